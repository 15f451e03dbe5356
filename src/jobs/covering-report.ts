import { claimFindings, judgeReport } from "../claims";
import type { CoveringReport } from "../model/claim";
import { withFindings } from "../review";
import { summarise } from "../summary/summarise";
import type { Checked } from "./check";

/** Holds a covering report's text against a plan as it was checked. Nothing of it is kept. */
export function readCoveringReport({ report, settings }: Checked, text: string): CoveringReport {
  return judgeReport(text, report.plan, report.asAt, settings);
}

/** A checked plan whose findings, figures and verdict take in what its covering report says. */
export function withCoveringReport(checked: Checked, said: CoveringReport): Checked {
  const { settings } = checked;
  const report = withFindings(checked.report, claimFindings(said, checked.report.plan, settings), settings);
  return { ...checked, report, summary: summarise(report, settings) };
}
