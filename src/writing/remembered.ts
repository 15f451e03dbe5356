import type { Book, Detail, Fill, Grid, Look } from "../model/grid";
import { subjectColumn, type Action, type Plan } from "../model/plan";
import type { Settings } from "../model/settings";
import { listed } from "../model/wording";
import { colourCode } from "../rules/colour-code";
import { bearers, claims, isBlank, labelsOf, referencesOf } from "./identity";
import { isTheirsAlone, ownColumnPlaces } from "./own-cells";
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
 * Reads the notes of the Sector column against the plan as it now is. A note belongs to the only action that its
 * reference may stand for, if that stands beside it; or elsewhere, if the note beside that one is another's too, as
 * after a sort that left PlanProof's columns behind. Beside one without a note, as a new row is, it must have all of the
 * reference's texts. Whatever else may be is not guessed.
 */
export function remember({ book, grid, detail }: Read, plan: Plan, settings: Settings): Remembered {
  const before = new Map<Action, Before>();
  const lost = new Set<Action>();
  const lostRows = new Set<number>();
  if (ownColumnPlaces(book, plan).every((place) => isTheirsAlone(grid, plan, place))) {
    return { before, lost, lostRows: [] };
  }
  const notes = readNotes(grid, book.own);
  const beside = new Map(plan.actions.map((action) => [action.row, action]));
  const noteAt = new Map(notes.map(({ row, note }) => [row, note]));
  const claimed = claims(plan);
  const bears = bearers(plan);
  const references = referencesOf(plan);
  const claimedBy = ({ before: told }: SectorNote) =>
    told === null || told === "lost" ? [] : claimed(told.reference);
  /** Whether a note cannot be that of the action: then it stayed where it was while the plan was sorted. */
  const isAnothers = (note: SectorNote, action: Action | undefined) => {
    if (note.before === null) return action === undefined || !labelsOf(action).includes(note.label);
    const actions = claimedBy(note);
    return action === undefined || (actions.length > 0 && !actions.includes(action));
  };
  const isSorted = notes.some(({ row, note }) => isAnothers(note, beside.get(row)));
  /** Where no note has a reference, nothing was coloured. */
  const isUncoloured = notes.every(({ note }) => note.before === null);
  const unchanged = new Set<Action>();
  const owners = new Map<Action, Noted[]>();
  const orphans: Noted[] = [];
  for (const { row, note } of notes) {
    const action = beside.get(row);
    if (note.before === null) {
      if (action !== undefined && isUncoloured && labelsOf(action).includes(note.label))
        unchanged.add(action);
    } else if (note.before === "lost") {
      if (action !== undefined) lost.add(action);
      else lostRows.add(row);
    } else {
      const noted = { row, note, before: note.before };
      const [owner, ...others] = claimedBy(note);
      if (owner === undefined) orphans.push(noted);
      else if (others.length === 0) owners.set(owner, [...(owners.get(owner) ?? []), noted]);
      else for (const each of [owner, ...others]) lost.add(each);
    }
  }
  for (const [action, claiming] of owners) {
    const itsOwn = noteAt.get(action.row);
    const isMoved =
      claiming.length === 1 &&
      (itsOwn === undefined
        ? claiming.every((each) => bears(action, each.before.reference))
        : isAnothers(itsOwn, action));
    const [noted] = isMoved ? claiming : claiming.filter(({ row }) => row === action.row);
    // Of a row that was copied with its note there are two that say the same; others contradict each other.
    const agree = claiming.every((each) => each.before.reference === noted?.before.reference);
    if (noted !== undefined && agree) before.set(action, noted.before);
    else lost.add(action);
  }
  for (const noted of orphans) {
    const action = beside.get(noted.row);
    if (action === undefined) {
      if (stillShows(noted.before, detail, plan, noted.row)) lostRows.add(noted.row);
    } else if (before.has(action)) continue;
    // Of actions that are alike in all, each has its own note for as long as nothing was moved.
    else if (!isSorted && isBlank(noted.before.reference) && isBlank(references.get(action) ?? "")) {
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
