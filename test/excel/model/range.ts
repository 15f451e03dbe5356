import { format } from "numfmt";
import type { CellValue } from "../../../src/model/grid";
import { quotedSheet } from "../../../src/model/place";
import { ExcelError, HostObject, nothing } from "../request-interpreter";
import { boxOf, lastColumn, overlap } from "./address";
import { RangeFormat, fillOf, fontOf } from "./range-format";
import type { Session } from "./session";
import { isAtLeast } from "./session";
import type { Box, CellState, SheetState } from "./state";
import { addressOf, cellAt, defaultColumnWidth, defaultRowHeight, moveDown } from "./state";
import { TableCollection } from "./tables";
import type { Worksheet } from "./worksheet";
import { worksheetOf } from "./worksheet";

/** Which parts of a cell a getCellProperties call asks for, or a setCellProperties call sets. */
interface CellProperties {
  format?: Record<string, unknown>;
  textRuns?: unknown;
  rowHidden?: boolean;
  columnHidden?: boolean;
}

const sizeMismatch =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

export class Range extends HostObject {
  constructor(
    readonly session: Session,
    readonly sheet: SheetState,
    readonly box: Box,
  ) {
    super();
  }

  get address(): string {
    return `${quotedSheet(this.sheet.name)}!${addressOf(this.box)}`;
  }
  get rowIndex(): number {
    return this.box.top;
  }
  get columnIndex(): number {
    return this.box.left;
  }
  get rowCount(): number {
    return this.box.height;
  }
  get columnCount(): number {
    return this.box.width;
  }
  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  get worksheet(): Worksheet {
    return worksheetOf(this.session, this.sheet);
  }

  get values(): CellValue[][] {
    return this.matrix((cell) => cell.value ?? "");
  }
  set values(values: (CellValue | null)[][]) {
    this.changeEach("Range.Values", values, (cell, value, row, column) => {
      delete cell.runs;
      delete cell.formula;
      enter(cell, value);
      this.growTable(row, column);
      this.fitRow(cell, row);
    });
    this.session.changed(this.sheet, addressOf(this.box));
  }

  get text(): string[][] {
    return this.matrix((cell) => this.shown(cell));
  }

  get numberFormat(): string[][] {
    return this.matrix((cell) => cell.numberFormat ?? "General");
  }
  set numberFormat(formats: string[][]) {
    this.changeEach("Range.NumberFormat", formats, (cell, numberFormat) => {
      cell.numberFormat = String(numberFormat);
    });
  }

  get hyperlink(): object | null {
    return cellAt(this.sheet, this.box.top, this.box.left).hyperlink ?? null;
  }
  set hyperlink(link: { documentReference?: string; textToDisplay?: string; screenTip?: string }) {
    this.change("Range.Hyperlink", (cell) => {
      cell.hyperlink = link;
      cell.font = { ...cell.font, underline: "Single", color: "#0563C1" };
      if (link.textToDisplay !== undefined) enter(cell, link.textToDisplay);
    });
  }

  getCell(row: number, column: number): Range {
    return this.within({ top: this.box.top + row, left: this.box.left + column, height: 1, width: 1 });
  }
  getRow(row: number): Range {
    return this.within({ ...this.box, top: this.box.top + row, height: 1 });
  }
  getBoundingRect(other: Range | string): Range {
    const box = other instanceof Range ? other.box : boxOf(other);
    const top = Math.min(this.box.top, box.top);
    const left = Math.min(this.box.left, box.left);
    return this.within({
      top,
      left,
      height: Math.max(this.box.top + this.box.height, box.top + box.height) - top,
      width: Math.max(this.box.left + this.box.width, box.left + box.width) - left,
    });
  }
  getIntersectionOrNullObject(other: Range | string): Range | typeof nothing {
    const box = other instanceof Range ? other.box : boxOf(other);
    if (!overlap(this.box, box)) return nothing;
    const top = Math.max(this.box.top, box.top);
    const left = Math.max(this.box.left, box.left);
    return this.within({
      top,
      left,
      height: Math.min(this.box.top + this.box.height, box.top + box.height) - top,
      width: Math.min(this.box.left + this.box.width, box.left + box.width) - left,
    });
  }
  getTables(fullyContained: boolean): TableCollection {
    if (fullyContained) throw new Error("The test host tells only of tables that overlap a range.");
    return new TableCollection(this.session, this.sheet, (table) => overlap(table.area, this.box));
  }

