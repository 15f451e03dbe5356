import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { inlineWorkbook } from "../inline-workbook";
import { launch, openPage, type Watched } from "./browser";
import { serveSite } from "./site";

const samples = join(__dirname, "../../samples");

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  watched = await openPage(browser);
  page = watched.page;
  await page.goto(site.origin);
  await page.getByText("Not ready, as checked for").waitFor();
});
afterEach(async () => {
  await page.context().close();
  // Whatever a test did: nothing went wrong unseen, no policy was broken, and nothing left the page's own address.
  expect(watched.faults).toEqual([]);
  expect(
    watched.requests.filter((address) => !address.startsWith(site.origin) && !address.startsWith("blob:")),
  ).toEqual([]);
});

const button = (name: string | RegExp) => page.getByRole("button", { name });
const open = (file: string) =>
  page.getByLabel("Open a plan", { exact: true }).setInputFiles(join(samples, file));
const saidInPane = () => page.getByRole("main").getByRole("status");

test("The page opens on the sample plan, already checked as at the day of its meeting.", async () => {
  expect(await page.getByRole("heading", { level: 2 }).textContent()).toBe("21 actions read");
  expect(await page.getByLabel("Checked as at").inputValue()).toBe("2025-01-15");
  expect(await page.getByText("Not ready, as checked for").textContent()).toBe(
    "Not ready, as checked for 15 January 2025.",
  );
  expect(await page.getByText("5 late actions have no later date.").count()).toBe(1);
});

