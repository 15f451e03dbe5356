import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
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

/** What axe objects to, a line for each element. The colours inside the sheet are the author's, not the page's. */
async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(`axe.run({ exclude: ["tbody td"] }, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  })`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

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
      await page.getByText("Not ready, as checked for").waitFor();
      await page.locator("details").evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute("open", "");
      });
      expect(await objections(page)).toEqual([]);
      await page.getByRole("button", { name: "Apply colours…" }).click();
      await page
        .getByRole("button", { name: /^Report as late: / })
        .first()
        .click();
      expect(await objections(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.context().close();
    });
  }
}
