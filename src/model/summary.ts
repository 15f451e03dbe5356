import type { Comparison } from "./comparison";
import type { Day } from "./day";
import type { Place } from "./place";

/** A line of figures: actions that share a sector, a section, a lead organisation or a source. */
export interface Tally {
  readonly name: string;
  readonly actions: number;
  readonly complete: number;
  readonly completeNoEvidence: number;
  readonly open: number;
  readonly overdue: number;
  /** Overdue on the day of the meeting; null where none was given. */
  readonly overdueThen: number | null;
}

/** An action that a table names. */
export interface Named {
  readonly place: Place;
  readonly label: string;
  /** The outcome's opening words, cut at a word. */
  readonly subject: string;
  readonly lead: string;
}

/** An action that is not complete. */
export interface OpenAction extends Named {
  readonly firstDue: Day | null;
  readonly nowDue: Day | null;
  /** Where no day could be read: the words that stand there instead, or a blank. */
  readonly dueWords: string;
  /** Whole days from the date now due to the as-at day; 0 where it is not late. */
  readonly daysLate: number;
  /** The same on the day of the meeting; null where none was given. */
  readonly daysLateThen: number | null;
  /** Whole days from the as-at day to the date now due; null where it is late or has no date. */
  readonly daysToGo: number | null;
  readonly reason: string;
}

/** A complete action that a member may ask about. */
export interface Doubtful extends Named {
  /** Whether the plan quotes no evidence. */
  readonly noEvidence: boolean;
  /** What the plan says instead of evidence; "" where it says nothing or quotes evidence. */
  readonly says: string;
  /** The words that speak of work still to do, or null. */
  readonly stillToDo: string | null;
}

/** One revision of one action's date. */
export interface Slip extends Named {
  readonly complete: boolean;
  readonly firstDue: Day | null;
  /** Null where the date was extended and no new one is given. */
  readonly revisedTo: Day | null;
  /** Whole days from the date before it; null where either is not known. */
  readonly days: number | null;
  /** The plan's reason, which belongs to the latest revision, or "". */
  readonly reason: string;
  /** By whom it was agreed where the plan says so, or "". */
  readonly agreedBy: string;
}

/** What a day makes of the same plan. */
export interface DayFigures {
  readonly day: Day;
  readonly overdue: number;
  readonly missedFirstDate: number;
  /** Not complete, and due on the day or in the 30 or 90 days after it. */
  readonly dueIn30: number;
  readonly dueIn90: number;
}

export interface Acronym {
  readonly short: string;
  /** As the plan explains it; null where it does not. */
  readonly meaning: string | null;
}

/** What became of an action since an earlier version or, where its number says it all, of several. */
export interface ChangeTold {
  /** Null where it is there no more, or where it is several. */
  readonly place: Place | null;
  readonly label: string;
  /** The outcome's opening words, or the numbers of several. */
  readonly subject: string;
  readonly what: string;
  readonly how: string;
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
  /** Who leads, as the plan names them: the council first, then the NHS, then others. */
  readonly bodies: readonly string[];
  /** The day that the plan itself bears, and its words. */
  readonly planDate: { readonly day: Day; readonly words: string } | null;
  /** Whether the plan is ready to circulate, and what stands in the way. */
  readonly verdict: { readonly title: string; readonly says: readonly string[] };
  /** Sentences that a member can read out. */
  readonly headline: readonly string[];
  /** That the progress was written before the as-at day; null where it was not. */
  readonly age: string | null;
  /** The as-at day and, where one was given, the day of the meeting. */
  readonly days: readonly [DayFigures] | readonly [DayFigures, DayFigures];
  readonly bySector: readonly Tally[];
  readonly bySection: readonly Tally[];
  /** Each action once: those that several organisations lead stand under all of their names together. */
  /** None where the plan names no organisation. */
  readonly byOrganisation: readonly Tally[];
  /** None where the plan names no source. */
  readonly bySource: readonly Tally[];
  readonly total: Tally;
  readonly open: readonly OpenAction[];
  readonly doubtful: readonly Doubtful[];
  readonly slips: readonly Slip[];
  readonly acronyms: readonly Acronym[];
  /** What changed since an earlier version; null where there is none to compare with. */
  readonly since: Comparison | null;
  /** The same for members: no words that could identify somebody. */
  readonly changes: readonly ChangeTold[];
}
