import { statusColourOf } from "../../src/model/colour";
import { openExcel } from "../../src/hosts/excel";
import { check } from "../../src/jobs";
import { defaultSettings } from "../../src/model/settings";
import { Excel } from "../excel/excel";
import { connect } from "../excel/in-process";
import { blankSheet, cellAt, type WorkbookState } from "../excel/model/state";
import { planOfRows } from "./plan-of-rows";

const lead = "Ann Marlow, Norbury Council";
const head = ["No.", "Outcome", "Lead", "By when", "Progress", "RAG"];

/** Plans of which each row is given by its progress, its status and the fill of that. */
const valuesOf = (rows: readonly (readonly [string, string, (string | null)?])[], title = "Plan") => [
  [title],
  head,
  ...rows.map(([progress, status], index) => [
    `${index + 1}`,
    "See children sooner",
    lead,
    "31/12/2026",
    progress,
    status,
  ]),
];
const fillsOf = (rows: readonly (readonly [string, string, (string | null)?])[]) => [
  [],
  [],
  ...rows.map(([, , fill = null]) => [null, null, null, null, null, fill]),
];
const statusesOf = (...rows: readonly (readonly [string, string, (string | null)?])[]) =>
  planOfRows(valuesOf(rows), [], fillsOf(rows)).actions.map(({ status }) => status);

describe("a status that is a colour alone", () => {
  it.each([
    ["", "#00B050", "green"],
    ["", "#FFC000", "amber"],
    ["", "#FF0000", "red"],
    ["", "#FFC7CE", "red"],
    ["", "#FFEB9C", "amber"],
    ["", "#C6EFCE", "green"],
    ["●", "#92D050", "green"],
    ["🟢", null, "green"],
    ["🔴", null, "red"],
    ["🟠", "#FFFFFF", "amber"],
  ])("%j filled %s is not read, and said to be %s", (text, fill, colour) => {
    const [status] = statusesOf(["Begun", text, fill]);
    expect(status).toMatchObject({ value: "open", words: null, colour });
    expect(status?.doubt).toBe(`its status is a colour alone (${colour})`);
  });

  it("is not complete, whatever the progress or a key in words says", () => {
    const rows = [["All plans were audited.\nCOMPLETE", "", "#00B050"]] as const;
    const { actions } = planOfRows(
      valuesOf(rows, "Green = complete, amber = under way, red = not started"),
      [],
      fillsOf(rows),
    );
    expect(actions[0]?.status).toMatchObject({ value: "open", colour: "green" });
  });

  it.each([
    ["Complete", "#FF0000"],
    ["G", "#00B050"],
    ["", "#D9D9D9"],
    ["", "#DDEBF7"],
    ["", null],
    ["✓", "#00B050"],
  ])("is none where %j stands in a cell filled %s", (text, fill) => {
    expect(statusesOf(["Begun", text, fill])[0]?.colour).toBeUndefined();
  });

  it("is none in a cell that holds nothing else either, where it has no hue", () => {
    expect(["#FFFFFF", "#808080", "#000000"].map(statusColourOf)).toEqual([null, null, null]);
  });
});

describe("a sheet of Excel whose statuses are colours alone", () => {
  const fills = ["#00B050", "#00B050", "#FFC000", "#FF0000"];
  const rows = fills.map((fill) => ["Begun", "", fill] as const);

  async function checked() {
    const sheet = blankSheet("Plan");
    for (const [row, cells] of valuesOf(rows).entries())
      for (const [column, value] of cells.entries()) cellAt(sheet, row, column).value = value;
    for (const [index, fill] of fills.entries()) cellAt(sheet, index + 2, 5).fill = { color: fill };
    const book: WorkbookState = {
      name: "plan.xlsx",
      date1904: false,
      active: "Plan",
      isStructureProtected: false,
      sheets: [sheet],
      remarks: [],
      xmlParts: [],
    };
    const excel = new Excel(book);
    connect(excel);
    const { report } = await check(openExcel(), { asAt: "2027-01-25", settings: defaultSettings });
    return { report, requests: excel.requests };
  }

  it("is asked about once, with the colours counted, and costs no more calls", async () => {
    const { report, requests } = await checked();
    const found = report.findings.filter(({ rule }) => rule === "status-unclear");
    expect(found.map(({ sentence, severity }) => [severity, sentence])).toEqual([
      [
        "must-fix",
        "The status is a colour alone at 4 actions (2 green, 1 amber and 1 red), which PlanProof cannot read without words. They were counted as not complete, and 4 of them as late. Write the status in words, in the coloured cell or beside it.",
      ],
    ]);
    expect(found[0]?.places.map(({ row, column }) => [row, column])).toEqual([
      [2, 5],
      [3, 5],
      [4, 5],
      [5, 5],
    ]);
    expect(report.counts).toMatchObject({ complete: 0, open: 4 });
    expect(requests).toBe(3);
  });
});
