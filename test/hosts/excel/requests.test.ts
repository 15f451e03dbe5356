import type { Change, Edit } from "../../../src/model/edit";
import { openInExcel } from "../../excel/open";

const sheet = "Action plan";
const request = { sheet, top: 3, height: 5, left: 0, width: 4, shown: [2], looks: [0, 1] };
const fill: Extract<Edit, { kind: "fill" }> = { kind: "fill", sheet, row: 3, column: 0, colour: "#DDEBF7" };
const check: Edit = {
  kind: "ownColumn",
  name: "Check",
  sheet,
  column: 4,
  top: 2,
  texts: ["Check", "a", "b", "c", "d", "e"],
  like: 3,
  width: 30,
};
const values = ["1. Records are shared"];
const change: Change = { expect: [{ sheet, column: 0, top: 3, values }], edits: [fill, check] };

test("A check asks Excel three times", async () => {
  const { host, excel } = openInExcel("contract");
  await host.book();
  await host.grid(sheet);
  await host.detail(request);
  expect(excel.requests).toBe(3);
});

test("A change asks Excel twice: to compare, and to write", async () => {
  const { host, excel } = openInExcel("contract");
  await host.apply(change);
  expect(excel.requests).toBe(2);
});

test("A change that finds the sheet changed asks Excel once", async () => {
  const { host, excel } = openInExcel("contract");
  await host.apply({ ...change, expect: [{ sheet, column: 0, top: 3, values: ["1."] }] });
  expect(excel.requests).toBe(1);
});

test("Values and looks too many for one answer are read in parts", async () => {
  const whole = openInExcel("contract");
  const small = openInExcel("contract", { answerLimit: 4_500 });
  const grid = await small.host.grid(sheet);
  const detail = await small.host.detail(request);
  expect(small.excel.requests).toBeGreaterThan(2);
  whole.reconnect();
  expect(grid).toEqual(await whole.host.grid(sheet));
  expect(detail).toEqual(await whole.host.detail(request));
});

test("A change too large for one request is written in several", async () => {
  const texts = Array.from({ length: 400 }, (_, row) => `${row} ${"x".repeat(9_000)}`);
  const half: Edit = { ...check, top: 2, texts };
  const other: Edit = { ...check, name: "Sector", column: 5, texts };
  const { host, excel, sheet: sheetNamed } = openInExcel("contract");
  expect(await host.apply({ expect: [], edits: [half, other] })).toEqual({ kind: "done" });
  expect(excel.requests).toBeGreaterThan(2);
  expect(sheetNamed(sheet).cells["F402"]?.value).toBe(texts[399]);
});

test("Thousands of cells that are coloured one by one go through", async () => {
  const { host, sheet: sheetNamed } = openInExcel("contract");
  const fills = Array.from({ length: 12_000 }, (_, row): Edit => ({ ...fill, row: 10_000 + row }));
  expect(await host.apply({ expect: [], edits: fills })).toEqual({ kind: "done" });
  expect(sheetNamed(sheet).cells["A22000"]?.fill?.color).toBe("#DDEBF7");
});
