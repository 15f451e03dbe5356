import type { Change } from "../model/edit";
import type { Fix, Report } from "../model/finding";
import type { Book, Detail, Grid } from "../model/grid";
import type { Summary } from "../model/summary";
import type { Tab } from "./summary-seal";

/**
 * What is to be written: the fills and red text, the questions in a column beside the plan or, instead, in comments on
 * the cells, the summary tab.
 */
export interface Marks {
  readonly colours?: boolean;
  /** Of the fills and red text, those that mend single findings. */
  readonly fixes?: readonly Fix[];
  readonly flags?: boolean | "comments";
  readonly summary?: boolean;
}

/** What was read and judged, and where from. */
export interface Source {
  readonly book: Book;
  readonly grid: Grid;
  readonly detail: Detail;
  readonly report: Report;
  readonly summary: Summary;
  /** The summary tab as it stands; null where there is none. */
  readonly tab: Tab | null;
}

/** Edits, and what was left alone, in sentences. */
export interface Marking {
  readonly change: Change;
  readonly leftAlone: readonly string[];
}
