import { markOf } from "./fingerprint";
import type { Remark } from "./grid";

const sealing = "PlanProof reference ";
export const lineEnd = /\r\n|\r|\n/;

/** What its lines are known by. Line ends and spaces tell nothing: Excel and others keep them in ways of their own. */
export const referenceOf = (lines: readonly string[]) =>
  markOf(lines.join(" ").replace(/\s/g, "")).slice(0, 8).toUpperCase();

/**
 * A text as PlanProof writes it in a note on somebody's cell: the last line is a reference made of all the others, by
 * which the note is known for PlanProof's own wherever its cell is moved. Nothing else is kept of it anywhere.
 */
export function writeOwnNote(lines: readonly string[]): string {
  return [...lines, `${sealing}${referenceOf(lines)}`].join("\n");
}

/** The lines of a note that is PlanProof's own; null for any other remark, and where somebody has written in it since. */
export function readOwnNote({ kind, text }: Pick<Remark, "kind" | "text">): readonly string[] | null {
  if (kind === "comment") return null;
  const written = text.trim().split(lineEnd);
  const lines = written.slice(0, -1);
  return written.at(-1)?.trim() === `${sealing}${referenceOf(lines)}` ? lines : null;
}

/** Whether a remark is a note of PlanProof's own. */
export const isOwnNote = (remark: Pick<Remark, "kind" | "text">) => readOwnNote(remark) !== null;
