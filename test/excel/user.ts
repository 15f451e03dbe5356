import { columnLetters } from "../../src/model/place";
import type { Excel } from "./excel";
import { boxOf } from "./model/address";
import type { Author } from "./model/session";
import type { CellState, SheetState } from "./model/state";
import { cellAt, moveDown } from "./model/state";

/** What people do in a workbook that is open. */
type Whose = Exclude<Author, "PlanProof">;

/** Somebody types into a cell. */
export function type(excel: Excel, sheet: SheetState, address: string, value: string, whose: Whose): void {
  const { top, left } = boxOf(address);
  cellAt(sheet, top, left).value = value;
  excel.session.changed(sheet, address, whose);
}

/** Somebody inserts a row above a row (from 0): cells, and names that stand below, move down. */
export function insertRow(excel: Excel, sheet: SheetState, row: number, whose: Whose): void {
  moveDown(sheet, row, 1);
  excel.session.changed(sheet, `${row + 1}:${row + 1}`, whose);
}

/** Somebody turns the order of some rows (from 0) round, but only in some columns, as a careless sort does. */
export function turnRound(
  excel: Excel,
  sheet: SheetState,
  rows: { readonly from: number; readonly to: number },
  columns: { readonly from: number; readonly to: number },
): void {
  const cells: Record<string, CellState> = {};
  for (const [address, cell] of Object.entries(sheet.cells)) {
    const { top, left } = boxOf(address);
    const moves = top >= rows.from && top <= rows.to && left >= columns.from && left <= columns.to;
    const row = moves ? rows.from + rows.to - top : top;
    cells[`${columnLetters(left)}${row + 1}`] = cell;
  }
  sheet.cells = cells;
  excel.session.changed(sheet, `${rows.from + 1}:${rows.to + 1}`, "the user");
}

/** Somebody deletes a sheet. */
export function deleteSheet(excel: Excel, name: string): void {
  excel.state.sheets = excel.state.sheets.filter((sheet) => sheet.name !== name);
  if (excel.state.active === name) excel.state.active = excel.state.sheets[0]?.name ?? "";
}
