import { codeOf } from "./refusals";

/** In characters: what is asked for, or sent, at one go. Excel on the web takes and hands over 5 MB. */
export const comfortableSize = 4_000_000;
/** How many rows are read before it is known how large they are. */
export const firstRows = 1_500;

/** Rows that Excel handed over, and how many characters they came in. */
export interface Handed<T> {
  readonly rows: readonly T[];
  readonly size: number;
}

/**
 * Reads rows in as few goes as Excel's limit allows: the first of them tell how large the others are, and an answer
 * that is too large all the same is asked for in halves. `known` are rows at the top that are there already.
 */
export async function readRows<T>(
  top: number,
  height: number,
  readSome: (top: number, height: number) => Promise<Handed<T>>,
  known: Handed<T> = { rows: [], size: 0 },
): Promise<readonly T[]> {
  const rows = [...known.rows];
  let { size } = known;
  let most = size > 0 ? Number.POSITIVE_INFINITY : firstRows;
  let widest = Number.POSITIVE_INFINITY;
  while (rows.length < height) {
    const comfortable = size > 0 ? Math.max(1, Math.floor((comfortableSize * rows.length) / size)) : most;
    const count = Math.min(most, comfortable, height - rows.length);
    try {
      const some = await readSome(top + rows.length, count);
      for (const row of some.rows) rows.push(row);
      size += some.size;
      most = widest;
    } catch (error) {
      if (count < 2 || codeOf(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
      most = widest = Math.ceil(count / 2);
    }
  }
  return rows;
}
