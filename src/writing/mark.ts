import type { Day } from "../model/day";
import { keyOf, type Edit, type Expectation, type LookEdit } from "../model/edit";
import { valueAt } from "../model/grid";
import { callAction, type Action } from "../model/plan";
import type { Settings } from "../model/settings";
import { colourDifferences, faintTexts, mendOf, type Difference } from "../rules/colour-code";
import { documentTitle } from "./document-title";
import { referencesOf, wordsOf } from "./identity";
import { keptInColumns, ownColumns, takeBackColumns } from "./own-columns";
import { removeNotes, writeNotes } from "./own-notes";
import type { Before } from "./own-text";
import { ownPrintArea, whyPrinted } from "./print-area";
import type { Marking, Marks, Source } from "./marking";
import { lostInWords, remember } from "./remembered";
import { writeTab } from "./summary-tab";

/** The edits that mark a plan. None of them touches a word of it. Nothing is left to do for what is already so. */
export function markPlan(source: Source, marks: Marks, made: Day, settings: Settings): Marking {
  const { report, summary } = source;
  const { plan } = report;
  const looks: LookEdit[] = [];
  const edits: Edit[] = [];
  const leftAlone: string[] = [];
  const expect = expectations(source);
  const remembered = remember(source, plan, settings);
  // A note tells its action by its texts as they now are.
  const references = referencesOf(plan);
  const knownBy: KnownBy = (action) => ({
    words: wordsOf(action),
    reference: references.get(action) ?? "",
  });
  const before = new Map(
    [...remembered.before].map(([action, told]) => [action, { ...told, ...knownBy(action) }]),
  );
  const all = marks.colours === true;
  const chosen = new Set((marks.fixes ?? []).flatMap((fix) => fix.looks.map(keyOf)));
  for (const difference of colourDifferences(plan, settings)) {
    const mend = mendOf(difference, plan);
    if (mend === null) {
      if (all) leftAlone.push(whyLeft(difference));
    } else if (all || chosen.has(keyOf(mend))) {
      looks.push(mend);
      noteBefore(before, difference, mend, knownBy);
    }
  }
  for (const faint of faintTexts(plan, settings)) {
    const mend = mendOf(faint, plan);
    if (mend === null || !chosen.has(keyOf(mend))) continue;
    looks.push(mend);
    noteBefore(before, faint, mend, knownBy);
  }
  if (all) leftAlone.push(...plan.actions.filter(({ sector }) => sector === null).map(noSector));
  // Once anything is coloured each note tells its action, so that one that was not coloured is known for it.
  const hasColours = all || marks.fixes !== undefined || before.size > 0 || remembered.lost.size > 0;
  if (all || marks.fixes !== undefined || marks.flags === true) {
    const untouched = (action: Action): Before | null =>
      hasColours ? { ...knownBy(action), fills: {}, text: null } : null;
    const told = (action: Action) =>
      remembered.lost.has(action) ? "lost" : (before.get(action) ?? untouched(action));
    edits.push(...ownColumns(source, marks.flags === true, told, looks, settings));
    edits.push(...ownPrintArea(source));
    leftAlone.push(...lostInWords(remembered), ...whyPrinted(source), ...keptInColumns(source));
  }
  // The questions are in one place: beside the plan, or on its cells.
  if (marks.flags === true) edits.push(...removeNotes(source).edits);
  if (marks.flags === "comments") {
    const { edits: notes, leftAlone: taken } = writeNotes(source, looks);
    const columns = takeBackColumns(source, (name) => name !== "Check" && hasColours);
    edits.push(...notes, ...columns.edits);
    leftAlone.push(...taken, ...columns.leftAlone);
  }
  // How cells looked is noted before they change: what breaks off in between can still be taken back.
  edits.push(...looks);
  if (marks.summary === true) {
    const written = writeTab(source.tab, summary, made);
    edits.push(...written.edits, ...documentTitle(source));
    expect.push(...written.expect);
    leftAlone.push(...written.leftAlone);
  }
  return { change: { expect, edits }, leftAlone };
}

type KnownBy = (action: Action) => Pick<Before, "words" | "reference">;

/** The look before PlanProof's first change of a cell is the one to go back to. */
function noteBefore(
  before: Map<Action, Before>,
  { action, of, now }: Difference,
  { kind, colour: made }: LookEdit,
  knownBy: KnownBy,
): void {
  const known = before.get(action) ?? { ...knownBy(action), fills: {}, text: null };
  if (made === null) return;
  if (kind === "fill") {
    const first = known.fills[of];
    const was = first === undefined ? now : first.was;
    before.set(action, { ...known, fills: { ...known.fills, [of]: { was, made } } });
  } else if (now !== null) {
    before.set(action, { ...known, text: { was: known.text?.was ?? now, made } });
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
