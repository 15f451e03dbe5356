import type { Edit } from "../../model/edit";
import type { Before } from "./before";
import { forget } from "./forget";
import { writeOwnColumn } from "./own-column";
import { writeOwnSheet } from "./own-sheet";
import { setOwnPrintArea } from "./print-area";

/** In characters. Excel on the web takes 5 MB at once; what goes over the wire is up to twice as long as an edit. */
const largestRequest = 1_500_000;
/** What an edit costs on the wire beside its own text. */
const overhead = 800;
const mark = "PlanProof: the first edit is written";

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
    this.started = edits.length > 0;
    for (const [index, edit] of inSafeOrder(edits, before).entries()) {
      const cost = JSON.stringify(edit).length + overhead;
      if (size > 0 && size + cost > largestRequest) {
        await context.sync();
        this.requests++;
        size = 0;
      }
      writeEdit(context, edit, before);
      if (index === 0) context.trace(mark);
      size += cost;
    }
    await context.sync();
    this.requests++;
  }
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

function writeEdit({ workbook }: Excel.RequestContext, edit: Edit, before: Before): void {
  const { worksheets } = workbook;
  switch (edit.kind) {
    case "fill": {
      const { fill } = worksheets.getItem(edit.sheet).getCell(edit.row, edit.column).format;
      // Only clear() brings "no fill" back: white is not the same.
      if (edit.colour === null) fill.clear();
      else fill.color = edit.colour;
      break;
    }
    case "fontColour":
      worksheets.getItem(edit.sheet).getCell(edit.row, edit.column).format.font.color = edit.colour;
      break;
    case "ownColumn":
      writeOwnColumn(worksheets.getItem(edit.sheet), edit, before);
      break;
    case "ownSheet":
      writeOwnSheet(worksheets, edit.content, before);
      break;
    case "printArea":
      setOwnPrintArea(worksheets.getItem(edit.area.sheet), edit.area, before);
      break;
    case "forget":
      forget(worksheets, edit, before);
      break;
  }
}
