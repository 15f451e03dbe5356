import type { CoveringReport } from "../model/claim";
import type { Finding } from "../model/finding";
import type { Checked } from "./checked";

/** Most plans are checked without their report: what reads one is loaded when there is one. */
const reader = () => import("../claims");

/** Holds a covering report's text against a plan as it was checked. The plan's own verdict stays as it is. */
export async function readCoveringReport(
  { report: { plan, asAt }, settings }: Pick<Checked, "report" | "settings">,
  text: string,
): Promise<CoveringReport> {
  return (await reader()).judgeReport(text, plan, asAt, settings);
}

/** What a covering report gets wrong, as findings of its plan. */
export async function coveringReportFindings(
  { report: { plan }, settings }: Pick<Checked, "report" | "settings">,
  said: CoveringReport,
): Promise<Finding[]> {
  return (await reader()).claimFindings(said, plan, settings);
}
