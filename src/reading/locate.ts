import { textAt, type Grid } from "../model/grid";
import type { Settings } from "../model/settings";
import {
  byContent,
  byDates,
  byNumbers,
  byDatesOfCompletion,
  datesIn,
  isSentence,
  longEnough,
  longText,
  meanLength,
  numbersIn,
  searched,
  sectionColumn,
  textsIn,
} from "./contents";
import { furtherHeadings } from "./further-headings";
import { agencyColumn, headingsOf, rivalsOf, type Heading } from "./headings";
import type { Located } from "./located";
import { areCodes } from "./numbers";
import { seriesOf } from "./series";
import { headingAt } from "./table-heading";
import { unknownTexts, unnamedColumns } from "./unnamed";
import { isBlank } from "./words";

/**
 * Finds the plan on a sheet: its first row of headings that names what is done, and by whom or by when. Null where there is none.
 * The columns to be ignored are PlanProof's own.
 */
export function locate(whole: Grid, settings: Settings, ignored: ReadonlySet<number>): Located | null {
  const visible = without(whole, ignored);
  for (let row = visible.top; row < visible.top + Math.min(visible.values.length, searched); row++) {
    const heading = headingAt(visible, row, settings);
    if (heading === null) continue;
    const { bottom } = heading;
    const found = new Map(heading.found);
    const { next, again } = furtherHeadings(visible, row, heading, settings);
    const grid = upTo(visible, next);
    const headings = headingsOf(grid, row, bottom);
    byDates(grid, bottom, headings, found, settings);
    byDatesOfCompletion(grid, bottom, headings, found, settings);
    byContent(grid, bottom, headings, found, settings);
    byNumbers(grid, bottom, headings, found, settings);
    const guessed = unnamedColumns(grid, bottom, headings, found, settings);
    const earlier = seriesOf(grid, bottom, headings, found, settings);
    const agency = agencyColumn(headings, found, settings);
    const edges = [row, bottom].map((each) => extent(grid, each, found));
    const read = completed(grid, bottom, found);
    const rivals = rivalsOf(headings, found, settings, Object.values(earlier).flat()).filter(
      ({ meaning, column }) =>
        column !== agency &&
        // Milestones told in a running text have their days, and are no deadline.
        (meaning !== "due" || (datesIn(grid, bottom, column) !== 0 && column !== read.columns.progress)),
    );
    const told = [...rivals.map(({ column }) => column), ...Object.values(earlier).flat(), agency];
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
      rivals: [...guessed, ...rivals, ...unknownTexts(grid, bottom, headings, found, settings, told)],
      ...read,
    };
  }
  return null;
}

/** The grid above a row; the whole of it where there is none. */
export const upTo = (grid: Grid, end: number | null): Grid =>
  end === null ? grid : { ...grid, values: grid.values.slice(0, end - grid.top) };

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
  while (!isBlank(textAt(grid, row, left - 1))) left--;
  while (!isBlank(textAt(grid, row, right + 1))) right++;
  return { left, right };
}

/** One column may carry several meanings: numbers before the outcomes, statuses and evidence in the progress. */
function completed(
  grid: Grid,
  headingRow: number,
  found: ReadonlyMap<Heading, number>,
): Pick<Located, "columns" | "statusOpens" | "coded"> {
  const status = found.get("status") ?? null;
  const statusOpens =
    !found.has("progress") && status !== null && meanLength(grid, headingRow, status) >= longEnough;
  const progress =
    found.get("progress") ??
    found.get("evidence") ??
    (statusOpens ? status : longText(grid, headingRow, found)) ??
    found.get("completed") ??
    null;
  const due = found.get("due") ?? null;
  const { ref, coded } = numberedColumn(grid, headingRow, found);
  const columns = {
    ref,
    outcome: found.get("outcome") ?? null,
    lead: found.get("lead") ?? null,
    due,
    revised: found.get("revised") ?? due,
    actions: found.get("actions") ?? null,
    progress,
    status: status ?? progress,
    evidence: found.get("evidence") ?? progress,
  };
  return { columns, statusOpens, coded };
}

/** The column of the actions' numbers, or that of the texts that they stand before, as codes or as plain numbers. */
function numberedColumn(
  grid: Grid,
  headingRow: number,
  found: ReadonlyMap<Heading, number>,
): { ref: number | null; coded: boolean } {
  const own = found.get("ref");
  if (own !== undefined) return { ref: own, coded: false };
  const actions = found.get("actions") ?? null;
  const subject = found.get("outcome") ?? actions;
  const outcomes = numbersIn(grid, headingRow, subject);
  const steps = numbersIn(grid, headingRow, actions);
  // Steps that begin anew at 1 in each cell number nothing.
  if (steps.different > outcomes.different && steps.different * 2 > steps.all)
    return { ref: actions, coded: false };
  const coded = [actions, subject].find(
    (column) => column !== null && areCodes(textsIn(grid, headingRow, column).filter(isSentence)),
  );
  if (coded !== undefined) return { ref: coded, coded: true };
  return { ref: outcomes.all > 0 ? subject : null, coded: false };
}
