import { textAt, type Grid } from "../model/grid";
import { meanings, type Columns, type Rival } from "../model/plan";
import type { Settings } from "../model/settings";
import {
  byContent,
  byDates,
  byNumbers,
  byDatesOfCompletion,
  datesIn,
  isSentence,
  longText,
  meanLength,
  numbersIn,
  searched,
  sectionColumn,
  textsIn,
} from "./contents";
import {
  agencyColumn,
  headingsOf,
  isNoDeadline,
  rivalsOf,
  scoresOf,
  singular,
  type Heading,
} from "./headings";
import { columnsOf } from "./columns";
import { areCodes } from "./numbers";
import { seriesOf, type EarlierColumns } from "./series";
import { unnamedColumns } from "./unnamed";
import { folded, plainWords } from "./words";

/** Where a plan stands on its sheet. Indexes count from 0. */
export interface Located {
  /** The row of headings; the lower one of two. */
  readonly headingRow: number;
  /** The first row of headings: the same one, or the one above it. */
  readonly headingTop: number;
  readonly columns: Columns;
  /** Whether the status column holds whole updates that begin with the status. */
  readonly statusOpens: boolean;
  /** A column that names each action's section, or its source, where the plan has one. */
  readonly section: number | null;
  readonly source: number | null;
  /** A column of its own for those who work with the lead. */
  readonly workingWith: number | null;
  /** A column with the day on which an action was completed. */
  readonly completed: number | null;
  /** A column of its own for the lead's organisation, beside that of the officers. */
  readonly agency: number | null;
  /** Columns of earlier updates of the progress, the status or the revised date, the latest first. */
  readonly earlier: EarlierColumns;
  /** Whether the texts that the numbers stand before begin with codes, "R3.2", instead of plain numbers. */
  readonly coded: boolean;
  /** Columns whose headings fit a meaning that another column has: they were not read. */
  readonly rivals: readonly Rival[];
  /** The first and last column of the table. */
  readonly left: number;
  readonly right: number;
  /** The heading row of a second table below, in which the columns stand otherwise; null where there is none. */
  readonly next: number | null;
  /** PlanProof's own columns. */
  readonly ignored: ReadonlySet<number>;
  /** The rows between in which headings of the same meanings stand again. */
  readonly again: readonly number[];
}

/**
 * Finds the plan on a sheet: its first row of headings that names what is done, and by whom or by when. Null where there is none.
 * The columns to be ignored are PlanProof's own.
 */
export function locate(whole: Grid, settings: Settings, ignored: ReadonlySet<number>): Located | null {
  const visible = without(whole, ignored);
  for (let row = visible.top; row < visible.top + Math.min(visible.values.length, searched); row++) {
    const heading = headingAt(visible, row, settings);
    if (heading === null) continue;
    const { bottom, found } = heading;
    const { next, again } = furtherHeadings(visible, row, heading, settings);
    const grid = upTo(visible, next);
    const headings = headingsOf(grid, row, bottom);
    byDates(grid, bottom, headings, found, settings);
    byDatesOfCompletion(grid, bottom, headings, found, settings);
    byContent(grid, bottom, headings, found, settings);
    byNumbers(grid, bottom, headings, found);
    const guessed = unnamedColumns(grid, bottom, headings, found, settings);
    const earlier = seriesOf(grid, bottom, headings, found, settings);
    const agency = agencyColumn(headings, found, settings);
    const edges = [row, bottom].map((each) => extent(grid, each, found));
    const read = completed(grid, bottom, found);
    return {
      headingRow: bottom,
      headingTop: row,
      left: Math.min(...edges.map(({ left }) => left)),
      right: Math.max(...edges.map(({ right }) => right)),
      next,
      ignored,
      again,
      section: sectionColumn(grid, bottom, found),
      source: found.get("source") ?? null,
      workingWith: found.get("workingWith") ?? null,
      completed: found.get("completed") ?? null,
      agency,
      earlier,
      rivals: [
        ...guessed,
        ...rivalsOf(headings, found, settings, Object.values(earlier).flat()).filter(
          ({ meaning, column }) =>
            column !== agency &&
            // Milestones told in a running text have their days, and are no deadline.
            (meaning !== "due" || (datesIn(grid, bottom, column) !== 0 && column !== read.columns.progress)),
        ),
      ],
      ...read,
    };
  }
  return null;
}

/** A plan's heading, of one row or of two: its lower row, and the columns that it names. */
interface TableHeading {
  readonly bottom: number;
  readonly found: Map<Heading, number>;
}

/** The heading that begins in a row; null where it is no plan's. */
function headingAt(grid: Grid, row: number, settings: Settings): TableHeading | null {
  const one = columnsOf(headingsOf(grid, row, row), settings);
  const two =
    isFirstLine(grid, row) && isSecondLine(grid, row + 1)
      ? columnsOf(headingsOf(grid, row, row + 1), settings)
      : one;
  const more =
    two.size > one.size || (two.size === one.size && two !== one && dividesHeading(grid, row, settings));
  const found = more && isPlan(two) ? two : one;
  return isPlan(found) ? { bottom: found === one ? row : row + 1, found } : null;
}

/** Whether a row divides a heading above it, "Start" and "End" under a wide "Dates": known headings all, one under no other. */
function dividesHeading(grid: Grid, row: number, settings: Settings): boolean {
  const lower = (grid.values[row + 1 - grid.top] ?? []).flatMap((value, index) =>
    folded(String(value)) === "" ? [] : [{ text: String(value), column: grid.left + index }],
  );
  const isKnown = (text: string) => isNoDeadline(text, settings) || scoresOf(text, 0, settings).length > 0;
  return (
    lower.length > 1 &&
    lower.every(({ text }) => isKnown(text)) &&
    lower.some(({ column }) => folded(textAt(grid, row, column)) === "")
  );
}

