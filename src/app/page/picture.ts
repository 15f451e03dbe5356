import type { Host } from "../../hosts/host";
import { Refusal } from "../../model/refusal";
import { valueAt, type Detail, type Grid, type Look, type Sheet } from "../../model/grid";

/** How many rows the view draws at once, so that a long sheet never holds up the page. */
export const rowsDrawn = 100;

/** Some rows of a sheet, as they look, and the sheets that a reader could turn to. */
export interface Picture {
  readonly sheets: readonly Sheet[];
  readonly grid: Grid;
  readonly detail: Detail;
}

/** A cell of the view. */
export interface Cell {
  readonly column: number;
  readonly text: string;
  readonly isNumber: boolean;
  /** How many columns it covers in the view. */
  readonly span: number;
  readonly look: Look | null;
}

/**
 * Reads rows `first` to `first + rowsDrawn - 1` (from 0) of a sheet, with their looks and shown texts: of the first of
 * the wanted sheets that there is, else of the active one. Throws a Refusal where there is none at all.
 */
export async function takePicture(
  host: Host,
  wanted: readonly (string | null)[],
  first: number,
  signal: AbortSignal,
): Promise<Picture> {
  const { sheets, active } = await host.book(signal);
  const there = sheets.map(({ name }) => name);
  const sheet = [...wanted, active, ...there].find((name) => name !== null && there.includes(name));
  if (sheet == null) throw new Refusal("This workbook has no sheet that can be shown.");
  const grid = await host.grid(sheet, signal);
  const columns = columnsOf(grid);
  const top = Math.max(first, grid.top);
  const height = Math.max(0, Math.min(first + rowsDrawn, grid.top + grid.values.length) - top);
  const detail = await host.detail(
    { sheet, top, height, left: grid.left, width: columns.length, shown: columns, looks: columns },
    signal,
  );
  return { sheets, grid, detail };
}

/** The sheet's columns in use, from 0. */
export function columnsOf(grid: Grid): number[] {
  return Array.from({ length: grid.values[0]?.length ?? 0 }, (_, index) => grid.left + index);
}

/**
 * The cells of a row of the picture. A text that stands alone at the left of its row runs over the blank cells beside
 * it, as titles and section bands do, unless the selected cell is one of those.
 */
export function cellsOf({ grid, detail }: Picture, row: number, selectedColumn: number | null): Cell[] {
  const index = row - detail.request.top;
  const cells = columnsOf(grid).map((column) => ({
    column,
    text: detail.shown[column]?.[index]?.text ?? "",
    isNumber: typeof valueAt(grid, row, column) === "number",
    span: 1,
    look: detail.looks[column]?.[index] ?? null,
  }));
  const [first, ...rest] = cells;
  if (first === undefined || first.text === "" || rest.some(({ text }) => text !== "")) return cells;
  if (selectedColumn !== null && selectedColumn !== first.column) return cells;
  return [{ ...first, span: cells.length }];
}

/** A width for each column, in characters: wide enough for its longest word, wider for longer texts. */
export function widthsOf({ grid, detail }: Picture): number[] {
  return columnsOf(grid).map((column) => {
    const texts = (detail.shown[column] ?? []).map(({ text }) => text);
    // Titles stand in one column and run over the others.
    const lengths = texts.slice(1).map((text) => text.length);
    const longest = Math.max(0, ...lengths);
    return Math.round(Math.min(40, Math.max(7, longest / 5, Math.min(longest + 2, 14))));
  });
}
