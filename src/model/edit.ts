import type { CellValue, Colour, OwnName } from "./grid";
import type { Area, Place } from "./place";

/** One cell of PlanProof's own sheet. */
export interface OwnCell {
  /** Text is written as text: "=1+1" stays what it is. Null leaves the cell blank but styled. */
  readonly value: string | number | null;
  readonly style: OwnStyle;
  /** How many columns the cell covers; 1 where it is left out. Only texts that span are merged. */
  readonly span?: number;
  /** The cell of this workbook that a click leads to. */
  readonly link?: Place;
}

/**
 * title: the sheet's name in large type; subtitle: what stands under it; lead: the sentences that a member reads first;
 * heading: over a table; head and headNumber: a table's heading row; text, number and strong (totals): a table's body;
 * strongNumber: a total's figure; note: small print.
 */
export type OwnStyle =
  | "title"
  | "subtitle"
  | "lead"
  | "heading"
  | "head"
  | "headNumber"
  | "text"
  | "number"
  | "strong"
  | "strongNumber"
  | "note";

export interface OwnRow {
  readonly cells: readonly (OwnCell | null)[];
  /** In points; the host's default where it is left out. */
  readonly height?: number;
  /** Starts a new printed page. */
  readonly pageBreakBefore?: boolean;
}

/** A native bar chart over cells of the own sheet. Indexes count from 0; the areas' sheet is the own sheet. */
export interface OwnChart {
  readonly title: string;
  /** What the chart shows, for those who do not see it. */
  readonly altText: string;
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area; readonly colour: Colour }[];
  /** The cells that the chart covers. */
  readonly at: Area;
}

/** PlanProof's own sheet, whole: a host makes it, or rewrites the one that it made before. */
export interface OwnSheet {
  /** Wanted; a number is added where the workbook has another sheet of that name. */
  readonly name: string;
  /** In characters. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly OwnRow[];
  readonly charts: readonly OwnChart[];
  /** A row whose first cell holds `until` for as long as the rest of the sheet is not written. */
  readonly seal?: { readonly row: number; readonly until: string };
  readonly print: {
    readonly orientation: "landscape" | "portrait";
    /** How many pages across and down the sheet is made to fit; null is as many as it takes. */
    readonly fitToWidth: number;
    readonly fitToHeight: number | null;
    /** Rows repeated on each page, from 0, or null. */
    readonly titleRows: { readonly top: number; readonly height: number } | null;
    readonly header: string;
    readonly footer: string;
  };
}

/**
 * "left": it is somebody else's now, and a new sheet is made. Otherwise somebody has written on it, beside or below: its
 * first `rows` rows of own columns alone are rewritten, after so many rows (`room`) were inserted under them; `below` is
 * how many rows somebody has written in under them. A host that can't do that leaves the sheet and makes a new one.
 */
export type Former = "left" | { readonly rows: number; readonly room: number; readonly below: number };

/** One thing for a host to do. Plain data, safe to do twice. Indexes count from 0. */
export type Edit =
  /** The fill of one of the user's cells: solid, or null for none. */
  | {
      readonly kind: "fill";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly colour: Colour | null;
    }
  /** The font colour of one of the user's cells, whose text has one font colour throughout. */
  | {
      readonly kind: "fontColour";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly colour: Colour;
    }
  /**
   * The note on one of the user's cells: null is none. It is written, or taken off where `text` is null, as long as the
   * cell's only remark is a note that says `was`, or there is none where that is null.
   */
  | {
      readonly kind: "note";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly was: string | null;
      readonly text: string | null;
    }
  /**
   * A column of PlanProof's own, from its heading down: the column's cells become these texts, "" being blank; null
   * leaves a cell below the heading as it is.
   * Borders and font are those of column `like` in the same row; the text does not wrap.
   */
  | {
      readonly kind: "ownColumn";
      readonly name: "Sector" | "Check";
      readonly sheet: string;
      readonly column: number;
      readonly top: number;
      readonly texts: readonly (string | null)[];
      readonly like: number;
      /** In characters. */
      readonly width: number;
    }
  /** The own sheet and, where one was made before, what becomes of it; it is rewritten whole where that is left out. */
  | {
      readonly kind: "ownSheet";
      readonly name: "Summary";
      readonly content: OwnSheet;
      readonly former?: Former;
    }
  /**
   * The title in the workbook's properties, where that still is `was`. PlanProof's name for it stands on the cell; where
   * the title is "", it is taken away with its name.
   */
  | {
      readonly kind: "title";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly was: string;
      readonly title: string;
    }
  /** The print area of a sheet that had none. */
  | { readonly kind: "printArea"; readonly area: Area }
  /** Takes PlanProof's name off the own sheet: all that it holds stays, and is somebody's from then on. */
  | { readonly kind: "leave"; readonly name: "Summary"; readonly sheet: string }
  /** Takes back what PlanProof wrote under that name, and the name. `rows` are a column's rows that it wrote, heading first. */
  | {
      readonly kind: "forget";
      readonly name: OwnName;
      readonly sheet: string;
      readonly rows?: { readonly top: number; readonly height: number };
    };

/** A change of how one of the user's cells looks. */
export type LookEdit = Extract<Edit, { readonly kind: "fill" | "fontColour" }>;

/** Which look of which cell an edit changes. */
export const keyOf = ({ kind, row, column }: LookEdit) => `${kind} ${row} ${column}`;

export type OwnColumn = Extract<Edit, { readonly kind: "ownColumn" }>;

export type NoteEdit = Extract<Edit, { readonly kind: "note" }>;

/** A stretch of one column as it was read: what must still stand there for a change to be written. */
export interface Expectation {
  readonly sheet: string;
  readonly column: number;
  readonly top: number;
  readonly values: readonly CellValue[];
}

export interface Change {
  readonly expect: readonly Expectation[];
  readonly edits: readonly Edit[];
}

export type Outcome =
  | { readonly kind: "done" }
  /** Somebody changed the sheet since it was read. Nothing was written. */
  | { readonly kind: "changed"; readonly at: Place }
  /** Nothing was written. */
  | { readonly kind: "refused"; readonly why: string }
  /** Some of it was written: the sheet must be read again. */
  | { readonly kind: "partial"; readonly why: string };
