import { dayInWords } from "../../model/day";
import type { Outcome } from "../../model/edit";
import type { Finding, Report, Severity, Verdict } from "../../model/finding";
import { Refusal } from "../../model/refusal";

/** What is said after something was done, or could not be. */
export interface Said {
  readonly intent: "success" | "warning" | "error";
  readonly sentence: string;
  /** Further sentences, one a line. */
  readonly more: readonly string[];
}

/** "1 thing", "5 things". */
export function count(number: number, one: string, several = `${one}s`): string {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? one : several}`;
}

const verdicts: Record<Verdict, string> = {
  "must-fix": "Not ready",
  check: "Please check",
  ready: "Ready to circulate",
};

/** "Not ready, as checked for 15 January 2025." */
export function verdictInWords({ verdict, asAt }: Pick<Report, "verdict" | "asAt">): string {
  return `${verdicts[verdict]}, as checked for ${dayInWords(asAt)}.`;
}

/** "5 things must be fixed. 8 things to check. (11 pieces of advice.)"; what there is none of is left out. */
export function countsInWords(findings: Report["counts"]["findings"]): string {
  const sentences: string[] = [];
  if (findings["must-fix"] > 0) sentences.push(`${count(findings["must-fix"], "thing")} must be fixed.`);
  if (findings.check > 0) sentences.push(`${count(findings.check, "thing")} to check.`);
  if (findings.report > 0) sentences.push(`${count(findings.report, "thing")} that members should be told.`);
  if (findings.advice > 0) {
    sentences.push(`(${count(findings.advice, "piece", "pieces")} of advice.)`);
  }
  return sentences.length > 0 ? sentences.join(" ") : "Nothing was found.";
}

/** The findings of one rule, which read as one line with several places. */
export interface Line {
  readonly rule: string;
  readonly findings: readonly Finding[];
}

/** The findings of one severity, a line for each rule, in the order in which they come. */
export function linesOf(findings: readonly Finding[], severity: Severity): Line[] {
  const wanted = findings.filter((finding) => finding.severity === severity);
  return [...new Set(wanted.map(({ rule }) => rule))].map((rule) => ({
    rule,
    findings: wanted.filter((finding) => finding.rule === rule),
  }));
}

/** What went wrong while reading: a refusal's own sentence, or that the fault is PlanProof's. */
export function readingFault(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  return `Something went wrong in PlanProof itself (${reasonOf(error)}); nothing was written.`;
}

/** What went wrong while writing: after a fault of PlanProof's own nobody knows how far it came. */
export function writingFault(error: unknown): Said {
  const sentence =
    error instanceof Refusal
      ? error.message
      : `Something went wrong in PlanProof itself (${reasonOf(error)}). The sheet has been read again: please look at it before you go on.`;
  return { intent: "error", sentence, more: [] };
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
}

/** What came of writing, `done` being what is said where all went well. */
export function outcomeInWords(outcome: Outcome, leftAlone: readonly string[], done: string): Said {
  switch (outcome.kind) {
    case "done":
      return { intent: "success", sentence: done, more: leftAlone };
    case "changed":
      return {
        intent: "warning",
        sentence: "The sheet was changed since it was read; nothing was written. It has been read again.",
        more: [],
      };
    case "refused":
      return { intent: "error", sentence: `${outcome.why} Nothing was written.`, more: [] };
    case "partial":
      return {
        intent: "error",
        sentence: `${outcome.why} Only part of it was written. The sheet has been read again: please try once more, or take everything back.`,
        more: leftAlone,
      };
  }
}
