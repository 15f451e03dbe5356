import { openFile } from "../../src/hosts/file";
import { openExcel } from "../../src/hosts/excel";
import { check } from "../../src/jobs";
import { defaultSettings } from "../../src/model/settings";
import { Excel } from "../excel/excel";
import { connect } from "../excel/in-process";
import { blankSheet, cellAt, type WorkbookState } from "../excel/model/state";
import { inlineWorkbook } from "../inline-workbook";

type Rows = readonly (readonly string[])[];

const lead = "Ann Marlow, Norbury Council";
const plan = (statuses: readonly string[], title = "Joint plan"): Rows => [
  [title],
  ["No.", "Outcome", "Lead", "By when", "Progress", "RAG"],
  ...statuses.map((status, index) => [
    `${index + 1}`,
    "See children sooner",
    lead,
    "31/03/2027",
    "Training has begun.",
    status,
  ]),
];
const key: Rows = [
  ["Rating", "What it means"],
  ["Blue", "Completed and evidenced"],
  ["Green", "On track"],
  ["Amber", "Some risk"],
  ["Red", "Not started"],
];
const wanted = { asAt: "2027-01-25", settings: defaultSettings, sheet: "Plan" };

async function read(sheets: Readonly<Record<string, Rows>>) {
  const host = await openFile(inlineWorkbook(sheets), null);
  const { report } = await check(host, wanted);
  const { actions } = report.plan;
  return { statuses: actions.map(({ status }) => [status.value, status.doubt === null]), report };
}

describe("a key to the statuses on a sheet of its own", () => {
  it.each(["Key", "RAG key", "Notes", "Guidance", "BRAG ratings", "Read me", "Cover & key"])(
    "is read from the sheet %j where the plan's own sheet has none",
    async (name) => {
      const { statuses } = await read({ Plan: plan(["Blue", "G", "R"]), [name.replace("&", "and")]: key });
      expect(statuses).toEqual([
        ["complete", true],
        ["open", true],
        ["open", true],
      ]);
    },
  );

  it("is read in lines, and explains the plan's own words", async () => {
    const { statuses } = await read({
      Plan: plan(["P", "Closed (monitor)", "G"]),
      Guidance: [
        ["How to read this plan"],
        ["P = part done; Closed (monitor) = completed, still watched; G = going to plan"],
      ],
    });
    expect(statuses).toEqual([
      ["open", true],
      ["complete", true],
      ["open", true],
    ]);
  });

  it("is not looked for where the plan's own sheet has a key", async () => {
    const { statuses, report } = await read({
      Plan: plan(["Blue", "G"], "Blue = not started; green = completed"),
      Key: key,
    });
    expect(statuses).toEqual([
      ["open", true],
      ["complete", true],
    ]);
    expect(report.notChecked).toContainEqual({
      what: "the sheet “Key”",
      why: "only the sheet that holds the plan is checked",
    });
  });

  it("is not read from a sheet of any other name, nor from what two sheets say differently", async () => {
    const unread = await read({ Plan: plan(["Blue", "G"]), Costs: key });
    expect(unread.statuses).toEqual([
      ["open", false],
      ["open", false],
    ]);
    const { statuses } = await read({
      Plan: plan(["Blue", "G"]),
      Key: key,
      Notes: [
        ["Blue", "Not started"],
        ["Green", "On track"],
      ],
    });
    expect(statuses).toEqual([
      ["open", false],
      ["open", true],
    ]);
  });

  it("is said to be all that was looked at there", async () => {
    const { report } = await read({ Plan: plan(["Blue"]), Key: key });
    expect(report.notChecked).toContainEqual({
      what: "the sheet “Key”",
      why: "it was looked through for the key to the statuses alone",
    });
  });

  it.each([
    [false, 3],
    [true, 3],
  ])("costs no further call of Excel: with it (%s), there are %i", async (hasKey, calls) => {
    const sheets = [
      ["Plan", plan(["Blue", "G", "R"])],
      ["Key", hasKey ? key : [["Blank but for this"]]],
    ] as const;
    const book: WorkbookState = {
      name: "plan.xlsx",
      date1904: false,
      active: "Plan",
      isStructureProtected: false,
      sheets: sheets.map(([name, rows]) => {
        const sheet = blankSheet(name);
        for (const [row, cells] of rows.entries())
          for (const [column, value] of cells.entries()) cellAt(sheet, row, column).value = value;
        return sheet;
      }),
      remarks: [],
      xmlParts: [],
    };
    const excel = new Excel(book);
    connect(excel);
    const { report } = await check(openExcel(), { asAt: "2027-01-25", settings: defaultSettings });
    expect(report.counts.complete).toBe(hasKey ? 1 : 0);
    expect(excel.requests).toBe(calls);
  });

  it("of the longest texts that Excel allows is looked through, whatever they repeat", async () => {
    const long = ["Blue = ", "G – ", "red; ", "P - ", "("].map((part) => part.repeat(32_767 / part.length));
    const { statuses } = await read({ Plan: plan(["Blue"]), Key: [...long.map((text) => [text]), long] });
    expect(statuses).toHaveLength(1);
  });
});
