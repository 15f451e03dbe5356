import type { Edit } from "../../model/edit";
import type { Before } from "./before";
import { forget, leave } from "./forget";
import { writeNote } from "./note";
import { writeOwnColumn } from "./own-column";
import { writeOwnSheet } from "./own-sheet";
import { setOwnPrintArea } from "./print-area";
import { writeTitle } from "./title";
import { comfortableSize } from "./rows";
import { inTime } from "./run";
import { type Steps, largestStep, sizeOfSetting } from "./steps";

const mark = "PlanProof: the first step is written";

/** Writes edits in as few requests as Excel takes, and knows whether any of them has been written. */
export class Writer {
  private requests = 0;
  private started = false;

  /** Whether anything was sent that could have been written. */
  get hasStarted(): boolean {
    return this.started;
  }

  /** Whether a failed write had written something before it failed. */
  hasWritten(error: unknown): boolean {
    if (this.requests > 0) return true;
    const traced =
      typeof error === "object" && error !== null && "traceMessages" in error ? error.traceMessages : [];
    return Array.isArray(traced) && traced.includes(mark);
  }

  async write(context: Excel.RequestContext, edits: readonly Edit[], before: Before): Promise<void> {
    let size = 0;
    for (const step of writeEdits(context, edits, before)) {
      if (!this.started) context.trace(mark);
      this.started = true;
      size += step;
      if (size < comfortableSize - largestStep) continue;
      await this.send(context);
      size = 0;
    }
    await this.send(context);
  }

  private async send(context: Excel.RequestContext): Promise<void> {
    await inTime(context.sync());
    this.requests++;
  }
}

function* writeEdits(context: Excel.RequestContext, edits: readonly Edit[], before: Before): Steps {
  const { worksheets } = context.workbook;
  for (const edit of inSafeOrder(edits, before)) yield* writeEdit(worksheets, edit, before);
}

/**
 * What is taken back comes last, columns from right to left, so that none moves before its turn, and a sheet at the
 * very end: removing it clears what could be undone.
 */
function inSafeOrder(edits: readonly Edit[], { own }: Before): readonly Edit[] {
  const rank = (edit: Edit): number => {
    if (edit.kind !== "forget") return Number.NEGATIVE_INFINITY;
    if (edit.name === "Summary") return Number.POSITIVE_INFINITY;
    return -(own.find(({ name, sheet }) => name === edit.name && sheet === edit.sheet)?.column ?? 0);
  };
  return [...edits].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

function* writeEdit(worksheets: Excel.WorksheetCollection, edit: Edit, before: Before): Steps {
  switch (edit.kind) {
    case "fill": {
      const { fill } = worksheets.getItem(edit.sheet).getCell(edit.row, edit.column).format;
      // Only clear() brings "no fill" back: white is not the same.
      if (edit.colour === null) fill.clear();
      else fill.color = edit.colour;
      yield sizeOfSetting;
      break;
    }
    case "fontColour":
      worksheets.getItem(edit.sheet).getCell(edit.row, edit.column).format.font.color = edit.colour;
      yield sizeOfSetting;
      break;
    case "note":
      yield* writeNote(worksheets.getItem(edit.sheet), edit, before);
      break;
    case "ownColumn":
      yield* writeOwnColumn(worksheets.getItem(edit.sheet), edit, before);
      break;
    case "ownSheet":
      yield* writeOwnSheet(worksheets, edit, before);
      break;
    case "title":
      yield* writeTitle(worksheets, edit, before);
      break;
    case "printArea":
      yield* setOwnPrintArea(worksheets.getItem(edit.area.sheet), edit.area, before);
      break;
    case "leave":
      yield* leave(worksheets, edit, before);
      break;
    case "forget":
      yield* forget(worksheets, edit, before);
      break;
  }
}
