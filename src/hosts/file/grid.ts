import type { CellValue, Grid } from "../../model/grid";
import { a1 } from "../../model/place";
import { Refusal } from "../../model/refusal";
import type { Spreadsheet } from "./spreadsheet";

/** More cells than this would not fit into a browser. */
const mostCells = 10_000_000;

/** The values of a worksheet, from the first cell that holds one to the last. */
export async function readGrid(spreadsheet: Spreadsheet, name: string, signal?: AbortSignal): Promise<Grid> {
  const sheet = spreadsheet.sheet(name);
  const rows = new Map<number, CellValue[]>();
  let ofRow: CellValue[] = [];
  let current = -1;
  const first = { row: Infinity, column: Infinity };
  const last = { row: -1, column: -1 };
  await spreadsheet.scan(
    sheet,
    {
      cell({ row, column, value }) {
        if (value === "") return;
        if (row !== current) {
          current = row;
          rows.set(row, (ofRow = rows.get(row) ?? []));
        }
        while (ofRow.length < column) ofRow.push("");
        ofRow[column] = value;
        first.row = Math.min(first.row, row);
        first.column = Math.min(first.column, column);
        last.row = Math.max(last.row, row);
        last.column = Math.max(last.column, column);
      },
    },
    signal,
  );
  const { date1904 } = spreadsheet.workbook;
  if (rows.size === 0) return { sheet: sheet.name, top: 0, left: 0, values: [], date1904 };
  const width = last.column - first.column + 1;
  const height = last.row - first.row + 1;
  if (width * height > mostCells) {
    throw new Refusal(
      `The sheet “${sheet.name}” is used as far as ${a1({ sheet: name, ...last }, name)}, which is more than can be read: delete what stands there by mistake and save the workbook.`,
    );
  }
  const blank: readonly CellValue[] = Array.from({ length: width }, () => "");
  const values = Array.from({ length: height }, (_, index) => {
    const row = rows.get(first.row + index);
    if (!row) return blank;
    while (row.length <= last.column) row.push("");
    return row.slice(first.column);
  });
  return { sheet: sheet.name, top: first.row, left: first.column, values, date1904 };
}
