import { textAt, type Book, type Grid } from "../model/grid";
import { labelOf, type Plan } from "../model/plan";
import { readBefore } from "./own-text";

/** How what PlanProof wrote on the plan's sheet now stands. */
export interface OwnState {
  /** What is there, as far as it can be told from PlanProof's own marks. */
  readonly there: { readonly colours: boolean; readonly flags: boolean; readonly summary: boolean };
  /** Rows, from 0, whose own cells name another action than the one in the row: somebody sorted or moved rows. */
  readonly astray: readonly number[];
  /** Whether colours were noted but not written, or a column begun and not filled: a change that broke off. */
  readonly unfinished: boolean;
}

/** Reads PlanProof's own marks against the plan. */
export function ownState({ book, grid }: { readonly book: Book; readonly grid: Grid }, plan: Plan): OwnState {
  const own = book.own.filter(
    ({ name, sheet }) => sheet === plan.sheet && (name === "Sector" || name === "Check"),
  );
  const labels = new Map(plan.actions.map((action) => [action.row, labelOf(action)]));
  const astray = new Set<number>();
  let blank = false;
  for (const { row: heading, column } of own) {
    for (let row = heading + 1; row < grid.top + grid.values.length; row++) {
      const text = textAt(grid, row, column);
      const label = labels.get(row);
      if (text === "" && label !== undefined) blank = true;
      else if (text !== "" && (label === undefined || !text.startsWith(`${label}. `))) astray.add(row);
    }
  }
  const before = readBefore(grid, book.own);
  const unfinished = plan.actions.some((action) => {
    const was = before.get(labelOf(action));
    if (was === undefined || action.look === null) return false;
    const { fill, colour } = action.look;
    const now = fill.kind === "solid" ? fill.colour : null;
    return (was.fill !== undefined && fill.kind !== "other" && was.fill === now) || was.text === colour;
  });
  return {
    there: {
      // A Sector column alone was written with the colours, whether or not one had to change.
      colours:
        [...before.values()].some(({ fill, text }) => fill !== undefined || text !== undefined) ||
        (own.length > 0 && own.every(({ name }) => name === "Sector")),
      flags: own.some(({ name }) => name === "Check"),
      summary: book.own.some(({ name }) => name === "Summary"),
    },
    astray: [...astray].sort((a, b) => a - b),
    unfinished: unfinished || blank,
  };
}
