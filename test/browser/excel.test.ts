import type { Browser, Frame } from "playwright-core";
import { Excel } from "../excel/excel";
import { fixture } from "../excel/fixture";
import { frameTaskPane } from "../excel/framed-page";
import type { SheetState } from "../excel/model/state";
import { seen } from "../excel/seen";
import { type as typeInto } from "../excel/user";
import { launch, openPage, type Watched } from "./browser";
import { answerMicrosoft } from "./microsoft";
import { built } from "./site";

const microsoft = "https://appsforoffice.microsoft.com/";
/** office.js styles elements that nobody sees, which the page's policy refuses; Excel's frame lends no clipboard. */
const known = [
  "Applying inline style violates",
  "Permissions policy violation: The Clipboard API has been blocked",
];
const dayOfPlan = "The plan’s own date, 31 August 2024";

let browser: Browser;
let watched: Watched;
let opened: Excel;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(async () => {
  await watched.page.context().close();
  // Whatever a test did: nothing was asked of Excel that the test host does not know, nothing left the machine, and
  // nothing went wrong unseen.
  expect(opened.ownFault).toBeNull();
  const elsewhere = watched.requests.filter(
    (address) => !address.startsWith(microsoft) && new URL(address).hostname !== "localhost",
  );
  expect(elsewhere).toEqual([]);
  expect(watched.faults.filter((fault) => !known.some((each) => fault.startsWith(each)))).toEqual([]);
});

/** Opens a workbook in Excel with the pane beside it, as a button of the ribbon does. */
async function openPane(
  name: string,
  job: "check" | "colours" | "summary",
  arrange: (plan: SheetState) => void = () => undefined,
) {
  watched = await openPage(browser, { ignoreHTTPSErrors: true });
  await answerMicrosoft(watched.page.context());
  const excel = new Excel(fixture(name));
  opened = excel;
  arrange(sheetOf(excel));
  const { pane, sendEvents } = await frameTaskPane(watched.page, excel, built, `/taskpane.html?job=${job}`);
  await pane.getByText("21 actions read").waitFor();
  return { excel, pane, sendEvents, sheet: sheetOf(excel) };
}

function sheetOf(excel: Excel) {
  const sheet = excel.session.sheet("Joint Action Plan");
  if (sheet === undefined) throw new Error("The workbook has no plan.");
  return sheet;
}

const button = (pane: Frame, name: string) => pane.getByRole("button", { name, exact: true });

