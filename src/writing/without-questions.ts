import type { Edit } from "../model/edit";
import type { Settings } from "../model/settings";
import { expectations } from "./mark";
import type { Marking, Source } from "./marking";
import { keyInWords, sectorColumn, takeBackColumns } from "./own-columns";
import { removeNotes } from "./own-notes";

/**
 * The edits that make a marked copy fit for partners: PlanProof's questions go, and the Sector column says who leads
 * and no more. How cells looked before is then no longer known in that copy.
 */
export function withoutQuestions(source: Source, settings: Settings): Marking {
  const { book, report } = source;
  const { plan } = report;
  const { edits: notes, leftAlone } = removeNotes(source);
  const columns = takeBackColumns(source, (name) => name !== "Check");
  const edits: Edit[] = [...columns.edits, ...notes];
  if (book.own.some(({ name, sheet }) => name === "Sector" && sheet === plan.sheet))
    edits.push(sectorColumn(source, () => null, keyInWords(plan, settings, [])));
  return { change: { expect: expectations(source), edits }, leftAlone: [...columns.leftAlone, ...leftAlone] };
}
