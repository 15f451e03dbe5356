import { columnIndex } from "../../../src/model/place";
import { ExcelError } from "../request-interpreter";
import type { Box } from "./state";

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** The box of an address without its sheet: "C12", "$A$1:$E$29", "3:5", "B:B". */
export function boxOf(address: string): Box {
  const [first = "", last = first] = address.replaceAll("$", "").split(":");
  const from = /^([A-Z]*)(\d*)$/i.exec(first);
  const to = /^([A-Z]*)(\d*)$/i.exec(last);
  if (!from || !to || first === "") {
    throw new ExcelError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  }
  const left = from[1] ? columnIndex(from[1]) : 0;
  const right = to[1] ? columnIndex(to[1]) : lastColumn;
  const top = from[2] ? Number(from[2]) - 1 : 0;
  const bottom = to[2] ? Number(to[2]) - 1 : lastRow;
  return { top, left, height: bottom - top + 1, width: right - left + 1 };
}

/** The sheet (null where none is named) and the box of a reference: "='Action plan'!$F$5". */
export function referred(reference: string): { sheet: string | null; box: Box } {
  const match = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([$A-Z0-9:]+)$/i.exec(reference);
  if (!match?.[3]) throw new ExcelError("InvalidArgument", `The reference ${reference} cannot be read.`);
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, box: boxOf(match[3]) };
}

export function overlap(a: Box, b: Box): boolean {
  return (
    a.top < b.top + b.height &&
    b.top < a.top + a.height &&
    a.left < b.left + b.width &&
    b.left < a.left + a.width
  );
}

export function contains(outer: Box, row: number, column: number): boolean {
  return overlap(outer, { top: row, left: column, height: 1, width: 1 });
}
