import { textAt, valueAt, type Book, type Grid, type Own } from "../model/grid";
import type { OwnColumn } from "../model/edit";
import { columnLetters } from "../model/place";
import type { Plan } from "../model/plan";
import { listed } from "../model/wording";
import { closesQuestions, opensQuestions } from "./flags";
import { labelsOf } from "./identity";
import { splitQuestions, splitSectorNote } from "./own-text";

/** One of PlanProof's columns beside a plan, where it stands. */
export type OwnPlace = Own & { readonly name: "Sector" | "Check" };

/** A cell of one of PlanProof's columns in which something stands. */
export interface OwnCell {
  readonly row: number;
  /** What PlanProof wrote; "" where nothing of it is left. */
  readonly own: string;
  /** What somebody wrote, all of the cell or after PlanProof's words; "" where nobody has. */
  readonly theirs: string;
  /** Whether all of the cell is somebody's, whatever they left standing of PlanProof's. */
  readonly isTheirs: boolean;
  /** Whether it holds text, not a number or a date. */
  readonly isText: boolean;
}

/** What stands over a column of which PlanProof's part is taken back. */
export const keptHeading = ({ name }: Pick<OwnPlace, "name">) => `${name}: added by hand`;

/** What opens and closes the heading of the Sector column. */
export const opensSector = "Sector (who leads";
export const closesSector = ")";

const columnNames: ReadonlySet<string> = new Set(["Sector", "Check"]);
const isColumn = (own: Own): own is OwnPlace => columnNames.has(own.name);

/** PlanProof's columns on the plan's sheet. */
export const ownColumnPlaces = ({ own }: Pick<Book, "own">, { sheet }: Pick<Plan, "sheet">) =>
  own.filter(isColumn).filter((each) => each.sheet === sheet);

/**
 * What stands in a column of PlanProof's, its heading first, told apart by who wrote it. Words after those of PlanProof
 * are kept alone where these name the row's action; else all of the cell is, so that it still says what they are about.
 */
export function ownCells(grid: Grid, plan: Plan, place: OwnPlace): readonly OwnCell[] {
  const beside = new Map(plan.actions.map((action) => [action.row, labelsOf(action)]));
  const known = new Set([...beside.values()].flat());
  const isLabel = (label: string) => known.has(label) || mayBeLabel(label);
  const cells: OwnCell[] = [];
  for (let row = place.row; row < grid.top + grid.values.length; row++) {
    const text = textAt(grid, row, place.column);
    if (text.trim() === "") continue;
    const isText = typeof valueAt(grid, row, place.column) === "string";
    if (row === place.row) {
      const isOwn = isOwnHeading(text, place);
      cells.push({ row, own: isOwn ? text : "", theirs: isOwn ? "" : text, isTheirs: !isOwn, isText });
      continue;
    }
    const { own, theirs } = place.name === "Check" ? splitQuestions(text) : splitSectorNote(text, isLabel);
    const isBeside = beside.get(row)?.some((label) => own.startsWith(`${label}. `)) === true;
    if (theirs.trim() === "") cells.push({ row, own: text, theirs: "", isTheirs: false, isText });
    else cells.push({ row, own, theirs: isBeside ? theirs : text, isTheirs: !isBeside, isText });
  }
  return cells;
}

/** A number without spaces, opening words in quotation marks, or both: of an action that is there no more, or is renumbered. */
function mayBeLabel(label: string): boolean {
  const opened = label.indexOf("“");
  const number = opened < 0 ? label : label.slice(0, opened).trimEnd();
  const isQuoted = opened >= 0 && label.endsWith("”");
  return number === "" ? isQuoted : /\d/.test(number) && !/\s/.test(number) && (opened < 0 || isQuoted);
}

function isOwnHeading(text: string, place: OwnPlace): boolean {
  if (text === keptHeading(place)) return true;
  return place.name === "Sector"
    ? text.startsWith(opensSector) && text.endsWith(closesSector)
    : text.startsWith(`Check: ${opensQuestions}`) && text.endsWith(closesQuestions);
}

/** The cells with somebody's words in a column of PlanProof's. */
export const theirCells = (grid: Grid, plan: Plan, place: OwnPlace): readonly OwnCell[] =>
  ownCells(grid, plan, place).filter(({ theirs }) => theirs !== "");

/** Whether a column holds somebody's words, and below its heading nothing of PlanProof's. */
export function isTheirsAlone(grid: Grid, plan: Plan, place: OwnPlace): boolean {
  const cells = ownCells(grid, plan, place);
  return (
    cells.some(({ theirs }) => theirs !== "") &&
    cells.every(({ row, own }) => row === place.row || own === "")
  );
}

/** What a column is to say, with somebody's words kept: after PlanProof's, or the cell as it is. */
export function withTheirs(edit: OwnColumn, cells: readonly OwnCell[]): OwnColumn {
  const texts = [...edit.texts];
  for (const { row, theirs, isTheirs, isText } of cells) {
    const index = row - edit.top;
    const text = texts[index];
    if (typeof text !== "string") continue;
    if (index === 0) texts[index] = theirs;
    else if (text === "") texts[index] = isTheirs ? null : theirs.trimStart();
    else texts[index] = isText ? `${text}${/^\s/.test(theirs) ? "" : " "}${theirs}` : null;
  }
  return { ...edit, texts };
}

/** Says whose words stay in a column, and in which rows. */
export function theirsInWords({ name, column }: OwnPlace, cells: readonly OwnCell[]): string[] {
  if (cells.length === 0) return [];
  const rows = listed(cells.map(({ row }) => `${row + 1}`));
  return [
    `${cells.length === 1 ? `Row ${rows} keeps` : `Rows ${rows} keep`} what somebody wrote in PlanProof’s column ${name} (column ${columnLetters(column)}).`,
  ];
}
