import { dayInWords, type Day } from "../model/day";
import type { OwnCell, OwnChart, OwnRow, OwnSheet, OwnStyle } from "../model/edit";
import { heightOfPage } from "../model/own-page";
import { rowHeight } from "../model/row-height";
import type { Summary } from "../model/summary";
import { introduction, reservation, titleOf } from "../summary/introduction";
import { sheetColumns, tablesOf, type Table } from "../summary/tables";
import { referenceOf, sealing, sealRow, unsealed, type Tab } from "./summary-seal";

const name = "PlanProof summary";
const wide = sheetColumns.length;
/** The fewest rows in which a chart can be read. */
const fewestRows = 6;
/** Of Excel's default font, in points. */
const fontSize = 11;
/** How much wider than usual the columns may be, so that more of them and of their rows fit on a page. */
const widenings = [1, 1.05, 1.1, 1.15, 1.2] as const;

/** In characters: Excel rounds widths to what a screen can show. */
const sameWidth = 0.3;

/** Space between tables. */
const blank: OwnRow = { cells: [], height: 9 };
/** A cell over several columns; the ones that it covers are left out of the row. */
const over = (value: string | number | null, style: OwnStyle, span: number, more: Partial<OwnCell> = {}) => [
  { value, style, ...more, ...(span === 1 ? {} : { span }) },
  ...new Array<null>(span - 1).fill(null),
];
const across = (value: string, style: OwnStyle): OwnRow => ({ cells: over(value, style, wide) });
/** & is a code in headers and footers; twice, it is itself. */
const headerText = (text: string) => text.slice(0, 100).replaceAll("&", "&&");

/**
 * The summary as a sheet that can be printed and handed to a member: the figures and lists first, the rest behind. Of
 * the tab in whose place it comes it keeps the widths that somebody gave its columns, if it was written to its end.
 */
export function summarySheet(
  summary: Summary,
  made: Day,
  former: Pick<Tab, "rows" | "reference" | "widths"> | null = null,
): OwnSheet {
  const asAt = dayInWords(summary.asAt);
  const { first, behind } = tablesOf(summary);
  const charts: OwnChart[] = [];
  const rows: OwnRow[] = [
    across(titleOf(summary), "title"),
    // The seal: it is written last, when all that it counts is there.
    blank,
    across(introduction(summary).join(" "), "subtitle"),
    across(summary.headline.join(" "), "lead"),
    ...(summary.age === null ? [] : [across(summary.age, "lead")]),
    blank,
  ];
  for (const table of first) add(table, rows, charts);
  rows.push(across(reservation, "note"));
  const columnWidths = widthsFor(rows, former?.reference == null ? [] : former.widths);
  const page = heightOfPage(columnWidths) - heightOf(rows.slice(0, 1), columnWidths);
  let used = 0;
  for (const [index, table] of behind.entries()) {
    const block: OwnRow[] = [];
    add(table, block, charts, rows.length);
    const [heading = blank, ...others] = block;
    const height = heightOf(block, columnWidths);
    const breaks = index === 0 || used + Math.min(height, page) > page;
    used = (breaks ? 0 : used) + height;
    rows.push({ ...heading, ...(breaks ? { pageBreakBefore: true } : {}) }, ...others);
  }
  const source = `Made by PlanProof on ${dayInWords(made)} from the sheet “${summary.sheet}”`;
  rows[sealRow] = across(`${source} ${sealing(rows.length, referenceOf(rows))}`, "note");
  return {
    name,
    columnWidths,
    rows,
    charts,
    seal: { row: sealRow, until: unsealed(Math.max(rows.length, former?.rows ?? 0)) },
    print: {
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: null,
      titleRows: { top: 0, height: 1 },
      header: `&LSummary of the sheet “${headerText(summary.sheet)}”&RAs at ${asAt}`,
      footer: "&LPlanProof summary&RPage &P of &N",
    },
  };
}

