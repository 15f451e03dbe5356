import { textAt } from "../model/grid";
import type { Subject } from "./rule";

const sectorHeading = /\b(?:sector|organisation type|la ?\/ ?nhs|nhs ?\/ ?la)\b/i;

/** Whether who leads stands in words beside its colour: PlanProof’s Sector column, or one of the plan’s own. */
export function sectorInWords({ plan, book, grid }: Pick<Subject, "plan" | "book" | "grid">): boolean {
  if (book.own.some(({ name, sheet }) => name === "Sector" && sheet === plan.sheet)) return true;
  for (let column = plan.left; column <= plan.right; column++) {
    if (sectorHeading.test(textAt(grid, plan.headingRow, column)) && column !== plan.columns.outcome)
      return true;
  }
  return false;
}
