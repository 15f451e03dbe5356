import { join } from "node:path";
import { openWorkbook } from "../../src/cli/files";
import { reportJson } from "../../src/cli/report-json";
import { check } from "../../src/jobs";
import { textAt } from "../../src/model/grid";
import { defaultSettings } from "../../src/model/settings";
import { compareWithGold } from "./agreement";
import type { Gold } from "./gold";
import { goldIn } from "./gold";

const samples = join(__dirname, "../../samples");
/** A folder of further plans, each with its gold reading beside it, may be held against PlanProof as well. */
const further = process.env["PLANPROOF_PLANS"];
const plans = [
  ...goldIn(__dirname).map((gold) => ({ gold, folder: samples })),
  ...(further === undefined ? [] : goldIn(further).map((gold) => ({ gold, folder: further }))),
].flatMap(({ gold, folder }) => gold.asAt.map((asAt) => ({ name: gold.name, asAt, gold, folder })));

async function read(gold: Gold, folder: string, asAt: string) {
  const file = join(folder, gold.workbook);
  const checked = await check(await openWorkbook(file), { asAt, settings: defaultSettings });
  return { checked, told: reportJson(file, checked, "0.0.0") };
}

describe.each(plans)("$name as at $asAt", ({ gold, folder, asAt }) => {
  test("every action is read as a careful person reads it", async () => {
    const { checked, told } = await read(gold, folder, asAt);
    const leads = checked.detail.looks[checked.report.plan.columns.lead ?? -1] ?? [];
    const hasItalics = leads.some(({ italic }) => italic !== false);
    expect(compareWithGold(told, gold, asAt, hasItalics)).toEqual([]);
  });

  test("every quote stands word for word in the plan, in a row of its action", async () => {
    const { checked } = await read(gold, folder, asAt);
    const quotes = checked.report.plan.actions.flatMap(({ ref, rows, evidence }) =>
      evidence === null ? [] : [{ ref, rows, text: evidence.quote, column: evidence.place.column ?? -1 }],
    );
    expect(quotes).toHaveLength(gold.actions.filter(({ status }) => status === "complete").length);
    const stray = quotes.filter(
      ({ rows, text, column }) => !rows.some((row) => textAt(checked.grid, row, column).includes(text)),
    );
    expect(stray).toEqual([]);
  });
});

/** The rule that each kind of planted error belongs to. */
const ruleOf: Readonly<Record<string, string>> = {
  "wrong-fill": "colour-wrong",
  "missing-fill": "colour-missing",
  "red-on-ofsted-only": "red-not-cqc",
  "cqc-not-red": "cqc-not-red",
  "careless-year": "due-hidden-year",
  "hidden-row": "hidden-row",
  note: "remark",
  "hidden-sheet": "hidden-sheet",
};

/** What the rules for planted errors find, as rule and reference. */
async function foundIn(name: string) {
  const [gold] = goldIn(__dirname).filter((each) => each.name === name) as [Gold];
  const { told } = await read(gold, samples, "2025-01-15");
  const rules = Object.values(ruleOf);
  const found = told.findings
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, ref }) => ({ rule, ref }));
  return { gold, found };
}

test("each planted error is found, and nothing beside it: neither the light yellow nor the drop-down", async () => {
  const { gold, found } = await foundIn("joint-action-plan-miscoloured");
  const planted = (gold.planted ?? []).map(({ kind, ref }) => ({ rule: ruleOf[kind], ref }));
  expect(planted).toHaveLength(10);
  expect(new Set(found.map((each) => JSON.stringify(each)))).toEqual(
    new Set(planted.map((each) => JSON.stringify(each))),
  );
});

test("the kept plan has no error of colour, of hidden years or of hidden content", async () => {
  const { found } = await foundIn("joint-action-plan");
  expect(found).toEqual([]);
});
