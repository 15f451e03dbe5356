import { textAt, type Grid } from "../model/grid";
import { meanings, type Columns, type Meaning } from "../model/plan";
import type { Settings } from "../model/settings";
import { folded, plainWords } from "./words";

/** Where a plan stands on its sheet. Indexes count from 0. */
export interface Located {
  readonly headingRow: number;
  readonly columns: Columns;
  /** The first and last column of the table. */
  readonly left: number;
  readonly right: number;
}

type Scored = { readonly meaning: Meaning; readonly column: number; readonly score: number };

/** How well a heading fits a phrase: the same words, the phrase first, the phrase somewhere, or not at all. */
function fit(heading: string, phrase: string): number {
  if (heading === phrase) return 3;
  if (heading.startsWith(`${phrase} `)) return 2;
  return ` ${heading} `.includes(` ${phrase} `) ? 1 : 0;
}

function scoresOf(heading: string, column: number, settings: Settings): Scored[] {
  const words = plainWords(heading.replace(/\([^()]*\)?/g, " "));
  if (words === "" || words.length > 60) return [];
  const noDeadline = settings.notDeadlines.some((phrase) => fit(words, plainWords(phrase)) > 1);
  return meanings
    .filter((meaning) => !(noDeadline && (meaning === "due" || meaning === "revised")))
    .map((meaning) => ({
      meaning,
      column,
      score: Math.max(...settings.headings[meaning].map((phrase) => fit(words, plainWords(phrase)))),
    }))
    .filter(({ score }) => score > 0);
}

/** The columns that a row of headings names: each meaning the column that fits it best, each column one meaning. */
function columnsOf(
  grid: Grid,
  row: number,
  settings: Settings,
  ignored: ReadonlySet<number>,
): Map<Meaning, number> {
  const width = grid.values[row - grid.top]?.length ?? 0;
  const scores: Scored[] = [];
  for (let column = grid.left; column < grid.left + width; column++) {
    if (ignored.has(column)) continue;
    scores.push(...scoresOf(textAt(grid, row, column), column, settings));
  }
  scores.sort((a, b) => b.score - a.score || a.column - b.column);
  const found = new Map<Meaning, number>();
  const taken = new Set<number>();
  for (const { meaning, column } of scores) {
    if (found.has(meaning) || taken.has(column)) continue;
    found.set(meaning, column);
    taken.add(column);
  }
  return found;
}

/** Headings stand near the top of a plan; a sheet's first rows are looked through, not its body. */
const searched = 60;

/**
 * Finds the plan on a sheet: its first row of headings that names what is done, and by whom or by when. Null where there is none.
 * The columns to be ignored are PlanProof's own.
 */
export function locate(grid: Grid, settings: Settings, ignored: ReadonlySet<number>): Located | null {
  for (let row = grid.top; row < grid.top + Math.min(grid.values.length, searched); row++) {
    const found = columnsOf(grid, row, settings, ignored);
    const says = (meaning: Meaning) => found.has(meaning);
    const isPlan =
      found.size >= 3 &&
      (says("outcome") || says("actions")) &&
      (says("lead") || says("due")) &&
      (says("progress") || says("status") || says("due"));
    if (!isPlan) continue;
    return { headingRow: row, ...extent(grid, row, found, ignored), columns: completed(grid, row, found) };
  }
  return null;
}

/** The table reaches as far as its headings do without a gap. */
function extent(
  grid: Grid,
  row: number,
  found: Map<Meaning, number>,
  ignored: ReadonlySet<number>,
): { left: number; right: number } {
  let left = Math.min(...found.values());
  let right = Math.max(...found.values());
  while (left > grid.left && folded(textAt(grid, row, left - 1)) !== "") left--;
  while (!ignored.has(right + 1) && folded(textAt(grid, row, right + 1)) !== "") right++;
  return { left, right };
}

const startsWithNumber = /^\s*\d{1,3}[a-z]?[.):]/i;

/** One column may carry several meanings: numbers before the outcomes, statuses and evidence in the progress. */
function completed(grid: Grid, headingRow: number, found: Map<Meaning, number>): Columns {
  const outcome = found.get("outcome") ?? found.get("actions") ?? null;
  const progress = found.get("progress") ?? null;
  const due = found.get("due") ?? null;
  let numbered = false;
  if (outcome !== null) {
    for (let row = headingRow + 1; row < grid.top + grid.values.length && !numbered; row++) {
      numbered = startsWithNumber.test(textAt(grid, row, outcome));
    }
  }
  return {
    ref: found.get("ref") ?? (numbered ? outcome : null),
    outcome,
    lead: found.get("lead") ?? null,
    due,
    revised: found.get("revised") ?? due,
    actions: found.get("actions") ?? null,
    progress,
    status: found.get("status") ?? progress,
    evidence: found.get("evidence") ?? progress,
  };
}
