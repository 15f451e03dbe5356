import type { Host } from "../hosts/host";
import type { Day } from "../model/day";
import type { Report } from "../model/finding";
import type { Book, Grid } from "../model/grid";
import type { Settings } from "../model/settings";
import type { Summary } from "../model/summary";

export interface Wanted {
  /** The sheet to check; where it is left out, the one that holds a plan. */
  readonly sheet?: string;
  readonly asAt: Day;
  readonly settings: Settings;
}

/** A plan as it was read and judged, and what it was read from. */
export interface Checked {
  readonly book: Book;
  readonly grid: Grid;
  readonly report: Report;
  readonly summary: Summary;
}

/** Reads the workbook, finds the plan and judges it. Throws a Refusal where there is no plan to judge. */
export declare function check(host: Host, wanted: Wanted, signal?: AbortSignal): Promise<Checked>;
