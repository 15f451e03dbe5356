import fc from "fast-check";
import { openFile } from "../../../src/hosts/file";
import type { Edit } from "../../../src/model/edit";
import { valueAt } from "../../../src/model/grid";
import { bytesOf, handmade, relationships, textOf } from "./handmade";
import { ownColumn, sheetPart, styles, written } from "./writing";

describe("An own column", () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1" s="1"/></row><row r="2" ht="30"><c r="A2" s="1"/></row></sheetData>';

  test("has borders and font of the column beside it, does not wrap, and leaves row heights alone", async () => {
    const { after, sheet: now } = await written(
      handmade({ sheet, styles }),
      ownColumn(1, ["Check", "1: when?"]),
    );
    expect(now).toContain('<row r="2" ht="30"><c r="A2" s="1"/><c r="B2" s="3" t="inlineStr">');
    expect(textOf(after, "xl/styles.xml")).toContain(
      '<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="top"/></xf></cellXfs>',
    );
  });

  test("takes any text as text, and gives it back as it was", async () => {
    const text = fc.string({ unit: "binary", maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), async (texts) => {
        const { host } = await written(
          handmade({ sheet, styles }),
          ownColumn(1, ["Check", ...texts, "=1+1"]),
        );
        const again = await openFile(await host.bytes(), null);
        const grid = await again.grid("Plan");
        expect(["Check", ...texts, "=1+1"].map((_, row) => valueAt(grid, row, 1))).toEqual([
          "Check",
          ...texts,
          "=1+1",
        ]);
      }),
      { numRuns: 100 },
    );
  });

  test("never goes over somebody else's words", async () => {
    const used = '<sheetData><row r="1"><c r="A1"/></row><row r="3"><c r="B3"><v>5</v></c></row></sheetData>';
    const before = handmade({ sheet: used, styles });
    const { outcome, after } = await written(before, ownColumn(1, ["Check", "", "x"]));
    expect(outcome).toMatchObject({ kind: "refused", why: expect.stringContaining("row 3, column B") });
    expect(bytesOf(after)).toEqual(bytesOf(before));
  });

  test("never goes over a formula that somebody put into it, and leaves that when it is taken back", async () => {
    const { host } = await written(handmade({ sheet, styles }), ownColumn(1, ["Check", "1: when?"]));
    const filled = textOf(await host.bytes(), sheetPart).replace(
      /<c r="B2"[^]*?<\/c>/,
      '<c r="B2"><f>A2</f><v>1</v></c>',
    );
    const bytes = handmade({ parts: { ...bytesOf(await host.bytes()), [sheetPart]: filled } });
    const { outcome } = await written(bytes, ownColumn(1, ["Check", "1: when?"]));
    expect(outcome).toMatchObject({ kind: "refused", why: expect.stringContaining("row 2, column B") });
    const { sheet: after } = await written(bytes, {
      kind: "forget",
      name: "Check",
      sheet: "Plan",
      rows: { top: 0, height: 2 },
    });
    expect(after).toContain('<c r="B2"><f>A2</f><v>1</v></c>');
    expect(after).not.toContain('r="B1"');
  });

  test("is found by its name when it is written anew, and keeps the width that somebody gave it", async () => {
    const first = await written(handmade({ sheet, styles }), ownColumn(1, ["Check", "old"]));
    expect(first.book).toContain(
      `<definedNames><definedName name="PlanProof.Check" localSheetId="0">'Plan'!$B$1</definedName></definedNames>`,
    );
    const wider = handmade({
      sheet: first.sheet.replace("<worksheet", '<?xml version="1.0"?><worksheet').replace("20.7143", "50"),
      styles,
      behind: first.book.slice(first.book.indexOf("<definedNames"), first.book.indexOf("</workbook>")),
    });
    const second = await written(wider, ownColumn(1, ["Check", ""]));
    expect(second.outcome).toEqual({ kind: "done" });
    expect(second.sheet).toContain('width="50"');
    expect(second.sheet).toMatch(/<c r="B2" s="\d+"\/>/);
  });

  test("splits a stretch of columns and shows its own column only", async () => {
    const cols = '<cols><col min="1" max="9" width="12" hidden="1" style="1"/></cols>';
    const { sheet: now } = await written(handmade({ sheet: cols + sheet, styles }), ownColumn(3, ["Check"]));
    expect(now).toContain(
      '<cols><col min="1" max="3" width="12" hidden="1" style="1"/><col min="4" max="4" width="20.7143" style="1" customWidth="1"/><col min="5" max="9" width="12" hidden="1" style="1"/></cols>',
    );
  });

  test.each([
    ["its width", '<col min="4" max="4" width="3.5" customWidth="1"/>'],
    ["that it fits what stands in it", '<col min="4" max="4" bestFit="1" width="3.5" customWidth="1"/>'],
    ["that it is hidden", '<col min="4" max="4" width="3.5" hidden="1" customWidth="1"/>'],
    [
      "the width that it shares with others",
      '<col min="1" max="3" width="3.5" style="1"/><col min="4" max="4" width="3.5" style="1"/><col min="5" max="9" width="3.5" style="1"/>',
      '<col min="1" max="9" width="3.5" style="1"/>',
    ],
  ])("gives a blank column that it took back: %s", async (_, cols, before = cols) => {
    const bytes = handmade({ sheet: `<cols>${before}</cols>${sheet}`, styles });
    const { host, sheet: marked } = await written(bytes, ownColumn(3, ["Check"]));
    expect(marked).toContain('width="20.7143"');
    // Written anew, it still knows.
    await host.apply({ expect: [], edits: [ownColumn(3, ["Check", "1: when?"])] });
    const again = await openFile(await host.bytes(), null);
    const rows = { top: 0, height: 2 };
    await again.apply({ expect: [], edits: [{ kind: "forget", name: "Check", sheet: "Plan", rows }] });
    const attributes = (xml: string) =>
      [...xml.matchAll(/<col ([^>]*)\/>/g)].map(([, all = ""]) => all.split(" ").toSorted());
    expect(attributes(textOf(await again.bytes(), sheetPart))).toEqual(attributes(cols));
  });

  test("longer than a cell can hold is refused, naming the row", async () => {
    const { outcome } = await written(
      handmade({ sheet, styles }),
      ownColumn(1, ["Check", "x".repeat(32_768)]),
    );
    expect(outcome).toMatchObject({ kind: "refused", why: expect.stringContaining("row 2") });
  });
});

