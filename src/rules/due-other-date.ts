import { dayInWords, type Day } from "../model/day";
import { daysLate, inForce, isPutBack, isSettled, type Action } from "../model/plan";
import type { Settings } from "../model/settings";
import { findDates, settle } from "../reading/dates";
import { isRefused } from "../reading/due";
import { excerptOf, hasAny, sentencesOf } from "../reading/words";
import { cellOfDate, rowRule } from "./rule";

const named = /\b(?:review|reported|board|meeting|committee|not before|after|since)\b/i;

/** Whether the action is late by the date that was read, and would not be by the other one, which nothing calls anything else. */
export function mayBeDueLater({ due, status }: Action, asAt: Day, settings: Settings): boolean {
  const words = due.otherDate;
  const reading = inForce(due);
  if (words === null || reading === null || daysLate({ due, status }, asAt) === 0) return false;
  if (named.test(words) || isRefused(due.text, settings)) return false;
  if (due.revisions.length > 0 && isHistory(words, reading.day, asAt)) return false;
  return findDates(words).some((found) => (settle(found, reading.day)?.day ?? asAt) > asAt);
}

/** What the progress says of a new date that was refused; null where it says nothing of that. */
function refusalIn({ due, progress }: Action, { notRevised: { behind } }: Settings): string | null {
  if (due.revisions.length === 0 || !hasAny(progress, behind)) return null;
  const refusal = sentencesOf(progress).find(
    (sentence) =>
      hasAny(sentence, behind) && /\b(?:dates?|deadlines?|extensions?|timescales?)\b/i.test(sentence),
  );
  return refusal === undefined ? null : excerptOf(refusal, 0, longest);
}

/** Of a sentence that is quoted, in characters. */
const longest = 120;

/** Whether a date behind a revision is of what came before, and so its reason: "two homes closed in November". */
function isHistory(words: string, inForceOn: Day, asAt: Day): boolean {
  if (named.test(words)) return false;
  const days = findDates(words).map((found) => settle(found, null)?.day);
  const tells = /\p{L}{3,}ed(?!\p{L})|(?<!\p{L})(?:was|were|left|fell|since|went)(?!\p{L})/iu.test(words);
  return tells && days.every((day) => day === undefined || (day < inForceOn && day <= asAt));
}

export const dueOtherDate = rowRule({
  id: "due-other-date",
  column: "due",
  severity: "check",
  title: "It is not plain which of two dates is the deadline.",
  why: "The date of a review, a request or a refusal is no extension; if it was meant as one, the lateness is wrong.",
  look: (action, subject) => {
    const { asAt, settings } = subject;
    const { due, status } = action;
    if (isSettled({ status }) || due.notADate !== null) return null;
    const hoped = action.completion;
    const inForceOn = inForce(due)?.day;
    if (hoped?.says === "awaited" && hoped.day !== null && inForceOn !== undefined && hoped.day > inForceOn)
      return {
        sentence: `“${hoped.words}” stands for the day of completion, but ${dayInWords(inForceOn)} was kept as the date by which it is due. If that was put back, write “revised to” beside it.`,
        places: [hoped.place],
      };
    if (due.otherDate !== null) {
      const reading = inForce(due);
      if (reading !== null && due.revisions.length > 0 && isHistory(due.otherDate, reading.day, asAt))
        return null;
      const isLate = reading !== null && mayBeDueLater(action, asAt, settings);
      const counted = isLate
        ? ` It is late by the first, ${dayInWords(reading.day)}, and was counted so.`
        : "";
      const holds = reading === null || isLate ? "" : `: ${dayInWords(reading.day)} still holds`;
      const way = hasAny(due.otherDate, settings.revised)
        ? "If the whole action was put back, say so without reservation."
        : "If it is one, write “revised to” before it.";
      return {
        places: [cellOfDate(subject, action, due.otherDate)],
        sentence: `“${due.otherDate}” was not taken for a new date${holds}.${counted} ${way}`,
        // Nothing else says that it is late.
        ...(isLate ? { severity: "must-fix" as const } : {}),
      };
    }
    const refusal = refusalIn(action, settings);
    if (refusal !== null)
      return {
        sentence: `the date was revised, but the progress says “${refusal}”. Which date holds?`,
      };
    if (!due.revisedUnsaid) return null;
    const moved = isPutBack(due) ? "put back" : "brought forward";
    return {
      sentence: `“${due.text.replace(/\s+/g, " ")}” was read as a first date and a new one. If the date was ${moved}, say “revised to”.`,
    };
  },
  fails: [
    { due: "31 March 2027 (review June 2028)" },
    { due: "31 March 2027 (extension to June 2028 refused)" },
    { due: "31 March 2027; reported to the board 20 January 2027" },
    { due: "31/12/2026; 31/03/2027" },
    {
      due: "31/12/2026 (revised to 31/03/2027 as staff left)",
      progress: "Begun. The Board refused the new date.",
    },
    { due: "31/12/2026 (revised to 31/03/2027 for phase 2 only)" },
    { due: "31/12/2026 revised to 31/03/2027 (NHS element) as staff left" },
    { rows: [{ status: "Expected June 2027" }], extraHeading: "Date completed" },
    { due: "31/12/2026;  31/03/2027" },
    { due: "First: 30 November 2026. Second: 31 May 2027" },
  ],
  passes: [
    { rows: [{ status: "Expected March 2027" }], extraHeading: "Date completed" },
    { rows: [{ status: "TBC" }], extraHeading: "Date completed" },
    { due: "31 December 2026 (revised to 31 March 2027, as two care homes closed in November 2026)" },
    { due: "31 March 2027" },
    { due: "31 December 2026 (revised to 31 March 2027)" },
    {
      due: "31 December 2026 (revised to 31 March 2027)",
      progress: "Begun. The Board refused the first draft.",
    },
    { due: "31 December 2026 (revised to 31 March 2027, as only two of five are in post)" },
    { due: "31 March 2027 (review June 2028)", progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
  ],
});
