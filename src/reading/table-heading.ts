import { filledIn, textAt, type FilledCell, type Grid } from "../model/grid";
import { meanings } from "../model/plan";
import type { Settings } from "../model/settings";
import { columnsOf } from "./columns";
import { headingsOf, isNoDeadline, scoresOf, type Heading } from "./headings";
import { isBlank } from "./words";

/** A plan's heading, of one row or of two: its lower row, and the columns that it names. */
export interface TableHeading {
  readonly bottom: number;
  readonly found: ReadonlyMap<Heading, number>;
}

/** Fewer cells are no row of headings: a title stands alone. */
export const fewestHeadings = 3;

/** In characters; longer texts in the second row of a heading are an action's. */
const longestBelow = 30;

/** The heading that begins in a row; null where it is no plan's. */
export function headingAt(grid: Grid, row: number, settings: Settings): TableHeading | null {
  const one = columnsOf(headingsOf(grid, row, row), settings);
  const [above, below] = [filledIn(grid, row), filledIn(grid, row + 1)];
  if (above.length >= fewestHeadings && isSecondLine(above, below)) {
    const two = columnsOf(headingsOf(grid, row, row + 1), settings);
    const divides = two.size === one.size && dividesHeading(grid, row, below, settings);
    if (isPlan(two) && (two.size > one.size || divides)) return { bottom: row + 1, found: two };
  }
  return isPlan(one) ? { bottom: row, found: one } : null;
}

/**
 * A second line of headings is short words throughout: no number, no date, no sentence. What stands alone at its left is
 * a band.
 */
const isSecondLine = (above: readonly FilledCell[], below: readonly FilledCell[]) =>
  below.some(({ column }) => above.some((each) => each.column < column)) &&
  below.every(
    ({ value, text }) =>
      typeof value === "string" && text.length <= longestBelow && !/^\s*\d|[.;]\s*$/.test(text),
  );

/** Whether a row divides a heading above it, "Start" and "End" under a wide "Dates": known headings all, one under no other. */
function dividesHeading(grid: Grid, row: number, lower: readonly FilledCell[], settings: Settings): boolean {
  const isKnown = (text: string) => isNoDeadline(text, settings) || scoresOf(text, 0, settings).length > 0;
  return (
    lower.length > 1 &&
    lower.every(({ text }) => isKnown(text)) &&
    lower.some(({ column }) => isBlank(textAt(grid, row, column)))
  );
}

/** A plan says what is to be done, by whom or by when, and how it stands or when it is due. */
function isPlan(found: ReadonlyMap<Heading, number>): boolean {
  const says = (heading: Heading) => found.has(heading);
  return (
    meanings.filter(says).length >= fewestHeadings &&
    (says("outcome") || says("actions")) &&
    (says("lead") || says("due")) &&
    (says("progress") || says("status") || says("due"))
  );
}
