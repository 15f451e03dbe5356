import { dayInWords, daysBetween } from "../model/day";
import { planRule } from "./rule";

export const planOlder = planRule({
  id: "plan-older",
  severity: "check",
  title: "The plan is older than the day it is checked for.",
  why: "Members will take the progress as today’s, when it may be from before the summer.",
  look: ({ plan: { date }, asAt, settings }) => {
    if (date === null || daysBetween(date.day, asAt) <= settings.planOlderThanDays) return [];
    return [
      {
        sentence: `the plan says “${date.words.replace(/[()]/g, "")}”, and it is being checked as at ${dayInWords(asAt)}. Ask the leads for an update, or tell members that this is the position at ${dayInWords(date.day)}.`,
        places: [date.place],
      },
    ];
  },
  fails: [
    { rows: [{}], title: "(PROGRESS REPORT AUGUST 2026)" },
    { rows: [{}], title: "Update of 26 October 2026" },
    { rows: [{}], title: "Progress at Q2 2026/27" },
  ],
  passes: [
    { rows: [{}], title: "(PROGRESS REPORT JANUARY 2027)" },
    { rows: [{}], title: "Update of 27 October 2026" },
    { rows: [{}], title: "Joint action plan" },
  ],
});
