import { textAt, type Grid } from "../model/grid";
import type { Settings } from "../model/settings";
import type { Located } from "./locate";
import { anyOf, folded, hasAny, plainWords, withoutEnding } from "./words";

/** What the plan itself says that its colours and letters stand for: "green" → "completed and evidenced". Keys in lower case, or a tick. */
export type StatusKey = ReadonlyMap<string, string>;

/** How "Complete?" is answered. A cross alone is left out: it may tick the box, or say that nothing is done. */
const answers: [string, string][] = [
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
  hasAny(meaning, [...status.complete, ...status.open]);

const speaksOfSector = (meaning: string, { sectorWords }: Settings) =>
  hasAny(meaning, [...sectorWords.LA, ...sectorWords.NHS, ...sectorWords.joint]);

/**
 * The plan's own key to its status colours and letters: in brackets in a heading, in a line above or below the table,
 * or with the colour in one cell and its meaning in the next. Colours have no fixed meaning: councils differ.
 */
export function readStatusKey(
  grid: Grid,
  { headingTop, headingRow, left, right }: Located,
  statusHeading: string,
  settings: Settings,
): StatusKey {
  const found = new Map(asksWhetherComplete(statusHeading, settings) ? answers : []);
  const marks = new Set(settings.status.marks);
  const entryOf = (mark: string, meaning: string): Entry => ({
    mark: plainWords(mark),
    meaning: withoutEnding(folded(meaning.slice(0, 2 * longest)).replace(/^[\s=:–—(-]+/, ""), ";,.)").slice(
      0,
      longest,
    ),
  });
  /** One entry that speaks of a status makes a key of its neighbours too; a colour code of the sectors is none. */
  const addAll = (entries: readonly Entry[]) => {
    if (!entries.some(({ meaning }) => speaksOfStatus(meaning, settings))) return;
    for (const { mark, meaning } of entries) {
      if (meaning === "" || (!speaksOfStatus(meaning, settings) && speaksOfSector(meaning, settings)))
        continue;
      if (!found.has(mark) || speaksOfStatus(meaning, settings)) found.set(mark, meaning);
      // A key of colours is used by their initials, and the other way round.
      const initial = mark.charAt(0);
      if (mark.length > 1 && marks.has(initial) && !found.has(initial)) found.set(initial, meaning);
    }
  };
  /** Entries that have a cell of their own each: they make one key. */
  const single: Entry[] = [];
  const pairs = anyOf(settings.status.marks);
  for (let row = grid.top; row < grid.top + grid.values.length; row++) {
    const body = row > headingRow;
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
      const all = [...line.matchAll(pairs)];
      const told = all.filter(({ index, 0: mark }) =>
        /^\s?\)?\s?[=:–—-]/.test(line.slice(index + mark.length, index + mark.length + 4)),
      );
      // "Blue complete; green on track; red delayed": each colour begins its own part.
      const listed = all.filter(({ index }) =>
        /(?:^|[;:,|] ?)$/.test(line.slice(Math.max(0, index - 2), index)),
      );
      const matches = told.length < 2 && listed.length > 2 ? listed : told;
      // One mark alone is a line of a key only where it begins the line, outside the table.
      if (matches.length < 2 && !((matches[0]?.index ?? longest) < 12 && filledIn(grid, row).length <= 3))
        continue;
      const entries = matches.map(({ index, 0: mark }, order) =>
        entryOf(mark, line.slice(index + mark.length, matches[order + 1]?.index).replace(/[(]\s*$/, "")),
      );
      if (entries.length === 1) single.push(...entries);
      else addAll(entries);
    }
  }
  addAll(single);
  return found;
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
