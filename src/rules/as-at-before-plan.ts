import { dayInWords } from "../model/day";
import { planRule } from "./rule";

export const asAtBeforePlan = planRule({
  id: "as-at-before-plan",
  severity: "check",
  title: "The plan is checked for a day before its own date.",
  why: "Nothing is late on a day before the plan was written; one mistyped year gives a clean bill.",
  look: ({ plan: { date }, asAt }) =>
    date === null || asAt >= date.day
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
  ],
  passes: [
    { rows: [{}], title: "(PROGRESS REPORT DECEMBER 2026)" },
    { rows: [{}], title: "Update of 25 January 2027" },
    { rows: [{}], title: "Joint action plan" },
  ],
});
