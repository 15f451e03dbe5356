import { filledIn, textAt, type FilledCell, type Grid } from "../model/grid";
import type { Settings } from "../model/settings";
import { headingsOf, singular } from "./headings";
import { fewestHeadings, headingAt, type TableHeading } from "./table-heading";
import { folded, plainWords } from "./words";

/** Where headings of a plan stand below its first. Rows count from 0. */
export interface FurtherHeadings {
  /** The row of headings whose columns stand otherwise, which begins another table; null where there is none. */
  readonly next: number | null;
  /** The rows between in which headings of the same meanings stand again. */
  readonly again: readonly number[];
}

/** How many cells of a row must be known headings, word for word, before it is looked at as a further heading. */
const knownHeadings = 2;

/** In characters; a longer text is no heading, and is put in no plain words. */
const longestHeading = 60;

/**
 * The headings of a plan below its first: up to one whose columns stand otherwise, which begins another table. The same
 * meanings in the same columns are the same table, which goes on over another page.
 */
export function furtherHeadings(
  grid: Grid,
  top: number,
  { bottom, found }: TableHeading,
  settings: Settings,
): FurtherHeadings {
  const again: number[] = [];
  const words = (text: string) => singular(plainWords(text));
  const known = new Set(
    [...Object.values(settings.headings).flat(), ...headingsOf(grid, top, bottom).values()].map(words),
  );
  const isKnown = ({ text }: FilledCell) => text.length <= longestHeading && known.has(words(text));
  const repeats = ({ text, column }: FilledCell) =>
    [top, bottom].some((row) => folded(textAt(grid, row, column)) === folded(text));
  let begun = false;
  for (let row = bottom + 1; row < grid.top + grid.values.length; row++) {
    const cells = filledIn(grid, row);
    if (cells.length < fewestHeadings) continue;
    // An action begins with its number.
    const isAction =
      cells.some(({ value }) => typeof value !== "string") ||
      cells.findIndex(({ text }) => /\d/.test(text)) === 0 ||
      cells.filter(isKnown).length < knownHeadings;
    if (isAction) begun = true;
    // What stands right below a heading explains it.
    if (isAction || !begun || cells.every(repeats)) continue;
    const other = headingAt(grid, row, settings)?.found;
    if (other === undefined) continue;
    const filled = new Set(cells.map(({ column }) => column));
    const moved = [...other].some(([heading, column]) => found.get(heading) !== column);
    const replaced = [...found].some(([heading, column]) => filled.has(column) && !other.has(heading));
    if (moved || replaced) return { next: row, again };
    again.push(row);
  }
  return { next: null, again };
}
