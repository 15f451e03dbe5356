import { wcagContrast } from "../../model/colour-spaces";
import type { Edit, Former, OwnCell, OwnChart, OwnRow, OwnSheet, OwnStyle } from "../../model/edit";
import type { Colour } from "../../model/grid";
import { a1, a1Of, type Area } from "../../model/place";
import { isOwnChart, ownChartName } from "../own-charts";
import { ownLooks } from "../../model/own-looks";
import { pointsOf } from "../../model/own-page";
import { rowHeight } from "../../model/row-height";
import type { Before } from "./before";
import { pointName } from "./own-name";
import { printOwnSheet } from "./own-print";
import { type Steps, sizeOfSetting } from "./steps";
import { definedName } from "./survey";

/** Of Excel’s default font, in points. */
const fontSize = 11;
const rowsAtOnce = 100;
const longestName = 31;
const rowsOfSheet = 1_048_576;

type OwnSheetEdit = Extract<Edit, { kind: "ownSheet" }>;

/**
 * Makes the own sheet, or rewrites the one that the name PlanProof.Summary marks: never another of the same name, and
 * never by removing it first, which would clear what can be undone. The name comes before anything else, and what a
 * seal counts before the seal itself.
 */
export function* writeOwnSheet(
  worksheets: Excel.WorksheetCollection,
  { content, former }: OwnSheetEdit,
  before: Before,
): Steps {
  const known = before.own.find(({ name }) => name === "Summary")?.sheet;
  if (known !== undefined && former === "left") {
    worksheets.getItem(known).names.getItem(definedName("Summary")).delete();
    yield sizeOfSetting;
  }
  const there = former === "left" ? undefined : known;
  const name = there ?? freeName(content.name, before);
  const worksheet = there === undefined ? worksheets.add(name) : worksheets.getItem(name);
  if (there === undefined) yield sizeOfSetting;
  pointName(worksheet, "Summary", { sheet: name, top: 0, left: 0, height: 1, width: 1 }, before);
  yield sizeOfSetting;
  const others = there === undefined || former === "left" ? undefined : former;
  if (there !== undefined) yield* empty(worksheet, there, before, content, others);
  else yield* breakSeal(worksheet, content);
  yield* writeCells(worksheet, content);
  for (const [index, chart] of content.charts.entries()) {
    addChart(worksheet, chart, index);
    yield 20 * sizeOfSetting;
  }
  printOwnSheet(worksheet, content, others?.below ?? 0);
  yield 20 * sizeOfSetting;
  if (content.seal) {
    const { row } = content.seal;
    worksheet.getCell(row, 0).values = [[content.rows[row]?.cells[0]?.value ?? ""]];
    yield sizeOfSetting;
  }
}

/** Says that the sheet is not whole yet. */
function* breakSeal(worksheet: Excel.Worksheet, { seal }: OwnSheet): Steps {
  if (!seal) return;
  worksheet.getCell(seal.row, 0).values = [[seal.until]];
  yield sizeOfSetting;
}

/** The name that the sheet is given: a number is added where the workbook has another of that name. */
export function freeName(wanted: string, { sheets }: Before): string {
  const isTaken = (name: string): boolean =>
    sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const name = wanted.slice(0, longestName - ending.length) + ending;
    if (!isTaken(name)) return name;
  }
}

