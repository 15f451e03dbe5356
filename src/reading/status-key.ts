import { textAt, type Grid } from "../model/grid";
import type { Settings } from "../model/settings";
import type { Located } from "./locate";
import { anyOf, folded, hasAny, isBlank, plainWords, withoutEnding } from "./words";

/** What the plan itself says that its colours and letters stand for: "green" → "completed and evidenced". Keys in lower case, or a tick. */
export type StatusKey = ReadonlyMap<string, string>;

/** How "Complete?" is answered. A cross alone is left out: it may tick the box, or say that nothing is done. */
export const answers: readonly (readonly [string, string])[] = [
  ...["yes", "y", "true", "✓", "✔", "√", "✅", "☑"].map((mark): [string, string] => [mark, "complete"]),
  ...["no", "n", "false", "✗", "✘", "❌"].map((mark): [string, string] => [mark, "not complete"]),
];

/** Whether a heading is nothing but a word for complete: "Complete?", "Action done? (Y/N)". */
export function asksWhetherComplete(heading: string, { status }: Settings): boolean {
  const question = plainWords(heading.replace(/\([^()]*\)/g, " "))
    .replace(/^(?:action|task) /, "")
    .replace(/ (?:y n|yes no)$/, "");
  return status.complete.includes(question);
}

/** How long a meaning can be, in characters. */
const longest = 120;

/** How long a cell can be that holds nothing but a colour or a letter, in characters. */
const longestMark = 40;

interface Entry {
  readonly mark: string;
  readonly meaning: string;
}

/** A meaning counts where it speaks of a status: "yellow = LA" is a colour code, and no status. */
const speaksOfStatus = (meaning: string, { status }: Settings) =>
  hasAny(meaning, status.complete) || hasAny(meaning, status.open);

const speaksOfSector = (meaning: string, { sectorWords }: Settings) =>
  [sectorWords.LA, sectorWords.NHS, sectorWords.joint].some((words) => hasAny(meaning, words));

/**
 * The plan's own key to its status colours and letters: in brackets in a heading, in a line above or below the table,
 * or with the colour in one cell and its meaning in the next; where its sheet has none, on the sheets beside it that are
 * kept for keys and notes. Colours have no fixed meaning: councils differ, and what two such sheets say differently
 * stays unexplained.
 */
export function readStatusKey(
  grid: Grid,
  located: Located,
  beside: readonly Grid[],
  settings: Settings,
): StatusKey {
  const { headingRow, columns } = located;
  const heading = columns.status === null ? "" : textAt(grid, headingRow, columns.status);
  const asks = asksWhetherComplete(heading, settings);
  const own = keyIn(grid, located, settings, asks ? answers : []);
  if (own.size > 0 || !hasOwnStatus(located)) return own;
  const found = new Map<string, string>();
  const disputed = new Set<string>();
  for (const other of beside) {
    const right = other.left + Math.max(0, ...other.values.map((row) => row.length));
    const below = { headingTop: Infinity, headingRow: Infinity, left: other.left, right };
    for (const [mark, meaning] of entriesIn(other, below, ownValues(grid, located, settings), settings)) {
      if ((found.get(mark) ?? meaning) !== meaning) disputed.add(mark);
      found.set(mark, meaning);
    }
  }
  return new Map([...found].filter(([mark]) => !disputed.has(mark)));
}

const hasOwnStatus = ({ columns, statusOpens }: Located) =>
  columns.status !== null && (statusOpens || columns.status !== columns.progress);

/** The sheets, of those beside the plan's, on which the key to its statuses may stand: none where its own has one, or no status needs one. */
export function sheetsOfKey(
  grid: Grid,
  located: Located,
  others: readonly string[],
  settings: Settings,
): readonly string[] {
  const named = others.filter((name) => hasAny(name, settings.keySheets)).slice(0, mostKeySheets);
  return named.length === 0 || !hasOwnStatus(located) || keyIn(grid, located, settings).size > 0 ? [] : named;
}

/** A workbook has one key, and a few sheets that it could stand on. */
const mostKeySheets = 4;

function ownValues(grid: Grid, { columns, headingRow }: Located, { status }: Settings): readonly string[] {
  return columns.status === columns.progress
    ? []
    : valuesIn(grid, headingRow, columns.status, new Set(status.marks));
}

/** What the plan's own sheet explains, beyond what is known. */
const keyIn = (grid: Grid, located: Located, settings: Settings, known: typeof answers = []) =>
  entriesIn(grid, located, ownValues(grid, located, settings), settings, known);

