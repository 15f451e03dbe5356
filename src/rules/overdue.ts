import { dayInWords } from "../model/day";
import { callAction, daysLate, inForce } from "../model/plan";
import { count } from "../model/wording";
import { hasAny } from "../reading/words";
import { beforeInspection } from "./due-before-inspection";
import { startAfter } from "./due-before-start";
import { isFar } from "./due-far";
import { mayBeDueLater } from "./due-other-date";
import { dateCell, rowRule } from "./rule";
import { mayBeComplete } from "./status-unclear";

/**
 * Late is a fact, not a fault: it must be fixed only while it has neither a later date nor somebody's word why not.
 * Extensions with no new date are said here while the action is late, and in revised-no-date while it is not; a year
 * that is hidden and not believed is said in due-hidden-year, one that is years away in due-far, one before the
 * inspection in due-before-inspection, one before the action’s own start in due-before-start, one of two that may both be meant in due-other-date, and a status that nobody
 * can read in status-unclear or status-misspelt.
 */
export const overdue = rowRule({
  id: "overdue",
  column: "due",
  severity: "must-fix",
  title: "The date has passed, and the action is not complete.",
  why: "Members should be told what is late, by how long and why, not find it out.",
  look: (action, subject) => {
    const { asAt, plan, settings } = subject;
    const days = daysLate(action, asAt);
    const reading = inForce(action.due);
    if (days === 0 || reading === null || reading.held !== undefined || isFar(reading, plan)) return null;
    if (beforeInspection(action, plan) !== null || mayBeDueLater(action, asAt, settings)) return null;
    if (mayBeComplete(action, subject) || startAfter(action, subject) !== null) return null;
    const places = [dateCell(subject, action)] as const;
    const name = callAction(action);
    if (action.due.extended !== null) {
      return {
        places,
        flag: `Late: was due ${dayInWords(reading.day)}; extended, with no new date.`,
        sentence: `${name} was extended but no new date is given. Counted from ${dayInWords(reading.day)} it is ${count(days, "day")} late. Give the new date, or record why there is none.`,
      };
    }
    const { original, revisions } = action.due;
    const first = revisions.length > 0 && original !== null ? `; first due ${dayInWords(original.day)}` : "";
    // A text that expects the action to take longer, and does not say until when, is no word why not.
    const expected = hasAny(action.progress, settings.takesLonger)
      ? " Its progress expects it to take longer."
      : "";
    const revised = revisions.length > 0 ? "revised date " : "";
    const read =
      reading.how === "year"
        ? `${revised || "date "}${dayInWords(reading.day)}`
        : `${revised}“${reading.words}” read as ${dayInWords(reading.day)}`;
    return {
      places,
      flag: `Late: was due ${dayInWords(reading.day)}, with no later date.`,
      sentence: `${name} is ${count(days, "day")} late (${read}${first}).${expected} Give a later date, or record why not.`,
    };
  },
  fails: [
    { due: "24/01/2027" },
    { rows: [{ due: "Nov 26" }], also: ["due-month-only"] },
    { due: "1 May 2026 (Revised to 30 November 2026 while posts are filled)" },
    { due: "1 May 2026 (extended timescale to recruit)" },
    {
      rows: [{ due: "1 May 2026 (revised to 30 June 2027 but the Board refused this)" }],
      also: ["due-other-date"],
    },
    {
      rows: [{ due: "1 May 2026 (revised to 30 June 2027; reverted to original date)" }],
      also: ["due-other-date"],
    },
    { due: "30 June 2026 (revised to 31 October 2026 because the team was not in post until August)" },
    { due: "1 May 2026", progress: "Full use by all teams is expected to take longer than May 2026." },
  ],
  passes: [
    {
      rows: [{ due: "31/12/2026", status: "16 January 2027" }],
      extraHeading: "Start date",
      also: ["due-before-start"],
    },
    { due: "25/01/2027" },
    { due: "24/01/2027", progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
    { due: "1 May 2026 (Revised to 30 November 2027 while posts are filled)" },
    { rows: [{ due: "First: 30 November 2026. Second: 31 May 2027" }], also: ["due-other-date"] },
    { rows: [{ due: "1 May 2026", status: "C" }], also: ["status-unclear"] },
    { rows: [{ due: "1 May 2026", status: "Complted" }], also: ["status-misspelt"] },
  ],
});