/** Empties PlanProof's own columns or, where somebody else has written on the sheet, its own rows of these, with room made below them. */
function* empty(
  worksheet: Excel.Worksheet,
  name: string,
  { sheets }: Before,
  content: OwnSheet,
  others: Exclude<Former, "left"> | undefined,
): Steps {
  if (others && others.room > 0) {
    worksheet.getRange(`${others.rows + 1}:${others.rows + others.room}`).insert("Down");
    yield sizeOfSetting;
  }
  if (others) yield* breakSeal(worksheet, content);
  const rowOfSeal = content.seal?.row ?? 0;
  const width = content.columnWidths.length;
  const own = others
    ? [
        worksheet.getRangeByIndexes(0, 0, rowOfSeal, width),
        worksheet.getRangeByIndexes(rowOfSeal + 1, 0, others.rows + others.room - rowOfSeal - 1, width),
      ]
    : [worksheet.getRangeByIndexes(0, 0, rowsOfSheet, width)];
  for (const range of own) {
    // Comments and notes are somebody's: clearing all would take them too.
    range.unmerge();
    for (const what of ["Hyperlinks", "Contents", "Formats"] as const) range.clear(what);
    range.format.useStandardHeight = true;
  }
  worksheet.horizontalPageBreaks.removePageBreaks();
  const charts = sheets.find((sheet) => sheet.name === name)?.charts ?? [];
  for (const chart of charts.filter((each) => !others || isOwnChart(each))) {
    worksheet.charts.getItem(chart).delete();
  }
  if (!others) yield* breakSeal(worksheet, content);
}

function* writeCells(worksheet: Excel.Worksheet, { columnWidths, rows: whole, seal }: OwnSheet): Steps {
  const rows = whole.map((row, index) => (index === seal?.row ? unsealed(row, seal.until) : row));
  const width = Math.max(columnWidths.length, ...rows.map(({ cells }) => cells.length), 1);
  worksheet.showGridlines = false;
  for (const [column, characters] of columnWidths.entries()) {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
  }
  for (let first = 0; first < rows.length; first += rowsAtOnce) {
    yield* writeBlock(worksheet, first, rows.slice(first, first + rowsAtOnce), width);
  }
  for (const [index, row] of rows.entries()) {
    const start = worksheet.getRangeByIndexes(index, 0, 1, 1);
    const height = rowHeight(row, columnWidths, fontSize);
    if (height !== null) start.format.rowHeight = height;
    if (row.pageBreakBefore && index > 0) worksheet.horizontalPageBreaks.add(start);
    if (height !== null || row.pageBreakBefore) yield sizeOfSetting;
  }
}

const unsealed = ({ cells, ...row }: OwnRow, until: string): OwnRow => ({
  ...row,
  cells: cells.map((cell, column) => (cell && column === 0 ? { ...cell, value: until } : cell)),
});

/** Links come before values and looks: a link brings a text and a look of its own. */
function* writeBlock(
  worksheet: Excel.Worksheet,
  first: number,
  rows: readonly OwnRow[],
  width: number,
): Steps {
  const block = rows.map(({ cells }) => Array.from({ length: width }, (_, column) => cells[column] ?? null));
  for (const [index, cells] of block.entries()) {
    for (const [column, cell] of cells.entries()) yield* link(worksheet, first + index, column, cell);
  }
  for (const { top, height, like } of alike(rows)) yield* shape(worksheet, first + top, height, like, width);
  const range = worksheet.getRangeByIndexes(first, 0, rows.length, width);
  range.numberFormat = block.map((cells) =>
    cells.map((cell) => (typeof cell?.value === "string" ? "@" : "General")),
  );
  const values = block.map((cells) => cells.map((cell) => cell?.value ?? ""));
  range.values = values;
  yield JSON.stringify(values).length + rows.length * width * 10;
}

function* link(worksheet: Excel.Worksheet, row: number, column: number, cell: OwnCell | null): Steps {
  if (!cell?.link) return;
  const documentReference = a1(cell.link, "");
  worksheet.getCell(row, column).hyperlink = { documentReference, screenTip: `Go to ${documentReference}` };
  yield sizeOfSetting;
}

/** Rows that follow each other and look the same: what is set for all of them at once need not be sent for each. */
interface Stretch {
  readonly top: number;
  readonly height: number;
  readonly like: OwnRow;
}

function alike(rows: readonly OwnRow[]): Stretch[] {
  const shapeOf = ({ cells }: OwnRow) =>
    JSON.stringify(cells.map((cell) => cell && [cell.style, cell.span, typeof cell.value]));
  const stretches: Stretch[] = [];
  for (const [top, like] of rows.entries()) {
    const before = stretches.at(-1);
    if (before && shapeOf(before.like) === shapeOf(like))
      stretches[stretches.length - 1] = { ...before, height: before.height + 1 };
    else stretches.push({ top, height: 1, like });
  }
  return stretches;
}

