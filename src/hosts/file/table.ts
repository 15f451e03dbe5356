import { a1Of, columnLetters } from "../../model/place";
import { Refusal } from "../../model/refusal";
import { escapeCellText } from "./cell-text";
import { type Range, rangeOf } from "./reference";
import { relationshipsOf } from "./relationships";
import type { Outline } from "./sheet-scanner";
import { attributeSplice, childSplice, removal, type Splice, spliced } from "./splice";
import type { Spreadsheet } from "./spreadsheet";
import type { SheetEntry } from "./workbook";
import { childOf, type Element, escapeAttribute, parse, prefixOf } from "./xml";

/** An Excel Table of a sheet, as its part describes it. */
interface Table {
  readonly part: string;
  readonly text: string;
  readonly root: Element;
  readonly range: Range;
  readonly columns: readonly Element[];
}

function tablesOf({ parts }: Spreadsheet, sheet: SheetEntry, outline: Outline): Table[] {
  return relationshipsOf(parts, sheet.part).flatMap(({ id, target }) => {
    if (!outline.tables.includes(id)) return [];
    const text = parts.text(target);
    const root = parse(text, target);
    const range = rangeOf(root.attributes["ref"] ?? "");
    const columns = childOf(root, "tableColumns")?.children ?? [];
    return range ? [{ part: target, text, root, range, columns }] : [];
  });
}

const reference = (range: Range) => a1Of({ sheet: "", ...range });
const hasHeadings = ({ root }: Table) => root.attributes["headerRowCount"] !== "0";
/** A table names its columns as their headings say, with a line break as an escape. */
const columnName = (heading: string) => escapeCellText(heading).replaceAll("\n", "_x000a_");
const nameOf = ({ attributes }: Element) => (attributes["name"] ?? "").toLowerCase();

/**
 * Makes an own column part of the table that ends directly to its left, or renames it where it is part of one
 * already: Excel insists that a table's headings and its cells agree. A table that is bound to a query or to XML is
 * left as it is.
 */
export function joinTable(
  spreadsheet: Spreadsheet,
  sheet: SheetEntry,
  outline: Outline,
  { top, column, heading }: { readonly top: number; readonly column: number; readonly heading: string },
): void {
  const tables = tablesOf(spreadsheet, sheet, outline);
  const table = tables.find(
    ({ range }) => range.top === top && range.left < column && column <= range.left + range.width,
  );
  if (!table || !hasHeadings(table) || heading === "") return;
  const { text, root, range, columns, part } = table;
  const name = columnName(heading);
  const own = columns[column - range.left];
  if (columns.some((one) => one !== own && nameOf(one) === name.toLowerCase())) {
    throw new Refusal(
      `The table on the sheet “${sheet.name}” has a column “${heading}” already: rename that column, and try again.`,
    );
  }
  if (own) {
    if (own.attributes["name"] !== name)
      spreadsheet.parts.setText(part, spliced(text, [attributeSplice(text, own, { name })]));
    return;
  }
  const overlapped = tables.some(
    (other) =>
      other !== table &&
      column >= other.range.left &&
      column < other.range.left + other.range.width &&
      other.range.top < range.top + range.height &&
      range.top < other.range.top + other.range.height,
  );
  const list = childOf(root, "tableColumns");
  if (overlapped || !list || (root.attributes["tableType"] ?? "worksheet") !== "worksheet") return;
  const id = Math.max(0, ...columns.map(({ attributes }) => +(attributes["id"] ?? 0))) + 1;
  const prefix = prefixOf(root.name);
  const splices = [
    attributeSplice(text, root, { ref: reference({ ...range, width: range.width + 1 }) }),
    ...filterSplices(table, range.width + 1),
    attributeSplice(text, list, { count: String(columns.length + 1) }),
    childSplice(text, list, `<${prefix}tableColumn id="${id}" name="${escapeAttribute(name)}"/>`),
  ];
  spreadsheet.parts.setText(part, spliced(text, splices));
}

/** The table's filter made as wide as the table is to be, where it is as wide as the table is. */
function filterSplices({ text, root, range }: Table, width: number): Splice[] {
  const filter = childOf(root, "autoFilter");
  const covered = rangeOf(filter?.attributes["ref"] ?? "");
  if (!filter || !covered || covered.left + covered.width !== range.left + range.width) return [];
  const ref = reference({ ...covered, width: covered.width + width - range.width });
  return [attributeSplice(text, filter, { ref })];
}

/**
 * Takes an own column out of its table, if it is in one. Throws a Refusal where others stand to its right, which would
 * all have to move: half a column of PlanProof's left behind would be somebody's riddle.
 */
export function leaveTable(
  spreadsheet: Spreadsheet,
  sheet: SheetEntry,
  outline: Outline,
  { top, column }: { readonly top: number; readonly column: number },
): void {
  const table = tablesOf(spreadsheet, sheet, outline).find(
    ({ range }) => range.top === top && range.left <= column && column < range.left + range.width,
  );
  if (!table) return;
  const { text, root, range, columns, part } = table;
  const own = columns[column - range.left];
  const list = childOf(root, "tableColumns");
  if (!own || !list || column !== range.left + range.width - 1 || columns.length < 2) {
    throw new Refusal(
      `PlanProof’s column ${columnLetters(column)} stands inside the table on the sheet “${sheet.name}” and cannot be taken out of a file: in Excel, right-click the column, choose Delete > Table Columns, save the workbook, and try again.`,
    );
  }
  const filters = childOf(root, "autoFilter")?.children ?? [];
  if (filters.some(({ attributes }) => attributes["colId"] === String(column - range.left))) {
    throw new Refusal(
      `The table on the sheet “${sheet.name}” is filtered by PlanProof’s column ${columnLetters(column)}: clear that filter, save the workbook, and try again.`,
    );
  }
  const sort = childOf(root, "sortState");
  const splices = [
    attributeSplice(text, root, { ref: reference({ ...range, width: range.width - 1 }) }),
    ...filterSplices(table, range.width - 1),
    attributeSplice(text, list, { count: String(columns.length - 1) }),
    removal(own),
    ...(sort ? [removal(sort)] : []),
  ];
  spreadsheet.parts.setText(part, spliced(text, splices));
}
