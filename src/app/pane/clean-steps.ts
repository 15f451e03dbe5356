import type { Checked } from "../../jobs";
import { isOwnNote } from "../../model/own-note";
import { columnLetters } from "../../model/place";
import { count, listed } from "../../model/wording";

/** What a copy of the open workbook would hold, as far as Excel tells, each with what somebody does about it by hand. */
export function holdsInWords({ book, detail, report }: Checked): string[] {
  const { properties, links, sheets, notRead } = book;
  const remarks = book.remarks.filter((remark) => !isOwnNote(remark));
  const { hiddenRows, hiddenColumns } = detail;
  const named = (wanted: string) =>
    sheets.filter(({ visibility }) => visibility === wanted).map(({ name }) => `“${name}”`);
  const hidden = named("hidden");
  const deeplyHidden = named("very hidden");
  const people = [...new Set([properties.author, properties.lastAuthor, properties.company])].filter(Boolean);
  const { sheet } = report.plan;
  const said: string[] = [];
  if (remarks.length > 0) {
    said.push(
      `${count(remarks.length, "comment or note", "comments and notes")}: Inspect Document removes them.`,
    );
  }
  if (people.length > 0) {
    said.push(`The file’s properties name ${listed(people)}: Inspect Document removes them.`);
  }
  if (hidden.length > 0) {
    said.push(
      `${count(hidden.length, "hidden sheet")} (${listed(hidden)}): show each by a right click on a tab, look at it, and delete it or leave it.`,
    );
  }
  if (deeplyHidden.length > 0) {
    said.push(
      `${count(deeplyHidden.length, "deeply hidden sheet")} (${listed(deeplyHidden)}), which Excel does not offer to show: Inspect Document removes hidden sheets.`,
    );
  }
  if (hiddenRows.length > 0 || hiddenColumns.length > 0) {
    const lines = [
      ...(hiddenRows.length > 0 ? [count(hiddenRows.length, "row")] : []),
      ...(hiddenColumns.length > 0
        ? [`${hiddenColumns.length === 1 ? "column" : "columns"} ${listed(hiddenColumns.map(columnLetters))}`]
        : []),
    ];
    said.push(
      `On “${sheet}”, ${listed(lines)} hidden or filtered away: choose Data > Clear, show the rest, look at it, and delete what should not go out.`,
    );
  }
  if (links.length > 0) {
    said.push(`Values from ${listed(links)}: choose Data > Edit Links > Break Link.`);
  }
  said.push(...notRead.map(({ what, why }) => `PlanProof cannot see ${what} here: ${why}.`));
  return said;
}
