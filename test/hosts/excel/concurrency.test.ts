import type { Marks } from "../../../src/jobs";
import { check, mark, remove } from "../../../src/jobs";
import { defaultSettings } from "../../../src/model/settings";
import type { Excel } from "../../excel/excel";
import type { SheetState } from "../../excel/model/state";
import { openInExcel } from "../../excel/open";
import { seen } from "../../excel/seen";
import { deleteSheet, insertRow, turnRound, type } from "../../excel/user";

/** What becomes of a change where the workbook was changed after it was read. */
const wanted = { asAt: "2024-08-31", settings: defaultSettings };
const made = "2024-09-02";
const name = "Joint Action Plan";
const all: Marks = { colours: true, flags: true, summary: true };

async function opened() {
  const { excel, host, sheet } = openInExcel("joint-action-plan-miscoloured");
  return { excel, host, plan: sheet(name), checked: await check(host, wanted) };
}

const meanwhile: [string, (excel: Excel, plan: SheetState) => void][] = [
  ["a sheet was sorted", (excel, plan) => turnRound(excel, plan, { from: 6, to: 20 }, { from: 0, to: 4 })],
  ["a row was inserted", (excel, plan) => insertRow(excel, plan, 7, "the user")],
  ["a co-author inserted a row", (excel, plan) => insertRow(excel, plan, 7, "a co-author")],
  ["a co-author edited an action", (excel, plan) => type(excel, plan, "A9", "4. Another", "a co-author")],
  ["a lead was changed", (excel, plan) => type(excel, plan, "B9", "Ellerhythe Council", "the user")],
  ["a date was changed", (excel, plan) => type(excel, plan, "C9", "May 24", "the user")],
  ["an action was added", (excel, plan) => type(excel, plan, "A29", "99. Another outcome", "a co-author")],
];

describe.each(meanwhile)("Where %s since the plan was read", (_, change) => {
  test.each<Marks>([{ colours: true }, { flags: true }, { summary: true }])(
    "nothing is written, and it says so (%j)",
    async (marks) => {
      const { excel, host, plan, checked } = await opened();
      change(excel, plan);
      const before = seen(excel.state);
      expect((await mark(host, checked, marks, made)).outcome).toMatchObject({ kind: "changed" });
      expect(seen(excel.state)).toEqual(before);
    },
  );

  test("nothing is taken back, and what is read again can be", async () => {
    const { excel, host, plan, checked } = await opened();
    await mark(host, checked, all, made);
    const marked = await check(host, wanted);
    change(excel, plan);
    const before = seen(excel.state);
    expect((await remove(host, marked)).outcome).toMatchObject({ kind: "changed" });
    expect(seen(excel.state)).toEqual(before);
    expect((await remove(host, await check(host, wanted))).outcome).toEqual({ kind: "done" });
    expect((await check(host, wanted)).book.own).toEqual([]);
  });
});

test("Where somebody deleted the plan's sheet nothing is written, and it says so", async () => {
  const { excel, host, checked } = await opened();
  deleteSheet(excel, name);
  const before = seen(excel.state);
  expect((await mark(host, checked, all, made)).outcome).toEqual({ kind: "changed", at: { sheet: name } });
  expect(seen(excel.state)).toEqual(before);
});

test("Where somebody deletes the plan's sheet between the comparison and the writing, nothing is written", async () => {
  const { excel, host, checked } = await opened();
  const writing = excel.requests + 1;
  excel.beforeRequest = (request) => {
    if (request === writing) deleteSheet(excel, name);
    return undefined;
  };
  const { outcome } = await mark(host, checked, { colours: true, flags: true }, made);
  expect(outcome).toMatchObject({
    kind: "refused",
    why: expect.stringContaining("no longer in this workbook"),
  });
  expect(excel.state.sheets.map((sheet) => [sheet.name, sheet.names])).toEqual([["Notes", []]]);
});

test("A sort that leaves PlanProof's columns beside other rows is noticed, and marking again mends it", async () => {
  const { excel, host, plan, checked } = await opened();
  await mark(host, checked, all, made);
  expect((await check(host, wanted)).own.astray).toEqual([]);
  turnRound(excel, plan, { from: 6, to: 20 }, { from: 0, to: 4 });
  const sorted = await check(host, wanted);
  expect(sorted.own.astray).toContain(6);
  expect((await mark(host, sorted, all, made)).outcome).toEqual({ kind: "done" });
  const mended = await check(host, wanted);
  expect(mended.own.astray).toEqual([]);
  turnRound(excel, plan, { from: 6, to: 20 }, { from: 0, to: 4 });
  await mark(host, await check(host, wanted), all, made);
  await remove(host, await check(host, wanted));
  expect(seen(excel.state)).toEqual(seen(openInExcel("joint-action-plan-miscoloured").excel.state));
});

test("A sort that takes PlanProof's columns along leaves nothing astray, and all can be taken back", async () => {
  const { excel, host, plan, checked } = await opened();
  await mark(host, checked, all, made);
  const last = 6;
  turnRound(excel, plan, { from: 6, to: 20 }, { from: 0, to: last });
  expect((await check(host, wanted)).own.astray).toEqual([]);
  await remove(host, await check(host, wanted));
  turnRound(excel, plan, { from: 6, to: 20 }, { from: 0, to: last });
  expect(seen(excel.state)).toEqual(seen(openInExcel("joint-action-plan-miscoloured").excel.state));
});
