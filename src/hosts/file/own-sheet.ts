import type { Edit, OwnCell, OwnRow, OwnSheet } from "../../model/edit";
import { ownMargins } from "../../model/own-page";
import { a1, a1Of, columnLetters, quotedSheet } from "../../model/place";
import { Refusal } from "../../model/refusal";
import { chartXml, emptyDrawing, withCharts } from "./chart-part";
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
import { isOwnAnchor } from "./drawn-on";
import { type Others, othersOn } from "./others";
import { formatOf } from "./own-styles";
import type { Package } from "./package";
import { relate, relationshipAttribute, relationshipsOf } from "./relationships";
import { removeRelated } from "./removal";
import { rowHeight } from "../../model/row-height";
import { inlineString } from "./sheet-patch";
import { storedWidth, worksheetOrder } from "./sheet-columns";
import { attributeSplice, childSplice, removal, spliced } from "./splice";
import type { Spreadsheet } from "./spreadsheet";
import { type SheetEntry, workbookOrder } from "./workbook";
import { childOf, escapeAttribute, escapeText, parse } from "./xml";

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
  const relationship = relationshipAttribute(root, dialect.relationships, id);
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

/**
 * Makes PlanProof's own sheet, or writes the one that it made before anew: what stands beside, and below the rows that
 * `former` tells of, stays. Where it cannot be kept, the sheet is somebody's from then on, and another is made.
 */
