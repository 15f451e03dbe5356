import { openExcel } from "../../src/hosts/excel";
import type { LiveHost } from "../../src/hosts/host";
import type { Checked, Marks } from "../../src/jobs";
import { check, mark, remove } from "../../src/jobs";
import { defaultSettings } from "../../src/model/settings";
import { Excel } from "../excel/excel";
import { connect } from "../excel/in-process";
import { planWorkbook } from "../excel/plan-workbook";

/** What a job costs: syncs with Excel, and bytes each way. */
interface Cost {
  readonly syncs: number;
  readonly sent: number;
  readonly received: number;
}

const day = "2025-01-15";
const wanted = { asAt: day, settings: defaultSettings };
type Job = "check" | "colours" | "flags" | "summary" | "remove";

const report: Record<Job, Record<string, Cost>> = {
  check: {},
  colours: {},
  flags: {},
  summary: {},
  remove: {},
};

function open(actions: number): { excel: Excel; host: LiveHost } {
  const excel = new Excel(planWorkbook(actions));
  connect(excel);
  return { excel, host: openExcel() };
}

async function costOf(excel: Excel, work: () => Promise<unknown>): Promise<Cost> {
  const { requests, sent, received } = excel;
  await work();
  return {
    syncs: excel.requests - requests,
    sent: excel.sent - sent,
    received: excel.received - received,
  };
}

async function done(host: LiveHost, checked: Checked, marks: Marks | "remove"): Promise<void> {
  const { outcome } = await (marks === "remove" ? remove(host, checked) : mark(host, checked, marks, day));
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
}

test.each([21, 1_000, 10_000])("The jobs on %i actions", async (actions) => {
  const fresh = open(actions);
  report.check[actions] = await costOf(fresh.excel, () => check(fresh.host, wanted));
  for (const job of ["colours", "flags", "summary"] as const) {
    const { excel, host } = open(actions);
    const checked = await check(host, wanted);
    report[job][actions] = await costOf(excel, () => done(host, checked, { [job]: true }));
  }
  const { excel, host } = open(actions);
  const all = { colours: true, flags: true, summary: true };
  await done(host, await check(host, wanted), all);
  const marked = await check(host, wanted);
  report.remove[actions] = await costOf(excel, () => done(host, marked, "remove"));
});

afterAll(() => process.stdout.write(`${JSON.stringify(report, null, 2)}\n`));
