import { shapeIn, widthNote } from "../width-note";

/** Of a character of Excel's default font, 7 pixels wide. */
const points = 5.25;

/** What is kept of a width in points that somebody had set. */
export const noteOfWidth = (width: number): string | null =>
  widthNote({ width: String(Math.round((width / points) * 1e4) / 1e4), customWidth: "1" });

/** The points that a remark keeps; null where it keeps none. */
export function widthIn(note: string): number | null {
  const width = shapeIn(note)?.width ?? null;
  return width === null ? null : Math.round(Number(width) * points * 100) / 100;
}
