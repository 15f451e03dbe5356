import type { NotRead, Remark } from "../../model/grid";
import { cannotRead, supports } from "./run";

/** Comments and notes that were asked for. */
export interface AskedRemarks {
  readonly notRead: readonly NotRead[];
  /** Asks, after a sync, where they stand; null where there are none. What it gives tells it after the next. */
  locate(): (() => readonly Remark[]) | null;
}

/** Whether add-ins may read and write notes. Some builds report 1.18 and come without them. */
export const hasNotes = ({ workbook }: Excel.RequestContext): boolean => notesOf(workbook) !== undefined;

function notesOf(workbook: Excel.Workbook): Excel.NoteCollection | undefined {
  return supports("1.18") ? workbook.notes : undefined;
}

/** Asks for the comments and the notes of a workbook, as far as this Excel lets an add-in read them. */
export function askForRemarks({ workbook }: Excel.RequestContext): AskedRemarks {
  const comments = supports("1.10") ? workbook.comments.load("items/content") : undefined;
  const notes = notesOf(workbook);
  // Excel on the web refuses what else there is of a note.
  notes?.load("items/content");
  return {
    notRead: [
      ...(comments ? [] : [{ what: "comments", why: cannotRead }]),
      ...(notes ? [] : [{ what: "notes", why: cannotRead }]),
    ],
    locate() {
      const found = [
        ...(comments?.items ?? []).map((comment) => located("comment", comment)),
        ...(notes?.items ?? []).map((note) => located("note", note)),
      ];
      return found.length === 0 ? null : () => found.map(remarkOf);
    },
  };
}

interface Located {
  readonly kind: Remark["kind"];
  readonly text: string;
  readonly cell: Excel.Range;
}

function located(kind: Remark["kind"], remark: Excel.Comment | Excel.Note): Located {
  return {
    kind,
    text: remark.content,
    cell: remark.getLocation().load("rowIndex,columnIndex,worksheet/name"),
  };
}

function remarkOf({ kind, text, cell }: Located): Remark {
  return { kind, text, sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}
