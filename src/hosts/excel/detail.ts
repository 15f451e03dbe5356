import type { Detail, DetailRequest, Look, NotRead, Shown } from "../../model/grid";
import type { Area } from "../../model/place";
import { areaOf } from "./address";
import { askedOfLooks, lookOf } from "./looks";
import { codeOf } from "./refusals";
import { type Handed, readRows } from "./rows";
import { read, supports } from "./run";

/** What was read of one row, in the order of the request's columns. */
interface Row {
  readonly isHidden: boolean;
  readonly shown: readonly Shown[];
  readonly looks: readonly Look[];
  readonly struck: readonly number[];
}

/** What belongs to the whole request rather than to a row. */
interface Whole {
  hiddenColumns: readonly number[];
  printArea: Area | null;
}

const askedOfStrikes: Excel.CellPropertiesLoadOptions = { format: { font: { strikethrough: true } } };

/** Excel tells of merged cells only by a call after which nothing can be undone. */
const mergedCells: NotRead = {
  what: "merged cells",
  why: "Excel would then no longer let you undo your last changes",
};

/**
 * Beyond the values, of the asked columns only: one sync, and more where text of other columns is struck through or
 * where Excel cannot hand it over in one.
 */
export async function readDetail(request: DetailRequest, signal: AbortSignal | undefined): Promise<Detail> {
  const whole: Whole = { hiddenColumns: [], printArea: null };
  const notRead: NotRead[] = [mergedCells];
  const readAll = (withRuns: boolean): Promise<readonly Row[]> =>
    readRows(request.top, request.height, (top, height) =>
      readBlock({ ...request, top, height }, withRuns, whole, signal),
    );
  const rows = supports("1.18") ? await withRunsOrWithout(readAll) : await readAll(false);
  if (rows.some(({ looks }) => looks.some(isMixedWithoutRuns))) {
    notRead.push({
      what: "colours, italics and strikethrough of parts of a cell",
      why: "this version of Excel does not let an add-in read them",
    });
  }
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
    struck: Object.fromEntries(
      rows.flatMap(({ struck }, index) => (struck.length === 0 ? [] : [[request.top + index, struck]])),
    ),
    merges: [],
    printArea: whole.printArea,
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

function readBlock(
  { sheet, top, height, left, width, shown, looks }: DetailRequest,
  withRuns: boolean,
  whole: Whole,
  signal: AbortSignal | undefined,
): Promise<Handed<Row>> {
  return read(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const columnOf = (column: number): Excel.Range => worksheet.getRangeByIndexes(top, column, height, 1);
    const all = worksheet.getRangeByIndexes(top, left, height, width);
    const rowProperties = all.getRowProperties({ rowHidden: true });
    const columnProperties = all.getColumnProperties({ columnHidden: true });
    const others = Array.from({ length: width }, (_, i) => left + i)
      .filter((column) => !looks.includes(column))
      .map((column) => ({ column, font: columnOf(column).format.font.load("strikethrough") }));
    const printArea = worksheet.pageLayout.getPrintAreaOrNullObject().load("address");
    const texts = shown.map((column) => columnOf(column).load("text,numberFormat"));
    const cells = looks.map((column) => columnOf(column).getCellProperties(askedOfLooks(withRuns)));
    await context.sync();

    // Null where cells, or parts of a cell, differ: only then each cell of the column is asked for.
    const strikes = others
      .filter(({ font }) => font.strikethrough !== false)
      .map(({ column }) => ({ column, cells: columnOf(column).getCellProperties(askedOfStrikes) }));
    if (strikes.length > 0) await context.sync();
    const lookedAt = looks.map((column, i) => ({ column, cells: cells[i] }));
    const tellingStrikes = [...lookedAt, ...strikes].sort((one, other) => one.column - other.column);
    whole.hiddenColumns = columnProperties.value.flatMap(({ columnHidden }, i) =>
      columnHidden ? [left + i] : [],
    );
    whole.printArea = printArea.isNullObject ? null : areaOf(sheet, printArea.address);
    const rows = rowProperties.value.map(({ rowHidden }, row) => ({
      isHidden: rowHidden ?? false,
      shown: texts.map(({ text, numberFormat }) => ({
        text: String(text[row]?.[0] ?? ""),
        format: String(numberFormat[row]?.[0] ?? "General"),
      })),
      looks: cells.map(({ value }) => lookOf(value[row]?.[0] ?? {})),
      struck: tellingStrikes.flatMap(({ column, cells: told }) =>
        told?.value[row]?.[0]?.format?.font?.strikethrough === false ? [] : [column],
      ),
    }));
    const answers = [
      rowProperties.value,
      cells.map(({ value }) => value),
      texts.map(({ text }) => text),
      strikes.map(({ cells: { value } }) => value),
    ];
    return { rows, size: JSON.stringify(answers).length };
  }, signal);
}

/** Turns rows of cells into columns, each under its index. */
function byColumn<T>(
  columns: readonly number[],
  rows: readonly (readonly T[])[],
): Readonly<Record<number, readonly T[]>> {
  return Object.fromEntries(columns.map((column, i) => [column, rows.flatMap((row) => row.slice(i, i + 1))]));
}
