import type { Edit } from "../../model/edit";
import type { Before } from "./before";
import { lookOf } from "./looks";
import { pointName } from "./own-name";

type OwnColumn = Extract<Edit, { kind: "ownColumn" }>;

/** office.js splits larger writes itself, but into one call for each row. */
const rowsAtOnce = 1_000;

/** The points of a column so many characters wide, in Excel's default font: 7 pixels each and 5 of margin. */
export const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/**
 * Writes a column of PlanProof's own as text. Wrapping is off before the texts come, so that no row grows. Row heights
 * are never set: that would fix them for good.
 */
export function writeOwnColumn(worksheet: Excel.Worksheet, edit: OwnColumn, before: Before): void {
  const { name, sheet, column, top, texts } = edit;
  joinTable(worksheet, edit, before);
  const likeness = before.likeness.get(edit) ?? [];
  for (let first = 0; first < texts.length; first += rowsAtOnce) {
    const some = texts.slice(first, first + rowsAtOnce);
    const range = worksheet.getRangeByIndexes(top + first, column, some.length, 1);
    range.format.wrapText = false;
    range.numberFormat = some.map(() => ["@"]);
    range.values = some.map((text) => [text]);
    range.setCellProperties(some.map((_, row) => [settable(likeness[first + row], first + row === 0)]));
  }
  const isThere = before.own.some((own) => own.name === name && own.sheet === sheet && own.column === column);
  if (!isThere) worksheet.getRangeByIndexes(top, column, 1, 1).format.columnWidth = pointsOf(edit.width);
  pointName(worksheet, name, { sheet, top, left: column, height: 1, width: 1 }, before);
}

/** A column directly right of an Excel Table with the same heading row becomes a column of the table. */
function joinTable(
  worksheet: Excel.Worksheet,
  { sheet, column, top, texts }: OwnColumn,
  { tables }: Before,
): void {
  const table = tables.find(
    (each) => each.sheet === sheet && each.top === top && each.left + each.width === column,
  );
  if (!table) return;
  worksheet.tables.getItem(table.name).columns.add(undefined, undefined, texts[0]);
  table.width++;
}

/** Borders and font as they were read, without what was mixed. Only a heading has the fill and the font colour too. */
function settable(properties: Excel.CellProperties = {}, isHeading: boolean): Excel.SettableCellProperties {
  const { font = {}, borders = {} } = properties.format ?? {};
  const { color, ...plainFont } = font;
  const fill = lookOf(properties).fill;
  // An edge without a line is left out: giving it a colour would draw one.
  const lines = Object.entries(borders).filter(([, border]) => border?.style !== "None");
  const edges = lines.map(([edge, border]) => [edge, withoutNulls(border)]);
  return {
    format: {
      verticalAlignment: "Top",
      font: withoutNulls(isHeading ? { ...plainFont, color } : plainFont),
      borders: Object.fromEntries(edges),
      ...(isHeading && fill.kind === "solid" ? { fill: { color: fill.colour } } : {}),
    },
  };
}

function withoutNulls(part: object): object {
  const isTold = (value: unknown): boolean => value !== null && value !== undefined && value !== "";
  return Object.fromEntries(Object.entries(part).filter(([, value]) => isTold(value)));
}
