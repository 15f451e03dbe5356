import { findDates, settle } from "./dates";
import { folded } from "./words";

/** A date or quarter that begins an entry stands within its first characters: "12/11/26 – ", "Update 3 May 2026: ". */
const longestLabel = 40;

/** When an entry that begins in a line was written, as something that can be compared; null for a line that begins none. */
function writtenIn(line: string): { readonly kind: "day" | "quarter"; readonly at: string } | null {
  const start = folded(line).slice(0, longestLabel);
  const [, quarter] = /^(?:quarter |Q)([1-4])\b/i.exec(start) ?? [];
  if (quarter !== undefined) return { kind: "quarter", at: quarter };
  const [date] = findDates(start);
  const isFirst = date !== undefined && /^\W*(?:updated?:? )?$/i.test(start.slice(0, date.start));
  const day = isFirst ? settle(date, null)?.day : undefined;
  return day === undefined ? null : { kind: "day", at: day };
}

/** Of quarters the first may follow the fourth, in the next year; only where each is one or two before the last do they run backwards. */
const isBefore = (one: { kind: string; at: string }, other: { kind: string; at: string }) =>
  one.kind === other.kind &&
  one.at < other.at &&
  (one.kind === "day" || Number(other.at) - Number(one.at) < 3);

/**
 * How many of the lines of an update are its newest entry, where the newest stands first: each entry begins with a day or
 * a quarter before that of the entry above it. Null where it is not kept so.
 */
export function newestFirst(lines: readonly string[]): number | null {
  if (lines.length < 2 || writtenIn(lines[0] ?? "") === null) return null;
  const entries = lines.flatMap((line, index) => {
    const written = writtenIn(line);
    return written === null ? [] : [{ ...written, index }];
  });
  const [first, second] = entries;
  if (first?.index !== 0 || second === undefined) return null;
  return entries.slice(1).every((entry, index) => isBefore(entry, entries[index] ?? first))
    ? second.index
    : null;
}
