import { check, mark, remove } from "../../../src/jobs";
import { defaultSettings } from "../../../src/model/settings";
import type { Level } from "../../excel/model/session";
import { openInExcel } from "../../excel/open";
import { seen } from "../../excel/seen";

const wanted = { asAt: "2024-08-31", settings: defaultSettings };
const made = "2024-09-02";
const sample = "joint-action-plan-miscoloured";

describe.each<[Level]>([["1.9"], ["1.14"], ["1.17"], ["1.18"], ["1.20"]])("At ExcelApi %s", (level) => {
  test("the plan is checked, marked and taken back, and what could not be read is said", async () => {
    const { excel, host } = openInExcel(sample, { level });
    const first = await check(host, wanted);
    const missed = first.report.notChecked.map(({ what }) => what);
    expect(missed.includes("notes")).toBe(true);
    expect(missed.includes("comments")).toBe(level === "1.9");
    for (const marks of [{ colours: true }, { flags: true }, { summary: true }]) {
      expect((await mark(host, await check(host, wanted), marks, made)).outcome).toEqual({ kind: "done" });
    }
    expect((await check(host, wanted)).own).toMatchObject({
      there: { fixes: [{ looks: [] }], flags: true, summary: true },
      astray: [],
      unfinished: false,
    });
    expect((await remove(host, await check(host, wanted))).outcome).toEqual({ kind: "done" });
    expect(seen(excel.state)).toEqual(seen(openInExcel(sample, { level }).excel.state));
  });
});

test("A check asks Excel three times where the plan is on the sheet that is looked at, and four times otherwise", async () => {
  const looked = openInExcel(sample);
  await check(looked.host, wanted);
  expect(looked.excel.requests).toBe(3);
  const away = openInExcel(sample, {}, (state) => (state.active = "Notes"));
  await check(away.host, wanted);
  expect(away.excel.requests).toBe(4);
});

test.each([
  ["colours", { colours: true }],
  ["flags", { flags: true }],
  ["a summary", { summary: true }],
])("Writing %s asks Excel twice, and so does taking it back", async (_, marks) => {
  const { excel, host } = openInExcel(sample);
  const checked = await check(host, wanted);
  const read = excel.requests;
  await mark(host, checked, marks, made);
  expect(excel.requests - read).toBe(2);
  const marked = await check(host, wanted);
  const readAgain = excel.requests;
  await remove(host, marked);
  expect(excel.requests - readAgain).toBe(2);
});
