import { strToU8 } from "fflate";
import { openFile } from "../../../src/hosts/file";
import { Refusal } from "../../../src/model/refusal";
import { handmade, textOf, zipOf } from "./handmade";

const ole = (text: string) => {
  const words = Uint8Array.from(Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]));
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(500), ...words]);
};
const plain = handmade({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' });
const typed = (type: string) =>
  handmade({
    parts: {
      "[Content_Types].xml": textOf(plain, "[Content_Types].xml").replace(
        /application\/vnd[^"]*sheet\.main\+xml/,
        type,
      ),
    },
  });
/** A sheet of spaces, which a zip folds to next to nothing. */
const bomb = () => handmade({ parts: { "xl/media/image1.bin": new Uint8Array(80 * 1024 * 1024) } });
const crowd = () =>
  zipOf(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`part${index}`, ""])));
const repeated = () => {
  const zip = zipOf({ "[Content_Types].xml": "a", "XContent_Types].xml": "b" });
  return zip.map((byte) => (byte === 0x58 ? 0x5b : byte));
};

describe("A file that is no workbook is refused in a sentence that says what it is and what to do", () => {
  test.each<[string, () => Uint8Array, string]>([
    ["nothing", () => new Uint8Array(), "This file is empty"],
    [
      "an encrypted workbook",
      () => ole("EncryptedPackage"),
      "File > Info > Protect Workbook > Encrypt with Password, empty the password, save",
    ],
    [
      "an old workbook",
      () => ole("Workbook"),
      "old Office format, such as .xls: open it in Excel, save it as .xlsx",
    ],
    ["a PDF", () => strToU8("%PDF-1.7 …"), "This is a PDF"],
    ["a list of values", () => strToU8("No.,Outcome\n1,Records"), "This file is text"],
    [
      "an OpenDocument sheet",
      () => zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
      "OpenDocument file",
    ],
    ["a zip of something else", () => zipOf({ "notes.txt": "Hello" }), "a zip, but not an Excel workbook"],
    [
      "a binary workbook",
      () => typed("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
      "binary workbook (.xlsb)",
    ],
    [
      "a Word document",
      () => typed("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
      "Word document",
    ],
    [
      "a presentation",
      () => typed("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
      "PowerPoint file",
    ],
    ["the first half of a workbook", () => plain.slice(0, plain.length / 2), "damaged or incomplete"],
    ["a file with two parts of one name", repeated, "two parts called “[Content_Types].xml”"],
    ["a file that unfolds to far more than it is", bomb, "unfold to far more"],
    ["a file of more than 10,000 parts", crowd, "unfold to far more"],
  ])("%s", async (_, bytes, words) => {
    const opening = openFile(bytes(), null);
    await expect(opening).rejects.toThrow(Refusal);
    await expect(opening).rejects.toThrow(words);
  });
});

describe("A damaged part is named", () => {
  const nested = (depth: number) => `<sheetData/>${"<extLst>".repeat(depth)}${"</extLst>".repeat(depth)}`;
  test.each<[string, Uint8Array, string]>([
    [
      "a sheet that ends in the middle",
      handmade({ parts: { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row" } }),
      "xl/worksheets/sheet1.xml",
    ],
    [
      "a sheet that is missing",
      handmade({
        parts: {
          "xl/_rels/workbook.xml.rels": textOf(plain, "xl/_rels/workbook.xml.rels").replace(
            "sheet1",
            "sheet7",
          ),
        },
      }),
      "xl/worksheets/sheet7.xml",
    ],
    ["styles that are not well formed", handmade({ styles: "<fonts></fills>" }), "xl/styles.xml"],
    [
      "a document type with entities",
      handmade({ sheet: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' }),
      "xl/worksheets/sheet1.xml",
    ],
    [
      "a text that is no UTF-8",
      handmade({ parts: { "xl/worksheets/sheet1.xml": Uint8Array.of(0x3c, 0x61, 0xff, 0x3e) } }),
      "xl/worksheets/sheet1.xml",
    ],
    [
      "a cell that names no shared text",
      handmade({ sheet: '<sheetData><row r="1"><c r="A1" t="s"><v>9</v></c></row></sheetData>' }),
      "xl/worksheets/sheet1.xml",
    ],
    ["elements nested 300 deep", handmade({ sheet: nested(300) }), "xl/worksheets/sheet1.xml"],
  ])("%s", async (_, bytes, part) => {
    const host = await openFile(bytes, null);
    const reading = host.detail({
      sheet: "Plan",
      top: 0,
      height: 1,
      left: 0,
      width: 1,
      shown: [0],
      looks: [0],
    });
    await expect(reading).rejects.toThrow(Refusal);
    await expect(reading).rejects.toThrow(`“${part}”`);
  });

  test("and elements nested 200 deep are none of that", async () => {
    const host = await openFile(handmade({ sheet: nested(200) }), null);
    expect((await host.grid("Plan")).values).toEqual([]);
  });
});

test("Reading ends where its signal says so", async () => {
  const host = await openFile(plain, null);
  await expect(host.grid("Plan", AbortSignal.abort())).rejects.toThrow("aborted");
});

test("A sheet that is used too far out is refused, naming the cell", async () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
  await expect((await openFile(handmade({ sheet }), null)).grid("Plan")).rejects.toThrow("XFD1048576");
});
