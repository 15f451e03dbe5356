import type { Checked } from "../jobs";
import type { Comparison } from "../model/comparison";
import { placeInWords } from "../model/place";
import { listed } from "../model/wording";
import { groupsOf, sinceInWords } from "../summary/since";
import { subjectOf } from "../summary/summarise";

/** What changed as a person reads it, without an empty line at its end. */
export function comparisonText(file: string, { report: { plan } }: Checked, since: Comparison): string {
  const lines = [`${file}, sheet “${plan.sheet}”.`, sinceInWords(since)];
  for (const { heading, actions, isBrief } of groupsOf(since)) {
    lines.push("", `${heading} (${actions.length})`);
    if (isBrief) lines.push(`  ${listed(actions.map(({ label }) => label))}`);
    for (const { label, outcome, place, says } of isBrief ? [] : actions) {
      const where =
        place?.row === undefined
          ? ""
          : `${placeInWords({ sheet: place.sheet, row: place.row }, plan.sheet)}: `;
      const what = label.startsWith("“") ? label : `${label}, “${subjectOf(outcome)}”`;
      lines.push(`  ${where}${what}${says === "" ? "" : `. ${says}`}`);
    }
  }
  return lines.join("\n");
}
