import type { Edit } from "../../../src/model/edit";
import { Refusal } from "../../../src/model/refusal";
import { openInExcel } from "../../excel/open";

const plan = "Action plan";
const fill: Edit = { kind: "fill", sheet: plan, row: 3, column: 0, colour: "#DDEBF7" };
const content = {
  name: "Summary of the plan",
  columnWidths: [30],
  rows: [{ cells: [{ value: "Summary", style: "title" as const }] }],
  charts: [],
  print: {
    orientation: "portrait" as const,
    fitToWidth: 1,
    fitToHeight: null,
    titleRows: null,
    header: "",
    footer: "",
  },
};
const summary: Edit = { kind: "ownSheet", name: "Summary", content };
const doing = (...edits: Edit[]) => ({ expect: [], edits });

test("While a cell is edited a change is refused, and the user told to press Enter", async () => {
  const { host, excel, sheet } = openInExcel("contract");
  excel.startEditingCell();
  const why = "Press Enter or Esc to finish editing the cell, then try again.";
  expect(await host.apply(doing(fill))).toEqual({ kind: "refused", why });
  expect(sheet(plan).cells["A4"]?.fill).toEqual({ color: "#FFFF00" });
});

test("A read waits while a cell is edited, and is answered after", async () => {
  const { host, excel } = openInExcel("contract");
  excel.startEditingCell();
  const reading = host.book();
  expect(excel.requests).toBe(0);
  excel.finishEditingCell();
  expect((await reading).active).toBe(plan);
});

test("A read that was called off asks Excel nothing", async () => {
  const { host, excel } = openInExcel("contract");
  await expect(host.grid(plan, AbortSignal.abort())).rejects.toThrow("aborted");
  expect(excel.requests).toBe(0);
});

test("A change that is called off before anything is sent to be written is not made", async () => {
  const { host, excel, sheet } = openInExcel("contract");
  const stopper = new AbortController();
  excel.beforeRequest = () => {
    stopper.abort();
    return undefined;
  };
  await expect(host.apply(doing(fill), stopper.signal)).rejects.toThrow("aborted");
  expect(excel.requests).toBe(1);
  expect(sheet(plan).cells["A4"]?.fill).toEqual({ color: "#FFFF00" });
});

test("A change that is called off while Excel writes it is made, and told as made", async () => {
  const { host, excel, sheet } = openInExcel("contract");
  const stopper = new AbortController();
  excel.beforeRequest = (request) => {
    if (request === 1) stopper.abort();
    return undefined;
  };
  expect(await host.apply(doing(fill), stopper.signal)).toEqual({ kind: "done" });
  expect(sheet(plan).cells["A4"]?.fill).toEqual({ color: "#DDEBF7" });
});

test("A read that Excel never answers ends when it is called off", async () => {
  const { host, excel } = openInExcel("contract");
  const stopper = new AbortController();
  excel.beforeRequest = () => ({ code: "", at: "lost" });
  const reading = host.grid(plan, stopper.signal);
  stopper.abort();
  await expect(reading).rejects.toThrow("aborted");
});

test("In a protected workbook no sheet is added, and nothing else is written either", async () => {
  const { host, sheet } = openInExcel("contract", {}, (state) => {
    state.isStructureProtected = true;
  });
  const outcome = await host.apply(doing(fill, summary));
  expect(outcome).toMatchObject({ kind: "refused", why: expect.stringContaining("Protect Workbook") });
  expect(sheet(plan).cells["A4"]?.fill).toEqual({ color: "#FFFF00" });
});

test("The only sheet that can be seen is not removed", async () => {
  const { host, excel } = openInExcel("contract");
  await host.apply(doing(summary));
  for (const sheet of excel.state.sheets) if (sheet.name !== content.name) sheet.visibility = "Hidden";
  const outcome = await host.apply(doing({ kind: "forget", name: "Summary", sheet: content.name }));
  expect(outcome).toMatchObject({ kind: "refused", why: expect.stringContaining("Unhide another sheet") });
});

test("A workbook that Excel does not let be written refuses the change, since nothing was written", async () => {
  const { host, excel } = openInExcel("contract");
  excel.failOnce({ code: "AccessDenied", when: (member) => member === "Color" });
  const outcome = await host.apply(doing(fill));
  expect(outcome).toMatchObject({ kind: "refused", why: expect.stringContaining("does not allow") });
});

test("A failure after the first edit is told as a change made in part", async () => {
  const { host, excel, sheet } = openInExcel("contract");
  excel.failOnce({ code: "AccessDenied", when: (member) => member === "Merge" || member === "Values" });
  const outcome = await host.apply(doing(fill, summary));
  expect(outcome).toMatchObject({ kind: "partial", why: expect.stringContaining("does not allow") });
  expect(sheet(plan).cells["A4"]?.fill).toEqual({ color: "#DDEBF7" });
});

test("A failure of which nobody can say when it came is told as a change made in part", async () => {
  const { host, excel } = openInExcel("contract");
  excel.failOnce({ code: "GeneralException", when: (member) => member === "Color" });
  expect(await host.apply(doing(fill))).toMatchObject({
    kind: "partial",
    why: expect.stringContaining("GeneralException"),
  });
});

test("Where undo in one step fails, the change is made in several", async () => {
  const { host, excel, sheet } = openInExcel("contract", { level: "1.20" });
  const run = jest.spyOn(Excel, "run");
  excel.failOnce({ code: "UndoNotSupported", when: (member) => member === "Color" });
  expect(await host.apply(doing(fill))).toEqual({ kind: "done" });
  expect(run.mock.calls.map(([options]) => options)).toEqual([{ mergeUndoGroup: true }, {}]);
  expect(sheet(plan).cells["A4"]?.fill).toEqual({ color: "#DDEBF7" });
  run.mockRestore();
});

test("Below ExcelApi 1.20 no undo group is asked for", async () => {
  const { host } = openInExcel("contract", { level: "1.18" });
  const run = jest.spyOn(Excel, "run");
  await host.apply(doing(fill));
  expect(run.mock.calls.map(([options]) => options)).toEqual([{}]);
  run.mockRestore();
});

test("Marking a plan and its summary anew leaves the user's own steps to undo", async () => {
  const { host, excel } = openInExcel("contract");
  await host.apply(doing(summary));
  excel.session.undoStack.push("what the user typed");
  await host.apply(doing(fill, summary));
  expect(excel.session.undoStack).toContain("what the user typed");
});

test("A cell is shown, and a hidden sheet is said to be hidden", async () => {
  const { host, excel } = openInExcel("contract");
  await host.select({ sheet: "Printed", row: 4, column: 2 });
  expect(excel.session.selection).toBe("'Printed'!C5");
  expect(excel.state.active).toBe("Printed");
  await host.select({ sheet: plan });
  expect(excel.state.active).toBe(plan);
  await expect(host.select({ sheet: "Away", row: 0, column: 0 })).rejects.toThrow("“Away” is hidden");
  await expect(host.select({ sheet: "Gone", row: 0, column: 0 })).rejects.toThrow(Refusal);
});

test("A sheet that is gone counts as changed, and nothing is written", async () => {
  const { host, sheet } = openInExcel("contract");
  const expectation = { sheet: "Gone", column: 0, top: 3, values: ["1. Records are shared"] };
  const outcome = await host.apply({ expect: [expectation], edits: [fill] });
  expect(outcome).toEqual({ kind: "changed", at: { sheet: "Gone" } });
  expect(sheet(plan).cells["A4"]?.fill).toEqual({ color: "#FFFF00" });
});
