import type { OwnRow, OwnSheet } from "./edit";
import { ownLooks } from "./own-looks";

/** Excel's tallest row, in points. */
const tallest = 409;
const lineHeight = 1.36;
/** A column is as wide as so many digits of the default font, and letters are a little narrower on average. */
const lettersPerDigit = 1.1;
/** A step of indentation is about so wide. */
const charactersOfIndent = 1.5;

/** How many lines a text takes where so many characters fit into one, broken between words. */
export function lines(text: string, fit: number): number {
  let count = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    count++;
    for (const { length } of paragraph.split(" ")) {
      const needed = used === 0 ? length : used + 1 + length;
      if (needed <= fit) used = needed;
      else {
        // A word longer than a line is broken, as Excel does.
        count += used === 0 ? Math.ceil(length / fit) - 1 : Math.ceil(length / fit);
        used = length % fit || Math.min(length, fit);
      }
    }
  }
  return count;
}

/**
 * A height in points at which the wrapped texts of a row can be read. Neither Excel nor LibreOffice works it out for
 * cells that span columns, so it is estimated from the widths.
 */
export function rowHeight(
  { cells, height }: OwnRow,
  widths: OwnSheet["columnWidths"],
  fontSize: number,
): number | null {
  if (height !== undefined) return height;
  let needed = 0;
  for (const [column, cell] of cells.entries()) {
    if (!cell || cell.value === null) continue;
    const size = fontSize + ownLooks[cell.style].larger;
    const whole = widths.slice(column, column + (cell.span ?? 1)).reduce((sum, each) => sum + each, 0);
    const width = whole - ownLooks[cell.style].indent * charactersOfIndent;
    const fit = Math.max(1, Math.floor((width * lettersPerDigit * fontSize) / size));
    const count = ownLooks[cell.style].wraps ? lines(String(cell.value), fit) : 1;
    needed = Math.max(needed, count * size * lineHeight + (cell.style === "heading" ? size / 2 : 2));
  }
  return needed === 0 ? null : Math.min(tallest, Math.ceil(needed));
}
