import type { ClaimOutcome, CoveringReport } from "../model/claim";
import { dayInWords } from "../model/day";
import { severities, type Finding } from "../model/finding";
import { rowsInWords } from "../model/place";
import { count } from "../model/wording";
import { ruleTexts, type Checked } from "../jobs";
import { linesOf, type Line } from "../summary/lines";
import { sinceInWords } from "../summary/since";
import { severityHeading, summaryIsOldInWords, verdictLine, whereInWords } from "../summary/verdict";

/** A checked plan as a person reads it, without an empty line at its end. */
export function reportText(file: string, { report, summary, summaryIsOld, coveringReport }: Checked): string {
  const { plan, findings, failedRules, notChecked } = report;
  const lines = [
    `${file}, sheet “${plan.sheet}”: ${count(plan.actions.length, "action")} read.`,
    verdictLine(summary),
    summary.headline.join(" "),
    ...(summary.age === null ? [] : [summary.age]),
    ...(summary.since === null ? [] : [sinceInWords(summary.since)]),
    ...(summaryIsOld ? [`${summaryIsOldInWords(summary)} Write it again with planproof mark.`] : []),
  ];
  for (const severity of severities) {
    const own = linesOf(findings, severity);
    if (own.length === 0) continue;
    lines.push("", severityHeading(severity, report), ...own.flatMap((line) => linesFor(line, plan.sheet)));
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

/** The findings of one rule: in one line where they all say the same, else each on its own under the rule's title. */
function linesFor({ rule, findings, sentence }: Line, home: string): string[] {
  const [first] = findings;
  if (first === undefined) return [];
  if (findings.length === 1) return [`  ${said(first, home)}`];
  const isOne = sentence !== null && findings.every(({ answer }) => answer === null);
  const where = isOne
    ? rowsInWords(
        findings.flatMap(({ places }) => places),
        home,
      )
    : null;
  if (where !== null) return [`  ${where}: ${sentence}`];
  return [
    `  ${ruleTexts.get(rule)?.title ?? rule} (${findings.length})`,
    ...findings.map((finding) => `    ${said(finding, home)}`),
  ];
}

function said({ answer, sentence, ...finding }: Finding, home: string): string {
  const answered =
    answer === null ? "" : ` [Answered by ${answer.by} on ${dayInWords(answer.on)}: ${answer.reason}]`;
  return `${whereInWords(finding, home)}: ${sentence}${answered}`;
}
