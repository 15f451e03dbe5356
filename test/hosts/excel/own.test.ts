import type { Edit, OwnSheet } from "../../../src/model/edit";
import { openInExcel } from "../../excel/open";

const plan = "Action plan";
const check = {
  kind: "ownColumn",
  name: "Check",
  sheet: plan,
  column: 4,
  top: 2,
  texts: ["Check", "No date can be read, and nobody says why it is late.", "=1+1", "", "12", "5: ask"],
  like: 3,
  width: 30,
} as const satisfies Edit;
const doing = (...edits: Edit[]) => ({ expect: [], edits });
const done = { kind: "done" };

describe("A column of PlanProof's own in Excel", () => {
  test("holds texts as texts: none becomes a formula or a number", async () => {
    const { host, sheet } = openInExcel("contract");
    expect(await host.apply(doing(check))).toEqual(done);
    const { cells } = sheet(plan);
    expect(cells["E5"]).toMatchObject({ value: "=1+1", numberFormat: "@" });
    expect(cells["E5"]).not.toHaveProperty("formula");
    expect(cells["E7"]?.value).toBe("12");
  });

  test("has the borders and the font of the column beside it, and the heading its colours too", async () => {
    const { host, sheet } = openInExcel("contract", {}, ({ sheets }) => {
      const cells = sheets[0]?.cells ?? {};
      cells["D3"] = { ...cells["D3"], fill: { color: "#1F4E79" }, font: { bold: true, color: "#FFFFFF" } };
      cells["D4"] = { ...cells["D4"], fill: { color: "#FFFF00" }, font: { size: 9, color: "#FF0000" } };
    });
    await host.apply(doing(check));
    const { cells } = sheet(plan);
    expect(cells["E3"]).toMatchObject({ fill: { color: "#1F4E79" }, font: { bold: true, color: "#FFFFFF" } });
    expect(cells["E4"]).toMatchObject({
      font: { size: 9 },
      borders: { bottom: { style: "Continuous", color: "#808080" } },
    });
    expect(Object.keys(cells["E4"]?.borders ?? {})).toEqual(["bottom"]);
    expect(cells["E4"]?.fill).toBeUndefined();
    expect(cells["E4"]?.font?.color).toBeUndefined();
  });

  test("changes no row's height, though its cells wrapped before", async () => {
    const { host, sheet } = openInExcel("contract", {}, ({ sheets }) => {
      const cells = sheets[0]?.cells ?? {};
      for (const row of [3, 4, 5, 6, 7, 8]) cells[`E${row}`] = { wrapText: true };
    });
    await host.apply(doing(check));
    expect(sheet(plan).rowHeights).toEqual({});
  });

  test("is given its width once: what the user makes of it stays", async () => {
    const { host, sheet } = openInExcel("contract");
    await host.apply(doing(check));
    expect(sheet(plan).columnWidths[4]).toBe((30 * 7 + 5) * 0.75);
    sheet(plan).columnWidths[4] = 90;
    await host.apply(doing(check));
    expect(sheet(plan).columnWidths[4]).toBe(90);
  });

  test.each([
    ["its usual width", undefined, undefined],
    ["the width that somebody gave it", 66.75, 66.75],
  ])("gives a blank column that it took %s back", async (_, before, after) => {
    const { host, sheet } = openInExcel("contract", {}, ({ sheets }) => {
      if (before !== undefined && sheets[0]) sheets[0].columnWidths[4] = before;
    });
    await host.apply(doing(check));
    await host.apply(doing({ ...check, texts: ["Check", "", "", "", "", ""] }));
    const rows = { top: 2, height: 6 };
    expect(await host.apply(doing({ kind: "forget", name: "Check", sheet: plan, rows }))).toEqual(done);
    expect(sheet(plan).columnWidths[4]).toBe(after ?? 48);
    expect(sheet(plan).names).toEqual([]);
  });

  test("never goes where the user has written: nothing is done, and the cell is named", async () => {
    const { host, sheet } = openInExcel("contract");
    const column = { ...check, column: 1 };
    const outcome = await host.apply(
      doing({ kind: "fill", sheet: plan, row: 3, column: 0, colour: null }, column),
    );
    expect(outcome).toMatchObject({ kind: "refused", why: expect.stringContaining("Row 3, column B") });
    expect(sheet(plan).cells["B3"]?.value).toBe("Lead");
    expect(sheet(plan).cells["A4"]?.fill).toEqual({ color: "#FFFF00" });
  });

  test.each([true, false])(
    "joins the table beside it, whether Excel extends tables itself or not (%s)",
    async (grows) => {
      const { host, sheet, excel } = openInExcel("contract");
      excel.session.growsTables = grows;
      const beside = { ...check, sheet: "Tabled", top: 0, texts: ["Check", "", "ask"] };
      expect(await host.apply(doing(beside))).toEqual(done);
      await host.apply(doing(beside));
      expect(sheet("Tabled").tables[0]?.area).toEqual({ top: 0, left: 0, height: 3, width: 5 });
    },
  );

  test("takes no text that is longer than a cell holds", async () => {
    const { host } = openInExcel("contract");
    const outcome = await host.apply(doing({ ...check, texts: ["Check", `Long ${"x".repeat(32_768)}`] }));
    expect(outcome).toMatchObject({ kind: "refused", why: expect.stringContaining("“Long x") });
  });
});

