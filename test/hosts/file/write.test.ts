import fc from "fast-check";
import { openFile } from "../../../src/hosts/file";
import type { Edit } from "../../../src/model/edit";
import { childrenOf } from "./elements";
import { bytesOf, handmade, relationships, textOf } from "./handmade";
import { fill, ownColumn, sheetPart, styles, written } from "./writing";

const data = (sheet: string) => sheet.slice(sheet.indexOf("<sheetData"), sheet.indexOf("</sheetData>"));
const red = (row: number, column: number): Edit => ({
  kind: "fontColour",
  sheet: "Plan",
  row,
  column,
  colour: "#C00000",
});

describe("Cells that are not written are inserted in their order", () => {
  test("before, between and behind the cells of a row", async () => {
    const sheet = '<sheetData><row r="2" spans="2:4"><c r="B2"/><c r="D2"><v>1</v></c></row></sheetData>';
    const after = await written(handmade({ sheet, styles }), fill(1, 4), fill(1, 2), fill(1, 0));
    expect(data(after.sheet)).toBe(
      '<sheetData><row r="2" spans="1:5"><c r="A2" s="3"/><c r="B2"/><c r="C2" s="3"/><c r="D2"><v>1</v></c><c r="E2" s="3"/></row>',
    );
  });

  test("in rows before, between and behind those that are written, and in rows that close themselves", async () => {
    const sheet = '<sheetData><row r="2" ht="9"/><row r="4"><c r="A4"/></row></sheetData>';
    const after = await written(
      handmade({ sheet, styles }),
      ...[0, 1, 2, 3, 4, 5].map((row) => fill(row, 1)),
    );
    expect(data(after.sheet)).toBe(
      '<sheetData><row r="1"><c r="B1" s="3"/></row><row r="2" ht="9"><c r="B2" s="3"/></row><row r="3"><c r="B3" s="3"/></row><row r="4"><c r="A4"/><c r="B4" s="3"/></row><row r="5"><c r="B5" s="3"/></row><row r="6"><c r="B6" s="3"/></row>',
    );
  });

  test("in a sheet that has none", async () => {
    const after = await written(handmade({ sheet: '<dimension ref="A1"/><sheetData/>', styles }), fill(2, 1));
    expect(after.sheet).toContain(
      '<dimension ref="A1:B3"/><sheetData><row r="3"><c r="B3" s="3"/></row></sheetData>',
    );
  });

  test("with the format of their row or column", async () => {
    const sheet =
      '<cols><col min="2" max="2" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"/></sheetData>';
    const after = await written(handmade({ sheet, styles }), fill(0, 1), fill(1, 1));
    const xfs = textOf(after.after, "xl/styles.xml");
    expect(data(after.sheet)).toContain('<c r="B1" s="3"/></row><row r="2"><c r="B2" s="4"/>');
    expect(xfs).toContain(
      '<xf fontId="1" fillId="2" borderId="0" applyFill="1"/><xf numFmtId="14" fontId="1" fillId="2" borderId="1" applyFill="1"><alignment horizontal="center" wrapText="1"/></xf></cellXfs>',
    );
  });

  test("with the prefix of the sheet, whatever the styles' is", async () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const sheet = `<?xml version="1.0"?><x:worksheet xmlns:x="${main}"><x:sheetData/></x:worksheet>`;
    const after = await written(handmade({ sheet, styles }), fill(0, 0), ownColumn(1, ["Check"]));
    expect(after.sheet).toContain(
      '<x:cols><x:col min="2" max="2" width="20.7143" customWidth="1"/></x:cols><x:sheetData><x:row r="1"><x:c r="A1" s="3"/><x:c r="B1" s="4" t="inlineStr"><x:is><x:t xml:space="preserve">Check</x:t></x:is></x:c></x:row></x:sheetData>',
    );
  });
});

describe("A part keeps its encoding", () => {
  test("UTF-16 with its mark", async () => {
    const text =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Élan 😀</t></is></c></row></sheetData></worksheet>';
    const bytes = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);
    const { after, host } = await written(handmade({ styles, parts: { [sheetPart]: bytes } }), fill(0, 0));
    const part = bytesOf(after)[sheetPart] ?? new Uint8Array();
    expect(Buffer.from(part).toString("utf16le")).toBe(
      `\uFEFF${text.replace('<c r="A1"', '<c r="A1" s="3"').replace('<c r="A1" s="3" t="inlineStr"', '<c r="A1" t="inlineStr" s="3"')}`,
    );
    expect((await host.grid("Plan")).values).toEqual([["Élan 😀"]]);
  });
});

