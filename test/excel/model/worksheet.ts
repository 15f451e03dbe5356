import { ExcelError, HostCollection, HostObject, nothing } from "../request-interpreter";
import { boxOf, lastColumn, lastRow } from "./address";
import { ChartCollection, ShapeCollection } from "./charts";
import { NamedItemCollection } from "./names";
import { PageBreakCollection, PageLayout } from "./page-layout";
import { Range } from "./range";
import { CommentCollection } from "./remarks";
import type { Session } from "./session";
import type { Box, CellState, SheetState } from "./state";
import { blankSheet } from "./state";
import { TableCollection } from "./tables";

export class Worksheet extends HostObject {
  constructor(
    private readonly session: Session,
    private readonly state: SheetState,
  ) {
    super();
  }
  override get id(): string {
    return this.state.id;
  }
  get name(): string {
    return this.state.name;
  }
  get visibility(): string {
    return this.state.visibility;
  }
  get gridlines(): boolean {
    return true;
  }
  set gridlines(_shown: boolean) {
    this.session.write(this.state, "Worksheet.ShowGridlines");
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.state);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.session, this.state);
  }
  get tables(): TableCollection {
    return new TableCollection(this.session, this.state);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.session, this.state);
  }
  get shapes(): ShapeCollection {
    return new ShapeCollection(this.state);
  }
  get notes(): CommentCollection {
    return new CommentCollection(this.session, "note", this.state);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.session, this.state);
  }
  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.state);
  }
  getRange(address: string | null): Range {
    return this.rangeOf(
      address === null ? { top: 0, left: 0, height: lastRow + 1, width: lastColumn + 1 } : boxOf(address),
    );
  }
  getRangeByIndexes(top: number, left: number, height: number, width: number): Range {
    return this.rangeOf({ top, left, height, width });
  }
  getCell(row: number, column: number): Range {
    return this.rangeOf({ top: row, left: column, height: 1, width: 1 });
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | typeof nothing {
    const isUsed = ({ value, ...look }: CellState): boolean =>
      (value ?? "") !== "" || (!valuesOnly && Object.keys(look).length > 0);
    const boxes = Object.entries(this.state.cells)
      .filter(([, cell]) => isUsed(cell))
      .map(([address]) => boxOf(address));
    if (boxes.length === 0) return nothing;
    const top = Math.min(...boxes.map((box) => box.top));
    const left = Math.min(...boxes.map((box) => box.left));
    const bottom = Math.max(...boxes.map((box) => box.top));
    const right = Math.max(...boxes.map((box) => box.left));
    return this.rangeOf({ top, left, height: bottom - top + 1, width: right - left + 1 });
  }
  activate(): void {
    if (this.state.visibility !== "Visible") {
      throw new ExcelError("InvalidOperation", "This operation is not permitted for the current object.");
    }
    this.session.state.active = this.state.name;
  }
  delete(): void {
    const { sheets } = this.session.state;
    if (!sheets.some((sheet) => sheet !== this.state && sheet.visibility === "Visible")) {
      throw new ExcelError("InvalidOperation", "A workbook must have a visible sheet.");
    }
    this.session.write(null, "Worksheet.Delete");
    this.session.state.sheets = sheets.filter((sheet) => sheet !== this.state);
  }
  private rangeOf(box: Box): Range {
    return new Range(this.session, this.state, box);
  }
}

export function worksheetOf(session: Session, state: SheetState): Worksheet {
  return new Worksheet(session, state);
}

class WorksheetProtection extends HostObject {
  constructor(private readonly sheet: SheetState) {
    super();
  }
  get protected(): boolean {
    return this.sheet.isProtected;
  }
}

export class WorksheetCollection extends HostCollection<Worksheet> {
  constructor(private readonly session: Session) {
    super();
  }
  get items(): Worksheet[] {
    return this.session.state.sheets.map((sheet) => new Worksheet(this.session, sheet));
  }
  getActiveWorksheet(): Worksheet {
    return this.getItem(this.session.state.active);
  }
  getItemOrNullObject(key: string): Worksheet | typeof nothing {
    const wanted = this.session.sheet(key) ?? this.session.state.sheets.find(({ id }) => id === key);
    return wanted ? new Worksheet(this.session, wanted) : nothing;
  }
  getItem(key: string): Worksheet {
    const found = this.getItemOrNullObject(key);
    if (found === nothing) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  }
  /** Refuses the names that Excel refuses. */
  add(name: string): Worksheet {
    if (this.session.state.isStructureProtected) {
      throw new ExcelError("AccessDenied", "You cannot perform the requested operation.");
    }
    if (
      name === "" ||
      name.length > 31 ||
      /[[\]:*?/\\]|^'|'$/.test(name) ||
      name.toLowerCase() === "history"
    ) {
      throw new ExcelError("InvalidArgument", "The name of the sheet is not valid.");
    }
    if (this.session.sheet(name)) {
      throw new ExcelError(
        "ItemAlreadyExists",
        "A resource with the same name or identifier already exists.",
      );
    }
    this.session.write(null, "Worksheets.Add");
    const state = blankSheet(name);
    this.session.state.sheets.push(state);
    return new Worksheet(this.session, state);
  }
  _RegisterDataChangedEvent(): void {
    this.session.watchers++;
  }
  _UnregisterDataChangedEvent(): void {
    this.session.watchers--;
  }
}
