import type { ClaimOutcome, CoveringReport } from "../model/claim";
import { severities, type Finding } from "../model/finding";
import { count } from "../model/wording";
import type { Checked } from "../jobs";
import { sinceInWords } from "../summary/since";
import { severityHeadings, verdictLine, whereInWords } from "../summary/verdict";

/** A checked plan as a person reads it, without an empty line at its end. */
export function reportText(file: string, { report, summary, coveringReport }: Checked): string {
  const { plan, findings, failedRules, notChecked } = report;
  const lines = [
    `${file}, sheet “${plan.sheet}”: ${count(plan.actions.length, "action")} read.`,
    verdictLine(summary),
    summary.headline.join(" "),
    ...(summary.age === null ? [] : [summary.age]),
    ...(summary.since === null ? [] : [sinceInWords(summary.since)]),
  ];
  for (const severity of severities) {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) continue;
    lines.push(
      "",
      `${severityHeadings[severity]} (${own.length})`,
      ...own.map((finding) => line(finding, plan.sheet)),
    );
  }
  if (coveringReport !== null) lines.push(...claimLines(coveringReport));
  const unchecked = [
    ...notChecked.map(({ what, why }) => `  ${what}: ${why}`),
    ...failedRules.map(({ rule, why }) => `  the rule ${rule} failed: ${why}`),
  ];
  if (unchecked.length > 0) lines.push("", "Could not be checked", ...unchecked);
  return lines.join("\n");
}

/** The claims that are no findings: those that the plan bears out, and those that a person has to judge. */
function claimLines({ claims }: CoveringReport): string[] {
  const group = (title: string, outcome: ClaimOutcome) => {
    const own = claims.filter((claim) => claim.outcome === outcome);
    return own.length === 0
      ? []
      : [
          "",
          `${title} (${own.length})`,
          ...own.map(
            (claim) =>
              `  ${claim.paragraph === null ? "" : `${claim.paragraph}: `}“${claim.words}” ${claim.reason}`,
          ),
        ];
  };
  if (claims.length === 0)
    return ["", "The covering report says nothing of the plan that PlanProof can weigh."];
  return [
    ...group("The plan bears out what the covering report says", "borne out"),
    ...group("The covering report: for a person to judge", "cannot judge"),
  ];
}

function line(finding: Finding, home: string): string {
  const answered =
    finding.answer === null ? "" : ` [Answered by ${finding.answer.by}: ${finding.answer.reason}]`;
  return `  ${whereInWords(finding, home)}: ${finding.sentence}${answered}`;
}
