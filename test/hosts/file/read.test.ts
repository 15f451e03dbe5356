import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8 } from "fflate";
import { openFile } from "../../../src/hosts/file";
import { escapeCellText, unescapeCellText } from "../../../src/hosts/file/cell-text";
import { notCalculated, type Detail } from "../../../src/model/grid";
import { handmade, relationships, textOf } from "./handmade";
import { fill, styles, written } from "./writing";

const row = (...cells: string[]) => `<sheetData><row r="1">${cells.join("")}</row></sheetData>`;
const inline = (reference: string, xml: string) => `<c r="${reference}" t="inlineStr"><is>${xml}</is></c>`;
const valuesOf = async (bytes: Uint8Array) => (await (await openFile(bytes, null)).grid("Plan")).values;
const detailOf = async (bytes: Uint8Array, width: number, height = 1): Promise<Detail> => {
  const columns = Array.from({ length: width }, (_, index) => index);
  const request = { sheet: "Plan", top: 0, height, left: 0, width, shown: columns, looks: columns };
  return (await openFile(bytes, null)).detail(request);
};

describe("Values are read as they stand", () => {
  test("numbers, truth values, errors, texts of formulas, and numbers stored as text", async () => {
    const sheet = row(
      '<c r="A1"><v>1.5E2</v></c>',
      '<c r="B1" t="b"><v>1</v></c>',
      '<c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c r="D1" t="str"><f>"a"&amp;"b"</f><v>a_x0007_b</v></c>',
      inline("E1", "<t>007</t>"),
      '<c r="F1" t="d"><v>2012-02-18T12:00:00</v></c>',
      '<c r="G1" t="s"><v>0</v></c>',
    );
    const strings = '<si><t xml:space="preserve"> x </t></si>';
    expect(await valuesOf(handmade({ sheet, strings }))).toEqual([
      [150, true, "#DIV/0!", "a\u0007b", "007", 40957.5, " x "],
    ]);
  });

  test("a formula whose result is not stored, apart from one that comes to a text of no length", async () => {
    const sheet = row(
      '<c r="A1"><f>B2</f><v></v></c>',
      '<c r="B1"><f>B2</f><v/></c>',
      '<c r="C1"><f>B2</f></c>',
      '<c r="D1" t="str"><f>""</f><v></v></c>',
      '<c r="E1"><f>B2</f><v>0</v></c>',
    );
    expect(await valuesOf(handmade({ sheet }))).toEqual([
      [notCalculated, notCalculated, notCalculated, "", 0],
    ]);
  });

  test("rich texts joined, without the phonetic runs that stand over them", async () => {
    const rich =
      '<r><t>東</t></r><r><rPr><i/></rPr><t>京_x005F_x0041_</t></r><rPh sb="0" eb="1"><t>トウ</t></rPh><phoneticPr fontId="1"/>';
    const sheet = row(
      '<c r="A1" t="s"><v>0</v></c>',
      inline("B1", rich),
      inline("C1", "<t><![CDATA[a<b]]></t>"),
    );
    expect(await valuesOf(handmade({ sheet, strings: `<si>${rich}</si>` }))).toEqual([
      ["東京_x0041_", "東京_x0041_", "a<b"],
    ]);
  });

  test("cells and rows without a reference behind the ones before", async () => {
    const sheet =
      '<sheetData><row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="3"><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>';
    expect(await valuesOf(handmade({ sheet }))).toEqual([
      [1, "", "", 2, 3],
      ["", "", "", "", ""],
      [4, "", "", "", ""],
      [5, "", "", "", ""],
    ]);
  });

  test("from the first cell that holds something to the last, whatever is formatted around them", async () => {
    const sheet =
      '<sheetData><row r="2"><c r="A2" s="0"/><c r="C2"><v>1</v></c></row><row r="9"><c r="Z9" s="0"/></row></sheetData>';
    const grid = await (await openFile(handmade({ sheet }), null)).grid("plan");
    expect(grid).toEqual({ sheet: "Plan", top: 1, left: 2, values: [[1]], date1904: false });
  });

  test("where elements bear a prefix", async () => {
    const sheet = `<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Plan</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    const workbook = `<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="Plan" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`;
    expect(await valuesOf(handmade({ sheet, parts: { "xl/workbook.xml": workbook } }))).toEqual([["Plan"]]);
  });

  test("in the strict form of the standard", async () => {
    const strict = "http://purl.oclc.org/ooxml";
    const parts = {
      "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]).replace(
        /http:\/\/schemas[^"]*(?=\/officeDocument")/,
        `${strict}/officeDocument/relationships`,
      ),
      "xl/workbook.xml": `<workbook xmlns="${strict}/spreadsheetml/main" xmlns:r="${strict}/officeDocument/relationships"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": relationships(["worksheet", "worksheets/sheet1.xml"]).replace(
        /http:\/\/schemas[^"]*(?=\/worksheet")/,
        `${strict}/officeDocument/relationships`,
      ),
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="${strict}/spreadsheetml/main">${row('<c r="A1"><v>7</v></c>')}</worksheet>`,
    };
    expect(await valuesOf(handmade({ parts }))).toEqual([[7]]);
  });

  test.each<["le" | "be", number]>([
    ["le", 0xff],
    ["be", 0xfe],
  ])("in UTF-16 (%s)", async (order, mark) => {
    const text = `<?xml version="1.0" encoding="UTF-16"?><worksheet>${row(inline("A1", "<t>Élan 😀</t>"))}</worksheet>`;
    const pairs = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap(
      (code) => [code & 255, code >> 8],
    );
    const little = Uint8Array.from([0xff, 0xfe, ...pairs]);
    const bytes = order === "le" ? little : little.map((_, index) => little[index ^ 1] ?? 0);
    expect(bytes[0]).toBe(mark);
    expect(await valuesOf(handmade({ parts: { "xl/worksheets/sheet1.xml": bytes } }))).toEqual([["Élan 😀"]]);
  });

  test.each([
    ["template", "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"],
    ["workbook with macros", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
    ["template with macros", "application/vnd.ms-excel.template.macroEnabled.main+xml"],
  ])("of a %s as of a workbook, and it stays one", async (_, type) => {
    const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    const sheet = row('<c r="A1"><v>7</v></c>');
    const types = textOf(handmade({ sheet }), "[Content_Types].xml").replace(workbook, type);
    const bytes = handmade({ sheet, parts: { "[Content_Types].xml": types } });
    expect(await valuesOf(bytes)).toEqual([[7]]);
    const host = await openFile(bytes, "plan.xltx");
    await host.apply({
      expect: [],
      edits: [{ kind: "fill", sheet: "Plan", row: 0, column: 0, colour: "#FFF2CC" }],
    });
    expect(textOf(await host.bytes(), "[Content_Types].xml")).toContain(`ContentType="${type}"`);
  });

  test("behind a byte order mark", async () => {
    const bytes = Uint8Array.from([
      0xef,
      0xbb,
      0xbf,
      ...strToU8(`<worksheet>${row('<c r="A1"><v>7</v></c>')}</worksheet>`),
    ]);
    expect(await valuesOf(handmade({ parts: { "xl/worksheets/sheet1.xml": bytes } }))).toEqual([[7]]);
  });
});

test("Any text comes back as it was, control characters, escapes and halves of emoji included", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("_", "x", "0", "4", "1", "\u0001", "\r", "\uD800", "=") }),
  );
  fc.assert(
    fc.property(text, (words) => unescapeCellText(escapeCellText(words)) === words),
    { numRuns: 2000, examples: [["_x0001\u0001"], ["_x0041_x0042_"], ["_x005F_"]] },
  );
});

describe("Dates are shown as in the United Kingdom", () => {
  const styles = (formats: readonly (number | string)[]) =>
    `<numFmts>${formats.map((each, index) => (typeof each === "string" ? `<numFmt numFmtId="${200 + index}" formatCode="${each}"/>` : "")).join("")}</numFmts><fonts><font/></fonts><fills><fill><patternFill/></fill></fills><borders><border/></borders><cellXfs>${formats.map((each, index) => `<xf numFmtId="${typeof each === "number" ? each : 200 + index}"/>`).join("")}</cellXfs>`;
  const showing = async (format: number | string, value: string, before = "") => {
    const bytes = handmade({
      sheet: row(`<c r="A1" s="0"><v>${value}</v></c>`),
      styles: styles([format]),
      before,
    });
    return (await detailOf(bytes, 1)).shown[0]?.[0];
  };

  test.each<[number | string, string, string, string]>([
    [14, "40957", "18/02/2012", "m/d/yyyy"],
    [22, "40957.5", "18/02/2012 12:00", "m/d/yyyy h:mm"],
    [16, "40957", "18-Feb", "d-mmm"],
    [17, "41170", "Sep-12", "mmm-yy"],
    [9, "0.5", "50%", "0%"],
    [0, "0.30000000000000004", "0.3", "General"],
    ["dd mmmm yyyy;@", "40957", "18 February 2012", "dd mmmm yyyy;@"],
  ])("by format %s", async (format, value, text, code) => {
    expect(await showing(format, value)).toEqual({ text, format: code });
  });

  test("counting from 1904 where the workbook does", async () => {
    expect(await showing(16, "39495", '<workbookPr date1904="true"/>')).toEqual({
      text: "18-Feb",
      format: "d-mmm",
    });
    expect(await showing(0, "39495", '<workbookPr date1904="1"/>')).toEqual({
      text: "39495",
      format: "General",
    });
  });

  test("and by a format that cannot be read, as the value that stands there", async () => {
    expect(await showing("[[", "5")).toEqual({ text: "5", format: "[[" });
  });
});

describe("Looks are read as they are seen", () => {
  const fonts =
    '<fonts><font/><font><i/><strike/><color theme="4" tint="-0.25"/></font><font><color indexed="10"/><i val="0"/></font><font><color auto="1"/></font></fonts>';
  const solid = (colour: string) =>
    `<fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill>`;
  const fills = `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid('rgb="00ffff00"')}${solid('theme="0" tint="-0.5"')}<fill><gradientFill/></fill>${solid('indexed="8"')}</fills>`;
  const xfs = [
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 3],
    [0, 4],
    [0, 5],
  ]
    .map(([font, fill]) => `<xf fontId="${font}" fillId="${fill}"/>`)
    .join("");
  const own = '<colors><indexedColors><rgbColor rgb="FF000000"/></indexedColors></colors>';
  const styles = `${fonts}${fills}<borders><border/></borders><cellStyleXfs><xf fontId="0" fillId="2"/></cellStyleXfs><cellXfs>${xfs}<xf xfId="0" fontId="0"/></cellXfs>${own}`;

  test("fills and font colours by theme, tint, palette and cell style", async () => {
    const sheet = row(
      ...["A1", "B1", "C1", "D1", "E1", "F1", "G1"].map(
        (reference, index) => `<c r="${reference}" s="${index}"/>`,
      ),
    );
    const { looks } = await detailOf(handmade({ sheet, styles }), 7);
    const plain = { colour: "#000000", italic: false, struck: false, runs: null };
    expect(Object.values(looks).map(([look]) => look)).toEqual([
      { ...plain, fill: { kind: "none" } },
      { ...plain, fill: { kind: "other" }, colour: "#376092", italic: true, struck: true },
      { ...plain, fill: { kind: "solid", colour: "#FFFF00" }, colour: "#FF0000" },
      { ...plain, fill: { kind: "solid", colour: "#808080" } },
      { ...plain, fill: { kind: "other" } },
      { ...plain, fill: { kind: "solid", colour: "#000000" } },
      { ...plain, fill: { kind: "solid", colour: "#FFFF00" } },
    ]);
  });

  test("of a cell that is not written, by its row, else by its column", async () => {
    const sheet =
      '<cols><col min="1" max="2" style="2"/></cols><sheetData><row r="1" s="3" customFormat="1"/><row r="2" s="3"/></sheetData>';
    const { looks } = await detailOf(handmade({ sheet, styles }), 3, 2);
    expect(looks[1]?.map(({ fill }) => fill)).toEqual([
      { kind: "solid", colour: "#808080" },
      { kind: "solid", colour: "#FFFF00" },
    ]);
    expect(looks[2]?.map(({ fill }) => fill.kind)).toEqual(["solid", "none"]);
  });

  test("of runs that differ; one without a look of its own has its cell's, and white space goes with what it follows", async () => {
    const red = '<rPr><color rgb="FFFF0000"/></rPr>';
    const sheet = row(
      `<c r="A1" s="1" t="inlineStr"><is><r><t>One </t></r><r>${red}<t>two</t></r><r><rPr/><t> </t></r><r>${red}<t>three</t></r></is></c>`,
      inline("B1", `<r>${red}<t>One</t></r><r><rPr><b/></rPr><t> </t></r><r>${red}<t>two</t></r>`),
    );
    const { looks } = await detailOf(handmade({ sheet, styles }), 2);
    expect(looks[0]?.[0]).toMatchObject({
      colour: "mixed",
      italic: "mixed",
      struck: "mixed",
      runs: [
        { text: "One ", colour: "#376092", italic: true, struck: true },
        { text: "two three", colour: "#FF0000", italic: false, struck: false },
      ],
    });
    expect(looks[1]?.[0]).toMatchObject({ colour: "#FF0000", italic: false, runs: null });
  });
});

describe("A workbook's kinds of sheets and files", () => {
  const officeTypes = "application/vnd.";
  const chart = '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

  test("A hidden chart sheet is told of, since nobody sees it, and has no cells", async () => {
    const sheet = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const plain = handmade({ sheet });
    const bytes = handmade({
      sheet,
      parts: {
        "xl/workbook.xml": textOf(plain, "xl/workbook.xml").replace(
          "</sheets>",
          '<sheet name="Trend" sheetId="2" state="veryHidden" r:id="rId2"/></sheets>',
        ),
        "xl/_rels/workbook.xml.rels": relationships(
          ["worksheet", "worksheets/sheet1.xml"],
          ["chartsheet", "chartsheets/sheet1.xml"],
        ),
        "xl/chartsheets/sheet1.xml": chart,
      },
    });
    const host = await openFile(bytes, null);
    expect((await host.book()).sheets).toEqual([
      { name: "Plan", visibility: "visible", isProtected: false },
      { name: "Trend", visibility: "very hidden", isProtected: false },
    ]);
    expect((await host.grid("trend")).values).toEqual([]);
    expect((await host.grid("Plan")).values).toEqual([[1]]);
  });

  test.each([
    ["a template", "openxmlformats-officedocument.spreadsheetml.template.main+xml"],
    ["a template with macros", "ms-excel.template.macroEnabled.main+xml"],
  ])("%s is read, and stays what it is when it is written to", async (_, type) => {
    const types = textOf(handmade({}), "[Content_Types].xml").replace(
      /application\/vnd[^"]*sheet\.main\+xml/,
      officeTypes + type,
    );
    const { outcome, after } = await written(
      handmade({ styles, parts: { "[Content_Types].xml": types } }),
      fill(0, 0),
    );
    expect(outcome).toEqual({ kind: "done" });
    expect(textOf(after, "[Content_Types].xml")).toBe(types);
    expect((await (await openFile(after, null)).book()).sheets).toHaveLength(1);
  });
});

test("A text of which a part is struck out says which part", async () => {
  const sheet = row(
    inline("A1", '<r><t>Ann Marlow</t></r><r><rPr><strike val="true"/></rPr><t> Ben Okoro</t></r>'),
    inline("B1", "<r><rPr><strike/></rPr><t>All </t></r><r><rPr><b/><strike/></rPr><t>of it</t></r>"),
  );
  const { looks } = await detailOf(handmade({ sheet }), 2);
  const plain = { colour: "#000000", italic: false };
  expect(looks[0]?.[0]).toMatchObject({
    ...plain,
    struck: "mixed",
    runs: [
      { ...plain, text: "Ann Marlow", struck: false },
      { ...plain, text: " Ben Okoro", struck: true },
    ],
  });
  expect(looks[1]?.[0]).toMatchObject({ ...plain, struck: true, runs: null });
});

test("Merged cells are told, wherever on the sheet they stand", async () => {
  const sheet =
    '<sheetData/><mergeCells count="3"><mergeCell ref="A1:E1"/><mergeCell ref="B7:B9"/><mergeCell ref="lost"/></mergeCells>';
  expect((await detailOf(handmade({ sheet }), 1)).merges).toEqual([
    { sheet: "Plan", top: 0, left: 0, height: 1, width: 5 },
    { sheet: "Plan", top: 6, left: 1, height: 3, width: 1 },
  ]);
});

describe("What a workbook says of itself", () => {
  const described = (core: string, app: string) =>
    handmade({
      parts: {
        "_rels/.rels": relationships(
          ["officeDocument", "xl/workbook.xml"],
          ["metadata/core-properties", "docProps/core.xml"],
          ["extended-properties", "docProps/app.xml"],
        ),
        "docProps/core.xml": core,
        "docProps/app.xml": app,
      },
    });

  test("is read, whatever prefixes it is written with", async () => {
    const core =
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title> The plan </dc:title><dc:creator>A. Clerk</dc:creator><cp:lastModifiedBy>B. Clerk</cp:lastModifiedBy></cp:coreProperties>';
    const app = '<ap:Properties xmlns:ap="a"><ap:Company>Norbury &amp; Vale</ap:Company></ap:Properties>';
    expect((await (await openFile(described(core, app), null)).book()).properties).toEqual({
      title: "The plan",
      author: "A. Clerk",
      lastAuthor: "B. Clerk",
      company: "Norbury & Vale",
    });
  });

  test("keeps nobody from its cells where it is damaged", async () => {
    const { properties } = await (await openFile(described("<a>", ""), null)).book();
    expect(properties).toEqual({ title: "", author: "", lastAuthor: "", company: "" });
  });
});

test("Other workbooks that values come from are told by their files' names, each once", async () => {
  const link = `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`;
  const to = (target: string) =>
    relationships(["externalLinkPath", target]).replace("/>", ' TargetMode="External"/>');
  const { links } = await (
    await openFile(
      handmade({
        parts: {
          "xl/_rels/workbook.xml.rels": relationships(
            ["worksheet", "worksheets/sheet1.xml"],
            ["externalLink", "externalLinks/externalLink1.xml"],
            ["externalLink", "externalLinks/externalLink2.xml"],
            ["externalLink", "externalLinks/externalLink3.xml"],
          ),
          "xl/externalLinks/externalLink1.xml": link,
          "xl/externalLinks/externalLink2.xml": link,
          "xl/externalLinks/externalLink3.xml": link,
          "xl/externalLinks/_rels/externalLink1.xml.rels": to("file:///C:\\Plans\\Budget%202024.xlsx"),
          "xl/externalLinks/_rels/externalLink2.xml.rels": to("../Register.xlsx"),
          "xl/externalLinks/_rels/externalLink3.xml.rels": to("https://norbury.example/team/Register.xlsx"),
        },
      }),
      null,
    )
  ).book();
  expect(links).toEqual(["Budget 2024.xlsx", "Register.xlsx"]);
});

test("Conditional formats of later versions of Excel are told of too, and lists beside them are none", async () => {
  const extension = (name: string, sqref: string) =>
    `<x14:${name}><xm:sqref>${sqref}</xm:sqref></x14:${name}>`;
  const sheet = (extended: string) =>
    `${row('<c r="A1"><v>1</v></c>')}<extLst><ext xmlns:x14="urn:x14" xmlns:xm="urn:xm">${extended}</ext></extLst>`;
  const said = async (extended: string) =>
    (await detailOf(handmade({ sheet: sheet(extended) }), 2)).notRead.map(({ what }) => what);
  expect(await said(extension("conditionalFormatting", "D9 B1:C3"))).toEqual([
    "colours that conditional formats show",
  ]);
  expect(await said(extension("conditionalFormatting", "C1:C3"))).toEqual([]);
  expect(await said(extension("dataValidation", "A1:C3"))).toEqual([]);
});

test("Rows and columns that nobody sees are told, whatever hides them", async () => {
  const sheet =
    '<sheetFormatPr zeroHeight="1"/><cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/></cols><sheetData><row r="1"/><row r="2" hidden="1"/><row r="3" ht="0"/><row r="5"/></sheetData>';
  const { hiddenRows, hiddenColumns } = await detailOf(handmade({ sheet }), 6, 6);
  expect(hiddenRows).toEqual([1, 2, 3, 5]);
  expect(hiddenColumns).toEqual([1, 2, 4]);
});

describe("Names", () => {
  const name = (refersTo: string, which = "PlanProof.Check") =>
    `<definedNames><definedName name="${which}" localSheetId="0">${refersTo}</definedName></definedNames>`;

  test("of PlanProof's own are found where they stand now", async () => {
    const { own } = await (await openFile(handmade({ behind: name("Plan!$F$3") }), null)).book();
    expect(own).toEqual([{ name: "Check", sheet: "Plan", row: 2, column: 5 }]);
  });

  test.each(["#REF!", "Plan!#REF!", "Gone!$A$1", "OFFSET(Plan!$A$1,1,1)", ""])(
    "that refer to %s are not",
    async (refersTo) => {
      expect((await (await openFile(handmade({ behind: name(refersTo) }), null)).book()).own).toEqual([]);
    },
  );

  test("give the print area, in one piece where it has several", async () => {
    const bytes = handmade({ behind: name("Plan!$A$1:$C$9,'Plan'!$E$4:$F$12", "_xlnm.Print_Area") });
    expect((await detailOf(bytes, 1)).printArea).toEqual({
      sheet: "Plan",
      top: 0,
      left: 0,
      height: 12,
      width: 6,
    });
  });
});

test("Notes and comments are told once each: the copy that Excel keeps of a comment is no note", async () => {
  const host = await openFile(await readFile(join("test", "fixtures", "workbooks", "rich.xlsx")), null);
  const { remarks } = await host.book();
  expect(remarks.map(({ kind, row, column, text }) => [kind, row, column, text])).toEqual([
    ["note", 4, 0, "Legacy note by officer"],
    ["comment", 6, 4, "Please chase this."],
    ["comment", 6, 4, "Done."],
  ]);
});
