import { columnLetters } from "../../../model/place";

export type Side = "rows" | "columns";

/** "rows 12, 15–17", as they are numbered, or "column D". Lines count from 0. */
export function linesInWords(lines: ReadonlySet<number>, side: Side): string {
  const name = (line: number) => (side === "rows" ? String(line + 1) : columnLetters(line));
  const stretches: { first: number; last: number }[] = [];
  for (const line of [...lines].toSorted((a, b) => a - b)) {
    const before = stretches.at(-1);
    if (before && before.last === line - 1) before.last = line;
    else stretches.push({ first: line, last: line });
  }
  const most = 12;
  const words = stretches
    .slice(0, most)
    .map(({ first, last }) => (first === last ? name(first) : `${name(first)}–${name(last)}`));
  const noun = lines.size === 1 ? side.slice(0, -1) : side;
  return `${noun} ${words.join(", ")}${stretches.length > most ? " and more" : ""}`;
}
