import type { Settings } from "../model/settings";
import { anyOf, hasAny, sentencesOf } from "../reading/words";

const numbers = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const number = `(?:\\d{1,5}|${numbers.join("|")})`;
const valueOf = (words: string) => {
  const index = numbers.indexOf(words.toLowerCase());
  return index < 0 ? Number(words) : index;
};

const perCent = "\\d{1,3}(?:\\.\\d+)? ?(?:%|per ?cent)";
/** "2 of 40", "six out of the nine", "5%". */
const share = `(?<![\\p{L}\\p{N}.,/])(?:(?<some>${number}) (?:out )?of (?:the |these |our |all )?(?<all>${number})(?![\\p{N}%])|(?<percent>${perCent})(?: of)?)`;
const shares = new RegExp(share, "giu");
/** Of what, or of whom. */
const ofWhat = "(?: [\\p{L}’'-]+){0,4}?";
const being = "(?:are|is|was|were|had been|have been|has been)";

/** What a share is that the plan expects of all: 95%. */
const expected = new RegExp(
  `\\b(?:target|standard|aim|goal|threshold)\\b[^\\d.;]{0,12}(?:${perCent}|\\d{1,5})`,
  "giu",
);

/** What a text holds that tells of a result: quick, where most texts hold none. */
const hint = new RegExp(
  `\\d ?%|\\d per ?cent|\\bonly |\\bnone of |\\bno [a-z]+ (?:[a-z]+ )?(?:was|were|had|have|has) | of (?:the |these |our |all )?${number}`,
  "i",
);

interface Shortfall {
  readonly few: RegExp;
  readonly fewer: RegExp;
  readonly none: RegExp;
  readonly most: RegExp;
  readonly poor: RegExp;
  readonly contrary: RegExp;
}
const known = new WeakMap<Settings["shortfall"], Shortfall>();

/** What tells of a result that was not reached, by the words of the settings. */
function patternsOf({ shortfall }: Settings): Shortfall {
  const before = known.get(shortfall);
  if (before !== undefined) return before;
  const { reached, good, poor, held, undone, contrary } = shortfall;
  const isGood = `(?:${anyOf(good).source}|within (?:${number}|the time|time|timescales?|standard)(?!\\p{L}))`;
  const hadIt = `(?:had|have|has) (?:an?|the|their|its) (?:(?!repeat|further|another|subsequent|late)[\\p{L}-]+ ){0,3}${anyOf(held).source}`;
  const wasGood = `(?:${being} (?:(?!not|never|no)\\p{L}+ )?${isGood}|${hadIt})`;
  const pattern = (...parts: readonly string[]) => new RegExp(parts.join(""), "iu");
  const found: Shortfall = {
    // "only 12% met the standard", "only 3 recorded it", "only 2 of 9 teams have gone live"
    few: pattern(
      `\\bonly (?:${number} (?:out )?of (?:the )?${number}${ofWhat} (?:have|had|has) (?!no |not |never )|(?:${perCent}|${number}(?: (?:out )?of (?:the )?${number})?)(?: of)?${ofWhat} (?:${anyOf(reached).source}|${wasGood}))`,
    ),
    // "2 of 40 files had a plan"
    fewer: new RegExp(
      `${share}(?:${ofWhat} (?:${wasGood}|${isGood}(?=[.,;]|$)|(?:met|meet|achieved) (?:the|our|this|its) (?:\\p{L}+ )?(?:standards?|targets?|timescales?|deadlines?)))`,
      "giu",
    ),
    // "none of the 12 visits was on time", "no visits were on time"
    none: pattern(
      `\\b(?:none of (?:the|these|our)(?: ${number})?${ofWhat}|no \\p{L}+(?: \\p{L}+)?) ${wasGood}`,
    ),
    // "six of nine debriefs were not held within five days"
    most: new RegExp(
      `${share}${ofWhat} (?:(?:${being}|did|had|have|has) not (?:been |yet |yet been )?${anyOf(undone).source}|(?:had|have|has) no ${anyOf(held).source})`,
      "giu",
    ),
    // "Dip sample: inadequate"
    poor: pattern(
      `(?:[:–—-]|\\b(?:is|are|was|were|(?:found|rated|judged|graded)(?: \\p{L}+){0,2}|as)) (?:still |to be )?${anyOf(poor).source}[.!]?$`,
    ),
    contrary: anyOf(contrary),
  };
  known.set(shortfall, found);
  return found;
}

/** A share as a part of 1; null where there is more than all of it, as in "30 of 8 July". */
function partOf({ groups = {} }: RegExpMatchArray): number | null {
  const { some, all, percent } = groups;
  const part =
    percent === undefined ? valueOf(some ?? "") / valueOf(all ?? "") : Number.parseFloat(percent) / 100;
  return part >= 0 && part <= 1 ? part : null;
}

/** Whether a text tells of most of something, what is expected left aside. */
const tellsOfMost = (text: string) =>
  [...text.replace(expected, "").matchAll(shares)].some((match) => (partOf(match) ?? 0) >= 0.5);

/** What turns a small share round: the fewer, the better. */
const turned =
  /(?<!\p{L})(?:no|not|never|without|late|later|overdue|missed|missing|over|outside|more than|longer|wrong(?:ly)?|errors?|refused|declined|delay(?:s|ed)?|again|repeat|poor|inadequate|breach(?:es|ed)?|above|below|harm(?:ed)?)(?!\p{L})/iu;

/** Where a sentence begins to tell of a result that was not reached; -1 where it does not. `isBetterLater`: whether a later one tells of most. */
function shortIn(sentence: string, isBetterLater: () => boolean, settings: Settings): number {
  const { few, fewer, none, most, poor, contrary } = patternsOf(settings);
  const nobody = sentence.search(none);
  if (nobody >= 0 && !turned.test(sentence.slice(nobody).replace(/^no(?:ne)? /i, ""))) return nobody;
  if (hasAny(sentence, settings.shortfall.better)) return -1;
  const said = Math.max(sentence.search(few), sentence.search(poor));
  if (said >= 0) return said;
  const denied = sentence.search(contrary);
  if (denied >= 0 && !tellsOfMost(sentence) && !isBetterLater()) return denied;
  for (const match of sentence.matchAll(most)) if ((partOf(match) ?? 0) > 0.5) return match.index;
  const small = [...sentence.matchAll(fewer)].find((match) => (partOf(match) ?? 1) < 0.5);
  if (small === undefined || turned.test(sentence) || tellsOfMost(sentence) || isBetterLater()) return -1;
  return small.index;
}

/**
 * The first sentence that quotes a result which was not reached, and where in it that stands; null where none does. A
 * small share is one only where it is of what is wanted, and nothing tells of a better one.
 */
export function fallsShort(
  text: string,
  settings: Settings,
): { readonly sentence: string; readonly at: number } | null {
  // Most texts tell of no result, and need not be divided.
  const { poor, contrary } = settings.shortfall;
  if (!hint.test(text) && !hasAny(text, poor) && !hasAny(text, contrary)) return null;
  const sentences = sentencesOf(text);
  let best: number | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const isBetterLater = () => (best ??= sentences.findLastIndex(tellsOfMost)) > index;
    const at = shortIn(sentence, isBetterLater, settings);
    if (at >= 0) return { sentence, at };
  }
  return null;
}
