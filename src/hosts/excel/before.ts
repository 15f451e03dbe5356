import type { Change, Edit } from "../../model/edit";
import type { CellValue, Own } from "../../model/grid";
import type { Area, Place } from "../../model/place";
import { noteChange, type NoteChange } from "../note-edits";
import { areaOf } from "./address";
import { askForRemarks, hasNotes } from "./remarks";
import { comfortableSize } from "./rows";
import { noteOfWidth } from "./own-width";
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
  /** What an own column's name is to keep of the width before it, where somebody had set that. */
  readonly widths: ReadonlyMap<Edit, string | null>;
  /** The own columns that are PlanProof's already and have their heading. */
  readonly written: ReadonlySet<Edit>;
  /** The print areas of sheets whose print area the change is about. */
  readonly printAreas: ReadonlyMap<string, Area | null>;
  /** The title in the workbook's properties; null where the change is not about it. */
  readonly title: string | null;
  /** The first cell with words of the user's where a new own column was to go, or null. */
  readonly inTheWay: Place | null;
  /** What the edits do to notes on cells; null where they are about none, and where this Excel has none for add-ins. */
  readonly notes: NoteChange | null;
  /** Where the sheet is no longer as it was expected, or null. */
  readonly difference: Place | null;
}

/** Rows that are asked for together: so many fit an answer, however long their texts. */
const rowsAtOnce = 1_000;
/** In characters: what a cell's look comes in. */
const sizeOfLook = 500;

const likeIn: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true, tintAndShade: true },
    font: { name: true, size: true, bold: true, italic: true, color: true },
    borders: { style: true, color: true, weight: true },
  },
};

/**
 * Compares what is expected, and looks where the edits will write: one sync, one more where there are tables
 * or notes are about to change, and one more for each 4 MB.
 */
export async function lookBefore(context: Excel.RequestContext, { expect, edits }: Change): Promise<Before> {
  const { workbook } = context;
  const columns = edits.filter((edit) => edit.kind === "ownColumn");
  const asking = new Asking(context);
  const worksheets = askForSheets(context);
  const protection = workbook.protection.load("protected");
  const compared = [];
  for (const piece of expect.flatMap(({ values, ...rest }) => inPieces(values, rest))) {
    await asking.makeRoom(piece.size);
    compared.push(askForExpected(worksheets, piece));
  }
  const likeness = new Map<string, (() => readonly Excel.CellProperties[])[]>();
  for (const edit of columns) {
    if (likeness.has(likenessKey(edit))) continue;
    const pieces = [];
    for (let first = 0; first < edit.texts.length; first += rowsAtOnce) {
      const height = Math.min(rowsAtOnce, edit.texts.length - first);
      await asking.makeRoom(height * sizeOfLook);
      pieces.push(askForLike(worksheets, { ...edit, top: edit.top + first }, height));
    }
    likeness.set(likenessKey(edit), pieces);
  }
  const widths = columns.map((edit) => askForWidth(worksheets, edit));
  const standing = [];
  for (const edit of columns) {
    for (const piece of inPieces(edit.texts, edit)) {
      await asking.makeRoom(piece.size);
      standing.push(askForStanding(worksheets, edit, piece));
    }
  }
  const printAreas = new Set(edits.flatMap(sheetOfPrintArea));
  const printed = [...printAreas].map((sheet) => askForPrintArea(worksheets, sheet));
  const isAboutNotes = edits.some(({ kind }) => kind === "note") && hasNotes(context);
  const asked = isAboutNotes ? askForRemarks(context) : null;
  const properties = edits.some(({ kind }) => kind === "title") ? workbook.properties.load("title") : null;
  await context.sync();

  const sheets = await surveyed(worksheets);
  const own = ownPlaces(sheets);
  const touched = new Set(
    edits.flatMap((edit) => (edit.kind === "ownColumn" || edit.kind === "forget" ? [edit.sheet] : [])),
  );
  const tables = sheets.flatMap((sheet) =>
    touched.has(sheet.name) ? sheet.tables.map((table) => askForTable(worksheets, sheet.name, table)) : [],
  );
  const located = asked?.locate() ?? null;
  if (tables.length > 0 || located !== null) await context.sync();
  const notes = asked === null ? null : noteChange(edits, located?.() ?? []);
  const stood = standing.map((stands) => stands(own));
  return {
    sheets,
    isStructureProtected: protection.protected,
    own,
    tables: tables.map((table) => table()),
    likeness: new Map(
      columns.map((edit) => [edit, likeness.get(likenessKey(edit))?.flatMap((piece) => piece()) ?? []]),
    ),
    widths: new Map(widths.map((width) => width())),
    written: new Set(stood.flatMap(({ hasHeading }) => (hasHeading === null ? [] : [hasHeading]))),
    printAreas: new Map(printed.map((area) => area())),
    title: properties?.title ?? null,
    inTheWay: stood.find(({ inTheWay }) => inTheWay !== null)?.inTheWay ?? null,
    notes,
    difference:
      compared.map((difference) => difference()).find((place) => place !== null) ?? notes?.difference ?? null,
  };
}

