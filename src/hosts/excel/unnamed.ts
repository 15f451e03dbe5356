import type { Edit } from "../../model/edit";
import type { Before } from "./before";
import { pointName } from "./own-name";
import { freeName } from "./own-sheet";
import { inTime } from "./run";
import { askForSheets, definedName, surveyed } from "./survey";

/**
 * A sheet is made, and a column joins a table, before either can have its name. Where a change broke off in between,
 * the name is given now, so that the next read knows what was begun. Where that fails too, nothing is lost but this.
 */
export async function nameUnnamed(edits: readonly Edit[], before: Before): Promise<void> {
  try {
    await inTime(Excel.run((context) => nameThem(context, edits, before)));
  } catch {
    // Excel is in trouble, and the user has been told.
  }
}

async function nameThem(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  before: Before,
): Promise<void> {
  const worksheets = askForSheets(context);
  const headings = edits.flatMap((edit) => {
    if (edit.kind !== "ownColumn" || before.own.some(({ name }) => name === edit.name)) return [];
    const cell = worksheets.getItemOrNullObject(edit.sheet).getCell(edit.top, edit.column).load("values");
    return [{ edit, cell }];
  });
  await context.sync();
  const now = { ...before, sheets: await surveyed(worksheets) };
  const has = (sheet: string, name: string): boolean =>
    now.sheets.some((each) => each.name === sheet && each.names.some((known) => known.name === name));
  for (const { edit, cell } of headings) {
    const { name, sheet, top, column, texts } = edit;
    if (cell.isNullObject || cell.values[0]?.[0] !== texts[0] || has(sheet, definedName(name))) continue;
    const heading = { sheet, top, left: column, height: 1, width: 1 };
    pointName(worksheets.getItem(sheet), name, heading, now, before.widths.get(edit));
  }
  for (const edit of edits) {
    if (edit.kind !== "ownSheet" || before.own.some(({ name }) => name === edit.name)) continue;
    const sheet = freeName(edit.content.name, before);
    const isMade = now.sheets.some(({ name }) => name === sheet);
    if (!isMade || has(sheet, definedName(edit.name))) continue;
    pointName(worksheets.getItem(sheet), edit.name, { sheet, top: 0, left: 0, height: 1, width: 1 }, now);
  }
  await context.sync();
}
