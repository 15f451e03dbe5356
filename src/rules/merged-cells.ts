import { textAt } from "../model/grid";
import { count, listed } from "../model/wording";
import { isBlank } from "../reading/words";
import { planRule, type Subject } from "./rule";

/** The rows between the first action and the last that hold nothing: what stands above and below them is set apart on purpose. */
function blankRows({ plan, grid }: Subject): number[] {
  const found: number[] = [];
  const [first, last] = [plan.actions.at(0)?.row ?? 0, plan.actions.at(-1)?.row ?? 0];
  for (let row = first + 1; row < last; row++) {
    let column = plan.left;
    while (column <= plan.right && isBlank(textAt(grid, row, column))) column++;
    if (column > plan.right) found.push(row);
  }
  return found;
}

/** GSS spreadsheet checklist. A host that cannot read merges says so, and nothing is said of them here. */
export const mergedCells = planRule({
  id: "merged-cells",
  severity: "advice",
  title: "Cells are merged, or rows left blank.",
  why: "Screen readers lose their place in merged cells and take a blank row for the end; sorting and filtering break on both.",
  look: (subject) => {
    const { plan, detail } = subject;
    const merged = detail.merges.map(({ sheet, top, left }) => ({ sheet, row: top, column: left }));
    const blank = blankRows(subject).map((row) => ({ sheet: plan.sheet, row }));
    const [first, ...rest] = [...merged, ...blank];
    if (first === undefined) return [];
    const what = [
      ...(merged.length === 0 ? [] : [count(merged.length, "merged cell")]),
      ...(blank.length === 0 ? [] : [`${count(blank.length, "blank row")} between the actions`]),
    ];
    const mends = [
      ...(merged.length === 0 ? [] : ["use Centre Across Selection"]),
      ...(blank.length === 0 ? [] : ["take the blank rows out"]),
    ];
    return [
      {
        sentence: `${listed(what)} on the sheet “${plan.sheet}”. Screen readers may lose their place; ${listed(mends)}.`,
        places: [first, ...rest],
      },
    ];
  },
  fails: [
    { rows: [{}], merges: [{ sheet: "Plan", top: 0, left: 0, height: 1, width: 5 }] },
    { rows: [{}], merges: [{ sheet: "Plan", top: 2, left: 1, height: 2, width: 1 }] },
    {
      rows: [
        {},
        { outcome: "", lead: "", due: "", actions: "", progress: "" },
        { outcome: "2. See children sooner (OFSTED, 2026)" },
      ],
    },
    {
      rows: [
        {},
        { outcome: "", lead: "", due: "", actions: "", progress: "" },
        { outcome: "", lead: "", due: "", actions: "", progress: "" },
        { outcome: "2. See children sooner (OFSTED, 2026)" },
      ],
      merges: [{ sheet: "Plan", top: 0, left: 0, height: 1, width: 5 }],
    },
    {
      rows: [{}],
      merges: [
        { sheet: "Plan", top: 0, left: 0, height: 1, width: 5 },
        { sheet: "Plan", top: 1, left: 5, height: 1, width: 2 },
      ],
    },
  ],
  passes: [
    {},
    { rows: [{}], merges: [] },
    { rows: [{}], title: "A title that runs over its cell" },
    {
      rows: [
        {},
        { outcome: "", lead: "", due: "", actions: "", progress: "" },
        { outcome: "Note: dates follow the board’s cycle.", lead: "", due: "", actions: "", progress: "" },
      ],
    },
    {
      rows: [
        { outcome: "", lead: "", due: "", actions: "", progress: "" },
        {},
        { outcome: "2. See children sooner (OFSTED, 2026)" },
      ],
    },
  ],
});
