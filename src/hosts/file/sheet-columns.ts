import { type Shape, shapeIn, widthNote } from "../width-note";
import type { ColumnTag, Outline } from "./sheet-scanner";
import { childSplice, type Splice, withAttributes } from "./splice";

/** The order in which the standard wants the children of a worksheet. */
export const worksheetOrder = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** The margin of a cell, 5 pixels, in characters of 7. */
const margin = 5 / 7;

/** A width in characters as a workbook writes it: with the cell's margin. */
export const storedWidth = (characters: number) => String(Math.round((characters + margin) * 1e4) / 1e4);

/** How many characters wide a sheet says that its columns are, from the first to where it says nothing; 0 is hidden. */
export function widthsOf({ columns }: Outline): number[] {
  const widths: number[] = [];
  for (const { first, last, hidden, tag } of columns) {
    const stored = tag.attributes["width"];
    if (first !== widths.length || stored === undefined) break;
    const shown = Math.max(0, Number(stored) - margin);
    widths.push(...new Array<number>(Math.min(last + 1, mostWidths) - first).fill(hidden ? 0 : shown));
    if (last + 1 >= mostWidths) break;
  }
  return widths;
}
/** More columns than an own sheet has. */
const mostWidths = 40;

/** The column that a stretch of columns ends before, and the stretch's own columns, are written with other bounds. */
function bounded(text: string, { tag }: ColumnTag, first: number, last: number, more = {}): string {
  if (first > last) return "";
  const written = text.slice(tag.start, tag.end).replace(/\s*\/?>$/, "/>");
  return withAttributes(written, { min: String(first + 1), max: String(last + 1), ...more });
}

function endOf({ text, root }: Outline, { tag }: ColumnTag): number {
  return tag.selfClosing ? tag.end : text.indexOf(">", text.indexOf("</", tag.end)) + 1 || root.innerEnd;
}

/** One column of a stretch is written with other attributes; its neighbours keep theirs. */
function reshaped(outline: Outline, present: ColumnTag, column: number, shape: Shape): Splice {
  const { text } = outline;
  const xml =
    bounded(text, present, present.first, column - 1) +
    bounded(text, present, column, column, shape) +
    bounded(text, present, column + 1, present.last);
  return { start: present.tag.start, end: endOf(outline, present), text: xml };
}

const described = ({ columns }: Outline, column: number) =>
  columns.find(({ first, last }) => first <= column && column <= last);

/** What a sheet says of a column and of those to its right, as it is written. */
export const columnsFrom = ({ text, columns }: Outline, column: number): string =>
  columns.map((each) => bounded(text, each, Math.max(each.first, column), each.last)).join("");

/** What a sheet says of a column's width, as a remark keeps it; null where it says nothing. */
export const noteOfWidth = (outline: Outline, column: number): string | null =>
  widthNote(described(outline, column)?.tag.attributes ?? {});

/** Sets the width of one column, in characters, and shows it; its neighbours keep theirs. */
export function widthSplices(outline: Outline, column: number, characters: number): Splice[] {
  const { text, root, prefix, columns } = outline;
  const shape = { width: storedWidth(characters), customWidth: "1", hidden: null, bestFit: null };
  const present = described(outline, column);
  if (present) return [reshaped(outline, present, column, shape)];
  const xml = withAttributes(`<${prefix}col min="${column + 1}" max="${column + 1}"/>`, {
    width: shape.width,
    customWidth: "1",
  });
  const next = columns.find(({ first }) => first > column);
  if (next) return [{ start: next.tag.start, end: next.tag.start, text: xml }];
  const list = root.children.find(({ local }) => local === "cols");
  if (list) return [childSplice(text, list, xml)];
  return [childSplice(text, root, `<${prefix}cols>${xml}</${prefix}cols>`, "cols", worksheetOrder)];
}

/**
 * Gives one column back the width that a remark keeps, or the sheet's usual one where there is none and its width is
 * described alone.
 */
export function formerWidthSplices(outline: Outline, column: number, note: string): Splice[] {
  const present = described(outline, column);
  if (!present) return [];
  const before = shapeIn(note);
  if (before) return [reshaped(outline, present, column, before)];
  if (present.first < present.last || present.format !== null) return [];
  const list = outline.root.children.find(({ local }) => local === "cols");
  if (outline.columns.length === 1 && list) return [{ start: list.start, end: list.outerEnd, text: "" }];
  return [{ start: present.tag.start, end: endOf(outline, present), text: "" }];
}
