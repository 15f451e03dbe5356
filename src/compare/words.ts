import { diffWordsWithSpace } from "diff";
import type { Stretch } from "../model/comparison";

/** More edits than this, and the whole text is taken to be another. The search for edits grows with their square. */
const mostEdits = 400;

/** The words that an earlier and a later text share, and those that only one of them has, in reading order. */
export function compareWords(earlier: string, later: string): Stretch[] {
  const parts = diffWordsWithSpace(earlier, later, { maxEditLength: mostEdits });
  if (parts === undefined) {
    return [
      { text: earlier, kind: "taken out" },
      { text: later, kind: "added" },
    ];
  }
  return parts.map(({ value, added, removed }) => ({
    text: value,
    kind: added ? "added" : removed ? "taken out" : "same",
  }));
}