  /** office.js asks this before it splits a large write. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.box.height || columns !== this.box.width)
      throw new ExcelError("InvalidArgument", sizeMismatch);
  }

  getCellProperties(asked: CellProperties): object[][] {
    if (asked.textRuns && (this.session.failsToReadRuns || !isAtLeast(this.session.level, "1.18"))) {
      throw new ExcelError(
        "InvalidArgument",
        "The argument is invalid or missing or has an incorrect format.",
      );
    }
    return this.matrix((cell) => ({
      ...(asked.format ? { format: formatOf(cell, asked.format) } : {}),
      ...(asked.textRuns ? { textRuns: cell.runs ?? [{ text: this.shown(cell), font: {} }] } : {}),
    }));
  }
  setCellProperties(properties: CellProperties[][]): void {
    this.changeEach("Range.SetCellProperties", properties, (cell, { format: look = {} }) => {
      const { font, fill, borders, ...rest } = look;
      if (font) cell.font = { ...cell.font, ...font };
      if (fill) cell.fill = { ...cell.fill, color: "#FFFFFF", ...fill };
      if (borders) cell.borders = { ...cell.borders, ...borders };
      Object.assign(cell, rest);
    });
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, this.box);
  }
  getRowProperties(asked: CellProperties): object[] {
    const { top, height } = this.box;
    return Array.from({ length: height }, (_, row) => ({
      ...(asked.rowHidden ? { rowHidden: this.sheet.hiddenRows.includes(top + row) } : {}),
      ...(asked.format?.["rowHeight"]
        ? { format: { rowHeight: this.sheet.rowHeights[top + row] ?? defaultRowHeight } }
        : {}),
    }));
  }
  getColumnProperties(asked: CellProperties): object[] {
    const { left, width } = this.box;
    return Array.from({ length: width }, (_, column) => ({
      ...(asked.columnHidden ? { columnHidden: this.sheet.hiddenColumns.includes(left + column) } : {}),
      ...(asked.format?.["columnWidth"]
        ? { format: { columnWidth: this.sheet.columnWidths[left + column] ?? defaultColumnWidth } }
        : {}),
    }));
  }

  /** All of it takes comments and notes too. */
  clear(what: "All" | "Contents" | "Formats" | "Hyperlinks" | null): void {
    const applyTo = what ?? "All";
    this.session.write(this.sheet, "Range.Clear");
    const isInside = (address: string): boolean => overlap(this.box, boxOf(address));
    const entries = Object.entries(this.sheet.cells);
    this.sheet.cells = Object.fromEntries(
      entries.flatMap(([address, cell]): [string, CellState][] => {
        if (!isInside(address)) return [[address, cell]];
        if (applyTo === "All") return [];
        const { value, formula, hyperlink, runs, ...looks } = cell;
        const left: CellState = {
          ...(applyTo === "Formats" ? {} : looks),
          ...(applyTo === "Contents" ? {} : { value, formula, runs }),
          ...(applyTo === "Hyperlinks" ? {} : { hyperlink }),
        };
        const told = Object.entries(left).filter(([, what]) => what !== undefined);
        return told.length === 0 ? [] : [[address, Object.fromEntries(told)]];
      }),
    );
    if (applyTo === "All" || applyTo === "Formats") this.unmerge();
    if (applyTo === "All") {
      const { state } = this.session;
      state.remarks = state.remarks.filter(
        ({ sheet, address }) => sheet !== this.sheet.name || !isInside(address),
      );
    }
    this.session.changed(this.sheet, addressOf(this.box));
  }
  merge(across = false): void {
    this.session.write(this.sheet, "Range.Merge");
    const { top, height } = this.box;
    const boxes = across
      ? Array.from({ length: height }, (_, row) => ({ ...this.box, top: top + row, height: 1 }))
      : [this.box];
    this.sheet.merges.push(...boxes.map(addressOf));
  }
  unmerge(): void {
    this.sheet.merges = this.sheet.merges.filter((merge) => !overlap(this.box, boxOf(merge)));
  }
  /** Whole rows alone: what stands there and below moves down. */
  insert(shift: string): Range {
    if (shift !== "Down" || this.box.left !== 0 || this.box.width <= lastColumn) {
      throw new Error("The test host inserts whole rows alone.");
    }
    this.session.write(this.sheet, "Range.Insert");
    moveDown(this.sheet, this.box.top, this.box.height);
    this.session.changed(this.sheet, addressOf(this.box));
    return this;
  }
  select(): void {
    if (this.sheet.visibility !== "Visible") {
      throw new ExcelError("InvalidOperation", "This operation is not permitted for the current object.");
    }
    this.session.state.active = this.sheet.name;
    this.session.selection = this.address;
  }

  cells(): CellState[] {
    return this.matrix((cell) => cell).flat();
  }
  change(what: string, to: (cell: CellState, row: number, column: number) => void): void {
    this.session.write(this.sheet, what);
    this.visit((row, column) => to(cellAt(this.sheet, row, column), row, column));
  }

