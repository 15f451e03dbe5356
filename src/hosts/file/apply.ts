import type { Change, Edit, Expectation, NoteEdit, Outcome } from "../../model/edit";
import { type Grid, type OwnName, valueAt } from "../../model/grid";
import type { Place } from "../../model/place";
import { Refusal } from "../../model/refusal";
import { type CellEdit, writeCellEdits } from "./cell-edits";
import { ownPlaces } from "./defined-names";
import { changeOfNotes, writeNotes } from "./notes";
import { forgetOwnColumn, writeOwnColumn } from "./own-column";
import { forgetOwnSheet, leaveOwnSheet, writeOwnSheet } from "./own-sheet";
import { forgetPrintArea, writePrintArea } from "./print-area";
import { writeTitle } from "./properties";
import type { Spreadsheet } from "./spreadsheet";

export const signed =
  "This workbook is digitally signed, and writing anything into it would break the signature: save a copy without the signature and work on that.";

/** The first cell that is not as it was read, or null. */
async function changedSince(
  expectations: readonly Expectation[],
  readGrid: (sheet: string) => Promise<Grid>,
): Promise<Place | null> {
  for (const { sheet, column, top, values } of expectations) {
    const grid = await readGrid(sheet);
    const index = values.findIndex((value, offset) => valueAt(grid, top + offset, column) !== value);
    if (index >= 0) return { sheet, row: top + index, column };
  }
  return null;
}

/** What stood on a sheet that is gone is forgotten already. */
function isForgotten(edit: Edit, { workbook }: Spreadsheet): boolean {
  return edit.kind === "forget" && !workbook.sheets.some(({ name }) => name === edit.sheet);
}

/** What no cell of a sheet shows. */
const isNameAlone = (name: OwnName) => name === "PrintArea" || name === "Title";

/** The sheet that is there and whose cells an edit touches, or undefined. */
function touched(edit: Edit, spreadsheet: Spreadsheet): string | undefined {
  if (["printArea", "title", "leave"].includes(edit.kind) || isForgotten(edit, spreadsheet)) return undefined;
  if (edit.kind === "printArea" || (edit.kind === "forget" && isNameAlone(edit.name))) return undefined;
  if (edit.kind !== "ownSheet") return edit.sheet;
  // What is left to somebody is not written on.
  if (edit.former === "left") return undefined;
  return ownPlaces(spreadsheet.workbook).find(({ name }) => name === edit.name)?.sheet;
}

async function refuseProtected(spreadsheet: Spreadsheet, edits: readonly Edit[], signal?: AbortSignal) {
  for (const name of new Set(edits.map((edit) => touched(edit, spreadsheet)))) {
    if (name === undefined) continue;
    const outline = await spreadsheet.outline(spreadsheet.sheet(name), signal);
    if (!outline.isProtected) continue;
    throw new Refusal(
      `The sheet “${name}” is protected, so nothing was written: in Excel, choose Review > Unprotect Sheet, save, and try again.`,
    );
  }
}

/**
 * Own columns are taken back from the right, whatever order is asked for: a table can only give up its last column.
 */
function rightmostFirst({ workbook }: Spreadsheet, edits: readonly Edit[]): Edit[] {
  const own = ownPlaces(workbook);
  const columnOf = (edit: Edit) =>
    edit.kind === "forget" && (edit.name === "Sector" || edit.name === "Check")
      ? (own.find(({ name, sheet }) => name === edit.name && sheet === edit.sheet)?.column ?? 0)
      : null;
  const forgets = edits.flatMap((edit) => {
    const column = columnOf(edit);
    return column === null ? [] : [{ edit, column }];
  });
  const waiting = forgets.toSorted((a, b) => b.column - a.column);
  return edits.map((edit) => (columnOf(edit) === null ? edit : (waiting.shift()?.edit ?? edit)));
}

/** Fills and font colours that follow one another are written together, sheet by sheet, and notes at the end. */
async function writeEdits(
  spreadsheet: Spreadsheet,
  edits: readonly Edit[],
  signal?: AbortSignal,
): Promise<void> {
  let cells: CellEdit[] = [];
  const flush = async () => {
    for (const sheet of new Set(cells.map((edit) => edit.sheet))) {
      const ofSheet = cells.filter((edit) => edit.sheet === sheet);
      await writeCellEdits(spreadsheet, sheet, ofSheet, signal);
    }
    cells = [];
  };
  const notes = new Map<string, NoteEdit[]>();
  for (const edit of edits) {
    if (edit.kind === "note") {
      notes.set(edit.sheet, [...(notes.get(edit.sheet) ?? []), edit]);
      continue;
    }
    if (edit.kind === "fill" || edit.kind === "fontColour") {
      cells.push(edit);
      continue;
    }
    await flush();
    if (isForgotten(edit, spreadsheet)) continue;
    if (edit.kind === "ownColumn") await writeOwnColumn(spreadsheet, edit, signal);
    else if (edit.kind === "ownSheet") await writeOwnSheet(spreadsheet, edit, signal);
    else if (edit.kind === "printArea") writePrintArea(spreadsheet, edit.area);
    else if (edit.kind === "title") writeTitle(spreadsheet, edit);
    else if (edit.kind === "leave") leaveOwnSheet(spreadsheet, edit.sheet);
    else if (edit.name === "Summary") forgetOwnSheet(spreadsheet, edit.sheet);
    else if (edit.name === "PrintArea") forgetPrintArea(spreadsheet, edit.sheet);
    else await forgetOwnColumn(spreadsheet, edit, signal);
  }
  await flush();
  for (const [sheet, ofSheet] of notes) await writeNotes(spreadsheet, sheet, ofSheet, signal);
}

/**
 * Carries out a change on a draft. Gives the outcome, and the draft where it is to be kept: what is refused or found
 * changed leaves nothing behind.
 */
export async function carryOut(
  spreadsheet: Spreadsheet,
  { expect, edits }: Change,
  readGrid: (sheet: string) => Promise<Grid>,
  signal?: AbortSignal,
): Promise<{ readonly outcome: Outcome; readonly kept: Spreadsheet | null }> {
  try {
    const at = (await changedSince(expect, readGrid)) ?? changeOfNotes(spreadsheet, edits).difference;
    if (at) return { outcome: { kind: "changed", at }, kept: null };
    if (edits.length > 0 && spreadsheet.isSigned) throw new Refusal(signed);
    await refuseProtected(spreadsheet, edits, signal);
    const draft = spreadsheet.draft();
    await writeEdits(draft, rightmostFirst(draft, edits), signal);
    return { outcome: { kind: "done" }, kept: draft };
  } catch (error) {
    if (error instanceof Refusal) return { outcome: { kind: "refused", why: error.message }, kept: null };
    throw error;
  }
}
