import { dayInWords, daysBetween } from "../model/day";
import { inForce, type Plan, type Reading } from "../model/plan";
import { cellOfDate, rowRule } from "./rule";

const year = 365;

/** Two years before the inspection, or ten after it; where it is not known, ten after the plan's own date. */
export function isFar({ day }: Reading, { base, date }: Plan): boolean {
  if (base === null) return date !== null && daysBetween(date.day, day) > 10 * year;
  const days = daysBetween(base.day, day);
  return days < -2 * year || days > 10 * year;
}

/** Hidden years that are not believed belong to due-hidden-year. */
export const dueFar = rowRule({
  id: "due-far",
  column: "due",
  severity: "must-fix",
  title: "The date is far from the plan’s own.",
  why: "A slip of the key makes an action a century late, or never late at all.",
  look: (action, subject) => {
    const { plan } = subject;
    const reading = inForce(action.due);
    if (reading === null || !isFar(reading, plan)) return null;
    return {
      places: [cellOfDate(subject, action, reading)],
      sentence: `“${reading.words}” is ${dayInWords(reading.day)}, years away from the ${plan.base === null ? "plan’s own date" : "inspection"}. Is the year right?`,
      severity: action.status.value === "complete" ? "check" : "must-fix",
    };
  },
  fails: [
    { due: "31 March 2102" },
    { due: "31/03/1912" },
    { due: "29 December 2036" },
    { due: "30 December 2024" },
    { due: "31 March 2102", progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
    {
      rows: [{ outcome: "1. See children sooner", due: "31 May 2108" }],
      title: "Position at 31 January 2026",
      also: ["plan-older"],
    },
    { due: 1, dueFormat: "dd/mm/yyyy", dueShown: "01/01/1900" },
  ],
  passes: [
    { due: "31 March 2027" },
    { due: "28 December 2036" },
    { rows: [{ due: "31 December 2024" }], also: ["due-before-inspection"] },
    { due: "Ongoing", progress: "An audit in May 2026 found no delays.\nCOMPLETE" },
    { rows: [{ due: "31 March 2026" }], also: ["overdue"] },
    { outcome: "1. Keep assessments timely", due: "31 March 2102" },
  ],
});
