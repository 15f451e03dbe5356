import { dayInWords, later, partsOf, type Day } from "../model/day";
import type { Action, Plan } from "../model/plan";
import { findDates, mayHoldDate, settle } from "../reading/dates";
import { folded, hasAny } from "../reading/words";
import { textRule } from "./rule";

/** How many words before a date can make history of it ("commenced in September 2011"), in so many characters. */
const wordsBefore = 4;
const reach = 80;
/** "To be agreed by" is no history. */
const toCome = /\bto be \p{L}+(?: \p{L}+)?(?: (?:by|in|before|from))?$/iu;

const monthOf = (day: Day) => day.slice(0, 7);

/**
 * Whether a date is likely to be a slip. Where the inspection's day is known, any date before it; where only its year
 * is, the month of the deadline a year too early.
 */
function isSlip(day: Day, { due }: Action, { base }: Plan): boolean {
  if (base === null || day >= base.day || partsOf(day).year < partsOf(base.day).year - 2) return false;
  if (base.earliest === base.day) return true;
  return due.original !== null && monthOf(later(day, { months: 12 })) === monthOf(due.original.day);
}

/** What is told as history is no slip. */
export const stepBeforeInspection = textRule<"plan" | "settings">({
  id: "step-before-inspection",
  columns: ["actions"],
  severity: "advice",
  title: "The actions give a date before the inspection that they answer.",
  why: "Early in the year the old one is still in everybody’s fingers.",
  look: (text, { action }, { plan, settings }) => {
    if (plan.base === null || !mayHoldDate(text)) return null;
    const words = folded(text);
    for (const found of findDates(words)) {
      const day = settle(found, null)?.day;
      if (day === undefined || !isSlip(day, action, plan)) continue;
      const before = words
        .slice(Math.max(0, found.start - reach), found.start)
        .trim()
        .split(" ")
        .slice(-wordsBefore)
        .join(" ");
      if (hasAny(before, settings.history) && !toCome.test(before)) continue;
      const meant = later(day, { months: 12 });
      const should = meant < plan.base.day ? "" : ` Should it be ${partsOf(meant).year}?`;
      return {
        sentence: `“${found.words}” (${dayInWords(day)}) is before the inspection (${plan.base.from}).${should || " Is the year right?"}`,
      };
    }
    return null;
  },
  fails: [
    {
      rows: [{ actions: "Train all staff by 2 November 2025" }],
      title: "Plan after the inspection of 3 November 2026",
    },
    { rows: [{ actions: "Telephone support is in place (March 2026)" }] },
    { actions: "Protocol to be agreed by March 2026" },
    {
      rows: [{ actions: "New forms to be used from Jan 2026" }],
      title: "Plan after the inspection of 3 November 2026",
    },
    { rows: [{ actions: "Telephone support is in place from 15 March 2026" }] },
    {
      rows: [{ actions: "Train all staff by 2 November 2024" }],
      title: "Plan after the inspection of 3 November 2026",
    },
    {
      rows: [{ actions: "Train all staff by 3 November 2025" }],
      title: "Plan after the inspection of 3 November 2026",
    },
    {
      rows: [{ actions: "The pilot commenced and its forms are to be used by 2 November 2025" }],
      title: "Plan after the inspection of 3 November 2026",
    },
  ],
  passes: [
    {
      rows: [{ actions: "Train all staff by 3 November 2026" }],
      title: "Plan after the inspection of 3 November 2026",
    },
    { actions: "The pilot that commenced in March 2026 is kept going" },
    { actions: "Train all staff by June 2026" },
    {
      rows: [{ actions: "Revise the guidance of May 2026" }],
      title: "Plan after the inspection of 3 November 2026",
    },
    {
      rows: [{ actions: "Train all staff in the Act of 1 March 2023" }],
      title: "Plan after the inspection of 3 November 2026",
    },
  ],
});
