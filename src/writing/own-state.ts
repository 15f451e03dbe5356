import type { Fix } from "../model/finding";
import { textAt, type Book, type Grid } from "../model/grid";
import { labelOf, type Plan } from "../model/plan";
import type { Settings } from "../model/settings";
import { colourDifferences, mendOf } from "../rules/colour-code";
import { readBefore } from "./own-text";

/** How what PlanProof wrote on the plan's sheet now stands. */
export interface OwnState {
  /**
   * What is there, as far as it can be told from PlanProof's own marks: writing it again mends what is astray, and
   * finishes what broke off. Where a Sector column is there, the fix is of the colours that it notes and that were not
   * written.
   */
  readonly there: { readonly fixes?: readonly Fix[]; readonly flags: boolean; readonly summary: boolean };
  /** Rows, from 0, whose own cells name another action than the one in the row: somebody sorted or moved rows. */
  readonly astray: readonly number[];
  /** Whether colours were noted but not written, or a column begun and not filled: a change that broke off. */
  readonly unfinished: boolean;
}

/** Reads PlanProof's own marks against the plan. */
export function ownState(
  { book, grid }: { readonly book: Book; readonly grid: Grid },
  plan: Plan,
  settings: Settings,
): OwnState {
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
  const unwritten = colourDifferences(plan, settings).flatMap((difference) => {
    const was = before.get(labelOf(difference.action));
    const mend = mendOf(difference, plan);
    if (was === undefined || mend === null) return [];
    return difference.now === (mend.kind === "fill" ? was.fill : was.text) ? [mend] : [];
  });
  return {
    there: {
      ...(own.length === 0 ? {} : { fixes: [{ looks: unwritten }] }),
      flags: own.some(({ name }) => name === "Check"),
      summary: book.own.some(({ name }) => name === "Summary"),
    },
    astray: [...astray].sort((a, b) => a - b),
    unfinished: unwritten.length > 0 || blank,
  };
}