test("With the keyboard alone a reader comes from a finding to its cell, and stays at the finding.", async () => {
  const place = button("Row 10, column C").first();
  for (let presses = 0; presses < 60; presses++) {
    if (await place.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  const cell = page.locator("td[aria-current]");
  await cell.waitFor();
  expect(await cell.textContent()).toContain("Dec 24");
  expect(
    await page
      .getByRole("region", { name: /^Sheet/ })
      .getByRole("row", { name: /^10 / })
      .count(),
  ).toBe(1);
  expect(await page.getByRole("region", { name: "The sheet" }).getByRole("status").textContent()).toContain(
    "C10",
  );
  expect(await place.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("An old plan gets no verdict before somebody has said as at which day it is to be checked.", async () => {
  await open("joint-action-plan-pasted.xlsx");
  await page.getByText("This plan is dated 31 August 2024. As at which day should it be checked?").waitFor();
  expect(await page.getByText(/as checked for/).count()).toBe(0);
  await button("The plan’s own date, 31 August 2024").click();
  await page.getByText("as checked for 31 August 2024.").waitFor();
});

test("Colours are applied after it was said how many cells change, and the copy that is handed over has them.", async () => {
  await open("joint-action-plan-miscoloured.xlsx");
  await button("The plan’s own date, 31 August 2024").click();
  await button("Apply colours…").click();
  const [, cells] =
    /(\d+ cells?) would change/.exec(
      (await page.getByRole("group", { name: "Before anything is written" }).textContent()) ?? "",
    ) ?? [];
  expect(cells).toBeDefined();
  await page.keyboard.press("Enter");
  await page.getByText(`The colours are applied: ${cells} changed.`).waitFor();
  expect(await button("Apply colours…").evaluate((element) => element === document.activeElement)).toBe(true);

  const downloading = page.waitForEvent("download");
  await button("Download the marked copy").click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("joint-action-plan-miscoloured (PlanProof).xlsx");
  const copy = await download.path();
  expect(await readFile(copy)).not.toEqual(
    await readFile(join(samples, "joint-action-plan-miscoloured.xlsx")),
  );

  await page.getByLabel("Open a plan", { exact: true }).setInputFiles({
    name: "copy.xlsx",
    mimeType: "",
    buffer: await readFile(copy),
  });
  await page.getByText("copy.xlsx").waitFor();
  await button("The plan’s own date, 31 August 2024").click();
  await button("Apply colours…").click();
  await page.getByRole("status").getByText("there is nothing to change").waitFor();
  expect(await page.getByRole("group", { name: "Before anything is written" }).count()).toBe(0);
});

test("The summary stands on a sheet of its own, until everything is taken back.", async () => {
  const tabs = page.getByRole("navigation", { name: "Sheets" }).getByRole("button");
  await tabs.first().waitFor();
  expect(await tabs.count()).toBe(1);
  await button("Write summary").click();
  await page.getByText("The summary is written, on a sheet of its own.").waitFor();
  await tabs.nth(1).click();
  await page.getByRole("region", { name: "Sheet “PlanProof summary”, read only" }).waitFor();

  await button("Take everything back…").click();
  await button("Take everything back").last().click();
  await page.getByText("Everything that PlanProof wrote is taken back.").waitFor();
  await page.waitForFunction(() => document.querySelectorAll("nav button").length === 1);
  await page.getByRole("region", { name: "Sheet “Joint Action Plan”, read only" }).waitFor();
});

test("The flags are written beside the plan, and a button leads to them.", async () => {
  await button("Add flags").click();
  await button("Show the flags").click();
  const cell = page.locator("td[aria-current]");
  await cell.getByText("Check: PlanProof’s questions as at 15 January 2025").waitFor();
  expect(
    await cell.evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (
        document.elementFromPoint((left + right) / 2, element.getBoundingClientRect().top + 4) === element
      );
    }),
  ).toBe(true);
});

test("The flags go on the cells as comments where that is chosen, by the keyboard alone, and are taken back.", async () => {
  const onCells = page.getByRole("checkbox", { name: "Flags as comments on the cells, not in a column" });
  await onCells.focus();
  await page.keyboard.press("Space");
  await button("Add flags").click();
  await page.getByText("The flags are on the cells that they are about").waitFor();
  const marked = unzipSync(await downloaded());
  expect(strFromU8(marked["xl/comments1.xml"] ?? new Uint8Array())).toContain(
    "Late: was due 31 December 2024",
  );
  expect(strFromU8(marked["xl/workbook.xml"] ?? new Uint8Array())).not.toContain("PlanProof.Check");
  expect(await onCells.isChecked()).toBe(true);
  await button("Take everything back…").click();
  await button("Take everything back").last().click();
  await page.getByText("Everything that PlanProof wrote is taken back.").waitFor();
  expect(unzipSync(await downloaded())["xl/comments1.xml"]).toBeUndefined();
});

/** The bytes of the marked copy. */
async function downloaded(): Promise<Buffer> {
  const downloading = page.waitForEvent("download");
  await button("Download the marked copy").click();
  return readFile(await (await downloading).path());
}

test("Actions that were moved without PlanProof’s columns are named by their rows, and mended when that is asked.", async () => {
  const takeBack = button("Take everything back…");
  expect(await takeBack.getAttribute("aria-disabled")).toBe("true");
  await button("Add flags").click();
  await page.getByText("The flags are added").waitFor();
  // It is off while the plan is read again; waiting for it is the expectation.
  await takeBack.and(page.locator(':not([aria-disabled="true"])')).waitFor();
  const parts = unzipSync(await downloaded());
  const name = "xl/worksheets/sheet1.xml";
  const sheet = strFromU8(parts[name] ?? new Uint8Array());
  const outcome = (row: number) => new RegExp(`<c r="A${row}"[^>]*>.*?</c>`).exec(sheet)?.[0] ?? "";
  const sorted = sheet
    .replace(outcome(7), outcome(12).replace("A12", "A7"))
    .replace(outcome(12), outcome(7).replace("A7", "A12"));
  await page.getByLabel("Open a plan", { exact: true }).setInputFiles({
    name: "sorted.xlsx",
    mimeType: "",
    buffer: Buffer.from(zipSync({ ...parts, [name]: strToU8(sorted) })),
  });
  await button("The plan’s own date, 31 August 2024").click();
  const warning = page.getByText("no longer stand beside their actions in rows 7 and 12");
  await warning.waitFor();
  await button("Mend them").click();
  await page.getByText("All that PlanProof wrote stands beside its actions again.").waitFor();
  await warning.waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("as checked for");
});

test("A day before the plan’s own date is pointed out, and each day is said in words.", async () => {
  await page.getByLabel("Checked as at").fill("2023-02-01");
  await page.getByText("This is before the plan’s own date, 31 August 2024.").waitFor();
  await page.getByText("1 February 2023", { exact: true }).waitFor();
  await page.getByLabel("Checked as at").fill("2024-09-02");
  await page.getByText("2 September 2024", { exact: true }).waitFor();
  expect(await page.getByText("This is before the plan’s own date").count()).toBe(0);
});

test("What was written and not downloaded is not lost to another plan unless the reader says so.", async () => {
  await button("Write summary").click();
  await page.getByText("The summary is written").waitFor();
  const openAnother = async () => {
    const [dialog] = await Promise.all([page.waitForEvent("dialog"), open("joint-action-plan-pasted.xlsx")]);
    return dialog;
  };
  const first = await openAnother();
  expect(first.message()).toContain("has not been downloaded");
  await first.dismiss();
  expect(await page.getByText("joint-action-plan.xlsx", { exact: true }).count()).toBe(1);
  await (await openAnother()).accept();
  await page.getByText("joint-action-plan-pasted.xlsx", { exact: true }).waitFor();
});

test("An action that somebody reports as late no longer stands in the way; members are told, with the reason.", async () => {
  await button("Report as late: Row 10, column C…").click();
  await page.getByRole("button", { name: "Report as late", exact: true }).click();
  await page.getByText("Please give your name.").waitFor();
  await page.getByRole("textbox", { name: "Your name" }).fill("Maud Tarrow");
  await page
    .getByRole("textbox", { name: "Why it is late" })
    .fill("Two posts were advertised again in December.");
  await page.getByRole("button", { name: "Report as late", exact: true }).click();
  await page.getByText("4 late actions have no later date.").waitFor();
  const told = page.getByRole("region", { name: "Members should be told" });
  expect(await told.textContent()).toContain("Two posts were advertised again in December.");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("as checked for");
});

test("A dropped file that is no workbook is refused in a sentence, and what was open stays.", async () => {
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["This is no workbook."], "minutes.xlsx"));
    return data;
  });
  await page.getByRole("main").dispatchEvent("drop", { dataTransfer: transfer });
  await page.getByRole("alert").getByText("minutes.xlsx").waitFor();
  expect(await page.getByText("21 actions read").count()).toBe(1);
  expect(await saidInPane().first().textContent()).toBe("");
});

