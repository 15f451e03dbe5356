import type { Fix } from "../model/finding";
import { textAt } from "../model/grid";
import type { Plan } from "../model/plan";
import type { Settings } from "../model/settings";
import { colourDifferences, mendOf } from "../rules/colour-code";
import { claims, labelsOf } from "./identity";
import { isTheirsAlone, ownCells, ownColumnPlaces } from "./own-cells";
import { isOf, ownNotes } from "./own-notes";
import { readNotes } from "./own-text";
import { remember, type Read } from "./remembered";

/** How what PlanProof wrote on the plan's sheet now stands. */
export interface OwnState {
  /** Whether anything is there. */
  readonly isThere: boolean;
  /**
   * What is there, as far as it can be told from PlanProof's own marks: writing it again mends what is astray, and
   * finishes what broke off. Where a Sector column is there, the fix is of the colours that it notes and that were not
   * written.
   */
  readonly there: {
    readonly fixes?: readonly Fix[];
    readonly flags: boolean | "comments";
    readonly summary: boolean;
  };
  /** Rows, from 0, whose own cells or notes name another action than the one in the row: somebody sorted or moved rows. */
  readonly astray: readonly number[];
  /** Whether colours were noted but not written, a column begun and not filled, or questions in both places: a change that broke off. */
  readonly unfinished: boolean;
}

/** Reads PlanProof's own marks against the plan. */
export function ownState(source: Read, plan: Plan, settings: Settings): OwnState {
  const { book, grid } = source;
  const columns = ownColumnPlaces(book, plan);
  const own = columns.filter((place) => !isTheirsAlone(grid, plan, place));
  // What is kept for somebody's words is theirs, with the print area that keeps it out of print.
  const isKept = own.length < columns.length;
  const beside = new Map(plan.actions.map((action) => [action.row, action]));
  const astray = new Set<number>();
  let blank = false;
  for (const place of own) {
    for (const { row } of plan.actions) {
      if (row > place.row && textAt(grid, row, place.column) === "") blank = true;
    }
    for (const { row, own: words } of ownCells(grid, plan, place)) {
      if (row === place.row || words === "") continue;
      const action = beside.get(row);
      const labels = action === undefined ? [] : labelsOf(action);
      if (!labels.some((label) => words.startsWith(`${label}. `))) astray.add(row);
    }
  }
  const notes = ownNotes(book, plan.sheet);
  const inRow = new Map(plan.actions.flatMap((action) => action.rows.map((row) => [row, action] as const)));
  for (const note of notes) if (!isOf(note, inRow.get(note.row))) astray.add(note.row);
  const claimed = claims(plan);
  for (const { row, note } of readNotes(grid, book.own)) {
    if (note.before === null || note.before === "lost") continue;
    const owners = claimed(note.before.reference);
    if (owners.length > 0 && !owners.some((action) => action.row === row)) astray.add(row);
  }
  const hasCheck = own.some(({ name }) => name === "Check");
  const { before } = remember(source, plan, settings);
  const unwritten = colourDifferences(plan, settings).flatMap((difference) => {
    const was = before.get(difference.action);
    const mend = mendOf(difference, plan);
    if (was === undefined || mend === null) return [];
    const noted = mend.kind === "fill" ? was.fills[difference.of] : was.text;
    return difference.now === noted?.was ? [mend] : [];
  });
  return {
    isThere:
      notes.length > 0 ||
      own.length > 0 ||
      book.own.some(
        ({ name, sheet }) =>
          name === "Summary" ||
          (sheet === plan.sheet && (name === "Title" || (name === "PrintArea" && !isKept))),
      ),
    there: {
      ...(own.length === 0 ? {} : { fixes: [{ looks: unwritten }] }),
      flags: notes.length > 0 ? "comments" : hasCheck,
      summary: book.own.some(({ name }) => name === "Summary"),
    },
    astray: [...astray].sort((a, b) => a - b),
    unfinished: unwritten.length > 0 || blank || (hasCheck && notes.length > 0),
  };
}
