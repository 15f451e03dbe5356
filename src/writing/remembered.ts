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
 * Reads the notes of the Sector column against the plan as it now is. A note belongs to the action whose words it
 * quotes, wherever either of them stands now. Where the words were changed it belongs to the action beside it, if that
 * bears its number and no other note has gone astray. Where a note might belong to several actions that looked
 * different, nobody knows, and nothing is guessed.
 */
export function remember({ book, grid, detail }: Read, plan: Plan, settings: Settings): Remembered {
  const before = new Map<Action, Before>();
  const lost = new Set<Action>();
  const lostRows = new Set<number>();
  if (
    !book.own.some(({ name, sheet }) => name !== "Summary" && name !== "PrintArea" && sheet === plan.sheet)
  ) {
    return { before, lost, lostRows: [] };
  }
  const notes = readNotes(grid, book.own);
  const beside = new Map(plan.actions.map((action) => [action.row, action]));
  const known = namedBy(plan, wordsOf);
  const unchanged = new Set<Action>();
  const claims = new Map<Action, Noted[]>();
  const waiting: Noted[] = [];
  let astray = false;
  for (const { row, note } of notes) {
    const neighbour = beside.get(row);
    const isNamed = neighbour !== undefined && labelsOf(neighbour).includes(note.label);
    if (note.before === null) {
      if (isNamed) unchanged.add(neighbour);
      else astray = true;
    } else if (note.before === "lost") {
      if (neighbour !== undefined) lost.add(neighbour);
      else lostRows.add(row);
    } else {
      const noted = { row, note, before: note.before };
      const quoted = known.get(note.before.words) ?? [];
      const numbered = quoted.filter((action) => labelsOf(action).includes(note.label));
      const owners = quoted.length > 1 && numbered.length > 0 ? numbered : quoted;
      if (owners.length === 0) waiting.push(noted);
      else if (!owners.some((action) => action.row === row)) astray = true;
      for (const action of owners) claims.set(action, [...(claims.get(action) ?? []), noted]);
    }
  }
  for (const noted of waiting) {
    const action = beside.get(noted.row);
    if (action === undefined) {
      if (stillShows(noted.before, detail, plan, noted.row)) lostRows.add(noted.row);
    } else if (
      !claims.has(action) &&
      !astray &&
      action.ref !== null &&
      labelsOf(action).includes(noted.note.label)
    ) {
      claims.set(action, [noted]);
    } else if (!claims.has(action)) lost.add(action);
  }
  const fills = Object.values(colourCode(plan, settings).fills);
  // A text in the usual colour says nothing, unless a note has lost its action.
  const { cqcText, plainText } = settings.colours;
  const inks = astray || waiting.length > 0 ? [cqcText, plainText] : [cqcText];
  const mayBeOurs = (action: Action) =>
    action.fills.some(({ fill }) => fills.includes(shownBy(fill) ?? "")) ||
    inks.includes(action.look?.colour ?? "");
  for (const action of plan.actions) {
    const agreed = agree(claims.get(action) ?? [], action);
    if (agreed !== null) before.set(action, agreed);
    else if (claims.has(action)) lost.add(action);
    else if (!unchanged.has(action) && mayBeOurs(action)) lost.add(action);
  }
  for (const action of before.keys()) lost.delete(action);
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

/** What all the notes that claim an action say of it; null where they differ, or there is none. */
function agree(noted: readonly Noted[], { fills, look }: Action): Before | null {
  const [first, ...rest] = noted;
  if (first === undefined) return null;
  const told = ({ before }: Noted) =>
    JSON.stringify([
      Object.entries(before.fills).map(([of, { was }]) => [of, was]),
      before.text?.was ?? null,
    ]);
  if (rest.some((each) => told(each) !== told(first))) return null;
  // Actions in the same words may have been made different colours: the one that the cell shows is its own.
  const shows = ({ before }: Noted) =>
    fills.every(
      ({ of, fill }) => before.fills[of] === undefined || before.fills[of].made === shownBy(fill),
    ) &&
    (before.text === null || before.text.made === look?.colour);
  return (noted.find(shows) ?? first).before;
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
