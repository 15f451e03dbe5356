import type { Columns, Rival } from "../model/plan";

/** What a plan may have a column for at each update. */
export const serials = ["revised", "progress", "status"] as const;
export type Serial = (typeof serials)[number];

/** Columns of earlier updates, the latest first. */
export type EarlierColumns = Readonly<Record<Serial, readonly number[]>>;

/** Where a plan stands on its sheet. Indexes count from 0. */
export interface Located {
  /** The row of headings; the lower one of two. */
  readonly headingRow: number;
  /** The first row of headings: the same one, or the one above it. */
  readonly headingTop: number;
  readonly columns: Columns;
  /** Whether the status column holds whole updates that begin with the status. */
  readonly statusOpens: boolean;
  /** A column that names each action's section, or its source, where the plan has one. */
  readonly section: number | null;
  readonly source: number | null;
  /** A column of its own for those who work with the lead. */
  readonly workingWith: number | null;
  /** A column with the day on which an action was completed. */
  readonly completed: number | null;
  /** A column of its own for the lead's organisation, beside that of the officers. */
  readonly agency: number | null;
  /** Columns of earlier updates of the progress, the status or the revised date, the latest first. */
  readonly earlier: EarlierColumns;
  /** Whether the texts that the numbers stand before begin with codes, "R3.2", instead of plain numbers. */
  readonly coded: boolean;
  /** Columns whose headings fit a meaning that another column has: they were not read. */
  readonly rivals: readonly Rival[];
  /** The first and last column of the table. */
  readonly left: number;
  readonly right: number;
  /** The heading row of a second table below, in which the columns stand otherwise; null where there is none. */
  readonly next: number | null;
  /** PlanProof's own columns. */
  readonly ignored: ReadonlySet<number>;
  /** The rows between in which headings of the same meanings stand again. */
  readonly again: readonly number[];
}
