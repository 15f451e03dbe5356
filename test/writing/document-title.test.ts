import { openExcel } from "../../src/hosts/excel";
import { check, mark, remove } from "../../src/jobs";
import { defaultSettings } from "../../src/model/settings";
import { Excel } from "../excel/excel";
import { fixture } from "../excel/fixture";
import { connect } from "../excel/in-process";

const wanted = { asAt: "2025-01-15", settings: defaultSettings };
const planTitle =
  "Joint Health and Social Care Action Plan to improve services for children who need help and protection in Ellerhythe";

/** The sample in Excel, whose properties bear such a title. */
function titled(title: string) {
  const excel = new Excel(fixture("joint-action-plan"));
  const silent = { author: "", lastAuthor: "", company: "" };
  excel.state.properties = { ...silent, title };
  connect(excel);
  const host = openExcel();
  return {
    now: () => excel.state.properties?.title,
    retitle: (other: string) => (excel.state.properties = { ...silent, title: other }),
    summarise: async () => mark(host, await check(host, wanted), { summary: true }, "2025-01-10"),
    removeAll: async () => remove(host, await check(host, wanted)),
    own: async () => (await host.book()).own.map(({ name }) => name),
  };
}

test("The summary gives a workbook without a title the plan’s, and taking everything back takes it away", async () => {
  const book = titled("");
  await book.summarise();
  expect(book.now()).toBe(planTitle);
  await book.removeAll();
  expect([book.now(), await book.own()]).toEqual(["", []]);
});

test("A title that the workbook had stays, whatever is written and taken back", async () => {
  for (const theirs of [planTitle, "Appendix 2"]) {
    const book = titled(theirs);
    await book.summarise();
    expect(book.now()).toBe(theirs);
    await book.removeAll();
    expect([book.now(), await book.own()]).toEqual([theirs, []]);
  }
});

test.each(["Appendix 2", ""])(
  "A title that somebody put in place of PlanProof’s is theirs: “%s”",
  async (theirs) => {
    const book = titled("");
    await book.summarise();
    book.retitle(theirs);
    await book.summarise();
    expect(book.now()).toBe(theirs);
    await book.removeAll();
    expect([book.now(), await book.own()]).toEqual([theirs, []]);
  },
);
