import { ExcelError } from "../request-interpreter";
import type { SheetState, WorkbookState } from "./state";

/** The requirement sets that the versions in use report: 2019 is below the base; 2021, 2024 and Microsoft 365 follow. */
export type Level = "1.9" | "1.10" | "1.14" | "1.17" | "1.18" | "1.20";

export function isAtLeast(level: Level, wanted: string): boolean {
  const minor = (version: string): number => Number(version.split(".")[1] ?? 0);
  return minor(level) >= minor(wanted);
}

/** What Excel clears the undo stack for. The notes on real Excel name the sources. */
const clearsUndo = new Set(["Worksheets.Add", "Worksheet.Delete", "CustomXmlParts"]);

/** Who changes a workbook. A co-author has it open elsewhere. */
export type Author = "PlanProof" | "the user" | "a co-author";

/** A workbook that is open in Excel: its state, and all that is not saved with it. */
export class Session {
  /** What the user could undo, oldest first. */
  readonly undoStack: string[] = [];
  selection = "";
  isEditingCell = false;
  /** Whether AutoCorrect takes a column that is filled beside a table into it: an option of the user's. */
  growsTables = true;
  /** Some builds report runs of text and fail to read them. */
  failsToReadRuns = false;
  eventsEnabled = true;
  watchers = 0;
  /** Messages for the watchers, until the request that caused them has been answered. */
  readonly events: { sheetId: string; address: string; author: Author }[] = [];

  constructor(
    readonly state: WorkbookState,
    readonly level: Level,
  ) {}

  /** Records a write; throws where the sheet does not allow it. */
  write(sheet: SheetState | null, what: string): void {
    if (sheet?.isProtected) {
      throw new ExcelError("AccessDenied", "You cannot perform the requested operation.");
    }
    if (clearsUndo.has(what)) this.undoStack.length = 0;
    else this.undoStack.push(what);
  }

  changed(sheet: SheetState, address: string, author: Author = "PlanProof"): void {
    if (this.watchers > 0 && this.eventsEnabled) this.events.push({ sheetId: sheet.id, address, author });
  }

  sheet(name: string): SheetState | undefined {
    return this.state.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }
}
