import type { Edit, OwnCell, OwnSheet } from "../../model/edit";
import { ownMargins } from "../../model/own-page";
import { a1, a1Of, columnLetters, quotedSheet } from "../../model/place";
import { Refusal } from "../../model/refusal";
import { chartXml, drawingXml } from "./chart-part";
import { longestText } from "./cell-text";
import { declareContentType } from "./content-types";
import {
  absolute,
  defineName,
  findName,
  namedArea,
  printAreaName,
  printTitlesName,
  removeNames,
  spelt,
  withoutSheet,
} from "./defined-names";
import { declaration } from "./dialect";
import { formatOf } from "./own-styles";
import { relate, relationshipsOf } from "./relationships";
import { removeRelated } from "./removal";
import { rowHeight } from "../../model/row-height";
import { inlineString } from "./sheet-patch";
import { storedWidth } from "./sheet-columns";
import { childSplice, spliced } from "./splice";
import type { Spreadsheet } from "./spreadsheet";
import type { SheetEntry } from "./workbook";
import { childOf, escapeAttribute, escapeText } from "./xml";

const types = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
};
type OwnSheetEdit = Extract<Edit, { kind: "ownSheet" }>;

const longestName = 31;
const pointsInInch = 72;
const ownName = spelt("Summary");

/** The sheet that PlanProof made before, by its defined name; its tab may have been renamed. */
function findOwnSheet({ workbook }: Spreadsheet, wanted?: string): SheetEntry | undefined {
  return workbook.sheets.find(
    ({ kind, index, name }) =>
      kind === "worksheet" && name === (wanted ?? name) && namedArea(workbook, ownName, index),
  );
}

function refuseLocked({ workbook }: Spreadsheet, what: string): void {
  if (!workbook.structureLocked) return;
  throw new Refusal(
    `The structure of this workbook is protected, so no sheet can be ${what}: in Excel, choose Review > Protect Workbook to lift that, save, and try again.`,
  );
}

/** The wanted name, with a number where another sheet bears it, and without what Excel does not take in a name. */
function freeSheetName({ workbook }: Spreadsheet, wanted: string): string {
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const plain = wanted.replace(/[\\/?*[\]:]/g, " ").slice(0, longestName);
  let name = plain;
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const end = ` (${number})`;
    name = plain.slice(0, longestName - end.length) + end;
  }
  return name;
}

/** Adds a tab behind the others, so that the indexes of all sheets stay what they are. */
function addSheet(spreadsheet: Spreadsheet, wanted: string): SheetEntry {
  refuseLocked(spreadsheet, "added");
  const { parts, workbook } = spreadsheet;
  const { text, root, part: holder, dialect, prefix, sheets } = workbook;
  const name = freeSheetName(spreadsheet, wanted);
  const part = parts.freeName("xl/worksheets/sheet", ".xml");
  parts.setText(part, `${declaration}<worksheet xmlns="${dialect.main}"><sheetData/></worksheet>`);
  declareContentType(parts, part, types.worksheet);
  const id = relate(parts, holder, `${dialect.relationships}/worksheet`, part);
  const [bound] = Object.entries(root.attributes).find(([, value]) => value === dialect.relationships) ?? [];
  const relationship = bound?.startsWith("xmlns:")
    ? `${bound.slice("xmlns:".length)}:id="${id}"`
    : `xmlns:r="${dialect.relationships}" r:id="${id}"`;
  const sheetId = Math.max(0, ...sheets.map(({ element }) => +(element.attributes["sheetId"] ?? 0))) + 1;
  const list = childOf(root, "sheets");
  const xml = `<${prefix}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}" ${relationship}/>`;
  if (list) parts.setText(holder, spliced(text, [childSplice(text, list, xml)]));
  return spreadsheet.sheet(name);
}

/** What somebody has written on is theirs: PlanProof's name comes off it. */
export function leaveOwnSheet(spreadsheet: Spreadsheet, sheet?: string): void {
  const { parts, workbook } = spreadsheet;
  const name = findName(workbook, ownName, findOwnSheet(spreadsheet, sheet)?.index ?? -1);
  if (name) removeNames(parts, workbook, [name]);
}

/** Makes PlanProof's own sheet, or writes the one that it made before anew; nothing of its former content stays. */
export function writeOwnSheet(spreadsheet: Spreadsheet, { content, former }: OwnSheetEdit): void {
  const { parts } = spreadsheet;
  for (const cell of content.rows.flatMap(({ cells }) => cells)) {
    if (typeof cell?.value === "string" && cell.value.length > longestText) {
      throw new Refusal(
        "One text of PlanProof’s own sheet is longer than a cell of Excel can hold: shorten it where it comes from.",
      );
    }
  }
  if (former !== undefined) leaveOwnSheet(spreadsheet);
  const present = findOwnSheet(spreadsheet);
  const sheet = present ?? addSheet(spreadsheet, content.name);
  if (present) {
    for (const { id, target, external } of relationshipsOf(parts, sheet.part)) {
      if (!external) removeRelated(parts, sheet.part, id, target);
    }
  }
  const drawing = content.charts.length > 0 ? addCharts(spreadsheet, sheet, content) : null;
  parts.setText(sheet.part, sheetXml(spreadsheet, content, drawing));
  spreadsheet.keepStyles();
  const { index, name } = sheet;
  const define = (wanted: string, refersTo: string) =>
    defineName(parts, spreadsheet.workbook, wanted, index, refersTo);
  define(ownName, absolute({ sheet: name, top: 0, left: 0, height: 1, width: 1 }));
  const { titleRows } = content.print;
  define(
    printAreaName,
    absolute({
      sheet: name,
      top: 0,
      left: 0,
      height: content.rows.length,
      width: content.columnWidths.length,
    }),
  );
  if (titleRows) {
    define(
      printTitlesName,
      `${quotedSheet(name)}!$${titleRows.top + 1}:$${titleRows.top + titleRows.height}`,
    );
  }
  const stale = titleRows ? undefined : findName(spreadsheet.workbook, printTitlesName, index);
  if (stale) removeNames(parts, spreadsheet.workbook, [stale]);
}

