import { Refusal } from "../../model/refusal";
import { inWords } from "./refusals";

/** In milliseconds: how long Excel may take for an answer. A cell that is being edited counts too. */
export const patience = 120_000;

const noAnswer =
  "Excel has not answered for two minutes. If a cell is being edited, press Enter or Esc; then check the plan again.";

/** Whether this Excel has a level of its add-in interface. Nothing above 1.9 is used without asking. */
export function supports(level: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", level);
}

/** Why something was not read. */
export const cannotRead = "this version of Excel does not let an add-in read them";

/** What Excel answers, waited for within reason, and no longer than the user wants to. */
export async function inTime<T>(answer: Promise<T>, signal?: AbortSignal): Promise<T> {
  const waiting = new AbortController();
  const givenUp = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Refusal(noAnswer)), patience);
    waiting.signal.addEventListener("abort", () => clearTimeout(timer));
    const stop = (): void => reject(signal?.reason);
    signal?.addEventListener("abort", stop, { signal: waiting.signal });
  });
  try {
    signal?.throwIfAborted();
    return await Promise.race([answer, givenUp]);
  } finally {
    waiting.abort();
  }
}

/** Reads from the workbook; where the user is editing a cell, after that. */
export async function read<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  signal?.throwIfAborted();
  return inTime(Excel.run({ delayForCellEdit: true }, batch), signal);
}

/** Does what `work` does, and puts Excel's errors into words. */
export async function courteously<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw inWords(error);
  }
}