test("A clean copy is made from the workbook as it is marked, with a list of what went and what it still holds.", async () => {
  await button("Add flags").click();
  await saidInPane().getByText("The flags are added").waitFor();
  await button("Clean copy for circulation…").click();
  const panel = page.getByRole("region", { name: "Clean copy for circulation" });
  await panel.getByRole("checkbox", { name: "PlanProof’s column Check" }).waitFor();
  const sector = panel.getByRole("checkbox", { name: "PlanProof’s column Sector" });
  expect(await sector.isChecked()).toBe(true);
  await sector.uncheck();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    button("Make the copy and download it").click(),
  ]);
  expect(download.suggestedFilename()).toBe("joint-action-plan (for circulation).xlsx");
  const parts = unzipSync(await readFile(await download.path()));
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  expect([workbook.includes("PlanProof.Sector"), workbook.includes("PlanProof.Check")]).toEqual([
    true,
    false,
  ]);
  const made = page.getByRole("heading", { name: "“joint-action-plan (for circulation).xlsx” is made" });
  await made.waitFor();
  expect(await made.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByRole("heading", { name: "Still in the copy (1)" }).waitFor();
  const [report] = await Promise.all([page.waitForEvent("download"), button("Download this report").click()]);
  expect(report.suggestedFilename()).toBe("joint-action-plan (for circulation).xlsx.txt");
  expect(await readFile(await report.path(), "utf8")).toMatch(
    /Still in the copy \(1\)\n {2}PlanProof’s column Sector/,
  );
  await button("Close").click();
  const opener = button("Clean copy for circulation…");
  expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  // The workbook on the desk still has both columns.
  await opener.click();
  await panel.getByRole("checkbox", { name: "PlanProof’s column Check" }).waitFor();
});

test("What is hidden is ticked by nobody but the reader, and what cannot be taken out is named with the reason.", async () => {
  await page
    .getByLabel("Open a plan", { exact: true })
    .setInputFiles(join(__dirname, "../fixtures/workbooks/rich.xlsx"));
  await page.getByRole("heading", { name: "20 actions read" }).waitFor();
  await button("Clean copy for circulation…").click();
  const panel = page.getByRole("region", { name: "Clean copy for circulation" });
  await panel.getByText("PlanProof cannot take these out").waitFor();
  expect(
    await panel.getByText("The hidden sheet “Lists”: The structure of this workbook is protected").count(),
  ).toBe(1);
  await panel.getByRole("checkbox", { name: "3 comments and notes on “Action Plan”" }).waitFor();
});

