import { textAt, type Grid } from "../model/grid";
import { meanings, type Meaning, type Rival } from "../model/plan";
import type { Settings } from "../model/settings";
import { asksWhetherComplete } from "./status-key";
import { folded, hasAny, oneLetterApart, plainWords } from "./words";

export type Heading = Meaning | "section" | "source" | "workingWith" | "completed";

/** How well a column's heading fits a meaning. */
export interface Scored {
  readonly meaning: Heading;
  readonly column: number;
  readonly heading: string;
  readonly score: number;
}

/** 3 for a heading that is the meaning's phrase, 2 where the phrase stands first or last in it, 1 within; more where somebody said so. */
export const closeness = (score: number) => Math.ceil(score);

export const isMeaning = (heading: Heading): heading is Meaning =>
  meanings.some((meaning) => meaning === heading);

/** Words without their plural: "tasks" names what "task" does, and "activities" what "activity" does. */
export const singular = (words: string) =>
  words.replace(/(?<=\p{L}{3})ies(?![\p{L}\p{N}'])/gu, "y").replace(/(?<=\p{L}{3})s(?![\p{L}\p{N}'])/gu, "");

/** What "Progress narrative" and "Details of the action" say no more than the other words do. */
const plainly =
  /^(?:description|detail|detailed description|summary|brief summary|name) of (?:the |an? )?| (?:description|detail|text|wording|summary|narrative|in full)$/;

