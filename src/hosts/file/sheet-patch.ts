import type { CellValue } from "../../model/grid";
import { columnLetters } from "../../model/place";
import { escapeCellText } from "./cell-text";
import { type Range, rangeOf, union } from "./reference";
import { kept, type RowTag, type WrittenCell } from "./row-scanner";
import { columnFormat, type Outline } from "./sheet-scanner";
import { type Splice, spliced, withAttributes } from "./splice";
import type { Spreadsheet } from "./spreadsheet";
import type { SheetEntry } from "./workbook";
import { damaged, escapeText } from "./xml";

/** A wanted cell as it stands: written, or the format that it would take from its row or column. */
export interface Site {
  readonly row: number;
  readonly column: number;
  readonly format: number;
  readonly value: CellValue;
  readonly written: WrittenCell | null;
}

/** What a cell is to become. What is left out stays as it is. */
export interface CellChange {
  readonly format?: number;
  /** The cell's text; "" leaves it blank. */
  readonly text?: string;
  /** The cell's text as XML of its own, <is>…</is>. */
  readonly richText?: string;
  /** The cell is taken away altogether. */
  readonly remove?: boolean;
}

/** Rows and columns from 0, as the columns wanted in each row. */
export type Wanted = ReadonlyMap<number, readonly number[]>;

interface Place {
  /** Where a cell that is not written would stand in the text. */
  readonly at: number;
  readonly site: Site;
}

const ascending = (one: number, other: number) => one - other;

/** An inline string: shared ones are not touched, since other cells share them. */
export function inlineString(prefix: string, text: string): string {
  return `<${prefix}is><${prefix}t xml:space="preserve">${escapeText(escapeCellText(text))}</${prefix}t></${prefix}is>`;
}

function cellXml(prefix: string, { row, column, format }: Site, change: CellChange): string {
  const start = `<${prefix}c r="${columnLetters(column)}${row + 1}" s="${change.format ?? format}"`;
  const content = change.richText ?? (change.text ? inlineString(prefix, change.text) : "");
  return content === "" ? `${start}/>` : `${start} t="inlineStr">${content}</${prefix}c>`;
}

/** The splices that one written cell's change takes. */
function changeWritten(
  text: string,
  prefix: string,
  site: Site,
  cell: WrittenCell,
  change: CellChange,
): Splice[] {
  const { start, tagEnd, end } = cell;
  if (change.remove) return [{ start, end, text: "" }];
  if (change.richText !== undefined || (change.text !== undefined && change.text !== cell.value)) {
    return [{ start, end, text: cellXml(prefix, site, change) }];
  }
  if (change.format === undefined || change.format === cell.format) return [];
  const written = withAttributes(text.slice(start, tagEnd), { s: String(change.format) });
  return [{ start, end: tagEnd, text: written }];
}

/** The row's spans, a hint to readers, made to hold the columns too. */
function spansSplice(text: string, tag: RowTag, columns: readonly number[]): Splice[] {
  const { spans } = tag;
  const numbers = spans?.split(/[: ]/).map(Number) ?? [];
  const first = Math.min(...numbers, ...columns.map((column) => column + 1));
  const last = Math.max(...numbers, ...columns.map((column) => column + 1));
  if (spans === undefined || (first === Math.min(...numbers) && last === Math.max(...numbers))) return [];
  const written = withAttributes(text.slice(tag.start, tag.end), { spans: `${first}:${last}` });
  return [{ start: tag.start, end: tag.end, text: written }];
}

/** The sheet's dimension, a hint to readers, made to hold the cells too where it is given. */
function dimensionSplice({ text, root }: Outline, added: Range | null): Splice[] {
  const dimension = root.children.find(({ local }) => local === "dimension");
  const present = rangeOf(dimension?.attributes["ref"] ?? "");
  if (!dimension || !present || !added) return [];
  const range = union(present, added);
  if (range.height === present.height && range.width === present.width) return [];
  const first = `${columnLetters(range.left)}${range.top + 1}`;
  const ref = `${first}:${columnLetters(range.left + range.width - 1)}${range.top + range.height}`;
  const { start, end } = dimension;
  return [{ start, end, text: withAttributes(text.slice(start, end), { ref }) }];
}

/** Collects the splices that the changes of a worksheet's cells take, row by row. */
class Patch {
  readonly splices: Splice[] = [];
  /** Where cells were added. */
  private added: Range | null = null;
  private readonly newRows: Splice[] = [];

  constructor(
    private readonly outline: Outline,
    private readonly change: (site: Site, row: readonly Site[], outline: Outline) => CellChange | null,
  ) {}

