import type { Browser } from "playwright-core";
import { launch, openPage } from "./browser";
import { serveSite } from "./site";
import { answerMicrosoft } from "./microsoft";

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test("Outside Excel the pane says so, and leads to the page that needs no Excel.", async () => {
  const { page } = await openPage(browser);
  await answerMicrosoft(page.context());
  await page.goto(`${site.origin}/taskpane.html?job=check`);
  await page.getByText("This pane works inside Excel.").waitFor();
  await page.getByRole("link").click();
  await page.getByText("21 actions read").waitFor();
});

test("Where Microsoft cannot be reached the pane says so, and leads to the page that needs no Excel.", async () => {
  const { page } = await openPage(browser);
  await page.context().route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
  await page.goto(`${site.origin}/taskpane.html?job=check`);
  await page.getByText("could not be reached").waitFor();
  expect(await page.getByRole("link").getAttribute("href")).toBe("index.html");
});

test("Outside Excel the pane asks nothing of any address but its own and that of office.js.", async () => {
  const { page, requests } = await openPage(browser);
  const asked = await answerMicrosoft(page.context());
  await page.goto(`${site.origin}/taskpane.html?job=check`);
  await page.getByText("This pane works inside Excel.").waitFor();
  expect(asked.some((path) => path.endsWith("/office.js"))).toBe(true);
  const elsewhere = requests.filter(
    (address) =>
      !address.startsWith(site.origin) && !address.startsWith("https://appsforoffice.microsoft.com/"),
  );
  expect(elsewhere).toEqual([]);
});
