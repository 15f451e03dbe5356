import { dayInWords, later } from "../model/day";
import { callAction, inForce, isSettled } from "../model/plan";
import { cellOfDate, planRule } from "./rule";

export const dueSoon = planRule({
  id: "due-soon",
  severity: "advice",
  title: "The action falls due soon.",
  why: "By the day of the meeting it may be late; its lead can still be asked.",
  look: (subject) => {
    const { plan, asAt, settings } = subject;
    const until = later(asAt, { days: settings.dueSoonDays });
    return plan.actions.flatMap((action) => {
      const reading = inForce(action.due);
      return isSettled(action) || reading === null || reading.day < asAt || reading.day > until
        ? []
        : [
            {
              sentence: `${callAction(action)} falls due on ${dayInWords(reading.day)}.`,
              places: [cellOfDate(subject, action, reading)] as const,
            },
          ];
    });
  },
  fails: [{ due: "25 January 2027" }, { due: "8 February 2027" }, { due: "1 February 2027" }],
  passes: [
    { due: "9 February 2027" },
    { rows: [{ due: "24 January 2027" }], also: ["overdue"] },
    { due: "1 February 2027", progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
  ],
});
