import { strToU8, zipSync } from "fflate";
import { readDocument } from "../../../src/hosts/file/document";
import { Refusal } from "../../../src/model/refusal";

const rels =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const word = (body: string) =>
  zipSync({
    "_rels/.rels": strToU8(rels),
    "word/document.xml": strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
const run = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join("")}</w:p>`;

test("A Word document is read paragraph by paragraph, its runs joined.", async () => {
  const body =
    paragraph(run("3.2 Actions were "), run("recorded as being achieved.")) + paragraph(run("R&amp;D"));
  expect(await readDocument(word(body), "Report.docx")).toBe(
    "3.2 Actions were recorded as being achieved.\nR&D\n",
  );
});

test("What was struck out or moved away while changes were tracked is not read, and what was put in is.", async () => {
  const body = paragraph(
    run("All but "),
    `<w:del><w:r><w:delText>two</w:delText></w:r></w:del>`,
    `<w:moveFrom>${run("four")}</w:moveFrom>`,
    `<w:ins>${run("six")}</w:ins>`,
    run(" actions are complete."),
  );
  expect(await readDocument(word(body), "Report.docx")).toBe("All but six actions are complete.\n");
});

test("The copy of a text box for older readers is not read a second time.", async () => {
  const box = (inner: string) => `<w:txbxContent>${paragraph(run(inner))}</w:txbxContent>`;
  const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box("Once")}</mc:Choice><mc:Fallback>${box("Once")}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  expect((await readDocument(word(body), "Report.docx")).match(/Once/g)).toHaveLength(1);
});

test("Text is read in the encodings that Windows writes.", async () => {
  const text = "“All actions” are complete – see £5.";
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  expect(await readDocument(utf16, "Report.txt")).toBe(text);
  expect(await readDocument(Buffer.from(`\uFEFF${text}`), "Report.txt")).toBe(text);
  const ansi = Uint8Array.from([0x93, ...strToU8("All"), 0x94, 0x20, 0x96, 0x20, 0xa3, 0x35]);
  expect(await readDocument(ansi, "Report.txt")).toBe("“All” – £5");
});

test.each([
  ["a PDF", strToU8("%PDF-1.7"), "PDF"],
  ["an old Word document", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "old Word format"],
  ["rich text", strToU8("{\\rtf1 All}"), "old Word format"],
  ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "not a Word document"],
  ["a damaged Word document", word("<w:p>").slice(0, 200), "damaged"],
  ["a Word document whose words are damaged", word("<w:p><w:r>"), "damaged"],
  ["a Word document without words", word("<w:p/>"), "no words"],
  ["an empty file", new Uint8Array(), "empty"],
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "neither text nor a Word document"],
])("%s is refused in a sentence", async (_, bytes, words) => {
  const refusal = await readDocument(bytes, "Report").catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  expect((refusal as Refusal).message).toContain(words);
  expect((refusal as Refusal).message).not.toContain("workbook");
});

it.each(["Report.docx", "Plan.XLSX", "Report.pdf"])(
  "text is not taken for a report that is called %s",
  async (name) => {
    const refusal = await readDocument(Buffer.from("All actions are complete."), name).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toHaveProperty(
      "message",
      expect.stringContaining(`This is called ${name.slice(name.indexOf("."))}, but it is no such file`),
    );
  },
);

it.each(["Report.txt", "Report.md", "Report", "Note on plan.xlsx.txt"])(
  "text may be called %s",
  async (name) => {
    expect(await readDocument(Buffer.from("All actions are complete."), name)).toBe(
      "All actions are complete.",
    );
  },
);
