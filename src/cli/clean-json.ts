import { z } from "zod";
import type { Cleaning } from "../jobs";
import { traceKinds, type Trace } from "../model/clean";

const tool = z.strictObject({ name: z.literal("planproof"), version: z.string() });
const trace = z.strictObject({
  kind: z.enum(traceKinds),
  what: z.string(),
  /** What taking it out does, or did, to the rest. */
  effect: z.string().nullable(),
  /** Why it cannot be taken out. */
  cannot: z.string().nullable(),
});

/** What `planproof clean FILE --list --format json` prints. */
export const tracesSchema = z.strictObject({ tool, file: z.string(), traces: z.array(trace) });

/** What `planproof clean FILE -o COPY --format json` prints. */
export const cleaningSchema = z.strictObject({
  tool,
  file: z.string(),
  copy: z.string(),
  takenOut: z.array(trace),
  /** What the copy still holds. */
  stays: z.array(trace),
  /** The copy's verdict; null where it could not be checked, for the reason in `notChecked`. */
  verdict: z.enum(["must-fix", "check", "ready"]).nullable(),
  notChecked: z.string().nullable(),
});

const traceJson = ({ kind, what, effect, cannot }: Trace) => ({ kind, what, effect, cannot });

export const tracesJson = (
  file: string,
  traces: readonly Trace[],
  version: string,
): z.infer<typeof tracesSchema> =>
  tracesSchema.parse({ tool: { name: "planproof", version }, file, traces: traces.map(traceJson) });

export const cleaningJson = (
  file: string,
  copy: string,
  { takenOut, stays, checked, notChecked }: Cleaning,
  version: string,
): z.infer<typeof cleaningSchema> =>
  cleaningSchema.parse({
    tool: { name: "planproof", version },
    file,
    copy,
    takenOut: takenOut.map(traceJson),
    stays: stays.map(traceJson),
    verdict: checked?.report.verdict ?? null,
    notChecked,
  });
