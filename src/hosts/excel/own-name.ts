import type { OwnName } from "../../model/grid";
import { a1Of, type Area, quotedSheet } from "../../model/place";
import type { Before } from "./before";
import { definedName } from "./survey";

/** Makes a defined name of the sheet refer to an area. One that was not there before gets the remark. */
export function pointName(
  worksheet: Excel.Worksheet,
  name: OwnName,
  area: Area,
  { sheets }: Before,
  remark: string | null = null,
): void {
  const reference = `=${quotedSheet(area.sheet)}!${absolute(a1Of(area))}`;
  const known = sheets
    .find((sheet) => sheet.name === area.sheet)
    ?.names.some((each) => each.name === definedName(name));
  if (known) worksheet.names.getItem(definedName(name)).formula = reference;
  else worksheet.names.add(definedName(name), reference, remark ?? undefined);
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
