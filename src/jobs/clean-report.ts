import { summaryIsOldInWords, verdictLine } from "../summary/verdict";
import type { Cleaning } from "./clean";

/** What became of a copy for circulation, as a person reads it, without an empty line at its end. */
export function cleanReport(copy: string, { takenOut, stays, checked, notChecked }: Cleaning): string {
  const lines = [`${copy}: a copy for circulation.`, "", `Taken out (${takenOut.length})`];
  for (const { what, effect } of takenOut) {
    lines.push(`  ${what}`);
    if (effect !== null) lines.push(`    ${effect}`);
  }
  if (takenOut.length === 0) lines.push("  Nothing.");
  lines.push("", `Still in the copy (${stays.length})`);
  for (const { what, cannot } of stays) {
    lines.push(`  ${what}`, `    ${cannot ?? "It was not chosen to be taken out."}`);
  }
  if (stays.length === 0) lines.push("  Nothing of what PlanProof looks for.");
  lines.push("", "The copy, checked again");
  if (checked !== null) {
    lines.push(`  ${verdictLine(checked.summary)}`, `  ${checked.summary.headline.join(" ")}`);
    if (checked.summaryIsOld) lines.push(`  ${summaryIsOldInWords(checked.summary)}`);
  } else lines.push(`  It could not be checked. ${notChecked ?? ""}`);
  return lines.join("\n");
}