describe("An own column beside a table", () => {
  const tabled = (table: string) =>
    handmade({
      styles,
      sheet:
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>No.</t></is></c><c r="B1" t="inlineStr"><is><t>Lead</t></is></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(["table", "../tables/table1.xml"]),
        "xl/tables/table1.xml": table,
      },
    });
  const table = (attributes = "") =>
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" displayName="Actions" ref="A1:B4"${attributes}><autoFilter ref="A1:B4"/><tableColumns count="2"><tableColumn id="1" name="No."/><tableColumn id="7" name="Lead"/></tableColumns></table>`;
  const part = "xl/tables/table1.xml";

  test("becomes a column of the table, and follows its own heading", async () => {
    const { host, after } = await written(tabled(table()), ownColumn(2, ["Check &\nmore"]));
    const grown = textOf(after, part);
    expect(grown).toContain('ref="A1:C4"><autoFilter ref="A1:C4"/><tableColumns count="3">');
    expect(grown).toContain('<tableColumn id="8" name="Check &amp;_x000a_more"/></tableColumns>');
    await host.apply({ expect: [], edits: [ownColumn(2, ["Check of May"])] });
    expect(textOf(await host.bytes(), part)).toContain(
      'count="3"><tableColumn id="1" name="No."/><tableColumn id="7" name="Lead"/><tableColumn id="8" name="Check of May"/>',
    );
  });

  test("is refused where the table has a column of that name", async () => {
    const { outcome } = await written(tabled(table()), ownColumn(2, ["lead"]));
    expect(outcome).toMatchObject({
      kind: "refused",
      why: expect.stringContaining("has a column “lead” already"),
    });
  });

  test("leaves a table alone that is bound to a query", async () => {
    const bound = table(' tableType="queryTable"');
    const { after } = await written(tabled(bound), ownColumn(2, ["Check"]));
    expect(textOf(after, part)).toBe(bound);
  });

  test("leaves the table as it was when it is taken back", async () => {
    const { host } = await written(tabled(table()), ownColumn(2, ["Check"]));
    await host.apply({
      expect: [],
      edits: [{ kind: "forget", name: "Check", sheet: "Plan", rows: { top: 0, height: 1 } }],
    });
    expect(textOf(await host.bytes(), part)).toBe(table());
  });

  test("is not taken out of the middle of a table, and nothing is half taken back", async () => {
    const sector: Edit = { ...ownColumn(2, ["Sector", "LA"]), name: "Sector" };
    const { host } = await written(tabled(table()), sector, ownColumn(3, ["Check", ""]));
    const before = await host.bytes();
    const rows = { top: 0, height: 2 };
    const alone: Edit = { kind: "forget", name: "Sector", sheet: "Plan", rows };
    expect(await host.apply({ expect: [], edits: [alone] })).toMatchObject({
      kind: "refused",
      why: expect.stringContaining("column C stands inside the table on the sheet “Plan”"),
    });
    expect(await host.bytes()).toEqual(before);
    const both: Edit[] = [alone, { kind: "forget", name: "Check", sheet: "Plan", rows }];
    expect(await host.apply({ expect: [], edits: both })).toEqual({ kind: "done" });
    expect(textOf(await host.bytes(), part)).toBe(table());
  });

  test("is not taken back while the table is filtered by it, since rows would stay hidden", async () => {
    const { after } = await written(tabled(table()), ownColumn(2, ["Check"]));
    const filtered = textOf(after, part).replace(
      '<autoFilter ref="A1:C4"/>',
      '<autoFilter ref="A1:C4"><filterColumn colId="2"/></autoFilter>',
    );
    const host = await openFile(
      handmade({
        parts: Object.fromEntries(Object.entries({ ...bytesOf(after), [part]: Buffer.from(filtered) })),
      }),
      null,
    );
    const outcome = await host.apply({
      expect: [],
      edits: [{ kind: "forget", name: "Check", sheet: "Plan", rows: { top: 0, height: 1 } }],
    });
    expect(outcome).toMatchObject({ kind: "refused", why: expect.stringContaining("clear that filter") });
  });
});