  /** A row's wanted cells, in the order of their columns; `tag` is null where the row is not written. */
  row(tag: RowTag | null, row: number, places: readonly Place[]): void {
    const { outline, splices } = this;
    const { text, prefix } = outline;
    const sites = places.map(({ site }) => site);
    const inserted: Splice[] = [];
    const columns: number[] = [];
    for (const { at, site } of places) {
      const wish = this.change(site, sites, outline);
      if (!wish) continue;
      if (site.written) splices.push(...changeWritten(text, prefix, site, site.written, wish));
      else if (!wish.remove) {
        inserted.push({ start: at, end: at, text: cellXml(prefix, site, wish) });
        columns.push(site.column);
        const cell = { top: row, left: site.column, height: 1, width: 1 };
        this.added = this.added ? union(this.added, cell) : cell;
      }
    }
    const [first] = inserted;
    if (!first) return;
    const cells = inserted.map((splice) => splice.text).join("");
    if (!tag) {
      this.newRows.push({ ...first, text: `<${prefix}row r="${row + 1}">${cells}</${prefix}row>` });
    } else if (tag.isEmpty) {
      const [widened] = spansSplice(text, tag, columns);
      const start = (widened?.text ?? text.slice(tag.start, tag.end)).replace(/\s*\/>$/, ">");
      splices.push({ start: tag.start, end: tag.end, text: `${start}${cells}</${tag.name}>` });
    } else splices.push(...spansSplice(text, tag, columns), ...inserted);
  }

  /** What the rows that were added and the sheet's dimension take. */
  around(): Splice[] {
    const { outline, newRows } = this;
    const { text, root } = outline;
    const dimension = dimensionSplice(outline, this.added);
    const data = root.children.find(({ local }) => local === "sheetData");
    if (!data?.selfClosing || newRows.length === 0) return [...dimension, ...newRows];
    const start = text.slice(data.start, data.end).replace(/\s*\/>$/, ">");
    const rows = newRows.map((splice) => splice.text).join("");
    return [...dimension, { start: data.start, end: data.end, text: `${start}${rows}</${data.name}>` }];
  }
}

/**
 * Changes cells of a worksheet in one forward pass; those that are not written are inserted in their order. `change`
 * tells what a cell is to become from how it stands, or null to leave it; it is asked once for each wanted cell, row
 * by row, and may look at the other wanted cells of the row. `around` may change what stands around the cells. Nothing
 * else of the part changes. Gives what the sheet said around its cells before.
 */
export async function patchCells(
  spreadsheet: Spreadsheet,
  sheet: SheetEntry,
  wanted: Wanted,
  change: (site: Site, row: readonly Site[], outline: Outline) => CellChange | null,
  signal?: AbortSignal,
  around: (outline: Outline) => readonly Splice[] = () => [],
): Promise<Outline> {
  const outline = await spreadsheet.outline(sheet, signal);
  const data = outline.root.children.find(({ local }) => local === "sheetData");
  if (!data) throw damaged(sheet.part);
  const patch = new Patch(outline, change);
  const waitingRows = [...wanted.keys()].toSorted(ascending);
  let nextRow = 0;
  let current: RowTag | null = null;
  let waiting: number[] = [];
  let places: Place[] = [];
  let lastRow = -1;
  let lastColumn = -1;

  const absent = (row: number, column: number, at: number): Place => {
    const format = current?.format ?? columnFormat(outline, column);
    return { at, site: { row, column, format, value: "", written: null } };
  };
  const columnsOf = (row: number) => (wanted.get(row) ?? []).toSorted(ascending);
  /** The wanted rows before this one are not written. */
  const addRowsBefore = (row: number, at: number) => {
    current = null;
    for (let next = waitingRows[nextRow]; next !== undefined && next < row; next = waitingRows[++nextRow]) {
      const added = next;
      patch.row(
        null,
        added,
        columnsOf(added).map((column) => absent(added, column, at)),
      );
    }
  };
  const skipTo = (column: number, at: number) => {
    for (let next = waiting[0]; current && next !== undefined && next < column; next = waiting[0]) {
      places.push(absent(current.row, next, at));
      waiting.shift();
    }
  };
  await spreadsheet.scan(
    sheet,
    {
      row(tag) {
        // Excel takes rows and cells in their order only, and so does a single pass.
        if (tag.row <= lastRow) throw damaged(sheet.part);
        lastRow = tag.row;
        lastColumn = -1;
        addRowsBefore(tag.row, tag.start);
        if (waitingRows[nextRow] !== tag.row) return;
        nextRow++;
        current = tag;
        places = [];
        waiting = columnsOf(tag.row);
      },
      cell(cell) {
        const { column, start: at } = cell;
        if (column <= lastColumn) throw damaged(sheet.part);
        lastColumn = column;
        if (!current) return;
        skipTo(column, at);
        if (waiting[0] !== column) return;
        waiting.shift();
        const { row, format, value } = cell;
        places.push({ at, site: { row, column, format, value, written: kept(cell) } });
      },
      rowEnd(innerEnd) {
        skipTo(Infinity, innerEnd);
        if (current) patch.row(current, current.row, places);
        current = null;
      },
    },
    signal,
  );
  addRowsBefore(Infinity, data.innerEnd);
  const splices = [...patch.splices, ...patch.around(), ...around(outline)];
  spreadsheet.parts.setText(sheet.part, spliced(outline.text, splices));
  return outline;
}
