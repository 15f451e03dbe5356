import type { CellValue } from "../../model/grid";
import { sheetWidth } from "./reference";
import type { RowTag } from "./row-scanner";
import type { Outline } from "./sheet-scanner";
import type { Spreadsheet } from "./spreadsheet";
import type { SheetEntry } from "./workbook";

/** The cells of a row, by their columns from 0. */
export interface CellsOfRow {
  /** As far as the last that is not blank. */
  readonly values: readonly CellValue[];
  /** Undefined where a cell is not written, though one to its right is. */
  readonly formats: readonly (number | undefined)[];
  /** The format of cells that are not written, or null. */
  readonly format: number | null;
  readonly hidden: boolean;
}

/** What one pass over a worksheet tells of its cells. */
export interface SheetCells {
  readonly outline: Outline;
  /** The rows that are written. */
  readonly rows: ReadonlyMap<number, CellsOfRow>;
  /** The first and the last row and column that hold a value; the last are -1 where none does. */
  readonly used: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  };
  /** The XML of a cell's string where that is rich, or null. */
  rich(row: number, column: number): string | null;
}

/** Reads the cells of a worksheet. */
export async function readCells(
  spreadsheet: Spreadsheet,
  sheet: SheetEntry,
  signal?: AbortSignal,
): Promise<SheetCells> {
  const rows = new Map<number, CellsOfRow>();
  const rich = new Map<number, string>();
  const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  let values: CellValue[] = [];
  let formats: (number | undefined)[] = [];
  let current: RowTag | undefined;
  const outline = await spreadsheet.scan(
    sheet,
    {
      row(tag) {
        current = tag;
        values = [...(rows.get(tag.row)?.values ?? [])];
        formats = [...(rows.get(tag.row)?.formats ?? [])];
      },
      cell(cell) {
        const { row, column, value } = cell;
        while (formats.length < column) formats.push(undefined);
        formats[column] = cell.format;
        const xml = cell.rich;
        if (xml !== null) rich.set(row * sheetWidth + column, xml);
        if (value === "") return;
        while (values.length < column) values.push("");
        values[column] = value;
        if (row < used.top) used.top = row;
        if (column < used.left) used.left = column;
        if (row > used.bottom) used.bottom = row;
        if (column > used.right) used.right = column;
      },
      rowEnd() {
        if (!current) return;
        const { row, format, hidden } = current;
        // Arrays that grew have room for more; of a hundred thousand rows that is a lot.
        rows.set(row, { values: values.slice(), formats: formats.slice(), format, hidden });
      },
    },
    signal,
  );
  return { outline, rows, used, rich: (row, column) => rich.get(row * sheetWidth + column) ?? null };
}
