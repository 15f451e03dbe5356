import type { Edit } from "../../model/edit";
import type { Before } from "./before";
import { forgetPrintArea } from "./print-area";
import { widthIn } from "./own-width";
import { definedName } from "./survey";
import { type Steps, sizeOfSetting } from "./steps";

type Forget = Extract<Edit, { kind: "forget" }>;
type Leave = Extract<Edit, { kind: "leave" }>;

const isNamed = ({ name, sheet }: Forget | Leave, { sheets }: Before): boolean =>
  sheets.some((each) => each.name === sheet && each.names.some((known) => known.name === definedName(name)));

/** Takes the name off a sheet and leaves the rest of it. */
export function* leave(worksheets: Excel.WorksheetCollection, edit: Leave, before: Before): Steps {
  if (!isNamed(edit, before)) return;
  worksheets.getItem(edit.sheet).names.getItem(definedName(edit.name)).delete();
  yield sizeOfSetting;
}

/**
 * Takes back what stands under one of PlanProof's names, and then the name: as long as that is there, the rest can be
 * taken back. Where there is no such name, nothing is done.
 */
export function* forget(worksheets: Excel.WorksheetCollection, edit: Forget, before: Before): Steps {
  const { name, sheet } = edit;
  if (!isNamed(edit, before)) return;
  const worksheet = worksheets.getItem(sheet);
  if (name === "Summary") {
    worksheet.delete();
    yield sizeOfSetting;
  } else if (name === "PrintArea") {
    yield* forgetPrintArea(worksheet, sheet, before);
  } else {
    yield* forgetColumn(worksheet, edit, before);
    worksheet.names.getItem(definedName(name)).delete();
    yield sizeOfSetting;
  }
}

/** Clears the rows of an own column, or takes the column out of its table. */
function* forgetColumn(
  worksheet: Excel.Worksheet,
  { name, sheet, rows }: Forget,
  { own, tables, sheets }: Before,
): Steps {
  const place = own.find((each) => each.name === name && each.sheet === sheet);
  if (!place || !rows) return;
  const { row, column } = place;
  const table = tables.find(
    (each) =>
      each.sheet === sheet && each.top === row && column >= each.left && column < each.left + each.width,
  );
  worksheet.getRangeByIndexes(rows.top, column, rows.height, 1).clear();
  yield sizeOfSetting;
  if (table)
    worksheet.tables
      .getItem(table.name)
      .columns.getItemAt(column - table.left)
      .delete();
  const names = sheets.find((each) => each.name === sheet)?.names ?? [];
  const width = widthIn(names.find((each) => each.name === definedName(name))?.comment ?? "");
  const { format } = worksheet.getRangeByIndexes(row, column, 1, 1);
  if (width !== null) format.columnWidth = width;
  else if (!table) format.useStandardWidth = true;
  yield sizeOfSetting;
}
