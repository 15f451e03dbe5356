import { dayInWords, type Day } from "../model/day";
import type { OwnCell, OwnChart, OwnRow, OwnSheet, OwnStyle } from "../model/edit";
import type { Summary } from "../model/summary";
import { introduction, reservation, titleOf } from "../summary/introduction";
import { sheetColumns, tablesOf, type Table } from "../summary/tables";
import { Layout, type Block, type Pages } from "./summary-pages";
import { referenceOf, sealing, sealRow, unsealed, type Tab } from "./summary-seal";

const name = "PlanProof summary";
const wide = sheetColumns.length;
/** The fewest rows in which a chart can be read. */
const fewestRows = 6;
/** How much wider than usual the columns may be, so that more of them and of their rows fit on a page. */
const widenings = [1, 1.05, 1.1, 1.15, 1.2] as const;
/** The last of these in which the print is hardly smaller. */
const hardlyWider = 2;

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
  const { columnWidths, charts, ...laid } = laidOut(summary, former?.reference == null ? [] : former.widths);
  const rows = [...laid.rows];
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

/** `first` is how many pages what is for members takes. */
type Laid = Pages & { readonly first: number };

/**
 * The summary in the usual widths or, where what is for members then fits on the first page, in wider ones: the page is
 * made to hold them all. It takes as few pages as it can in hardly wider ones, and its lists begin a page where that
 * takes no more. Widths that are none of these are somebody's, and stay.
 */
function laidOut(summary: Summary, now: readonly number[]): Laid {
  const all = widenings.map((times) => sheetColumns.map((width) => width * times));
  const isOwn = (widths: readonly number[]) =>
    widths.every((width, column) => Math.abs(width - (now[column] ?? width)) < sameWidth);
  const theirs = sheetColumns.map((width, column) => now[column] ?? width);
  const inWidths = (widths: readonly number[]) =>
    [true, false].map((listsApart) => layOut(summary, widths, listsApart));
  const laid = (all.some(isOwn) ? all : [theirs]).map(inWidths);
  const fewestFirst = Math.min(...laid.flat().map(({ first }) => first));
  const base = laid.findIndex((pages) => pages.some(({ first }) => first === fewestFirst));
  const wanted = laid.slice(base, Math.max(base, hardlyWider) + 1).flat();
  const fewest = Math.min(...wanted.map(({ count }) => count));
  return wanted.find(({ count }) => count === fewest) ?? layOut(summary, sheetColumns, false);
}

function layOut(summary: Summary, columnWidths: readonly number[], listsApart: boolean): Laid {
  const { first, figures, lists } = tablesOf(summary);
  const title = across(titleOf(summary), "title");
  const layout = new Layout(columnWidths, title);
  layout.add([
    title,
    // In place of the seal: that is written last, when all that it counts is there.
    across("Made by PlanProof", "note"),
    across(introduction(summary).join(" "), "subtitle"),
    across(summary.headline.join(" "), "lead"),
    ...(summary.age === null ? [] : [across(summary.age, "lead")]),
    blank,
  ]);
  for (const table of first) layout.place(blockOf(table), true);
  layout.place({ head: [across(reservation, "note")], again: null, lines: [], space: [] }, true);
  const { count } = layout.pages;
  layout.nextPage();
  for (const table of figures) layout.place(blockOf(table), false);
  if (listsApart) layout.nextPage();
  for (const table of lists) layout.place(blockOf(table), false);
  return { ...layout.pages, first: count };
}

/** A table under its heading, with its chart beside it. */
function blockOf(table: Table): Block {
  const { title, columns, picture } = table;
  const spans = spansOf(columns.map(({ width }) => width));
  const covered = spans.reduce((sum, span) => sum + span, 0);
  const heading = (words: string): OwnRow => ({ cells: over(words, "heading", covered) });
  if (table.rows.length === 0)
    return { head: [heading(title), across(table.ifEmpty, "text")], again: null, lines: [], space: [blank] };
  const headings: OwnRow = {
    cells: columns.flatMap((column, index) =>
      over(column.heading, column.kind === "number" ? "headNumber" : "head", spans[index] ?? 1),
    ),
  };
  const lines = table.rows.map(({ cells, place, isTotal }): OwnRow => ({
    cells: cells.flatMap((value, index) => {
      const isNumber = typeof value === "number";
      const style = isTotal === true ? (isNumber ? "strongNumber" : "strong") : isNumber ? "number" : "text";
      return over(value, style, spans[index] ?? 1, index === 0 && place !== undefined ? { link: place } : {});
    }),
  }));
  const head = [heading(title), headings];
  if (picture === undefined)
    return { head, again: [heading(`${title}, continued`), headings], lines, space: [blank] };
  const height = Math.max(fewestRows, head.length + lines.length);
  const filling = new Array<OwnRow>(height - head.length - lines.length).fill(blank);
  return {
    head,
    again: null,
    lines: [...lines, ...filling],
    space: [blank],
    chart: (top) => chartOf(table, picture, top, height),
  };
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
