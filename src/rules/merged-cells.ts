import { count } from "../model/wording";
import { planRule } from "./rule";

/** GSS spreadsheet checklist. A host that cannot read merges says so, and nothing is said here. */
export const mergedCells = planRule({
  id: "merged-cells",
  severity: "advice",
  title: "Cells are merged.",
  why: "Screen readers lose their place in merged cells, and sorting or filtering breaks on them.",
  look: ({ plan, detail }) => {
    const [first, ...rest] = detail.merges.map(({ sheet, top, left }) => ({ sheet, row: top, column: left }));
    return first === undefined
      ? []
      : [
          {
            sentence: `${count(1 + rest.length, "merged cell")} on the sheet “${plan.sheet}”. Screen readers may lose their place; use Centre Across Selection.`,
            places: [first, ...rest],
          },
        ];
  },
  fails: [
    { rows: [{}], merges: [{ sheet: "Plan", top: 0, left: 0, height: 1, width: 5 }] },
    { rows: [{}], merges: [{ sheet: "Plan", top: 2, left: 1, height: 2, width: 1 }] },
    {
      rows: [{}],
      merges: [
        { sheet: "Plan", top: 0, left: 0, height: 1, width: 5 },
        { sheet: "Plan", top: 1, left: 5, height: 1, width: 2 },
      ],
    },
  ],
  passes: [{}, { rows: [{}], merges: [] }, { rows: [{}], title: "A title that runs over its cell" }],
});
