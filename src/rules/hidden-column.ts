import { meanings } from "../model/plan";
import { planRule } from "./rule";

export const hiddenColumn = planRule({
  id: "hidden-column",
  severity: "must-fix",
  title: "A column of the plan is hidden.",
  why: "A column that is hidden, or next to nothing in width, is not printed but goes out with the workbook, where anybody can show it.",
  look: ({ plan, detail }) =>
    detail.hiddenColumns
      .filter((column) => column >= plan.left && column <= plan.right)
      .map((column) => {
        const meaning = meanings.find((each) => plan.columns[each] === column);
        return {
          sentence: `the column is hidden${meaning === undefined ? "" : `. It holds the ${meaning === "due" ? "dates" : meaning}`}. Show it, or take it out.`,
          places: [{ sheet: plan.sheet, column }] as const,
        };
      }),
  fails: [
    { rows: [{}], hiddenColumn: "progress" },
    { rows: [{}], hiddenColumn: "due" },
    { rows: [{}], hiddenColumn: "lead" },
  ],
  passes: [{}, { rows: [{}] }, { rows: [{}, { outcome: "2. See children sooner (OFSTED, 2026)" }] }],
});
