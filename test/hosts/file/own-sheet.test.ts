import { openFile } from "../../../src/hosts/file";
import type { Edit, OwnCell, OwnRow, OwnSheet } from "../../../src/model/edit";
import { childrenOf, elementsOf } from "./elements";
import { bytesOf, handmade, relationships, textOf } from "./handmade";

const strict = "http://purl.oclc.org/ooxml";
const area = (top: number, left: number, height: number, width: number) => ({
  sheet: "Summary",
  top,
  left,
  height,
  width,
});
const row = (...cells: (OwnCell | null)[]): OwnRow => ({ cells });
const content = (more: Partial<OwnSheet> = {}): OwnSheet => ({
  name: "Summary",
  columnWidths: [20, 8],
  rows: [
    row({ value: "Summary of R&D <now>", style: "title", span: 2 }, null),
    {
      ...row(
        { value: "LA", style: "text", link: { sheet: "O'Hara", row: 4, column: 0 } },
        { value: 3, style: "number" },
      ),
      pageBreakBefore: true,
    },
    row({ value: "NHS", style: "text" }, { value: 0, style: "number" }),
    row({ value: "=1+1", style: "strong" }, { value: null, style: "strongNumber", span: 2 }),
  ],
  charts: [
    {
      title: "Status",
      altText: 'LA: 3 "open"',
      categories: area(1, 0, 2, 1),
      series: [
        { name: "Complete", values: area(1, 1, 2, 1), colour: "#1F4E79" },
        { name: "Open", values: area(1, 1, 2, 1), colour: "#F4B183" },
        { name: "Late", values: area(1, 1, 2, 1), colour: "#F4B084" },
      ],
      at: area(5, 0, 9, 2),
    },
  ],
  print: {
    orientation: "landscape",
    fitToWidth: 1,
    fitToHeight: null,
    titleRows: { top: 0, height: 1 },
    header: "&LR&&D",
    footer: "&RPage &P",
  },
  ...more,
});
const writing = (sheet = content()): Edit => ({ kind: "ownSheet", name: "Summary", content: sheet });
const forgetting: Edit = { kind: "forget", name: "Summary", sheet: "Summary" };
const own = "xl/worksheets/sheet2.xml";

async function after(bytes: Uint8Array, ...edits: Edit[]) {
  const host = await openFile(bytes, null);
  const outcome = await host.apply({ expect: [], edits });
  return { host, outcome, zip: await host.bytes() };
}
/** A workbook of three more sheets behind PlanProof's own, with names that go by the sheets' places. */
async function withLaterSheets() {
  const { zip } = await after(handmade({}), writing());
  const parts = bytesOf(zip);
  const more = ["Later", "Hidden"];
  const book = textOf(zip, "xl/workbook.xml")
    .replace("<sheets>", '<bookViews><workbookView activeTab="2" firstSheet="2"/></bookViews><sheets>')
    .replace(
      "</sheets>",
      `${more.map((name, index) => `<sheet name="${name}" sheetId="${index + 7}" r:id="rId1"/>`).join("")}</sheets>`,
    )
    .replace(
      "</definedNames>",
      '<definedName name="Mine" localSheetId="2">Later!$A$1</definedName><definedName name="All">Plan!$A$1</definedName></definedNames>',
    );
  return handmade({ parts: { ...parts, "xl/workbook.xml": book } });
}

