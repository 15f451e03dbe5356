import { type CellValue } from "../../model/grid";
import { type Day, daysBetween, isDay } from "../../model/day";
import { unescapeCellText } from "./cell-text";
import { rangeOf, sheetHeight, sheetWidth } from "./reference";
import { type SharedStrings, TextCollector } from "./shared-strings";
import {
  damaged,
  type Element,
  isOn,
  type Listener,
  localName,
  prefixOf,
  scanInSlices,
  type StartTag,
} from "./xml";

/** A row's start tag, and the row's index, from 0. */
export interface RowTag extends StartTag {
  readonly row: number;
  /** The format of its cells that are not written, or null. */
  readonly format: number | null;
  readonly hidden: boolean;
}

/** A cell as it is written. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly tag: StartTag;
  /** Where its content ends, and where it ends. */
  readonly innerEnd: number;
  readonly end: number;
  readonly format: number;
  readonly value: CellValue;
  readonly hasFormula: boolean;
  /** The XML of its string where that is rich, or null. */
  readonly rich: string | null;
}

/** A stretch of columns as a sheet describes it, from 0 and both ends included. */
export interface ColumnTag {
  readonly first: number;
  readonly last: number;
  readonly format: number | null;
  readonly hidden: boolean;
  readonly tag: StartTag;
}

/** What a sheet says around its cells. */
export interface Outline {
  readonly text: string;
  /** Its root and the children of its root, without those children's own. */
  readonly root: Element;
  readonly prefix: string;
  readonly columns: readonly ColumnTag[];
  readonly isProtected: boolean;
  /** Rows that are not written are hidden. */
  readonly hidesRows: boolean;
  /** The relationship ids of the sheet's tables. */
  readonly tables: readonly string[];
}

/** Hears of rows and cells in the order in which they are written. Indexes count from 0. */
export interface SheetVisitor {
  row?(row: RowTag): void;
  cell?(cell: WrittenCell): void;
  rowEnd?(innerEnd: number, end: number): void;
}

const formatOf = (text: string | undefined) => (text === undefined ? null : +text);
/** Excel hides what has no height or width. */
const isNothing = (size: string | undefined) => size !== undefined && +size === 0;

/** The serial of a date that is written as one, "2012-02-18T00:00:00". */
function serialOf(text: string, date1904: boolean): CellValue {
  const day: Day = text.slice(0, 10);
  if (!isDay(day)) return text;
  const [, hours = "0", minutes = "0", seconds = "0"] = /T(\d+):(\d+):?([\d.]*)/.exec(text) ?? [];
  return (
    daysBetween(date1904 ? "1904-01-01" : "1899-12-30", day) + (+hours + (+minutes + +seconds / 60) / 60) / 24
  );
}

/**
 * One forward pass over a worksheet. Cells without a reference stand behind the one before. */
