import { openExcel } from "../../../src/hosts/excel";
import { Excel } from "../../excel/excel";
import { connect } from "../../excel/in-process";
import { boxOf } from "../../excel/model/address";
import {
  addressOf,
  blankSheet,
  cellAt,
  type CellState,
  type SheetState,
  type WorkbookState,
} from "../../excel/model/state";
import { bodyTop, cellsOf, type Desk, headings, type PlanRow, type Shade } from "./desk";

const lookOf = ({ fill, ink }: Shade): Pick<CellState, "fill" | "font"> => ({
  ...(fill === null ? {} : { fill: { color: fill } }),
  font: { color: ink },
});

function fill(sheet: SheetState, row: number, plan: PlanRow): void {
  for (const [column, value] of cellsOf(plan).entries()) {
    Object.assign(cellAt(sheet, row, column), { value, ...(column === 0 ? lookOf(plan.shade) : {}) });
  }
}

/** A workbook that is open in Excel, answered to the genuine office.js. */
export function excelDesk(plan: readonly PlanRow[]): Desk {
  const sheet = blankSheet("Plan");
  cellAt(sheet, 0, 0).value = "Joint plan";
  for (const [column, value] of headings.entries()) cellAt(sheet, 1, column).value = value;
  for (const [row, each] of plan.entries()) fill(sheet, bodyTop + row, each);
  const state: WorkbookState = {
    name: "plan.xlsx",
    date1904: false,
    active: sheet.name,
    isStructureProtected: false,
    sheets: [sheet],
    remarks: [],
    xmlParts: [],
  };
  const excel = new Excel(state, { hasNotes: true });
  let rows = plan.length;
  return {
    host() {
      connect(excel);
      return Promise.resolve(openExcel());
    },
    type(row, column, text) {
      cellAt(sheet, bodyTop + row, column).value = text;
      return Promise.resolve();
    },
    shade(row, shade) {
      const { fill: before, font, ...cell } = cellAt(sheet, bodyTop + row, 0);
      sheet.cells[addressOf({ top: bodyTop + row, left: 0, height: 1, width: 1 })] = {
        ...cell,
        ...lookOf(shade),
      };
      return Promise.resolve(void [before, font]);
    },
    rearrange(order, moves) {
      const isMoving = (column: number) => moves === "whole rows" || column < headings.length;
      const old = Object.entries(sheet.cells).map(([address, cell]) => ({ ...boxOf(address), cell }));
      sheet.cells = {};
      for (const { top, left, cell } of old) {
        if (top < bodyTop || !isMoving(left)) Object.assign(cellAt(sheet, top, left), cell);
      }
      for (const [row, from] of order.entries()) {
        if (typeof from !== "number") fill(sheet, bodyTop + row, from);
        else
          for (const { top, left, cell } of old)
            if (top === bodyTop + from && isMoving(left)) cellAtAnew(sheet, bodyTop + row, left, cell);
      }
      state.remarks = state.remarks.flatMap(({ address, ...remark }) => {
        const box = boxOf(address);
        const to = order.indexOf(box.top - bodyTop);
        return to < 0 ? [] : [{ ...remark, address: addressOf({ ...box, top: bodyTop + to }) }];
      });
      const added = order.length - rows;
      rows = order.length;
      const grown = (reference: string) =>
        reference.replace(
          /(\$?A\$?1:\$?[A-Z]+\$?)(\d+)/,
          (_, start: string, last: string) => `${start}${Number(last) + added}`,
        );
      const { pageLayout } = sheet;
      if (pageLayout.printArea !== null) pageLayout.printArea = grown(pageLayout.printArea);
      for (const name of sheet.names) name.formula = grown(name.formula);
      return Promise.resolve();
    },
  };
}

function cellAtAnew(sheet: SheetState, row: number, column: number, cell: CellState): void {
  sheet.cells[addressOf({ top: row, left: column, height: 1, width: 1 })] = structuredClone(cell);
}
