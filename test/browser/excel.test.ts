import type { Browser, Frame } from "playwright-core";
import { Excel } from "../excel/excel";
import { fixture } from "../excel/fixture";
import { frameTaskPane } from "../excel/framed-page";
import { launch, openPage, type Watched } from "./browser";
import { answerMicrosoft } from "./microsoft";
import { built } from "./site";

const microsoft = "https://appsforoffice.microsoft.com/";

let browser: Browser;
let watched: Watched;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(() => watched.page.context().close());

/** Opens a workbook in Excel with the pane beside it, as a button of the ribbon does. */
async function openPane(name: string, job: "check" | "colours" | "summary") {
  watched = await openPage(browser, { ignoreHTTPSErrors: true });
  await answerMicrosoft(watched.page.context());
  const excel = new Excel(fixture(name));
  const { pane, sendEvents } = await frameTaskPane(watched.page, excel, built, `/taskpane.html?job=${job}`);
  await pane.getByText("21 actions read").waitFor();
  return { excel, pane, sendEvents, sheet: sheetOf(excel) };
}

function sheetOf(excel: Excel) {
  const sheet = excel.session.sheet("Joint Action Plan");
  if (sheet === undefined) throw new Error("The workbook has no plan.");
  return sheet;
}

async function checkFor(pane: Frame, day: string) {
  await pane.getByLabel("Another day").fill(day);
  await pane.getByRole("button", { name: "Check for that day" }).click();
  await pane.getByText("as checked for").waitFor();
}

/** Keeps Excel from answering, until the function that is returned is called. */
function hold(excel: Excel): () => void {
  const answer = excel.answer.bind(excel);
  const waiting: (() => void)[] = [];
  excel.answer = async (body, flags) => {
    await new Promise<void>((resume) => waiting.push(resume));
    return answer(body, flags);
  };
  return () => {
    excel.answer = answer;
    for (const resume of waiting) resume();
  };
}

test("In Excel the pane reads the plan that is open, and asks for the day before any verdict.", async () => {
  const { pane } = await openPane("joint-action-plan", "check");
  expect(await pane.getByText("as checked for").count()).toBe(0);
  await checkFor(pane, "2025-01-15");
  expect(await pane.getByText("5 things must be fixed.").count()).toBe(1);
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe(
    "Not ready, as checked for 15 January 2025.",
  );
});

test("A finding's place selects its cell in Excel.", async () => {
  const { excel, pane } = await openPane("joint-action-plan", "check");
  await checkFor(pane, "2025-01-15");
  await pane.getByRole("button", { name: "Row 12, column C" }).first().click();
  while (excel.session.selection === "") await pane.evaluate(() => undefined);
  expect(excel.session.selection).toBe("'Joint Action Plan'!C12");
});

test("The ribbon's Colours button opens the pane on what would change, and the change is made when that is confirmed.", async () => {
  const { pane, sheet } = await openPane("joint-action-plan-miscoloured", "colours");
  const before = sheet.cells["A11"]?.fill;
  await checkFor(pane, "2024-08-31");
  await pane.getByText("4 cells would change.").waitFor();
  expect(sheet.cells["A11"]?.fill).toEqual(before);
  await pane.getByRole("button", { name: "Change 4 cells" }).click();
  await pane.getByText("The colours are applied: 4 cells changed.").waitFor();
  expect(sheet.cells["A11"]?.fill?.color).toBe("#FFF2CC");
});

test("Where the sheet was changed since it was read, nothing is written, and that is said.", async () => {
  const { pane, sheet } = await openPane("joint-action-plan", "check");
  await checkFor(pane, "2025-01-15");
  sheet.cells["A7"] = { value: "99. Another outcome altogether" };
  const before = structuredClone(sheet.cells);
  await pane.getByRole("button", { name: "Add flags" }).click();
  await pane
    .getByText("The sheet was changed since it was read; nothing was written. It has been read again.")
    .waitFor();
  expect(sheet.cells).toEqual(before);
});

test("While a cell is being edited nothing is written, and the pane says what to press.", async () => {
  const { excel, pane } = await openPane("joint-action-plan", "check");
  await checkFor(pane, "2025-01-15");
  excel.startEditingCell();
  await pane.getByRole("button", { name: "Add flags" }).click();
  await pane.getByText("Press Enter or Esc to finish editing the cell").waitFor();
  excel.finishEditingCell();
});

test("A reading that takes longer than a second says so, and can be stopped.", async () => {
  const { excel, pane } = await openPane("joint-action-plan", "check");
  await checkFor(pane, "2025-01-15");
  const letGo = hold(excel);
  await pane.getByLabel("Checked as at").fill("2024-08-31");
  await pane.getByRole("progressbar", { name: "Reading the sheet…" }).waitFor();
  await pane.getByRole("button", { name: "Cancel" }).click();
  await pane.getByText("Stopped. Nothing was written.").waitFor();
  letGo();
  await pane.getByRole("button", { name: "Check again" }).click();
  await pane.getByText("Not ready, as checked for 31 August 2024.").waitFor();
});

test("The pane loads from its own address and that of office.js alone; what office.js tries beyond that is refused.", async () => {
  const { pane } = await openPane("joint-action-plan", "summary");
  await checkFor(pane, "2025-01-15");
  await pane.getByRole("button", { name: "Write summary" }).click();
  await pane.getByText("The summary is written, on a sheet of its own.").waitFor();
  const elsewhere = watched.requests.filter(
    (address) => !address.startsWith(microsoft) && new URL(address).hostname !== "localhost",
  );
  expect(elsewhere).toEqual([]);
  // office.js styles elements that nobody sees. Nothing else is wrong.
  expect(watched.faults.filter((fault) => !fault.startsWith("Applying inline style violates"))).toEqual([]);
});