async function checkFor(pane: Frame, day: string) {
  await pane.getByLabel("Another day").fill(day);
  await button(pane, "Check for that day").click();
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

test("In Excel the pane reads the plan that is open, asks for the day before any verdict, and writes nothing.", async () => {
  const { pane, excel } = await openPane("joint-action-plan", "check");
  expect(await pane.getByText("as checked for").count()).toBe(0);
  await checkFor(pane, "2025-01-15");
  expect(await pane.getByText("5 late actions have no later date.").count()).toBe(1);
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe(
    "Not ready, as checked for 15 January 2025.",
  );
  expect(excel.state).toEqual(fixture("joint-action-plan"));
});

test("A finding's place selects its cell in Excel.", async () => {
  const { excel, pane } = await openPane("joint-action-plan", "check");
  await checkFor(pane, "2025-01-15");
  await pane.getByRole("button", { name: "Row 12, column C" }).first().click();
  while (excel.session.selection === "") await pane.evaluate(() => undefined);
  expect(excel.session.selection).toBe("'Joint Action Plan'!C12");
});

test("In Excel the plan is coloured, flagged and summarised, and everything is taken back.", async () => {
  const { pane, excel, sheet } = await openPane("joint-action-plan-miscoloured", "check");
  await button(pane, dayOfPlan).click();
  await button(pane, "Apply colours…").click();
  await button(pane, "Change 4 cells").click();
  await pane.getByText("The colours are applied: 4 cells changed.").waitFor();
  expect(sheet.cells["A11"]?.fill?.color).toBe("#FFF2CC");
  await button(pane, "Add flags").click();
  await pane.getByText("The flags are added").waitFor();
  expect(sheet.names.map(({ name }) => name)).toContain("PlanProof.Check");
  await button(pane, "Write summary").click();
  await pane.getByText("The summary is written, on a sheet of its own.").waitFor();
  expect(excel.state.sheets.map(({ name }) => name)).toContain("PlanProof summary");

  await button(pane, "Take everything back…").click();
  await button(pane, "Take everything back").click();
  await pane.getByText("Everything that PlanProof wrote is taken back.").waitFor();
  expect(seen(excel.state)).toEqual(seen(fixture("joint-action-plan-miscoloured")));
});

test("Where this Excel has no comments for add-ins, the pane says so and offers the column.", async () => {
  const { pane } = await openPane("joint-action-plan-miscoloured", "check");
  await checkFor(pane, "2025-01-15");
  await pane.getByText("this version of Excel does not let an add-in write comments on cells").waitFor();
  expect(await pane.getByRole("checkbox", { name: /Flags as comments/ }).count()).toBe(0);
});

test("In Excel a clean copy takes steps: PlanProof takes out its columns, and says what is left to do by hand.", async () => {
  const { pane, sheet } = await openPane("joint-action-plan-miscoloured", "check");
  await checkFor(pane, "2025-01-15");
  await button(pane, "Add flags").click();
  await pane.getByText("The flags are added").waitFor();
  const heading = () => JSON.stringify(sheet.cells).includes("Sector (who leads)");
  expect(heading()).toBe(true);
  await button(pane, "Clean copy for circulation…").click();
  expect(await pane.getByText("File > Info > Check for Issues > Inspect Document").count()).toBe(1);
  expect(await pane.getByText("PlanProof cannot see links to other workbooks here").count()).toBe(1);
  await button(pane, "Take them out of this workbook").click();
  await pane.getByText("PlanProof’s columns, its comments and what it kept are taken out").waitFor();
  expect(heading()).toBe(false);
  await button(pane, "They are not in this workbook").waitFor();
});

test("The ribbon's Check button opens the pane on the verdict.", async () => {
  const { pane } = await openPane("joint-action-plan", "check");
  await checkFor(pane, "2025-01-15");
  expect(await pane.getByText("would change").count()).toBe(0);
});

test("The ribbon's Colours button opens the pane on what would change, and nothing is changed before that is confirmed.", async () => {
  const { pane, excel } = await openPane("joint-action-plan-miscoloured", "colours");
  await checkFor(pane, "2024-08-31");
  await pane.getByText("4 cells would change.").waitFor();
  expect(excel.state).toEqual(fixture("joint-action-plan-miscoloured"));
});

test("The ribbon's Summary button opens the pane with the focus on its button for the summary.", async () => {
  const { pane } = await openPane("joint-action-plan", "summary", ({ cells }) => {
    for (const cell of Object.values(cells)) {
      if (typeof cell.value === "string") cell.value = cell.value.replace(" AUGUST 2024", "");
    }
  });
  await pane.getByText("as checked for").waitFor();
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("Write summary");
});

test("Suggested wording is copied from a frame that may not write to the clipboard, as Excel's on the web may not.", async () => {
  const { pane } = await openPane("joint-action-plan", "check", ({ cells }) => {
    cells["E7"] = { value: "The Service Manger has begun." };
  });
  await checkFor(pane, "2025-01-15");
  expect(
    await pane.evaluate(() =>
      navigator.clipboard.writeText("").then(
        () => "allowed",
        () => "refused",
      ),
    ),
  ).toBe("refused");
  await pane.getByText(/^Advice/).click();
  await button(pane, "Copy “Service Manager”").click();
  await pane.getByText("Copied.").waitFor();
  await watched.page.context().grantPermissions(["clipboard-read"]);
  await watched.page.bringToFront();
  expect(await watched.page.evaluate(() => navigator.clipboard.readText())).toBe("Service Manager");
});

test("An edit of the user's brings the new findings by itself, and PlanProof's own writes do not.", async () => {
  const { pane, excel, sheet, sendEvents } = await openPane("joint-action-plan", "check");
  await checkFor(pane, "2025-01-15");
  await watched.page.clock.install();
  await button(pane, "Add flags").click();
  await pane.getByText("The flags are added").waitFor();
  await pane.locator("[aria-busy=false]").first().waitFor();
  const { requests } = excel;
  await watched.page.clock.fastForward(5_000);
  await pane.evaluate(() => undefined);
  expect(excel.requests).toBe(requests);

  typeInto(excel, sheet, "C10", "31 March 2025", "the user");
  await sendEvents();
  await watched.page.clock.fastForward(1_000);
  await pane.getByText("4 late actions have no later date.").waitFor();
});

test("Where the sheet was changed since it was read, nothing is written, and that is said.", async () => {
  const { pane, sheet } = await openPane("joint-action-plan", "check");
  await checkFor(pane, "2025-01-15");
  sheet.cells["A7"] = { value: "99. Another outcome altogether" };
  const before = structuredClone(sheet.cells);
  await button(pane, "Add flags").click();
  await pane
    .getByText("The sheet was changed since it was read; nothing was written. It has been read again.")
    .waitFor();
  expect(sheet.cells).toEqual(before);
});

test("A change that breaks off is told as made in part, and the pane works on.", async () => {
  const { excel, pane } = await openPane("joint-action-plan", "check");
  await checkFor(pane, "2025-01-15");
  const writing = excel.requests + 1;
  excel.beforeRequest = (request) =>
    request === writing ? { code: "GeneralException", at: { action: 20 } } : undefined;
  await button(pane, "Add flags").click();
  await pane.getByText("Only part of it was written.").waitFor();
  await button(pane, "Add flags").click();
  await pane.getByText("The flags are added").waitFor();
});

test("While a cell is being edited nothing is written, and the pane says what to press.", async () => {
  const { excel, pane } = await openPane("joint-action-plan", "check");
  await checkFor(pane, "2025-01-15");
  excel.startEditingCell();
  await button(pane, "Add flags").click();
  await pane.getByText("Press Enter or Esc to finish editing the cell").waitFor();
  excel.finishEditingCell();
  await button(pane, "Add flags").click();
  await pane.getByText("The flags are added").waitFor();
});

test("A reading that takes longer than a second says so, and can be stopped.", async () => {
  const { excel, pane } = await openPane("joint-action-plan", "check");
  await checkFor(pane, "2025-01-15");
  const letGo = hold(excel);
  await pane.getByLabel("Checked as at").fill("2024-08-31");
  await pane.getByRole("progressbar", { name: "Reading the sheet…" }).waitFor();
  await button(pane, "Cancel").click();
  await pane.getByText("Stopped. Nothing was written.").waitFor();
  letGo();
  await button(pane, "Check again").click();
  await pane.getByText("Not ready, as checked for 31 August 2024.").waitFor();
});

test("In Excel a plan that was recorded as circulated is told from one that was edited since, with what changed.", async () => {
  const { pane, excel, sheet, sendEvents } = await openPane("joint-action-plan", "check");
  await checkFor(pane, "2025-01-15");
  await watched.page.clock.install();
  await button(pane, "Record as circulated…").click();
  await pane.getByLabel("Your name").fill("Maud Tarrow");
  await button(pane, "Record as circulated").click();
  await pane.getByText("It is as it was recorded as circulated on 20 January 2026 by Maud Tarrow.").waitFor();
  expect(excel.state.xmlParts).toHaveLength(1);

  typeInto(excel, sheet, "C10", "31 March 2025", "the user");
  await sendEvents();
  await watched.page.clock.fastForward(1_000);
  await pane.getByText("Changed since it was recorded as circulated on 20 January 2026").waitFor();
  await pane.getByText("What changed since last time").click();
  await pane.getByRole("region", { name: "Date moved" }).getByText("to 31 March 2025").waitFor();
});
