import { heightOfPage } from "../../src/model/own-page";
import { rowHeight } from "../../src/model/row-height";
import { defaultSettings } from "../../src/model/settings";
import type { ExampleRow } from "../../src/rules/rule";
import { summarise } from "../../src/summary/summarise";
import { summarySheet } from "../../src/writing/summary-sheet";
import { reviewExample } from "../rules/example";

/** So many actions, each with a long lead and a date that was put back. */
const actions = (count: number, more: ExampleRow = {}): ExampleRow[] =>
  Array.from({ length: count }, (_, index) => ({
    outcome: `${index + 1}. Share plans (OFSTED, 2026)`,
    lead: "Ann Marlow\nNorbury Council/ Norbury NHS Foundation Trust",
    due: "31 March 2026 (revised to 30 June 2027 while posts are filled)",
    ...more,
  }));

/** The printed pages of the summary of such rows, each as the rows that stand on it, with the style of their first cells. */
function pagesOf(rows: readonly ExampleRow[]) {
  const summary = summarise(reviewExample({ rows: [...rows] }), defaultSettings);
  const sheet = summarySheet(summary, "2027-01-26");
  const pages: { style: string | undefined; text: string; height: number }[][] = [[]];
  for (const row of sheet.rows) {
    if (row.pageBreakBefore) pages.push([]);
    const [first] = row.cells;
    pages.at(-1)?.push({
      style: first?.style,
      text: String(first?.value ?? ""),
      height: rowHeight(row, sheet.columnWidths, 11) ?? 0,
    });
  }
  return { pages, page: heightOfPage(sheet.columnWidths) };
}

it("A table that goes on over a page has its heading and its row of headings there again", () => {
  const { pages } = pagesOf(actions(60));
  expect(pages.length).toBeGreaterThan(3);
  for (const [first, second] of pages.slice(1)) {
    expect(first?.style).toBe("heading");
    expect(second?.style).toMatch(/^head/);
  }
  const headings = pages.map(([first]) => first?.text);
  expect(headings).toContain("Not complete (60), continued");
  expect(headings).toContain("How dates were put back (60 actions, 60 times), continued");
  const refs = pages
    .flat()
    .flatMap(({ style, text }) => (style === "text" && /^\d+$/.test(text) ? [text] : []));
  // Not complete, and how dates were put back.
  expect(refs).toHaveLength(120);
});

it.each([1, 5, 17, 18, 23, 30, 60])(
  "Nothing of %s actions is taller than its page, nor alone on one",
  (count) => {
    const { pages, page } = pagesOf(actions(count));
    for (const rows of pages) {
      const told = rows.slice(0, rows.findLastIndex(({ style }) => style !== undefined) + 1);
      expect(told.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(page);
      expect(told.length).toBeGreaterThan(3);
      expect(told.at(-1)?.style).not.toMatch(/^head/);
    }
  },
);

it("What is for members stands on the first page where it fits, in wider columns if need be", () => {
  const { pages } = pagesOf(actions(12));
  expect(pages[0]?.at(-1)?.style).toBe("note");
});
