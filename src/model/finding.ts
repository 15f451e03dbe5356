import type { Day } from "./day";
import type { LookEdit } from "./edit";
import type { NotRead } from "./grid";
import type { Place } from "./place";
import type { Plan } from "./plan";
import type { Readings } from "./readings";

/**
 * must-fix: wrong, contradictory, unreadable, or late without a word why. check: a person decides.
 * report: true, and members should be told; it never stands in the way. advice: worth knowing.
 */
export const severities = ["must-fix", "check", "report", "advice"] as const;
export type Severity = (typeof severities)[number];

/** What a named person said about one finding. It holds until the words that the finding was about change. */
export interface Answer {
  readonly rule: string;
  /** The action that it is about: its number, or the opening words of its outcome in quotes; null for the plan. */
  readonly about: string | null;
  /** A fingerprint of the words that it is about, as they stood when it was answered: what was taken out is not kept. */
  readonly words: string;
  readonly by: string;
  readonly reason: string;
  readonly on: Day;
}

/** One way to settle how the plan is to be read: "It is NHS". It is kept in the workbook. */
export interface Choice {
  readonly label: string;
  readonly readings: Partial<Readings>;
}

/**
 * What PlanProof can do about a finding: changes of looks, never of words. The Sector column is written with them, and
 * notes how the cells looked before; where there are none, that column is all that is needed.
 */
export interface Fix {
  readonly looks: readonly LookEdit[];
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The first is where a click leads. */
  readonly places: readonly [Place, ...Place[]];
  readonly ref: string | null;
  /** One sentence or two, without the place. */
  readonly sentence: string;
  /** What the Check column says of it: dates, never counts of days. */
  readonly flag: string;
  /** The suggested wording to copy, where the mend would be to the user's own words; null where there is none. */
  readonly suggestion: string | null;
  /** Where PlanProof asks how the plan is to be read: what can be said. */
  readonly choices: readonly Choice[];
  /** Null where PlanProof can do nothing about it. */
  readonly fix: Fix | null;
  /** What an answer to this finding is tied to; null where it cannot be answered. */
  readonly answerable: Pick<Answer, "rule" | "about" | "words"> | null;
  readonly answer: Answer | null;
}

export const verdicts = ["must-fix", "check", "ready"] as const;
export type Verdict = (typeof verdicts)[number];

/** Whole numbers of actions, unless they say otherwise. */
export interface Counts {
  readonly actions: number;
  readonly complete: number;
  /** Complete, with the evidence asserted or none. */
  readonly completeNoEvidence: number;
  readonly open: number;
  readonly overdue: number;
  /** Open, and the first date is before the as-at day. */
  readonly missedFirstDate: number;
  /** Open, with no date in force. */
  readonly openNoDate: number;
  /** Findings that nobody has answered. */
  readonly findings: Readonly<Record<Severity, number>>;
}

export interface Report {
  readonly plan: Plan;
  readonly asAt: Day;
  /** In the order of severity, then of the sheet. */
  readonly findings: readonly Finding[];
  readonly failedRules: readonly { readonly rule: string; readonly why: string }[];
  readonly notChecked: readonly NotRead[];
  readonly counts: Counts;
  /** Why the plan is not called ready although its findings are mended or answered; sentences. */
  readonly reservations: readonly string[];
  readonly verdict: Verdict;
}
