import { type Area, a1Of } from "../../model/place";
import { areaOf } from "./address";
import type { Before } from "./before";
import { pointName } from "./own-name";
import { definedName } from "./survey";
import { type Steps, sizeOfSetting } from "./steps";

/** Excel keeps the print area as a name of the sheet: taking that away takes the print area away. */
const builtInName = "Print_Area";

/** Sets the print area of a sheet, unless it has one that is not PlanProof's. */
export function* setOwnPrintArea(worksheet: Excel.Worksheet, area: Area, before: Before): Steps {
  if (before.printAreas.get(area.sheet) && !isOwnStill(area.sheet, before)) return;
  pointName(worksheet, "PrintArea", area, before);
  yield sizeOfSetting;
  worksheet.pageLayout.setPrintArea(a1Of(area));
  yield sizeOfSetting;
}

/** Takes the print area back where it still is the one that PlanProof set, and the name. */
export function* forgetPrintArea(worksheet: Excel.Worksheet, sheet: string, before: Before): Steps {
  const names = before.sheets.find(({ name }) => name === sheet)?.names ?? [];
  const isListed = names.some(({ name }) => name === builtInName);
  if (isListed && isOwnStill(sheet, before)) {
    worksheet.names.getItem(builtInName).delete();
    yield sizeOfSetting;
  }
  worksheet.names.getItem(definedName("PrintArea")).delete();
  yield sizeOfSetting;
}

function isOwnStill(sheet: string, { sheets, printAreas }: Before): boolean {
  const now = printAreas.get(sheet);
  const names = sheets.find(({ name }) => name === sheet)?.names ?? [];
  const ours = names.find(({ name }) => name === definedName("PrintArea"));
  const area = ours ? areaOf(sheet, ours.formula.replace(/^=/, "")) : null;
  return !!now && !!area && a1Of(now) === a1Of(area);
}
