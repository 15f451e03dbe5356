import {
  corner,
  type CellsByRow,
  type CellValue,
  type Detail,
  type DetailRequest,
  type Look,
  type NotRead,
  type Shown,
} from "../../model/grid";
import { a1Of, type Area } from "../../model/place";
import { areaOf } from "./address";
import { conditionalColours, hidesText, hidesValues, isTooThin } from "../unseen";
import { askedOfLooks, askedOfOthers, lookOf } from "./looks";
import { codeOf } from "./refusals";
import { firstRows, type Handed, readRows } from "./rows";
import { read, supports } from "./run";

/** What was read of one row, in the order of the request's columns. */
interface Row {
  readonly isHidden: boolean;
  readonly shown: readonly Shown[];
  readonly looks: readonly Look[];
  readonly struck: readonly number[];
  readonly unseen: readonly number[];
}

/** What belongs to the whole request rather than to a row. */
interface Whole {
  hiddenColumns: readonly number[];
  isConditional: boolean;
  printArea: Area | null;
  corners?: Detail["corners"];
}

/** Excel tells of merged cells only by a call after which nothing can be undone. */
const mergedCells: NotRead = {
  what: "merged cells",
  why: "Excel would then no longer let you undo your last changes",
};

/**
 * Beyond the values: one sync, and more where Excel cannot hand it over in one. How cells of other columns look is
 * asked at once in a short sheet; in a long one, only of columns whose cells do not look alike, in a further sync.
 */
export async function readDetail(request: DetailRequest, signal: AbortSignal | undefined): Promise<Detail> {
  const whole: Whole = { hiddenColumns: [], isConditional: false, printArea: null };
  const notRead: NotRead[] = [mergedCells];
  const readAll = (withRuns: boolean): Promise<readonly Row[]> =>
    readRows(request.top, request.height, (top, height) =>
      readBlock({ ...request, top, height }, request.height > firstRows, withRuns, whole, signal),
    );
  const rows = supports("1.18") ? await withRunsOrWithout(readAll) : await readAll(false);
  if (rows.some(({ looks }) => looks.some(isMixedWithoutRuns))) {
    notRead.push({
      what: "colours, italics and strikethrough of parts of a cell",
      why: "this version of Excel does not let an add-in read them",
    });
  }
  if (whole.isConditional) notRead.push(conditionalColours);
  return {
    request,
    shown: byColumn(
      request.shown,
      rows.map((row) => row.shown),
    ),
    looks: byColumn(
      request.looks,
      rows.map((row) => row.looks),
    ),
    hiddenRows: rows.flatMap(({ isHidden }, index) => (isHidden ? [request.top + index] : [])),
    hiddenColumns: whole.hiddenColumns,
    struck: byRow(
      request.top,
      rows.map((row) => row.struck),
    ),
    unseen: byRow(
      request.top,
      rows.map((row) => row.unseen),
    ),
    merges: [],
    printArea: whole.printArea,
    ...(whole.corners === undefined ? {} : { corners: whole.corners }),
    notRead,
  };
}

/** Some builds that report runs cannot read them: then all but the runs is read. */
async function withRunsOrWithout(
  readAll: (withRuns: boolean) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  try {
    return await readAll(true);
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return readAll(false);
  }
}

function isMixedWithoutRuns({ colour, italic, struck, runs }: Look): boolean {
  return (colour === "mixed" || italic === "mixed" || struck === "mixed") && runs === null;
}

/** What Excel tells of a column in one: null, or "" of a fill, where its cells, or parts of a cell, differ. */
interface Alike {
  readonly font: Excel.RangeFont;
  readonly fill: Excel.RangeFill;
}

/** Whether no cell of a column is struck through and all can be seen, as far as one answer for all of them tells. */
function isPlain({ font, fill }: Alike): boolean {
  const { color: colour, strikethrough } = font;
  if (!colour || !fill.color || strikethrough !== false) return false;
  const ground = { kind: "solid", colour: fill.color } as const;
  return !hidesText({ fill: ground, colour, italic: false, struck: false, runs: null });
}