/** Asks Excel for no more at one go than it hands over. */
class Asking {
  private size = 0;
  constructor(private readonly context: Excel.RequestContext) {}

  async makeRoom(size: number): Promise<void> {
    if (this.size > 0 && this.size + size > comfortableSize) {
      await this.context.sync();
      this.size = 0;
    }
    this.size += size;
  }
}

/** A stretch of a column, and about how many characters its values travel in. */
interface Piece<T> {
  readonly sheet: string;
  readonly column: number;
  readonly top: number;
  readonly values: readonly T[];
  readonly size: number;
}

function inPieces<T>(
  values: readonly T[],
  { sheet, column, top }: { readonly sheet: string; readonly column: number; readonly top: number },
): readonly Piece<T>[] {
  const pieces = [];
  for (let first = 0; first < values.length || first === 0; first += rowsAtOnce) {
    const some = values.slice(first, first + rowsAtOnce);
    pieces.push({ sheet, column, top: top + first, values: some, size: JSON.stringify(some).length });
  }
  return pieces;
}

/** Each of these asks, and returns what tells the answer after the next sync. */
function askForExpected(
  worksheets: Excel.WorksheetCollection,
  { sheet, column, top, values }: Piece<CellValue>,
): () => Place | null {
  const worksheet = worksheets.getItemOrNullObject(sheet);
  const range = worksheet.getRangeByIndexes(top, column, Math.max(1, values.length), 1).load("values");
  return () => {
    if (worksheet.isNullObject) return { sheet };
    const index = values.findIndex((value, row) => range.values[row]?.[0] !== value);
    return index === -1 ? null : { sheet, row: top + index, column };
  };
}

/** Own columns that stand side by side take after the same cells. */
const likenessKey = ({ sheet, top, like, texts }: OwnColumn): string =>
  JSON.stringify([sheet, top, like, texts.length]);

function askForLike(
  worksheets: Excel.WorksheetCollection,
  { sheet, top, like }: OwnColumn,
  height: number,
): () => readonly Excel.CellProperties[] {
  const range = worksheets.getItemOrNullObject(sheet).getRangeByIndexes(top, like, height, 1);
  const properties = range.getCellProperties(likeIn);
  return () => properties.value?.flatMap((row) => row.slice(0, 1)) ?? [];
}

function askForWidth(
  worksheets: Excel.WorksheetCollection,
  edit: OwnColumn,
): () => [OwnColumn, string | null] {
  const { format } = worksheets.getItemOrNullObject(edit.sheet).getCell(edit.top, edit.column);
  format.load("columnWidth,useStandardWidth");
  return () => [
    edit,
    format.isNullObject || format.useStandardWidth ? null : noteOfWidth(format.columnWidth),
  ];
}

interface Stood {
  readonly inTheWay: Place | null;
  /** The edit, where its column is PlanProof's already and has its heading. */
  readonly hasHeading: OwnColumn | null;
}

function askForStanding(
  worksheets: Excel.WorksheetCollection,
  edit: OwnColumn,
  { sheet, column, top, values }: Piece<string | null>,
): (own: readonly Own[]) => Stood {
  const worksheet = worksheets.getItemOrNullObject(sheet);
  const range = worksheet.getRangeByIndexes(top, column, Math.max(1, values.length), 1).load("values");
  return (own) => {
    if (worksheet.isNullObject) return { inTheWay: null, hasHeading: null };
    const index = range.values.findIndex(([value]) => value !== "");
    const isOurs = own.some(
      (each) => each.name === edit.name && each.sheet === sheet && each.column === column,
    );
    if (isOurs) return { inTheWay: null, hasHeading: top === edit.top && index === 0 ? edit : null };
    return { inTheWay: index === -1 ? null : { sheet, row: top + index, column }, hasHeading: null };
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