test("A finding is mended with one click, once it was shown what changes, and the note of it can be taken back.", async () => {
  await open("joint-action-plan-miscoloured.xlsx");
  await button("The plan’s own date, 31 August 2024").click();
  await button("Mend: Row 11, column A…").click();
  const shown = page.getByRole("group", { name: "Before anything is written" });
  expect(await shown.textContent()).toContain(
    "Row 11, column A: the fill becomes yellow, where it was blue.",
  );
  await button("Change 1 cell").click();
  await page.getByText("1 cell changed. The Sector column").waitFor();
  await page.locator("[aria-busy=false]").first().waitFor();
  expect(await button("Mend: Row 11, column A…").count()).toBe(0);
  expect(await button("Mend: Row 17, column A…").count()).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("as checked for");
  await button("Take everything back…").click();
  await button("Take everything back").last().click();
  await button("Mend: Row 11, column A…").waitFor();
});

test("The Sector column is added with one click where colour alone says who leads.", async () => {
  await button(/^Add the Sector column: /).click();
  await button("Add the Sector column").last().click();
  await page.getByText("The Sector column is added, to the right of the plan.").waitFor();
});

test("The findings can be read an action at a time, in the order of the sheet.", async () => {
  await page.getByRole("radio", { name: "by action" }).check();
  const titles = await page
    .getByRole("region", { name: /^Must be fixed/ })
    .getByRole("heading", { level: 4 })
    .allTextContents();
  expect(titles.slice(0, 3)).toEqual(["The plan as a whole", "Action 1 in row 7", "Action 4 in row 10"]);
  const rows = titles.slice(1).map((title) => Number(/row (\d+)/.exec(title)?.[1]));
  expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  await page.getByRole("radio", { name: "by question" }).check();
  await page.getByRole("region", { name: /^To check/ }).waitFor();
});

test("Suggested wording is copied; where nothing may copy, it stands in a field, selected.", async () => {
  const plan = [
    ["Outcome", "Lead", "By when", "Actions", "Progress"],
    [
      "1. See children sooner (OFSTED, 2026)",
      "Norbury Council",
      "31 March 2027",
      "Meet",
      "The Service Manger has begun.",
    ],
  ];
  const buffer = Buffer.from(inlineWorkbook({ Plan: plan }));
  await page
    .getByLabel("Open a plan", { exact: true })
    .setInputFiles({ name: "x.xlsx", mimeType: "", buffer });
  await page.getByText("1 action read").waitFor();
  await page.getByText(/^Advice/).click();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await button("Copy “Service Manager”").click();
  await page.getByText("Copied.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("Service Manager");

  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error("not allowed"));
    document.execCommand = () => false;
  });
  await button("Copy “Service Manager”").click();
  const field = page.getByLabel(/^Copying is not allowed here/);
  await field.waitFor();
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe("Service Manager");
});

test("What changed since an earlier version is shown beside the plan, and stands until another is chosen.", async () => {
  const headings = ["Outcome", "Lead", "By when", "Actions", "Progress"];
  const was = ["10. See children within ten days", "Ellerhythe Council", "31 March 2024", "Meet", "Begun"];
  await page.getByText("What changed since last time").click();
  await page.getByText("Choose the version that members saw last").waitFor();
  const compareWith = (sheets: Parameters<typeof inlineWorkbook>[0]) =>
    page.getByLabel("Compare with a file", { exact: true }).setInputFiles({
      name: "August.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from(inlineWorkbook(sheets)),
    });
  await compareWith({ North: [headings, was], South: [headings, was] });
  await page.getByText("There are several plans in “August.xlsx”.").waitFor();
  await button("South").click();
  await page.getByText("Compared with the sheet “South” of “August.xlsx”: 21 are new").waitFor();
  await page.getByRole("region", { name: "New" }).getByRole("button").first().click();
  expect(await page.locator("td[aria-current]").count()).toBe(1);
  await page.getByLabel("Compare with a file", { exact: true }).setInputFiles(join(samples, "README.md"));
  await page.getByText("“README.md” was not read.").waitFor();
  expect(await page.getByText("Compared with the sheet “South”").count()).toBe(1);
});

