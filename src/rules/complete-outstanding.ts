import { textAt } from "../model/grid";
import type { Action, Quote } from "../model/plan";
import type { Settings } from "../model/settings";
import { anyOf, excerptOf, hasAny, sentencesOf } from "../reading/words";
import { rowRule, type Subject } from "./rule";
import { otherStatus } from "./status-disagrees";

/** How much of a sentence is quoted, in characters. */
const longest = 160;

/** "No notification outstanding for more than a day" is as it should be. */
const nothingLeft = /\b(?:no|none|nothing)\b(?: [\p{L}’']+){0,4}? outstanding\b/giu;

/** The words of a complete action's progress that speak of work still to do; null where none do. */
export function stillToDo(
  { status, progress }: Pick<Action, "status" | "progress">,
  { outstanding }: Settings,
): string | null {
  if (status.value !== "complete" || !hasAny(progress, outstanding)) return null;
  const sentence = sentencesOf(progress).find(
    (each) => each.replace(nothingLeft, "").search(anyOf(outstanding)) >= 0,
  );
  return sentence === undefined ? null : excerptOf(sentence, sentence.search(anyOf(outstanding)), longest);
}

const evidenceHeading =
  /^\s*(?:evidence|how (?:do )?(?:we|it is|is it) know)(?!.*\b(?:will|measure|success)\b)/is;

/** What a complete action names as evidence, in a column of its own, and is still to come; null where nothing is. */
function evidenceToCome({ status, rows }: Action, { plan, grid, settings }: Subject): Quote | null {
  const { evidence, progress } = plan.columns;
  if (status.value !== "complete" || evidence === null || evidence === progress) return null;
  if (!evidenceHeading.test(textAt(grid, plan.headingRow, evidence))) return null;
  for (const row of rows) {
    const text = sentencesOf(textAt(grid, row, evidence)).find((sentence) =>
      hasAny(sentence, settings.evidenceToCome),
    );
    if (text !== undefined)
      return { text: excerptOf(text, 0, longest), place: { sheet: plan.sheet, row, column: evidence } };
  }
  return null;
}

interface Shortfall {
  readonly few: RegExp;
  readonly poor: RegExp;
}
const shortfalls = new WeakMap<Settings["shortfall"], Shortfall>();

/** What quotes a result that was not reached: "only 12% met the standard", "only 3 recorded it", "Dip sample: inadequate". */
function shortfallOf({ shortfall }: Settings): Shortfall {
  const { reached, good, poor } = shortfall;
  const known = shortfalls.get(shortfall) ?? {
    few: new RegExp(
      [
        "\\bonly (?:\\d{1,3}(?:\\.\\d+)? ?(?:%|per ?cent)|\\d{1,4}(?: (?:out )?of (?:the )?\\d{1,5})?)(?: of)?(?: [\\p{L}’']+){0,4}? ",
        `(?:${anyOf(reached).source}|(?:are|is|was|were|had been|have been) ${anyOf(good).source})`,
      ].join(""),
      "iu",
    ),
    poor: new RegExp(
      `(?:[:–—-]|\\b(?:is|are|was|were|found|rated|judged|graded|as)) (?:still |to be )?${anyOf(poor).source}[.!]?$`,
      "iu",
    ),
  };
  shortfalls.set(shortfall, known);
  return known;
}

/** The words of a complete action's progress, or of its evidence, that quote a result which was not reached; null where none do. */
function notReached({ status, progress, evidence }: Action, settings: Settings): string | null {
  if (status.value !== "complete") return null;
  const { few, poor } = shortfallOf(settings);
  for (const sentence of [...sentencesOf(progress), evidence?.quote ?? ""]) {
    const at = Math.max(sentence.search(few), sentence.search(poor));
    if (at >= 0 && !hasAny(sentence, settings.shortfall.better)) return excerptOf(sentence, at, longest);
  }
  return null;
}

/** Maintenance ("ongoing work to maintain standards") is no unfinished work. A status at the end of the progress belongs to status-disagrees. */
export const completeOutstanding = rowRule({
  id: "complete-outstanding",
  column: "progress",
  severity: "check",
  title: "It is recorded as complete, but its own text speaks of work still to do.",
  why: "“All achieved” over a text that says otherwise is what an inspector quotes.",
  look: (action, subject) => {
    const { plan, settings } = subject;
    if (otherStatus(action, plan, settings) !== null) return null;
    const words = stillToDo(action, settings);
    if (words === null) {
      const result = notReached(action, settings);
      if (result !== null)
        return {
          sentence: `recorded as complete, but “${result}” reads as a result that falls short. Is it complete?`,
          flag: `Recorded complete, but its result falls short: “${result}”.`,
        };
      const evidence = evidenceToCome(action, subject);
      return evidence === null
        ? null
        : {
            sentence: `recorded as complete, but its evidence, “${evidence.text}”, is still to come. Is it complete?`,
            flag: `Recorded complete, but its evidence is still to come: “${evidence.text}”.`,
            places: [evidence.place],
          };
    }
    return {
      sentence: `recorded as complete, but “${words}” reads as work still to do. Is it complete?`,
      flag: `Recorded complete, but the text says “${words}”.`,
    };
  },
  fails: [
    { progress: "An audit in May 2026 found no delays. Plans are in place to fit new doors.\nCOMPLETE" },
    { progress: "Feedback is good. Currently entering a joint procurement.\nCOMPLETE" },
    { progress: "The survey shows progress; the work is not finished.\nCOMPLETE" },
    {
      rows: [{ progress: "124 staff are trained. COMPLETE", status: "Audit to be reported in April" }],
      extraHeading: "Evidence",
    },
    { progress: "An audit of 40 files in May 2026 found that only 12% met the standard.\nCOMPLETE" },
    { progress: "Dip sample: inadequate.\nCOMPLETE" },
    { progress: "Audit of 30 files in May 2026: only 11 say what the person wanted.\nCOMPLETE" },
  ],
  passes: [
    { progress: "An audit found that only 2% of files were late.\nCOMPLETE" },
    { progress: "Audit of 30 files in May 2026: only 2 were late.\nCOMPLETE" },
    { progress: "Only 12% met the standard in 2025; an audit shows that 94% do now.\nCOMPLETE" },
    { progress: "A case audit shows it. Ongoing work to maintain standards.\nCOMPLETE" },
    { progress: "Plans are in place to fit new doors." },
    { progress: "The weekly audit of 30 May 2026 shows no notification outstanding.\nCOMPLETE" },
    {
      rows: [{ progress: "124 staff are trained. COMPLETE", status: "Audit to be done each quarter" }],
      extraHeading: "Evidence: how we will know",
    },
    { progress: "Feedback from doctors is good, although many still use the telephone.\nCOMPLETE" },
  ],
});
