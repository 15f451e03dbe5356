import { judgeReport } from "../claims";
import type { CoveringReport } from "../model/claim";
import type { Checked } from "./check";

/** Holds a covering report's text against a plan as it was checked. The plan's own verdict stays as it is. */
export function readCoveringReport({ report, settings }: Checked, text: string): CoveringReport {
  return judgeReport(text, report.plan, report.asAt, settings);
}
