import { isError, notCalculated } from "../model/grid";
import { errorCells } from "./error-cells";
import { planRule } from "./rule";

/** Of the plan’s own cells, one finding; what is only not worked out yet belongs to not-calculated. */
export const errorShown = planRule({
  id: "error-shown",
  severity: "must-fix",
  title: "A formula shows an error.",
  why: "Where a word, a date or a figure should stand, members would read “#REF!”.",
  look: (subject) =>
    errorCells(
      subject,
      (value) => isError(value) && value !== notCalculated,
      (where) => `a formula shows an error (${where}). Mend it, or write the words in its place.`,
    ),
  fails: [
    { progress: "#REF!" },
    { rows: [{ actions: "#N/A" }] },
    {
      rows: [{ actions: "#VALUE!" }, { outcome: "2. See children sooner (OFSTED, 2026)", actions: "#NAME?" }],
    },
    {
      rows: ["1", "2", "3", "4", "5"].map((ref) => ({
        outcome: `${ref}. Keep plans (OFSTED, 2026)`,
        actions: "#REF!",
      })),
    },
    {
      rows: ["1", "2", "3", "4", "5", "6", "7"].map((ref) => ({
        outcome: `${ref}. Keep plans (OFSTED, 2026)`,
        actions: "#REF!",
      })),
    },
  ],
  passes: [
    {},
    { progress: "The list shows #1 to #3." },
    { progress: "The sheet showed #REF! until May." },
    { progress: "The sheet showed #REF!" },
    { progress: "#REF! stood here." },
  ],
});
