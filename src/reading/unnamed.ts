import type { Grid } from "../model/grid";
import type { Meaning, Rival } from "../model/plan";
import type { Settings } from "../model/settings";
import { datesIn, fewest, freeColumns, meanLength, mostly, textsIn } from "./contents";
import { isNoDeadline, isOther, scoresOf, type Heading } from "./headings";
import { kindOf } from "./organisations";
import { isPerson, isPost } from "./people";
import { folded } from "./words";

/** In characters: a cell of leads, and what tells of something. */
const longestLead = 80;
const shortestText = 30;
const shortestOutcome = 40;
const longEnough = 40;

/** Whether a cell is likely to tell who leads: its first part is a body, a post or a name. */
function namesSomebody(text: string, settings: Settings): boolean {
  const part = folded(text.split(/[,;/\n(]/)[0] ?? "").slice(0, longestLead);
  return (
    part !== "" && (kindOf(part, settings) !== null || isPost(part, settings) || isPerson(part, settings))
  );
}

/**
 * Gives the columns that a plan needs and no heading names to those that hold what such a column would: running text,
 * people and dates. Of leads and dates the user is told, since much hangs on them.
 */
export function unnamedColumns(
  grid: Grid,
  headingRow: number,
  headings: ReadonlyMap<number, string>,
  found: Map<Heading, number>,
  settings: Settings,
): Rival[] {
  const guessed: Rival[] = [];
  const free = () => freeColumns(headings, found).filter(([, heading]) => !isOther(heading, settings));
  const mean = (column: number) => meanLength(grid, headingRow, column);
  const texts = (column: number) => textsIn(grid, headingRow, column).map(folded);
  const told = (meaning: Meaning, [column, heading]: readonly [number, string]) => {
    found.set(meaning, column);
    guessed.push({ column, heading: folded(heading), meaning, read: null });
  };

  const actions = found.get("actions");
  if (!found.has("outcome") && actions !== undefined) {
    const section = found.get("section");
    const before = free().find(([column]) => column < actions && mean(column) >= shortestText);
    // Bands in the column of sections stand in rows of their own.
    const isFilled = section !== undefined && texts(section).length >= mostly * texts(actions).length;
    if (isFilled && section < actions && mean(section) >= shortestOutcome) {
      found.delete("section");
      found.set("outcome", section);
    } else if (before !== undefined) found.set("outcome", before[0]);
  }
  const outcome = found.get("outcome");
  if (!found.has("actions") && outcome !== undefined && found.has("progress")) {
    const end = Math.min(...["lead", "due"].map((each) => found.get(each as Meaning) ?? Infinity));
    const beside = free().find(
      ([column]) => column > outcome && column < end && mean(column) >= shortestText,
    );
    if (beside !== undefined) found.set("actions", beside[0]);
  }
  if (!found.has("lead")) {
    const leads = free().filter(([column]) => {
      const cells = texts(column);
      const named = cells.filter((text) => namesSomebody(text, settings));
      return mean(column) <= longestLead && cells.length >= fewest && named.length >= mostly * cells.length;
    });
    if (leads[0] !== undefined) told("lead", leads[0]);
  }
  const revised = found.get("revised");
  if (!found.has("due") && revised !== undefined) {
    // A forecast that is the only date is the deadline.
    found.set("due", revised);
    found.delete("revised");
  }
  if (!found.has("due")) {
    const dates = free().filter(
      ([column, heading]) =>
        !isNoDeadline(heading, settings) &&
        texts(column).length >= fewest &&
        (datesIn(grid, headingRow, column) ?? 0) >= mostly,
    );
    // Of several, nobody says which is the deadline.
    if (dates.length === 1 && dates[0] !== undefined) told("due", dates[0]);
  }
  return guessed;
}

/** Columns of running text under headings that mean nothing known, beside the progress: "Highlight report". An update may stand there. */
export function unknownTexts(
  grid: Grid,
  headingRow: number,
  headings: ReadonlyMap<number, string>,
  found: ReadonlyMap<Heading, number>,
  settings: Settings,
  others: readonly (number | null)[],
): Rival[] {
  const progress = found.get("progress");
  if (progress === undefined || settings.columns.progress !== undefined) return [];
  const read = folded(headings.get(progress) ?? "");
  return freeColumns(headings, found)
    .filter(
      ([column, heading]) =>
        !others.includes(column) &&
        !isOther(heading, settings) &&
        scoresOf(heading, column, settings).length === 0 &&
        meanLength(grid, headingRow, column) >= longEnough,
    )
    .map(([column, heading]) => ({ column, heading: folded(heading), meaning: "progress", read }));
}
