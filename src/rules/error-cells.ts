import { type CellValue, isError, valueAt } from "../model/grid";
import { a1, type Place } from "../model/place";
import type { Action, Meaning } from "../model/plan";
import { listed } from "../model/wording";
import { cellOf, type Found, type Subject } from "./rule";

/** Whether an error stands in an action's column: what it seems to lack there is no other rule's to tell. */
export function showsError(subject: Pick<Subject, "plan" | "grid">, action: Action, of: Meaning): boolean {
  const { row = -1, column = -1 } = cellOf(subject, action, of);
  return isError(valueAt(subject.grid, row, column));
}

const named = 5;

/** One finding of the plan's own cells that hold what is looked for; `sentence` is told where they are. */
export function errorCells(
  { plan, grid }: Pick<Subject, "plan" | "grid">,
  isWanted: (value: CellValue) => boolean,
  sentence: (where: string) => string,
): (Found & Required<Pick<Found, "places">>)[] {
  const places: Place[] = [];
  for (let row = plan.headingRow; row <= plan.lastRow; row++) {
    for (let column = plan.left; column <= plan.right; column++) {
      if (isWanted(valueAt(grid, row, column))) places.push({ sheet: plan.sheet, row, column });
    }
  }
  const [first, ...rest] = places;
  if (first === undefined) return [];
  const where = places.slice(0, named).map((place) => a1(place, plan.sheet));
  const more = places.length > named ? [`${places.length - named} more`] : [];
  return [{ sentence: sentence(listed([...where, ...more])), places: [first, ...rest] }];
}
