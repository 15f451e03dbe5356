import { columnIndex } from "../../model/place";
import type { Area } from "../../model/place";

/** The size of a sheet in Excel. */
export const sheetHeight = 1_048_576;
export const sheetWidth = 16_384;

/** A rectangle without its sheet. Indexes count from 0. */
export type Range = Omit<Area, "sheet">;

const cell = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The rectangle that "A1", "$A$1:B$2", "$A:$F" or "1:3" stands for, or null for anything else. */
export function rangeOf(reference: string): Range | null {
  const between = (left: number, top: number, right: number, bottom: number): Range | null =>
    left < 0 || top < 0 || right < left || bottom < top || right >= sheetWidth || bottom >= sheetHeight
      ? null
      : { top, left, height: bottom - top + 1, width: right - left + 1 };
  const [, left, top, right, bottom] = cell.exec(reference) ?? [];
  if (left !== undefined && top !== undefined) {
    return between(columnIndex(left), +top - 1, columnIndex(right ?? left), +(bottom ?? top) - 1);
  }
  const [, first, last] = columns.exec(reference) ?? [];
  if (first !== undefined && last !== undefined) {
    return between(columnIndex(first), 0, columnIndex(last), sheetHeight - 1);
  }
  const [, upper, lower] = rows.exec(reference) ?? [];
  return upper !== undefined && lower !== undefined
    ? between(0, +upper - 1, sheetWidth - 1, +lower - 1)
    : null;
}

/** The area that a defined name refers to, several on one sheet taken together; null for anything else. */
export function areaOf(refersTo: string): Area | null {
  const pieces = refersTo.match(/(?:'(?:[^']|'')*'|[^',!]+)!\$?[A-Za-z0-9$:]+/g) ?? [];
  if (pieces.length === 0 || pieces.join(",").length !== refersTo.trim().length) return null;
  let area: Area | null = null;
  for (const piece of pieces) {
    const mark = piece.lastIndexOf("!");
    const range = rangeOf(piece.slice(mark + 1));
    const written = piece.slice(0, mark).trim();
    const sheet = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
    if (!range || (area && area.sheet !== sheet)) return null;
    area = { sheet, ...(area ? union(area, range) : range) };
  }
  return area;
}

/** The smallest rectangle that holds two. */
export function union(one: Range, other: Range): Range {
  const top = Math.min(one.top, other.top);
  const left = Math.min(one.left, other.left);
  const height = Math.max(one.top + one.height, other.top + other.height) - top;
  const width = Math.max(one.left + one.width, other.left + other.width) - left;
  return { top, left, height, width };
}
