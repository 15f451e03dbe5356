import type { Comparison } from "./comparison";
import type { Day } from "./day";
import type { Place } from "./place";

/** A line of figures: actions that share a sector or a section. */
export interface Tally {
  readonly name: string;
  readonly actions: number;
  readonly complete: number;
  readonly completeNoEvidence: number;
  readonly open: number;
  readonly overdue: number;
}

/** An action that is not complete. */
export interface OpenAction {
  readonly place: Place;
  readonly label: string;
  /** The outcome's opening words, cut at a word. */
  readonly subject: string;
  readonly lead: string;
  readonly firstDue: Day | null;
  readonly nowDue: Day | null;
  /** Where no day could be read: the words that stand there instead, or a blank. */
  readonly dueWords: string;
  readonly daysLate: number;
  readonly reason: string;
}

/** A complete action for which the plan quotes no evidence. */
export interface Unproven {
  readonly place: Place;
  readonly label: string;
  readonly subject: string;
  readonly lead: string;
  /** What the plan says instead of evidence. */
  readonly says: string;
}

/** What is beside the report: what the plan was, and what comes of it. */
export interface Occasion {
  /** The day of the meeting, where it was given. */
  readonly meeting: Day | null;
  /** When the plan was last recorded as circulated, and whether its sheet was edited since. */
  readonly circulated: { readonly by: string; readonly on: Day; readonly isChanged: boolean } | null;
  /** What changed since an earlier version, where there is one. */
  readonly since: Comparison | null;
}

/** What members are told. Every figure is counted once, from the same report. */
export interface Summary {
  readonly title: string;
  readonly sheet: string;
  readonly asAt: Day;
  /** Whether the plan is ready to circulate, and what stands in the way. */
  readonly verdict: { readonly title: string; readonly says: readonly string[] };
  /** Sentences that a member can read out. */
  readonly headline: readonly string[];
  /** That the progress was written well before the as-at day; null where it was not. */
  readonly age: string | null;
  readonly bySector: readonly Tally[];
  readonly bySection: readonly Tally[];
  readonly total: Tally;
  readonly open: readonly OpenAction[];
  readonly unproven: readonly Unproven[];
  /** What changed since an earlier version; null where there is none to compare with. */
  readonly since: Comparison | null;
}
