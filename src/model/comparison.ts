import type { Day } from "./day";
import type { Place } from "./place";
import type { KeptAction, Snapshot } from "./snapshot";

/** A stretch of words that both versions have, or only the later, or only the earlier. */
export interface Stretch {
  readonly text: string;
  readonly kind: "same" | "added" | "taken out";
}

/** What became of an action since the earlier version, in the order in which it is told. */
export const differenceKinds = [
  "reopened",
  "completed",
  "new",
  "removed",
  "split",
  "date",
  "lead",
  "wording",
  "steps",
  "progress",
  "renumbered",
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** The action that a difference is about. */
export interface Compared {
  /** As the later version calls it; a removed one, as the earlier did. */
  readonly label: string;
  readonly outcome: string;
  /** Its cell in the later version; null where it is there no more. */
  readonly place: Place | null;
}

export type Difference = Compared &
  (
    | { readonly kind: "completed" | "reopened" | "steps" | "progress" }
    /** The status that it has, or had before it was removed. */
    | { readonly kind: "new" | "removed"; readonly status: KeptAction["status"] }
    /** One action became several. */
    | {
        readonly kind: "split";
        readonly from: string;
        readonly into: readonly { readonly label: string; readonly status: KeptAction["status"] }[];
      }
    /** Of the date in force. `days` is positive where it is later; null where one of the two is no date. */
    | {
        readonly kind: "date";
        readonly from: { readonly day: Day | null; readonly words: string };
        readonly to: { readonly day: Day | null; readonly words: string };
        readonly days: number | null;
      }
    | { readonly kind: "lead"; readonly from: string; readonly to: string }
    | { readonly kind: "wording"; readonly words: readonly Stretch[] }
    | { readonly kind: "renumbered"; readonly from: string }
  );

/** An earlier version of a plan, and what it is called in a sentence: "“Plan August.xlsx”". */
export interface Earlier {
  readonly name: string;
  readonly snapshot: Snapshot;
}

/** What changed since an earlier version. */
export interface Comparison {
  readonly name: string;
  /** In the order of differenceKinds, then of the later version. */
  readonly differences: readonly Difference[];
  /** Actions that are not complete and whose progress stands word for word as it did. */
  readonly notUpdated: readonly Compared[];
}
