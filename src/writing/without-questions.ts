import type { Edit } from "../model/edit";
import type { Settings } from "../model/settings";
import { expectations } from "./mark";
import type { Marking, Source } from "./marking";
import { keyInWords, sectorColumn } from "./own-columns";

/**
 * The edits that make a marked copy fit for partners: PlanProof's questions go, and the Sector column says who leads
 * and no more. How cells looked before is then no longer known in that copy.
 */
export function withoutQuestions(source: Source, settings: Settings): Marking {
  const { book, grid, report } = source;
  const { plan } = report;
  const edits = book.own.flatMap(({ name, sheet, row }): Edit[] => {
    if (sheet !== plan.sheet) return [];
    if (name === "Sector") return [sectorColumn(source, () => null, keyInWords(plan, settings, []))];
    const rows = { top: row, height: grid.top + grid.values.length - row };
    return name === "Check" ? [{ kind: "forget", name, sheet, rows }] : [];
  });
  return { change: { expect: expectations(source), edits }, leftAlone: [] };
}