  private within(box: Box): Range {
    return new Range(this.session, this.sheet, box);
  }
  private visit(each: (row: number, column: number) => void): void {
    const { top, left, height, width } = this.box;
    if (height * width > 5_000_000) throw new ExcelError("InvalidOperation", "The range is too large.");
    for (let row = top; row < top + height; row++) {
      for (let column = left; column < left + width; column++) each(row, column);
    }
  }
  private matrix<T>(of: (cell: CellState) => T): T[][] {
    const rows: T[][] = [];
    this.visit((row, column) => {
      const address = addressOf({ top: row, left: column, height: 1, width: 1 });
      (rows[row - this.box.top] ??= []).push(of(this.sheet.cells[address] ?? {}));
    });
    return rows;
  }
  private changeEach<T>(
    what: string,
    values: readonly (readonly T[])[],
    to: (cell: CellState, value: NonNullable<T>, row: number, column: number) => void,
  ): void {
    if (values.length !== this.box.height || values.some((row) => row.length !== this.box.width)) {
      throw new ExcelError("InvalidArgument", sizeMismatch);
    }
    this.session.write(this.sheet, what);
    this.visit((row, column) => {
      const value = values[row - this.box.top]?.[column - this.box.left];
      if (value !== null && value !== undefined) to(cellAt(this.sheet, row, column), value, row, column);
    });
  }

  private shown({ value = "", numberFormat = "General" }: CellState): string {
    if (typeof value === "boolean") return String(value).toUpperCase();
    if (typeof value === "string") return value;
    return format(numberFormat, this.session.state.date1904 ? value + 1462 : value);
  }

  /** AutoCorrect takes a column that is filled right beside a table into the table. */
  private growTable(row: number, column: number): void {
    if (!this.session.growsTables) return;
    const beside = this.sheet.tables.find(
      ({ area }) => column === area.left + area.width && row >= area.top && row < area.top + area.height,
    );
    if (beside) beside.area = { ...beside.area, width: beside.area.width + 1 };
  }

  /** A row grows where a text that wraps does not fit. */
  private fitRow({ wrapText, value = "" }: CellState, row: number): void {
    if (!wrapText) return;
    const lines = Math.ceil(
      (String(value).length * 5) / (this.sheet.columnWidths[this.box.left] ?? defaultColumnWidth),
    );
    const now = this.sheet.rowHeights[row] ?? defaultRowHeight;
    this.sheet.rowHeights[row] = Math.max(now, Math.min(409, lines * defaultRowHeight));
  }
}

/** What becomes of a value that is entered: text stays text only where the cell is formatted as text. */
function enter(cell: CellState, value: CellValue): void {
  cell.value = value;
  if (typeof value !== "string" || cell.numberFormat === "@") return;
  if (value.startsWith("=") || /^[+@-]./.test(value)) {
    cell.formula = value;
    cell.value = 0;
  } else if (value.startsWith("'")) cell.value = value.slice(1);
  else if (/^(true|false)$/i.test(value)) cell.value = value.toLowerCase() === "true";
  else if (value.trim() !== "" && Number.isFinite(Number(value))) cell.value = Number(value);
}

/** The parts of a cell's look that were asked for. The keys stay as they are: office.js passes them through. */
function formatOf(cell: CellState, asked: Record<string, unknown>): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [part, wanted] of Object.entries(asked)) {
    if (part === "fill") answer[part] = fillOf(cell);
    else if (part === "font") answer[part] = fontParts(cell, wanted);
    else if (part === "borders") answer[part] = borderParts(cell, wanted);
    else if (part === "wrapText") answer[part] = cell.wrapText ?? false;
    else if (part === "verticalAlignment") answer[part] = cell.verticalAlignment ?? "Bottom";
    else throw new Error(`The test host's cells have no format ${part}.`);
  }
  return answer;
}

function fontParts(cell: CellState, wanted: unknown): Record<string, unknown> {
  const parts: Record<string, unknown> = {};
  for (const property of ["name", "size", "bold", "italic", "underline", "strikethrough", "color"] as const) {
    if (typeof wanted === "object" && wanted !== null && property in wanted)
      parts[property] = fontOf(cell, property);
  }
  return parts;
}

function borderParts(cell: CellState, wanted: unknown): Record<string, unknown> {
  const none = { style: "None", color: "#000000", weight: "Thin" };
  const properties = Object.keys(typeof wanted === "object" && wanted !== null ? wanted : {});
  const edgeOf = (edge: string): object => {
    const all = Object.entries({ ...none, ...cell.borders?.[edge] });
    return Object.fromEntries(all.filter(([property]) => properties.includes(property)));
  };
  return Object.fromEntries(["top", "bottom", "left", "right"].map((edge) => [edge, edgeOf(edge)]));
}

/** Those that lie over a part of a range. Nothing but their number is asked. */
class ConditionalFormatCollection extends HostObject {
  constructor(
    private readonly sheet: SheetState,
    private readonly box: Box,
  ) {
    super();
  }
  getCount(): number {
    return (this.sheet.conditionalFormats ?? []).filter((over) => overlap(boxOf(over), this.box)).length;
  }
}
