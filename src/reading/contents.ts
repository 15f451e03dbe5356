import { textAt, type CellValue, type Grid } from "../model/grid";
import type { Settings } from "../model/settings";
import { findDates } from "./dates";
import { scoresOf, type Heading } from "./headings";
import { codeOf, isNumber } from "./numbers";
import { answers, asksWhetherComplete } from "./status-key";
import { folded, plainWords } from "./words";

/** Headings stand near the top of a plan; a sheet's first rows are looked through, not its body. */
export const searched = 60;

/** Excel's number of a day in 1954: smaller ones are counts. */
const firstSerial = 20_000;

/** In characters, of a cell that is looked through for a date. */
const longestDate = 400;

/** A column in which fewer of the cells hold a date is none of dates. */
const few = 0.3;

/** Whether and when, "12/03/2024" or "No": dates then stand in fewer cells. */
const half = 0.5;

/** The share of a column’s cells that must be dates, or statuses, for the column to be one of them. */
export const mostly = 0.8;

/** Fewer cells than these tell nothing of a column. */
export const fewest = 3;

/** A column's filled cells, over the first rows of the table. */
const cellsIn = (grid: Grid, headingRow: number, column: number): CellValue[] =>
  grid.values
    .slice(headingRow + 1 - grid.top, headingRow + 1 - grid.top + searched)
    .map((row) => row[column - grid.left] ?? "")
    .filter((value) => folded(String(value)) !== "");

/** The filled texts of a column, over the first rows of the table. */
export const textsIn = (grid: Grid, headingRow: number, column: number): string[] =>
  cellsIn(grid, headingRow, column).map(String);

/** How many of a column's cells hold a date, of those that are filled; null where none is. */
export function datesIn(grid: Grid, headingRow: number, column: number): number | null {
  const cells = cellsIn(grid, headingRow, column);
  const dates = cells.filter((value) =>
    typeof value === "number"
      ? value > firstSerial
      : findDates(folded(String(value).slice(0, longestDate))).length > 0,
  );
  return cells.length === 0 ? null : dates.length / cells.length;
}

/** The columns with a heading that no meaning has, but for one that may be looked at again; in their order. */
export const freeColumns = (
  headings: ReadonlyMap<number, string>,
  found: ReadonlyMap<Heading, number>,
  again?: number,
): [number, string][] => {
  const taken = new Set([...found.values()].filter((column) => column !== again));
  return [...headings].filter(([column, heading]) => !taken.has(column) && folded(heading) !== "");
};

/** "Milestone" over words is no date where "End" beside it holds dates, whichever stands first. */
export function byDates(
  grid: Grid,
  headingRow: number,
  headings: ReadonlyMap<number, string>,
  found: Map<Heading, number>,
  settings: Settings,
): void {
  const due = found.get("due");
  if (due === undefined || settings.columns.due !== undefined || (datesIn(grid, headingRow, due) ?? 1) >= few)
    return;
  const [dated] = freeColumns(headings, found)
    .flatMap(([column, heading]) => scoresOf(heading, column, settings))
    .filter(({ meaning, column }) => meaning === "due" && (datesIn(grid, headingRow, column) ?? 0) >= mostly)
    .sort((a, b) => b.score - a.score);
  if (dated !== undefined) found.set("due", dated.column);
}

/** "Completed" over dates is the day of completion, and no status. */
export function byDatesOfCompletion(
  grid: Grid,
  headingRow: number,
  headings: ReadonlyMap<number, string>,
  found: Map<Heading, number>,
  settings: Settings,
): void {
  if (found.has("completed")) return;
  const status = found.get("status");
  const [dated] = freeColumns(headings, found, status).filter(
    ([column, heading]) =>
      asksWhetherComplete(heading, settings) && (datesIn(grid, headingRow, column) ?? 0) >= half,
  );
  if (dated === undefined) return;
  const [column] = dated;
  if (column === status) found.delete("status");
  found.set("completed", column);
}

/**
 * A column of short status words is the status where no heading names one: "Position" over Complete and In progress. A
 * heading that could be the progress too is told by what stands under it.
 */
