import { strFromU8, unzipSync } from "fflate";
import { openFile } from "../../src/hosts/file";
import { check, mark } from "../../src/jobs";
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

test("Hostile texts in every field of a plan are texts in its marked copy, and stay what they were.", async () => {
  const rows = hostile.map((text) => headings.map(() => escaped(text)));
  const host = await openFile(inlineWorkbook({ [name]: [headings, ...rows] }), null);
  const before = (await host.grid(name)).values;
  const wanted = { asAt: "2027-01-25", settings: defaultSettings };
  const marks = { colours: true, flags: true, summary: true };
  const { outcome } = await mark(host, await check(host, wanted), marks, "2027-01-26");
  expect(outcome).toEqual({ kind: "done" });
  expect((await host.grid(name)).values.map((row) => row.slice(0, headings.length))).toEqual(before);
  expect(formulasIn(await host.bytes())).toEqual([]);
});