/** How many cells of a row must be known headings, word for word, before it is looked at as a further heading. */
const knownHeadings = 2;

/**
 * The headings of a plan below its first: up to one whose columns stand otherwise, which begins another table. The same
 * meanings in the same columns are the same table, which goes on over another page.
 */
function furtherHeadings(
  grid: Grid,
  top: number,
  { bottom, found }: TableHeading,
  settings: Settings,
): Pick<Located, "next" | "again"> {
  const again: number[] = [];
  let begun = false;
  const words = (text: string) => singular(plainWords(text));
  const known = new Set(
    [...Object.values(settings.headings).flat(), ...headingsOf(grid, top, bottom).values()].map(words),
  );
  const repeats = (text: string, column: number) =>
    [top, bottom].some((row) => folded(textAt(grid, row, column)) === folded(text));
  for (let row = bottom + 1; row < grid.top + grid.values.length; row++) {
    const cells = (grid.values[row - grid.top] ?? []).flatMap((value, index) =>
      folded(String(value)) === "" ? [] : [{ value, column: grid.left + index }],
    );
    const isKnown = ({ value }: (typeof cells)[number]) =>
      typeof value === "string" && value.length <= 60 && known.has(words(value));
    if (cells.length < 3) continue;
    // An action begins with its number.
    const isAction =
      cells.some(({ value }) => typeof value !== "string") ||
      /\d/.test(String(cells[0]?.value)) ||
      cells.filter(isKnown).length < knownHeadings;
    if (isAction) begun = true;
    // What stands right below a heading explains it.
    if (isAction || !begun) continue;
    if (cells.every(({ value, column }) => repeats(String(value), column))) continue;
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

/** The grid above a row; the whole of it where there is none. */
export const upTo = (grid: Grid, end: number | null): Grid =>
  end === null ? grid : { ...grid, values: grid.values.slice(0, end - grid.top) };

function isPlan(found: ReadonlyMap<Heading, number>): boolean {
  const says = (heading: Heading) => found.has(heading);
  return (
    meanings.filter(says).length >= 3 &&
    (says("outcome") || says("actions")) &&
    (says("lead") || says("due")) &&
    (says("progress") || says("status") || says("due"))
  );
}

/** A first line of two names several columns; a title stands alone. */
const isFirstLine = (grid: Grid, row: number) =>
  (grid.values[row - grid.top] ?? []).filter((value) => String(value).trim() !== "").length >= 3;

/**
 * A second line of headings is short words throughout: no number, no date, no sentence. What stands alone at its left is a
 * band.
 */
function isSecondLine(grid: Grid, row: number): boolean {
  const cells = (grid.values[row - grid.top] ?? []).filter((value) => String(value).trim() !== "");
  const filled = (grid.values[row - grid.top] ?? []).findIndex((value) => String(value).trim() !== "");
  const above = (grid.values[row - 1 - grid.top] ?? []).findIndex((value) => String(value).trim() !== "");
  return (
    (cells.length > 1 || (cells.length === 1 && filled > above)) &&
    cells.every((value) => typeof value === "string" && value.length <= 30 && !/^\s*\d|[.;]\s*$/.test(value))
  );
}

/** The grid with some columns blank: nothing that stands in them may be taken for the plan's. */
function without(grid: Grid, columns: ReadonlySet<number>): Grid {
  if (columns.size === 0) return grid;
  const blank = new Set([...columns].map((column) => column - grid.left));
  return {
    ...grid,
    values: grid.values.map((row) => row.map((value, index) => (blank.has(index) ? "" : value))),
  };
}

/** The table reaches as far as its headings do without a gap. */
function extent(
  grid: Grid,
  row: number,
  found: ReadonlyMap<Heading, number>,
): { left: number; right: number } {
  let left = Math.min(...found.values());
  let right = Math.max(...found.values());
  while (left > grid.left && folded(textAt(grid, row, left - 1)) !== "") left--;
  while (folded(textAt(grid, row, right + 1)) !== "") right++;
  return { left, right };
}

/** One column may carry several meanings: numbers before the outcomes, statuses and evidence in the progress. */
function completed(
  grid: Grid,
  headingRow: number,
  found: ReadonlyMap<Heading, number>,
): Pick<Located, "columns" | "statusOpens" | "coded"> {
  const outcome = found.get("outcome") ?? null;
  const actions = found.get("actions") ?? null;
  const subject = outcome ?? actions;
  const status = found.get("status") ?? null;
  const statusOpens = !found.has("progress") && status !== null && meanLength(grid, headingRow, status) >= 40;
  const progress =
    found.get("progress") ??
    found.get("evidence") ??
    (statusOpens ? status : longText(grid, headingRow, found)) ??
    found.get("completed") ??
    null;
  const due = found.get("due") ?? null;
  const outcomes = numbersIn(grid, headingRow, subject);
  const steps = numbersIn(grid, headingRow, actions);
  // Steps that begin anew at 1 in each cell number nothing.
  const bySteps = steps.different > outcomes.different && steps.different * 2 > steps.all;
  const coded =
    found.has("ref") || bySteps
      ? null
      : ([actions, subject].find(
          (column) => column !== null && areCodes(textsIn(grid, headingRow, column).filter(isSentence)),
        ) ?? null);
  const numbered = bySteps ? actions : (coded ?? (outcomes.all > 0 ? subject : null));
  const columns = {
    ref: found.get("ref") ?? numbered,
    outcome,
    lead: found.get("lead") ?? null,
    due,
    revised: found.get("revised") ?? due,
    actions,
    progress,
    status: status ?? progress,
    evidence: found.get("evidence") ?? progress,
  };
  return { columns, statusOpens, coded: coded !== null };
}