function readBlock(
  { sheet, top, height, left, width, shown, looks, corners }: DetailRequest,
  isLong: boolean,
  withRuns: boolean,
  whole: Whole,
  signal: AbortSignal | undefined,
): Promise<Handed<Row>> {
  return read(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const columnOf = (column: number): Excel.Range => worksheet.getRangeByIndexes(top, column, height, 1);
    const all = worksheet.getRangeByIndexes(top, left, height, width);
    const rowProperties = all.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    const columnProperties = all.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    const columns = Array.from({ length: width }, (_, i) => left + i);
    const others = columns.filter((column) => !looks.includes(column));
    const alike = (isLong ? others : []).map((column) => {
      const { font, fill } = columnOf(column).format;
      return { column, font: font.load("color,strikethrough"), fill: fill.load("color") };
    });
    const printArea = worksheet.pageLayout.getPrintAreaOrNullObject().load("address");
    const texts = shown.map((column) => columnOf(column).load("text"));
    const formats = new Map(
      [...columns, ...shown].map((column) => [column, columnOf(column).load("numberFormat")]),
    );
    const looksOf = (column: number, asked: Excel.CellPropertiesLoadOptions) => ({
      column,
      cells: columnOf(column).getCellProperties(asked),
    });
    const cells = looks.map((column) => looksOf(column, askedOfLooks(withRuns)));
    const conditional = looks.map((column) => columnOf(column).conditionalFormats.getCount());
    const asked = whole.corners === undefined ? corners?.map((name) => askCorner(context, name)) : undefined;
    const told = (isLong ? [] : others).map((column) => looksOf(column, askedOfOthers));
    await context.sync();

    if (asked !== undefined) whole.corners = asked.flatMap(cornerOf);
    for (const one of alike) if (!isPlain(one)) told.push(looksOf(one.column, askedOfOthers));
    if (isLong && told.length > 0) await context.sync();
    const inOrder = [...cells, ...told].sort((one, other) => one.column - other.column);
    whole.hiddenColumns = columnProperties.value.flatMap(({ columnHidden, format }, i) =>
      columnHidden || isTooThin(format?.columnWidth ?? Infinity) ? [left + i] : [],
    );
    whole.isConditional ||= conditional.some(({ value }) => value > 0);
    whole.printArea = printArea.isNullObject ? null : areaOf(sheet, printArea.address);
    const rows = rowProperties.value.map(({ rowHidden, format }, row): Row => {
      const formatOf = (column: number) => String(formats.get(column)?.numberFormat[row]?.[0] ?? "General");
      const lookedAt = new Map(
        inOrder.map(({ column, cells: { value } }) => [column, lookOf(value[row]?.[0] ?? {})]),
      );
      return {
        isHidden: rowHidden === true || isTooThin(format?.rowHeight ?? Infinity),
        shown: shown.map((column, i) => ({
          text: String(texts[i]?.text[row]?.[0] ?? ""),
          format: formatOf(column),
        })),
        looks: cells.map(({ cells: { value } }) => lookOf(value[row]?.[0] ?? {})),
        struck: [...lookedAt].flatMap(([column, { struck }]) => (struck === false ? [] : [column])),
        unseen: columns.filter((column) => {
          const look = lookedAt.get(column);
          return (look !== undefined && hidesText(look)) || hidesValues(formatOf(column));
        }),
      };
    });
    const answers = [
      rowProperties.value,
      inOrder.map(({ cells: { value } }) => value),
      texts.map(({ text }) => text),
      [...formats.values()].map(({ numberFormat }) => numberFormat),
    ];
    return { rows, size: JSON.stringify(answers).length };
  }, signal);
}

interface AskedCorner {
  readonly sheet: string;
  readonly range: Excel.Range;
}

function askCorner({ workbook }: Excel.RequestContext, sheet: string): AskedCorner {
  const used = workbook.worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true);
  const address = a1Of({ sheet, top: 0, left: 0, ...corner });
  const range = used.getIntersectionOrNullObject(address).load("rowIndex,columnIndex,values");
  return { sheet, range };
}

/** None of a sheet that is blank there, or is gone. */
const cornerOf = ({ sheet, range }: AskedCorner): NonNullable<Detail["corners"]> =>
  range.isNullObject
    ? []
    : [{ sheet, top: range.rowIndex, left: range.columnIndex, values: range.values as CellValue[][] }];

/** The columns of each row that has any, under its index. */
function byRow(top: number, columns: readonly (readonly number[])[]): CellsByRow {
  return Object.fromEntries(
    columns.flatMap((ofRow, index) => (ofRow.length === 0 ? [] : [[top + index, ofRow]])),
  );
}

/** Turns rows of cells into columns, each under its index. */
function byColumn<T>(
  columns: readonly number[],
  rows: readonly (readonly T[])[],
): Readonly<Record<number, readonly T[]>> {
  return Object.fromEntries(columns.map((column, i) => [column, rows.flatMap((row) => row.slice(i, i + 1))]));
}
