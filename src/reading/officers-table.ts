import { textAt, type Grid } from "../model/grid";
import { folded, isBlank, plainWords } from "./words";

/** A table below the plan that says whose officers its leads are. Rows count from 0; the last is part of it. */
export interface OfficersTable {
  readonly top: number;
  readonly bottom: number;
  /** What each line calls an officer, by post or name, and the words in its column of bodies. */
  readonly officers: readonly { readonly called: readonly string[]; readonly bodies: string }[];
}

const officerHeadings = new Set([
  "post",
  "job title",
  "role",
  "title",
  "name",
  "officer",
  "lead",
  "initials",
]);
const bodyHeadings = new Set(["body", "organisation", "agency", "employer", "employed by", "works for"]);

/** The table of officers below a plan, under a heading such as "Post, Name, Body"; null where there is none. */
export function officersTable(grid: Grid, headingRow: number): OfficersTable | null {
  const end = grid.top + grid.values.length;
  const cellsOf = (row: number) =>
    (grid.values[row - grid.top] ?? []).flatMap((value, index) =>
      isBlank(String(value)) ? [] : [{ text: String(value), column: grid.left + index }],
    );
  for (let row = headingRow + 1; row < end; row++) {
    const headings = cellsOf(row);
    if (headings.length < 2 || headings.length > 5 || headings.some(({ text }) => text.length > 40)) continue;
    const body = headings.find(({ text }) => bodyHeadings.has(plainWords(text)));
    const others = headings.filter((heading) => heading !== body);
    if (body === undefined || !others.some(({ text }) => officerHeadings.has(plainWords(text)))) continue;
    const officers: { called: string[]; bodies: string }[] = [];
    let bottom = row;
    while (bottom + 1 < end && !isBlank(textAt(grid, bottom + 1, body.column))) {
      bottom++;
      officers.push({
        called: others
          .map(({ column }) => folded(textAt(grid, bottom, column)))
          .filter((text) => text !== ""),
        bodies: textAt(grid, bottom, body.column),
      });
    }
    if (officers.length === 0) continue;
    // What stands alone above it is its title.
    const above = row - 1 > headingRow && cellsOf(row - 1).length === 1;
    return { top: above ? row - 1 : row, bottom, officers };
  }
  return null;
}
