import type { Area } from "../../model/place";
import { columnIndex } from "../../model/place";

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** The rectangle around an address of one sheet as Excel writes it: "Plan!A1:E29", "Plan!$A:$E", "Plan!A1:B2,Plan!D4". */
export function areaOf(sheet: string, address: string): Area | null {
  const stretches = address.replace(/(?:'(?:[^']|'')*'|[^'!,]+)!/g, "").split(",");
  const corners = stretches.map((stretch) => {
    const [first = "", last = first] = stretch.replaceAll("$", "").split(":");
    return { from: cellOf(first, 0, 0), to: cellOf(last, lastRow, lastColumn) };
  });
  const all = corners.flatMap(({ from, to }) => (from && to ? [{ from, to }] : []));
  if (all.length === 0 || all.length < corners.length) return null;
  const top = Math.min(...all.map(({ from }) => from.row));
  const left = Math.min(...all.map(({ from }) => from.column));
  const bottom = Math.max(...all.map(({ to }) => to.row));
  const right = Math.max(...all.map(({ to }) => to.column));
  return { sheet, top, left, height: bottom - top + 1, width: right - left + 1 };
}

/** A corner; where it names a whole row or column, the other index is the given one. Null for "#REF". */
function cellOf(corner: string, row: number, column: number): { row: number; column: number } | null {
  const parts = /^([A-Z]{0,3})(\d*)$/.exec(corner);
  if (!parts || corner === "") return null;
  return { row: parts[2] ? Number(parts[2]) - 1 : row, column: parts[1] ? columnIndex(parts[1]) : column };
}
