import type { Edit } from "../../model/edit";
import type { Before } from "./before";
import { forget } from "./forget";
import { pointName } from "./own-name";
import { type Steps, sizeOfSetting } from "./steps";

/** Sets the title or, where it is "", takes it away; one that somebody else wrote since it was read stays. */
export function* writeTitle(
  worksheets: Excel.WorksheetCollection,
  { sheet, row, column, was, title }: Extract<Edit, { kind: "title" }>,
  before: Before,
): Steps {
  if (before.title !== was) return;
  if (title !== "") {
    const cell = { sheet, top: row, left: column, height: 1, width: 1 };
    pointName(worksheets.getItem(sheet), "Title", cell, before);
    yield sizeOfSetting;
  }
  worksheets.context.workbook.properties.title = title;
  yield sizeOfSetting;
  if (title === "") yield* forget(worksheets, { kind: "forget", name: "Title", sheet }, before);
}
