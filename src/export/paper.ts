import type { BlockContent, Root, TableCell, TableRow } from "mdast";
import type { Summary } from "../model/summary";
import { introduction, reservation, titleOf } from "../summary/introduction";
import { tablesOf, type Table } from "../summary/tables";

/** The summary as a paper for members: its sentences, then its tables under headings. Every writer starts from it. */
export function paper(summary: Summary): Root {
  const { headline, age } = summary;
  const { first, figures, lists } = tablesOf(summary);
  return {
    type: "root",
    children: [
      heading(1, titleOf(summary)),
      ...introduction(summary).map(paragraph),
      paragraph(headline.join(" ")),
      ...(age === null ? [] : [paragraph(age)]),
      ...[...first, ...figures, ...lists].flatMap(section),
      paragraph(reservation),
    ],
  };
}

/** White space of every kind is one space: a heading, a paragraph and a table's cell are one line in every format. */
const words = (value: string | number) =>
  ({ type: "text", value: String(value).replace(/\s+/g, " ").trim() }) as const;

const heading = (depth: 1 | 2, value: string): BlockContent => ({
  type: "heading",
  depth,
  children: [words(value)],
  ...asText(value),
});

const paragraph = (value: string): BlockContent => ({
  type: "paragraph",
  children: [words(value)],
  ...asText(value),
});

function section({ title, columns, rows, ifEmpty }: Table): BlockContent[] {
  if (rows.length === 0) return [heading(2, title), paragraph(ifEmpty)];
  return [
    heading(2, title),
    {
      type: "table",
      align: columns.map(({ kind }) => (kind === "number" ? "right" : null)),
      // Word shows a pasted table without lines unless it is told to draw them.
      data: { hProperties: { border: "1", cellPadding: "4", style: "border-collapse:collapse" } },
      children: [
        row(columns.map((column, index) => headingCell(column, shareOf(columns, index)))),
        ...rows.map(({ cells, isTotal }) => row(cells.map((value) => bodyCell(value, isTotal ?? false)))),
      ],
    },
  ];
}

/** No row is divided between pages. */
const row = (children: TableCell[]): TableRow => ({
  type: "tableRow",
  data: { hProperties: { style: "break-inside:avoid" } },
  children,
});

const widthOf = (columns: Table["columns"]) => columns.reduce((sum, { width }) => sum + width, 0);

/** A column's share of the width, in whole hundredths: those of a table make up 100, so that all tables end at one line. */
function shareOf(columns: Table["columns"], index: number): number {
  const upTo = (end: number) => Math.round((100 * widthOf(columns.slice(0, end))) / widthOf(columns));
  return upTo(index + 1) - upTo(index);
}

/** Headings of words stand at the left, over their words: Word would centre them. */
const headingCell = ({ heading: value, kind }: Table["columns"][number], share: number): TableCell => ({
  type: "tableCell",
  data: {
    hProperties: {
      scope: "col",
      style: `width:${share}%${kind === "text" ? ";text-align:left" : ""}`,
    },
  },
  children: [words(value)],
});

function bodyCell(value: string | number, isTotal: boolean): TableCell {
  const text = words(value);
  return {
    type: "tableCell",
    children: isTotal ? [{ type: "strong", children: [text] }] : [text],
    ...asText(text.value),
  };
}

/** Tells a spreadsheet that the words are no formula. */
const asText = (value: string) =>
  isFormulaLike(value.trim()) ? { data: { hProperties: { style: "mso-number-format:'\\@'" } } } : {};

/** Whether a spreadsheet that a table is pasted into would take the text for a formula. */
export const isFormulaLike = (text: string) => /^[=+\-@]/.test(text);
