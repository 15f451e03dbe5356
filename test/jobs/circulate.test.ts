import { openFile } from "../../src/hosts/file";
import type { FileHost } from "../../src/hosts/host";
import { answer, check, circulate, fingerprint, mark } from "../../src/jobs";
import { defaultSettings } from "../../src/model/settings";
import { inlineWorkbook } from "../inline-workbook";

const wanted = { asAt: "2027-01-15", settings: defaultSettings };
const said = { by: "A. Clerk", on: "2027-01-08" };
const headings = ["Outcome", "Lead", "By when", "Actions", "Progress"];
const first = [
  "1. See children within ten days (OFSTED, 2025)",
  "Norbury Council",
  "31 March 2026",
  "Meet",
  "Begun",
];
const second = [
  "2. Train every carer in first aid (OFSTED, 2025)",
  "Norbury Council",
  "31 May 2027",
  "Book",
  "Begun",
];
const complete = [...second.slice(0, 4), "COMPLETE"];

const open = (...rows: string[][]) => openFile(inlineWorkbook({ Plan: [headings, ...rows] }), "Plan.xlsx");

/** Another workbook that holds the same records, as if somebody had edited it. */
async function edited(host: FileHost, sheets: Record<string, string[][]>): Promise<FileHost> {
  const other = await openFile(inlineWorkbook(sheets), "Plan.xlsx");
  await other.keepRecords((await host.book()).records);
  return other;
}

it("a plan that was recorded as circulated says so until its sheet is edited, and then what changed", async () => {
  const host = await open(first, second);
  await circulate(host, await check(host, wanted), said);
  const kept = await openFile(await host.bytes(), "Plan.xlsx");
  const before = await check(kept, wanted);
  expect(before.summary.verdict.says).toContain(
    "It is as it was recorded as circulated on 8 January 2027 by A. Clerk.",
  );
  expect(before.summary.since?.differences).toEqual([]);
  const after = await check(await edited(kept, { Plan: [headings, first, complete] }), wanted);
  expect(after.summary.verdict.says).toContain(
    "Changed since it was recorded as circulated on 8 January 2027 by A. Clerk.",
  );
  expect(after.summary.since?.differences.map(({ kind, label }) => [kind, label])).toEqual([
    ["completed", "2"],
    ["progress", "2"],
  ]);
});

it("what PlanProof writes beside a plan is no edit of it", async () => {
  const host = await open(first, second);
  const before = await check(host, wanted);
  await circulate(host, before, said);
  await mark(host, await check(host, wanted), { colours: true, flags: true, summary: true }, said.on);
  const after = await check(host, wanted);
  expect(fingerprint(after)).toBe(fingerprint(before));
  expect(after.lastCirculated?.isChanged).toBe(false);
});

it.each([
  ["another word", [first, ["3. Other", ...second.slice(1)]]],
  ["a row more", [first, second, second]],
  ["rows that were sorted", [second, first]],
  ["a note below", [first, second, [], ["Note: figures are of May"]]],
])("%s gives the sheet another fingerprint", async (_what, rows) => {
  const of = async (host: FileHost) => fingerprint(await check(host, wanted));
  expect(await of(await open(...rows))).not.toBe(await of(await open(first, second)));
});

it("a record and the answers stand side by side, and a second record of a sheet takes the place of its first", async () => {
  const host = await open(first, second);
  const late = (await check(host, wanted)).report.findings.find(({ rule }) => rule === "overdue");
  if (late === undefined) throw new Error("The plan has no late action.");
  await circulate(host, await check(host, wanted), said);
  await answer(host, await check(host, wanted), late, { ...said, reason: "Two posts are vacant." });
  await circulate(host, await check(host, wanted), { by: "B. Clerk", on: "2027-02-08" });
  const { records, report } = await check(host, wanted);
  expect(records.circulated.map(({ by }) => by)).toEqual(["B. Clerk"]);
  expect(report.findings.find(({ rule }) => rule === "overdue")?.answer?.reason).toBe(
    "Two posts are vacant.",
  );
});

it("a damaged record of circulation is said, and the answers beside it still count", async () => {
  const host = await open(first, second);
  const late = (await check(host, wanted)).report.findings.find(({ rule }) => rule === "overdue");
  if (late === undefined) throw new Error("The plan has no late action.");
  await answer(host, await check(host, wanted), late, { ...said, reason: "Two posts are vacant." });
  const records = JSON.parse((await host.book()).records ?? "{}");
  await host.keepRecords(JSON.stringify({ ...records, circulated: [{ version: 1, by: 5 }] }));
  const { report, lastCirculated } = await check(host, wanted);
  expect(lastCirculated).toBeNull();
  expect(report.notChecked).toContainEqual(
    expect.objectContaining({ what: "the record of when this plan was circulated" }),
  );
  expect(report.findings.find(({ rule }) => rule === "overdue")?.answer?.by).toBe("A. Clerk");
  await circulate(host, await check(host, wanted), said);
  expect((await check(host, wanted)).records.unread).toEqual({});
});

it("a record follows its sheet when that is renamed, and is no other plan's", async () => {
  const host = await open(first, second);
  await circulate(host, await check(host, wanted), said);
  const rows = [headings, first, second];
  const renamed = await check(await edited(host, { January: rows }), wanted);
  expect(renamed.lastCirculated).toMatchObject({ ...said, isChanged: false });
  const beside = await check(await edited(host, { Plan: rows, January: rows }), {
    ...wanted,
    sheet: "January",
  });
  expect(beside.lastCirculated).toBeNull();
});

it("the summary tab says what changed since, and leaves out words that could identify somebody", async () => {
  const third = [
    "3. Visit Mrs Jane Doe, born 3 May 1999, each week (CQC, 2025)",
    "Norbury NHS Trust",
    "31 May 2027",
    "Go",
    "Begun",
  ];
  const host = await open(first, second, third);
  await circulate(host, await check(host, wanted), said);
  const after = await edited(host, {
    Plan: [headings, first, complete, [third[0]?.replace("week", "fortnight") ?? "", ...third.slice(1)]],
  });
  await mark(after, await check(after, wanted), { summary: true }, said.on);
  const { own } = await after.book();
  const { values } = await after.grid(own[0]?.sheet ?? "");
  const tab = values.map((row) => row.filter((value) => value !== "").join(" | "));
  const from = tab.findIndex((line) =>
    line.startsWith("Since last time: compared with the version that A. Clerk"),
  );
  expect(tab.slice(from + 1, from + 6)).toEqual([
    "No. | Action | What changed | How",
    "2 | Train every carer in first aid (OFSTED, 2025) | Recorded as complete since",
    expect.stringMatching(/^3 \| Left out here: .* \| Outcome reworded \| /),
    "2 | Progress updated",
    "1 and 3 | Not complete, and the progress is word for word as it was",
  ]);
  expect(tab.join("\n")).not.toContain("Jane Doe");
  expect((await check(after, wanted)).summaryIsOld).toBe(false);
});
