import type { CellValue, Grid } from "../../src/model/grid";
import type { Heading } from "../../src/reading/headings";

export type Column = readonly [string, Heading | null, readonly CellValue[]];

/** A table somewhere on a sheet: each column's heading, what is known of it already, and the cells below it. */
export function tableOf(...columns: readonly Column[]) {
  const [top, left] = [4, 2];
  const headingRow = top + 1;
  const rows = Math.max(...columns.map(([, , cells]) => cells.length));
  const values = [
    columns.map((_, index) => (index === 0 ? "SEND action plan" : "")),
    columns.map(([heading]) => heading),
    ...Array.from({ length: rows }, (_, row) => columns.map(([, , cells]) => cells[row] ?? "")),
  ];
  const grid: Grid = { sheet: "Plan", top, left, values, date1904: false };
  const headings = new Map(columns.map(([heading], index) => [left + index, heading] as const));
  const found = new Map<Heading, number>();
  columns.forEach(([, meaning], index) => meaning !== null && found.set(meaning, left + index));
  /** The headings' meanings as they were found, by heading. */
  const meanings = () =>
    Object.fromEntries([...found].map(([meaning, column]) => [headings.get(column), meaning]));
  return { grid, headingRow, headings, found, meanings };
}

/** As many texts of so many characters. */
export const texts = (count: number, length: number): string[] =>
  Array.from({ length: count }, (_, index) => `${index}${"x".repeat(length - 1)}`);
