import { a1Of, type Area } from "../../model/place";
import {
  absolute,
  defineName,
  findName,
  namedArea,
  printAreaName,
  removeNames,
  spelt,
} from "./defined-names";
import type { Spreadsheet } from "./spreadsheet";

const ownPrintArea = spelt("PrintArea");

/** Whether the print area of a sheet is the one that PlanProof set. */
function isOurs({ workbook }: Spreadsheet, sheet: number): boolean {
  const set = namedArea(workbook, printAreaName, sheet);
  const own = namedArea(workbook, ownPrintArea, sheet);
  return set !== null && own !== null && a1Of(set) === a1Of(own);
}

/** Sets the print area of a sheet that has none of its own. */
export function writePrintArea(spreadsheet: Spreadsheet, area: Area): void {
  const { name, index } = spreadsheet.sheet(area.sheet);
  if (findName(spreadsheet.workbook, printAreaName, index) && !isOurs(spreadsheet, index)) return;
  const reference = absolute({ ...area, sheet: name });
  for (const wanted of [printAreaName, ownPrintArea]) {
    defineName(spreadsheet.parts, spreadsheet.workbook, wanted, index, reference);
  }
}

/** Takes back the print area that PlanProof set; one that somebody set since stays. */
export function forgetPrintArea(spreadsheet: Spreadsheet, sheet: string): void {
  const { index } = spreadsheet.sheet(sheet);
  const gone = isOurs(spreadsheet, index) ? [printAreaName, ownPrintArea] : [ownPrintArea];
  removeNames(
    spreadsheet.parts,
    spreadsheet.workbook,
    gone.flatMap((name) => findName(spreadsheet.workbook, name, index) ?? []),
  );
}