/** A heading's words as they are compared: "#" is a number, and a slash or an ampersand between words is "and". */
export const wordsOf = (heading: string) =>
  singular(
    plainWords(heading.replace(/[#№]/g, " no ").replace(/(?<=\p{L}{2}[ )]?)[/&+](?= ?\p{L}{2})/gu, " and ")),
  );

/** A shorter word is one letter from too many others, in characters. */
const shortestMisspelt = 6;

/** "What Ofsted told us", "what the reviewers found": who said it is anybody. */
const whatTheySaid =
  /^what (?:(?!we |have |has |had |is |was |did ).{2,30} )(?:found|said|told|asked|saw|wanted|required?|recommended|identified)(?: |$)/;

/** Behind these, a heading says more of what it names before them: "status of the recommendation", "progress and impact". */
const says = "of|on|against|to|toward|for|from|since|that|at|in|with|after|and|or|by";
const saysMore = new RegExp(`^ (?:${says}) `);
const saidOf = new RegExp(`(?:^| )(?:${says})(?: the| an?| this)? $`);

/**
 * How well a heading fits a phrase: the same words, the phrase first or last, the phrase somewhere, or not at all. What a
 * heading names stands last in it, "recommendation status", or else before what is said of it.
 */
function fit(heading: string, phrase: string, asking: readonly string[]): number {
  if (heading === phrase) return 3;
  if (phrase.length >= shortestMisspelt && oneLetterApart(heading, phrase)) return 3;
  // Words that ask name a column only where they stand alone: "Who?", and not "What has happened?".
  if (asking.includes(phrase)) return phrase === "what" && whatTheySaid.test(heading) ? 2 : 0;
  if (heading.startsWith(`${phrase} `)) return saysMore.test(heading.slice(phrase.length)) ? 2.2 : 2;
  const at = ` ${heading} `.lastIndexOf(` ${phrase} `);
  if (at < 0) return 0;
  if (saidOf.test(heading.slice(0, at))) return 1;
  return heading.endsWith(` ${phrase}`) ? 2.1 : 1;
}

/** Better than any fit: somebody said that this heading is meant. */
const said = 10;

/** "RAG last month" is history beside "RAG this month". */
const isHistory =
  /\b(?:previous|prior|(?<!\bsince (?:the )?)last (?:week|month|quarter|period|year|report|meeting|time|rag|brag|status|rating))\b/i;

/** "Status (start of quarter)" is so too beside "Status (end of quarter)". */
const opening = /\b(?:start|beginning) of (?:the )?(?:year|quarter|month|period)\b/i;

const history = 0.2;

/** What anybody may note beside a plan, which is its progress only where nothing else is. */
const beside =
  /^(?!progress|update|position)[^(]{0,30}\b(?:notes?|remarks?) ?(?:\(|$)|\((?:internal|not for)\b/iu;

/** "Progress %" tells how much is done; what was done stands in another column, where there is one. */
const measured = /%|\bper ?cent/i;

const noted = 0.8;

/** The key to a status in brackets says what a heading names: "Progress (RAG)". */
const inBrackets = /\(([^()]{1,20})\)/;

const worded = new WeakMap<readonly string[], readonly string[]>();

/** The words of each phrase, worked out once for each list: every cell of a sheet's first rows is held against them all. */
function wordsOfEach(phrases: readonly string[]): readonly string[] {
  const known = worded.get(phrases) ?? phrases.map(wordsOf);
  worded.set(phrases, known);
  return known;
}

/** Of phrases that fit alike, the longer is the more telling, then the one named first: "status" before "complete". */
const bestOf = (words: string, phrases: readonly string[], { askingHeadings }: Settings) =>
  Math.max(
    0,
    ...wordsOfEach(phrases).map((phrase, index) => {
      const fits = fit(words, phrase, askingHeadings);
      return fits === 0 ? 0 : fits - 0.5 + (phrase.split(" ").length - 1) / 20 - index / 1000;
    }),
  );

/** Whether a heading names something of which nothing is read: "Success measures". */
export const isOther = (heading: string, settings: Settings) =>
  bestOf(wordsOf(heading), settings.otherHeadings, settings) > 0;

/** Whether a heading names a date that is no deadline: "Start date". */
export const isNoDeadline = (heading: string, settings: Settings) =>
  bestOf(wordsOf(heading), settings.notDeadlines, settings) > 0;

export function scoresOf(heading: string, column: number, settings: Settings): Scored[] {
  const bracket = wordsOf(inBrackets.exec(heading)?.[1] ?? "");
  const isStatus = wordsOfEach(settings.headings.status).includes(bracket);
  const outside = heading.replace(/\([^()]*\)?|\[[^[\]]*\]?/g, " ");
  const all = wordsOf(outside);
  if (all === "" || all.length > 60) return [];
  const words = `${all.replace(plainly, "")}${isStatus ? ` ${bracket}` : ""}`;
  const best = (phrases: readonly string[]) => bestOf(words, phrases, settings);
  const isSaid = (meaning: Heading) =>
    isMeaning(meaning) && plainWords(settings.columns[meaning] ?? "") === plainWords(heading);
  const isPast = isHistory.test(outside) || opening.test(heading);
  const noDeadline = best(settings.notDeadlines);
  const other = best(settings.otherHeadings);
  const phrases: [Heading, readonly string[]][] = [
    ...meanings.map((meaning): [Heading, readonly string[]] => [meaning, settings.headings[meaning]]),
    ["section", settings.sectionHeadings],
    ["source", settings.sourceHeadings],
    ["workingWith", settings.workingWithHeadings],
    ["completed", settings.completedHeadings],
  ];
  return phrases
    .map(([meaning, of]) => {
      const asks =
        meaning === "status" && /\?|\by ?\/ ?n\b/i.test(heading) && asksWhetherComplete(heading, settings);
      const score = isSaid(meaning) ? said : Math.max(best(of), asks ? 2 : 0);
      const isNote = meaning === "progress" && (beside.test(heading) || measured.test(heading));
      const less = isPast ? history : isNote ? noted : 0;
      return { meaning, column, heading, score: Math.max(0, score - less) };
    })
    .filter(
      ({ meaning, score }) =>
        score > other &&
        (meaning !== "completed" || closeness(score) === 3) &&
        !((meaning === "due" || meaning === "revised") && closeness(noDeadline) >= closeness(score)),
    );
}

/** The headings of a row, or of two that belong together: a wide one above names the columns below it. */
export function headingsOf(grid: Grid, top: number, bottom: number): Map<number, string> {
  const found = new Map<number, string>();
  let above = "";
  const width = Math.max(0, ...[top, bottom].map((row) => grid.values[row - grid.top]?.length ?? 0));
  for (let column = grid.left; column < grid.left + width; column++) {
    const upper = textAt(grid, top, column);
    const lower = top === bottom ? "" : textAt(grid, bottom, column);
    if (folded(upper) !== "") above = upper;
    found.set(column, folded(lower) === "" ? upper : `${above} ${lower}`);
  }
  return found;
}

/** The column that names the lead's organisation, where another names the officer. */
export function agencyColumn(
  headings: ReadonlyMap<number, string>,
  found: ReadonlyMap<Heading, number>,
  { agencyHeadings }: Settings,
): number | null {
  if (!found.has("lead")) return null;
  const taken = new Set(found.values());
  const names = new Set(agencyHeadings.map(wordsOf));
  const [agency] = [...headings].find(
    ([column, heading]) => !taken.has(column) && names.has(wordsOf(heading)),
  ) ?? [null];
  return agency;
}

/** What a plan may have two of, and only one was read. */
const contested: ReadonlySet<Heading> = new Set<Meaning>(["lead", "due", "progress", "status"]);

const isContested = (heading: Heading): heading is Meaning => contested.has(heading);

export function rivalsOf(
  headings: ReadonlyMap<number, string>,
  found: ReadonlyMap<Heading, number>,
  settings: Settings,
  earlier: readonly number[],
): Rival[] {
  const taken = new Set([...found.values(), ...earlier]);
  return [...headings].flatMap(([column, heading]) => {
    if (taken.has(column)) return [];
    const [meaning] = scoresOf(heading, column, settings)
      .sort((a, b) => b.score - a.score)
      .map((each) => each.meaning)
      .filter(isContested);
    if (meaning === undefined || settings.columns[meaning] !== undefined) return [];
    const read = folded(headings.get(found.get(meaning) ?? -1) ?? "");
    if (isHistory.test(heading) && !isHistory.test(read)) return [];
    if (opening.test(heading) && !opening.test(read)) return [];
    if (meaning === "progress" && beside.test(heading)) return [];
    // Whoever carries an action out does so for whoever answers for it.
    if (
      meaning === "lead" &&
      hasAny(read, settings.leadsWhoAnswer) &&
      hasAny(heading, settings.leadsWhoCarryOut)
    )
      return [];
    return [{ column, heading: folded(heading), meaning, read }];
  });
}
