import type { Book, Detail, Fill, Grid, Look } from "../model/grid";
import { subjectColumn, type Action, type Plan } from "../model/plan";
import type { Settings } from "../model/settings";
import { listed } from "../model/wording";
import { colourCode } from "../rules/colour-code";
import { labelsOf, namedBy, wordsOf } from "./identity";
import { readNotes, type Before, type SectorNote } from "./own-text";

/** What PlanProof's own notes tell of how the plan looked before. */
export interface Remembered {
  /** Of each action whose colours PlanProof changed. */
  readonly before: ReadonlyMap<Action, Before>;
  /** The actions that may have PlanProof's colours, of which it is no longer known how they looked before. */
  readonly lost: ReadonlySet<Action>;
  /** The rows, from 0, of all that is lost: those of these actions, and rows that hold no action any more. */
  readonly lostRows: readonly number[];
}

/** What PlanProof's notes are read from. */
export interface Read {
  readonly book: Book;
  readonly grid: Grid;
  readonly detail: Detail;
}

type Noted = { readonly row: number; readonly note: SectorNote; readonly before: Before };

/**
 * Reads the notes of the Sector column against the plan as it now is. A note belongs to the action beside it where it
 * quotes its words and no other's; else to the only one whose words it quotes, if the note beside that one is another's
 * too, as after a sort that left PlanProof's columns behind. Where nobody has its words any more they were changed, and
 * it belongs to the action beside it if that bears its number and nothing was sorted so. Whatever else may be is not
 * guessed.
 */
export function remember({ book, grid, detail }: Read, plan: Plan, settings: Settings): Remembered {
  const before = new Map<Action, Before>();
  const lost = new Set<Action>();
  const lostRows = new Set<number>();
  if (!book.own.some(({ name, sheet }) => (name === "Sector" || name === "Check") && sheet === plan.sheet)) {
    return { before, lost, lostRows: [] };
  }
  const notes = readNotes(grid, book.own);
  const beside = new Map(plan.actions.map((action) => [action.row, action]));
  const noteAt = new Map(notes.map(({ row, note }) => [row, note]));
  const known = namedBy(plan, wordsOf);
  const called = namedBy(plan, labelsOf);
  const quotedBy = ({ before: told }: SectorNote) =>
    told === null || told === "lost" ? [] : (known.get(told.words) ?? []);
  /** Whether the note beside an action is another's, which says that the notes stayed where they were in a sort. */
  const standsByAnothers = (action: Action) => {
    const note = noteAt.get(action.row);
    if (note === undefined || note.before === "lost") return false;
    return note.before === null ? !labelsOf(action).includes(note.label) : quotedBy(note).length > 0;
  };
  /** Whether any note tells of such a sort: then of actions in the same words none is known for sure. */
  const isSorted = notes.some(({ row, note }) => {
    const action = beside.get(row);
    if (note.before === null) return action === undefined || !labelsOf(action).includes(note.label);
    return action === undefined || (quotedBy(note).length > 0 && !quotedBy(note).includes(action));
  });
  /** Whether the note beside an action quotes these very words: where that of each of several does, none came later. */
  const isQuotedBeside = (words: string) => (action: Action) => {
    const told = noteAt.get(action.row)?.before;
    return told !== null && told !== undefined && told !== "lost" && told.words === words;
  };
  /** Whether the notes beside all that bear a name by now are in that name: none was given it since. */
  const isNamedBeside = (label: string) =>
    (called.get(label) ?? []).every(({ row }) => noteAt.get(row)?.label === label);
  const unchanged = new Set<Action>();
  const moved: { readonly action: Action; readonly noted: Noted }[] = [];
  const orphans: Noted[] = [];
  for (const { row, note } of notes) {
    const action = beside.get(row);
    if (note.before === null) {
      if (action !== undefined && labelsOf(action).includes(note.label) && isNamedBeside(note.label))
        unchanged.add(action);
    } else if (note.before === "lost") {
      if (action !== undefined) lost.add(action);
      else lostRows.add(row);
    } else {
      const quoted = quotedBy(note);
      const [other, ...others] = narrowed(quoted, note);
      const noted = { row, note, before: note.before };
      const isBeside = action !== undefined && quoted.includes(action);
      if (isBeside && (quoted.length === 1 || (!isSorted && quoted.every(isQuotedBeside(note.before.words)))))
        before.set(action, note.before);
      else if (other === undefined) orphans.push(noted);
      else if (!isBeside && others.length === 0 && standsByAnothers(other))
        moved.push({ action: other, noted });
      else {
        for (const each of [...quoted, ...(action === undefined ? [] : [action])]) lost.add(each);
      }
    }
  }
  for (const { action, noted } of moved) {
    const same = moved.filter((each) => each.action === action);
    if (same.length > 1) lost.add(action);
    else if (!before.has(action)) before.set(action, noted.before);
  }
  for (const noted of orphans) {
    const action = beside.get(noted.row);
    if (action === undefined) {
      if (stillShows(noted.before, detail, plan, noted.row)) lostRows.add(noted.row);
    } else if (before.has(action)) continue;
    else if (!isSorted && isPlain(noted.before) && isNumbered(action, noted.note)) {
      before.set(action, noted.before);
    } else lost.add(action);
  }
  const fills = Object.values(colourCode(plan, settings).fills);
  // A text in the usual colour says nothing, unless a note has lost its action.
  const { cqcText, plainText } = settings.colours;
  const inks = isSorted || orphans.length > 0 ? [cqcText, plainText] : [cqcText];
  const mayBeOurs = (action: Action) =>
    action.fills.some(({ fill }) => fills.includes(shownBy(fill) ?? "")) ||
    inks.includes(action.look?.colour ?? "");
  for (const action of plan.actions) {
    if (before.has(action)) lost.delete(action);
    else if (!unchanged.has(action) && mayBeOurs(action)) lost.add(action);
  }
  for (const { row } of lost) lostRows.add(row);
  return { before, lost, lostRows: [...lostRows].sort((a, b) => a - b) };
}

