import { dayInWords, endOfMonth, partsOf, type Day } from "../model/day";
import type { Plan } from "../model/plan";
import { planRule } from "./rule";

/** "Position at January 2027" is no later than any day of that month. */
function mayBe(date: NonNullable<Plan["date"]>, asAt: Day): boolean {
  const { year, month, day } = partsOf(date.day);
  const namesDay = new RegExp(`(?<!\\d)${day}(?!\\d)`).test(date.words);
  return !namesDay && date.day === endOfMonth(year, month) && date.day.slice(0, 7) === asAt.slice(0, 7);
}

export const asAtBeforePlan = planRule({
  id: "as-at-before-plan",
  severity: "check",
  title: "The plan is checked for a day before its own date.",
  why: "Nothing is late on a day before the plan was written; one mistyped year gives a clean bill.",
  look: ({ plan: { date }, asAt }) =>
    date === null || asAt >= date.day || mayBe(date, asAt)
      ? []
      : [
          {
            sentence: `it is being checked as at ${dayInWords(asAt)}, before the plan’s own date, ${dayInWords(date.day)}. Is that the day you mean?`,
            places: [date.place],
          },
        ],
  fails: [
    { rows: [{}], title: "(PROGRESS REPORT AUGUST 2027)" },
    { rows: [{}], title: "Update of 26 January 2027" },
    { rows: [{}], asAt: "2017-01-25", title: "Progress at January 2027" },
    { rows: [{}], title: "Progress at 31 January 2027" },
  ],
  passes: [
    { rows: [{}], title: "(PROGRESS REPORT DECEMBER 2026)" },
    { rows: [{}], title: "Update of 25 January 2027" },
    { rows: [{}], title: "Progress at January 2027" },
    { rows: [{}], title: "Joint action plan" },
  ],
});
