import type { Browser } from "playwright-core";
import { Excel } from "../excel/excel";
import { fixture } from "../excel/fixture";
import { frameTaskPane } from "../excel/framed-page";
import type { WorkbookState } from "../excel/model/state";
import { launch, openPage } from "./browser";
import { answerMicrosoft } from "./microsoft";
import { built } from "./site";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Opens a workbook in Excel, and PlanProof's pane in it. */
async function openPane(workbook: string) {
  const { page, faults } = await openPage(browser);
  await answerMicrosoft(page.context());
  const excel = new Excel(fixture(workbook));
  const { pane, sendEvents } = await frameTaskPane(page, excel, built, "/taskpane.html?job=check");
  await pane.getByText("21 actions read").waitFor();
  return { page, pane, excel, sendEvents, faults };
}

/** The words and the looks of every cell that has any. */
function seen({ sheets }: WorkbookState) {
  return sheets.map(({ name, cells }) => ({
    name,
    cells: Object.fromEntries(
      Object.entries(cells).filter(([, { value = "", fill, runs }]) => value !== "" || fill || runs),
    ),
  }));
}

test("Inside Excel the pane reads the plan that is open, and reading writes nothing.", async () => {
  const { excel } = await openPane("joint-action-plan");
  expect(excel.ownFault).toBeNull();
  expect(excel.state).toEqual(fixture("joint-action-plan"));
});

test("Inside Excel the pane writes its summary and its flags, and takes everything back.", async () => {
  const { pane, excel } = await openPane("joint-action-plan-miscoloured");
  const before = seen(excel.state);
  await pane.getByRole("button", { name: "The plan’s own date, 31 August 2024" }).click();
  await pane.getByRole("button", { name: "Write summary" }).click();
  await pane.getByText("The summary is written, on a sheet of its own.").waitFor();
  expect(excel.state.sheets.map(({ name }) => name)).toContain("PlanProof summary");
  await pane.getByRole("button", { name: "Add flags" }).click();
  await pane.getByText("The flags are added").waitFor();
  expect(excel.state.sheets[0]?.names.map(({ name }) => name)).toContain("PlanProof.Check");

  await pane.getByRole("button", { name: "Take everything back…" }).click();
  await pane.getByRole("button", { name: "Take everything back", exact: true }).click();
  await pane.getByText("Everything that PlanProof wrote is taken back.").waitFor();
  expect(seen(excel.state)).toEqual(before);
  expect(excel.ownFault).toBeNull();
});

test("Inside Excel the plan is read again when somebody changes it.", async () => {
  const { pane, excel, sendEvents } = await openPane("joint-action-plan");
  const [sheet] = excel.state.sheets;
  if (!sheet) throw new Error("The workbook has no sheet.");
  const lastAction = /^[A-E]29$/;
  sheet.cells = Object.fromEntries(
    Object.entries(sheet.cells).filter(([address]) => !lastAction.test(address)),
  );
  excel.session.changed(sheet, "A29:E29", false);
  await sendEvents();
  await pane.getByText("20 actions read").waitFor();
});
