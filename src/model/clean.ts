/**
 * Kinds of what a copy for circulation should not hold. A workbook has at most one of each, save of those that belong
 * to one sheet: their ids name it.
 */
export const traceKinds = [
  "sector-column",
  "check-column",
  "own-comments",
  "records",
  "remarks",
  "filter",
  "pivots",
  "links",
  "file-links",
  "connections",
  "hidden-rows",
  "hidden-columns",
  "hidden-sheet",
  "scenarios",
  "hidden-names",
  "views",
  "properties",
  "custom-properties",
  "custom-xml",
  "add-ins",
  "custom-ui",
  "revisions",
  "printer-settings",
  "thumbnail",
  "stray-parts",
  "left-texts",
  "hidden-objects",
  "unseen-text",
  "embedded",
  "macros",
  "summary",
] as const;
export type TraceKind = (typeof traceKinds)[number];

/** What somebody hid and perhaps forgot, or means to keep: it goes only where a person has said so. */
export const isHidden = ({ kind }: Pick<Trace, "kind">) =>
  kind === "hidden-rows" || kind === "hidden-columns" || kind === "hidden-sheet";

/** Something that a workbook holds and a copy for circulation should not. */
export interface Trace {
  /** The kind, with the sheet where it belongs to one: "remarks", "hidden-sheet:Notes". The same whenever it is listed. */
  readonly id: string;
  readonly kind: TraceKind;
  /** What it is: "the hidden sheet “Notes”", "3 comments and notes on “Plan”". */
  readonly what: string;
  /** The rows, from 0, of which it takes something out; only of hidden rows. */
  readonly rows?: readonly number[];
  /** What taking it out does to the rest, in a sentence; null where that shows nowhere. */
  readonly effect: string | null;
  /** Why it cannot be taken out, and what to do, in a sentence; null where it can be. */
  readonly cannot: string | null;
}

/** What became of what was to be taken out. */
export interface Cleaned {
  readonly takenOut: readonly Trace[];
  /** What was asked for and is still there; `cannot` says why. */
  readonly left: readonly Trace[];
}