export async function scanSheet(
  text: string,
  part: string,
  visitor: SheetVisitor,
  book: { readonly strings: SharedStrings; readonly date1904: boolean },
  signal?: AbortSignal,
): Promise<Outline> {
  const top: Element[] = [];
  const columns: ColumnTag[] = [];
  const tables: string[] = [];
  const collector = new TextCollector();
  let root: Element | undefined;
  let section = "";
  let row = -1;
  let column = -1;
  let cellTag: StartTag | null = null;
  let written = "";
  let inValue = false;
  let hasFormula = false;
  let stringStart = 0;
  let stringEnd = 0;

  const valueOf = (type: string, inline: string): CellValue => {
    if (type === "inlineStr") return inline;
    if (type === "str" || type === "e") return unescapeCellText(written);
    if (written === "") return "";
    if (type === "s") return sharedText(+written);
    if (type === "b") return isOn(written.trim());
    if (type === "d") return serialOf(written.trim(), book.date1904);
    const number = Number(written);
    if (Number.isNaN(number)) throw damaged(part);
    return number;
  };

  const sharedText = (index: number): string => {
    const shared = book.strings.texts[index];
    if (shared === undefined) throw damaged(part);
    return shared;
  };

  const startRow = (tag: StartTag) => {
    const { r, s, customFormat, hidden, ht } = tag.attributes;
    row = r === undefined ? row + 1 : +r - 1;
    column = -1;
    if (!(row >= 0 && row < sheetHeight)) throw damaged(part);
    visitor.row?.({
      ...tag,
      row,
      format: isOn(customFormat) ? formatOf(s) : null,
      hidden: isOn(hidden) || isNothing(ht),
    });
  };
  const startCell = (tag: StartTag) => {
    const reference = tag.attributes["r"];
    const range = reference === undefined ? { left: column + 1 } : rangeOf(reference);
    if (!range || range.left >= sheetWidth) throw damaged(part);
    column = range.left;
    cellTag = tag;
    written = "";
    hasFormula = false;
    stringStart = stringEnd = 0;
    collector.take();
  };
  const endCell = (tag: StartTag, innerEnd: number, end: number) => {
    const type = tag.attributes["t"] ?? "n";
    const isRich = collector.isRich;
    const value = valueOf(type, collector.take());
    const shared = type === "s" ? book.strings.rich.get(+written) : undefined;
    const inline = type === "inlineStr" && isRich ? text.slice(stringStart, stringEnd) : null;
    const format = +(tag.attributes["s"] ?? 0);
    visitor.cell?.({ row, column, tag, innerEnd, end, format, value, hasFormula, rich: shared ?? inline });
  };

  const listener: Listener = {
    open(tag) {
      const { local, depth, attributes } = tag;
      if (depth === 1) root = asElement(tag);
      else if (depth === 2) {
        section = local;
        top.push(asElement(tag));
      } else if (section === "sheetData") {
        if (depth === 3 && local === "row") startRow(tag);
        else if (depth === 4 && local === "c") startCell(tag);
        else if (depth === 5) {
          inValue = local === "v";
          if (local === "f") hasFormula = true;
          if (local === "is") stringStart = tag.start;
        } else if (depth > 5) collector.open(local);
      } else if (depth === 3 && section === "cols" && local === "col") {
        const { min = "1", max = min, style, hidden, width } = attributes;
        columns.push({
          first: +min - 1,
          last: Math.min(+max, sheetWidth) - 1,
          format: formatOf(style),
          hidden: isOn(hidden) || isNothing(width),
          tag,
        });
      } else if (depth === 3 && section === "tableParts") {
        const [, id] = Object.entries(attributes).find(([name]) => localName(name) === "id") ?? [];
        if (id !== undefined) tables.push(id);
      }
    },
    text(words) {
      if (inValue) written += words;
      else if (cellTag) collector.text(words);
    },
    close(tag) {
      const { local, depth, start, end } = tag;
      if (depth <= 2) {
        const element = depth === 1 ? root : top.at(-1);
        if (element) Object.assign(element, { innerEnd: start, outerEnd: end });
      } else if (section === "sheetData") {
        if (depth > 5) collector.close(local);
        else if (depth === 5) {
          inValue = false;
          if (local === "is") stringEnd = end;
        } else if (depth === 4 && cellTag) {
          endCell(cellTag, start, end);
          cellTag = null;
        } else if (depth === 3 && local === "row") visitor.rowEnd?.(start, end);
      }
    },
  };
  await scanInSlices(text, part, listener, signal);
  if (!root || root.local !== "worksheet") throw damaged(part);
  root.children.push(...top);
  const settings = (name: string) => top.find(({ local }) => local === name)?.attributes;
  return {
    text,
    root,
    prefix: prefixOf(root.name),
    columns,
    isProtected: isOn(settings("sheetProtection")?.["sheet"]),
    hidesRows: isOn(settings("sheetFormatPr")?.["zeroHeight"]),
    tables,
  };
}

function asElement(tag: StartTag): Element {
  return { ...tag, children: [], text: "", innerEnd: tag.end, outerEnd: tag.end };
}

/** The format of a column's cells that are not written, where their row has none either. */
export function columnFormat({ columns }: Outline, column: number): number {
  return columns.find(({ first, last }) => first <= column && column <= last)?.format ?? 0;
}
