import { z } from "zod";
import type { Answer } from "./finding";
import { isDay } from "./day";

const answerSchema = z.object({
  rule: z.string(),
  about: z.string().nullable(),
  words: z.string(),
  by: z.string(),
  reason: z.string(),
  on: z.string().refine(isDay),
});
const recordsSchema = z.object({ version: z.literal(1), answers: z.array(answerSchema) });

/** What PlanProof keeps in the workbook for itself. */
export interface Records {
  readonly answers: readonly Answer[];
}

/** The records that a workbook keeps; `damaged` where something is kept that this version cannot read. */
export function readRecords(text: string | null): Records & { readonly damaged: boolean } {
  if (text === null) return { answers: [], damaged: false };
  try {
    return { answers: recordsSchema.parse(JSON.parse(text)).answers, damaged: false };
  } catch {
    return { answers: [], damaged: true };
  }
}

/** The text to keep in the workbook. */
export function writeRecords({ answers }: Records): string {
  return JSON.stringify({ version: 1, answers });
}