const content: OwnSheet = {
  name: "Summary of the plan",
  columnWidths: [30, 12, 12],
  rows: [
    { cells: [{ value: "Joint action plan", style: "title", span: 3 }, null, null] },
    { cells: [{ value: "1", style: "text", link: { sheet: "Action plan", row: 3, column: 0 } }] },
    { cells: [{ value: "LA", style: "text", span: 2 }, null, { value: 3, style: "number" }], height: 40 },
    { cells: [], pageBreakBefore: true },
  ],
  charts: [
    {
      title: "Status by who leads",
      altText: "LA: 3",
      categories: { sheet: "Summary of the plan", top: 2, left: 0, height: 1, width: 1 },
      series: [
        {
          name: "Complete",
          values: { sheet: "Summary of the plan", top: 2, left: 2, height: 1, width: 1 },
          colour: "#1F4E79",
        },
        {
          name: "Open",
          values: { sheet: "Summary of the plan", top: 2, left: 1, height: 1, width: 1 },
          colour: "#F4B183",
        },
      ],
      at: { sheet: "Summary of the plan", top: 4, left: 0, height: 9, width: 3 },
    },
  ],
  print: {
    orientation: "landscape",
    fitToWidth: 1,
    fitToHeight: null,
    titleRows: { top: 0, height: 2 },
    header: "&LEllerhythe && partners&RAs at August",
    footer: "Page &P of &N",
  },
};
const summary: Edit = { kind: "ownSheet", name: "Summary", content };

describe("PlanProof's own sheet in Excel", () => {
  test("has its texts merged over their columns, its link, its heights and its page break", async () => {
    const { host, sheet } = openInExcel("contract");
    expect(await host.apply(doing(summary))).toEqual(done);
    const own = sheet("Summary of the plan");
    expect(own.merges).toEqual(["A1:C1", "A3:B3"]);
    expect(own.cells["A2"]).toMatchObject({
      value: "1",
      hyperlink: { documentReference: "'Action plan'!A4" },
    });
    expect(own.cells["C3"]?.value).toBe(3);
    expect(own.cells["B3"]?.borders).toEqual(own.cells["A3"]?.borders);
    expect(own.rowHeights[2]).toBe(40);
    expect(own.pageBreaks).toEqual([3]);
  });

  test("has a native bar chart over its own cells, its figures readable on their bars", async () => {
    const { host, sheet } = openInExcel("contract");
    await host.apply(doing(summary));
    const cell = (address: string) => `'Summary of the plan'!${address}`;
    expect(sheet("Summary of the plan").charts).toEqual([
      {
        name: "PlanProof 1",
        chartType: "BarStacked",
        title: "Status by who leads",
        hasLegend: true,
        from: cell("A5"),
        to: cell("C13"),
        series: [
          {
            name: "Complete",
            values: cell("C3"),
            categories: cell("A3"),
            color: "#1F4E79",
            labelColor: "#FFFFFF",
          },
          {
            name: "Open",
            values: cell("B3"),
            categories: cell("A3"),
            color: "#F4B183",
            labelColor: "#262626",
          },
        ],
      },
    ]);
  });

  test("is set up to be printed on A4, with its header in its sections", async () => {
    const { host, sheet } = openInExcel("contract");
    await host.apply(doing(summary));
    expect(sheet("Summary of the plan").pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: "$1:$2",
      headersFooters: {
        leftHeader: "Ellerhythe && partners",
        centerHeader: "",
        rightHeader: "As at August",
        centerFooter: "Page &P of &N",
      },
    });
  });

  test("is rewritten under the name that the user gave it, and nothing of the old is left", async () => {
    const { host, sheet, excel } = openInExcel("contract");
    await host.apply(doing(summary));
    const own = sheet("Summary of the plan");
    own.name = "For members";
    own.names = own.names.map((name) => ({ ...name, formula: "='For members'!$A$1" }));
    const short = { ...content, rows: content.rows.slice(0, 1), charts: [] };
    await host.apply(doing({ kind: "ownSheet", name: "Summary", content: short }));
    expect(excel.state.sheets.map(({ name }) => name)).not.toContain("Summary of the plan");
    const { cells, charts, merges, pageBreaks, rowHeights } = sheet("For members");
    expect(Object.keys(cells).filter((address) => cells[address]?.value !== "")).toEqual(["A1"]);
    expect({ charts, merges, pageBreaks, rows: Object.keys(rowHeights) }).toEqual({
      charts: [],
      merges: ["A1:C1"],
      pageBreaks: [],
      rows: ["0"],
    });
  });
});

test("A print area that the user set stays, and stays when PlanProof forgets its own", async () => {
  const { host, sheet } = openInExcel("contract");
  const area = { sheet: "Printed", top: 0, left: 0, height: 2, width: 2 };
  expect(await host.apply(doing({ kind: "printArea", area }))).toEqual(done);
  expect(sheet("Printed").pageLayout.printArea).toBe("A1:C9");
  await host.apply(doing({ kind: "printArea", area: { ...area, sheet: plan } }));
  expect(sheet(plan).pageLayout.printArea).toBe("A1:B2");
  sheet(plan).pageLayout.printArea = "A1:B40";
  await host.apply(doing({ kind: "forget", name: "PrintArea", sheet: plan }));
  expect(sheet(plan)).toMatchObject({ names: [], pageLayout: { printArea: "A1:B40" } });
});

test("PlanProof's own print area may change", async () => {
  const { host, sheet } = openInExcel("contract");
  const area = { sheet: plan, top: 0, left: 0, height: 2, width: 2 };
  await host.apply(doing({ kind: "printArea", area }));
  await host.apply(doing({ kind: "printArea", area: { ...area, height: 9 } }));
  expect(sheet(plan).pageLayout.printArea).toBe("A1:B9");
});