test("A plan is recorded as circulated with a name, though it is not ready, and says so from then on.", async () => {
  await button("Record as circulated…").click();
  await page.getByText("The plan is not ready to circulate.").waitFor();
  const record = page.getByRole("form", { name: "Record as circulated" });
  await record.getByRole("button", { name: "Record as circulated" }).click();
  await page.getByText("Please give your name.").waitFor();
  await record.getByLabel("Your name").fill("Maud Tarrow");
  await record.getByLabel("Circulated on").fill("2025-01-07");
  await record.getByRole("button", { name: "Record as circulated" }).click();
  await page.getByText("It is as it was recorded as circulated on 7 January 2025 by Maud Tarrow.").waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Record as circulated…");
  await page.getByText("What changed since last time").click();
  await page.getByText("no difference was found").waitFor();
});

test("Given the day of the meeting, the verdict says by when the paper is to be published.", async () => {
  await page.getByLabel("Day of the meeting").fill("2025-01-21");
  await page.getByText("it is to be published by Monday 13 January 2025").waitFor();
});

test("A covering report that is pasted is held against the plan, and a claim leads to the rows that decide it.", async () => {
  await page.getByText("Check the covering report").click();
  await page
    .getByLabel("What the report says of the plan")
    .fill("3.2 All but two of the actions are complete. Good progress has been made against the plan.");
  await button("Hold it against the plan").click();
  await page
    .getByRole("status")
    .getByText("2 statements that may be about the plan; 1 that the plan does not bear out.")
    .waitFor();
  const wrong = page.getByRole("region", { name: "The plan does not bear this out (1)" });
  expect(await wrong.getByRole("listitem").textContent()).toContain(
    "3.2: “All but two of the actions are complete.”The plan shows 6 of 21 actions not complete: 4, 6, 11, 15, 17 and 19.",
  );
  expect(
    await page.getByRole("region", { name: "For you to judge (1)" }).getByRole("listitem").textContent(),
  ).toContain("Good progress");
  await wrong.getByText("Column E, 6 places").click();
  await wrong.getByRole("button", { name: "Row 22, column E" }).click();
  expect(await page.locator("td[aria-current]").textContent()).toContain("A pilot of the new notices");
});

test("The verdict stands before the copies; Escape closes a panel and gives the focus back, but loses no typed words.", async () => {
  await open("joint-action-plan-miscoloured.xlsx");
  await button("The plan’s own date, 31 August 2024").click();
  const [verdict, copies] = await Promise.all(
    [page.getByRole("region", { name: "Verdict" }), page.getByRole("region", { name: "Copies" })].map(
      (each) => each.boundingBox(),
    ),
  );
  expect(verdict?.y ?? Infinity).toBeLessThan(copies?.y ?? 0);
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  for (const [opener, there] of [
    ["Questions for the leads…", page.getByLabel("For whom")],
    ["Apply colours…", page.getByRole("group", { name: "Before anything is written" })],
  ] as const) {
    await button(opener).click();
    await there.waitFor();
    expect(await there.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press("Escape");
    expect(await there.count()).toBe(0);
    expect(await focused()).toBe(opener);
  }
  await page
    .getByRole("link", { name: /^Report as late/ })
    .or(button(/^Report as late/))
    .first()
    .click();
  const reason = page.getByRole("textbox").last();
  await reason.fill("Agreed by the board.");
  await page.keyboard.press("Escape");
  expect(await reason.inputValue()).toBe("Agreed by the board.");
});

test("A signed workbook is marked once somebody has left the signature off the copy.", async () => {
  const parts = unzipSync(await readFile(join(samples, "joint-action-plan-miscoloured.xlsx")));
  await page.getByLabel("Open a plan", { exact: true }).setInputFiles({
    name: "signed.xlsx",
    mimeType: "",
    buffer: Buffer.from(zipSync({ ...parts, "_xmlsignatures/sig1.xml": strToU8("<Signature/>") })),
  });
  const leave = button("Leave the signature off the copy");
  await leave.waitFor();
  await button("The plan’s own date, 31 August 2024").click();
  await button("Add flags").click();
  await page.getByText("writing anything into it would break the signature").waitFor();
  await leave.click();
  await page.getByText("The marked copy will bear no digital signature.").waitFor();
  expect(await leave.evaluate((element) => element === document.activeElement)).toBe(true);
  await button("Add flags").click();
  await page.getByText("The flags are added").waitFor();
  expect(Object.keys(unzipSync(await downloaded()))).not.toContain("_xmlsignatures/sig1.xml");
});
