import { z } from "zod";
import { isDay } from "./day";

const day = z.string().refine(isDay);

/** What is kept of one action to compare a later version of the plan with. */
const keptActionSchema = z.object({
  ref: z.string().nullable(),
  /** What the plan's own column calls it: its number, or its opening words in quotes. */
  label: z.string(),
  /** White space folded. */
  outcome: z.string(),
  /** The opening words of its steps, which tell actions under one outcome apart, and a fingerprint of the whole. */
  steps: z.object({ opening: z.string(), mark: z.string() }),
  lead: z.string(),
  status: z.enum(["complete", "open"]),
  due: z.object({
    /** The date in force; null where there is none. */
    day: day.nullable(),
    /** The cell's words, cut where they are long. */
    words: z.string(),
    /** Whether the year of the date was worked out, and not read. */
    yearless: z.boolean(),
  }),
  /** A fingerprint of the progress; null where the plan has no column for it. */
  progress: z.string().nullable(),
});

/** A plan as it was, as far as a comparison needs it, in the order of its rows. */
export const snapshotSchema = z.array(keptActionSchema);

export type KeptAction = Readonly<z.infer<typeof keptActionSchema>>;
export type Snapshot = readonly KeptAction[];
