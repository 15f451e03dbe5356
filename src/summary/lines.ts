import type { Finding, Severity } from "../model/finding";

/** The findings of one rule, which read as one line with several places. */
export interface Line {
  readonly rule: string;
  readonly findings: readonly Finding[];
  /** What several findings all say; null where there is one, or they differ. */
  readonly sentence: string | null;
}

/** The findings of one severity, a line for each rule, in the order in which they come. */
export function linesOf(findings: readonly Finding[], severity: Severity): Line[] {
  const wanted = findings.filter((finding) => finding.severity === severity);
  return [...new Set(wanted.map(({ rule }) => rule))].map((rule) => {
    const own = wanted.filter((finding) => finding.rule === rule);
    const sentences = new Set(own.map(({ sentence }) => sentence));
    const [sentence = null] = own.length > 1 && sentences.size === 1 ? sentences : [];
    return { rule, findings: own, sentence };
  });
}
