import type { CellValue, Grid } from "../../model/grid";
import { Refusal } from "../../model/refusal";
import { codeOf } from "./refusals";
import { type Handed, firstRows, readRows } from "./rows";
import { read } from "./run";

/** 1 January 2000 in a workbook whose dates count from 1904. Office.js has no property for the date system. */
const millennium1904 = 35_064;

type Row = readonly CellValue[];

interface UsedRange {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
  /** The values of its first rows. */
  readonly first: Handed<Row>;
  readonly date1904: boolean;
}

/** The values of a sheet's used range: one sync, and more where Excel cannot hand them over in one. */
export async function readGrid(sheet: string, signal: AbortSignal | undefined): Promise<Grid> {
  const { top, left, height, width, first, date1904 } = await usedRange(sheet, signal);
  const readSome = (from: number, rows: number): Promise<Handed<Row>> =>
    read(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const range = worksheet.getRangeByIndexes(from, left, rows, width).load("values");
      await context.sync();
      return handed(range.values);
    }, signal);
  return { sheet, top, left, values: await readRows(top, height, readSome, first), date1904 };
}

async function usedRange(sheet: string, signal: AbortSignal | undefined): Promise<UsedRange> {
  try {
    return await askUsedRange(sheet, firstRows, signal);
  } catch (error) {
    if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    return askUsedRange(sheet, 1, signal);
  }
}

/** Where the used range stands, and of the sheet's first rows the values. */
function askUsedRange(sheet: string, rows: number, signal: AbortSignal | undefined): Promise<UsedRange> {
  return read(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    const used = worksheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    const first = used.getIntersectionOrNullObject(`1:${rows}`).load("values");
    const millennium = context.workbook.functions.date(2000, 1, 1).load("value");
    await context.sync();
    if (worksheet.isNullObject) throw new Refusal(`There is no sheet “${sheet}” in this workbook any more.`);
    const date1904 = millennium.value === millennium1904;
    if (used.isNullObject) return { top: 0, left: 0, height: 0, width: 0, first: handed([]), date1904 };
    return {
      top: used.rowIndex,
      left: used.columnIndex,
      height: used.rowCount,
      width: used.columnCount,
      first: handed(first.isNullObject ? [] : first.values),
      date1904,
    };
  }, signal);
}

function handed(values: readonly CellValue[][]): Handed<Row> {
  return { rows: values, size: values.length === 0 ? 0 : JSON.stringify(values).length };
}