describe("The styles part", () => {
  test("is only appended to, in the order that the standard wants, and not twice with the same", async () => {
    const sheet = '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row></sheetData>';
    const { after } = await written(
      handmade({ sheet, styles: `${styles}<dxfs/>` }),
      red(0, 0),
      red(0, 1),
      fill(0, 0),
    );
    const text = textOf(after, "xl/styles.xml");
    expect(childrenOf(text, "styleSheet")).toEqual(["fonts", "fills", "borders", "cellXfs", "dxfs"]);
    expect(
      text.startsWith(
        `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${styles.slice(0, 10)}`,
      ),
    ).toBe(true);
    expect(text).toContain('<fonts count="3">');
    expect(text).toContain('<cellXfs count="5">');
  });

  test("lists the children of a new font as Excel insists", async () => {
    const sheet = '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>';
    const { after } = await written(handmade({ sheet, styles }), red(0, 0));
    expect(textOf(after, "xl/styles.xml")).toContain(
      '<font><i/><u/><sz val="9"/><color rgb="FFC00000"/><name val="Arial"/></font></fonts>',
    );
  });

  test("is made where a workbook has none", async () => {
    const { after, host } = await written(handmade({}), fill(0, 0), red(0, 0));
    expect(textOf(after, "xl/_rels/workbook.xml.rels")).toContain('/styles"');
    const detail = await host.detail({
      sheet: "Plan",
      top: 0,
      height: 1,
      left: 0,
      width: 1,
      shown: [],
      looks: [0],
    });
    expect(detail.looks[0]?.[0]).toMatchObject({
      fill: { kind: "solid", colour: "#DDEBF7" },
      colour: "#C00000",
    });
  });
});

describe("The font colour of a rich text", () => {
  const run = (text: string, properties = "") => `<r>${properties}<t xml:space="preserve">${text}</t></r>`;
  const colour = (rgb: string) => `<rPr><b/><sz val="9"/><color rgb="${rgb}"/><rFont val="Arial"/></rPr>`;
  const looking = async (strings: string) => {
    const sheet = '<sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row></sheetData>';
    const { sheet: after, host } = await written(
      handmade({ sheet, styles, strings: `<si>${strings}</si>` }),
      red(0, 0),
    );
    const detail = await host.detail({
      sheet: "Plan",
      top: 0,
      height: 1,
      left: 0,
      width: 1,
      shown: [],
      looks: [0],
    });
    return { after: data(after), look: detail.looks[0]?.[0], values: (await host.grid("Plan")).values };
  };

  test("of one colour is changed run by run, and nothing else of its runs", async () => {
    const phonetic = '<rPh sb="0" eb="1"><t>x</t></rPh>';
    const { after, look, values } = await looking(
      run("One ", colour("FF0070C0")) + run("two_x0007_", colour("FF0070C0")) + phonetic,
    );
    expect(after).toContain(
      `<is>${run("One ", colour("FFC00000"))}${run("two_x0007_", colour("FFC00000"))}${phonetic}</is></c>`,
    );
    expect(look).toMatchObject({ colour: "#C00000", runs: null });
    expect(values).toEqual([["One two\u0007"]]);
  });

  test("whose runs say none is that of its cell", async () => {
    const { after, look } = await looking(run("One ") + run("two"));
    expect(after).toContain('<c r="A1" s="3" t="s"><v>0</v></c>');
    expect(look).toMatchObject({ colour: "#C00000" });
  });

  test("that differs within it is left alone, since it means something", async () => {
    const { after } = await looking(run("One ", colour("FF0070C0")) + run("two", colour("FFFF0000")));
    expect(after).toContain('<c r="A1" s="1" t="s"><v>0</v></c>');
  });
});

test("A cell that looks as it should already is not touched, and the file stays byte for byte", async () => {
  const filled =
    '<fonts><font/></fonts><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills><borders><border/></borders><cellXfs><xf/><xf fillId="2"/></cellXfs>';
  const before = handmade({
    sheet: '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>',
    styles: filled,
  });
  const black: Edit = { kind: "fontColour", sheet: "Plan", row: 0, column: 0, colour: "#000000" };
  const { after } = await written(before, fill(0, 0, "#FFFF00"), black);
  expect(Buffer.compare(after, before)).toBe(0);
});

