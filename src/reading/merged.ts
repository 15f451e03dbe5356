import type { Area } from "../model/place";

/**
 * Tells in which row the value stands that a reader sees in a cell: what is merged down over several rows holds it in
 * its first, and means it for all of them. Only what is merged below the headings counts.
 */
export function valueRows(
  merges: readonly Area[],
  headingRow: number,
  lastRow: number,
): (row: number, column: number) => number {
  const first = new Map<string, number>();
  for (const { top, height, left } of merges) {
    if (top <= headingRow) continue;
    for (let row = top + 1; row < Math.min(top + height, lastRow + 1); row++)
      first.set(`${row} ${left}`, top);
  }
  return (row, column) => first.get(`${row} ${column}`) ?? row;
}
