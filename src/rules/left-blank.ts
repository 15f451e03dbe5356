import { textAt } from "../model/grid";
import type { Action, Meaning } from "../model/plan";
import { isNumber } from "../reading/numbers";
import { isBlank } from "../reading/words";
import { cellOf, type Found, type Subject } from "./rule";

/** The actions that say nothing in a column, and over which no merged cell carries what stands above. */
export function leftBlank({ plan, grid, detail }: Subject, meaning: Meaning): Action[] {
  const column = plan.columns[meaning];
  if (column === null) return [];
  const carried = new Set<number>();
  for (const { sheet, top, height, left, width } of detail.merges) {
    if (sheet !== plan.sheet || column < left || column >= left + width) continue;
    for (let row = Math.max(top + 1, plan.headingRow); row < Math.min(top + height, plan.lastRow + 1); row++)
      carried.add(row);
  }
  const saysNothing = (row: number) => {
    const text = textAt(grid, row, column);
    return isBlank(text) || (plan.columns.ref === column && isNumber(text));
  };
  return plan.actions.filter(({ row, rows }) => !carried.has(row) && rows.every(saysNothing));
}

/** What is blank in a few actions is asked of each, and what is blank in most of them once. */
export function askedOf(
  subject: Subject,
  { blank, of, column }: { blank: readonly Action[]; of: number; column: Meaning },
  said: { each: string; most: (actions: number) => string },
): (Found & Required<Pick<Found, "places">>)[] {
  const [first, ...rest] = blank.map((action) => cellOf(subject, action, column));
  // A column that nobody has filled in is a plan that has only just been drawn up.
  if (first === undefined || blank.length === of) return [];
  return blank.length * 2 > of
    ? [{ sentence: said.most(blank.length), places: [first, ...rest] }]
    : [first, ...rest].map((place) => ({ sentence: said.each, places: [place] as const }));
}
