import { stringify } from "csv-stringify/sync";
import type { Report } from "../model/finding";
import { count } from "../model/wording";
import { verdictTitles } from "../summary/verdict";

/** What came of one file's check, or in a sentence why it could not be checked. */
export type Row =
  { readonly file: string; readonly report: Report } | { readonly file: string; readonly why: string };

const notChecked = "Not checked";

/** The verdict on a file as the tables word it. */
export const verdictOf = (row: Row): string =>
  "why" in row ? notChecked : verdictTitles[row.report.verdict];

/** The figures of the text table, each under its heading. */
const figures: readonly (readonly [string, (report: Report) => number])[] = [
  ["Actions", ({ counts }) => counts.actions],
  ["Complete", ({ counts }) => counts.complete],
  ["Overdue", ({ counts }) => counts.overdue],
  ["Must fix", ({ counts }) => counts.findings["must-fix"]],
  ["To check", ({ counts }) => counts.findings.check],
];
const verdictWidth = Math.max(...Object.values(verdictTitles).map(({ length }) => length));

/** The file stands last, so that a line can be printed before the others are known. */
const textLine = (verdict: string, told: readonly string[], file: string) =>
  [
    verdict.padEnd(verdictWidth),
    ...figures.map(([heading], index) => (told[index] ?? "–").padStart(heading.length)),
    file,
  ].join("  ");

export const textHead = textLine(
  "Verdict",
  figures.map(([heading]) => heading),
  "File",
);

/** A file's line of the text table. */
export const textRow = (row: Row): string =>
  "why" in row
    ? textLine(verdictOf(row), [], `${row.file}: ${row.why}`)
    : textLine(
        verdictOf(row),
        figures.map(([, figure]) => String(figure(row.report))),
        row.file,
      );

/** "3 files: 2 not ready, 1 not checked", by the verdicts' words. */
export function textFoot(tally: ReadonlyMap<string, number>): string {
  const all = [...tally.values()].reduce((sum, number) => sum + number, 0);
  const each = [...tally].map(([verdict, number]) => `${number} ${verdict.toLowerCase()}`);
  return `${count(all, "file")}: ${each.join(", ")}.`;
}

/** The columns of the CSV table; days as 2013-01-15. */
const columns: readonly (readonly [string, (report: Report) => string | number])[] = [
  ["sheet", ({ plan }) => plan.sheet],
  ["asAt", ({ asAt }) => asAt],
  ["planDate", ({ plan }) => plan.date?.day ?? ""],
  ["actions", ({ counts }) => counts.actions],
  ["complete", ({ counts }) => counts.complete],
  ["completeNoEvidence", ({ counts }) => counts.completeNoEvidence],
  ["open", ({ counts }) => counts.open],
  ["overdue", ({ counts }) => counts.overdue],
  ["missedFirstDate", ({ counts }) => counts.missedFirstDate],
  ["openNoDate", ({ counts }) => counts.openNoDate],
  ["mustFix", ({ counts }) => counts.findings["must-fix"]],
  ["toCheck", ({ counts }) => counts.findings.check],
  ["toTell", ({ counts }) => counts.findings.report],
  ["advice", ({ counts }) => counts.findings.advice],
];

/** No cell is taken for a formula by the program that opens it. */
const csvLine = (cells: readonly (string | number)[]) =>
  stringify([[...cells]], { escape_formulas: true, record_delimiter: "windows" });

/** With the mark by which Excel knows UTF-8. */
export const csvHead = `\uFEFF${csvLine(["file", "verdict", ...columns.map(([heading]) => heading), "why"])}`;

/** A file's line of the CSV table. */
export const csvRow = (row: Row): string =>
  csvLine([
    row.file,
    verdictOf(row),
    ...columns.map(([, cell]) => ("why" in row ? "" : cell(row.report))),
    "why" in row ? row.why : "",
  ]);
