import { valueAt } from "../model/grid";
import { rowRule } from "./rule";

export const refAsNumber = rowRule({
  id: "ref-as-number",
  column: "ref",
  severity: "advice",
  title: "An action’s number is held as another number than is shown.",
  why: "Where only the format shows 3.10 for 3.1, the number changes as soon as the cell is copied as text, and a second 3.1 stands there.",
  look: ({ ref, row }, { plan, grid }) => {
    const { ref: column } = plan.columns;
    if (ref === null || column === null) return null;
    const held = valueAt(grid, row, column);
    return Number(ref) !== held || String(held) === ref
      ? null
      : {
          sentence: `${ref} is held as the number ${held}, and only its format shows it so. Type it as text.`,
        };
  },
  fails: [
    { rows: [{ status: 3.1, statusShown: "3.10" }], extraHeading: "Ref" },
    { rows: [{ status: 1.2, statusShown: "1.20" }], extraHeading: "Ref" },
    { rows: [{ status: 2, statusShown: "2.0" }], extraHeading: "Ref" },
  ],
  passes: [
    { rows: [{ status: 3.1, statusShown: "3.1" }], extraHeading: "Ref" },
    { rows: [{ status: "3.10", statusShown: "3.10" }], extraHeading: "Ref" },
    { rows: [{ status: 3, statusShown: "3" }], extraHeading: "Ref" },
    { rows: [{ status: 3, statusShown: "A3" }], extraHeading: "Ref" },
  ],
});
