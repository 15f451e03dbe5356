/** The margins of the own sheet's pages, in points: left and right, above and below. */
export const ownMargins = { sides: 28.8, ends: 43.2 } as const;

/** A4, lying, in points. */
const paper = { width: 842, height: 595 } as const;
/** What printers differ by. */
const slack = 0.975;

/** The points of a column so many characters wide, in Excel's default font: 7 pixels each and 5 of margin; 0 is hidden. */
export const pointsOf = (characters: number): number => (characters === 0 ? 0 : (characters * 7 + 5) * 0.75);

/** The other way round; of a hidden column, 0. */
export const charactersOf = (points: number): number =>
  Math.max(0, Math.round((points / 0.75 - 5) * (1e3 / 7)) / 1e3);

/** How many points of rows a page of the own sheet holds, where columns so many characters wide are fitted to its width. */
export function heightOfPage(columnWidths: readonly number[]): number {
  const width = columnWidths.reduce((sum, each) => sum + pointsOf(each), 0);
  const scale = Math.min(1, Math.floor((100 * (paper.width - 2 * ownMargins.sides)) / width) / 100);
  return (slack * (paper.height - 2 * ownMargins.ends)) / scale;
}
