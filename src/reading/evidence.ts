import type { Place } from "../model/place";
import type { Evidence } from "../model/plan";
import type { Settings } from "../model/settings";
import { months } from "./dates";
import { completeWords, isWholly } from "./status";
import { anyOf, folded, hasAny, offsetUnfolded, sentencesOf, stretchOf, withoutEnding } from "./words";

/** How many words around a word of evidence can take it back: "audit to be undertaken", "no visit". */
const before = 2;
const after = 4;

/** A sentence longer than this is quoted around its deciding word, cut at words. In characters. */
const longest = 220;

/** A result in figures: "84%", "42 of 45", "fell from 19 to 6", "all 212". */
const result =
  /\d+(?:\.\d+)? ?(?:%|per ?cent\b)|\b\d+ (?:out )?of (?:the )?\d+\b|\bfrom \d+(?:\.\d+)? to \d|\b\d{1,2} in (?:every )?\d{1,2}\b|\b(?:all|none of the) \d{2,}\b/gi;

const number = "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
/** A result in words, or a change by so much: "eight of ten files", "shows none waiting", "two thirds were on time", "reduced to 8 weeks", "3, against 1 in May". */
const resultInWords = new RegExp(
  [
    `\\b${number} (?:out )?(?:of|in) (?:every |the )?${number}\\b`,
    "\\b(?:half|a quarter|a third|two thirds|three quarters) (?:of|were|are|had|have)\\b",
    "\\bagainst \\d{1,5}(?:\\.\\d+)?%? (?:in|at|by|on|last|a year|the year)\\b",
    "\\b(?:shows?|showed|found) none (?:waiting|outstanding|overdue|late|over|open|left)\\b",
    "\\b(?:fell|fallen|rose|risen|reduced|increased|improved|down|up) (?:by|to|from) £?\\d",
  ].join("|"),
  "gi",
);

const span = "(?:hours?|hrs|days?|weeks?|months?|years?|minutes?|mins|times|pages)\\b";
/** What makes no count of the number behind it. */
const numbered =
  "(?:section|sections|para|paras|paragraph|paragraphs|page|pages|appendix|version|phase|stage|standard|regulation|article|under|over|aged?|within|every|last|next|first|year)";
/**
 * A count of what was done: "640 downloads", "118 attended", "1,140 views". Spans of time, ages and numbers of paragraphs
 * count nothing, nor do "12 month reviews".
 */
const count = new RegExp(
  [
    `(?<![\\p{L}\\p{N}.,/£-])(?<!\\b${numbered} )(?:\\d{1,3}(?:,\\d{3})+|\\d{2,4})`,
    `(?: (?!${span})(?!(?:and|or|but|the|to|of|as|when|which|that|so)\\b)\\p{Ll}+)? (?!${span})(?:\\p{Ll}{2,}s|people|children|staff|attended|attendees|men|women)\\b`,
  ].join(""),
  "gu",
);

const day = `\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?(?:${months.join("|")})|[/.]\\d{1,2}[/.]\\d{2})`;
/** A meeting by its day: "met on 5 February", "has met four times: 19 Sept, 7 Nov". Targets that were met are no meetings. */
const meeting = new RegExp(
  [
    "\\b(?:met|meetings?(?: was| were)? held|meetings? took place)\\b",
    "(?<!\\b(?:targets?|standards?|deadlines?|timescales?|criteria|requirements?|milestones?|conditions?|actions?)(?: \\p{L}{1,15}){0,3} met)",
    "(?: \\p{L}{3,6} times| twice)?(?:[:,]? \\(?| on (?:the )?(?:\\p{L}{3,5}day )?)",
    `(?=${day})`,
  ].join(""),
  "giu",
);

/** Names of papers that show how a thing stood on their day. */
const paper =
  "(?:reports?|returns?|counts?|census|snapshot|lists?|logs?|registers?|letters?|minutes|handbook|forms?|figures|records?|copy|copies|certificates?|invoices?|papers?|documents?|polic(?:y|ies)|contracts?|emails?)";
/** A paper by its day, or one that somebody has seen; a decision by its day or by the board that took it. */
const document = new RegExp(
  [
    `\\b${paper} (?:to [^.;]{2,30}? )?(?:of|dated|at|for) (?:the )?(?=${day})`,
    `\\b${paper}\\b[^.;]{0,30}? seen\\b`,
    `\\b(?:published|approved|adopted|ratified|endorsed|accepted|signed) (?:(?:[^.;]{2,60}? )?on (?:the )?)?(?=${day})`,
    `\\b(?:went|taken|presented|reported|submitted|sent|issued|circulated) to [^.;]{2,60}? on (?:the )?(?=${day})`,
    "\\b(?:board|panel|committee|forum|cabinet|executive|governors) (?:has |have )?(?:received|considered|noted|approved|accepted|endorsed|adopted|ratified|scrutinised)\\b",
  ].join("|"),
  "giu",
);