function* shape(worksheet: Excel.Worksheet, top: number, height: number, like: OwnRow, width: number): Steps {
  for (const [column, cell] of like.cells.entries()) {
    if (!cell || typeof cell.value !== "string" || (cell.span ?? 1) === 1) continue;
    worksheet.getRangeByIndexes(top, column, height, cell.span ?? 1).merge(true);
    yield sizeOfSetting;
  }
  const styles = stylesOf(like, width);
  for (let left = 0; left < width;) {
    const style = styles[left] ?? null;
    let right = left + 1;
    while (right < width && styles[right] === style) right++;
    if (style !== null) {
      dress(
        worksheet.getRangeByIndexes(top, left, height, right - left),
        style,
        height > 1,
        right - left > 1,
      );
      yield 20 * sizeOfSetting;
    }
    left = right;
  }
}

/** A cell's style is also that of the cells that it covers. */
function stylesOf({ cells }: OwnRow, width: number): (OwnStyle | null)[] {
  const styles = new Array<OwnStyle | null>(width).fill(null);
  for (const [column, cell] of cells.entries()) {
    if (cell) styles.fill(cell.style, column, column + (cell.span ?? 1));
  }
  return styles;
}

/** Gives cells the look of a style. Lines inside are asked for only where there is an inside. */
function dress({ format }: Excel.Range, style: OwnStyle, hasRows: boolean, hasColumns: boolean): void {
  const { larger, bold, colour, fill, border, align, vertical, wraps, indent } = ownLooks[style];
  format.horizontalAlignment = align === "left" ? "Left" : "Right";
  format.verticalAlignment = vertical === "top" ? "Top" : "Bottom";
  format.wrapText = wraps;
  if (indent > 0) format.indentLevel = indent;
  format.font.size = fontSize + larger;
  format.font.bold = bold;
  if (colour !== null) format.font.color = colour;
  if (fill !== null) format.fill.color = fill;
  if (border === null) return;
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
  const inside = [
    ...(hasRows ? ["InsideHorizontal" as const] : []),
    ...(hasColumns ? ["InsideVertical" as const] : []),
  ];
  for (const edge of [...edges, ...inside]) {
    const line = format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = border;
  }
}

/** Office.js has no alternative text for charts: the table of the same figures stands beside each. */
function addChart(
  worksheet: Excel.Worksheet,
  { title, categories, series, at }: OwnChart,
  index: number,
): void {
  const [firstSeries] = series;
  if (!firstSeries) return;
  const chart = worksheet.charts.add("BarStacked", rangeOf(worksheet, firstSeries.values), "Columns");
  chart.name = ownChartName(index);
  chart.title.text = title;
  chart.legend.visible = series.length > 1;
  chart.legend.position = "Bottom";
  // Bars are drawn from the bottom up: the first category is to stand on top, as in the table.
  chart.axes.categoryAxis.reversePlotOrder = true;
  for (const [order, { name, values, colour }] of series.entries()) {
    const bars = order === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    bars.name = name;
    bars.setValues(rangeOf(worksheet, values));
    bars.setXAxisValues(rangeOf(worksheet, categories));
    bars.format.fill.setSolidColor(colour);
    bars.hasDataLabels = true;
    bars.dataLabels.format.font.color = inkOn(colour);
  }
  const { top, left, height, width } = at;
  chart.setPosition(worksheet.getCell(top, left), worksheet.getCell(top + height - 1, left + width - 1));
}

/** The colour of a figure on a bar: dark or white, whichever stands out. */
function inkOn(colour: Colour): Colour {
  const inks = ["#262626", "#FFFFFF"] as const;
  return wcagContrast(colour, inks[0]) >= wcagContrast(colour, inks[1]) ? inks[0] : inks[1];
}

function rangeOf(worksheet: Excel.Worksheet, area: Area): Excel.Range {
  return worksheet.getRange(a1Of(area));
}