/**
 * The usual widths or, where members' part of the tab then fits on a page, wider ones: the page is made to hold them
 * all. Widths that are none of these are somebody's, and stay.
 */
function widthsFor(first: readonly OwnRow[], now: readonly number[]): readonly number[] {
  const all = widenings.map((times) => sheetColumns.map((width) => width * times));
  const isOwn = (widths: readonly number[]) =>
    widths.every((width, column) => Math.abs(width - (now[column] ?? width)) < sameWidth);
  if (!all.some(isOwn)) return sheetColumns.map((width, column) => now[column] ?? width);
  return all.find((widths) => heightOf(first, widths) <= heightOfPage(widths)) ?? sheetColumns;
}

const heightOf = (rows: readonly OwnRow[], widths: readonly number[]) =>
  rows.reduce((sum, row) => sum + (rowHeight(row, widths, fontSize) ?? 0), 0);

/** Adds a table under its heading, with its chart beside it. `offset` is where the first of the rows will stand. */
function add(table: Table, rows: OwnRow[], charts: OwnChart[], offset = 0): void {
  const top = offset + rows.length;
  const { title, columns, picture } = table;
  const spans = spansOf(columns.map(({ width }) => width));
  const covered = spans.reduce((sum, span) => sum + span, 0);
  rows.push({ cells: over(title, "heading", covered) });
  if (table.rows.length === 0) {
    rows.push(across(table.ifEmpty, "text"), blank);
    return;
  }
  rows.push({
    cells: columns.flatMap(({ heading, kind }, index) =>
      over(heading, kind === "number" ? "headNumber" : "head", spans[index] ?? 1),
    ),
  });
  for (const { cells, place, isTotal } of table.rows) {
    rows.push({
      cells: cells.flatMap((value, index) => {
        const isNumber = typeof value === "number";
        const style =
          isTotal === true ? (isNumber ? "strongNumber" : "strong") : isNumber ? "number" : "text";
        return over(
          value,
          style,
          spans[index] ?? 1,
          index === 0 && place !== undefined ? { link: place } : {},
        );
      }),
    });
  }
  if (picture !== undefined) {
    while (offset + rows.length < top + fewestRows) rows.push(blank);
    charts.push(chartOf(table, picture, top, offset + rows.length - top));
  }
  rows.push(blank);
}

/** Stacked bars of some columns of a table, over the columns beside it. The total is no bar. */
function chartOf(
  { title, columns, rows }: Table,
  picture: readonly number[],
  top: number,
  height: number,
): OwnChart {
  const lines = rows.filter(({ isTotal }) => isTotal !== true);
  const spans = spansOf(columns.map(({ width }) => width));
  const leftOf = (column: number) => spans.slice(0, column).reduce((sum, span) => sum + span, 0);
  const area = (column: number) => ({
    sheet: name,
    top: top + 2,
    left: leftOf(column),
    height: lines.length,
    width: 1,
  });
  const headings = picture.map((column) => columns[column]?.heading ?? "");
  const said = ({ cells }: (typeof lines)[number]) =>
    `${cells[0] ?? ""}: ${picture.map((column, index) => `${cells[column] ?? 0} ${headings[index]?.toLowerCase() ?? ""}`).join(", ")}`;
  return {
    title,
    altText: lines.map(said).join(". "),
    categories: area(0),
    series: picture.map((column, index) => ({
      name: headings[index] ?? "",
      values: area(column),
      colour: colours[index % colours.length] ?? "#1F4E79",
    })),
    at: { sheet: name, top, height, left: leftOf(columns.length), width: wide - leftOf(columns.length) },
  };
}

/** Dark and light, so that they are told apart without colour. */
const colours = ["#1F4E79", "#F4B183"] as const;

/** How many of the sheet's columns each of a table's columns covers. */
function spansOf(widths: readonly number[]): number[] {
  let column = 0;
  return widths.map((width) => {
    const start = column;
    for (let covered = 0; covered < width && column < wide; column++) covered += sheetColumns[column] ?? 0;
    return column - start;
  });
}
