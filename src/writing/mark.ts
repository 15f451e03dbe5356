import { dayInWords, type Day } from "../model/day";
import type { Change, Edit, Expectation, LookEdit } from "../model/edit";
import type { Fix, Report } from "../model/finding";
import { textAt, valueAt, type Book, type Detail, type Grid } from "../model/grid";
import { callAction, labelOf, type Action } from "../model/plan";
import type { Settings } from "../model/settings";
import type { Summary } from "../model/summary";
import { colourDifferences, mendOf, type Difference } from "../rules/colour-code";
import { readBefore, writeSectorNote, type Before } from "./own-text";
import { summarySheet } from "./summary-sheet";

/** What is to be written: the fills and red text, the questions beside the plan, the summary tab. */
export interface Marks {
  readonly colours?: boolean;
  /** Of the fills and red text, those that mend single findings. */
  readonly fixes?: readonly Fix[];
  readonly flags?: boolean;
  readonly summary?: boolean;
}

/** What was read and judged, and where from. */
export interface Source {
  readonly book: Book;
  readonly grid: Grid;
  readonly detail: Detail;
  readonly report: Report;
  readonly summary: Summary;
}

/** Edits, and what was left alone, in sentences. */
export interface Marking {
  readonly change: Change;
  readonly leftAlone: readonly string[];
}

/** The edits that mark a plan. None of them touches a word of it. Nothing is left to do for what is already so. */
export function markPlan(source: Source, marks: Marks, made: Day, settings: Settings): Marking {
  const { report, grid, detail, book, summary } = source;
  const looks: LookEdit[] = [];
  const edits: Edit[] = [];
  const leftAlone: string[] = [];
  const before = new Map(readBefore(grid, book.own));
  const all = marks.colours === true;
  const chosen = new Set((marks.fixes ?? []).flatMap((fix) => fix.looks.map(keyOf)));
  for (const difference of colourDifferences(report.plan, settings)) {
    const mend = mendOf(difference, report.plan);
    if (mend === null) {
      if (all) leftAlone.push(whyLeft(difference));
    } else if (all || chosen.has(keyOf(mend))) {
      looks.push(mend);
      noteBefore(before, difference);
    }
  }
  if (all) leftAlone.push(...report.plan.actions.filter(({ sector }) => sector === null).map(noSector));
  if (all || marks.fixes !== undefined || marks.flags === true) {
    edits.push(...ownColumns(source, marks.flags === true, before, new Set(looks.map(keyOf))));
    if (detail.printArea === null) edits.push({ kind: "printArea", area: printed(source) });
  }
  // How cells looked is noted before they change: what breaks off in between can still be taken back.
  edits.push(...looks);
  if (marks.summary === true) {
    edits.push({ kind: "ownSheet", name: "Summary", content: summarySheet(summary, made) });
  }
  return { change: { expect: expectations(source), edits }, leftAlone };
}

/** Which look of which cell an edit changes. */
const keyOf = ({ kind, row, column }: LookEdit) => `${kind} ${row} ${column}`;

/** The look before PlanProof's first change of a cell is the one to go back to. */
function noteBefore(before: Map<string, Before>, { action, kind, now }: Difference): void {
  const label = labelOf(action);
  const known = before.get(label) ?? {};
  if (kind === "missing" || kind === "wrong") {
    if (known.fill === undefined) before.set(label, { ...known, fill: now });
  } else if (known.text === undefined && now !== null) {
    before.set(label, { ...known, text: now });
  }
}

function whyLeft({ action, kind }: Difference): string {
  const row = `Row ${action.row + 1}`;
  return kind === "wrong"
    ? `${row} keeps its colour, which is none of the code’s and may mean something else.`
    : `${row} keeps its text colours: only part of its text is red, and PlanProof changes no part of a cell.`;
}

const noSector = (action: Action) =>
  `${callAction(action).replace(/^./, (letter) => letter.toUpperCase())} was given no colour: its lead’s sector is not known.`;

