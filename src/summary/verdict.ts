import { dayInWords } from "../model/day";
import type { Finding, Report, Severity } from "../model/finding";
import { columnLetters, placeInWords } from "../model/place";
import type { Summary } from "../model/summary";
import { count, listed } from "../model/wording";

const titles: Readonly<Record<Report["verdict"], string>> = {
  "must-fix": "Not ready",
  check: "Please check before it is circulated",
  ready: "Ready to circulate",
};

/** What the findings of a severity stand under. */
export const severityHeadings: Readonly<Record<Severity, string>> = {
  "must-fix": "Must be fixed",
  check: "To check",
  report: "Members should be told",
  advice: "Advice",
};

/** The one answer, and in sentences what stands in the way, what it tells members, and who answered for what. */
export function verdictInWords(report: Report): Summary["verdict"] {
  const { verdict, counts, asAt, findings, failedRules } = report;
  const { findings: left, overdue } = counts;
  const says: string[] = [];
  if (verdict === "ready" && overdue > 0) {
    says.push(`It tells members that ${overdue === 1 ? "1 action is" : `${overdue} actions are`} late.`);
  }
  if (left["must-fix"] > 0) says.push(`${count(left["must-fix"], "thing")} must be fixed.`);
  if (left.check > 0) says.push(`${count(left.check, "thing")} to check.`);
  if (failedRules.length > 0) says.push(`${count(failedRules.length, "rule")} could not be run.`);
  const answered = findings.flatMap(({ answer }) => (answer === null ? [] : [answer.by]));
  if (answered.length > 0) {
    says.push(`${count(answered.length, "point")} answered by ${listed([...new Set(answered)])}.`);
  }
  if (left.advice > 0) says.push(`(${count(left.advice, "piece")} of advice.)`);
  return { title: `${titles[verdict]}, as checked for ${dayInWords(asAt)}.`, says };
}

/** Where a finding stands, as an officer says it: "Row 12, column C", or "Column C, 19 places". */
export function whereInWords({ places }: Pick<Finding, "places">, home: string): string {
  const [first, ...others] = places;
  if (others.length === 0) return placeInWords(first, home);
  const many = count(places.length, "place");
  const sameColumn =
    first.column !== undefined &&
    others.every(({ column, sheet }) => column === first.column && sheet === first.sheet);
  return sameColumn && first.column !== undefined ? `Column ${columnLetters(first.column)}, ${many}` : many;
}
