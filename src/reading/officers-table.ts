import { filledIn, textAt, type Grid } from "../model/grid";
import { isBlank, plainWords } from "./words";

/** A table below the plan that says whose officers its leads are. Rows count from 0; the last is part of it. */
export interface OfficersTable {
  readonly top: number;
  readonly bottom: number;
  /** What each line calls an officer, in plain words (its body is among them), and the text in its column of bodies. */
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

/** In characters, with a stop or spaces about it: the plan's own texts are longer, and need not be put in plain words. */
const longestHeading = 30;
const isOne = (text: string, of: ReadonlySet<string>) =>
  text.length <= longestHeading && of.has(plainWords(text));

/** The table of officers below a plan, under a heading such as "Post, Name, Body"; null where there is none. */
export function officersTable(grid: Grid, headingRow: number): OfficersTable | null {
  const end = grid.top + grid.values.length;
  for (let row = headingRow + 1; row < end; row++) {
    if (!grid.values[row - grid.top]?.some((value) => isOne(String(value), bodyHeadings))) continue;
    const headings = filledIn(grid, row);
    const body = headings.find(({ text }) => isOne(text, bodyHeadings));
    // A plan's own headings, repeated below it, are more.
    if (
      headings.length > 5 ||
      body === undefined ||
      !headings.some(({ text }) => isOne(text, officerHeadings))
    )
      continue;
    const officers: { called: string[]; bodies: string }[] = [];
    let bottom = row;
    while (!isBlank(textAt(grid, bottom + 1, body.column))) {
      bottom++;
      officers.push({
        called: headings
          .map(({ column }) => plainWords(textAt(grid, bottom, column)))
          .filter((name) => name !== ""),
        bodies: textAt(grid, bottom, body.column),
      });
    }
    // What stands alone above it is its title.
    return { top: filledIn(grid, row - 1).length === 1 ? row - 1 : row, bottom, officers };
  }
  return null;
}