/** What a sheet explains of colours, letters and the status column's own values, around a table or, without one, anywhere. */
function entriesIn(
  grid: Grid,
  { headingTop, headingRow, left, right }: Pick<Located, "headingTop" | "headingRow" | "left" | "right">,
  own: readonly string[],
  settings: Settings,
  known: typeof answers = [],
): Map<string, string> {
  const found = new Map(known);
  const marks = new Set(settings.status.marks);
  const entryOf = (mark: string, meaning: string): Entry => ({
    mark: plainWords(mark),
    meaning: withoutEnding(folded(meaning.slice(0, 2 * longest)).replace(/^[\s=:)–—(-]+/, ""), ";,.)|").slice(
      0,
      longest,
    ),
  });
  /** One entry that speaks of a status makes a key of its neighbours too; a colour code of the sectors is none. */
  const addAll = (told: readonly Entry[]) => {
    const entries = told.map(({ mark, meaning }) => ({
      mark,
      meaning: withOwnWords(mark, meaning, settings),
    }));
    if (!entries.some(({ meaning }) => speaksOfStatus(meaning, settings))) return;
    for (const { mark, meaning } of entries) {
      if (meaning === "" || (!speaksOfStatus(meaning, settings) && speaksOfSector(meaning, settings)))
        continue;
      if (!found.has(mark) || speaksOfStatus(meaning, settings)) found.set(mark, meaning);
    }
  };
  /** Entries that have a cell of their own each: they make one key. */
  const single: Entry[] = [];
  const pairs = anyOf(settings.status.marks);
  const pairsOutside = anyOf([...settings.status.marks, ...own]);
  for (let row = grid.top; row < grid.top + grid.values.length; row++) {
    const body = row > headingRow;
    const filled = (grid.values[row - grid.top] ?? []).filter((value) => !isBlank(String(value))).length;
    for (let column = grid.left; column <= Math.max(right, left) + 2; column++) {
      const text = textAt(grid, row, column);
      if (text === "" || (body && text.length > 600)) continue;
      if (text.length <= longestMark && marks.has(plainWords(text))) {
        // In the table itself a colour beside a text is an action's status, not the key to it.
        if (row < headingTop || isKeyRow(grid, row, marks))
          single.push(entryOf(text, nextText(grid, row, column)));
        continue;
      }
      if (!/[=:;–—-]/.test(text)) continue;
      const line = folded(text);
      // The column's own words may stand in any text of the table: only outside it are they a key's.
      const isOutside = row < headingTop || filled <= 2;
      const all = [...line.matchAll(isOutside ? pairsOutside : pairs)];
      // "% complete: 100% = done" explains a column, and no word in it.
      const beginsPart = (index: number, mark: string) =>
        marks.has(plainWords(mark)) ||
        /(?:^|[;:,.|(] ?|\b[Aa]nd )$/.test(line.slice(Math.max(0, index - 4), index));
      const told = all.filter(
        ({ index, 0: mark }) =>
          beginsPart(index, mark) &&
          /^\s?\)?\s?[=:–—-]/.test(line.slice(index + mark.length, index + mark.length + 4)),
      );
      // "Blue complete; green on track; red delayed": each colour begins its own part.
      const listed = all.filter(({ index }) =>
        /(?:^|[;:,|] ?)$/.test(line.slice(Math.max(0, index - 2), index)),
      );
      const matches = told.length < 2 && listed.length > 2 ? listed : told;
      // One mark alone is a line of a key only where it begins the line, outside the table.
      const [only] = matches;
      const isBand = only !== undefined && /^\d/.test(only[0]) && !line.startsWith("=", only.index + 2);
      if (matches.length < 2 && ((only?.index ?? longest) >= 12 || filled > 3 || isBand)) continue;
      const entries = matches.map(({ index, 0: mark }, order) => {
        // What stands behind a semicolon or a full stop is another part, with a mark that needs no meaning: "On track; not started".
        const [meaning = ""] = line
          .slice(index + mark.length, matches[order + 1]?.index)
          .split(/(?<=[^; ]) ?;|\. (?=\p{Lu})/u);
        return entryOf(mark, meaning.replace(/[(]\s*$/, ""));
      });
      if (entries.length === 1) single.push(...entries);
      else addAll(entries);
    }
  }
  addAll(single);
  // A key of colours is used by their initials too, where it explains them as nothing else.
  for (const [mark, meaning] of [...found]) {
    const initial = mark.charAt(0);
    if (marks.has(mark) && marks.has(initial) && !found.has(initial)) found.set(initial, meaning);
  }
  return found;
}

/** The most values that a column of statuses has; one with more holds something else. */
const mostValues = 15;

/** The different short values of the status column, as a key outside the table may explain them: "Closed (monitor)", "P", "3". */
function valuesIn(
  grid: Grid,
  headingRow: number,
  column: number | null,
  marks: ReadonlySet<string>,
): readonly string[] {
  const found = new Set<string>();
  for (let row = headingRow + 1; column !== null && row < grid.top + grid.values.length; row++) {
    const text = folded(textAt(grid, row, column));
    if (text !== "" && text.length <= longestMark && !marks.has(plainWords(text))) found.add(text);
  }
  return found.size > mostValues ? [] : [...found];
}

/** What says by itself how an action stands says so still, unless the key has it otherwise: "Implemented (MA)". */
function withOwnWords(mark: string, meaning: string, { status }: Settings): string {
  const { complete, completeInColumn, open } = status;
  const stands =
    meaning !== "" &&
    !hasAny(meaning, open) &&
    [complete, completeInColumn, open].some((words) => hasAny(mark, words));
  return stands ? `${mark}, ${meaning}` : meaning;
}

const filledIn = (grid: Grid, row: number) =>
  (grid.values[row - grid.top] ?? []).map((value) => folded(String(value))).filter((text) => text !== "");

/** A row of a key holds a colour and its meaning by turns, and nothing else. */
function isKeyRow(grid: Grid, row: number, marks: ReadonlySet<string>): boolean {
  const texts = filledIn(grid, row);
  return (
    texts.length % 2 === 0 && texts.every((text, index) => marks.has(plainWords(text)) === (index % 2 === 0))
  );
}

function nextText(grid: Grid, row: number, column: number): string {
  const right = grid.left + (grid.values[row - grid.top]?.length ?? 0);
  for (let next = column + 1; next < right; next++) {
    const text = textAt(grid, row, next);
    if (folded(text) !== "") return text;
  }
  return "";
}
