import { textAt, type Grid } from "../model/grid";
import { meanings, type Columns, type Meaning, type Rival } from "../model/plan";
import type { Settings } from "../model/settings";
import { findDates, months, settle } from "./dates";
import { areCodes } from "./numbers";
import { asksWhetherComplete } from "./status-key";
import { folded, oneLetterApart, plainWords } from "./words";

/** Where a plan stands on its sheet. Indexes count from 0. */
export interface Located {
  /** The row of headings; the lower one of two. */
  readonly headingRow: number;
  /** The first row of headings: the same one, or the one above it. */
  readonly headingTop: number;
  readonly columns: Columns;
  /** Whether the status column holds whole updates that begin with the status. */
  readonly statusOpens: boolean;
  /** A column that names each action's section, or its source, where the plan has one. */
  readonly section: number | null;
  readonly source: number | null;
  /** A column of its own for those who work with the lead. */
  readonly workingWith: number | null;
  /** A column with the day on which an action was completed. */
  readonly completed: number | null;
  /** A column of its own for the lead's organisation, beside that of the officers. */
  readonly agency: number | null;
  /** Columns of earlier updates of the progress, the status or the revised date, the latest first. */
  readonly earlier: Readonly<Record<Serial, readonly number[]>>;
  /** Whether the texts that the numbers stand before begin with codes, "R3.2", instead of plain numbers. */
  readonly coded: boolean;
  /** Columns whose headings fit a meaning that another column has: they were not read. */
  readonly rivals: readonly Rival[];
  /** The first and last column of the table. */
  readonly left: number;
  readonly right: number;
  /** The heading row of a second table below, in which the columns stand otherwise; null where there is none. */
  readonly next: number | null;
  /** The rows between in which headings of the same meanings stand again. */
  readonly again: readonly number[];
}

type Heading = Meaning | "section" | "source" | "workingWith" | "completed";
/** What a plan may have a column for at each update. */
const serials = ["revised", "progress", "status"] as const;
type Serial = (typeof serials)[number];
type Scored = { readonly meaning: Heading; readonly column: number; readonly score: number };

const isMeaning = (heading: Heading): heading is Meaning => meanings.some((meaning) => meaning === heading);

