import { dayFromSerial, dayInWords, partsOf, type Day } from "../model/day";
import { textAt, valueAt, type Grid } from "../model/grid";
import { daysLate, inForce, isSettled, type Action, type Plan } from "../model/plan";
import { findDates, settle } from "../reading/dates";
import { folded } from "../reading/words";
import { beforeInspection } from "./due-before-inspection";
import { isFar } from "./due-far";
import { cellOfDate, rowRule, type Subject } from "./rule";
import { reportDay } from "./vague-time";

const startHeading = /^(?:actual |planned )?start(?:s|ed)?(?: date| by| on)?$/i;

/** What is the same for every action of a plan: the column of starts, and the day of the report. */
interface Beginnings {
  readonly column: number | null;
  readonly report: Day | null;
}
const known = new WeakMap<Plan, Beginnings>();

function beginningsOf({ plan, grid }: Subject): Beginnings {
  const found = known.get(plan) ?? { column: startColumn(plan, grid), report: reportDay(plan) };
  known.set(plan, found);
  return found;
}

/** The column of starts, beside the dates by which actions are due; null where there is none. */
function startColumn({ left, right, headingRow }: Plan, grid: Grid): number | null {
  for (let column = left; column <= right; column++) {
    // Headings may stand in two rows: "Timescale" over "Start" and "End".
    for (let row = headingRow - 1; row <= headingRow + 1; row++)
      if (startHeading.test(folded(textAt(grid, row, column)))) return column;
  }
  return null;
}

/** The first day that an action's cell of that column gives; null where it gives none. */
function startIn(column: number, { row }: Action, grid: Grid): Day | null {
  const value = valueAt(grid, row, column);
  if (typeof value === "number") return dayFromSerial(value, grid.date1904);
  const [found] = findDates(folded(String(value)));
  const reading = found === undefined ? null : settle(found, null);
  if (reading === null) return null;
  const { year, month } = partsOf(reading.day);
  return reading.how === "month" ? `${year}-${String(month).padStart(2, "0")}-01` : reading.day;
}

/** The start of an open action that is given, where it is after the date in force: one of the two is wrong. Null elsewhere. */
export function startAfter(action: Action, subject: Subject): Day | null {
  const { column } = beginningsOf(subject);
  const reading = inForce(action.due);
  if (column === null || reading === null || isSettled(action)) return null;
  const start = startIn(column, action, subject.grid);
  return start !== null && reading.day < start ? start : null;
}

/** What is before the inspection itself belongs to due-before-inspection. Before the report, actions may well be done, but hardly be due and open. */
export const dueBeforeStart = rowRule({
  id: "due-before-start",
  column: "due",
  severity: "check",
  title: "The date is before the action’s own start, or before the report came out.",
  why: "In January the old year slips into a date by itself; the action is then late before it has begun.",
  look: (action, subject) => {
    const { plan, asAt } = subject;
    const { column, report } = beginningsOf(subject);
    if (column === null && report === null) return null;
    const reading = inForce(action.due);
    if (reading === null || isSettled(action) || reading.held !== undefined) return null;
    if (isFar(reading, plan) || beforeInspection(action, plan) !== null) return null;
    const start = startAfter(action, subject);
    const isLate = start !== null && daysLate(action, asAt) > 0;
    const before = [
      ...(start !== null ? [`the action’s own start, ${dayInWords(start)}`] : []),
      ...(report !== null && reading.day < report ? [`the report came out, ${dayInWords(report)}`] : []),
    ];
    return before.length === 0
      ? null
      : {
          places: [cellOfDate(subject, action, reading)],
          sentence: `“${reading.words}” is before ${before.join(", and before ")}. ${isLate ? "It was counted as late. " : ""}Is the year right?`,
          // Nothing else says that it is late.
          ...(isLate ? { severity: "must-fix" as const } : {}),
        };
  },
  fails: [
    {
      rows: [{ due: "31/03/2027", status: "1 April 2027" }],
      extraHeading: "Start",
    },
    { rows: [{ due: "5 March 2027", status: "April 2027" }], extraHeading: "Planned start" },
    { rows: [{ due: "31/03/2027", status: 46478, statusShown: "01/04/2027" }], extraHeading: "Start" },
    {
      rows: [{ due: "31/12/2026", status: "20 January 2027" }],
      title: "Inspection of 14 November 2026\nReport published 16 January 2027\nUpdate of 20 January 2027",
      extraHeading: "Started",
    },
    {
      rows: [{ due: "31/12/2026", status: "16 January 2027" }],
      extraHeading: "Start date",
    },
    {
      rows: [{ due: "31/12/2026" }],
      title: "Inspection of 14 November 2026\nReport published 16 January 2027\nUpdate of 20 January 2027",
      also: ["overdue"],
    },
  ],
  passes: [
    { rows: [{ due: "5 February 2027", status: "Feb 2027" }], extraHeading: "Start" },
    { rows: [{ due: "31/03/2027", status: "31/03/2027" }], extraHeading: "Start" },
    { rows: [{ due: "31/03/2027", status: "1 April 2027" }], extraHeading: "Kick-start" },
    { rows: [{ due: "31/03/2027", status: "1 April 2027" }], extraHeading: "Starting point" },
    { rows: [{ due: "Ongoing", status: "1 April 2027" }], extraHeading: "Start", also: ["due-unreadable"] },
    {
      rows: [{ due: "2 November 2026", status: "16 January 2027" }],
      title: "Plan after the inspection of 3 November 2026",
      extraHeading: "Start",
      also: ["due-before-inspection"],
    },
    {
      rows: [{ due: "31 March 2102", status: "1 April 2102" }],
      extraHeading: "Start",
      also: ["due-far"],
    },
    {
      rows: [{ due: "16 January 2027" }],
      title: "Inspection of 14 November 2026\nReport published 16 January 2027\nUpdate of 20 January 2027",
      also: ["overdue"],
    },
    {
      rows: [{ status: "Jan 2027" }],
      title: "Inspection of 14 November 2026\nReport published 16 January 2027\nUpdate of 20 January 2027",
      extraHeading: "Start",
    },
    { rows: [{ due: "31/03/2027", status: "tbc" }], extraHeading: "Start" },
    {
      rows: [{ due: "31/12/2026", progress: "An audit in May 2026 found no delays.\nCOMPLETE" }],
      title: "Inspection of 14 November 2026\nReport published 16 January 2027\nUpdate of 20 January 2027",
    },
    {
      rows: [{ due: "31/12/2026" }],
      title: "Inspection of 14 November 2026\nProgress report 16 January 2027",
      also: ["overdue"],
    },
  ],
});
