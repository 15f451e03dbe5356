import { dayInWords, weekdayInWords, type Day } from "../model/day";
import type { Finding, Report, Severity } from "../model/finding";
import { columnLetters, placeInWords } from "../model/place";
import type { Settings } from "../model/settings";
import type { Occasion, Summary } from "../model/summary";
import { count, listed } from "../model/wording";
import { holidaysBefore, publishBy } from "./publish-by";

/** The verdicts in words. */
export const verdictTitles: Readonly<Record<Report["verdict"], string>> = {
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

/** What a severity's findings stand under, with how many are left: "Must be fixed (4, and 1 answered)". */
export function severityHeading(severity: Severity, { findings, counts }: Report): string {
  const left = counts.findings[severity];
  const all = findings.filter((finding) => finding.severity === severity).length;
  return `${severityHeadings[severity]} (${left}${all > left ? `, and ${all - left} answered` : ""})`;
}

/**
 * The one answer, and in sentences what stands in the way, what it tells members, who answered for what, by when it is
 * to be published, and whether it is still what was circulated.
 */
export function verdictInWords(
  report: Report,
  settings: Settings,
  { meeting, circulated }: Occasion,
): Summary["verdict"] {
  const { verdict, counts, asAt, findings, failedRules, notChecked, reservations } = report;
  const { findings: left, overdue } = counts;
  const says: string[] = [];
  if (verdict === "ready" && overdue > 0) {
    says.push(`It tells members that ${overdue === 1 ? "1 action is" : `${overdue} actions are`} late.`);
  }
  const late = findings.filter(
    ({ rule, severity, answer }) => rule === "overdue" && severity === "must-fix" && answer === null,
  ).length;
  const others = left["must-fix"] - late;
  if (late > 0) says.push(`${count(late, "late action")} ${late === 1 ? "has" : "have"} no later date.`);
  if (others > 0) says.push(`${count(others, late > 0 ? "other thing" : "thing")} must be fixed.`);
  if (left.check > 0) says.push(`${count(left.check, "thing")} to check.`);
  if (failedRules.length > 0) says.push(`${count(failedRules.length, "rule")} could not be run.`);
  says.push(...reservations);
  const answered = findings.flatMap(({ answer }) => (answer === null ? [] : [answer.by]));
  if (answered.length > 0) {
    says.push(`${count(answered.length, "point")} answered by ${listed([...new Set(answered)])}.`);
  }
  if (verdict === "ready" && notChecked.length > 0) {
    says.push(`${count(notChecked.length, "thing")} could not be checked.`);
  }
  if (left.advice > 0) says.push(`(${count(left.advice, "piece")} of advice.)`);
  if (circulated !== null) {
    const recorded = `recorded as circulated on ${dayInWords(circulated.on)} by ${circulated.by}`;
    says.push(circulated.isChanged ? `Changed since it was ${recorded}.` : `It is as it was ${recorded}.`);
  }
  if (meeting !== null) {
    says.push(
      meeting < asAt
        ? `The meeting on ${dayInWords(meeting)} is before the day for which the plan was checked, ${dayInWords(asAt)}. Please check both days.`
        : publicationInWords(meeting, settings),
    );
  }
  return { title: `${verdictTitles[verdict]}, as checked for ${dayInWords(asAt)}.`, says };
}

/** By when a plan is to be published for a meeting, and that no bank holiday was left out in counting. */
function publicationInWords(meeting: Day, { saturdaysCount }: Settings): string {
  const holidays = holidaysBefore(meeting, saturdaysCount);
  const warning =
    holidays.length === 0
      ? ""
      : ` Those of ${listed(holidays)} may fall there: please look them up before you rely on that day.`;
  return `For the meeting on ${dayInWords(meeting)} it is to be published by ${weekdayInWords(publishBy(meeting, saturdaysCount))}: five clear working days before. Bank holidays were not taken into account: if one falls on that day, or between it and the meeting, publish a working day earlier for each.${warning}`;
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

/** What is said of a summary tab that does not say what this summary says. */
export const summaryIsOldInWords = ({ asAt }: Summary) =>
  `The summary tab is out of date: it does not say what the plan says as at ${dayInWords(asAt)}.`;

/** "Not ready, as checked for 15 January 2013. 5 things must be fixed. …" */
export const verdictLine = ({ verdict }: Summary) => [verdict.title, ...verdict.says].join(" ");
