import { type Day, daysBetween, isDay } from "../../model/day";
import { type CellValue, notCalculated } from "../../model/grid";
import { columnIndex } from "../../model/place";
import { breath } from "../breath";
import { isTooThin } from "../unseen";
import { unescapeCellText } from "./cell-text";
import { sheetHeight, sheetWidth } from "./reference";
import { readString, type SharedStrings } from "./shared-strings";
import type { TagReader } from "./tag-reader";
import { damaged, isOn } from "./xml";

/** A start tag among the rows: text.slice(start, end) is the tag. */
export interface DataTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly isEmpty: boolean;
}

/** A row's start tag, and the row's index, from 0. */
export interface RowTag extends DataTag {
  readonly row: number;
  /** The format of its cells that are not written, or null. */
  readonly format: number | null;
  readonly hidden: boolean;
  /** The columns that it says it spans, "1:5", or undefined. */
  readonly spans: string | undefined;
}

/** A cell as it is written. Where it stands counts from 0. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  /** Where its start tag starts and ends, and where it ends itself. */
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
  readonly format: number;
  readonly value: CellValue;
  readonly hasFormula: boolean;
  /** The index of its shared string, or null. */
  readonly shared: number | null;
  /** The XML of its string where that is rich, or null. */
  readonly rich: string | null;
}

/** Hears of rows and cells in the order in which they are written. A cell is the visitor's only during its call. */
export interface SheetVisitor {
  row?(row: RowTag): void;
  cell?(cell: WrittenCell): void;
  rowEnd?(innerEnd: number): void;
}

/** What of the workbook its cells' values depend on. */
export interface SheetBook {
  readonly strings: SharedStrings;
  readonly date1904: boolean;
}

/** How many rows are read between two looks at the clock. */
const rowsInOneGo = 64;

/** The serial of a date that is written as one, "2012-02-18T00:00:00". */
function serialOf(text: string, date1904: boolean): CellValue {
  const day: Day = text.slice(0, 10);
  if (!isDay(day)) return text;
  const [, hours = "0", minutes = "0", seconds = "0"] = /T(\d+):(\d+):?([\d.]*)/.exec(text) ?? [];
  return (
    daysBetween(date1904 ? "1904-01-01" : "1899-12-30", day) + (+hours + (+minutes + +seconds / 60) / 60) / 24
  );
}

/** The one cell that is told of: what is costly is worked out only where it is asked for. */
class Cell implements WrittenCell {
  row = -1;
  column = -1;
  start = 0;
  tagEnd = 0;
  end = 0;
  format = 0;
  hasFormula = false;
  /** Whether it says what its formula comes to, be it a text of no length. */
  hasResult = false;
  type = "";
  written = "";
  /** Of an inline string. */
  richXml: string | null = null;

  constructor(
    private readonly part: string,
    private readonly book: SheetBook,
  ) {}

  /** Starts on a cell of which nothing else is known yet. */
  begin(column: number, format: number, type: string): void {
    if (!(column >= 0 && column < sheetWidth)) throw damaged(this.part);
    this.column = column;
    this.format = format;
    this.type = type;
    this.written = "";
    this.hasFormula = false;
    this.hasResult = false;
    this.richXml = null;
  }

  get value(): CellValue {
    const { type, written } = this;
    if (type === "inlineStr") return written;
    if (this.hasFormula && !this.hasResult) return notCalculated;
    if (type === "str" || type === "e") return unescapeCellText(written);
    if (written === "") return "";
    if (type === "s") {
      const shared = this.book.strings.texts[+written];
      if (shared === undefined) throw damaged(this.part);
      return shared;
    }
    if (type === "b") return isOn(written.trim());
    if (type === "d") return serialOf(written.trim(), this.book.date1904);
    const number = Number(written);
    if (Number.isNaN(number)) throw damaged(this.part);
    return number;
  }

  get shared(): number | null {
    return this.type === "s" ? +this.written : null;
  }

  get rich(): string | null {
    return this.type === "s" ? (this.book.strings.rich.get(+this.written) ?? null) : this.richXml;
  }
}

/** A cell as it is now, to be kept. */
export function kept({
  row,
  column,
  start,
  tagEnd,
  end,
  format,
  value,
  hasFormula,
  shared,
  rich,
}: WrittenCell): WrittenCell {
  return { row, column, start, tagEnd, end, format, value, hasFormula, shared, rich };
}

/**
 * Reads the rows behind the start tag of a sheet's data, and on to its end tag. Rows and cells without a reference
 * stand behind the one before. Throws a Refusal where they are damaged.
 */