/** Adds the parts of the charts and gives the sheet's relationship to their drawing. */
function addCharts(
  { parts, workbook: { dialect } }: Spreadsheet,
  sheet: SheetEntry,
  content: OwnSheet,
): string {
  const drawing = parts.freeName("xl/drawings/drawing", ".xml");
  const id = relate(parts, sheet.part, `${dialect.relationships}/drawing`, drawing);
  declareContentType(parts, drawing, types.drawing);
  parts.setText(drawing, declaration);
  const ids = content.charts.map((chart) => {
    const part = parts.freeName("xl/charts/chart", ".xml");
    parts.setText(part, chartXml(chart, content, sheet.name, dialect));
    declareContentType(parts, part, types.chart);
    return relate(parts, drawing, `${dialect.relationships}/chart`, part);
  });
  parts.setText(drawing, drawingXml(content.charts, ids, dialect));
  return id;
}

function sheetXml(spreadsheet: Spreadsheet, content: OwnSheet, drawing: string | null): string {
  const { styles, workbook } = spreadsheet;
  const { columnWidths, rows, print } = content;
  const fontSize = styles.defaultFontSize;
  const reference = (row: number, column: number) => `${columnLetters(column)}${row + 1}`;
  const merges: string[] = [];
  const links: string[] = [];

  const cellXml = (row: number, column: number, cell: OwnCell) => {
    const { value, style, span = 1, link } = cell;
    const at = reference(row, column);
    const format = formatOf(styles, style, link !== undefined);
    if (typeof value === "string" && span > 1) {
      merges.push(
        `<mergeCell ref="${a1Of({ sheet: "", top: row, left: column, height: 1, width: span })}"/>`,
      );
    }
    if (link) links.push(`<hyperlink ref="${at}" location="${escapeAttribute(a1(link, ""))}"/>`);
    const covered = Array.from(
      { length: span - 1 },
      (_, index) => `<c r="${reference(row, column + index + 1)}" s="${format}"/>`,
    );
    const start = `<c r="${at}" s="${format}"`;
    const first =
      value === null || value === ""
        ? `${start}/>`
        : typeof value === "number"
          ? `${start}><v>${value}</v></c>`
          : `${start} t="inlineStr">${inlineString("", value)}</c>`;
    return first + covered.join("");
  };

  const data = rows.map((row, index) => {
    const height = rowHeight(row, columnWidths, fontSize);
    const cells = row.cells.map((cell, column) => (cell ? cellXml(index, column, cell) : ""));
    const shape = height === null ? "" : ` ht="${height}" customHeight="1"`;
    return `<row r="${index + 1}"${shape}>${cells.join("")}</row>`;
  });
  const columns = columnWidths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${storedWidth(width)}" customWidth="1"/>`,
  );
  const breaks = rows.flatMap(({ pageBreakBefore }, index) => (pageBreakBefore && index > 0 ? [index] : []));
  const breakXml = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  const list = (name: string, items: readonly string[], counts = "") =>
    items.length === 0 ? "" : `<${name}${counts}>${items.join("")}</${name}>`;
  const { main, relationships } = workbook.dialect;
  const [sides, ends] = [ownMargins.sides / pointsInInch, ownMargins.ends / pointsInInch];
  return [
    `${declaration}<worksheet xmlns="${main}" xmlns:r="${relationships}">`,
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/>`,
    list("cols", columns),
    `<sheetData>${data.join("")}</sheetData>`,
    list("mergeCells", merges, ` count="${merges.length}"`),
    list("hyperlinks", links),
    `<pageMargins left="${sides}" right="${sides}" top="${ends}" bottom="${ends}" header="0.3" footer="0.3"/>`,
    `<pageSetup paperSize="9" orientation="${print.orientation}" fitToWidth="${print.fitToWidth}" fitToHeight="${print.fitToHeight ?? 0}"/>`,
    `<headerFooter><oddHeader>${escapeText(print.header)}</oddHeader><oddFooter>${escapeText(print.footer)}</oddFooter></headerFooter>`,
    list("rowBreaks", breakXml, ` count="${breaks.length}" manualBreakCount="${breaks.length}"`),
    drawing === null ? "" : `<drawing r:id="${drawing}"/>`,
    "</worksheet>",
  ].join("");
}

/** Removes PlanProof's own sheet with its parts and names. Where there is none, nothing is done. */
export function forgetOwnSheet(spreadsheet: Spreadsheet, name: string): void {
  const sheet = findOwnSheet(spreadsheet, name);
  if (!sheet) return;
  refuseLocked(spreadsheet, "removed");
  const { parts, workbook } = spreadsheet;
  const othersVisible = workbook.sheets.some((one) => one !== sheet && one.visibility === "visible");
  if (!othersVisible) {
    throw new Refusal(
      `The sheet “${sheet.name}” is the only one that can be seen, so it cannot be removed: show another sheet in Excel, save, and try again.`,
    );
  }
  parts.setText(workbook.part, withoutSheet(workbook, sheet.index));
  removeRelated(parts, workbook.part, sheet.relationship, sheet.part);
}
