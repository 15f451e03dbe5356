import { textAt, type Grid } from "../model/grid";
import type { Settings } from "../model/settings";
import type { Located } from "./locate";
import { kindOf } from "./organisations";
import { folded } from "./words";

/** What the plan says of each person whom it calls by initials: "HM" → "Hugo Marsh, Norvale Police". */
export type InitialsKey = ReadonlyMap<string, string>;

const initials = /^\p{Lu}{2,4}$/u;
const line = /^(\p{Lu}{2,4})\s*[=:–—-]\s*(.+)$/u;

/** The key to initials, above or below the table: in two cells side by side, or in one as "HM = Hugo Marsh, Norvale Police". */
export function readInitialsKey(
  grid: Grid,
  { headingTop, headingRow, left, right }: Located,
  settings: Settings,
): InitialsKey {
  const found = new Map<string, string>();
  for (let row = grid.top; row < grid.top + grid.values.length; row++) {
    if (row >= headingTop && row <= headingRow) continue;
    const texts: string[] = [];
    for (let column = Math.min(grid.left, left); column <= right + 1; column++) {
      const text = folded(textAt(grid, row, column));
      if (text !== "") texts.push(text);
    }
    if (texts.length > 3) continue;
    const [first = "", second = "", third = ""] = texts;
    const match = line.exec(first);
    const [name, who] =
      match === null ? [first, [second, third].join(" ")] : [match[1] ?? "", match[2] ?? ""];
    if (initials.test(name) && kindOf(who, settings) !== null) found.set(name, folded(who));
  }
  return found;
}