/** Whether a note quotes an outcome's opening words alone: more is quoted of actions that are alike, one of which it may be. */
const isPlain = ({ words }: Before) => !words.includes(" … ");

const isNumbered = (action: Action, { label }: SectorNote) =>
  action.ref !== null && labelsOf(action).includes(label);

/** Of actions that share their words, those that are called by the note's name, if any is. */
function narrowed(quoted: readonly Action[], { label }: SectorNote): readonly Action[] {
  const named = quoted.filter((action) => labelsOf(action).includes(label));
  return named.length > 0 ? named : quoted;
}

/** Says of which rows it is no longer known how they looked before. */
export function lostInWords({ lostRows }: Remembered): string[] {
  if (lostRows.length === 0) return [];
  const rows = listed(lostRows.map((row) => `${row + 1}`));
  const [whose, they, keep] =
    lostRows.length === 1 ? [`row ${rows}`, "it", "keeps its"] : [`rows ${rows}`, "they", "keep their"];
  return [
    `PlanProof no longer knows how ${whose} looked before it coloured the plan, so ${they} ${keep} colours: the words were changed or moved, or PlanProof’s note beside them was.`,
  ];
}

/** The colour that a fill shows; null for none, and for a pattern, which PlanProof makes nowhere. */
export const shownBy = (fill: Fill) => (fill.kind === "solid" ? fill.colour : null);

/** Whether a row that holds no action any more still looks as PlanProof made it. */
function stillShows({ fills, text }: Before, { looks, request }: Detail, plan: Plan, row: number): boolean {
  const shown = (column: number): Look | undefined => looks[column]?.[row - request.top];
  const subject = shown(subjectColumn(plan));
  return (
    (text !== null && subject?.colour === text.made) ||
    Object.values(fills).some(({ made }) =>
      Object.keys(looks).some((column) => {
        const look = shown(Number(column));
        return look !== undefined && shownBy(look.fill) === made;
      }),
    )
  );
}
