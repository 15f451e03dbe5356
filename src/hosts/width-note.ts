/** What a workbook's file says of a column's width; of these an own column's width takes the place. */
const shapeNames = ["width", "customWidth", "hidden", "bestFit"] as const;

/** A column's width as a file says it: its width in characters, and whether somebody set it, hid it or let it fit. */
export type Shape = Readonly<Partial<Record<(typeof shapeNames)[number], string | null>>>;

/**
 * The remark on the defined name of an own column that keeps what the column was like before, so that it travels with
 * the workbook whichever host takes the column back: "width=12.7143 customWidth=1". Null where nothing was said.
 */
export function widthNote(before: Readonly<Record<string, string | undefined>>): string | null {
  if (before["width"] === undefined) return null;
  return shapeNames
    .flatMap((name) => (before[name] === undefined ? [] : [`${name}=${before[name]}`]))
    .join(" ");
}

/** What such a remark keeps, with null for what was not said; null where it is no such remark. */
export function shapeIn(note: string): Shape | null {
  const said = note.split(" ").map((each) => each.split("="));
  const valueOf = (wanted: string) => said.find(([name]) => name === wanted)?.[1] ?? null;
  if (!(Number(valueOf("width") ?? NaN) >= 0)) return null;
  return Object.fromEntries(shapeNames.map((name) => [name, valueOf(name)]));
}