/** The first of the own columns: where PlanProof's own stand already, or directly right of the plan where two columns are free. */
function ownColumn({ book, grid, report: { plan } }: Source): number {
  const there = book.own.find(
    ({ name, sheet }) => sheet === plan.sheet && (name === "Sector" || name === "Check"),
  );
  if (there !== undefined) return there.name === "Sector" ? there.column : there.column - 1;
  const free = (column: number) =>
    grid.values.every((_, index) => valueAt(grid, grid.top + index, column) === "");
  let column = plan.right + 1;
  while (!free(column) || !free(column + 1)) column++;
  return column;
}

function ownColumns(
  source: Source,
  flags: boolean,
  before: ReadonlyMap<string, Before>,
  mended: ReadonlySet<string>,
): Edit[] {
  const { report, grid } = source;
  const { plan } = report;
  const column = ownColumn(source);
  const height = grid.top + grid.values.length - plan.headingRow;
  const texts = (heading: string, of: (action: Action) => string) => {
    const all = new Array<string>(height).fill("");
    all[0] = heading;
    for (const action of plan.actions) all[action.row - plan.headingRow] = of(action);
    return all;
  };
  const common = { kind: "ownColumn", sheet: plan.sheet, top: plan.headingRow, like: plan.right } as const;
  const sector = texts("Sector (who leads)", (action) => {
    const label = labelOf(action);
    return writeSectorNote({ label, sector: action.sector, before: before.get(label) ?? {} });
  });
  const edits: Edit[] = [{ ...common, name: "Sector", column, texts: sector, width: 22 }];
  if (flags) {
    const flagsOf = flagsByRow(report, mended);
    const check = texts(
      `Check: PlanProof’s questions as at ${dayInWords(report.asAt)}, not the lead’s words`,
      (action) => `${labelOf(action)}. ${(flagsOf.get(action.row) ?? ["No questions."]).join(" | ")}`,
    );
    edits.push({ ...common, name: "Check", column: column + 1, texts: check, width: 60 });
  }
  return edits.filter((edit) => edit.kind === "ownColumn" && !stands(edit, grid, source.book));
}

/**
 * The questions of each action, the most important first. Advice is left to the pane, and so is a colour that is
 * mended at the same time.
 */
function flagsByRow({ findings, plan }: Report, mended: ReadonlySet<string>): Map<number, string[]> {
  const rows = new Map(plan.actions.map(({ row }) => [row, row]));
  const flags = new Map<number, string[]>();
  for (const { severity, places, flag, fix, answer } of findings) {
    const row =
      places.length === 1 && places[0].sheet === plan.sheet ? rows.get(places[0].row ?? -1) : undefined;
    if (row === undefined || severity === "advice") continue;
    if (fix !== null && fix.looks.length > 0 && fix.looks.every((edit) => mended.has(keyOf(edit)))) continue;
    const answered = answer === null ? "" : ` Answered by ${answer.by}: ${answer.reason}`;
    flags.set(row, [...(flags.get(row) ?? []), `${flag}${answered}`]);
  }
  return flags;
}

/** Whether a column of PlanProof's own already says all of it. */
function stands(edit: Extract<Edit, { kind: "ownColumn" }>, grid: Grid, book: Book): boolean {
  const there = book.own.some(
    ({ name, sheet, column, row }) =>
      name === edit.name && sheet === edit.sheet && column === edit.column && row === edit.top,
  );
  return there && edit.texts.every((text, index) => textAt(grid, edit.top + index, edit.column) === text);
}

/** All that is on the sheet but PlanProof's own columns, so that these do not print. */
function printed({ grid, report: { plan } }: Source) {
  return {
    sheet: plan.sheet,
    top: grid.top,
    left: Math.min(grid.left, plan.left),
    height: grid.values.length,
    width: plan.right - Math.min(grid.left, plan.left) + 1,
  };
}

/** The columns that tell one action from another must stand as they were read, or nothing is written. */
export function expectations({ grid, report: { plan } }: Pick<Source, "grid" | "report">): Expectation[] {
  const { ref, outcome, lead, due } = plan.columns;
  const columns = [...new Set([ref, outcome, lead, due])].filter((column) => column !== null);
  const height = grid.top + grid.values.length - plan.headingRow;
  return columns.map((column) => ({
    sheet: plan.sheet,
    column,
    top: plan.headingRow,
    values: Array.from({ length: height }, (_, index) => valueAt(grid, plan.headingRow + index, column)),
  }));
}
