import { dayInWords } from "../model/day";
import { inForce, isSettled } from "../model/plan";
import { cellOfDate, rowRule } from "./rule";

export const dueUnsettled = rowRule({
  id: "due-unsettled",
  column: "due",
  severity: "check",
  title: "The date is provisional, or leaves the day open.",
  why: "Nobody can be late on “early June”, nor on a date with a question mark: whoever answers for the action should name the day.",
  look: (action, subject) => {
    const reading = inForce(action.due);
    return reading?.unsettled !== true || isSettled(action)
      ? null
      : {
          places: [cellOfDate(subject, action, reading)],
          sentence: `“${reading.words}” leaves the day open; it was read as ${dayInWords(reading.day)}. Write the day that was agreed.`,
        };
  },
  fails: [
    { due: "30 June 2027?" },
    { due: "c. June 2027" },
    { due: "by end June 2027 (tbc)" },
    { due: "early June 2027" },
    { due: "1st week of March 2027" },
  ],
  passes: [
    { due: "30 June 2027" },
    { due: "week ending 4 June 2027" },
    { due: "early June 2026", progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
  ],
});
