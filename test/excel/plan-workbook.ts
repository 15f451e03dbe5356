import { planOf } from "../bench/plan-of";
import type { SheetState, WorkbookState } from "./model/state";
import { blankSheet, cellAt } from "./model/state";

/** A workbook with a plan of so many actions, none of them coloured, beside a sheet of notes. */
export function planWorkbook(actions: number): WorkbookState {
  const { sheet, values } = planOf(actions);
  const plan = blankSheet(sheet);
  for (const [row, cells] of values.entries()) {
    for (const [column, value] of cells.entries()) {
      if (value !== "") Object.assign(cellAt(plan, row, column), { value, ...lookOf(value) });
    }
  }
  return {
    name: "plan.xlsx",
    date1904: false,
    active: plan.name,
    isStructureProtected: false,
    sheets: [plan, blankSheet("Notes")],
    remarks: [],
    xmlParts: [],
  };
}

/** Thin lines around each cell, as such plans have; a date shows no year. */
function lookOf(value: unknown): SheetState["cells"][string] {
  const line = { style: "Continuous", color: "#808080", weight: "Thin" };
  return {
    borders: { top: line, bottom: line, left: line, right: line },
    wrapText: true,
    verticalAlignment: "Top",
    ...(typeof value === "number" ? { numberFormat: "d-mmm" } : {}),
  };
}
