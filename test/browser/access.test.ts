import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { htmlPage } from "../../src/export";
import { openFile } from "../../src/hosts/file";
import { check } from "../../src/jobs";
import { defaultSettings } from "../../src/model/settings";
import { launch, openPage } from "./browser";
import { serveSite } from "./site";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The cells of the sheet that the page shows: their colours are the author's, not the page's. */
const sheetCells = "tbody td";

/** What axe objects to, a line for each element. */
async function objections(page: Page, exclude: readonly string[]): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(`axe.run({ exclude: ${JSON.stringify(exclude)} }, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  })`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

test.each([320, 1200])(
  "The summary as a page of its own has no barrier that axe knows of, %i pixels wide.",
  async (width) => {
    const { page, requests } = await openPage(browser, { viewport: { width, height: 800 } });
    const host = await openFile(readFileSync("samples/joint-action-plan.xlsx"), null);
    const { summary } = await check(host, { asAt: "2024-08-31", settings: defaultSettings });
    await page.setContent(htmlPage(summary));
    expect(await objections(page, [])).toEqual([]);
    expect(requests).toEqual([]);
    await page.context().close();
  },
);

const looks = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "high contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;

for (const width of [320, 1200]) {
  for (const [name, look] of Object.entries(looks)) {
    test(`The page has no barrier that axe knows of, ${width} pixels wide, in ${name}.`, async () => {
      const { page } = await openPage(browser, { viewport: { width, height: 800 }, ...look });
      await page.goto(site.origin);
      await page
        .getByLabel("Open a plan", { exact: true })
        .setInputFiles("samples/joint-action-plan-miscoloured.xlsx");
      await page.getByRole("button", { name: "The plan’s own date, 31 August 2024" }).click();
      await page.getByText("Not ready, as checked for").waitFor();
      await page.locator("details").evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute("open", "");
      });
      expect(await objections(page, [sheetCells])).toEqual([]);
      await page.getByRole("button", { name: "Apply colours…" }).click();
      await page.getByRole("group", { name: "Before anything is written" }).waitFor();
      await page
        .getByRole("button", { name: /^Report as late: / })
        .first()
        .click();
      expect(await objections(page, [sheetCells])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.context().close();
    });
  }
}