export async function scanRows(
  reader: TagReader,
  visitor: SheetVisitor,
  book: SheetBook,
  signal?: AbortSignal,
): Promise<void> {
  const { part } = reader;
  const pause = breath(signal);
  const cell = new Cell(part, book);
  const next = () => {
    if (!reader.next()) throw damaged(part);
  };
  const skip = () => {
    if (!reader.skip()) throw damaged(part);
  };
  for (let count = 0; ; count++) {
    if (count % rowsInOneGo === 0) await pause();
    next();
    if (reader.isEnd) {
      if (reader.is("sheetData")) return;
      throw damaged(part);
    }
    if (!reader.is("row")) {
      skip();
      continue;
    }
    const reference = reader.attribute("r");
    cell.row = reference === undefined ? cell.row + 1 : +reference - 1;
    cell.column = -1;
    if (!(cell.row >= 0 && cell.row < sheetHeight)) throw damaged(part);
    visitor.row?.(rowTag(reader, cell.row));
    if (reader.isEmpty) {
      visitor.rowEnd?.(reader.end);
      continue;
    }
    readRow(reader, cell, visitor);
  }
}

/** Reads the cells of the row whose start tag was read last, and on to its end tag. */
function readRow(reader: TagReader, cell: Cell, visitor: SheetVisitor): void {
  const { part } = reader;
  for (;;) {
    if (readUsualCell(reader, cell)) {
      visitor.cell?.(cell);
      continue;
    }
    if (!reader.next()) throw damaged(part);
    if (reader.isEnd) break;
    if (reader.is("c")) {
      readCell(reader, cell);
      visitor.cell?.(cell);
    } else if (!reader.skip()) throw damaged(part);
  }
  if (!reader.is("row")) throw damaged(part);
  visitor.rowEnd?.(reader.start);
}

function rowTag(reader: TagReader, row: number): RowTag {
  const { name, start, end, isEmpty } = reader;
  return {
    name,
    start,
    end,
    isEmpty,
    row,
    format: isOn(reader.attribute("customFormat")) ? +(reader.attribute("s") ?? 0) : null,
    hidden: isOn(reader.attribute("hidden")) || isTooThin(+(reader.attribute("ht") ?? Infinity)),
    spans: reader.attribute("spans"),
  };
}

/** A cell as most programs write most of theirs: nothing in it but a value, if that, and nothing to unescape. */
const usualCell = /<c r="([A-Z]+)\d+"(?: s="(\d+)")?(?: t="([a-z]+)")?(?:\/>|>(?:<v>([^<&\r]*)<\/v>)?<\/c>)/y;

/** Reads the next cell and on to its end tag, where it is written as most are; false, and no step, where it is not. */
function readUsualCell(reader: TagReader, cell: Cell): boolean {
  const found = reader.match(usualCell);
  if (!found) return false;
  const [, letters = "", format = "0", type = "n", written = ""] = found;
  cell.start = reader.start;
  cell.tagEnd = reader.text.indexOf(">", reader.start) + 1;
  cell.end = reader.end;
  cell.begin(columnIndex(letters), +format, type);
  cell.written = written;
  return true;
}

/** Reads the cell whose start tag was read last, and on to its end tag. */
function readCell(reader: TagReader, cell: Cell): void {
  const { part } = reader;
  const fail = () => damaged(part);
  const reference = reader.attribute("r");
  cell.start = reader.start;
  cell.tagEnd = reader.end;
  cell.begin(
    reference === undefined ? cell.column + 1 : columnIndex(/^([A-Za-z]+)\d+$/.exec(reference)?.[1] ?? ""),
    +(reader.attribute("s") ?? 0),
    reader.attribute("t") ?? "n",
  );
  if (!reader.isEmpty) {
    for (;;) {
      if (!reader.next()) throw fail();
      if (reader.isEnd) break;
      if (reader.is("v")) {
        const written = reader.content();
        if (written === null) throw fail();
        if (cell.type !== "inlineStr") cell.written = written;
        // Programs that work nothing out leave an empty number behind.
        cell.hasResult = written !== "" || cell.type === "str";
      } else if (reader.is("is")) {
        const { start } = reader;
        const string = readString(reader);
        if (!string) throw fail();
        if (cell.type === "inlineStr") {
          cell.written = string.text;
          cell.richXml = string.isRich ? reader.text.slice(start, reader.end) : null;
        }
      } else {
        if (reader.is("f")) cell.hasFormula = true;
        if (!reader.skip()) throw fail();
      }
    }
    if (!reader.is("c")) throw fail();
  }
  cell.end = reader.end;
}
