import type { NoteEdit } from "../../model/edit";
import { a1Of } from "../../model/place";
import type { Before } from "./before";
import { type Steps, sizeOfSetting } from "./steps";

/** Writes, changes or takes off the note on a cell; nothing where that is so already. */
export function* writeNote(worksheet: Excel.Worksheet, edit: NoteEdit, { notes: change }: Before): Steps {
  const { row, column, text, sheet } = edit;
  const { notes } = worksheet;
  const address = a1Of({ sheet, top: row, left: column, height: 1, width: 1 });
  if (change?.added.has(edit) === true) notes.add(worksheet.getCell(row, column), text);
  else if (change?.changed.has(edit) === true) notes.getItem(address).content = text ?? "";
  else if (change?.removed.has(edit) === true) notes.getItem(address).delete();
  else return;
  yield (text?.length ?? 0) + sizeOfSetting;
}