/** Words without their plural: "tasks" names what "task" does. */
const singular = (words: string) => words.replace(/(?<=\p{L}{3})s(?![\p{L}\p{N}'])/gu, "");

/** A shorter word is one letter from too many others, in characters. */
const shortestMisspelt = 6;

/** How well a heading fits a phrase: the same words, the phrase first or last, the phrase somewhere, or not at all. */
function fit(heading: string, phrase: string): number {
  if (heading === phrase) return 3;
  if (phrase.length >= shortestMisspelt && oneLetterApart(heading, phrase)) return 3;
  if (heading.startsWith(`${phrase} `) || heading.endsWith(` ${phrase}`)) return 2;
  return ` ${heading} `.includes(` ${phrase} `) ? 1 : 0;
}

/** Better than any fit: somebody said that this heading is meant. */
const said = 10;

/** "RAG last month" is history beside "RAG this month". */
const isHistory =
  /\b(?:previous|prior|last (?:week|month|quarter|period|year|report|meeting|time|rag|brag|status|rating))\b/i;
const history = 0.2;

function scoresOf(heading: string, column: number, settings: Settings): Scored[] {
  const words = singular(plainWords(heading.replace(/\([^()]*\)?|\[[^[\]]*\]?/g, " ")));
  if (words === "" || words.length > 60) return [];
  // Of phrases that fit alike, the longer is the more telling, then the one named first: "status" before "complete".
  const best = (phrases: readonly string[]) =>
    Math.max(
      0,
      ...phrases.map((each, index) => {
        const phrase = singular(plainWords(each));
        const fits = fit(words, phrase);
        return fits === 0 ? 0 : fits - 0.5 + (phrase.split(" ").length - 1) / 20 - index / 1000;
      }),
    );
  const isSaid = (meaning: Heading) =>
    isMeaning(meaning) && plainWords(settings.columns[meaning] ?? "") === plainWords(heading);
  const noDeadline = best(settings.notDeadlines);
  const phrases: [Heading, readonly string[]][] = [
    ...meanings.map((meaning): [Heading, readonly string[]] => [meaning, settings.headings[meaning]]),
    ["section", settings.sectionHeadings],
    ["source", settings.sourceHeadings],
    ["workingWith", settings.workingWithHeadings],
    ["completed", settings.completedHeadings],
  ];
  return phrases
    .map(([meaning, of]) => {
      const asks =
        meaning === "status" && /\?|\by ?\/ ?n\b/i.test(heading) && asksWhetherComplete(heading, settings);
      const score = isSaid(meaning) ? said : Math.max(best(of), asks ? 2 : 0);
      const past = (meaning === "status" || meaning === "progress") && score < said && isHistory.test(words);
      return { meaning, column, score: past ? Math.max(0, score - history) : score };
    })
    .filter(
      ({ meaning, score }) =>
        score === said ||
        (score > 0 &&
          (meaning !== "completed" || Math.ceil(score) === 3) &&
          !((meaning === "due" || meaning === "revised") && Math.ceil(noDeadline) >= Math.ceil(score))),
    );
}

/** The headings of a row, or of two that belong together: a wide one above names the columns below it. */
function headingsOf(grid: Grid, top: number, bottom: number): Map<number, string> {
  const found = new Map<number, string>();
  let above = "";
  const width = Math.max(0, ...[top, bottom].map((row) => grid.values[row - grid.top]?.length ?? 0));
  for (let column = grid.left; column < grid.left + width; column++) {
    const upper = textAt(grid, top, column);
    const lower = top === bottom ? "" : textAt(grid, bottom, column);
    if (folded(upper) !== "") above = upper;
    found.set(column, folded(lower) === "" ? upper : `${above} ${lower}`);
  }
  return found;
}

/** The columns that headings name: each meaning the column that fits it best, each column one meaning. */
function columnsOf(headings: ReadonlyMap<number, string>, settings: Settings): Map<Heading, number> {
  const scores = [...headings].flatMap(([column, heading]) => scoresOf(heading, column, settings));
  scores.sort((a, b) => b.score - a.score || a.column - b.column);
  const found = new Map<Heading, number>();
  const taken = new Set<number>();
  for (const { meaning, column } of scores) {
    if (found.has(meaning) || taken.has(column)) continue;
    found.set(meaning, column);
    taken.add(column);
  }
  // "Completion date" is the deadline where no other column is, and where the other is only what it was at first.
  const completion = found.get("completed");
  const deadline = found.get("due");
  if (
    completion !== undefined &&
    (deadline === undefined || /\b(?:original|target$)/.test(plainWords(headings.get(deadline) ?? ""))) &&
    scores.some(({ meaning, column }) => meaning === "due" && column === completion)
  ) {
    found.delete("completed");
    found.set("due", completion);
  }
  // Of "Recommendation" and "What?", the second says what is done about the first.
  const outcome = found.get("outcome");
  if (outcome !== undefined && !found.has("actions")) {
    const second = scores.find(
      ({ meaning, column, score }) =>
        meaning === "outcome" && column > outcome && !taken.has(column) && Math.ceil(score) === 3,
    );
    if (second !== undefined) found.set("actions", second.column);
  }
  return found;
}

/** Headings stand near the top of a plan; a sheet's first rows are looked through, not its body. */
const searched = 60;

/**
 * Finds the plan on a sheet: its first row of headings that names what is done, and by whom or by when. Null where there is none.
 * The columns to be ignored are PlanProof's own.
 */
export function locate(whole: Grid, settings: Settings, ignored: ReadonlySet<number>): Located | null {
  const visible = without(whole, ignored);
  for (let row = visible.top; row < visible.top + Math.min(visible.values.length, searched); row++) {
    const heading = headingAt(visible, row, settings);
    if (heading === null) continue;
    const { bottom, found } = heading;
    const { next, again } = furtherHeadings(visible, row, heading, settings);
    const grid = upTo(visible, next);
    const headings = headingsOf(grid, row, bottom);
    byDates(grid, bottom, headings, found, settings);
    byContent(grid, bottom, headings, found, settings);
    const earlier = seriesOf(headings, found, settings);
    const agency = agencyColumn(headings, found, settings);
    const edges = [row, bottom].map((each) => extent(grid, each, found));
    return {
      headingRow: bottom,
      headingTop: row,
      left: Math.min(...edges.map(({ left }) => left)),
      right: Math.max(...edges.map(({ right }) => right)),
      next,
      again,
      section: sectionColumn(grid, bottom, found),
      source: found.get("source") ?? null,
      workingWith: found.get("workingWith") ?? null,
      completed: found.get("completed") ?? null,
      agency,
      earlier,
      rivals: rivalsOf(headings, found, settings, earlier).filter(
        ({ meaning, column }) =>
          column !== agency && (meaning !== "due" || datesIn(grid, bottom, column) !== 0),
      ),
      ...completed(grid, bottom, found),
    };
  }
  return null;
}

/** A plan's heading, of one row or of two: its lower row, and the columns that it names. */
interface TableHeading {
  readonly bottom: number;
  readonly found: Map<Heading, number>;
}

/** The heading that begins in a row; null where it is no plan's. */
function headingAt(grid: Grid, row: number, settings: Settings): TableHeading | null {
  const one = columnsOf(headingsOf(grid, row, row), settings);
  const two =
    isFirstLine(grid, row) && isSecondLine(grid, row + 1)
      ? columnsOf(headingsOf(grid, row, row + 1), settings)
      : one;
  const found = two.size > one.size && isPlan(two) ? two : one;
  return isPlan(found) ? { bottom: found === one ? row : row + 1, found } : null;
}

/** How many cells of a row must be known headings, word for word, before it is looked at as a further heading. */
const knownHeadings = 2;

/**
 * The headings of a plan below its first: up to one whose columns stand otherwise, which begins another table. The same
 * meanings in the same columns are the same table, which goes on over another page.
 */
function furtherHeadings(
  grid: Grid,
  top: number,
  { bottom, found }: TableHeading,
  settings: Settings,
): Pick<Located, "next" | "again"> {
  const again: number[] = [];
  let begun = false;
  const words = (text: string) => singular(plainWords(text));
  const known = new Set(
    [...Object.values(settings.headings).flat(), ...headingsOf(grid, top, bottom).values()].map(words),
  );
  const repeats = (text: string, column: number) =>
    [top, bottom].some((row) => folded(textAt(grid, row, column)) === folded(text));
  for (let row = bottom + 1; row < grid.top + grid.values.length; row++) {
    const cells = (grid.values[row - grid.top] ?? []).flatMap((value, index) =>
      folded(String(value)) === "" ? [] : [{ value, column: grid.left + index }],
    );
    const isKnown = ({ value }: (typeof cells)[number]) =>
      typeof value === "string" && value.length <= 60 && known.has(words(value));
    if (cells.length < 3) continue;
    // An action begins with its number.
    const isAction =
      cells.some(({ value }) => typeof value !== "string") ||
      /\d/.test(String(cells[0]?.value)) ||
      cells.filter(isKnown).length < knownHeadings;
    if (isAction) begun = true;
    // What stands right below a heading explains it.
    if (isAction || !begun) continue;
    if (cells.every(({ value, column }) => repeats(String(value), column))) continue;
    const other = headingAt(grid, row, settings)?.found;
    if (other === undefined) continue;
    const filled = new Set(cells.map(({ column }) => column));
    const moved = [...other].some(([heading, column]) => found.get(heading) !== column);
    const replaced = [...found].some(([heading, column]) => filled.has(column) && !other.has(heading));
    if (moved || replaced) return { next: row, again };
    again.push(row);
  }
  return { next: null, again };
}

/** The grid above a row; the whole of it where there is none. */
export const upTo = (grid: Grid, end: number | null): Grid =>
  end === null ? grid : { ...grid, values: grid.values.slice(0, end - grid.top) };

function isPlan(found: ReadonlyMap<Heading, number>): boolean {
  const says = (heading: Heading) => found.has(heading);
  return (
    meanings.filter(says).length >= 3 &&
    (says("outcome") || says("actions")) &&
    (says("lead") || says("due")) &&
    (says("progress") || says("status") || says("due"))
  );
}

/** A first line of two names several columns; a title stands alone. */
const isFirstLine = (grid: Grid, row: number) =>
  (grid.values[row - grid.top] ?? []).filter((value) => String(value).trim() !== "").length >= 3;

/** A second line of headings is short words throughout: no number, no date, no sentence. */
function isSecondLine(grid: Grid, row: number): boolean {
  const cells = (grid.values[row - grid.top] ?? []).filter((value) => String(value).trim() !== "");
  return (
    cells.length > 0 &&
    cells.every((value) => typeof value === "string" && value.length <= 30 && !/^\s*\d|[.;]\s*$/.test(value))
  );
}

/** The grid with some columns blank: nothing that stands in them may be taken for the plan's. */
function without(grid: Grid, columns: ReadonlySet<number>): Grid {
  if (columns.size === 0) return grid;
  const blank = new Set([...columns].map((column) => column - grid.left));
  return {
    ...grid,
    values: grid.values.map((row) => row.map((value, index) => (blank.has(index) ? "" : value))),
  };
}

/** The table reaches as far as its headings do without a gap. */
function extent(
  grid: Grid,
  row: number,
  found: ReadonlyMap<Heading, number>,
): { left: number; right: number } {
  let left = Math.min(...found.values());
  let right = Math.max(...found.values());
  while (left > grid.left && folded(textAt(grid, row, left - 1)) !== "") left--;
  while (folded(textAt(grid, row, right + 1)) !== "") right++;
  return { left, right };
}

const startsWithNumber = /^\s*(\d{1,3}[a-z]?(?:\.\d{1,3})*)(?:[.):]|(?<=\.\d{1,3})\s)/i;

/** How many texts of a column begin with a number, and with how many different ones. */
function numbersIn(
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

/** How long a column's texts are in the mean, in characters, over the first rows of the table; 0 for fewer than two. */
function meanLength(grid: Grid, headingRow: number, column: number): number {
  const rows = grid.values.slice(headingRow + 1 - grid.top, headingRow + 1 - grid.top + searched);
  const lengths = rows
    .map((row) => String(row[column - grid.left] ?? "").length)
    .filter((length) => length > 0);
  return lengths.length < 2 ? 0 : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

/** The column that names the lead's organisation, where another names the officer. */
function agencyColumn(
  headings: ReadonlyMap<number, string>,
  found: ReadonlyMap<Heading, number>,
  { agencyHeadings }: Settings,
): number | null {
  if (!found.has("lead")) return null;
  const taken = new Set(found.values());
  const names = new Set(agencyHeadings.map((each) => singular(plainWords(each))));
  const [agency] = [...headings].find(
    ([column, heading]) => !taken.has(column) && names.has(singular(plainWords(heading))),
  ) ?? [null];
  return agency;
}

/** What a plan may have two of, and only one was read. */
const contested: ReadonlySet<Heading> = new Set<Heading>(["lead", "due", "progress", "status"]);

const answers = /\b(?:executive|strategic|accountable|senior responsible|sponsor)\b/i;
const carriesOut = /\b(?:operational|delivery|project)\b/i;

function rivalsOf(
  headings: ReadonlyMap<number, string>,
  found: ReadonlyMap<Heading, number>,
  settings: Settings,
  earlier: Located["earlier"],
): Rival[] {
  const taken = new Set([...found.values(), ...Object.values(earlier).flat()]);
  return [...headings].flatMap(([column, heading]) => {
    if (taken.has(column)) return [];
    const [best] = scoresOf(heading, column, settings)
      .filter(({ meaning }) => contested.has(meaning))
      .sort((a, b) => b.score - a.score);
    const meaning = best?.meaning;
    if (meaning === undefined || !isMeaning(meaning)) return [];
    const read = folded(headings.get(found.get(meaning) ?? -1) ?? "");
    if (isHistory.test(heading) && !isHistory.test(read)) return [];
    // Whoever carries an action out does so for whoever answers for it.
    if (meaning === "lead" && answers.test(read) && carriesOut.test(heading)) return [];
    return settings.columns[meaning] === undefined
      ? [{ column, heading: folded(heading), meaning, read }]
      : [];
  });
}

const ordinals = "first|second|third|fourth|\\d{1,2}(?:st|nd|rd|th)?";
/** What tells one update from the next in a heading: a date, a month, a quarter or a number. */
const period = new RegExp(
  `(?<!\\p{L})(?:\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|(?:${months.join("|")})\\p{Ll}{0,6}|q(?:tr|uarter)? ?[1-4]|(?:19|20)\\d{2}(?:[/-]\\d{2,4})?|['’]\\d{2}|${ordinals})(?!\\p{L})`,
  "giu",
);
const withoutPeriod = (heading: string) => singular(plainWords(heading.replace(period, " ")));

/** When an update was made, as a number that grows with time among headings of one kind; null where none says. */
function timeOf(heading: string): {
  readonly day: string | null;
  readonly order: number | null;
  readonly cycle: number;
} {
  const found = findDates(folded(heading)).at(-1);
  const day = found === undefined ? null : (settle(found, null)?.day ?? null);
  const quarter = /(?<!\p{L})q(?:tr|uarter)? ?([1-4])/iu.exec(heading)?.[1];
  const month = months.findIndex((name) => new RegExp(`(?<!\\p{L})${name}`, "iu").test(heading));
  return quarter !== undefined
    ? { day, order: Number(quarter), cycle: 4 }
    : { day, order: month >= 0 ? month : null, cycle: 12 };
}

/**
 * Columns that hold one meaning at several times, "RAG Q1" and "RAG Q2": the latest is made the column of that meaning,
 * and the others are given, the latest first. Without whole dates, columns are in order of time unless they run back.
 */
function seriesOf(
  headings: ReadonlyMap<number, string>,
  found: Map<Heading, number>,
  settings: Settings,
): Located["earlier"] {
  const taken = new Set(found.values());
  const earlier: Record<Serial, readonly number[]> = { revised: [], progress: [], status: [] };
  for (const meaning of serials) {
    const chosen = found.get(meaning);
    const heading = headings.get(chosen ?? -1) ?? "";
    if (chosen === undefined || settings.columns[meaning] !== undefined || heading.search(period) < 0)
      continue;
    const kind = withoutPeriod(heading);
    const others = [...headings].filter(
      ([column, other]) =>
        column === chosen ||
        (!taken.has(column) &&
          other.search(period) >= 0 &&
          other !== heading &&
          withoutPeriod(other) === kind),
    );
    if (others.length < 2) continue;
    const timed = others.map(([column, other]) => ({ column, ...timeOf(other) }));
    const back = timed.every(({ order, cycle }, index) => {
      const next = timed[index + 1];
      if (next === undefined) return true;
      // From October to January is on, not back; so is from the fourth quarter to the first.
      const by = order === null || next.order === null ? 0 : order - next.order;
      return by > 0 && by * 2 <= cycle;
    });
    if (timed.every(({ day }) => day !== null))
      timed.sort((a, b) => (a.day ?? "").localeCompare(b.day ?? "") || a.column - b.column);
    else if (back) timed.reverse();
    const [latest, ...before] = timed.map(({ column }) => column).reverse();
    if (latest === undefined) continue;
    found.set(meaning, latest);
    earlier[meaning] = before;
  }
  return earlier;
}

/** How many of a column's cells hold a date, of those that are filled; null where none is. */
function datesIn(grid: Grid, headingRow: number, column: number): number | null {
  const cells = grid.values
    .slice(headingRow + 1 - grid.top, headingRow + 1 - grid.top + searched)
    .map((row) => row[column - grid.left] ?? "")
    .filter((value) => folded(String(value)) !== "");
  const dates = cells.filter((value) =>
    typeof value === "number"
      ? value > firstSerial
      : findDates(folded(String(value).slice(0, longestDate))).length > 0,
  );
  return cells.length === 0 ? null : dates.length / cells.length;
}

/** Excel's number of a day in 1954: smaller ones are counts. */
const firstSerial = 20_000;
/** In characters, of a cell that is looked through for a date. */
const longestDate = 400;

/** "Milestone" over words is no date where "End" beside it holds dates, whichever stands first. */
function byDates(
  grid: Grid,
  headingRow: number,
  headings: ReadonlyMap<number, string>,
  found: Map<Heading, number>,
  settings: Settings,
): void {
  const due = found.get("due");
  if (due === undefined || settings.columns.due !== undefined || (datesIn(grid, headingRow, due) ?? 1) >= few)
    return;
  const taken = new Set(found.values());
  const [dated] = [...headings]
    .filter(([column]) => !taken.has(column))
    .flatMap(([column, heading]) => scoresOf(heading, column, settings))
    .filter(({ meaning, column }) => meaning === "due" && (datesIn(grid, headingRow, column) ?? 0) >= mostly)
    .sort((a, b) => b.score - a.score);
  if (dated !== undefined) found.set("due", dated.column);
}

/** A column in which fewer of the cells hold a date is none of dates. */
const few = 0.3;

/** How many of a column's texts must be statuses for it to be the status column, whatever it is called. */
const mostly = 0.8;

/**
 * A column of short status words is the status where no heading names one: "Position" over Complete and In progress. A
 * heading that could be the progress too is told by what stands under it.
 */
function byContent(
  grid: Grid,
  headingRow: number,
  headings: ReadonlyMap<number, string>,
  found: Map<Heading, number>,
  settings: Settings,
): void {
  if (found.has("status")) return;
  const { complete, completeInColumn, open } = settings.status;
  const words = [...complete, ...completeInColumn, ...open].map((each) => plainWords(each));
  const known = new Set(words);
  const isStatus = (text: string) => {
    const said = plainWords(text);
    return known.has(said) || known.has(said.split(" ").slice(0, 2).join(" "));
  };
  const progress = found.get("progress");
  const taken = new Set([...found.values()].filter((column) => column !== progress));
  for (const [column, heading] of headings) {
    if (taken.has(column) || folded(heading) === "") continue;
    const texts = textsIn(grid, headingRow, column).filter((text) => text !== heading);
    const statuses = texts.filter((text) => text.length <= 40 && isStatus(text));
    if (statuses.length < 3 || statuses.length < mostly * texts.length) continue;
    if (column === progress) {
      const other = [...headings].find(
        ([next, words]) =>
          next !== column &&
          !taken.has(next) &&
          scoresOf(words, next, settings).some(({ meaning }) => meaning === "progress"),
      );
      if (other === undefined) continue;
      found.set("progress", other[0]);
    }
    found.set("status", column);
    return;
  }
}

/** Bands and repeated headings are shorter than what has to be done, in characters. */
const isSentence = (text: string) => text.length > 12;

/** The filled texts of a column, over the first rows of the table. */
const textsIn = (grid: Grid, headingRow: number, column: number): string[] =>
  grid.values
    .slice(headingRow + 1 - grid.top, headingRow + 1 - grid.top + searched)
    .map((row) => String(row[column - grid.left] ?? ""))
    .filter((text) => folded(text) !== "");

const rank = /^(?:high|medium|low|critical|essential|h|m|l|\d)$/;

/** A column that names sections; "Priority" over high, medium and low ranks the actions instead. */
function sectionColumn(grid: Grid, headingRow: number, found: ReadonlyMap<Heading, number>): number | null {
  const column = found.get("section");
  if (column === undefined) return null;
  const rows = grid.values.slice(headingRow + 1 - grid.top, headingRow + 1 - grid.top + searched);
  const ranks = rows
    .map((row) => plainWords(String(row[column - grid.left] ?? "")))
    .filter((text) => text !== "");
  return ranks.every((text) => rank.test(text)) ? null : column;
}

/** A column without a known heading that holds the longest texts, sentences at least: the progress, under a name of its own. */
function longText(grid: Grid, headingRow: number, found: ReadonlyMap<Heading, number>): number | null {
  const taken = new Set(found.values());
  const width = grid.values[headingRow - grid.top]?.length ?? 0;
  const free = Array.from({ length: width }, (_, index) => grid.left + index).filter(
    (column) => !taken.has(column),
  );
  const [longest] = free
    .map((column) => ({ column, mean: meanLength(grid, headingRow, column) }))
    .filter(({ mean }) => mean >= 40)
    .sort((a, b) => b.mean - a.mean);
  return longest?.column ?? null;
}

/** One column may carry several meanings: numbers before the outcomes, statuses and evidence in the progress. */
function completed(
  grid: Grid,
  headingRow: number,
  found: ReadonlyMap<Heading, number>,
): Pick<Located, "columns" | "statusOpens" | "coded"> {
  const outcome = found.get("outcome") ?? null;
  const actions = found.get("actions") ?? null;
  const subject = outcome ?? actions;
  const status = found.get("status") ?? null;
  const statusOpens = !found.has("progress") && status !== null && meanLength(grid, headingRow, status) >= 40;
  const progress =
    found.get("progress") ??
    found.get("evidence") ??
    (statusOpens ? status : longText(grid, headingRow, found)) ??
    found.get("completed") ??
    null;
  const due = found.get("due") ?? null;
  const outcomes = numbersIn(grid, headingRow, subject);
  const steps = numbersIn(grid, headingRow, actions);
  // Steps that begin anew at 1 in each cell number nothing.
  const bySteps = steps.different > outcomes.different && steps.different * 2 > steps.all;
  const coded =
    found.has("ref") || bySteps
      ? null
      : ([actions, subject].find(
          (column) => column !== null && areCodes(textsIn(grid, headingRow, column).filter(isSentence)),
        ) ?? null);
  const numbered = bySteps ? actions : (coded ?? (outcomes.all > 0 ? subject : null));
  const columns = {
    ref: found.get("ref") ?? numbered,
    outcome,
    lead: found.get("lead") ?? null,
    due,
    revised: found.get("revised") ?? due,
    actions,
    progress,
    status: status ?? progress,
    evidence: found.get("evidence") ?? progress,
  };
  return { columns, statusOpens, coded: coded !== null };
}
