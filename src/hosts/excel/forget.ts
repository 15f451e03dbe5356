import type { Edit } from "../../model/edit";
import type { Before } from "./before";
import { forgetPrintArea } from "./print-area";
import { definedName } from "./survey";

type Forget = Extract<Edit, { kind: "forget" }>;

/** Takes back what stands under one of PlanProof's names, and the name. Where there is no such name, nothing is done. */
export function forget(worksheets: Excel.WorksheetCollection, edit: Forget, before: Before): void {
  const { name, sheet } = edit;
  const names = before.sheets.find((each) => each.name === sheet)?.names ?? [];
  if (!names.some((each) => each.name === definedName(name))) return;
  const worksheet = worksheets.getItem(sheet);
  if (name === "Summary") worksheet.delete();
  else if (name === "PrintArea") forgetPrintArea(worksheet, sheet, before);
  else {
    forgetColumn(worksheet, edit, before);
    worksheet.names.getItem(definedName(name)).delete();
  }
}

/** Clears the rows of an own column, or takes the column out of its table. */
function forgetColumn(
  worksheet: Excel.Worksheet,
  { name, sheet, rows }: Forget,
  { own, tables }: Before,
): void {
  const place = own.find((each) => each.name === name && each.sheet === sheet);
  if (!place || !rows) return;
  const { row, column } = place;
  const table = tables.find(
    (each) =>
      each.sheet === sheet && each.top === row && column >= each.left && column < each.left + each.width,
  );
  worksheet.getRangeByIndexes(rows.top, column, rows.height, 1).clear();
  if (table)
    worksheet.tables
      .getItem(table.name)
      .columns.getItemAt(column - table.left)
      .delete();
  else worksheet.getRangeByIndexes(row, column, 1, 1).format.useStandardWidth = true;
}
