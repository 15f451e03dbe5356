import type { Grid } from "../model/grid";
import type { Settings } from "../model/settings";
import { findDates, months, settle } from "./dates";
import { singular, type Heading } from "./headings";
import { serials, type EarlierColumns, type Serial } from "./located";
import { folded, isBlank, plainWords } from "./words";

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

const isUsed = (grid: Grid, bottom: number, column: number) =>
  grid.values.slice(bottom + 1 - grid.top).some((row) => !isBlank(String(row[column - grid.left] ?? "")));

/**
 * Columns that hold one meaning at several times, "RAG Q1" and "RAG Q2": the latest is made the column of that meaning,
 * and the others are given, the latest first. Without whole dates, columns are in order of time unless they run back.
 */
export function seriesOf(
  grid: Grid,
  bottom: number,
  headings: ReadonlyMap<number, string>,
  found: Map<Heading, number>,
  settings: Settings,
): EarlierColumns {
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
    const columns = timed.map(({ column }) => column).reverse();
    // Where nothing stands in several, they are for quarters to come; a single one may have been left out, which is asked.
    const used = columns.findIndex((column) => isUsed(grid, bottom, column));
    const latest = columns[used > 1 ? used : 0];
    if (latest === undefined) continue;
    found.set(meaning, latest);
    earlier[meaning] = columns.filter((column) => column !== latest);
  }
  return earlier;
}
