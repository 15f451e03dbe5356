import { openFile } from "../../../src/hosts/file";
import type { Edit } from "../../../src/model/edit";
import { bytesOf, handmade, relationships, textOf, type Handmade } from "./handmade";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheetPart = "xl/worksheets/sheet1.xml";
const rels = "xl/worksheets/_rels/sheet1.xml.rels";
const cell = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
const data = `<sheetData><row r="1">${cell("A1", "Outcome")}</row><row r="2" ht="90">${cell("A2", "Seen")}</row></sheetData>`;
const note = (row: number, column: number, was: string | null, text: string | null): Edit => ({
  kind: "note",
  sheet: "Plan",
  row,
  column,
  was,
  text,
});

/** Applies changes in turn; the file after each. */
async function after(workbook: Handmade, ...changes: readonly (readonly Edit[])[]): Promise<Uint8Array[]> {
  const host = await openFile(handmade(workbook), "plan.xlsx");
  const files = [];
  for (const edits of changes) {
    expect(await host.apply({ expect: [], edits })).toEqual({ kind: "done" });
    files.push(await host.bytes());
  }
  return files;
}

const written = [note(1, 0, null, "Late"), note(1, 2, null, "No evidence")];
const takenOff = [note(1, 0, "Late", null), note(1, 2, "No evidence", null)];

test("A sheet without notes gets the parts that they need, in the schema’s order, and loses them with the last.", async () => {
  const sheet = `${data}<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><drawing r:id="rId1"/><tableParts count="0"/>`;
  const drawn = { [rels]: relationships(["drawing", "../drawings/drawing1.xml"]) };
  const parts = {
    ...drawn,
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
  };
  const workbook = { sheet, parts };
  const [marked = new Uint8Array(), back = new Uint8Array()] = await after(workbook, written, takenOff);
  expect(textOf(marked, sheetPart)).toContain(
    '<drawing r:id="rId1"/><legacyDrawing r:id="rId3"/><tableParts',
  );
  expect(textOf(marked, "[Content_Types].xml")).toContain(
    'PartName="/xl/drawings/vmlDrawing1.vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"',
  );
  expect(textOf(marked, "xl/comments1.xml")).toContain('<comment ref="C2" authorId="0">');
  // Right of its cell, and within the row, which is tall enough.
  expect(textOf(marked, "xl/drawings/vmlDrawing1.vml")).toContain(
    "<x:Anchor>1, 12, 1, 0, 5, 56, 1, 27</x:Anchor>",
  );
  expect(bytesOf(back)).toEqual(bytesOf(handmade(workbook)));
});

const shape = (type: string, more: string) =>
  `<z:shape id="_x0000_s2049" type="#_x0000_t201"><y:ClientData xmlns:y="urn:schemas-microsoft-com:office:excel" ObjectType="${type}">${more}</y:ClientData></z:shape>`;
const theirs: Handmade = {
  sheet: `${data}<legacyDrawing r:id="rId1"/>`,
  parts: {
    [rels]: relationships(["vmlDrawing", "../drawings/vmlDrawing7.vml"], ["comments", "../comments7.xml"]),
    "xl/drawings/vmlDrawing7.vml": `<xml xmlns:z="urn:schemas-microsoft-com:vml">${shape("Drop", "<y:Row>1</y:Row><y:Column>0</y:Column>")}${shape("Note", "<y:Row>0</y:Row><y:Column>0</y:Column>")}<br></xml>`,
    "xl/comments7.xml": `<k:comments xmlns:k="${main}"><k:authors><k:author>A. Clerk</k:author></k:authors><k:commentList><k:comment ref="A1" authorId="0"><k:text><k:t>Why?</k:t></k:text></k:comment></k:commentList></k:comments>`,
  },
};

test("Somebody’s notes and controls stay as they are beside PlanProof’s, whatever their prefixes.", async () => {
  const [marked = new Uint8Array(), back = new Uint8Array()] = await after(theirs, written, takenOff);
  const { remarks } = await (await openFile(marked, null)).book();
  expect(remarks.map(({ row, column, text }) => [row, column, text])).toEqual([
    [0, 0, "Why?"],
    [1, 0, "Late"],
    [1, 2, "No evidence"],
  ]);
  const boxes = textOf(marked, "xl/drawings/vmlDrawing7.vml");
  expect(boxes).toContain('<v:shape xmlns:v="urn:schemas-microsoft-com:vml"');
  expect(boxes).toContain('id="_x0000_s2050"');
  expect(textOf(marked, "xl/comments7.xml")).toContain(
    "<k:author>A. Clerk</k:author><k:author>PlanProof</k:author>",
  );
  // A control that stands on the cell of a note is no box of one; the drawing keeps what a box is like.
  const restored = bytesOf(back);
  const { "xl/drawings/vmlDrawing7.vml": drawing, ...rest } = bytesOf(handmade(theirs));
  expect(restored).toMatchObject(rest);
  expect(textOf(back, "xl/drawings/vmlDrawing7.vml").replace(/<v:shapetype .*<\/v:shapetype>/, "")).toBe(
    new TextDecoder().decode(drawing),
  );
});

test("A note that is changed keeps its place among the others, and its box takes the size of its text.", async () => {
  const long = "No evidence is quoted, and work is still mentioned. ".repeat(2);
  const [first = new Uint8Array(), second = new Uint8Array()] = await after({ sheet: data }, written, [
    note(1, 0, "Late", long),
  ]);
  const bottom = (file: Uint8Array, column: number) => {
    const boxes = textOf(file, "xl/drawings/vmlDrawing1.vml").split("<v:shape ");
    const box = boxes.find((each) => each.includes(`<x:Column>${column}</x:Column>`));
    return Number(/, (\d+)<\/x:Anchor>/.exec(box ?? "")?.[1]);
  };
  expect(bottom(second, 0)).toBeGreaterThan(bottom(first, 0));
  expect(bottom(second, 2)).toBe(bottom(first, 2));
  const refs = (file: Uint8Array) => textOf(file, "xl/comments1.xml").match(/ref="\w+"/g);
  expect(refs(second)).toEqual(refs(first));
});

test("A text that no note can hold is refused, and nothing is written.", async () => {
  const bytes = handmade({ sheet: data });
  const host = await openFile(bytes, "plan.xlsx");
  const outcome = await host.apply({ expect: [], edits: [note(1, 2, null, "x".repeat(32_768))] });
  expect(outcome).toEqual({
    kind: "refused",
    why: "What there is to say about row 2, column C is longer than a note of Excel can hold.",
  });
  expect(await host.bytes()).toEqual(bytes);
});
