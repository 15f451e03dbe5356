import { hueOf } from "../model/colour";
import { textAt, type Detail, type Grid } from "../model/grid";
import type { Legend } from "../model/plan";
import type { Settings } from "../model/settings";
import { anyColour, anyHue, huesIn } from "./legend";
import type { Located } from "./locate";
import { anyOf, folded, hasAny, isBlank } from "./words";

/** A key of colours that stands away from the headings. */
export interface KeyElsewhere extends Legend {
  /** The rows below the plan that it takes; none where it stands beside the plan. */
  readonly rows: readonly number[];
}

/** In characters: what is longer is no line of a key. */
const longest = 300;
/** So many sectors at least a key away from the headings must tell apart: one colour may be spoken of by chance. */
const fewest = 2;

/** What stands behind the name of a colour in a key: "Yellow = LA", "Blue for health", "Green shading", not "Blue badges". */
const behind =
  /^[\s"'’”]*(?:$|\n|[=:–—(),;./]|- |(?:for|is|are|means?|shows?|denotes?|indicates?|shading|shaded|fill|text|cells?|rows?)\b)/i;
/** Words that say no more of a sector than its colour does. */
const fillers = [
  ...["led", "lead", "leads", "leading", "by", "for", "of", "the", "and", "with", "both", "only", "agency"],
  ...["action", "actions", "outcome", "outcomes", "organisation", "services", "partners", "responsible"],
];

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
  const [{ length: width } = []] = grid.values;
  const columns = Array.from({ length: width }, (_, index) => grid.left + index);
  const inPlan = columns.filter((column) => column >= left && column <= right);
  const outside = columns.filter((column) => (column < left || column > right) && !ignored.has(column));
  const under = keyIn(linesBelow());
  const found = keyIn(linesBeside()) ?? under;
  return found && { ...found, rows: under?.rows ?? [] };

  function linesBeside(): (Line | null)[] {
    if (outside.length === 0) return [];
    return Array.from({ length: grid.values.length }, (_, index) => lineOf(grid.top + index, outside));
  }

  /** What stands below the last row that has a lead or a date and is no line of a key; blank rows are passed over. */
  function linesBelow(): (Line | null)[] {
    const { lead, due } = located.columns;
    const lines: (Line | null)[] = [];
    for (let row = end - 1; row > located.headingRow; row--) {
      if (inPlan.every((column) => isBlank(textAt(grid, row, column)))) continue;
      const line = lineOf(row, inPlan);
      const isAction = [lead, due].some((column) => column !== null && !isBlank(textAt(grid, row, column)));
      if (line === null && isAction) break;
      lines.push(line);
    }
    return lines.reverse();
  }

  function lineOf(row: number, wanted: readonly number[]): Line | null {
    const cells = wanted
      .map((column) => ({ column, text: textAt(grid, row, column).trim() }))
      .filter(({ text }) => text !== "");
    const [first] = cells;
    const text = cells.map((cell) => cell.text).join(" ");
    if (first === undefined || text.length > longest) return null;
    const place = { sheet: grid.sheet, row, column: first.column };
    if (cells.some((cell) => namesColour(cell.text)))
      return cells.length > 1 && /\d/.test(text) ? null : { text, place };
    const hue = cells.map(({ column }) => fillAt(row, column)).find((each) => each !== null);
    return hue != null && saysSectorAlone(text) ? { text: `${hue} = ${text}`, place } : null;
  }

  function fillAt(row: number, column: number) {
    const fill = detail.looks[column]?.[row - detail.request.top]?.fill;
    return fill?.kind === "solid" ? hueOf(fill.colour) : null;
  }

  function saysSectorAlone(text: string): boolean {
    const { LA, NHS, joint } = settings.sectorWords;
    if (![LA, NHS, joint].some((words) => hasAny(text, words))) return false;
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

/** Whether a text names a colour as a key does; red alone, too, which such a key may say of the text. */
function namesColour(text: string): boolean {
  if (!hasAny(text, anyHue) && !hasAny(text, anyColour)) return false;
  return [...text.matchAll(anyOf(anyColour))].some((match) =>
    behind.test(text.slice(match.index + match[0].length)),
  );
}
