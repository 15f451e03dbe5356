import { openExcel } from "../../src/hosts/excel";
import { check } from "../../src/jobs";
import { defaultSettings } from "../../src/model/settings";
import { Excel } from "../excel/excel";
import { connect } from "../excel/in-process";
import { blankSheet, cellAt, type WorkbookState } from "../excel/model/state";

describe("a sheet of Excel whose statuses are colours alone", () => {
  const fills = ["#00B050", "#00B050", "#FFC000", "#FF0000"];
  const rows = [
    ["Plan"],
    ["No.", "Outcome", "Lead", "By when", "Progress", "RAG"],
    ...fills.map((_, index) => [
      `${index + 1}`,
      "See children sooner",
      "Ann Marlow, Norbury Council",
      "31/12/2026",
      "Begun",
      "",
    ]),
  ];

  async function checked() {
    const sheet = blankSheet("Plan");
    for (const [row, cells] of rows.entries())
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
        "The status is shown by a colour and no word at 4 actions (2 green, 1 amber and 1 red), and PlanProof goes by words. They were counted as not complete, and 4 of them as late. Write the status in words, in the coloured cell or beside it.",
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
