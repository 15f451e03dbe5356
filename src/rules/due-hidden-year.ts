import { dayInWords, dayOf, partsOf } from "../model/day";
import { callAction, daysLate, inForce, type Action } from "../model/plan";
import { count } from "../model/wording";
import { cellOfDate, rowRule, type Found, type Subject } from "./rule";

/** In days: the same day and month a year later would not be ahead of the as-at day. */
const aYear = 365;

/** A hidden year that fits the plan, but puts an open action more than a year late: nobody has seen which year it is. */
function unseenYear(action: Action, subject: Subject): Found | null {
  const { asAt } = subject;
  const reading = inForce(action.due);
  if (reading?.how !== "hidden year" || daysLate(action, asAt) <= aYear) return null;
  const { year, month, day } = partsOf(reading.day);
  // 29 February is in no other year near it.
  const question =
    dayOf(year + 1, month, day) === null ? "Show" : `Was ${year + 1} meant? Late either way; show`;
  return {
    places: [cellOfDate(subject, action, reading)],
    flag: `The date shows ${reading.words} but holds ${year}. Confirm the year.`,
    sentence: `shows ${reading.words} and holds ${dayInWords(reading.day)}, more than a year ago. ${question} the year.`,
    severity: "check",
  };
}

/** A trap of Excel's own: a day and month typed without a year become a date in the year of typing. */
export const dueHiddenYear = rowRule({
  id: "due-hidden-year",
  column: "due",
  severity: "must-fix",
  title: "The cell hides a year that does not fit the plan.",
  why: "Excel puts the year of typing behind a day and month; an action that is late can look as if it had years to go.",
  look: (action, subject) => {
    const { asAt } = subject;
    const reading = [action.due.original, ...action.due.revisions].find((each) => each?.held !== undefined);
    if (reading?.held === undefined) return unseenYear(action, subject);
    const places = [cellOfDate(subject, action, reading)] as const;
    const shows = `shows ${reading.words} but holds ${dayInWords(reading.held)}.`;
    if (action.status.value === "complete") {
      return {
        places,
        flag: `The date ${shows} Correct the year.`,
        sentence: `${shows} The action is recorded as complete; correct the year.`,
        severity: "check",
      };
    }
    const days = daysLate(action, asAt);
    const late = days === 0 ? "is not yet due" : `is ${count(days, "day")} late`;
    return {
      places,
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
    // The year after has no such day.
    {
      rows: [
        {
          outcome: "1. Keep assessments timely (OFSTED, 2023)",
          due: 45351,
          dueFormat: "d-mmm",
          dueShown: "29-Feb",
        },
      ],
      title: "Plan after the inspection of 3 December 2023",
      asAt: "2025-06-01",
      also: ["due-no-year", "overdue"],
    },
    {
      rows: [{ due: 46045, dueFormat: "d-mmm", dueShown: "23-Jan" }],
      title: "Plan after the inspection of 3 December 2025",
      also: ["due-no-year", "overdue"],
    },
  ],
  passes: [
    {
      rows: [{ due: 46047, dueFormat: "d-mmm", dueShown: "25-Jan" }],
      title: "Plan after the inspection of 3 December 2025",
      also: ["due-no-year", "overdue"],
    },
    { rows: [{ due: 46464, dueFormat: "d-mmm", dueShown: "18-Mar" }], also: ["due-no-year"] },
    // The first year after the inspection that has such a day.
    {
      rows: [
        {
          outcome: "1. Keep assessments timely (OFSTED, 2024)",
          due: 46812,
          dueFormat: "d-mmm",
          dueShown: "29-Feb",
        },
      ],
      title: "Plan after the inspection of 3 March 2024",
      also: ["due-no-year"],
    },
    { due: 47561, dueFormat: "d-mmm-yyyy", dueShown: "19-Mar-2030" },
    { rows: [{ due: "19-Mar" }], also: ["due-no-year"] },
  ],
});
