import type { CellValue } from "../../model/grid";
import { columnLetters } from "../../model/place";
import { escapeCellText } from "./cell-text";
import { rangeOf, union } from "./reference";
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

/** Rows and columns from 0, as a map of the columns wanted in each row. */
export type Wanted = ReadonlyMap<number, ReadonlySet<number>>;

interface Place {
  /** Where a cell that is not written would stand in the text. */
  readonly at: number;
  site: Site;
}

/** What a forward pass found of the wanted cells, and of the rows that hold them. */
interface Found {
  readonly outline: Outline;
  /** By row; the cells of a row in the order of their columns. */
  readonly places: ReadonlyMap<number, readonly Place[]>;
  /** The start tags of the rows that are written. */
  readonly rows: ReadonlyMap<number, RowTag>;
  /** Where rows that are not written would stand. */
  readonly rowsAt: ReadonlyMap<number, number>;
}

const ascending = (one: number, other: number) => one - other;

async function find(
  spreadsheet: Spreadsheet,
  sheet: SheetEntry,
  wanted: Wanted,
  signal?: AbortSignal,
): Promise<Found> {
  const waitingRows = [...wanted.keys()].toSorted(ascending);
  const places = new Map<number, Place[]>();
  const rows = new Map<number, RowTag>();
  const rowsAt = new Map<number, number>();
  let nextRow = 0;
  let current: RowTag | null = null;
  let waiting: number[] = [];
  let lastRow = -1;
  let lastColumn = -1;

  const absent = (row: number, column: number, at: number): Place => ({
    at,
    site: { row, column, format: current?.format ?? -1, value: "", written: null },
  });
  const skipTo = (column: number, at: number) => {
    for (let next = waiting[0]; current && next !== undefined && next < column; next = waiting[0]) {
      places.get(current.row)?.push(absent(current.row, next, at));
      waiting.shift();
    }
  };
  const outline = await spreadsheet.scan(
    sheet,
    {
      row(tag) {
        // Excel takes rows and cells in their order only, and so does a single pass.
        if (tag.row <= lastRow) throw damaged(sheet.part);
        lastRow = tag.row;
        lastColumn = -1;
        for (
          let next = waitingRows[nextRow];
          next !== undefined && next < tag.row;
          next = waitingRows[++nextRow]
        ) {
          rowsAt.set(next, tag.start);
        }
        const columns = wanted.get(tag.row);
        current = columns ? tag : null;
        if (!columns) return;
        nextRow++;
        rows.set(tag.row, tag);
        places.set(tag.row, []);
        waiting = [...columns].toSorted(ascending);
      },
      cell(written) {
        if (written.column <= lastColumn) throw damaged(sheet.part);
        lastColumn = written.column;
        if (!current) return;
        const { row, column, start: at } = written;
        skipTo(column, at);
        if (waiting[0] !== column) return;
        waiting.shift();
        const { format, value } = written;
        places.get(row)?.push({ at, site: { row, column, format, value, written: kept(written) } });
      },
      rowEnd(innerEnd) {
        skipTo(Infinity, innerEnd);
        current = null;
      },
    },
    signal,
  );
  const data = outline.root.children.find(({ local }) => local === "sheetData");
  if (!data) throw damaged(sheet.part);
  for (const row of waitingRows.slice(nextRow)) rowsAt.set(row, data.innerEnd);
  current = null;
  for (const [row, at] of rowsAt) {
    places.set(
      row,
      [...(wanted.get(row) ?? [])].toSorted(ascending).map((column) => absent(row, column, at)),
    );
  }
  for (const place of [...places.values()].flat()) {
    if (place.site.format < 0)
      place.site = { ...place.site, format: columnFormat(outline, place.site.column) };
  }
  return { outline, places, rows, rowsAt };
}

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
function dimensionSplice({ text, root }: Outline, added: readonly Site[]): Splice[] {
  const dimension = root.children.find(({ local }) => local === "dimension");
  const present = rangeOf(dimension?.attributes["ref"] ?? "");
  if (!dimension || !present) return [];
  let range = present;
  for (const { row, column } of added) range = union(range, { top: row, left: column, height: 1, width: 1 });
  if (range.height === present.height && range.width === present.width) return [];
  const first = `${columnLetters(range.left)}${range.top + 1}`;
  const ref = `${first}:${columnLetters(range.left + range.width - 1)}${range.top + range.height}`;
  const { start, end } = dimension;
  return [{ start, end, text: withAttributes(text.slice(start, end), { ref }) }];
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
  const { outline, places, rows, rowsAt } = await find(spreadsheet, sheet, wanted, signal);
  const { text, prefix } = outline;
  const splices: Splice[] = [];
  const added: Site[] = [];
  const newRows: string[] = [];
  const newRowsAt: number[] = [];
  for (const row of [...places.keys()].toSorted(ascending)) {
    const tag = rows.get(row);
    const ofRow = places.get(row) ?? [];
    const sites = ofRow.map(({ site }) => site);
    const inserted: { readonly at: number; readonly xml: string; readonly site: Site }[] = [];
    for (const { at, site } of ofRow) {
      const wish = change(site, sites, outline);
      if (!wish) continue;
      if (site.written) splices.push(...changeWritten(text, prefix, site, site.written, wish));
      else if (!wish.remove) inserted.push({ at, xml: cellXml(prefix, site, wish), site });
    }
    if (inserted.length === 0) continue;
    added.push(...inserted.map(({ site }) => site));
    const cells = inserted.map(({ xml }) => xml).join("");
    if (!tag) {
      newRows.push(`<${prefix}row r="${row + 1}">${cells}</${prefix}row>`);
      newRowsAt.push(rowsAt.get(row) ?? 0);
    } else if (tag.isEmpty) {
      const [widened] = spansSplice(
        text,
        tag,
        inserted.map(({ site }) => site.column),
      );
      const start = (widened?.text ?? text.slice(tag.start, tag.end)).replace(/\s*\/>$/, ">");
      splices.push({ start: tag.start, end: tag.end, text: `${start}${cells}</${tag.name}>` });
    } else {
      splices.push(
        ...spansSplice(
          text,
          tag,
          inserted.map(({ site }) => site.column),
        ),
      );
      for (const { at, xml } of inserted) splices.push({ start: at, end: at, text: xml });
    }
  }
  splices.push(
    ...dimensionSplice(outline, added),
    ...rowSplices(outline, newRows, newRowsAt),
    ...around(outline),
  );
  spreadsheet.parts.setText(sheet.part, spliced(text, splices));
  return outline;
}

/** New rows, each before the row that it comes before. */
function rowSplices({ text, root }: Outline, rows: readonly string[], at: readonly number[]): Splice[] {
  const data = root.children.find(({ local }) => local === "sheetData");
  if (data?.selfClosing && rows.length > 0) {
    const start = text.slice(data.start, data.end).replace(/\s*\/>$/, ">");
    return [{ start: data.start, end: data.end, text: `${start}${rows.join("")}</${data.name}>` }];
  }
  return rows.map((xml, index) => ({ start: at[index] ?? 0, end: at[index] ?? 0, text: xml }));
}
