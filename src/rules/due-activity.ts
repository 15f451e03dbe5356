import { dayInWords } from "../model/day";
import { callAction, inForce, isSettled } from "../model/plan";
import { cellOfDate, rowRule } from "./rule";

export const dueActivity = rowRule({
  id: "due-activity",
  column: "due",
  severity: "check",
  title: "The date is the end of an activity, not of the action.",
  why: "A pilot of six months ends on a day that nobody wrote down, and the action may need longer than the pilot.",
  look: (action, subject) => {
    const reading = inForce(action.due);
    return reading?.how !== "activity" || isSettled(action)
      ? null
      : {
          places: [cellOfDate(subject, action, reading)],
          sentence: `“${reading.words}” was read as ending ${dayInWords(reading.day)}. Is that the date on which ${callAction(action)} finishes?`,
        };
  },
  fails: [
    { due: "18 Nov 2026 (Revised to pilot for 6 months from Oct 26)" },
    { due: "for 3 months from January 2027" },
    { due: "Revised to run for 3 months from 1 December 2026" },
  ],
  passes: [
    { due: "18 Nov 2026 (Revised to 31 March 2027 to finish the pilot)" },
    { due: "31 March 2027" },
    {
      due: "18 Nov 2026 (Revised to pilot for 6 months from Oct 26)",
      progress: "An audit in May 2026 found no delays.\nCOMPLETE",
    },
  ],
});
