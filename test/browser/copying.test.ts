import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launch, openPage } from "./browser";
import { serveSite } from "./site";

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
/** A page elsewhere that frames the site’s, and does not give it the clipboard. */
let frames: Server;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
  frames = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end(
      `<title>Frame</title><iframe src="${site.origin}/index.html" width="1200" height="900"></iframe>`,
    );
  });
  await new Promise<void>((listening) => frames.listen(0, "localhost", listening));
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await new Promise((closed) => frames.close(closed));
});

/** The page, opened in that frame. */
async function openFramed(options: BrowserContextOptions = {}) {
  const { page } = await openPage(browser, options);
  await page.goto(`http://localhost:${(frames.address() as AddressInfo).port}`);
  const [, frame] = page.frames();
  if (frame === undefined) throw new Error("The page has no frame.");
  await frame.getByRole("button", { name: "Copy for the report" }).waitFor();
  // Without the permission the clipboard itself refuses.
  const refused = await frame.evaluate(() =>
    navigator.clipboard.writeText("x").then(
      () => false,
      () => true,
    ),
  );
  expect(refused).toBe(true);
  return { page, frame };
}

/** What the clipboard holds, read by a page that may. */
const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    if (item === undefined) throw new Error("The clipboard is empty.");
    const part = async (type: string) => (await item.getType(type)).text();
    return {
      text: await part("text/plain"),
      html: item.types.includes("text/html") ? await part("text/html") : "",
    };
  });

const permissions = ["clipboard-read", "clipboard-write"];

test("The summary is copied as HTML with real tables and as plain text.", async () => {
  const { page } = await openPage(browser, { permissions });
  await page.goto(site.origin);
  await page.getByRole("button", { name: "Copy for the report" }).click();
  await page.getByText("The summary is copied").waitFor();
  const { text, html } = await clipboard(page);
  expect(html).toMatch(/<table[\s>]/);
  expect(text).toContain("15 of 21 actions are recorded as complete");
  expect(text).toContain("Total\t21\t15\t3\t6\t5");
  await page.context().close();
});

test("In a frame without the clipboard’s permission the summary is copied all the same.", async () => {
  const { page, frame } = await openFramed({ permissions });
  await frame.getByRole("button", { name: "Copy for the report" }).click();
  await frame.getByText("The summary is copied").waitFor();
  const { html } = await clipboard(page);
  expect(html).toMatch(/<table[\s>]/);
  await page.context().close();
});

test("Where nothing can be copied, the tables are shown, to be selected by hand.", async () => {
  const { page, frame } = await openFramed();
  await frame.evaluate(() => {
    document.execCommand = () => false;
  });
  await frame.getByRole("button", { name: "Copy for the report" }).click();
  await frame.getByText("may not write to the clipboard").waitFor();
  expect(await frame.getByRole("group", { name: "To be copied" }).getByRole("table").count()).toBeGreaterThan(
    3,
  );
  await page.context().close();
});

test("The questions for one lead are copied with the day to reply by.", async () => {
  const { page } = await openPage(browser, { permissions });
  await page.goto(site.origin);
  await page.getByRole("button", { name: "Questions for the leads…" }).click();
  await page.getByLabel("For whom").selectOption({ index: 1 });
  await page.getByLabel("Reply by").fill("2025-02-01");
  await page.getByRole("button", { name: "Copy the questions" }).click();
  await page.getByText("The questions are copied.").waitFor();
  const { text } = await clipboard(page);
  expect(text).toMatch(/^\d+ questions? for .+, about “/);
  expect(text).toContain("Please reply by 1 February 2025.");
  await page.context().close();
});
