import { z } from "zod";
import type { Checked } from "../jobs";
import { differenceKinds, type Comparison } from "../model/comparison";
import { a1 } from "../model/place";

const day = z.iso.date();
const status = z.enum(["complete", "open"]);
const due = z.strictObject({ day: day.nullable(), words: z.string() });
const action = {
  /** The number, or the opening words in quotes, as the later version has them. */
  label: z.string(),
  outcome: z.string(),
  /** The cell in the later version; null where the action is there no more. */
  at: z.string().nullable(),
};
const difference = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["completed", "reopened", "steps", "progress"]), ...action }),
  z.strictObject({ kind: z.enum(["new", "removed"]), ...action, status }),
  z.strictObject({
    kind: z.literal("split"),
    ...action,
    from: z.string(),
    into: z.array(z.strictObject({ label: z.string(), status })),
  }),
  z.strictObject({ kind: z.literal("date"), ...action, from: due, to: due, days: z.int().nullable() }),
  z.strictObject({ kind: z.literal("lead"), ...action, from: z.string(), to: z.string() }),
  z.strictObject({
    kind: z.literal("wording"),
    ...action,
    words: z.array(z.strictObject({ text: z.string(), kind: z.enum(["same", "added", "taken out"]) })),
  }),
  z.strictObject({ kind: z.literal("renumbered"), ...action, from: z.string() }),
]);

/** What `planproof compare --format json` prints. Places are A1 notation. */
export const comparisonSchema = z.strictObject({
  tool: z.strictObject({ name: z.literal("planproof"), version: z.string() }),
  file: z.string(),
  sheet: z.string(),
  /** What the plan was compared with, as a sentence calls it. */
  comparedWith: z.string(),
  counts: z.record(z.enum(differenceKinds), z.int().nonnegative()),
  differences: z.array(difference),
  /** Actions that are not complete and whose progress stands word for word as it did. */
  notUpdated: z.array(z.strictObject(action)),
});

export type ComparisonJson = z.infer<typeof comparisonSchema>;

/** A comparison in the shape that is printed as JSON. It is held to its own schema. */
export function comparisonJson(
  file: string,
  { report: { plan } }: Checked,
  { name, differences, notUpdated }: Comparison,
  version: string,
): ComparisonJson {
  const located = <T extends Comparison["notUpdated"][number]>({ place, ...rest }: T) => ({
    ...rest,
    at: place === null ? null : a1(place, plan.sheet),
  });
  return comparisonSchema.parse({
    tool: { name: "planproof", version },
    file,
    sheet: plan.sheet,
    comparedWith: name,
    counts: Object.fromEntries(
      differenceKinds.map((kind) => [kind, differences.filter((each) => each.kind === kind).length]),
    ),
    differences: differences.map(located),
    notUpdated: notUpdated.map(located),
  });
}