export function byContent(
  grid: Grid,
  headingRow: number,
  headings: ReadonlyMap<number, string>,
  found: Map<Heading, number>,
  settings: Settings,
): void {
  if (found.has("status")) return;
  const { complete, completeInColumn, open, marks } = settings.status;
  const words = [...complete, ...completeInColumn, ...open, ...marks].map((each) => plainWords(each));
  const known = new Set(words);
  const answer = new Set(answers.map(([mark]) => mark));
  const isStatus = (text: string, heading: string) => {
    const said = plainWords(text.replace(/\([^()]*\)/g, " "));
    if (asksWhetherComplete(heading, settings) && (answer.has(said) || answer.has(folded(text)))) return true;
    return known.has(said) || known.has(said.split(" ").slice(0, 2).join(" "));
  };
  const progress = found.get("progress");
  for (const [column, heading] of freeColumns(headings, found, progress)) {
    const texts = textsIn(grid, headingRow, column).filter((text) => text !== heading);
    const statuses = texts.filter((text) => text.length <= 40 && isStatus(text, heading));
    if (statuses.length < fewest || statuses.length < mostly * texts.length) continue;
    if (column === progress) {
      const other = freeColumns(headings, found).find(([next, words]) =>
        scoresOf(words, next, settings).some(({ meaning }) => meaning === "progress"),
      );
      if (other === undefined) continue;
      found.set("progress", other[0]);
    }
    found.set("status", column);
    return;
  }
}

/**
 * A column of numbers or codes before what is done, each with one of its own, numbers the actions whatever its heading
 * is: "#", "S/N". One of sentences numbers none: "Item to be put right".
 */
export function byNumbers(
  grid: Grid,
  headingRow: number,
  headings: ReadonlyMap<number, string>,
  found: Map<Heading, number>,
  settings: Settings,
): void {
  const ref = found.get("ref");
  if (ref !== undefined && settings.columns.ref === undefined) {
    const texts = textsIn(grid, headingRow, ref);
    if (texts.length >= fewest && texts.filter(isSentence).length >= mostly * texts.length)
      found.delete("ref");
  }
  // Steps may have their numbers between a recommendation and what is done about it.
  const subject = Math.max(found.get("outcome") ?? -1, found.get("actions") ?? -1);
  if (found.has("ref")) return;
  const [numbered] = freeColumns(headings, found).filter(([column, heading]) => {
    const texts = textsIn(grid, headingRow, column).filter((text) => text !== heading);
    const numbers = new Set(
      texts.filter((text) => isNumber(text) || (codeOf(`${text} `) ?? "") === folded(text)),
    );
    return column < subject && numbers.size >= fewest && numbers.size >= mostly * texts.length;
  });
  if (numbered !== undefined) found.set("ref", numbered[0]);
}

/** Bands and repeated headings are shorter than what has to be done, in characters. */
export const isSentence = (text: string) => text.length > 12;

const startsWithNumber = /^\s*(\d{1,3}[a-z]?(?:\.\d{1,3})*)(?:[.):]|(?<=\.\d{1,3})\s)/i;

/** How many texts of a column begin with a number, and with how many different ones. */
export function numbersIn(
  grid: Grid,
  headingRow: number,
  column: number | null,
): { all: number; different: number } {
  const found: string[] = [];
  if (column === null) return { all: 0, different: 0 };
  for (let row = headingRow + 1; row < grid.top + grid.values.length; row++) {
    const number = startsWithNumber.exec(textAt(grid, row, column))?.[1];
    if (number !== undefined) found.push(number);
  }
  return { all: found.length, different: new Set(found).size };
}

/** Texts so long in the mean, in characters, are updates, and no words of a status. */
export const longEnough = 40;

/** How long a column's texts are in the mean, in characters, over the first rows of the table; 0 for fewer than two. */
export function meanLength(grid: Grid, headingRow: number, column: number): number {
  const lengths = textsIn(grid, headingRow, column).map((text) => text.length);
  return lengths.length < 2 ? 0 : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

const rank =
  /^(?:(?:very )?(?:high|low)|medium|critical|essential|urgent|immediate|(?:short|medium|long) term|(?:must|should)(?: do)?|\d{1,2} (?:days|weeks|months)|h|m|l|\d)$/;

/** A column that names sections; "Priority" over high, medium and low ranks the actions instead, as "Category" over "3 months" does. */
export function sectionColumn(
  grid: Grid,
  headingRow: number,
  found: ReadonlyMap<Heading, number>,
): number | null {
  const column = found.get("section");
  if (column === undefined) return null;
  const heading = plainWords(textAt(grid, headingRow, column));
  const ranks = textsIn(grid, headingRow, column)
    .map(plainWords)
    .filter((text) => text !== "" && text !== heading);
  return ranks.every((text) => rank.test(text)) ? null : column;
}

/** A column without a known heading that holds the longest texts, sentences at least: the progress, under a name of its own. */
export function longText(grid: Grid, headingRow: number, found: ReadonlyMap<Heading, number>): number | null {
  const taken = new Set(found.values());
  const width = grid.values[headingRow - grid.top]?.length ?? 0;
  const free = Array.from({ length: width }, (_, index) => grid.left + index).filter(
    (column) => !taken.has(column),
  );
  const [longest] = free
    .map((column) => ({ column, mean: meanLength(grid, headingRow, column) }))
    .filter(({ mean }) => mean >= longEnough)
    .sort((a, b) => b.mean - a.mean);
  return longest?.column ?? null;
}
