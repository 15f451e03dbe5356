import { textAt } from "../model/grid";
import type { Place } from "../model/place";
import type { Action, Quote } from "../model/plan";
import type { Settings } from "../model/settings";
import { anyOf, excerptOf, hasAny, sentencesOf } from "../reading/words";
import { fallsShort } from "./falls-short";
import { cellOf, rowRule, type Subject } from "./rule";
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

/** What quotes, in a complete action's progress or as its evidence, a result which was not reached; null where nothing does. */
function notReached(action: Action, { plan, settings }: Subject): Quote | null {
  const { status, progress, evidence } = action;
  if (status.value !== "complete") return null;
  const quoted = ({ sentence, at }: { sentence: string; at: number }, place: Place) => ({
    text: excerptOf(sentence, at, longest),
    place,
  });
  const told = fallsShort(progress, settings);
  if (told !== null) return quoted(told, cellOf({ plan }, action, "progress"));
  const shown =
    evidence === null || progress.includes(evidence.quote) ? null : fallsShort(evidence.quote, settings);
  return shown === null || evidence === null ? null : quoted(shown, evidence.place);
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
      const result = notReached(action, subject);
      if (result !== null)
        return {
          sentence: `recorded as complete, but “${result.text}” reads as a result that falls short. Is it complete?`,
          flag: `Recorded complete, but its result falls short: “${result.text}”.`,
          places: [result.place],
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
    {
      rows: [
        {
          progress: "124 staff are trained. COMPLETE",
          status: "Audit of May 2026: 2 of 40 files had a plan",
        },
      ],
      extraHeading: "Evidence",
    },
    { progress: "An audit of 40 files in May 2026 found that only 12% met the standard.\nCOMPLETE" },
    { progress: "Dip sample: inadequate.\nCOMPLETE" },
    { progress: "Audit of 30 files in May 2026: only 11 say what the person wanted.\nCOMPLETE" },
    { progress: "Audit of May 2026: only 55% had a second review each hour.\nCOMPLETE" },
    { progress: "Log of nine debriefs: only 3 were held within five days.\nCOMPLETE" },
    { progress: "In May 2026 2 of 40 files had a plan.\nCOMPLETE" },
    { progress: "In May 2026 none of the 12 visits was on time.\nCOMPLETE" },
    { progress: "Six of nine debriefs were not held within five days.\nCOMPLETE" },
    { progress: "In May 2026 20% of files were complete.\nCOMPLETE" },
    { progress: "No visits were on time in May.\nCOMPLETE" },
    { progress: "At the audit of May 2026 30 of 40 files had no plan.\nCOMPLETE" },
  ],
  passes: [
    { progress: "An audit found that only 2% of files were late.\nCOMPLETE" },
    { progress: "In May 2026 2 of 40 files had no plan.\nCOMPLETE" },
    { progress: "In May 2026 none of the 12 visits was late.\nCOMPLETE" },
    { progress: "In May 2026 38 of 40 files had a plan.\nCOMPLETE" },
    { progress: "In March 2 of 40 files had a plan. In May 2026 38 of 40 do.\nCOMPLETE" },
    { progress: "Audit of May 2026: 2 of 40 children had a repeat plan.\nCOMPLETE" },
    { progress: "In May 2026 36 of 40 families were not referred again.\nCOMPLETE" },
    { progress: "In May 2026 3 of 40 reviews were held over a week late.\nCOMPLETE" },
    { progress: "An audit of May 2026 looked at 12 of 40 files: all were good.\nCOMPLETE" },
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
