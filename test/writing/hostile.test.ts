import { strFromU8, unzipSync } from "fflate";
import { openFile } from "../../src/hosts/file";
import { check, mark, type Marks } from "../../src/jobs";
import { isOwnNote, writeOwnNote } from "../../src/model/own-note";
import { defaultSettings } from "../../src/model/settings";
import { summarySheet } from "../../src/writing/summary-sheet";
import { openInExcel } from "../excel/open";
import { hostile, hostileSummaryOf } from "../hostile";
import { inlineWorkbook } from "../inline-workbook";

const headings = [
  "No.",
  "Outcome",
  "Lead",
  "By when",
  "Revised date",
  "Actions",
  "Progress",
  "Status",
  "Evidence",
];
const summary = hostileSummaryOf(hostile);
const content = summarySheet(summary, "2027-01-26");
const edit = { kind: "ownSheet", name: "Summary", content } as const;

const name = "Action plan";
/** As XML writes it. */
const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\r", "&#13;").replaceAll("]]>", "]]&gt;");

/** The texts that cells hold, once each. */
const textsIn = (values: readonly (readonly unknown[])[]) =>
  new Set(values.flat().filter((value) => typeof value === "string"));

const formulasIn = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).filter(
    ([name, part]) => name.startsWith("xl/worksheets/") && /<(?:\w+:)?f[\s>]/.test(strFromU8(part)),
  );

test("There are fifty hostile texts.", () => {
  expect(new Set(hostile).size).toBe(50);
});

test("Hostile texts in every field of the summary are texts on the tab of a file.", async () => {
  const host = await openFile(inlineWorkbook({ Notes: [["Plan"]] }), null);
  expect(await host.apply({ expect: [], edits: [edit] })).toEqual({ kind: "done" });
  const { values } = await host.grid("PlanProof summary");
  for (const text of hostile) expect(textsIn(values)).toContain(text);
  expect(formulasIn(await host.bytes())).toEqual([]);
});

test("Hostile texts in every field of the summary are texts on the tab in Excel.", async () => {
  const { host, sheet } = openInExcel("contract");
  expect(await host.apply({ expect: [], edits: [edit] })).toEqual({ kind: "done" });
  const cells = Object.values(sheet("PlanProof summary").cells);
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  for (const text of hostile) expect(textsIn([cells.map(({ value }) => value)])).toContain(text);
});

const planOf = (texts: readonly string[]) =>
  inlineWorkbook({ [name]: [headings, ...texts.map((text) => headings.map(() => escaped(text)))] });
const wanted = { asAt: "2027-01-25", settings: defaultSettings };

test.each<Marks>([{ flags: true }, { flags: "comments" }])(
  "Hostile texts in every field of a plan are texts in its marked copy, and stay what they were: %j.",
  async ({ flags = true }) => {
    const host = await openFile(planOf(hostile), null);
    const before = (await host.grid(name)).values;
    const marks = { colours: true, flags, summary: true };
    const { outcome } = await mark(host, await check(host, wanted), marks, "2027-01-26");
    expect(outcome).toEqual({ kind: "done" });
    expect((await host.grid(name)).values.map((row) => row.slice(0, headings.length))).toEqual(before);
    expect(formulasIn(await host.bytes())).toEqual([]);
  },
);

test("Hostile texts are texts in the comments of a file, which reads them back, and are known again.", async () => {
  const host = await openFile(planOf(hostile), null);
  const { grid } = await check(host, wanted);
  const notes = hostile.map((text, index) => ({
    kind: "note" as const,
    sheet: grid.sheet,
    row: index + 1,
    column: 0,
    was: null,
    text: writeOwnNote(["PlanProof’s questions", text]),
  }));
  expect(await host.apply({ expect: [], edits: notes })).toEqual({ kind: "done" });
  const { remarks } = await (await openFile(await host.bytes(), null)).book();
  expect(remarks.map(({ text }) => text)).toEqual(notes.map(({ text }) => text));
  expect(remarks.every(isOwnNote)).toBe(true);
});
