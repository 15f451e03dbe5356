import { strFromU8 } from "fflate";
import { openFile } from "../../../../src/hosts/file";
import type { Cleaned, TraceKind } from "../../../../src/model/clean";
import { bytesOf, handmade, type Handmade } from "../handmade";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const microsoft = "http://schemas.microsoft.com/office";
const sheetPart = "xl/worksheets/sheet1.xml";

interface Copy extends Cleaned {
  readonly parts: Readonly<Record<string, string>>;
}

const textsOf = (zip: Uint8Array) =>
  Object.fromEntries(Object.entries(bytesOf(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** A copy without the traces of these kinds. */
async function copyWithout(workbook: Handmade, ...kinds: TraceKind[]): Promise<Copy> {
  const host = await openFile(handmade(workbook), "plan.xlsx");
  const ids = (await host.traces()).filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const cleaned = await host.takeOut(ids);
  return { ...cleaned, parts: textsOf(await host.bytes()) };
}

const kindsOf = async (workbook: Handmade) =>
  (await (await openFile(handmade(workbook), "plan.xlsx")).traces()).map(({ kind }) => kind);

/** Relationships as one writes them: id, type, target, and whether that is outside the file. */
const related = (...all: readonly [id: string, type: string, target: string, mode?: "External"][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${type.includes("/") ? type : `${office}/${type}`}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`,
    )
    .join("")}</Relationships>`;

const inSheet = (xml: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">${xml}</worksheet>`;
const text = (cell: string, words: string) => `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (cell: string, value: number, formula = "") =>
  `<c r="${cell}">${formula === "" ? "" : `<f>${formula}</f>`}<v>${value}</v></c>`;

/** Two sheets; the second is hidden. */
function withHiddenSheet(plan: string, names = "", second = ""): Handmade {
  return {
    parts: {
      "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/><sheet name="Notes" sheetId="2" state="hidden" r:id="rId2"/></sheets>${names}</workbook>`,
      "xl/_rels/workbook.xml.rels": related(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ),
      "xl/worksheets/sheet2.xml": inSheet(
        `<sheetData><row r="1">${number("A1", 4)}</row></sheetData>${second}`,
      ),
    },
    sheet: plan,
  };
}

describe("Filters", () => {
  const filter = '<filterColumn colId="0"><filters><filter val="LA"/></filters></filterColumn>';
  const filtered = (criteria: string, after = "") =>
    `<sheetPr filterMode="1"/><sheetData><row r="1" hidden="1">${text("A1", "Title")}</row><row r="2">${text("A2", "Sector")}</row><row r="3" hidden="1" ht="30">${text("A3", "NHS")}</row><row r="4">${text("A4", "LA")}</row><row r="5" hidden="1">${text("A5", "Below")}</row></sheetData><autoFilter ref="A2:B4">${criteria}</autoFilter>${after}`;

  test("show again the rows that they hid, and say which", async () => {
    const { parts, takenOut } = await copyWithout({ sheet: filtered(filter) }, "filter");
    expect(parts[sheetPart]).toBe(
      inSheet(filtered("").replace(' filterMode="1"', "").replace('<row r="3" hidden="1"', '<row r="3"')),
    );
    expect(takenOut.map(({ effect }) => effect)).toEqual([
      "Shown again, as Excel does when a filter is cleared: row 3. Read them before the copy goes out.",
    ]);
  });

  test("stay where nothing is chosen in them", async () => {
    expect(await kindsOf({ sheet: filtered("").replace(' filterMode="1"', "") })).not.toContain("filter");
  });

  test("leave the rows that somebody hid above and below them to be judged as hidden rows", async () => {
    const { takenOut } = await copyWithout({ sheet: filtered(filter) }, "filter", "hidden-rows");
    expect(takenOut.map(({ what }) => what)).toEqual([
      "the filter on “Plan”, which hides 1 row",
      "the hidden rows 1, 5 on “Plan”",
    ]);
  });
});

describe("Hidden rows", () => {
  const rows = (hidden: string, c3 = number("C3", 5, "SUM(C1:C2)"), b3 = number("B3", 1, "C1*2")) =>
    `<sheetData><row r="1">${number("C1", 1)}</row><row r="2" hidden="1" ht="20" customHeight="1">${hidden}</row><row r="3">${b3}${c3}</row></sheetData>`;
  const secret = `${text("A2", "Nobody")}${number("C2", 4)}`;

  test("are emptied where they stand, and sums over them keep their last value", async () => {
    const { parts, takenOut } = await copyWithout({ sheet: rows(secret) }, "hidden-rows");
    expect(parts[sheetPart]).toBe(inSheet(rows("", number("C3", 5))));
    expect(takenOut[0]?.what).toBe("the hidden row 2 on “Plan”");
    expect(takenOut[0]?.effect).toBe(
      "They stay as empty hidden rows, so that nothing else moves. 1 formula that took values from there keeps its last value.",
    );
  });

  test("of which nothing is written are not listed", async () => {
    expect(await kindsOf({ sheet: rows('<c r="A2" s="0"/>') })).not.toContain("hidden-rows");
  });

  test("keep the first cell of a merged cell that reaches into rows that are seen", async () => {
    const merged = `${rows(secret)}<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>`;
    const { parts } = await copyWithout({ sheet: merged }, "hidden-rows");
    expect(parts[sheetPart]).toContain("Nobody");
    expect(parts[sheetPart]).not.toContain('r="C2"');
  });

  test.each(["", "<v></v>", "<v/>"])(
    "stay where a formula that needs them was never worked out: %s",
    async (value) => {
      const sheet = rows(secret, `<c r="C3"><f>SUM(C1:C2)</f>${value}</c>`);
      const { parts, left } = await copyWithout({ sheet }, "hidden-rows");
      expect(parts[sheetPart]).toBe(inSheet(sheet));
      expect(left[0]?.cannot).toMatch(/^Cell C3 takes its value from the hidden row 2/);
    },
  );

  test("stay on a sheet that is protected", async () => {
    const { left } = await copyWithout(
      { sheet: `${rows(secret)}<sheetProtection sheet="1"/>` },
      "hidden-rows",
    );
    expect(left[0]?.cannot).toMatch(/Review > Unprotect Sheet/);
  });

  test("stay where colours compare all cells of a column with one another", async () => {
    const scale = `<conditionalFormatting sqref="C1:C3"><cfRule type="colorScale" priority="1"><colorScale/></cfRule></conditionalFormatting>`;
    const { left } = await copyWithout({ sheet: rows(secret) + scale }, "hidden-rows");
    expect(left[0]?.cannot).toMatch(/^Conditional formats on the sheet “Plan”/);
  });

  test("go where a formula that needs them gives an empty text, which stays", async () => {
    const { parts } = await copyWithout(
      { sheet: rows(secret, '<c r="C3" t="str"><f>T(C2)</f><v></v></c>') },
      "hidden-rows",
    );
    expect(parts[sheetPart]).toBe(inSheet(rows("", '<c r="C3" t="str"><v></v></c>')));
  });

  test("keep formulas that look at their own row only, in rows that are seen", async () => {
    const own = number("C3", 2, "B3*2");
    const { parts } = await copyWithout({ sheet: rows(secret, own) }, "hidden-rows");
    expect(parts[sheetPart]).toContain(own);
  });
});

describe("Hidden columns", () => {
  const sheet = (hidden: string, formula = "<f>A2&amp;C2</f>") =>
    `<cols><col min="1" max="2" width="9"/><col min="3" max="3" width="9" hidden="1"/></cols><sheetData><row r="1">${text("A1", "Lead")}${hidden === "" ? "" : text("C1", "Phone")}</row><row r="2">${text("A2", "Ann")}<c r="B2" t="str">${formula}<v>Ann</v></c>${hidden}</row></sheetData>`;

  test("are emptied where they stand, and formulas on them keep their last value", async () => {
    const { parts, takenOut } = await copyWithout({ sheet: sheet(text("C2", "020")) }, "hidden-columns");
    expect(parts[sheetPart]).toBe(inSheet(sheet("", "")));
    expect(takenOut[0]?.what).toBe("the hidden column C on “Plan”");
  });
});

describe("Hidden sheets", () => {
  const plan = (d1: string, more = "") =>
    `<sheetData><row r="1">${number("A1", 2)}${d1}</row></sheetData>${more}`;

  test("go with their names, and formulas on them keep their last value", async () => {
    const names =
      '<definedNames><definedName name="Leads">Notes!$A$1</definedName><definedName name="Own" localSheetId="1">Notes!$A$1</definedName><definedName name="Kept">Plan!$A$1</definedName></definedNames>';
    const { parts, takenOut } = await copyWithout(
      withHiddenSheet(plan(`${number("D1", 4, "Notes!A1")}${number("E1", 2, "A1")}`), names),
      "hidden-sheet",
    );
    expect(parts).not.toHaveProperty(["xl/worksheets/sheet2.xml"]);
    expect(parts[sheetPart]).toBe(inSheet(plan(`${number("D1", 4)}${number("E1", 2, "A1")}`)));
    expect(parts["xl/workbook.xml"]).toContain(
      '<definedNames><definedName name="Kept">Plan!$A$1</definedName></definedNames>',
    );
    expect(takenOut[0]?.what).toBe("the hidden sheet “Notes”");
  });

  test("whose name is only part of another’s are told apart from it", async () => {
    const kept = number("D1", 4, "'Notes 2'!A1+NotesTotal");
    const { parts } = await copyWithout(withHiddenSheet(plan(kept)), "hidden-sheet");
    expect(parts[sheetPart]).toBe(inSheet(plan(kept)));
  });

  test("named inside a text of a formula are no reason to change the formula", async () => {
    const kept = '<c r="D1" t="str"><f>"See Notes!A1"</f><v>See Notes!A1</v></c>';
    const { parts } = await copyWithout(withHiddenSheet(plan(kept)), "hidden-sheet");
    expect(parts[sheetPart]).toBe(inSheet(plan(kept)));
  });

  test("stay where a conditional format looks at them", async () => {
    const format = `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1=Notes!A1</formula></cfRule></conditionalFormatting>`;
    const { left, parts } = await copyWithout(withHiddenSheet(plan("", format)), "hidden-sheet");
    expect(left[0]?.cannot).toMatch(/^Conditional formats on the sheet “Plan” take values from/);
    expect(parts["xl/worksheets/sheet2.xml"]).toBeDefined();
  });

  test("stay where the workbook’s structure is protected", async () => {
    const workbook = withHiddenSheet(plan(""));
    const book = String(workbook.parts?.["xl/workbook.xml"]).replace(
      "<sheets>",
      '<workbookProtection lockStructure="1"/><sheets>',
    );
    const { left } = await copyWithout(
      { ...workbook, parts: { ...workbook.parts, "xl/workbook.xml": book } },
      "hidden-sheet",
    );
    expect(left[0]?.cannot).toMatch(/Review > Protect Workbook/);
  });
});

describe("Links to files", () => {
  const sheet = (links: string) => `<sheetData/>${links}<drawing r:id="rId9"/>`;
  const drawing = (link: string) =>
    `<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:r="${office}"><xdr:cNvPr id="1" name="p">${link}</xdr:cNvPr><a:blip r:embed="rId2"/></xdr:wsDr>`;
  const workbook = (links: string, link = ""): Handmade => ({
    sheet: sheet(links),
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": related(
        ["rId1", "hyperlink", "file:///S:\\Children\\Case%20list.xlsx", "External"],
        ["rId2", "hyperlink", "../Board/Paper.docx", "External"],
        ["rId3", "hyperlink", "\\\\server\\share\\Minutes.docx", "External"],
        ["rId4", "hyperlink", "https://norbury.example/plan", "External"],
        ["rId5", "hyperlink", "mailto:clerk@norbury.example", "External"],
        ["rId6", "hyperlink", "#Plan!A1", "External"],
        ["rId7", "hyperlink", "www.norbury.example", "External"],
        ["rId9", "drawing", "../drawings/drawing1.xml"],
      ),
      "xl/drawings/drawing1.xml": drawing(link),
      "xl/drawings/_rels/drawing1.xml.rels": related(["rId1", "hyperlink", "C:\\Me\\Logo.png", "External"]),
    },
  });
  const link = (cell: string, id: number) => `<hyperlink ref="${cell}" r:id="rId${id}"/>`;

  test("on drives and in folders go, and those to pages, mailboxes and cells stay", async () => {
    const stay = `${link("A4", 4)}${link("A5", 5)}${link("A6", 6)}${link("A7", 7)}<hyperlink ref="A8" location="Plan!A1"/>`;
    const { parts, takenOut } = await copyWithout(
      workbook(
        `<hyperlinks>${link("A1", 1)}${link("A2", 2)}${link("A3", 3)}${stay}</hyperlinks>`,
        '<a:hlinkClick r:id="rId1"/>',
      ),
      "file-links",
    );
    expect(parts[sheetPart]).toBe(inSheet(sheet(`<hyperlinks>${stay}</hyperlinks>`)));
    expect(parts["xl/drawings/drawing1.xml"]).toBe(drawing(""));
    const { "xl/worksheets/_rels/sheet1.xml.rels": left = "" } = parts;
    expect([...left.matchAll(/Id="(\w+)"/g)].map(([, id]) => id)).toEqual([
      "rId4",
      "rId5",
      "rId6",
      "rId7",
      "rId9",
    ]);
    expect(takenOut[0]?.what).toBe(
      "4 links to files (“Case list.xlsx”, “Paper.docx”, “Minutes.docx” and “Logo.png”)",
    );
  });
});

describe("Notes", () => {
  const box = (type: string, words: string) =>
    `<v:shape id="${words}" type="#t"><v:textbox>${words}<br></v:textbox><x:ClientData ObjectType="${type}"/></v:shape>`;
  const drawing = (shapes: string) =>
    `<xml xmlns:v="v" xmlns:x="x"><v:shapetype id="t"><v:path/></v:shapetype>${shapes}</xml>`;
  const sheet = (legacy: string) => `<sheetData/>${legacy}<legacyDrawingHF r:id="rId3"/>`;
  const workbook = (shapes: string): Handmade => ({
    sheet: sheet('<legacyDrawing r:id="rId2"/>'),
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": related(
        ["rId1", "comments", "../comments1.xml"],
        ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["rId3", "vmlDrawing", "../drawings/vmlDrawing2.vml"],
      ),
      "xl/comments1.xml":
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Ann</author></authors><commentList><comment ref="A1" authorId="0"><text><t>Ask</t></text></comment></commentList></comments>',
      "xl/drawings/vmlDrawing1.vml": drawing(shapes),
      "xl/drawings/vmlDrawing2.vml": drawing(""),
    },
  });

  test("leave the buttons that stand in the same drawing, and the picture of the header", async () => {
    const { parts } = await copyWithout(
      workbook(box("Note", "one") + box("Button", "kept") + box("Note", "two")),
      "remarks",
    );
    expect(parts["xl/drawings/vmlDrawing1.vml"]).toBe(drawing(box("Button", "kept")));
    expect(parts["xl/drawings/vmlDrawing2.vml"]).toBe(drawing(""));
    expect(parts[sheetPart]).toBe(inSheet(sheet('<legacyDrawing r:id="rId2"/>')));
    expect(parts).not.toHaveProperty(["xl/comments1.xml"]);
  });

  test("take their drawing with them where nothing else stands in it", async () => {
    const { parts } = await copyWithout(workbook(box("Note", "one")), "remarks");
    expect(parts).not.toHaveProperty(["xl/drawings/vmlDrawing1.vml"]);
    expect(parts[sheetPart]).toBe(inSheet(sheet("")));
  });
});

