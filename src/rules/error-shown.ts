import { a1 } from "../model/place";
import { valueAt } from "../model/grid";
import { listed } from "../model/wording";
import { planRule } from "./rule";

/** Whether a cell holds an error of Excel’s instead of what it should. */
export const error =
  /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!)$/;

/** Of the plan’s own cells, one finding. */
export const errorShown = planRule({
  id: "error-shown",
  severity: "must-fix",
  title: "A formula shows an error.",
  why: "Where a word, a date or a figure should stand, members would read “#REF!”.",
  look: ({ plan, grid }) => {
    const places = [];
    for (let row = plan.headingRow; row <= plan.lastRow; row++) {
      for (let column = plan.left; column <= plan.right; column++) {
        if (error.test(String(valueAt(grid, row, column)))) places.push({ sheet: plan.sheet, row, column });
      }
    }
    const [first, ...rest] = places;
    if (first === undefined) return [];
    const where = places.slice(0, 5).map((place) => a1(place, plan.sheet));
    const more = places.length > 5 ? [`${places.length - 5} more`] : [];
    return [
      {
        sentence: `a formula shows an error (${listed([...where, ...more])}). Mend it, or write the words in its place.`,
        places: [first, ...rest],
      },
    ];
  },
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
