import type { Area, Place } from "./place";

/** What a cell holds: text, a number (a date is its serial), true or false. Blank is ""; an error is its text, "#REF!". */
export type CellValue = string | number | boolean;

/** The value of a formula whose result is not there: in words of Excel's own, which it shows until it has one. */
export const notCalculated = "#GETTING_DATA";

const error =
  /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA)$/;

/** Whether a cell shows an error in place of what was meant: it is not blank, and there is nothing in it to read. */
export const isError = (value: CellValue): boolean => typeof value === "string" && error.test(value);

/** Values of one sheet, as a matrix of rows. */
export interface Cells {
  readonly sheet: string;
  /** Where values[0][0] stands. Indexes count from 0. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** The values of one sheet's used range. */
export interface Grid extends Cells {
  /** Whether the workbook's date serials count from 1904. */
  readonly date1904: boolean;
}

/** What a cell of a grid holds, by the sheet's own indexes (from 0); "" outside the used range. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.top]?.[column - grid.left] ?? "";
}

/** The text of a cell of a grid, a number in plain figures. */
export function textAt(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return typeof value === "string" ? value : String(value);
}

/** A cell in which something stands. */
export interface FilledCell {
  readonly value: CellValue;
  readonly text: string;
  readonly column: number;
}

/** The filled cells of a row, from the left; none beyond the grid. */
export const filledIn = (grid: Cells, row: number): FilledCell[] =>
  (grid.values[row - grid.top] ?? [])
    .map((value, index) => ({ value, text: String(value), column: grid.left + index }))
    .filter(({ text }) => text.trim() !== "");

/** A colour as seen, "#RRGGBB" in capitals. Theme, tint and indexed colours are resolved; automatic text is #000000. */
export type Colour = string;

/** "other" is a pattern or a gradient, which PlanProof leaves alone. */
export type Fill =
  | { readonly kind: "none" }
  | { readonly kind: "solid"; readonly colour: Colour }
  | { readonly kind: "other" };

/** A stretch of a cell's text that looks the same throughout. */
export interface Run {
  readonly text: string;
  readonly colour: Colour;
  readonly italic: boolean;
  readonly struck: boolean;
}

/** How a cell looks. */
export interface Look {
  readonly fill: Fill;
  /** Of the text; "mixed" where parts of it differ. */
  readonly colour: Colour | "mixed";
  readonly italic: boolean | "mixed";
  /** Whether the text is struck out. */
  readonly struck: boolean | "mixed";
  /** The stretches of a text that is mixed; null where it is not, or where this host cannot read them. */
  readonly runs: readonly Run[] | null;
}

/** How a cell's value is shown, and by which number format (in its US form, "d-mmm"). */
export interface Shown {
  readonly text: string;
  readonly format: string;
}

/** A comment or a note, on a cell. */
export interface Remark extends Required<Place> {
  readonly kind: "comment" | "note";
  readonly text: string;
}

/** What this host could not read, and why, as an officer would say it: "notes", "this version of Excel does not …". */
export interface NotRead {
  readonly what: string;
  readonly why: string;
}

/** Cells of a sheet: the columns of each row that has any, in ascending order. Indexes count from 0. */
export type CellsByRow = Readonly<Record<number, readonly number[]>>;

/** What is asked of a host beyond the values: some rows, and some columns of them. Indexes count from 0. */
export interface DetailRequest {
  readonly sheet: string;
  readonly top: number;
  readonly height: number;
  readonly left: number;
  readonly width: number;
  /** The columns whose shown texts and number formats are wanted. */
  readonly shown: readonly number[];
  /** The columns whose fills, font colours, italics, strikethrough and runs are wanted. */
  readonly looks: readonly number[];
  /** Other sheets of which the values of the top left corner are wanted too; none where it is left out. */
  readonly corners?: readonly string[];
}

/** How far the top left corner of a sheet reaches, in rows and columns. */
export const corner = { height: 200, width: 26 } as const;

/** What a host tells of the plan beyond its values. Each array starts at the request's first row. */
export interface Detail {
  readonly request: DetailRequest;
  readonly shown: Readonly<Record<number, readonly Shown[]>>;
  readonly looks: Readonly<Record<number, readonly Look[]>>;
  /**
   * Rows and columns of the requested rectangle that nobody sees: hidden, filtered away, or next to nothing in height or
   * width. Indexes count from 0.
   */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Where cells of the requested rectangle, blank ones among them, are struck through, wholly or in part. */
  readonly struck: CellsByRow;
  /**
   * Where cells of the requested rectangle, blank ones among them, would not show what stands in them: text, or a part
   * of it, in the colour of its cell, or a number format that shows nothing.
   */
  readonly unseen: CellsByRow;
  /** The sheet's merged cells, all of them, whatever was requested. */
  readonly merges: readonly Area[];
  readonly printArea: Area | null;
  /** The corners that were wanted, without those of sheets that are blank, gone or past reading; left out where none was. */
  readonly corners?: readonly Cells[];
  readonly notRead: readonly NotRead[];
}

/** What PlanProof writes that is its own. The print area counts where PlanProof set it. */
export type OwnName = "Sector" | "Check" | "Summary" | "PrintArea" | "Title";

/** Where something of PlanProof's stands now, found by its defined name. Row and column are its heading's cell. */
export interface Own {
  readonly name: OwnName;
  /** Whether pictures, shapes or charts that are not PlanProof's lie over its summary; left out where none do. */
  readonly isDrawnOn?: true;
  /** Of its summary: how many characters wide the first columns of the sheet are, as far as the host tells; 0 is hidden. */
  readonly widths?: readonly number[];
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface Sheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very hidden";
  readonly isProtected: boolean;
}

/** What a workbook says of itself; "" where it says nothing. */
export interface Properties {
  readonly title: string;
  readonly author: string;
  readonly lastAuthor: string;
  readonly company: string;
}

/** A workbook, before any cell of it is read. */
export interface Book {
  /** The file's name, or null where the host does not know it. */
  readonly name: string | null;
  readonly sheets: readonly Sheet[];
  /** The sheet that somebody is looking at, or null where nobody is, as in a file. */
  readonly active: string | null;
  readonly own: readonly Own[];
  readonly remarks: readonly Remark[];
  readonly properties: Properties;
  /** Other workbooks that this one takes values from, by their files' names. */
  readonly links: readonly string[];
  /** What PlanProof keeps in the workbook for itself, or null where it keeps nothing. */
  readonly records: string | null;
  readonly notRead: readonly NotRead[];
}
