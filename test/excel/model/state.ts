import type { CellValue } from "../../../src/model/grid";
import type { Area } from "../../../src/model/place";
import { a1Of } from "../../../src/model/place";
import { boxOf } from "./address";

/** What a workbook holds, as plain data: a fixture's JSON is this. What is left out is Excel's default. */
export interface WorkbookState {
  name: string;
  date1904: boolean;
  active: string;
  isStructureProtected: boolean;
  sheets: SheetState[];
  remarks: RemarkState[];
  /** What the workbook says of itself; nothing where it is left out. */
  properties?: { title: string; author: string; lastAuthor: string; company: string };
  xmlParts: { id: string; xml: string }[];
}

export interface SheetState {
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  isProtected: boolean;
  /** By address: "C12". */
  cells: Record<string, CellState>;
  /** In points, by row or column index from 0; the default where an index is left out. */
  rowHeights: Record<number, number>;
  columnWidths: Record<number, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  merges: string[];
  names: { name: string; formula: string; visible: boolean; comment?: string }[];
  tables: TableState[];
  charts: ChartState[];
  /** Where conditional formats lie: "A2:A4". */
  conditionalFormats?: string[];
  /** The names of pictures and shapes. */
  shapes?: string[];
  /** Rows, from 0, that start a new page. */
  pageBreaks: number[];
  pageLayout: PageLayoutState;
}

export interface CellState {
  value?: CellValue;
  formula?: string;
  numberFormat?: string;
  /** No fill where it is left out. A pattern other than Solid is one of Excel's names, such as "Gray50". */
  fill?: { color: string; pattern?: string };
  font?: Partial<FontState>;
  /** The stretches of a text that differ from one another. */
  runs?: { text: string; font: Partial<FontState> }[];
  borders?: Record<string, { style?: string; color?: string; weight?: string }>;
  wrapText?: boolean;
  verticalAlignment?: string;
  horizontalAlignment?: string;
  indentLevel?: number;
  hyperlink?: { documentReference?: string; textToDisplay?: string; screenTip?: string };
}

export interface FontState {
  name: string;
  size: number;
  bold: boolean;
  italic: boolean;
  underline: string;
  strikethrough: boolean;
  color: string;
}

export interface TableState {
  name: string;
  area: Box;
  hasTotals: boolean;
}

export interface ChartState {
  name: string;
  chartType: string;
  title: string;
  from: string;
  to: string;
  hasLegend: boolean;
  series: { name: string; values: string; categories: string; color: string; labelColor?: string }[];
}

export interface PageLayoutState {
  printArea: string | null;
  printTitleRows: string | null;
  orientation: string;
  paperSize: string;
  zoom: object;
  /** In points; Excel's usual ones where they are left out. */
  margins?: { left?: number; right?: number; top?: number; bottom?: number };
  /** By Excel's names: leftHeader to rightFooter. */
  headersFooters: Record<string, string>;
}

export interface RemarkState {
  kind: "comment" | "note";
  sheet: string;
  address: string;
  text: string;
}

/** A rectangle of cells, without its sheet; indexes count from 0. */
export type Box = Omit<Area, "sheet">;

export const defaultFont: FontState = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  color: "#000000",
};
export const defaultRowHeight = 15;
export const defaultColumnWidth = 48;

let serial = 0;

/** An id as Excel makes them; no two are the same. */
export function newId(): string {
  return `{00000000-0000-0000-0000-${String(++serial).padStart(12, "0")}}`;
}

export function blankSheet(name: string): SheetState {
  return {
    id: newId(),
    name,
    visibility: "Visible",
    isProtected: false,
    cells: {},
    rowHeights: {},
    columnWidths: {},
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    names: [],
    tables: [],
    charts: [],
    pageBreaks: [],
    pageLayout: {
      printArea: null,
      printTitleRows: null,
      orientation: "Portrait",
      paperSize: "Letter",
      zoom: { scale: 100 },
      headersFooters: {},
    },
  };
}

/** A1 notation of a box. */
export function addressOf(box: Box): string {
  return a1Of({ sheet: "", ...box });
}

/** A cell of a sheet, made where it is not there yet. */
export function cellAt(sheet: SheetState, row: number, column: number): CellState {
  return (sheet.cells[addressOf({ top: row, left: column, height: 1, width: 1 })] ??= {});
}

/** Makes room for rows above a row (from 0): cells, merges, heights, and names that stand there or below, move down. */
export function moveDown(sheet: SheetState, row: number, by: number): void {
  const moved = (address: string): string => {
    const box = boxOf(address);
    return addressOf(box.top < row ? box : { ...box, top: box.top + by });
  };
  sheet.cells = Object.fromEntries(Object.entries(sheet.cells).map(([at, cell]) => [moved(at), cell]));
  sheet.merges = sheet.merges.map(moved);
  sheet.rowHeights = Object.fromEntries(
    Object.entries(sheet.rowHeights).map(([at, height]) => [Number(at) < row ? at : Number(at) + by, height]),
  );
  const inName = (_: string, dollars: string, number: string): string =>
    `${dollars}${Number(number) > row ? Number(number) + by : number}`;
  for (const name of sheet.names) name.formula = name.formula.replace(/(\$[A-Z]+\$)(\d+)/g, inName);
}
