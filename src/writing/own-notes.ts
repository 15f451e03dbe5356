import type { LookEdit, NoteEdit } from "../model/edit";
import type { Book, Remark } from "../model/grid";
import { isOwnNote, lineEnd, readOwnNote, referenceOf, writeOwnNote } from "../model/own-note";
import { placeInWords } from "../model/place";
import { subjectColumn, type Action } from "../model/plan";
import { flagsOf, whoseQuestions, type Flag } from "./flags";
import { labelsOf, ownLabels } from "./identity";
import type { Source } from "./marking";

/** A note of PlanProof's own, and its lines: whose questions these are, then what is asked. */
interface OwnNote extends Remark {
  readonly lines: readonly string[];
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

interface Written {
  readonly edits: readonly NoteEdit[];
  readonly leftAlone: readonly string[];
}

const cellKey = ({ row, column }: Partial<Cell>) => `${row} ${column}`;

/** PlanProof's own notes on a sheet, wherever they now stand. */
export function ownNotes({ remarks }: Pick<Book, "remarks">, on: string): readonly OwnNote[] {
  return remarks.flatMap((remark) => {
    const lines = remark.sheet === on ? readOwnNote(remark) : null;
    return lines === null ? [] : [{ ...remark, lines }];
  });
}

/** Whether a note names the action in whose row it stands. */
export const isOf = ({ lines: [, asked = ""] }: OwnNote, action: Action | undefined) =>
  action !== undefined && labelsOf(action).some((label) => asked.startsWith(`${label}. `));

/**
 * The cell that a question is put on: where it arose or, where that is a whole row, its action's subject. A cell that
 * is merged over several actions would not tell whose question it is: another of the action's is taken.
 */
function cellOf({ place: { row, column }, action }: Flag, { report: { plan }, detail }: Source): Cell {
  const wanted = { row: row ?? action.row, column: column ?? subjectColumn(plan) };
  const anchorOf = (cell: Cell): Cell => {
    const merged = detail.merges.find(
      ({ top, left, height, width }) =>
        cell.row >= top && cell.row < top + height && cell.column >= left && cell.column < left + width,
    );
    return merged === undefined ? cell : { row: merged.top, column: merged.left };
  };
  const cells = [
    wanted,
    ...Object.values(plan.columns).flatMap((each) => (each === null ? [] : [{ ...wanted, column: each }])),
  ];
  return cells.map(anchorOf).find((cell) => action.rows.includes(cell.row)) ?? anchorOf(wanted);
}

/**
 * What puts the questions on the cells that they are about, and takes off those of PlanProof's notes that no longer say
 * what is to be said. A cell that has somebody's own comment or note is left as it is.
 */
export function writeNotes(source: Source, looks: readonly LookEdit[]): Written {
  const { book, report } = source;
  const { sheet } = report.plan;
  const labels = ownLabels(report.plan);
  const own = new Map(ownNotes(book, sheet).map((note) => [cellKey(note), note]));
  const taken = new Set(
    book.remarks
      .filter((remark) => remark.sheet === sheet && own.get(cellKey(remark))?.text !== remark.text)
      .map(cellKey),
  );
  const asked = new Map<string, { readonly cell: Cell; readonly action: Action; readonly words: string[] }>();
  for (const flag of flagsOf(report, looks)) {
    const cell = cellOf(flag, source);
    const there = asked.get(cellKey(cell)) ?? { cell, action: flag.action, words: [] };
    there.words.push(flag.words);
    asked.set(cellKey(cell), there);
  }
  const edits: NoteEdit[] = [];
  const leftAlone: string[] = [];
  for (const [key, { cell, action, words }] of asked) {
    if (taken.has(key)) {
      leftAlone.push(
        `${placeInWords({ sheet, ...cell }, sheet)} has somebody’s own comment or note, so PlanProof’s is left out: ${words.join(" | ")}`,
      );
      continue;
    }
    const said = `${labels.get(action) ?? ""}. ${words.join("\n")}`;
    const lines = [whoseQuestions(report), ...said.split(lineEnd)];
    const there = own.get(key);
    own.delete(key);
    if (there === undefined || referenceOf(there.lines) !== referenceOf(lines))
      edits.push({ kind: "note", sheet, ...cell, was: there?.text ?? null, text: writeOwnNote(lines) });
  }
  return { edits: [...edits, ...[...own.values()].map(takeOff)], leftAlone };
}

const takeOff = ({ sheet, row, column, text }: OwnNote): NoteEdit => ({
  kind: "note",
  sheet,
  row,
  column,
  was: text,
  text: null,
});

/** What takes PlanProof's notes off the plan's cells. One that somebody has written in is theirs, and stays. */
export function removeNotes({ book, report: { plan } }: Pick<Source, "book" | "report">): Written {
  const { sheet } = plan;
  const edits = ownNotes(book, sheet).map(takeOff);
  const changed = book.remarks.filter(
    (remark) =>
      remark.sheet === sheet && remark.text.includes("PlanProof’s questions as at ") && !isOwnNote(remark),
  );
  const leftAlone = changed.map(
    ({ kind, ...place }) =>
      `${placeInWords(place, sheet)} keeps its ${kind}, which was changed after PlanProof wrote it: it is yours from now on.`,
  );
  const why = book.notRead.find(({ what }) => what === "notes")?.why;
  // Where they are in a column they are on no cells.
  const hasCheck = book.own.some((own) => own.name === "Check" && own.sheet === sheet);
  if (why !== undefined && !hasCheck)
    leftAlone.push(`Comments that PlanProof put on cells elsewhere, if any, are still there: ${why}.`);
  return { edits, leftAlone };
}
