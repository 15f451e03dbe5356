import { corner, type Cells, type CellValue, type Grid } from "../../model/grid";
import { a1 } from "../../model/place";
import { Refusal } from "../../model/refusal";
import type { SheetCells } from "./sheet-cells";

/** More cells than this would not fit into a browser. */
const mostCells = 10_000_000;

/** The values of a worksheet, from the first cell that holds one to the last. */
export function gridOf({ rows, used }: SheetCells, sheet: string, date1904: boolean): Grid {
  const { top, left, bottom, right } = used;
  if (bottom < 0) return { sheet, top: 0, left: 0, values: [], date1904 };
  const width = right - left + 1;
  const height = bottom - top + 1;
  if (width * height > mostCells) {
    throw new Refusal(
      `The sheet “${sheet}” is used as far as ${a1({ sheet, row: bottom, column: right }, sheet)}, which is more than can be read: delete what stands there by mistake and save the workbook.`,
    );
  }
  const blank: readonly CellValue[] = Array.from({ length: width }, () => "");
  const values = Array.from({ length: height }, (_, index) => {
    const read = rows.get(top + index)?.values;
    if (!read) return blank;
    if (left === 0 && read.length === width) return read;
    return read.slice(left).concat(blank.slice(Math.max(0, read.length - left)));
  });
  return { sheet, top, left, values, date1904 };
}

/** What stands in the top left corner of a sheet. */
export function cornerOf({ sheet, top, left, values }: Grid): Cells {
  const rows = values.slice(0, Math.max(0, corner.height - top));
  return { sheet, top, left, values: rows.map((row) => row.slice(0, Math.max(0, corner.width - left))) };
}
