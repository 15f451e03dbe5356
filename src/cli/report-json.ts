import { z } from "zod";
import { claimKinds } from "../model/claim";
import { severities } from "../model/finding";
import { a1, columnLetters } from "../model/place";
import { daysLate, inForce, meanings, type Lead } from "../model/plan";
import { fingerprint, type Checked } from "../jobs";
import { whereInWords } from "../summary/verdict";

const day = z.iso.date();
const letters = z.string().regex(/^[A-Z]{1,3}$/);
const lead = z.strictObject({ person: z.string().nullable(), organisations: z.array(z.string()) });
const whole = z.int().nonnegative();

/** What `planproof check --format json` prints for one file. Rows are the sheet's own; places are A1 notation. */
export const reportSchema = z.strictObject({
  tool: z.strictObject({ name: z.literal("planproof"), version: z.string() }),
  file: z.string(),
  sheet: z.string(),
  asAt: day,
  /** The plan's own date, and whether it is older than the as-at day by more than the settings allow. */
  planDate: day.nullable(),
  /** Of what the sheet says: any edit of a value gives another one, PlanProof's own columns do not. */
  fingerprint: z.string(),
  verdict: z.enum(["must-fix", "check", "ready"]),
  /** Column letters; a column that serves two meanings stands under both. */
  columns: z.record(z.enum(meanings), letters.nullable()),
  actions: z.array(
    z.strictObject({
      ref: z.string().nullable(),
      row: z.int().positive(),
      lastRow: z.int().positive(),
      section: z.string().nullable(),
      outcome: z.string(),
      sources: z.array(z.string()),
      leads: z.array(lead),
      workingWith: z.array(lead),
      sector: z.enum(["LA", "NHS", "joint"]).nullable(),
      due: z.strictObject({
        text: z.string(),
        original: day.nullable(),
        revised: day.nullable(),
        reason: z.string().nullable(),
        /** How the date in force was read; null where there is none. */
        how: z
          .enum(["year", "month first", "no year", "hidden year", "month", "quarter", "activity"])
          .nullable(),
      }),
      status: z.enum(["complete", "open"]),
      evidence: z
        .strictObject({ level: z.enum(["evidenced", "asserted", "none"]), quote: z.string() })
        .nullable(),
      /** Days are the as-at day less the date in force; 0 where the action is not overdue. */
      overdue: z.strictObject({ isOverdue: z.boolean(), days: whole }),
    }),
  ),
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      severity: z.enum(severities),
      at: z.string(),
      /** All its places; the first is `at`. */
      places: z.array(z.string()).min(1),
      ref: z.string().nullable(),
      message: z.string(),
      /** Wording to copy. */
      suggestion: z.string().nullable(),
      answer: z.strictObject({ by: z.string(), reason: z.string(), on: day }).nullable(),
    }),
  ),
  /** What the covering report claims of the plan, in its order; null where there was none. */
  claims: z
    .array(
      z.strictObject({
        words: z.string(),
        paragraph: z.string().nullable(),
        kind: z.enum(claimKinds),
        outcome: z.enum(["borne out", "not borne out", "cannot judge"]),
        reason: z.string(),
        refs: z.array(z.string()),
        places: z.array(z.string()),
      }),
    )
    .nullable(),
  notChecked: z.array(z.strictObject({ what: z.string(), why: z.string() })),
  counts: z.strictObject({
    actions: whole,
    complete: whole,
    completeNoEvidence: whole,
    open: whole,
    overdue: whole,
    missedFirstDate: whole,
    openNoDate: whole,
    findings: z.record(z.enum(severities), whole),
  }),
});

export type ReportJson = z.infer<typeof reportSchema>;

const leadJson = ({ person, organisations }: Lead) => ({ person, organisations: [...organisations] });

/** A checked plan in the shape that is printed as JSON. It is held to its own schema. */
export function reportJson(file: string, checked: Checked, version: string): ReportJson {
  const { report, coveringReport } = checked;
  const { plan, asAt, findings, failedRules, notChecked, counts, verdict } = report;
  return reportSchema.parse({
    tool: { name: "planproof", version },
    file,
    sheet: plan.sheet,
    asAt,
    planDate: plan.date?.day ?? null,
    fingerprint: fingerprint(checked),
    verdict,
    columns: Object.fromEntries(
      meanings.map((meaning) => {
        const column = plan.columns[meaning];
        return [meaning, column === null ? null : columnLetters(column)];
      }),
    ),
    actions: plan.actions.map((action) => {
      const days = daysLate(action, asAt);
      return {
        ref: action.ref,
        row: action.row + 1,
        lastRow: action.lastRow + 1,
        section: action.section,
        outcome: action.outcome,
        sources: [...action.sources.names],
        leads: action.leads.map(leadJson),
        workingWith: action.workingWith.map(leadJson),
        sector: action.sector,
        due: {
          text: action.due.text,
          original: action.due.original?.day ?? null,
          revised: action.due.revisions.at(-1)?.day ?? null,
          reason: action.due.reason,
          how: inForce(action.due)?.how ?? null,
        },
        status: action.status.value,
        evidence:
          action.evidence === null ? null : { level: action.evidence.level, quote: action.evidence.quote },
        overdue: { isOverdue: days > 0, days },
      };
    }),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      at: a1(finding.places[0], plan.sheet),
      places: finding.places.map((place) => a1(place, plan.sheet)),
      ref: finding.ref,
      suggestion: finding.suggestion,
      message: `${whereInWords(finding, plan.sheet)}: ${finding.sentence}`,
      answer:
        finding.answer === null
          ? null
          : { by: finding.answer.by, reason: finding.answer.reason, on: finding.answer.on },
    })),
    claims:
      coveringReport?.claims.map((claim) => ({
        ...claim,
        refs: [...claim.refs],
        places: claim.places.map((place) => a1(place, plan.sheet)),
      })) ?? null,
    notChecked: [
      ...notChecked.map(({ what, why }) => ({ what, why })),
      ...failedRules.map(({ rule, why }) => ({ what: `the rule ${rule}`, why })),
    ],
    counts,
  });
}
