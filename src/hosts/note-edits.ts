import type { Edit, NoteEdit } from "../model/edit";
import type { Remark } from "../model/grid";
import type { Place } from "../model/place";

const keyOf = ({ sheet, row, column }: Place) => JSON.stringify([sheet, row, column]);
const isNote = (edit: Edit): edit is NoteEdit => edit.kind === "note";

/** The notes that are to be written, changed or taken off, and that are not so yet. */
export interface NoteChange {
  /** The first cell whose remark is neither as it was read nor as it is to be, or null. */
  readonly difference: Place | null;
  readonly added: ReadonlySet<NoteEdit>;
  readonly changed: ReadonlySet<NoteEdit>;
  readonly removed: ReadonlySet<NoteEdit>;
}

/** What edits do to the comments and notes that are there. */
export function noteChange(edits: readonly Edit[], remarks: readonly Remark[]): NoteChange {
  const there = new Map<string, readonly Remark[]>();
  for (const remark of remarks) there.set(keyOf(remark), [...(there.get(keyOf(remark)) ?? []), remark]);
  const added = new Set<NoteEdit>();
  const changed = new Set<NoteEdit>();
  const removed = new Set<NoteEdit>();
  let difference: Place | null = null;
  for (const edit of edits.filter(isNote)) {
    const { sheet, row, column, was, text } = edit;
    const [remark, ...others] = there.get(keyOf(edit)) ?? [];
    const now = remark?.text ?? null;
    const isOthers = others.length > 0 || remark?.kind === "comment" || (now !== was && now !== text);
    if (isOthers) difference ??= { sheet, row, column };
    else if (now !== text) (text === null ? removed : now === null ? added : changed).add(edit);
  }
  return { difference, added, changed, removed };
}
