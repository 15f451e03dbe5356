import type { Day } from "./day";
import type { Place } from "./place";

/** What the plan says to a claim of the covering report's. */
export type ClaimOutcome = "borne out" | "not borne out" | "cannot judge";

/** What a claim is about. */
export const claimKinds = [
  "complete",
  "open",
  "overdue",
  "on track",
  "in progress",
  "not started",
  "lead",
  "date",
  "evidence",
  "revised",
  "by a day",
  "number of actions",
  "updated",
  "progress",
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** A claim that a covering report makes about the plan, and what the plan says to it. */
export interface Claim {
  /** The sentence as it stands in the report, white space folded. */
  readonly words: string;
  /** The number of the report's paragraph, "3.2"; null where it has none. */
  readonly paragraph: string | null;
  readonly kind: ClaimKind;
  readonly outcome: ClaimOutcome;
  /** A sentence that names the actions that decide. */
  readonly reason: string;
  /** The cells that decide, an action's each; empty where none does. */
  readonly places: readonly Place[];
  /** The numbers of those actions, or what else they are called. */
  readonly refs: readonly string[];
}

/** A date that the covering report gives for what an open action is about, and that the plan does not have. */
export interface ReportDate {
  readonly words: string;
  readonly paragraph: string | null;
  readonly day: Day;
  readonly reason: string;
  readonly places: readonly [Place, ...Place[]];
  readonly refs: readonly string[];
}

/** A covering report as it was held against the plan, in the report's order. */
export interface CoveringReport {
  readonly claims: readonly Claim[];
  readonly dates: readonly ReportDate[];
}
