import { textAt, type Cells, type Grid } from "../model/grid";
import type { Settings } from "../model/settings";
import { entriesIn, longestMark } from "./key-entries";
import type { Located } from "./located";
import { folded, hasAny, plainWords } from "./words";

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

/**
 * The plan's own key to its status colours and letters: in brackets in a heading, in a line above or below the table,
 * or with the colour in one cell and its meaning in the next; where its sheet has none, on the sheets beside it that are
 * kept for keys and notes. Colours have no fixed meaning: councils differ, and what two such sheets say differently
 * stays unexplained.
 */
export function readStatusKey(
  grid: Grid,
  located: Located,
  beside: readonly Cells[],
  settings: Settings,
): StatusKey {
  const { headingRow, columns } = located;
  const heading = columns.status === null ? "" : textAt(grid, headingRow, columns.status);
  const asks = asksWhetherComplete(heading, settings);
  const own = keyIn(grid, located, settings, asks ? answers : []);
  return own.size > 0 || !hasOwnStatus(located)
    ? own
    : keyOfSheets(beside, ownValues(grid, located, settings), settings);
}

/** What sheets beside the plan's explain; nothing of what two of them say differently. */
function keyOfSheets(sheets: readonly Cells[], own: readonly string[], settings: Settings): StatusKey {
  const found = new Map<string, string>();
  const disputed = new Set<string>();
  const noTable = { headingTop: Infinity, headingRow: Infinity, right: Infinity };
  for (const sheet of sheets) {
    for (const [mark, meaning] of entriesIn(sheet, noTable, own, settings)) {
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

/** What the plan's own sheet explains, beyond what is known. */
const keyIn = (grid: Grid, located: Located, settings: Settings, known: typeof answers = []) =>
  entriesIn(grid, located, ownValues(grid, located, settings), settings, known);

/** The most values that a column of statuses has; one with more holds something else. */
const mostValues = 15;

/** The different short values of the status column, as a key outside the table may explain them: "Closed (monitor)", "P", "3". */
function ownValues(grid: Grid, { columns, headingRow }: Located, settings: Settings): readonly string[] {
  const { status, progress } = columns;
  if (status === null || status === progress) return [];
  const marks = new Set(settings.status.marks);
  const found = new Set<string>();
  for (let row = headingRow + 1; row < grid.top + grid.values.length; row++) {
    const text = folded(textAt(grid, row, status));
    if (text !== "" && text.length <= longestMark && !marks.has(plainWords(text))) found.add(text);
  }
  return found.size > mostValues ? [] : [...found];
}
