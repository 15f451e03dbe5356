import type { CellValue, Grid } from "../../model/grid";
import { Refusal } from "../../model/refusal";
import { codeOf } from "./refusals";
import { read, readRows } from "./run";

/** 1 January 2000 in a workbook whose dates count from 1904. Office.js has no property for the date system. */
const millennium1904 = 35_064;

interface UsedRange {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
  /** Null where they are too many for one answer. */
  readonly values: readonly (readonly CellValue[])[] | null;
  readonly date1904: boolean;
}

/** The values of a sheet's used range: one sync, and more where Excel cannot hand them over in one. */
export async function readGrid(sheet: string, signal: AbortSignal | undefined): Promise<Grid> {
  const used = await usedRange(sheet, signal);
  const { top, left, width, date1904 } = used;
  const values =
    used.values ??
    (await readRows(top, used.height, (first, height) =>
      read(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const range = worksheet.getRangeByIndexes(first, left, height, width).load("values");
        await context.sync();
        return range.values as CellValue[][];
      }, signal),
    ));
  return { sheet, top, left, values, date1904 };
}

async function usedRange(sheet: string, signal: AbortSignal | undefined): Promise<UsedRange> {
  try {
    return await askUsedRange(sheet, true, signal);
  } catch (error) {
    if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    return askUsedRange(sheet, false, signal);
  }
}

function askUsedRange(
  sheet: string,
  withValues: boolean,
  signal: AbortSignal | undefined,
): Promise<UsedRange> {
  return read(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    const range = worksheet.getUsedRangeOrNullObject(true);
    range.load(`rowIndex,columnIndex,rowCount,columnCount${withValues ? ",values" : ""}`);
    const millennium = context.workbook.functions.date(2000, 1, 1).load("value");
    await context.sync();
    if (worksheet.isNullObject) throw new Refusal(`There is no sheet “${sheet}” in this workbook any more.`);
    const date1904 = millennium.value === millennium1904;
    if (range.isNullObject) return { top: 0, left: 0, height: 0, width: 0, values: [], date1904 };
    return {
      top: range.rowIndex,
      left: range.columnIndex,
      height: range.rowCount,
      width: range.columnCount,
      values: withValues ? (range.values as CellValue[][]) : null,
      date1904,
    };
  }, signal);
}
