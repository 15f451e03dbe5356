import type { CoveringReport } from "../model/claim";
import type { Finding, Severity } from "../model/finding";
import { subjectColumn, type Plan } from "../model/plan";
import type { Settings } from "../model/settings";
import { capital } from "../model/wording";
import { claimRules } from "./rules";

/** “3.2” of the covering report, or the covering report where its paragraphs have no numbers. */
const sourceOf = (paragraph: string | null) =>
  paragraph === null ? "the covering report" : `paragraph ${paragraph} of the covering report`;

/**
 * The findings of a covering report: what the plan does not bear out, and dates that it lacks. They stand at the cells
 * that decide. They cannot be answered: nothing of the report is kept in the workbook.
 */
export function claimFindings(
  { claims, dates }: CoveringReport,
  plan: Plan,
  { severities }: Settings,
): Finding[] {
  const heading = { sheet: plan.sheet, row: plan.headingRow, column: subjectColumn(plan) };
  const [claimRule, dateRule] = claimRules;
  const finding = (
    rule: (typeof claimRules)[number],
    {
      words,
      paragraph,
      reason,
      places,
      refs,
    }: Pick<CoveringReport["claims"][number], "words" | "paragraph" | "reason" | "places" | "refs">,
  ): Finding[] => {
    const severity: Severity | "off" = severities[rule.id] ?? rule.severity;
    if (severity === "off") return [];
    const [first, ...others] = places;
    const sentence = `${capital(sourceOf(paragraph))} says “${words.replace(/\.$/, "")}”. ${reason}`;
    return [
      {
        rule: rule.id,
        severity,
        places: first === undefined ? [heading] : [first, ...others],
        ref: refs.length === 1 ? (refs[0] ?? null) : null,
        sentence,
        flag: sentence,
        suggestion: null,
        choices: [],
        fix: null,
        answerable: null,
        answer: null,
      },
    ];
  };
  return [
    ...claims
      .filter(({ outcome }) => outcome === "not borne out")
      .flatMap((claim) => finding(claimRule, claim)),
    ...dates.flatMap((date) => finding(dateRule, date)),
  ];
}