describe("What nobody but a person can judge", () => {
  test.each([
    ["embedded", "package", "../embeddings/a.docx"],
    ["macros", `${microsoft}/2006/relationships/vbaProject`, "../vbaProject.bin"],
  ] as const)("stays, and is named with what to do: %s", async (kind, type, target) => {
    const part = `xl/${target.replace("../", "")}`;
    const { left, parts } = await copyWithout(
      { parts: { "xl/worksheets/_rels/sheet1.xml.rels": related(["rId1", type, target]), [part]: "PK" } },
      kind,
    );
    expect(left.map(({ kind: of, cannot }) => [of, cannot !== null])).toEqual([[kind, true]]);
    expect(parts[part]).toBe("PK");
  });

  test("is a shape that is hidden too, but none that is seen", async () => {
    const drawn = (hidden: string): Handmade => ({
      sheet: '<sheetData/><drawing r:id="rId1"/>',
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": related(["rId1", "drawing", "../drawings/drawing1.xml"]),
        "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="x"><xdr:cNvPr id="1" name="p"${hidden}/></xdr:wsDr>`,
      },
    });
    expect(await kindsOf(drawn(' hidden="1"'))).toEqual(["hidden-objects"]);
    expect(await kindsOf(drawn(' hidden="0"'))).toEqual([]);
  });
});