describe("PlanProof's own sheet", () => {
  test("has its children in the order of the standard", async () => {
    const { zip } = await after(handmade({}), writing());
    expect(childrenOf(textOf(zip, own), "worksheet")).toEqual([
      "sheetPr",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "mergeCells",
      "hyperlinks",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "rowBreaks",
      "drawing",
    ]);
  });

  test("keeps what somebody set on its tab when it is written again: a colour, a note, a rule for cells beside", async () => {
    const { zip } = await after(handmade({}), writing());
    const rule = `<conditionalFormatting sqref="D1"><cfRule type="expression" priority="1"><formula>D1&gt;9</formula></cfRule></conditionalFormatting>`;
    const changed = textOf(zip, own)
      .replace("<sheetPr>", '<sheetPr><tabColor rgb="FFC00000"/>')
      .replace("</mergeCells>", `</mergeCells>${rule}`)
      .replace(/(<col min="2"[^>]*>)/, '$1<col min="4" max="5" width="40"/>')
      .replace("</worksheet>", '<legacyDrawing r:id="rId9"/></worksheet>');
    const holder = "xl/worksheets/_rels/sheet2.xml.rels";
    const noted = textOf(zip, holder).replace(
      "</Relationships>",
      '<Relationship Id="rId9" Type="http://x/vmlDrawing" Target="../note.vml"/></Relationships>',
    );
    const parts = { ...bytesOf(zip), [own]: changed, [holder]: noted, "xl/note.vml": "<xml/>" };
    const again = await after(handmade({ parts }), writing(content({ columnWidths: [20, 9] })));
    const elements = elementsOf(textOf(again.zip, own));
    expect(elements).toEqual(
      expect.arrayContaining(
        [
          "2 tabColor rgb=FFC00000",
          "2 col max=5 min=4 width=40",
          "3 formula D1>9",
          "1 legacyDrawing r:id=rId9",
        ].map((each) => expect.stringContaining(each)),
      ),
    );
    expect(Object.keys(bytesOf(again.zip))).toContain("xl/note.vml");
    expect(childrenOf(textOf(again.zip, own), "worksheet")).toEqual(childrenOf(changed, "worksheet"));
  });

  test("holds texts, numbers, merged titles, links and page set-up as they were given", async () => {
    const { zip, host } = await after(handmade({}), writing());
    const elements = elementsOf(textOf(zip, own));
    expect(elements).toEqual(
      expect.arrayContaining([
        "2 mergeCell ref=A1:B1",
        "2 hyperlink location='O''Hara'!A5 ref=A2",
        "1 pageSetup fitToHeight=0 fitToWidth=1 orientation=landscape paperSize=9",
        "2 oddHeader &LR&&D",
        "2 brk id=1 man=1 max=16383",
        "2 sheetView showGridLines=0 workbookViewId=0",
      ]),
    );
    expect(textOf(zip, own)).not.toContain("<f>");
    expect((await host.grid("Summary")).values).toEqual([
      ["Summary of R&D <now>", ""],
      ["LA", 3],
      ["NHS", 0],
      ["=1+1", ""],
    ]);
    expect(textOf(zip, "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Summary'!$1:$1</definedName>`,
    );
  });

  test("has native charts that refer to its cells, know their values, and tell what they show", async () => {
    const { zip } = await after(handmade({}), writing());
    const chart = elementsOf(textOf(zip, "xl/charts/chart1.xml"));
    expect(chart.filter((element) => element.includes(" c:f "))).toContain("7 c:f 'Summary'!$A$2:$A$3");
    expect(chart.filter((element) => element.includes(" c:v "))).toEqual(
      expect.arrayContaining(["9 c:v LA", "9 c:v 3"]),
    );
    expect(elementsOf(textOf(zip, "xl/drawings/drawing1.xml"))).toContain(
      '4 xdr:cNvPr descr=LA: 3 "open" id=2 name=PlanProof 1 title=Status',
    );
  });

  test("hatches a bar that would look like the one before it in a monochrome print", async () => {
    const { zip } = await after(handmade({}), writing());
    const fills = elementsOf(textOf(zip, "xl/charts/chart1.xml")).filter((element) =>
      /^6 a:(solid|patt)Fill/.test(element),
    );
    expect(fills.filter((element) => element.includes("patt"))).toEqual(["6 a:pattFill prst=wdUpDiag"]);
  });

  test("writes the figures on its bars in a colour that stands out", async () => {
    const { zip } = await after(handmade({}), writing());
    const chart = elementsOf(textOf(zip, "xl/charts/chart1.xml"));
    const inks = chart.filter((element) => /^11 a:srgbClr/.test(element));
    expect(inks).toEqual(["11 a:srgbClr val=FFFFFF", "11 a:srgbClr val=262626", "11 a:srgbClr val=262626"]);
  });

  test("speaks the strict form in a strict workbook", async () => {
    const office = `${strict}/officeDocument/relationships`;
    const bytes = handmade({
      parts: {
        "xl/workbook.xml": `<workbook xmlns="${strict}/spreadsheetml/main" xmlns:r="${office}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": relationships(["worksheet", "worksheets/sheet1.xml"]).replace(
          /http:\/\/schemas[^"]*(?=\/worksheet")/,
          office,
        ),
      },
    });
    const { zip } = await after(bytes, writing());
    for (const part of [
      own,
      "xl/charts/chart1.xml",
      "xl/drawings/drawing1.xml",
      "xl/_rels/workbook.xml.rels",
    ]) {
      expect(textOf(zip, part)).toContain(strict);
      expect(textOf(zip, part)).not.toMatch(/schemas\.openxmlformats\.org\/(?!package)/);
    }
  });

  test("gives wrapped texts a height at which they can be read, by all the columns that they span", async () => {
    const text = "A sentence of some forty characters goes here. ".repeat(10);
    const heightOf = async (span: number) => {
      const rows = [row({ value: text, style: "text", span })];
      const { zip } = await after(
        handmade({}),
        writing(content({ rows, charts: [], columnWidths: [30, 30, 30] })),
      );
      return Number(/ ht="(\d+)"/.exec(textOf(zip, own))?.[1]);
    };
    expect(await heightOf(1)).toBeGreaterThan(15 * 14);
    expect(await heightOf(3)).toBeLessThan(15 * 7);
  });

  test("takes a numbered name where the wanted one is another sheet's", async () => {
    const { host } = await after(handmade({}), writing(content({ name: "PLAN" })));
    expect((await host.book()).sheets.map(({ name }) => name)).toEqual(["Plan", "PLAN (2)"]);
  });

  test("is written anew under the name that somebody gave it, and keeps nothing of what it held", async () => {
    const first = await after(handmade({}), writing());
    const book = textOf(first.zip, "xl/workbook.xml")
      .replaceAll("Summary", "Figures")
      .replace("PlanProof.Figures", "PlanProof.Summary");
    const renamed = handmade({ parts: { ...bytesOf(first.zip), "xl/workbook.xml": book } });
    const bare = content({ rows: [row({ value: "New", style: "title" })], charts: [] });
    const { zip, host } = await after(
      renamed,
      writing({ ...bare, print: { ...bare.print, titleRows: null } }),
    );
    expect((await host.book()).sheets.map(({ name }) => name)).toEqual(["Plan", "Figures"]);
    expect((await host.grid("Figures")).values).toEqual([["New"]]);
    expect(Object.keys(bytesOf(zip)).filter((part) => /chart|drawing/.test(part))).toEqual([]);
    expect(textOf(zip, "[Content_Types].xml")).not.toMatch(/chart|drawing/);
    expect(textOf(zip, "xl/workbook.xml")).not.toContain("Print_Titles");
  });

  test("is not written anew where somebody has protected it", async () => {
    const { zip } = await after(handmade({}), writing());
    const locked = textOf(zip, own).replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
    const { outcome } = await after(handmade({ parts: { ...bytesOf(zip), [own]: locked } }), writing());
    expect(outcome).toMatchObject({
      kind: "refused",
      why: expect.stringContaining("“Summary” is protected"),
    });
  });

  test("is not added to a workbook whose structure is protected", async () => {
    const before = handmade({ before: '<workbookProtection lockStructure="1"/>' });
    const { outcome, zip } = await after(before, writing());
    expect(outcome).toMatchObject({ kind: "refused", why: expect.stringContaining("no sheet can be added") });
    expect(bytesOf(zip)).toEqual(bytesOf(before));
  });
});

describe("Taking the own sheet back", () => {
  test("leaves the package as it was, but for formats", async () => {
    const before = handmade({ styles: "<cellXfs/>" });
    const { zip } = await after(before, writing(), forgetting);
    const butStyles = (all: Uint8Array) =>
      Object.entries(bytesOf(all)).filter(([name]) => name !== "xl/styles.xml");
    expect(butStyles(zip)).toEqual(butStyles(before));
  });

  test("is done once more without harm", async () => {
    const { zip } = await after(handmade({}), writing(), forgetting);
    const again = await after(zip, forgetting);
    expect(again.outcome).toEqual({ kind: "done" });
    expect(bytesOf(again.zip)).toEqual(bytesOf(zip));
  });

  test("keeps the names and the active tab of later sheets with their sheets", async () => {
    const { zip, host } = await after(await withLaterSheets(), forgetting);
    const book = textOf(zip, "xl/workbook.xml");
    expect(book).toContain('<workbookView activeTab="1" firstSheet="1"/>');
    expect(book).toContain(
      '<definedName name="Mine" localSheetId="1">Later!$A$1</definedName><definedName name="All">Plan!$A$1</definedName>',
    );
    expect(book).not.toContain("PlanProof");
    expect((await host.book()).sheets.map(({ name }) => name)).toContain("Later");
  });

  test("keeps a part that something else still names", async () => {
    const { zip } = await after(handmade({}), writing());
    const shared = handmade({
      parts: {
        ...bytesOf(zip),
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(["drawing", "../drawings/drawing1.xml"]),
      },
    });
    const parts = Object.keys(bytesOf((await after(shared, forgetting)).zip));
    expect(parts).toContain("xl/charts/chart1.xml");
    expect(parts).not.toContain(own);
  });

  test("is refused where no other sheet can be seen", async () => {
    const { zip } = await after(handmade({}), writing());
    const book = textOf(zip, "xl/workbook.xml").replace('name="Plan" ', 'name="Plan" state="hidden" ');
    const { outcome } = await after(
      handmade({ parts: { ...bytesOf(zip), "xl/workbook.xml": book } }),
      forgetting,
    );
    expect(outcome).toMatchObject({
      kind: "refused",
      why: expect.stringContaining("only one that can be seen"),
    });
  });
});
