import type { Edit } from "../../model/edit";
import type { Before, Table } from "./before";
import { pointsOf } from "../../model/own-page";
import { lookOf } from "./looks";
import { pointName } from "./own-name";
import { type Steps, largestStep, sizeOfSetting } from "./steps";

type OwnColumn = Extract<Edit, { kind: "ownColumn" }>;

/**
 * Writes a column of PlanProof's own as text. The name comes first, so that a column that was begun is known for what
 * it is, and the texts last, so that one that says all of it is done. Wrapping is off before the texts come, so that
 * no row grows. Row heights are never set: that would fix them for good.
 */
export function* writeOwnColumn(worksheet: Excel.Worksheet, edit: OwnColumn, before: Before): Steps {
  const { name, sheet, column, top, texts } = edit;
  const table = tableToJoin(edit, before);
  if (table) {
    worksheet.tables.getItem(table.name).columns.add(undefined, undefined, texts[0] ?? undefined);
    table.width++;
    yield sizeOfSetting;
  }
  const heading = { sheet, top, left: column, height: 1, width: 1 };
  pointName(worksheet, name, heading, before, before.widths.get(edit));
  yield sizeOfSetting;
  if (!before.written.has(edit)) {
    worksheet.getRangeByIndexes(top, column, 1, 1).format.columnWidth = pointsOf(edit.width);
    yield sizeOfSetting;
  }
  const likeness = before.likeness.get(edit) ?? [];
  const cells = texts.map((text, row) => ({ text, look: settable(likeness[row], row === 0) }));
  for (const { first, some, size } of inBlocks(cells)) {
    const range = worksheet.getRangeByIndexes(top + first, column, some.length, 1);
    range.format.wrapText = false;
    range.setCellProperties(some.map(({ look }) => [look]));
    range.numberFormat = some.map(() => ["@"]);
    range.values = some.map(({ text }) => [text]);
    yield size;
  }
}

/** What is written at one go: each block is about as large as a step may be, and ends before a cell that is left. */
function* inBlocks<T extends { readonly text: string | null }>(
  all: readonly T[],
): Generator<{ first: number; some: readonly T[]; size: number }> {
  let first = 0;
  let size = 0;
  for (const [index, one] of all.entries()) {
    if (one.text !== null) size += JSON.stringify(one).length;
    const next = all[index + 1];
    if (one.text !== null && size < largestStep && next !== undefined && next.text !== null) continue;
    if (one.text !== null) yield { first, some: all.slice(first, index + 1), size };
    first = index + 1;
    size = 0;
  }
}

/** The Excel Table with the same heading row that stands directly left of the column. */
function tableToJoin({ sheet, column, top }: OwnColumn, { tables }: Before): Table | undefined {
  return tables.find((each) => each.sheet === sheet && each.top === top && each.left + each.width === column);
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