describe("A picture in rows or columns that are hidden", () => {
  const drawn = (editAs = ""): Handmade => ({
    sheet:
      '<cols><col min="4" max="5" width="0" hidden="1"/></cols><sheetData><row r="3" hidden="1"/><row r="4" ht="0.75"/></sheetData><drawing r:id="rId1"/>',
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": related(["rId1", "drawing", "../drawings/drawing1.xml"]),
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="x"><xdr:twoCellAnchor${editAs}>AT<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="Picture 1"/></xdr:nvPicPr></xdr:pic></xdr:twoCellAnchor></xdr:wsDr>`,
    },
  });
  const at = (
    workbook: Handmade,
    from: readonly [number, number],
    to: readonly [number, number],
  ): Handmade => {
    const marker = (name: string, [row, column]: readonly [number, number]) =>
      `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
    const drawing = "xl/drawings/drawing1.xml";
    const xml = String(workbook.parts?.[drawing]).replace("AT", marker("from", from) + marker("to", to));
    return { ...workbook, parts: { ...workbook.parts, [drawing]: xml } };
  };

  test.each([
    ["rows", at(drawn(), [2, 0], [4, 2])],
    ["columns", at(drawn(), [6, 3], [9, 5])],
  ])("is told of: %s", async (_, workbook) => {
    expect(await kindsOf(workbook)).toEqual(["hidden-objects"]);
  });

  test.each([
    ["it reaches into a row that is seen", at(drawn(), [2, 0], [5, 2])],
    ["it stands where all is seen", at(drawn(), [6, 0], [9, 2])],
    ["it keeps its size whatever is hidden", at(drawn(' editAs="oneCell"'), [2, 0], [4, 2])],
  ])("is not where %s", async (_, workbook) => {
    expect(await kindsOf(workbook)).toEqual([]);
  });
});

describe("Text that cannot be seen", () => {
  const styles = `<numFmts count="1"><numFmt numFmtId="164" formatCode=";;;"/></numFmts><fonts count="2"><font/><font><color rgb="FFFFFFFF"/></font></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs>`;
  const looking = (cells: string): Handmade => ({
    sheet: `<sheetData><row r="3">${cells}</row></sheetData>`,
    styles,
  });
  const white = text("B3", "Child A").replace("<c ", '<c s="1" ');
  const formatted = number("C3", 7).replace("<c ", '<c s="2" ');

  test("is told of with its first cell, and stays for somebody to judge", async () => {
    const { left } = await copyWithout(looking(white + formatted), "unseen-text");
    expect(left.map(({ what }) => what)).toEqual([
      "2 cells whose text cannot be seen on “Plan”, the first B3",
    ]);
    expect(left[0]?.cannot).toMatch(/^Only somebody who reads it can judge it/);
  });

  test("is none where nothing stands in such cells, or all shows", async () => {
    expect(await kindsOf(looking('<c r="B3" s="1"/>'))).toEqual([]);
    expect(await kindsOf(looking(text("B3", "Child A")))).toEqual([]);
  });
});

describe("Hidden names", () => {
  const named = (names: string, formula = "") =>
    ({
      ...withHiddenSheet(`<sheetData><row r="1">${number("A1", 4, formula)}</row></sheetData>`),
      ...{
        parts: {
          ...withHiddenSheet("").parts,
          "xl/workbook.xml": String(
            withHiddenSheet("", `<definedNames>${names}</definedNames>`).parts?.["xl/workbook.xml"],
          ).replace(' state="hidden"', ""),
        },
      },
    }) satisfies Handmade;
  const child = '<definedName name="Child_12" hidden="1">"A. Marlow, 7"</definedName>';
  const rate = '<definedName name="Rate" hidden="1">0.2</definedName>';

  test("that hold a text go, and no others", async () => {
    const others =
      '<definedName name="Seen">"Plan"</definedName><definedName name="Cells" hidden="1">Plan!$A$1</definedName><definedName name="_xlfn.X" hidden="1">1</definedName>';
    const { parts, takenOut } = await copyWithout(named(child + others), "hidden-names");
    expect(parts["xl/workbook.xml"]).toContain(`<definedNames>${others}</definedNames>`);
    expect(takenOut).toMatchObject([{ what: "1 hidden name that holds a text or a number", effect: null }]);
  });

  test("that a formula goes by stay, and are named", async () => {
    const { parts, takenOut } = await copyWithout(named(child + rate, "2*rate"), "hidden-names");
    expect(parts["xl/workbook.xml"]).toContain(`<definedNames>${rate}</definedNames>`);
    expect(takenOut).toMatchObject([{ effect: "“Rate” stays, since a formula goes by it." }]);
    const { left } = await copyWithout(named(rate, "2*rate"), "hidden-names");
    expect(left).toMatchObject([{ cannot: "“Rate” stays, since a formula goes by it." }]);
  });

  test("stay in a workbook with macros", async () => {
    const workbook = named(child);
    const { left } = await copyWithout(
      { ...workbook, parts: { ...workbook.parts, "xl/vbaProject.bin": "PK" } },
      "hidden-names",
    );
    expect(left).toMatchObject([{ cannot: expect.stringContaining("Macros may go by them") }]);
  });
});

describe("Texts that no cell shows any more", () => {
  const workbook: Handmade = {
    sheet: '<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row></sheetData>',
    strings: "<si><t>Typed over</t></si><si><t>Shown</t></si><si><r><t>Deleted</t></r></si>",
  };

  test("are blanked, and those that are shown keep their places", async () => {
    const { parts, takenOut } = await copyWithout(workbook, "left-texts");
    expect(parts["xl/sharedStrings.xml"]).toContain("<si><t/></si><si><t>Shown</t></si><si><t/></si>");
    expect(takenOut.map(({ what }) => what)).toEqual(["2 texts that no cell shows any more"]);
  });

  test("stay where nobody asked for them to go", async () => {
    const { parts } = await copyWithout(workbook);
    expect(parts).toEqual(textsOf(handmade(workbook)));
  });
});

describe("A plain workbook", () => {
  test("holds nothing that a copy should not", async () => {
    const plain: Handmade = {
      sheet: `<sheetData><row r="1">${text("A1", "Outcome")}</row></sheetData><autoFilter ref="A1:A1"/>`,
    };
    expect(await kindsOf(plain)).toEqual([]);
  });
});

describe("Parts that nothing uses", () => {
  test("are not the folders’ names that some programs write into a zip, unless something stands in them", async () => {
    expect(await kindsOf({ parts: { "_rels/": "", "xl/": "" } })).toEqual([]);
    expect(await kindsOf({ parts: { "xl/": "Told in confidence." } })).toEqual(["stray-parts"]);
  });
});
