import { codeOf, inWords } from "./refusals";

/** Whether this Excel has a level of its add-in interface. Nothing above 1.9 is used without asking. */
export function supports(level: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", level);
}

/** Reads from the workbook; where the user is editing a cell, after that. */
export async function read<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  signal?.throwIfAborted();
  const answer = await Excel.run({ delayForCellEdit: true }, batch);
  signal?.throwIfAborted();
  return answer;
}

/** Does what `work` does, and puts Excel's errors into words. */
export async function courteously<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw inWords(error);
  }
}

/** Reads rows at one go or, where Excel finds the answer too large (5 MB on the web), in halves. */
export async function readRows<T>(
  top: number,
  height: number,
  readSome: (top: number, height: number) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  try {
    return await readSome(top, height);
  } catch (error) {
    if (height < 2 || codeOf(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    const half = Math.ceil(height / 2);
    const first = await readRows(top, half, readSome);
    return [...first, ...(await readRows(top + half, height - half, readSome))];
  }
}
