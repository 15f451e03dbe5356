import { dayInWords, partsOf } from "../model/day";
import { callAction, daysLate } from "../model/plan";
import { count } from "../model/wording";
import { rowRule } from "./rule";

/** A trap of Excel's own: a day and month typed without a year become a date in the year of typing. */
export const dueHiddenYear = rowRule({
  id: "due-hidden-year",
  column: "due",
  severity: "must-fix",
  title: "The cell hides a year that does not fit the plan.",
  why: "Excel puts the year of typing behind a day and month; an action that is late can look as if it had years to go.",
  look: (action, { asAt }) => {
    const reading = [action.due.original, ...action.due.revisions].find((each) => each?.held !== undefined);
    if (reading?.held === undefined) return null;
    const shows = `shows ${reading.words} but holds ${dayInWords(reading.held)}.`;
    if (action.status.value === "complete") {
      return {
        flag: `The date ${shows} Correct the year.`,
        sentence: `${shows} The action is recorded as complete; correct the year.`,
        severity: "check",
      };
    }
    const days = daysLate(action, asAt);
    const late = days === 0 ? "is not yet due" : `is ${count(days, "day")} late`;
    return {
      flag: `The date ${shows} ${days === 0 ? "" : `Late if the year is ${partsOf(reading.day).year}: was due ${dayInWords(reading.day)}. `}Confirm the year.`,
      sentence: `${shows} Read as ${partsOf(reading.day).year}, ${callAction(action)} ${late}. Confirm the year.`,
    };
  },
  fails: [
    { rows: [{ due: 47561, dueFormat: "d-mmm", dueShown: "19-Mar" }], also: ["due-no-year"] },
    { rows: [{ due: 45734, dueFormat: "d mmm", dueShown: "18 Mar" }], also: ["due-no-year"] },
    { rows: [{ due: 47493, dueFormat: "d-mmm", dueShown: "10-Jan" }], also: ["due-no-year"] },
    {
      rows: [
        {
          due: 47561,
          dueFormat: "d-mmm",
          dueShown: "19-Mar",
          progress: "An audit in May 2026 found no delays.\nCOMPLETE",
        },
      ],
      also: ["due-no-year"],
    },
  ],
  passes: [
    { rows: [{ due: 46464, dueFormat: "d-mmm", dueShown: "18-Mar" }], also: ["due-no-year"] },
    { due: 47561, dueFormat: "d-mmm-yyyy", dueShown: "19-Mar-2030" },
    { rows: [{ due: "19-Mar" }], also: ["due-no-year"] },
  ],
});