describe("Nothing is written", () => {
  test.each<[string, Uint8Array, Edit, string]>([
    [
      "to a protected sheet",
      handmade({ sheet: '<sheetData/><sheetProtection sheet="1"/>' }),
      fill(0, 0),
      "“Plan” is protected",
    ],
    [
      "to a signed workbook",
      handmade({ parts: { "_xmlsignatures/origin.sigs": "" } }),
      fill(0, 0),
      "digitally signed",
    ],
    [
      "to a sheet whose rows are in disorder",
      handmade({ sheet: '<sheetData><row r="2"/><row r="1"/></sheetData>' }),
      fill(0, 0),
      "“xl/worksheets/sheet1.xml”",
    ],
    [
      "to a sheet that is not there",
      handmade({}),
      { ...fill(0, 0), sheet: "Gone" } as Edit,
      "no sheet “Gone”",
    ],
  ])("%s", async (_, bytes, edit, words) => {
    const { outcome, after } = await written(bytes, edit);
    expect(outcome).toMatchObject({ kind: "refused", why: expect.stringContaining(words) });
    expect(bytesOf(after)).toEqual(bytesOf(bytes));
  });

  test("of records into a signed workbook", async () => {
    const host = await openFile(handmade({ parts: { "_xmlsignatures/origin.sigs": "" } }), null);
    await expect(host.keepRecords("{}")).rejects.toThrow("digitally signed");
  });

  test("of a change that fails in the middle", async () => {
    const before = handmade({
      sheet: '<sheetData><row r="1"><c r="B1"><v>1</v></c></row></sheetData>',
      styles,
    });
    const { outcome, after, host } = await written(before, fill(5, 5), ownColumn(1, ["Check"]));
    expect(outcome.kind).toBe("refused");
    expect(bytesOf(after)).toEqual(bytesOf(before));
    expect((await host.book()).own).toEqual([]);
  });

  test("over a print area that somebody set", async () => {
    const behind =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Plan!$A$1:$B$2</definedName></definedNames>';
    const before = handmade({ behind });
    const area = { sheet: "Plan", top: 0, left: 0, height: 9, width: 9 };
    expect(bytesOf((await written(before, { kind: "printArea", area })).after)).toEqual(bytesOf(before));
  });
});

test("Defined names stand where the standard wants them", async () => {
  const behind = "<externalReferences/><calcPr/><pivotCaches/>";
  const area = { sheet: "Plan", top: 0, left: 0, height: 9, width: 2 };
  const { book } = await written(handmade({ behind }), { kind: "printArea", area });
  expect(childrenOf(book, "workbook")).toEqual([
    "sheets",
    "externalReferences",
    "definedNames",
    "calcPr",
    "pivotCaches",
  ]);
});

test("A print area that somebody has changed since is not taken back", async () => {
  const area = { sheet: "Plan", top: 0, left: 0, height: 9, width: 2 };
  const { book } = await written(handmade({}), { kind: "printArea", area });
  const names = book
    .slice(book.indexOf("<definedNames"), book.indexOf("</workbook>"))
    .replace("$B$9", "$D$20");
  const { book: after } = await written(handmade({ behind: names }), {
    kind: "forget",
    name: "PrintArea",
    sheet: "Plan",
  });
  expect(after).toContain('_xlnm.Print_Area" localSheetId="0">\'Plan\'!$A$1:$D$20<');
  expect(after).not.toContain("PlanProof.PrintArea");
});

test("Macros stay byte for byte, and so does the kind of the workbook", async () => {
  const type = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
  const macros = Uint8Array.from({ length: 500 }, (_, index) => (index * 37) % 256);
  const types = textOf(handmade({}), "[Content_Types].xml").replace(
    /application\/vnd[^"]*sheet\.main\+xml/,
    type,
  );
  const { after } = await written(
    handmade({ parts: { "[Content_Types].xml": types, "xl/vbaProject.bin": macros } }),
    fill(0, 0),
  );
  expect(bytesOf(after)["xl/vbaProject.bin"]).toEqual(macros);
  expect(textOf(after, "[Content_Types].xml")).toContain(type);
});

test("Records are any text, and other custom XML is not mistaken for them", async () => {
  const bytes = handmade({
    parts: {
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["customXml", "../customXml/item1.xml"],
      ),
      "customXml/item1.xml": Uint8Array.of(0x3c, 0xff, 0xfe),
    },
  });
  const words = fc.string({ unit: "binary-ascii" }).filter((text) => !/[^\t\n\r -\u{10FFFF}]/u.test(text));
  await fc.assert(
    fc.asyncProperty(words, words, async (first, second) => {
      const host = await openFile(bytes, null);
      await host.keepRecords(first);
      await host.keepRecords(second);
      const after = await host.bytes();
      expect((await (await openFile(after, null)).book()).records).toBe(second);
      expect(Object.keys(bytesOf(after)).filter((name) => name.includes("item2"))).toHaveLength(2);
    }),
    { numRuns: 50 },
  );
});

test("A text colour of the theme, or the automatic one, comes back as what it was", async () => {
  const themed = [
    '<fonts count="3"><font><sz val="11"/></font><font><b/><sz val="11"/><color theme="1"/></font>',
    '<font><b/><sz val="11"/><color rgb="FF000000"/></font></fonts>',
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0"/></cellXfs>',
  ].join("");
  const cells = '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row></sheetData>';
  const marked = await written(handmade({ sheet: cells, styles: themed }), red(0, 0), red(0, 1));
  const back = [red(0, 0), red(0, 1)].map((edit) => ({ ...edit, colour: "#000000" }) as Edit);
  const restored = await written(marked.after, ...back);
  const formats = [...restored.sheet.matchAll(/<c r="[AB]1" s="(\d+)"/g)].map(([, format]) => Number(format));
  const xfs = [...textOf(restored.after, "xl/styles.xml").matchAll(/<xf [^>]*fontId="(\d+)"/g)];
  expect(formats.map((format) => xfs[format]?.[1])).toEqual(["0", "1"]);
});
