import { dayInWords } from "../model/day";
import type { Finding, Report } from "../model/finding";
import { columnLetters, placeInWords } from "../model/place";
import { count, listed } from "../model/wording";

/** The one answer, in words: what stands in the way, what it tells members, and who answered for what. */
export function verdictInWords({ verdict, counts, asAt, findings, failedRules }: Report): string {
  const { findings: left, overdue } = counts;
  const sentences = [];
  if (verdict === "ready") {
    sentences.push(`Ready to circulate, as checked for ${dayInWords(asAt)}.`);
    if (overdue > 0)
      sentences.push(
        `It tells members that ${overdue === 1 ? "1 action is" : `${overdue} actions are`} late.`,
      );
  } else {
    sentences.push(verdict === "must-fix" ? "Not ready." : "Please check before it is circulated.");
    if (left["must-fix"] > 0) sentences.push(`${count(left["must-fix"], "thing")} must be fixed.`);
    if (left.check > 0) sentences.push(`${count(left.check, "thing")} to check.`);
    if (failedRules.length > 0) sentences.push(`${count(failedRules.length, "rule")} could not be run.`);
  }
  const answered = findings.flatMap(({ answer }) => (answer === null ? [] : [answer.by]));
  if (answered.length > 0) {
    sentences.push(`${count(answered.length, "point")} answered by ${listed([...new Set(answered)])}.`);
  }
  if (left.advice > 0) sentences.push(`(${count(left.advice, "piece")} of advice.)`);
  return sentences.join(" ");
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
