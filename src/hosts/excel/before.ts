import type { Change, Edit, Expectation } from "../../model/edit";
import type { Own } from "../../model/grid";
import type { Area, Place } from "../../model/place";
import { areaOf } from "./address";
import type { SurveyedSheet } from "./survey";
import { askForSheets, ownPlaces, surveyed } from "./survey";

type OwnColumn = Extract<Edit, { kind: "ownColumn" }>;

/** An Excel Table: its name, and where it stands. It grows while own columns are written that join it. */
export interface Table extends Omit<Area, "width"> {
  readonly name: string;
  width: number;
}

/** What stands in the workbook just before a change: plain data, so that writing may take a run of its own. */
export interface Before {
  readonly sheets: readonly SurveyedSheet[];
  readonly isStructureProtected: boolean;
  readonly own: readonly Own[];
  /** Tables of the sheets that the change touches. */
  readonly tables: readonly Table[];
  /** The looks that own columns take after, each edit's under its index. */
  readonly likeness: ReadonlyMap<Edit, readonly Excel.CellProperties[]>;
  /** The print areas of sheets whose print area the change is about. */
  readonly printAreas: ReadonlyMap<string, Area | null>;
  /** The first cell with words of the user's where a new own column was to go, or null. */
  readonly inTheWay: Place | null;
  /** Where the sheet is no longer as it was expected, or null. */
  readonly difference: Place | null;
}

const likeIn: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true, tintAndShade: true },
    font: { name: true, size: true, bold: true, italic: true, color: true },
    borders: { style: true, color: true, weight: true },
  },
};

/** Compares what is expected, and looks where the edits will write: one sync, and a second where there are tables. */
export async function lookBefore(context: Excel.RequestContext, { expect, edits }: Change): Promise<Before> {
  const { workbook } = context;
  const worksheets = askForSheets(context);
  const protection = workbook.protection.load("protected");
  const compared = expect.map((expectation) => askForExpected(worksheets, expectation));
  const likeness = edits
    .filter((edit) => edit.kind === "ownColumn")
    .map((edit) => askForLike(worksheets, edit));
  const standing = edits
    .filter((edit) => edit.kind === "ownColumn")
    .map((edit) => askForStanding(worksheets, edit));
  const printAreas = new Set(edits.flatMap(sheetOfPrintArea));
  const printed = [...printAreas].map((sheet) => askForPrintArea(worksheets, sheet));
  await context.sync();

  const sheets = await surveyed(worksheets);
  const own = ownPlaces(sheets);
  const touched = new Set(
    edits.flatMap((edit) => (edit.kind === "ownColumn" || edit.kind === "forget" ? [edit.sheet] : [])),
  );
  const tables = sheets.flatMap((sheet) =>
    touched.has(sheet.name) ? sheet.tables.map((table) => askForTable(worksheets, sheet.name, table)) : [],
  );
  if (tables.length > 0) await context.sync();
  return {
    sheets,
    isStructureProtected: protection.protected,
    own,
    tables: tables.map((table) => table()),
    likeness: new Map(likeness.map((like) => like())),
    printAreas: new Map(printed.map((area) => area())),
    inTheWay: standing.map((inTheWay) => inTheWay(own)).find((place) => place !== null) ?? null,
    difference: compared.map((difference) => difference()).find((place) => place !== null) ?? null,
  };
}

/** Each of these asks, and returns what tells the answer after the next sync. */
function askForExpected(worksheets: Excel.WorksheetCollection, expectation: Expectation): () => Place | null {
  const { sheet, column, top, values } = expectation;
  const worksheet = worksheets.getItemOrNullObject(sheet);
  const range = worksheet.getRangeByIndexes(top, column, Math.max(1, values.length), 1).load("values");
  return () => {
    if (worksheet.isNullObject) return { sheet };
    const index = values.findIndex((value, row) => range.values[row]?.[0] !== value);
    return index === -1 ? null : { sheet, row: top + index, column };
  };
}

function askForLike(
  worksheets: Excel.WorksheetCollection,
  edit: OwnColumn,
): () => [Edit, readonly Excel.CellProperties[]] {
  const { sheet, top, like, texts } = edit;
  const range = worksheets.getItemOrNullObject(sheet).getRangeByIndexes(top, like, texts.length, 1);
  const properties = range.getCellProperties(likeIn);
  return () => [edit, properties.value?.flatMap((row) => row.slice(0, 1)) ?? []];
}

function askForStanding(
  worksheets: Excel.WorksheetCollection,
  { name, sheet, column, top, texts }: OwnColumn,
): (own: readonly Own[]) => Place | null {
  const worksheet = worksheets.getItemOrNullObject(sheet);
  const range = worksheet.getRangeByIndexes(top, column, texts.length, 1).load("values");
  return (own) => {
    const isOurs = own.some((each) => each.name === name && each.sheet === sheet && each.column === column);
    if (isOurs || worksheet.isNullObject) return null;
    const index = range.values.findIndex(([value]) => value !== "");
    return index === -1 ? null : { sheet, row: top + index, column };
  };
}

function sheetOfPrintArea(edit: Edit): string[] {
  if (edit.kind === "printArea") return [edit.area.sheet];
  return edit.kind === "forget" && edit.name === "PrintArea" ? [edit.sheet] : [];
}

function askForPrintArea(worksheets: Excel.WorksheetCollection, sheet: string): () => [string, Area | null] {
  const area = worksheets.getItemOrNullObject(sheet).pageLayout.getPrintAreaOrNullObject().load("address");
  return () => [sheet, area.isNullObject ? null : areaOf(sheet, area.address)];
}

function askForTable(worksheets: Excel.WorksheetCollection, sheet: string, name: string): () => Table {
  const range = worksheets.getItem(sheet).tables.getItem(name).getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => ({
    name,
    sheet,
    top: range.rowIndex,
    left: range.columnIndex,
    height: range.rowCount,
    width: range.columnCount,
  });
}
