import { listed } from "./wording";

/** A rectangle of cells of one sheet. Row and column indexes count from 0. */
export interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/**
 * Where something stands: a cell where row and column are given, a whole row or a whole column where one of
 * them is, the sheet where neither is. Indexes count from 0.
 */
export interface Place {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
}

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The index of a column from its letters: A is 0, AA is 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A sheet's name as a reference writes it: always in quotes, with its own quotes doubled. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** A1 notation: C12, 12:12, C:C, 'Notes'!A1. The sheet is named where it is not `home`, and for a whole sheet. */
export function a1({ sheet, row, column }: Place, home: string): string {
  const prefix = sheet === home ? "" : `${quotedSheet(sheet)}!`;
  if (row !== undefined && column !== undefined) return `${prefix}${columnLetters(column)}${row + 1}`;
  if (row !== undefined) return `${prefix}${row + 1}:${row + 1}`;
  if (column !== undefined) return `${prefix}${columnLetters(column)}:${columnLetters(column)}`;
  return `${quotedSheet(sheet)}!A1`;
}

/** A1 notation of a rectangle, without its sheet: A1:E29, or C12 for one cell. */
export function a1Of({ top, left, height, width }: Area): string {
  const first = `${columnLetters(left)}${top + 1}`;
  return height === 1 && width === 1 ? first : `${first}:${columnLetters(left + width - 1)}${top + height}`;
}

/** Several cells of one column as an officer says it: "Rows 3, 5 and 7, column A"; null where they are no such cells. */
export function rowsInWords(places: readonly Place[], home: string): string | null {
  const [first, ...others] = places;
  if (first === undefined || others.length === 0) return null;
  const { sheet, column } = first;
  const rows = places.map(({ row }) => row ?? -1);
  const isOneColumn = others.every((place) => place.sheet === sheet && place.column === column);
  if (!isOneColumn || column === undefined || rows.includes(-1)) return null;
  const words = `rows ${listed(rows.map((row) => `${row + 1}`))}, column ${columnLetters(column)}`;
  return sheet === home ? `R${words.slice(1)}` : `Sheet “${sheet}”, ${words}`;
}

/** As an officer says it: "Row 12, column C". */
export function placeInWords({ sheet, row, column }: Place, home: string): string {
  const parts = [];
  if (row !== undefined) parts.push(`row ${row + 1}`);
  if (column !== undefined) parts.push(`column ${columnLetters(column)}`);
  if (sheet !== home || parts.length === 0) parts.unshift(`sheet “${sheet}”`);
  const words = parts.join(", ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
