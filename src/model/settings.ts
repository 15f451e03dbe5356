import { z } from "zod";
import { severities } from "./finding";
import * as words from "./vocabulary";

const list = (of: readonly string[]) => z.array(z.string().min(1)).default([...of]);
const colour = (value: string) =>
  z
    .string()
    .regex(/^#[0-9A-F]{6}$/, "a colour is written #RRGGBB, in capitals")
    .default(value);
const days = (value: number) => z.int().nonnegative().default(value);

/** What a council may want to differ on. Whatever is left out has PlanProof's own default. */
export const settingsSchema = z.strictObject({
  headings: z
    .strictObject({
      ref: list(words.headings.ref),
      outcome: list(words.headings.outcome),
      lead: list(words.headings.lead),
      due: list(words.headings.due),
      revised: list(words.headings.revised),
      actions: list(words.headings.actions),
      progress: list(words.headings.progress),
      status: list(words.headings.status),
      evidence: list(words.headings.evidence),
    })
    .prefault({}),
  sectionHeadings: list(words.sectionHeadings),
  sourceHeadings: list(words.sourceHeadings),
  notDeadlines: list(words.notDeadlines),
  /** Kinds of organisation, or whole names, by the words in them; the first that fits decides. */
  organisations: z
    .array(z.strictObject({ words: z.string().min(1), sector: z.enum(["LA", "NHS", "other"]) }))
    .default(words.organisations),
  workingWith: list(words.workingWith),
  posts: list(words.posts),
  inspectorates: list(words.inspectorates),
  status: z
    .strictObject({
      complete: list(words.status.complete),
      completeInColumn: list(words.status.completeInColumn),
      open: list(words.status.open),
      marks: list(words.status.marks),
      reservations: list(words.status.reservations),
    })
    .prefault({}),
  notADate: list(words.notADate),
  revised: list(words.revised),
  notRevised: z
    .strictObject({ before: list(words.notRevised.before), after: list(words.notRevised.after) })
    .prefault({}),
  formerly: list(words.formerly),
  nobody: list(words.nobody),
  outstanding: list(words.outstanding),
  evidence: list(words.evidence),
  evidenceTakenBack: z
    .strictObject({
      before: list(words.evidenceTakenBack.before),
      after: list(words.evidenceTakenBack.after),
    })
    .prefault({}),
  /** The day of the inspection report, from which dates without a year count; null to work it out from the plan. */
  inspected: z.iso.date().nullable().default(null),
  colours: z
    .strictObject({
      LA: colour("#FFF2CC"),
      NHS: colour("#DDEBF7"),
      joint: colour("#E2EFDA"),
      cqcText: colour("#C00000"),
      plainText: colour("#000000"),
    })
    .prefault({}),
  /** A plan that is older than the as-at day by more than this is said to be. */
  planOlderThanDays: days(90),
  /** A date with a hidden year that is later than the plan's own date by more than this is not believed. */
  hiddenYearMonths: z.int().positive().default(12),
  /** Severities of rules that differ from the rule's own, by the rule's name; "off" turns a rule off. */
  severities: z.record(z.string(), z.enum([...severities, "off"])).default({}),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});
