import { dayInWords } from "../model/day";
import { callAction } from "../model/plan";
import { showsError } from "./error-cells";
import { rowRule } from "./rule";
import { meansComplete, meantStatus } from "./status-misspelt";
import { isTime, lastDayOf } from "./vague-time";

/** "When the guidance is out", "On receipt of the report": no slip of the keyboard hides a date here. */
const hangsOn =
  /^(?:when|once|after|following|upon|on (?:receipt|publication|completion|approval|appointment)|dependent on|subject to|as soon as)(?!\p{L})(?!.*\d)/isu;

/** An error of a formula belongs to error-shown. A time without a day is no nonsense, but it is late only once the last day that it can mean has passed. */
export const dueUnreadable = rowRule({
  id: "due-unreadable",
  column: "due",
  severity: "check",
  title: "What stands for a date is not one.",
  why: "“Ongoing” and “Immediately” cannot be met or missed, and words that cannot be read may hide a date that has passed.",
  look: (action, subject) => {
    const { asAt, plan, settings } = subject;
    const { due, status } = action;
    if (due.notADate === null || status.dropped === true || showsError(subject, action, "due")) return null;
    const { words, known } = due.notADate;
    const meant = meantStatus(action, plan, settings)?.meant ?? "";
    if (status.value === "complete" || meansComplete(meant, settings)) {
      const why =
        status.value === "complete"
          ? "The action is recorded as complete, so nothing turns on it."
          : `Nothing turns on it if the status is meant as “${meant}”.`;
      return { sentence: `“${words}” is not a date. ${why}`, severity: "advice" };
    }
    if (known) return { sentence: `“${words}” is not a date, so it can never be late. Give a day.` };
    if (hangsOn.test(words))
      return {
        sentence: `“${words}” hangs on something else, and gives no day. Give one, or the day on which it will be looked at again.`,
      };
    if (!isTime(words)) {
      return {
        sentence: `“${words}” could not be read as a date, so nobody can tell whether it is late. Write the day, month and year.`,
        severity: "must-fix",
      };
    }
    const last = lastDayOf(words, plan);
    return last !== null && last < asAt
      ? {
          flag: `“${words}” is over, and the action is not complete.`,
          sentence: `“${words}” is over, whichever day was meant (${dayInWords(last)} at the latest), and ${callAction(action)} is not complete. Give a new date, with its day, or record why not.`,
          severity: "must-fix",
        }
      : {
          sentence: `“${words}” is not a day, so nobody can tell when it is late. Write the day, month and year.`,
        };
  },
  fails: [
    { due: "Immediately" },
    { due: "Ongoing" },
    { due: "by Easter" },
    { due: "31/02/2027" },
    { due: "When the guidance is out" },
    { due: "On receipt of the report" },
    { due: "Autumn 2026" },
    { due: "Summer 2027" },
    { due: "October half term 2026" },
    { due: "End of spring term" },
    {
      rows: [{ due: "within 6 months of the report" }],
      title: "Report published 20 March 2026\nUpdate of 20 January 2027",
    },
    { due: 46477, dueFormat: "General", dueShown: "46477" },
    { due: "TBC", progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
    {
      rows: [{ due: "Immediately", progress: "An audit in May 2026 found no delays.\nCOMPELTE" }],
      also: ["status-misspelt"],
    },
  ],
  passes: [
    { due: "31/03/2027" },
    { due: 46477, dueFormat: "dd/mm/yyyy", dueShown: "31/03/2027" },
    { rows: [{ due: "" }], also: ["due-missing"] },
    { rows: [{ due: "#REF!" }], also: ["error-shown"] },
  ],
});
