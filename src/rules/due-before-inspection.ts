import { dayInWords } from "../model/day";
import { inForce, type Action, type Plan, type Reading } from "../model/plan";
import { isFar } from "./due-far";
import { cellOfDate, rowRule } from "./rule";

/** The date in force of an action, where it lies before the inspection that the plan answers; null elsewhere. */
export function beforeInspection({ due }: Pick<Action, "due">, plan: Plan): Reading | null {
  const reading = inForce(due);
  if (reading === null || plan.base === null) return null;
  return reading.day < plan.base.earliest && !isFar(reading, plan) ? reading : null;
}

/** Years away belongs to due-far. Nothing turns on the date of an action that is complete. */
export const dueBeforeInspection = rowRule({
  id: "due-before-inspection",
  column: "due",
  severity: "must-fix",
  title: "The date is before the inspection that it answers.",
  why: "A year that is one too low makes an action look late from its first day.",
  look: (action, subject) => {
    const { plan } = subject;
    const reading = beforeInspection(action, plan);
    return reading === null || plan.base === null
      ? null
      : {
          places: [cellOfDate(subject, action, reading)],
          sentence: `“${reading.words}” was read as ${dayInWords(reading.day)}, before the inspection (${plan.base.from}). Is the year right?`,
          ...(action.status.value === "complete" ? { severity: "check" as const } : {}),
        };
  },
  fails: [
    { due: "31 March 2025" },
    { due: "31/12/2025" },
    { rows: [{ due: "2 November 2026" }], title: "Plan after the inspection of 3 November 2026" },
    { due: "31 March 2025", progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
  ],
  passes: [
    { rows: [{ due: "1 January 2026" }], also: ["overdue"] },
    {
      rows: [{ due: "3 November 2026" }],
      title: "Plan after the inspection of 3 November 2026",
      also: ["overdue"],
    },
    { due: "31 March 2027" },
    { rows: [{ outcome: "1. Keep assessments timely", due: "31 March 2026" }], also: ["overdue"] },
  ],
});
