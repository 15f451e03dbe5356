import { textAt, type Colour, type Grid, type Own } from "../model/grid";
import type { Sector } from "../model/plan";

/**
 * What a cell of the Sector column says: the action it belongs to, its sector, and how the outcome's cell looked
 * before PlanProof coloured it. "6. LA (was #00B0F0)", "13. LA (was not filled)", "11. NHS (text was #000000)".
 */
export interface SectorNote {
  readonly label: string;
  readonly sector: Sector | null;
  readonly before: Before;
}

/** How a cell looked before; what PlanProof did not change is left out. Null is no fill. */
export interface Before {
  readonly fill?: Colour | null;
  readonly text?: Colour;
}

const sectorWords: Readonly<Record<Sector, string>> = { LA: "LA", NHS: "NHS", joint: "Joint" };

export function writeSectorNote({ label, sector, before }: SectorNote): string {
  const parts = [];
  if (before.fill !== undefined) parts.push(before.fill === null ? "was not filled" : `was ${before.fill}`);
  if (before.text !== undefined) parts.push(`text was ${before.text}`);
  const words = sector === null ? "No sector" : sectorWords[sector];
  return `${label}. ${words}${parts.length === 0 ? "" : ` (${parts.join("; ")})`}`;
}

const note =
  /^(.+)\. (LA|NHS|Joint|No sector)(?: \((?:was (?:(not filled)|(#[0-9A-F]{6})))?(?:; )?(?:text was (#[0-9A-F]{6}))?\))?$/;

/** A cell of the Sector column read back; null where it says something else. */
export function readSectorNote(text: string): SectorNote | null {
  const match = note.exec(text);
  if (match === null) return null;
  const [, label = "", words, notFilled, fill, ink] = match;
  const sector = words === "Joint" ? "joint" : words === "LA" || words === "NHS" ? words : null;
  return {
    label,
    sector,
    before: {
      ...(notFilled === undefined ? {} : { fill: null }),
      ...(fill === undefined ? {} : { fill }),
      ...(ink === undefined ? {} : { text: ink }),
    },
  };
}

/** How the cells of a sheet's actions looked before PlanProof coloured them, by the actions' labels, wherever they stand now. */
export function readBefore(grid: Grid, own: readonly Own[]): ReadonlyMap<string, Before> {
  const found = new Map<string, Before>();
  const column = own.find(({ name, sheet }) => name === "Sector" && sheet === grid.sheet)?.column;
  if (column === undefined) return found;
  for (let row = grid.top; row < grid.top + grid.values.length; row++) {
    const read = readSectorNote(textAt(grid, row, column));
    if (read !== null) found.set(read.label, read.before);
  }
  return found;
}
