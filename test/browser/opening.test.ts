import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { run } from "../../src/cli/run";
import { inlineWorkbook } from "../inline-workbook";
import { launch, openPage } from "./browser";
import { serveSite } from "./site";

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let page: Page;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  ({ page } = await openPage(browser));
  await page.goto(site.origin);
  await page.getByText("21 actions read").waitFor();
});
afterEach(() => page.context().close());

const open = (bytes: Uint8Array) =>
  page
    .getByLabel("Open a plan", { exact: true })
    .setInputFiles({ name: "plan.xlsx", mimeType: "", buffer: Buffer.from(bytes) });

/** What the command line says of a file, without the file's name. */
async function commandLine(bytes: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "planproof-"));
  const file = join(folder, "plan.xlsx");
  await writeFile(file, bytes);
  let said = "";
  await run(["check", file], { out: () => undefined, err: (text) => (said += text) });
  await rm(folder, { recursive: true });
  return said.trim().replace(`${file}: `, "");
}

const plan = (lead: string, ...outcomes: string[]) => [
  ["Outcome", "Lead", "By when", "Actions", "Progress"],
  ...outcomes.map((outcome) => [outcome, lead, "31 March 2027", "Meet", "Begun"]),
];
const oneOf = plan("Norbury Council", "1. See children sooner (OFSTED, 2026)");
const otherOf = plan("Norbury Trust", "1. Hear families (CQC, 2026)", "2. Listen to staff (CQC, 2026)");

test("Where a workbook holds two plans the reader is asked which, gets that one, and can go on to the other.", async () => {
  const bytes = inlineWorkbook({ "Council plan": oneOf, Notes: [["A note"]], "Health plan": otherOf });
  await open(bytes);
  const asking = page.getByRole("region", { name: "Which plan" });
  await asking.waitFor();
  const sentence = (await asking.getByRole("paragraph").textContent()) ?? "";
  expect(sentence).toBe(
    "There are 2 plans in this workbook, on the sheets “Council plan” and “Health plan”. Choose the one to check.",
  );
  expect(await commandLine(bytes)).toContain(sentence);
  expect(await page.getByText("as checked for").count()).toBe(0);

  await asking.getByRole("button", { name: "Health plan" }).click();
  await page.getByText("2 actions read").waitFor();
  await page.getByRole("region", { name: "Sheet “Health plan”, read only" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("as checked for");

  await page.getByRole("button", { name: "Choose another plan…" }).click();
  await asking.waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(sentence);
  await asking.getByRole("button", { name: "Council plan" }).click();
  await page.getByText("1 action read").waitFor();
});

test("An encrypted workbook is refused in the words of the command line, and what was open stays.", async () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const bytes = Uint8Array.from([...compound, ...Buffer.from("EncryptedPackage", "utf16le")]);
  await open(bytes);
  const fault = page.getByRole("alert").filter({ hasText: "plan.xlsx" });
  await fault.waitFor();
  const said = await commandLine(bytes);
  expect(said).toContain("encrypted with a password");
  expect(await fault.textContent()).toBe(`“plan.xlsx” was not opened. ${said}`);
  expect(await page.getByText("21 actions read").count()).toBe(1);
});

test("A workbook without a plan is shown, and what is missing is said in the words of the command line.", async () => {
  const bytes = inlineWorkbook({ Budget: [["Cost", "Year"]] });
  await open(bytes);
  await page.getByRole("region", { name: "Sheet “Budget”, read only" }).waitFor();
  const said = await commandLine(bytes);
  expect(said).toContain("no row of headings");
  expect(await page.getByRole("main").getByRole("alert").textContent()).toBe(said);
});

test("A plan that is opened while the sample is still on its way stays open when the sample comes.", async () => {
  let sampleMayCome = () => {};
  const held = new Promise<void>((resolve) => (sampleMayCome = resolve));
  await page.route("**/samples/*.xlsx", (route) => held.then(() => route.continue()));
  await page.goto(site.origin);
  await open(inlineWorkbook({ "Council plan": oneOf }));
  await page.getByText("1 action read").waitFor();
  const sample = page.waitForResponse("**/samples/*.xlsx");
  sampleMayCome();
  await (await sample).finished();

  // A reading of the whole workbook takes longer than to show a sample that is there.
  await page.getByLabel("Checked as at").fill("2027-04-30");
  await page.getByText("as checked for 30 April 2027").waitFor();
  expect(await page.getByText("1 action read").count()).toBe(1);
});
