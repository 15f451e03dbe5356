import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportSchema } from "../../src/cli/report-json";
import { run } from "../../src/cli/run";
import { openFile } from "../../src/hosts/file";
import { answer, check } from "../../src/jobs";
import { defaultSettings } from "../../src/model/settings";
import { inlineWorkbook } from "../inline-workbook";

const wanted = { asAt: "2027-01-25", settings: defaultSettings };
const said = { by: "Maud Tarrow", reason: "The board was told on 12 January", on: "2027-01-20" };

/** A plan in which an action is late, two cells of one action name an address, and the update is old. */
const plan = {
  title: "Joint plan (PROGRESS REPORT AUGUST 2026)",
  due: "24/01/2027",
  actions: "Write to a.marlow@example.org",
  progress: "Answered by b.okoro@example.org.",
};

async function open(changed: Partial<typeof plan> = {}, records: string | null = null) {
  const { title, due, actions, progress } = { ...plan, ...changed };
  const cells = [
    [title],
    ["Outcome", "Lead", "By when", "Actions", "Progress"],
    ["1. See children sooner (OFSTED, 2026)", "Norbury Council", due, actions, progress],
  ];
  const host = await openFile(inlineWorkbook({ Plan: cells }), "plan.xlsx");
  if (records !== null) await host.keepRecords(records);
  return host;
}

/** Answers the findings of a rule, one by one, and returns what is then kept. */
async function answerAll(rule: string): Promise<string> {
  const host = await open();
  const { report } = await check(host, wanted);
  const asked = report.findings.filter((finding) => finding.rule === rule);
  if (asked.length === 0) throw new Error(`The plan does not raise ${rule}.`);
  for (const [index] of asked.entries()) {
    const checked = await check(host, wanted);
    const finding = checked.report.findings.filter((each) => each.rule === rule)[index];
    if (finding !== undefined) await answer(host, checked, finding, said);
  }
  const { records } = await (await openFile(await host.bytes(), null)).book();
  return records ?? "";
}

/** Who answered the findings of a rule, in a plan that was changed since. */
async function answeredBy(rule: string, records: string, changed: Partial<typeof plan> = {}) {
  const { report } = await check(await open(changed, records), wanted);
  return report.findings
    .filter((finding) => finding.rule === rule)
    .map((finding) => finding.answer?.by ?? null);
}

it("an answer about one action stays until the cell that it was about changes", async () => {
  const records = await answerAll("overdue");
  expect(await answeredBy("overdue", records)).toEqual([said.by]);
  expect(await answeredBy("overdue", records, { progress: "All visits but one." })).toEqual([said.by]);
  expect(await answeredBy("overdue", records, { due: "23/01/2027" })).toEqual([null]);
});

it("an answer about the whole plan stays until the words that it was about change", async () => {
  const records = await answerAll("plan-older");
  expect(await answeredBy("plan-older", records, { due: "23/01/2027" })).toEqual([said.by]);
  expect(
    await answeredBy("plan-older", records, { title: "Joint plan (PROGRESS REPORT JULY 2026)" }),
  ).toEqual([null]);
});

it("answers to one rule's questions about two cells of one action both stand, and each falls by its own cell", async () => {
  const records = await answerAll("email-address");
  expect(await answeredBy("email-address", records)).toEqual([said.by, said.by]);
  expect(await answeredBy("email-address", records, { progress: "Answered by c.nunn@example.org." })).toEqual(
    [said.by, null],
  );
});

it("an answered question is no longer counted, and is still there to be read", async () => {
  const records = await answerAll("plan-older");
  const [before, after] = [await check(await open(), wanted), await check(await open({}, records), wanted)];
  expect(after.report.counts.findings.check).toBe(before.report.counts.findings.check - 1);
  expect(after.report.findings.map(({ rule }) => rule)).toEqual(
    before.report.findings.map(({ rule }) => rule),
  );
});

it("what is kept of an answer does not repeat the plan's words, which may have been taken out for a reason", async () => {
  const records = await answerAll("email-address");
  expect(records).toContain(said.reason);
  expect(records).not.toContain("example.org");
});

it("the command line shows who answered what, when and why, as text and as JSON", async () => {
  const folder = mkdtempSync(join(tmpdir(), "planproof-"));
  try {
    const file = join(folder, "plan.xlsx");
    const host = await open({}, await answerAll("overdue"));
    writeFileSync(file, await host.bytes());
    let out = "";
    const streams = { out: (text: string) => (out += text), err: (text: string) => (out += text) };
    await run(["check", file, "--as-at", wanted.asAt], streams);
    expect(out).toContain("[Answered by Maud Tarrow on 20 January 2027: The board was told on 12 January]");
    expect(out).toContain("Members should be told (1)");
    out = "";
    await run(["check", file, "--as-at", wanted.asAt, "--format", "json"], streams);
    const late = reportSchema.parse(JSON.parse(out)).findings.find(({ rule }) => rule === "overdue");
    expect(late).toMatchObject({ severity: "report", answer: said });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
