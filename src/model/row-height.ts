import type { OwnRow, OwnSheet } from "./edit";
import { ownLooks } from "./own-looks";
import { pointsOf } from "./own-page";

/** Excel's tallest row, in points. */
const tallest = 409;
const lineHeight = 1.36;
/** How wide the letters of Calibri are, a digit being 1; what is left out is about as wide as that. */
const widths: readonly (readonly [number, string])[] = [
  [0.48, " ijlI.,:;'’‘|!"],
  [0.65, "ft()[]-J"],
  [0.72, "r"],
  [0.83, 'cszxL/“”"'],
  [0.93, "akvygFSZ"],
  [1.07, "BCEKPRTXY"],
  [1.25, "ADGHNOQUV&"],
  [1.65, "mwMW%@—…"],
];
const widthOfLetter = new Map(
  widths.flatMap(([width, letters]) => [...letters].map((letter): [string, number] => [letter, width])),
);
/** In points, for each point of the font's size; a bold one is hardly wider, and some programs break lines sooner. */
const digit = 0.507 * 1.03;
/** What a cell keeps free of its text on both sides together, in points. */
const margin = 3.75;
/** A step of indentation is about so wide, in points. */
const step = 7.9;

const widthOf = (text: string): number => {
  let width = 0;
  for (const letter of text) width += widthOfLetter.get(letter) ?? 1;
  return width;
};

/** How many lines a text takes where so much fits into one, broken between words; a letter is 1 wide unless told. */
export function lines(text: string, fit: number, measure = (words: string) => words.length): number {
  const space = measure(" ");
  let count = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    count++;
    for (const word of paragraph.split(" ")) {
      const length = measure(word);
      const needed = used === 0 ? length : used + space + length;
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
  columnWidths: OwnSheet["columnWidths"],
  fontSize: number,
): number | null {
  if (height !== undefined) return height;
  let needed = 0;
  for (const [column, cell] of cells.entries()) {
    if (!cell || cell.value === null) continue;
    const { larger, indent, wraps } = ownLooks[cell.style];
    const size = fontSize + larger;
    const whole = columnWidths
      .slice(column, column + (cell.span ?? 1))
      .reduce((sum, each) => sum + pointsOf(each), 0);
    const fit = Math.max(1, (whole - margin - indent * step) / (digit * size));
    const count = wraps ? lines(String(cell.value), fit, widthOf) : 1;
    needed = Math.max(needed, count * size * lineHeight + (cell.style === "heading" ? size / 2 : 2));
  }
  return needed === 0 ? null : Math.min(tallest, Math.ceil(needed));
}
