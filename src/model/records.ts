import { z } from "zod";
import { verdicts, type Answer } from "./finding";
import { isDay } from "./day";
import type { NotRead } from "./grid";
import { readingsSchema, type Readings } from "./readings";
import { Refusal } from "./refusal";
import { snapshotSchema } from "./snapshot";

const day = z.string().refine(isDay);

const answerSchema = z.object({
  rule: z.string(),
  about: z.string().nullable(),
  words: z.string(),
  by: z.string(),
  reason: z.string(),
  on: day,
});

const circulationSchema = z.object({
  version: z.literal(1),
  sheet: z.string(),
  by: z.string(),
  on: day,
  /** The verdict, and the day for which the plan was checked. */
  verdict: z.enum(verdicts),
  asAt: day,
  /** Of what the sheet said. */
  fingerprint: z.string(),
  actions: snapshotSchema,
});

/** That a plan was circulated: who says so, when, how it then stood, and what of it a later version is compared with. */
export type Circulation = Readonly<z.infer<typeof circulationSchema>>;

/** What PlanProof keeps in the workbook for itself. */
export interface Records {
  readonly answers: readonly Answer[];
  readonly readings: Readings;
  /** The latest of each sheet. */
  readonly circulated: readonly Circulation[];
  /** What this version cannot read of them, as it stands: it is written back, for a version that can. */
  readonly unread: Readonly<Record<string, unknown>>;
}

const parts = {
  answers: z.array(answerSchema).default([]),
  readings: readingsSchema.default({ columns: {}, organisations: [] }),
  circulated: z.array(circulationSchema).default([]),
};
const recordsSchema = z.object({
  version: z.literal(1),
  answers: z.unknown().optional(),
  readings: z.unknown().optional(),
  circulated: z.unknown().optional(),
  unread: z.record(z.string(), z.unknown()).default({}),
});
type Kept = z.infer<typeof recordsSchema>;

/** The records that a workbook keeps. A part that is damaged takes no other with it. */
export function readRecords(text: string | null): Records {
  const kept: Partial<Kept> = text === null ? {} : (parse(text) ?? { unread: { everything: text } });
  const unread: Record<string, unknown> = { ...kept.unread };
  const part = <T>(name: keyof typeof parts, schema: z.ZodType<T>): T => {
    const parsed = schema.safeParse(kept[name]);
    if (parsed.success) return parsed.data;
    unread[name] = kept[name];
    return schema.parse(undefined);
  };
  return {
    answers: part("answers", parts.answers),
    readings: part("readings", parts.readings),
    circulated: part("circulated", parts.circulated),
    unread,
  };
}

function parse(text: string): Kept | null {
  try {
    return recordsSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

const names: Readonly<Record<string, string>> = {
  answers: "the answers kept in this workbook",
  readings: "what was said in this workbook of how it is to be read",
  circulated: "the record of when this plan was circulated",
  everything: "the answers and the record of circulation kept in this workbook",
};

/** What of the records could not be read. */
export function recordsNotRead({ unread }: Records): NotRead[] {
  return Object.keys(unread).map((part) => ({
    what: names[part] ?? "a record kept in this workbook",
    why: "it is damaged, or was written by a later PlanProof. It stays in the workbook as it is",
  }));
}

/** The text to keep in the workbook. Throws a Refusal where it would take the place of what a later version wrote. */
export function writeRecords({ unread, ...records }: Records): string {
  if (isOfLaterVersion(unread["everything"])) {
    throw new Refusal(
      "This workbook keeps records of a later PlanProof, which this one would spoil. Use the later one.",
    );
  }
  const kept = { version: 1, ...records, ...(Object.keys(unread).length > 0 ? { unread } : {}) };
  // No XML can hold these two characters as they are.
  return JSON.stringify(kept).replace(/[\uFFFE\uFFFF]/g, (each) => `\\u${each.charCodeAt(0).toString(16)}`);
}

const laterSchema = z.object({ version: z.int().min(2) });

function isOfLaterVersion(text: unknown): boolean {
  try {
    return laterSchema.safeParse(JSON.parse(String(text))).success;
  } catch {
    return false;
  }
}
