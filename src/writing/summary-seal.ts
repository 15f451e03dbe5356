import type { OwnRow } from "../model/edit";
import { textAt, type Grid, type Own } from "../model/grid";
import type { Summary } from "../model/summary";
import { folded } from "../reading/words";
import { leftOut } from "../summary/summarise";
import { sheetColumns } from "../summary/tables";

/** The row, from 0, whose first cell says how much PlanProof wrote on its summary tab, and by which it knows its own words again. */
export const sealRow = 1;
const width = sheetColumns.length;
/** The column of what actions are about: its words may be edited, and stay. */
const subjects = 1;

const sealed = /\((\d{1,6}) rows on this tab, reference ([0-9A-F]{8})\)\.$/;
const begun = /^PlanProof is writing its summary here \((\d{1,6}) rows\)\.$/;

/** The end of the sealing line. The reference stands for every word of the tab but the line's own and the subjects. */
export const sealing = (rows: number, reference: string) =>
  `(${rows} rows on this tab, reference ${reference}).`;
/** What stands in its place until the tab is whole. */
export const unsealed = (rows: number) => `PlanProof is writing its summary here (${rows} rows).`;

/** What the sheet's summary tab holds, as it was read. */
export interface Tab {
  readonly sheet: string;
  /**
   * How many rows from the top PlanProof wrote and nobody has changed but for the subjects, or begun to write; null
   * where somebody's own words stand among them: such a tab is theirs.
   */
  readonly rows: number | null;
  /** Of what PlanProof wrote; null where writing broke off. */
  readonly reference: string | null;
  /** How many rows below these somebody else has written in, blank ones between them counted. */
  readonly below: number;
  /** Whether somebody has written beside or below, or laid a picture or a chart over it. */
  readonly hasOthers: boolean;
  /** What somebody put in place of a subject, by the action's label. */
  readonly subjects: ReadonlyMap<string, string>;
  /** How wide its columns are, as far as the host tells. */
  readonly widths: readonly number[];
  /** Whether some subject was cleared, or stands in one table as somebody wrote it and in another as the plan has it. */
  readonly uneven: boolean;
  readonly grid: Grid;
}

/** Eight figures that change with any of the words, whatever their white space (FNV-1a, 32 bits). */
function fingerprint(words: Iterable<string>): string {
  let hash = 0x811c9dc5;
  for (const word of words) {
    for (const unit of `${folded(word)}\u0000`)
      hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).toUpperCase().padStart(8, "0");
}

function* wordsOf(rows: number, at: (row: number, column: number) => string): Generator<string> {
  for (let row = 0; row < rows; row++) {
    if (row === sealRow) continue;
    for (let column = 0; column < width; column++) {
      // A word beside a blank number is no subject.
      if (column === subjects && at(row, 0) !== "") continue;
      yield at(row, column);
    }
  }
}

/** The reference of what is to be written. */
export function referenceOf(rows: readonly OwnRow[]): string {
  return fingerprint(wordsOf(rows.length, (row, column) => String(rows[row]?.cells[column]?.value ?? "")));
}

/** Reads the summary tab back, as it was written for a summary like this one. */
export function readTab(grid: Grid, { row, column, isDrawnOn, widths = [] }: Own, summary: Summary): Tab {
  const at = (atRow: number, atColumn: number) => textAt(grid, atRow, atColumn);
  const filled = filledRows(grid);
  const common = { sheet: grid.sheet, grid, widths };
  const theirs = {
    ...common,
    rows: null,
    reference: null,
    below: 0,
    hasOthers: true,
    subjects: new Map<string, string>(),
    uneven: false,
  };
  if (row !== 0 || column !== 0) return theirs;
  const seal = at(sealRow, 0);
  const [, begunRows] = begun.exec(seal) ?? [];
  const [, sealedRows, reference = ""] = sealed.exec(seal) ?? [];
  if (begunRows === undefined && sealedRows === undefined) {
    return filled.length === 0 && isDrawnOn !== true ? { ...theirs, rows: 0, hasOthers: false } : theirs;
  }
  const rows = Number(begunRows ?? sealedRows);
  if (begunRows === undefined && fingerprint(wordsOf(rows, at)) !== reference) return theirs;
  const kept = editedSubjects(rows, at, summary);
  if (kept === null) return theirs;
  const below = Math.max(0, (filled.at(-1) ?? 0) + 1 - rows);
  const hasBeside = filled.some((each) => each < rows && isFilledBeside(grid, each));
  return {
    ...common,
    rows,
    reference: begunRows === undefined ? reference : null,
    below,
    hasOthers: isDrawnOn === true || below > 0 || hasBeside,
    ...kept,
  };
}

function filledRows({ values, top }: Grid): number[] {
  return values.flatMap((cells, index) => (cells.some((value) => value !== "") ? [top + index] : []));
}

const isFilledBeside = ({ values, top, left }: Grid, row: number) =>
  (values[row - top] ?? []).some((value, index) => left + index >= width && value !== "");

/** The subjects that are not the plan's opening words; null where it cannot be said whose they are. */
function editedSubjects(
  rows: number,
  at: (row: number, column: number) => string,
  { open, doubtful, slips }: Summary,
): Pick<Tab, "subjects" | "uneven"> | null {
  const own = new Map<string, Map<number | undefined, string>>();
  for (const { label, place, subject } of [...open, ...doubtful, ...slips]) {
    own.set(label, (own.get(label) ?? new Map<number | undefined, string>()).set(place.row, subject));
  }
  const edited = new Map<string, string>();
  const seen = new Map<string, Set<string>>();
  for (let row = sealRow + 1; row < rows; row++) {
    const [label, words] = [at(row, 0), at(row, subjects)];
    const actions = own.get(label);
    if (actions !== undefined) seen.set(label, (seen.get(label) ?? new Set()).add(words));
    if (actions === undefined || words === "" || words === leftOut || edited.has(label)) continue;
    const plain = [...actions.values()];
    if (plain.includes(words) || plain.includes(leftOut)) continue;
    if (plain.length > 1) return null;
    edited.set(label, words);
  }
  const uneven = [...seen].some(
    ([label, words]) =>
      (words.has("") && ![...(own.get(label)?.values() ?? [])].includes("")) ||
      (edited.has(label) && words.size > 1),
  );
  return { subjects: edited, uneven };
}

/** The summary with what somebody put in place of its subjects. */
export function withSubjects(summary: Summary, kept: ReadonlyMap<string, string>): Summary {
  const own = <T extends { readonly label: string; readonly subject: string }>(actions: readonly T[]): T[] =>
    actions.map((action) => ({ ...action, subject: kept.get(action.label) ?? action.subject }));
  if (kept.size === 0) return summary;
  const { open, doubtful, slips } = summary;
  return { ...summary, open: own(open), doubtful: own(doubtful), slips: own(slips) };
}