export async function writeOwnSheet(
  spreadsheet: Spreadsheet,
  { content, former }: OwnSheetEdit,
  signal?: AbortSignal,
): Promise<void> {
  const { parts } = spreadsheet;
  for (const cell of content.rows.flatMap(({ cells }) => cells)) {
    if (typeof cell?.value === "string" && cell.value.length > longestText) {
      throw new Refusal(
        "One text of PlanProof’s own sheet is longer than a cell of Excel can hold: shorten it where it comes from.",
      );
    }
  }
  const known = findOwnSheet(spreadsheet);
  const others =
    known && former !== "left"
      ? await othersOn(spreadsheet, known, content.columnWidths.length, former, signal)
      : null;
  const isLeft = former !== undefined && others === null;
  if (isLeft) leaveOwnSheet(spreadsheet);
  const present = isLeft ? undefined : known;
  const sheet = present ?? addSheet(spreadsheet, content.name);
  if (present) {
    for (const { id, kind, target, external } of relationshipsOf(parts, sheet.part)) {
      const isOurs = others === null || (kind === "drawing" && !others.isDrawnOn);
      if (!external && isOurs) removeRelated(parts, sheet.part, id, target);
    }
  }
  const drawing = drawCharts(spreadsheet, sheet, content);
  parts.setText(sheet.part, sheetXml(spreadsheet, content, drawing, others));
  spreadsheet.keepStyles();
  if (others?.hasFormulas) calculateWhenOpened(spreadsheet);
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
      height: content.rows.length + (former === undefined || former === "left" ? 0 : former.below),
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

/**
 * Draws the charts where PlanProof's former ones were, on the drawing that somebody else has drawn on where there is
 * one, and gives the sheet's relationship to it; null where there is nothing to draw.
 */
function drawCharts(spreadsheet: Spreadsheet, sheet: SheetEntry, content: OwnSheet): string | null {
  const { parts, workbook } = spreadsheet;
  const { dialect } = workbook;
  const there = relationshipsOf(parts, sheet.part).find(({ kind }) => kind === "drawing");
  if (!there && content.charts.length === 0) return null;
  const drawing = there?.target ?? parts.freeName("xl/drawings/drawing", ".xml");
  const id = there?.id ?? relate(parts, sheet.part, `${dialect.relationships}/drawing`, drawing);
  if (there) eraseCharts(parts, drawing);
  else {
    declareContentType(parts, drawing, types.drawing);
    parts.setText(drawing, emptyDrawing(dialect));
  }
  const ids = content.charts.map((chart) => {
    const part = parts.freeName("xl/charts/chart", ".xml");
    parts.setText(part, chartXml(chart, content, sheet.name, dialect));
    declareContentType(parts, part, types.chart);
    return relate(parts, drawing, `${dialect.relationships}/chart`, part);
  });
  parts.setText(drawing, withCharts(parts.text(drawing), drawing, content.charts, ids, dialect));
  return id;
}

/** Takes PlanProof's own charts off a drawing, and leaves what else is drawn there. */
function eraseCharts(parts: Package, drawing: string): void {
  const text = parts.text(drawing);
  const own = parse(text, drawing).children.filter(isOwnAnchor);
  const charts = relationshipsOf(parts, drawing).filter(({ id }) =>
    own.some(({ start, outerEnd }) => text.slice(start, outerEnd).includes(`"${id}"`)),
  );
  parts.setText(drawing, spliced(text, own.map(removal)));
  for (const { id, target } of charts) removeRelated(parts, drawing, id, target);
}

/** What the formulas of somebody's come to is worked out again: the figures that they look at are others now. */
function calculateWhenOpened({ parts, workbook }: Spreadsheet): void {
  const { root, text, part, prefix } = workbook;
  const present = childOf(root, "calcPr");
  const splice = present
    ? attributeSplice(text, present, { fullCalcOnLoad: "1" })
    : childSplice(text, root, `<${prefix}calcPr fullCalcOnLoad="1"/>`, "calcPr", workbookOrder);
  parts.setText(part, spliced(text, [splice]));
}

function sheetXml(
  spreadsheet: Spreadsheet,
  content: OwnSheet,
  drawing: string | null,
  others: Others | null,
): string {
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

  const rowXml = (row: OwnRow | undefined, index: number) => {
    const { tag = null, cells: theirs = "" } = others?.rows.get(index) ?? {};
    const height = row ? rowHeight(row, columnWidths, fontSize) : null;
    const cells = row?.cells.map((cell, column) => (cell ? cellXml(index, column, cell) : "")) ?? [];
    const shape = height === null ? "" : ` ht="${height}" customHeight="1"`;
    return `${tag ?? `<row r="${index + 1}"${shape}>`}${cells.join("")}${theirs}</row>`;
  };
  const further = [...(others?.rows.keys() ?? [])].filter((index) => index >= rows.length);
  const data = [...rows.keys(), ...further].map((index) => rowXml(rows[index], index));
  const columns = columnWidths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${storedWidth(width)}"${width === 0 ? ' hidden="1"' : ""} customWidth="1"/>`,
  );
  const breaks = rows.flatMap(({ pageBreakBefore }, index) => (pageBreakBefore && index > 0 ? [index] : []));
  const breakXml = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  const list = (name: string, items: readonly string[], counts = "") =>
    items.length === 0 ? "" : `<${name}${counts}>${items.join("")}</${name}>`;
  const { main, relationships } = workbook.dialect;
  const [sides, ends] = [ownMargins.sides / pointsInInch, ownMargins.ends / pointsInInch];
  const allMerges = [...merges, ...(others?.merges ?? [])];
  const bound = ` xmlns:r="${relationships}"`;
  const ours = new Map([
    ["sheetPr", `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`],
    ["sheetViews", `<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>`],
    ["sheetFormatPr", `<sheetFormatPr defaultRowHeight="15"/>`],
    ["cols", `<cols>${columns.join("")}${others?.columns ?? ""}</cols>`],
    ["sheetData", `<sheetData>${data.join("")}</sheetData>`],
    ["mergeCells", list("mergeCells", allMerges, ` count="${allMerges.length}"`)],
    ["hyperlinks", list("hyperlinks", [...links, ...(others?.links ?? [])])],
    [
      "pageMargins",
      `<pageMargins left="${sides}" right="${sides}" top="${ends}" bottom="${ends}" header="0.3" footer="0.3"/>`,
    ],
    [
      "pageSetup",
      `<pageSetup paperSize="9" orientation="${print.orientation}" fitToWidth="${print.fitToWidth}" fitToHeight="${print.fitToHeight ?? 0}"/>`,
    ],
    [
      "headerFooter",
      `<headerFooter><oddHeader>${escapeText(print.header)}</oddHeader><oddFooter>${escapeText(print.footer)}</oddFooter></headerFooter>`,
    ],
    [
      "rowBreaks",
      list("rowBreaks", breakXml, ` count="${breaks.length}" manualBreakCount="${breaks.length}"`),
    ],
    ["drawing", drawing === null ? "" : `<drawing${bound} r:id="${drawing}"/>`],
  ]);
  return [
    others?.root ?? `${declaration}<worksheet xmlns="${main}"${bound}>`,
    ...worksheetOrder.map((name) => others?.around.get(name) ?? ours.get(name) ?? ""),
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
