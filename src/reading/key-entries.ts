import { filledIn, type Cells, type FilledCell } from "../model/grid";
import type { Settings } from "../model/settings";
import type { Located } from "./located";
import { anyOf, folded, hasAny, plainWords, withoutEnding } from "./words";

/** How long a meaning can be, in characters. */
const longest = 120;

/** How long a cell can be that holds nothing but a colour or a letter, in characters. */
export const longestMark = 40;

/** How long a cell below the headings can be and hold a key, in characters. */
const longestInTable = 600;

/** A colour, letter or word, and what a key says that it stands for. */
interface Entry {
  readonly mark: string;
  readonly meaning: string;
}

/** What a sheet explains of colours, letters and the status column's own values, around a table or, without one, anywhere. */
export function entriesIn(
  grid: Cells,
  { headingTop, headingRow, right }: Pick<Located, "headingTop" | "headingRow" | "right">,
  own: readonly string[],
  settings: Settings,
  known: readonly (readonly [string, string])[] = [],
): Map<string, string> {
  const found = new Map(known);
  const marks = new Set(settings.status.marks);
  // The column's own words may stand in any text of the table: only outside it are they a key's.
  const marksOutside = new Set([...marks, ...own.map(plainWords)]);
  /** Entries that have a cell of their own each: they make one key. */
  const single: Entry[] = [];
  const pairs = anyOf(settings.status.marks);
  const pairsOutside = anyOf([...settings.status.marks, ...own]);
  for (let row = grid.top; row < grid.top + grid.values.length; row++) {
    const filled = filledIn(grid, row);
    const isAbove = row < headingTop;
    const marksHere = isAbove ? marksOutside : marks;
    for (const { text, column } of filled) {
      if (column > right + 2 || (row > headingRow && text.length > longestInTable)) continue;
      const word = text.length <= longestMark ? plainWords(text) : "";
      if (marksHere.has(word)) {
        const meaning = filled.find((cell) => cell.column > column)?.text ?? "";
        // A figure beside one of the column's own words counts actions, and explains nothing.
        if (marks.has(word) || /\p{L}/u.test(meaning)) {
          // In the table itself a colour beside a text is an action's status, not the key to it.
          if (isAbove || isKeyRow(filled, marks)) single.push(entryOf(text, meaning));
          continue;
        }
      }
      const isOutside = isAbove || filled.length <= 2;
      const entries = entriesOf(text, isOutside ? pairsOutside : pairs, marks, filled.length);
      if (entries.length === 1) single.push(...entries);
      else add(entries, found, settings);
    }
  }
  add(single, found, settings);
  // A key of colours is used by their initials too, where it explains them as nothing else.
  for (const [mark, meaning] of [...found]) {
    const initial = mark.charAt(0);
    if (marks.has(mark) && marks.has(initial) && !found.has(initial)) found.set(initial, meaning);
  }
  return found;
}

function entryOf(mark: string, meaning: string): Entry {
  const told = folded(meaning.slice(0, 2 * longest)).replace(/^[\s=:)–—(-]+/, "");
  return {
    mark: plainWords(mark),
    // "actioned, not yet validated (remains open)"
    meaning: withoutEnding(told, told.includes("(") ? ";,.|" : ";,.)|").slice(0, longest),
  };
}

/** The entries of a text, whose row has so many filled cells: "Blue = complete; green = on track". */
function entriesOf(text: string, pairs: RegExp, marks: ReadonlySet<string>, filled: number): Entry[] {
  if (!/[=:;–—-]/.test(text)) return [];
  const line = folded(text);
  const all = [...line.matchAll(pairs)];
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
  const listed = all.filter(({ index }) => /(?:^|[;:,|] ?)$/.test(line.slice(Math.max(0, index - 2), index)));
  const matches = told.length < 2 && listed.length > 2 ? listed : told;
  // One mark alone is a line of a key only where it begins the line, outside the table.
  const [only] = matches;
  const isBand = only !== undefined && /^\d/.test(only[0]) && !line.startsWith("=", only.index + 2);
  if (matches.length < 2 && ((only?.index ?? longest) >= 12 || filled > 3 || isBand)) return [];
  return matches.map(({ index, 0: mark }, order) => {
    // What stands behind a semicolon or a full stop is another part, with a mark that needs no meaning: "On track; not started".
    const [meaning = ""] = line
      .slice(index + mark.length, matches[order + 1]?.index)
      .split(/(?<=[^; ]) ?;|\. (?=\p{Lu})/u);
    return entryOf(mark, meaning.replace(/[(]\s*$/, ""));
  });
}

/** Adds entries that belong together. One that speaks of a status makes a key of its neighbours too; a colour code of the sectors is none. */
function add(told: readonly Entry[], found: Map<string, string>, settings: Settings): void {
  const entries = told.map(({ mark, meaning }) => ({ mark, meaning: withOwnWords(mark, meaning, settings) }));
  if (!entries.some(({ meaning }) => speaksOfStatus(meaning, settings))) return;
  for (const { mark, meaning } of entries) {
    if (meaning === "" || (!speaksOfStatus(meaning, settings) && speaksOfSector(meaning, settings))) continue;
    if (!found.has(mark) || speaksOfStatus(meaning, settings)) found.set(mark, meaning);
  }
}

/** A meaning counts where it speaks of a status: "yellow = LA" is a colour code, and no status. */
const speaksOfStatus = (meaning: string, { status }: Settings) =>
  [status.complete, status.open, status.dropped].some((words) => hasAny(meaning, words));

const speaksOfSector = (meaning: string, { sectorWords }: Settings) =>
  [sectorWords.LA, sectorWords.NHS, sectorWords.joint].some((words) => hasAny(meaning, words));

/** What says by itself how an action stands says so still, unless the key has it otherwise: "Implemented (MA)". */
function withOwnWords(mark: string, meaning: string, { status }: Settings): string {
  const { complete, completeInColumn, open } = status;
  const stands =
    meaning !== "" &&
    !hasAny(meaning, open) &&
    [complete, completeInColumn, open].some((words) => hasAny(mark, words));
  return stands ? `${mark}, ${meaning}` : meaning;
}

/** A row of a key holds a colour and its meaning by turns, and nothing else. */
const isKeyRow = (cells: readonly FilledCell[], marks: ReadonlySet<string>) =>
  cells.length % 2 === 0 &&
  cells.every(({ text }, index) => marks.has(plainWords(text)) === (index % 2 === 0));
