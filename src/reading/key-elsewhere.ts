import { hueOf } from "../model/colour";
import { filledIn, type Detail, type FilledCell, type Grid } from "../model/grid";
import type { Legend } from "../model/plan";
import type { Settings } from "../model/settings";
import { anyColour, huesIn } from "./legend";
import type { Located } from "./located";
import { anyOf, folded } from "./words";

/** A key of colours that stands away from the headings. */
export interface KeyElsewhere extends Legend {
  /** The rows below the plan that it takes; none where it stands beside the plan. */
  readonly rows: readonly number[];
}

/** In characters: what is longer is no line of a key. */
const longest = 300;
/** So many sectors at least a key away from the headings must tell apart: one colour may be spoken of by chance. */
const fewest = 2;

/** What stands behind the name of a colour in a key: "Yellow = LA", "Blue (NHS)", or nothing on its line. */
const behind = /^[\s"'’”]*(?:$|\n|[=:–—(),;./]|- )/;

/**
 * The plan's key of colours where it stands beside the plan, or under its last action: in one cell, or a line for each
 * colour, which is named or shown by the fill of the cell that names the sector. Null where no two sectors are told
 * apart. What stands between the actions is never taken for one.
 */
export function keyElsewhere(
  grid: Grid,
  located: Located,
  detail: Detail,
  settings: Settings,
): KeyElsewhere | null {
  const { left, right, ignored } = located;
  const end = grid.top + grid.values.length;
  const isInPlan = ({ column }: FilledCell) => column >= left && column <= right;
  const isOutside = (cell: FilledCell) => !isInPlan(cell) && !ignored.has(cell.column);
  const under = keyIn(linesBelow());
  const found = keyIn(linesBeside()) ?? under;
  return found && { ...found, rows: under?.rows ?? [] };

  function linesBeside(): (Line | null)[] {
    return Array.from({ length: grid.values.length }, (_, index) => {
      const row = grid.top + index;
      return lineOf(row, filledIn(grid, row).filter(isOutside));
    });
  }

  /** What stands below the last row that has a lead or a date and is no line of a key; blank rows are passed over. */
  function linesBelow(): (Line | null)[] {
    const { lead, due } = located.columns;
    const lines: (Line | null)[] = [];
    for (let row = end - 1; row > located.headingRow; row--) {
      const cells = filledIn(grid, row).filter(isInPlan);
      if (cells.length === 0) continue;
      const line = lineOf(row, cells);
      const isAction = cells.some(({ column }) => column === lead || column === due);
      if (line === null && isAction) break;
      lines.push(line);
    }
    return lines.reverse();
  }

  function lineOf(row: number, cells: readonly FilledCell[]): Line | null {
    const [first] = cells;
    const text = cells.map((cell) => cell.text).join(" ");
    if (first === undefined || text.length > longest) return null;
    const place = { sheet: grid.sheet, row, column: first.column };
    if (cells.some((cell) => namesColour(cell.text, settings)))
      return cells.length > 1 && /\d/.test(text) ? null : { text, place };
    const hue = cells.map(({ column }) => fillAt(row, column)).find((each) => each !== null);
    return hue != null && saysSectorAlone(text) ? { text: `${hue} = ${text}`, place } : null;
  }

  function fillAt(row: number, column: number) {
    const fill = detail.looks[column]?.[row - detail.request.top]?.fill;
    return fill?.kind === "solid" ? hueOf(fill.colour) : null;
  }

  function saysSectorAlone(text: string): boolean {
    const { LA, NHS, joint, fillers } = settings.sectorWords;
    const rest = [joint, LA, NHS, fillers].reduce((left, words) => left.replace(anyOf(words), " "), text);
    return !/[\p{L}\d]/u.test(rest);
  }

  /** Lines that follow one another are one key. */
  function keyIn(lines: readonly (Line | null)[]): KeyElsewhere | null {
    let run: Line[] = [];
    for (const line of [...lines, null]) {
      if (line !== null) {
        run.push(line);
        continue;
      }
      const [first] = run;
      const text = run.map((each) => each.text).join("\n");
      const hues = huesIn(text, settings);
      if (first !== undefined && Object.keys(hues).length >= fewest)
        return { text: folded(text), place: first.place, hues, rows: run.map(({ place }) => place.row) };
      run = [];
    }
    return null;
  }
}

interface Line {
  readonly text: string;
  readonly place: { readonly sheet: string; readonly row: number; readonly column: number };
}

/** Whether a text names a colour as a key does, not as in "Blue badges"; red alone, too, which such a key may say of the text. */
function namesColour(text: string, { sectorWords }: Settings): boolean {
  return [...text.matchAll(anyOf(anyColour))].some((match) => {
    const after = text.slice(match.index + match[0].length);
    const words = after.replace(/^[\s"'’”]+/, "");
    return behind.test(after) || words.search(anyOf(sectorWords.behindColours)) === 0;
  });
}