/** Under "Evidence" the name of a paper is enough: "Academy register". */
const named = new RegExp(`\\b${paper}\\b`, "giu");

/** "91% trained (target 90%)" is a result, and the target no reservation. */
const asideOfTarget = /\((?:the )?target[^()\d]{0,20}\d[^()]{0,20}\)/gi;

/** What is said of a protocol that is in use: a claim, where one that was agreed, signed, issued or dated is a document. */
const onlyPraised =
  /^ (?:(?:is|are|has|have|been|being|now|well|all|both|fully|widely|in|and) )*(?:place|working|works?|embedded|used|use|understood|followed|known)\b/i;
const isProtocol = /^protocols?$/i;

/** When an entry was made: "Q2: Complete." says no more than its status. */
const label = /^[\p{L}\d /.]{1,20}: ?(?=\S)/u;

/** A needs assessment needs nothing. */
const ofNeeds = /\bneeds (?:assessments?|analys[ei]s)\b/gi;

/** A sentence that begins or ends so speaks of what is still to come: "Audit of 40 files in May planned", "Awaiting the results". */
const toCome =
  /^(?:(?:we are|still|currently) )*(?:awaiting|pending)\b|\b(?<!\b(?:than|as) )(?:planned|awaited|pending|not taken place|not been held)[.!]?$/i;

/** How much of the action is done is no result of it. */
const isPercentDone = /^\d{1,3}(?:\.\d+)? ?%(?: (?:complete|completed|done))?\.?$/i;

const lastWords = (text: string, count: number) => text.trim().split(/\s+/).slice(-count).join(" ");
const firstWords = (text: string, count: number) => text.trim().split(/\s+/).slice(0, count).join(" ");

/**
 * What the plan says of how a complete action is known to be done, from the given texts and the status words that
 * they end in; in a column of evidence the name of a paper is enough. Only words are read: whether the evidence exists, nobody has looked.
 */
export function readEvidence(
  texts: readonly { readonly text: string; readonly place: Place; readonly ofEvidence?: boolean }[],
  statusWords: string | null,
  settings: Settings,
  home: Place,
): Evidence {
  const isNothing = (whole: string) => {
    const said = whole.replace(label, "");
    return (
      !/[\p{L}\p{N}]/u.test(said) ||
      [completeWords(settings), settings.nobody].some((words) => isWholly(said, words))
    );
  };
  let claim: Evidence | null = null;
  for (const { text, place, ofEvidence } of texts) {
    for (const sentence of sentencesOf(text)) {
      const quote = withoutStatus(sentence, statusWords);
      if (isNothing(quote)) continue;
      // Spaces are read as one, however many there are, and quoted as they stand.
      const said = folded(quote);
      const patterns =
        toCome.test(said) || (ofEvidence !== true && isPercentDone.test(said))
          ? []
          : [
              anyOf(settings.evidence),
              result,
              resultInWords,
              count,
              meeting,
              document,
              ...(ofEvidence === true ? [named] : []),
            ];
      for (const pattern of patterns) {
        if (said.search(pattern) < 0) continue;
        for (const match of said.matchAll(pattern)) {
          const end = match.index + match[0].length;
          const takenBack =
            hasAny(
              lastWords(said.slice(0, match.index).replace(ofNeeds, ""), before),
              settings.evidenceTakenBack.before,
            ) ||
            hasAny(
              firstWords(said.slice(end).replace(asideOfTarget, ""), after),
              settings.evidenceTakenBack.after,
            ) ||
            (isProtocol.test(match[0]) && onlyPraised.test(said.slice(end)));
          const at = offsetUnfolded(quote, match.index);
          if (!takenBack) return { level: "evidenced", quote: stretchOf(quote, at, longest), place };
        }
      }
      claim ??= { level: "asserted", quote: stretchOf(quote, 0, longest), place };
    }
  }
  return claim ?? { level: "none", quote: "", place: home };
}

/** A sentence without the status word that it ends in. */
function withoutStatus(sentence: string, statusWords: string | null): string {
  const trimmed = withoutEnding(sentence, ".");
  const said = folded(trimmed);
  if (statusWords === null || !said.endsWith(statusWords)) return sentence;
  return trimmed.slice(0, offsetUnfolded(trimmed, said.length - statusWords.length)).trimEnd();
}
