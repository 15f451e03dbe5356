import { dayInWords } from "../model/day";
import { inForce, isSettled } from "../model/plan";
import { cellOfDate, rowRule } from "./rule";

/** "End of November 2026" says which day of the month is meant. */
const ofEnd = /^(?:by )?(?:the )?end (?:of )?/i;

/** A part of a month, and a month that is not settled, belong to due-unsettled. */
export const dueMonthOnly = rowRule({
  id: "due-month-only",
  column: "due",
  severity: "advice",
  title: "Only a month and a year are given.",
  why: "“Nov 12” can be read as a day in November or as November 2012; the last day of the month is what was taken.",
  look: (action, subject) => {
    const reading = inForce(action.due);
    return reading === null ||
      reading.unsettled === true ||
      (reading.how !== "month" && reading.how !== "quarter") ||
      (reading.how === "month" && ofEnd.test(reading.words)) ||
      isSettled(action)
      ? null
      : {
          places: [cellOfDate(subject, action, reading)],
          sentence: `“${reading.words}” was read as ${dayInWords(reading.day)}. Write the day, month and year.`,
        };
  },
  fails: [{ due: "Nov 27" }, { due: "March 2027" }, { due: "Q4 2026/27" }, { due: "Spring term 2027" }],
  passes: [
    { due: "30 November 2027" },
    { due: "30/11/27" },
    { due: "End of November 2027" },
    { due: "Nov 26", progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
  ],
});
