import { z } from "zod";
import type { Answer } from "./finding";
import { isDay } from "./day";
import { readingsSchema, type Readings } from "./readings";

const answerSchema = z.object({
  rule: z.string(),
  about: z.string().nullable(),
  words: z.string(),
  by: z.string(),
  reason: z.string(),
  on: z.string().refine(isDay),
});
const recordsSchema = z.object({
  version: z.literal(1),
  answers: z.array(answerSchema),
  readings: readingsSchema.default({ columns: {}, organisations: [] }),
});
const none: Records = { answers: [], readings: { columns: {}, organisations: [] } };

/** What PlanProof keeps in the workbook for itself. */
export interface Records {
  readonly answers: readonly Answer[];
  readonly readings: Readings;
}

/** The records that a workbook keeps; `damaged` where something is kept that this version cannot read. */
export function readRecords(text: string | null): Records & { readonly damaged: boolean } {
  if (text === null) return { ...none, damaged: false };
  try {
    const { answers, readings } = recordsSchema.parse(JSON.parse(text));
    return { answers, readings, damaged: false };
  } catch {
    return { ...none, damaged: true };
  }
}

/** The text to keep in the workbook. */
export function writeRecords({ answers, readings }: Records): string {
  return JSON.stringify({ version: 1, answers, readings });
}
