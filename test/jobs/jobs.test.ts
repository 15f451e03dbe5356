import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openFile } from "../../src/hosts/file";
import type { FileHost } from "../../src/hosts/host";
import {
  answer,
  check,
  type Checked,
  clean,
  colourPreview,
  fixPreview,
  mark,
  remove,
  settle,
  takeOutOwn,
} from "../../src/jobs";
import type { Finding } from "../../src/model/finding";
import type { Grid, Look } from "../../src/model/grid";
import { labelOf } from "../../src/model/plan";
import { ChooseSheet, Refusal } from "../../src/model/refusal";
import { defaultSettings } from "../../src/model/settings";
import { colourRules } from "../../src/rules";
import { handmade } from "../hosts/file/handmade";
import { inlineWorkbook } from "../inline-workbook";

const made = "2025-01-10";
const wanted = { asAt: "2025-01-15", settings: defaultSettings };
const all = { colours: true, flags: true, summary: true };
const samples = ["joint-action-plan", "joint-action-plan-pasted", "joint-action-plan-miscoloured"];
const open = (name: string): Promise<FileHost> =>
  openFile(readFileSync(`samples/${name}.xlsx`), `${name}.xlsx`);

/** All that the plan's own columns hold and look like. */
async function planOf(
  host: FileHost,
): Promise<{ values: Grid["values"]; looks: Readonly<Record<number, readonly Look[]>> }> {
  const { grid, report } = await check(host, wanted);
  const { left, right } = report.plan;
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const request = {
    sheet: grid.sheet,
    top: grid.top,
    height: grid.values.length,
    left,
    width: columns.length,
  };
  const { looks } = await host.detail({ ...request, shown: [], looks: columns });
  return { values: grid.values.map((row) => row.slice(left - grid.left, right - grid.left + 1)), looks };
}

describe.each(samples)("%s", (name) => {
  it("is marked without a change to what it says, and marking it again changes nothing", async () => {
    const host = await open(name);
    const before = await planOf(host);
    const { outcome } = await mark(host, await check(host, wanted), all, made);
    expect(outcome).toEqual({ kind: "done" });
    expect((await planOf(host)).values).toEqual(before.values);
    const bytes = await host.bytes();
    const again = await openFile(bytes, null);
    expect((await mark(again, await check(again, wanted), all, made)).outcome).toEqual({ kind: "done" });
    expect(await again.bytes()).toEqual(bytes);
  });

  it("reads the same when it is marked as before, and its colours are then right", async () => {
    const host = await open(name);
    const before = await check(host, wanted);
    await mark(host, before, all, made);
    const after = await check(host, wanted);
    const bare = ({ report }: typeof before) =>
      report.plan.actions.map((action) => ({ ...action, look: null, fills: [] }));
    expect(bare(after)).toEqual(bare(before));
    expect(after.report.counts).toMatchObject({ ...before.report.counts, findings: expect.anything() });
    expect(after.report.findings.filter(({ rule }) => rule.startsWith("colour"))).toEqual([]);
    expect(colourPreview(after).changes).toBe(0);
  });

  it("is as it was once everything is taken back", async () => {
    const host = await open(name);
    const before = await planOf(host);
    await mark(host, await check(host, wanted), all, made);
    const { outcome, leftAlone } = await remove(host, await check(host, wanted));
    expect([outcome.kind, leftAlone]).toEqual(["done", []]);
    expect(await planOf(host)).toEqual(before);
    const { book, detail } = await check(host, wanted);
    expect([book.own, detail.printArea]).toEqual([[], null]);
  });

  it("says in the Check column, beside each action, what must be fixed, checked or told", async () => {
    const host = await open(name);
    const checked = await check(host, wanted);
    await mark(host, checked, all, made);
    const { grid, book, report } = await check(host, wanted);
    const own = book.own.find((each) => each.name === "Check");
    const textIn = (row: number) => String(grid.values[row - grid.top]?.[(own?.column ?? 0) - grid.left]);
    expect(textIn(report.plan.headingRow)).toBe(
      "Check: PlanProof’s questions as at 15 January 2025, not the lead’s words",
    );
    for (const action of report.plan.actions) {
      const text = textIn(action.row);
      expect(text.startsWith(`${labelOf(action)}. `)).toBe(true);
      const asked = checked.report.findings.filter(
        ({ rule, places, severity }) =>
          places.length === 1 &&
          places[0].row === action.row &&
          severity !== "advice" &&
          !colourRules.has(rule),
      );
      if (asked.length === 0)
        expect(text.startsWith(`${labelOf(action)}. No question about this action alone. (`)).toBe(true);
      for (const { flag } of asked) expect(text).toContain(flag);
      expect(text).not.toMatch(/\d+ days? late/);
    }
  });
});

it("a colour that somebody changed after PlanProof set it is theirs, and stays", async () => {
  const host = await open("joint-action-plan-miscoloured");
  await mark(host, await check(host, wanted), { colours: true }, made);
  const { report, grid } = await check(host, wanted);
  const action = report.plan.actions.find(({ ref }) => ref === "10");
  const cell = { sheet: grid.sheet, row: action?.row ?? 0, column: 0 };
  await host.apply({ expect: [], edits: [{ kind: "fill", ...cell, colour: "#FFC0CB" }] });
  const { leftAlone } = await remove(host, await check(host, wanted));
  expect(leftAlone).toEqual([
    `Row ${cell.row + 1} keeps its fill, which was changed after PlanProof coloured it.`,
  ]);
  const after = await check(host, wanted);
  expect(after.report.plan.actions.find(({ ref }) => ref === "10")?.look?.fill).toEqual({
    kind: "solid",
    colour: "#FFC0CB",
  });
});

it("an answered late action is told to members, does not block, and is kept in the workbook until its cell changes", async () => {
  const host = await open("joint-action-plan");
  const before = await check(host, wanted);
  const late = before.report.findings.filter(({ rule }) => rule === "overdue");
  const [first] = late;
  if (first === undefined) throw new Error("The sample has late actions.");
  await answer(host, before, first, { by: "A. Clerk", reason: "The board has been told", on: made });
  const again = await openFile(await host.bytes(), null);
  const after = await check(again, wanted);
  const answered = after.report.findings.find(({ ref, rule }) => rule === "overdue" && ref === first.ref);
  expect(answered).toMatchObject({
    severity: "report",
    answer: { by: "A. Clerk", reason: "The board has been told" },
  });
  expect(after.report.counts.findings["must-fix"]).toBe(before.report.counts.findings["must-fix"] - 1);
  expect(after.summary.verdict.says).toContain("1 point answered by A. Clerk.");
});

describe("A finding's fix", () => {
  const miscoloured = () => open("joint-action-plan-miscoloured");
  const fixesOf = (checked: Checked, rule: string) =>
    checked.report.findings.flatMap((finding) => (finding.rule === rule ? (finding.fix ?? []) : []));

  it("makes faint text readable, and gives it back its colour", async () => {
    const host = await open("joint-action-plan");
    const { report, grid } = await check(host, wanted);
    const { sheet, columns, actions } = report.plan;
    const row = actions[1]?.row ?? 0;
    const cell = { sheet, row, column: columns.outcome ?? 0 };
    await host.apply({ expect: [], edits: [{ kind: "fontColour", ...cell, colour: "#BFBFBF" }] });
    const checked = await check(host, wanted);
    const ink = (found: Checked) => found.report.plan.actions[1]?.look?.colour;
    expect(ink(checked)).toBe("#BFBFBF");
    const fixes = fixesOf(checked, "text-contrast");
    expect(fixPreview(checked, fixes)[0]).toBe(
      `Row ${row + 1}, column A: the text becomes black, where it was grey.`,
    );
    await mark(host, checked, { fixes }, made);
    const after = await check(host, wanted);
    expect(ink(after)).toBe("#000000");
    expect(fixesOf(after, "text-contrast")).toEqual([]);
    expect(after.grid.values.length).toBe(grid.values.length);
    await remove(host, after);
    expect(ink(await check(host, wanted))).toBe("#BFBFBF");
  });

  it("changes its own cell and no other, which is said before, noted in the Sector column, and taken back", async () => {
    const host = await miscoloured();
    const before = await planOf(host);
    const checked = await check(host, wanted);
    const [wrong] = fixesOf(checked, "colour-wrong");
    if (wrong === undefined) throw new Error("The sample has a wrong colour.");
    expect(fixPreview(checked, [wrong])).toEqual([
      "Row 11, column A: the fill becomes yellow, where it was blue.",
      "A Sector column of PlanProof’s own is added to the right of the plan.",
      "The print area is set to the plan, so that PlanProof’s columns do not print.",
    ]);
    expect((await mark(host, checked, { fixes: [wrong] }, made)).outcome).toEqual({ kind: "done" });
    const after = await planOf(host);
    expect(after.values).toEqual(before.values);
    const looks = before.looks[0]?.map((look, index) =>
      index === 10 - checked.grid.top ? { ...look, fill: { kind: "solid", colour: "#FFF2CC" } } : look,
    );
    expect(after.looks).toEqual({ ...before.looks, 0: looks });

    const again = await check(host, wanted);
    const rules = (found: Checked) => found.report.findings.map(({ rule }) => rule);
    expect(rules(again)).toEqual(
      rules(checked).filter(
        (rule) => !["colour-wrong", "colour-only-carrier", "colour-no-key"].includes(rule),
      ),
    );
    const { column = 0 } = again.book.own.find(({ name }) => name === "Sector") ?? {};
    expect(again.grid.values[10 - again.grid.top]?.[column - again.grid.left]).toMatch(
      /^5\. LA \(“.+”, reference [-0-9A-F]{24}: was #[0-9A-F]{6}, made #FFF2CC\)$/,
    );
    expect((await remove(host, again)).leftAlone).toEqual([]);
    expect(await planOf(host)).toEqual(before);
  });

  it("can be carried out one after another: each note of what was before stays", async () => {
    const host = await miscoloured();
    const before = await planOf(host);
    for (const rule of ["colour-missing", "colour-wrong", "cqc-not-red", "red-not-cqc"]) {
      const checked = await check(host, wanted);
      const fixes = fixesOf(checked, rule);
      expect([rule, fixes.length]).toEqual([rule, 1]);
      await mark(host, checked, { fixes }, made);
      expect(fixesOf(await check(host, wanted), rule)).toEqual([]);
    }
    const checked = await check(host, wanted);
    expect(colourPreview(checked).changes).toBe(0);
    expect((await remove(host, checked)).leftAlone).toEqual([]);
    expect(await planOf(host)).toEqual(before);
  });

  it("is written again beside its action after a sort, and brings no other colour with it", async () => {
    const host = await miscoloured();
    const checked = await check(host, wanted);
    await mark(host, checked, { fixes: fixesOf(checked, "colour-wrong") }, made);
    const marked = await check(host, wanted);
    expect(colourPreview(marked).changes).toBe(3);
    await mark(host, marked, marked.own.there, made);
    expect(colourPreview(await check(host, wanted)).changes).toBe(3);
  });

  it("is the Sector column alone where colour alone says who leads", async () => {
    const host = await open("joint-action-plan");
    const before = await planOf(host);
    const checked = await check(host, wanted);
    const fixes = fixesOf(checked, "colour-only-carrier");
    expect(fixes).toEqual([{ looks: [] }]);
    expect(fixPreview(checked, fixes)[0]).toBe(
      "A Sector column of PlanProof’s own is added to the right of the plan.",
    );
    await mark(host, checked, { fixes }, made);
    expect(await planOf(host)).toEqual(before);
    expect(fixesOf(await check(host, wanted), "colour-only-carrier")).toEqual([]);
  });

  it("is offered for exactly what applying the colours would change", async () => {
    for (const name of samples) {
      const checked = await check(await open(name), wanted);
      const looks = checked.report.findings.flatMap(({ fix }) => fix?.looks ?? []);
      expect([name, looks.length]).toEqual([name, colourPreview(checked).changes]);
    }
  });
});

it("nothing is written where the sheet was sorted since it was read", async () => {
  const host = await open("joint-action-plan-miscoloured");
  const checked = await check(host, wanted);
  const stale = { ...checked, grid: { ...checked.grid, values: [...checked.grid.values].reverse() } };
  const bytes = await host.bytes();
  expect((await mark(host, stale, all, made)).outcome.kind).toBe("changed");
  expect(await host.bytes()).toEqual(bytes);
});

it("a sheet that is not there, and a day that is none, are refused in words", async () => {
  const host = await open("joint-action-plan-miscoloured");
  await expect(check(host, { ...wanted, sheet: "Plan B" })).rejects.toThrow(
    /There is no sheet “Plan B” in this workbook\. It has “.+” and “Notes”\./,
  );
  await expect(check(host, { ...wanted, sheet: "Notes" })).rejects.toBeInstanceOf(Refusal);
  await expect(check(host, { ...wanted, asAt: "15/01/2025" })).rejects.toThrow("“15/01/2025” is not a day.");
  expect(new ChooseSheet(["A", "B"]).message).toBe(
    "There are 2 plans in this workbook, on the sheets “A” and “B”. Choose the one to check.",
  );
});

it("a sheet that cannot be read holds up no plan on another, and is said to be unread", async () => {
  const parts = unzipSync(
    inlineWorkbook({
      Scratch: [["A note"]],
      Plan: [
        ["No.", "Outcome", "Lead", "By when", "Progress"],
        ["1", "Staff are trained", "Ann Marlow, Norbury Council", "31 March 2025", "Begun."],
      ],
    }),
  );
  const part = "xl/worksheets/sheet0.xml";
  const stray = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  parts[part] = strToU8(strFromU8(parts[part] ?? new Uint8Array()).replace("</sheetData>", `${stray}$&`));
  const host = await openFile(zipSync(parts), null);
  const { report } = await check(host, wanted);
  expect([report.plan.sheet, report.plan.actions.length]).toEqual(["Plan", 1]);
  const sentence = expect.stringMatching(/^The sheet “Scratch” is used as far as XFD1048576,/);
  expect(report.notChecked).toContainEqual({ what: "the sheet “Scratch”", why: sentence });
  await expect(check(host, { ...wanted, sheet: "Scratch" })).rejects.toThrow("used as far as XFD1048576");
});

describe("PlanProof's own marks", () => {
  const marked = async () => {
    const host = await open("joint-action-plan-miscoloured");
    await mark(host, await check(host, wanted), all, made);
    return host;
  };

  it("are known by what stands in the cells", async () => {
    const host = await open("joint-action-plan-miscoloured");
    expect((await check(host, wanted)).own).toEqual({
      isThere: false,
      there: { flags: false, summary: false },
      astray: [],
      unfinished: false,
    });
    expect((await check(await marked(), wanted)).own).toEqual({
      isThere: true,
      there: { fixes: [{ looks: [] }], flags: true, summary: true },
      astray: [],
      unfinished: false,
    });
  });

  it("that stand beside other actions are noticed, and marking again mends them without losing what was before", async () => {
    const host = await marked();
    const { book, grid, report } = await check(host, wanted);
    const own = book.own.filter(({ name }) => name === "Sector" || name === "Check");
    const [first, second] = report.plan.actions.filter(({ ref }) => ref === "5" || ref === "10");
    const edits = own.map(({ name, column, row: top }) => {
      const texts = Array.from({ length: grid.values.length - top }, (_, index) =>
        String(grid.values[top + index]?.[column] ?? ""),
      );
      const [one = 0, other = 0] = [first?.row, second?.row].map((row) => (row ?? 0) - top);
      [texts[one], texts[other]] = [texts[other] ?? "", texts[one] ?? ""];
      return {
        kind: "ownColumn",
        name: name as "Sector",
        sheet: grid.sheet,
        column,
        top,
        texts,
        like: column - 1,
        width: 20,
      } as const;
    });
    await host.apply({ expect: [], edits });
    const astray = await check(host, wanted);
    expect(astray.own.astray).toEqual([first?.row, second?.row]);
    await mark(host, astray, astray.own.there, made);
    expect((await check(host, wanted)).own.astray).toEqual([]);
    expect((await remove(host, await check(host, wanted))).leftAlone).toEqual([]);
    const before = await open("joint-action-plan-miscoloured");
    expect(await planOf(host)).toEqual(await planOf(before));
  });

  it("that were noted but not carried out are unfinished, and can be finished or taken back", async () => {
    const host = await open("joint-action-plan-miscoloured");
    const checked = await check(host, wanted);
    let columns: FileHost["apply"] = async (change) => host.apply(change);
    const broken: FileHost = Object.create(host, {
      apply: {
        value: (change: Parameters<FileHost["apply"]>[0]) =>
          columns({ ...change, edits: change.edits.filter(({ kind }) => kind === "ownColumn") }),
      },
    });
    await mark(broken, checked, { colours: true }, made);
    columns = host.apply.bind(host);
    const half = await check(host, wanted);
    expect(half.own.unfinished).toBe(true);
    expect(half.own.there.fixes?.[0]?.looks).toHaveLength(4);
    const other = await openFile(await host.bytes(), null);
    await mark(host, half, half.own.there, made);
    expect(colourPreview(await check(host, wanted)).changes).toBe(0);
    expect((await check(host, wanted)).own.unfinished).toBe(false);
    expect((await remove(other, await check(other, wanted))).leftAlone).toEqual([]);
    expect(await planOf(other)).toEqual(await planOf(await open("joint-action-plan-miscoloured")));
  });
});

describe("a plan with two columns for the date", () => {
  const workbook = inlineWorkbook({
    Plan: [
      ["No.", "Outcome", "Lead", "Council deadline", "NHS deadline", "Progress"],
      ["1", "Staff are trained", "Ann Marlow, Norbury Council", "31 March 2025", "30 June 2025", "Begun."],
      ["2", "Visits are timely", "Ann Marlow, Norbury Council", "30 April 2025", "31 July 2025", "Begun."],
    ],
  });
  const rivals = ({ report }: Awaited<ReturnType<typeof check>>) =>
    report.findings.filter(({ rule }) => rule === "column-rival");
  const days = ({ report }: Awaited<ReturnType<typeof check>>) =>
    report.plan.actions.map(({ due }) => due.original?.day);

  it("is read by the column that somebody says, also when the file is opened again", async () => {
    const host = await openFile(workbook, null);
    const asked = await check(host, wanted);
    expect(days(asked)).toEqual(["2025-03-31", "2025-04-30"]);
    const [instead] = rivals(asked)[0]?.choices ?? [];
    if (instead === undefined) throw new Error("nothing was asked");
    expect(instead.label).toBe("Read column E as the date");
    await settle(host, asked, instead);
    const again = await check(await openFile(await host.bytes(), null), wanted);
    expect(days(again)).toEqual(["2025-06-30", "2025-07-31"]);
    expect(rivals(again)).toEqual([]);
  });

  it("is not asked about again where the column that was read is the right one", async () => {
    const host = await openFile(workbook, null);
    const asked = await check(host, wanted);
    const [, keep] = rivals(asked)[0]?.choices ?? [];
    if (keep === undefined) throw new Error("nothing was asked");
    await settle(host, asked, keep);
    const again = await check(host, wanted);
    expect([days(again), rivals(again)]).toEqual([["2025-03-31", "2025-04-30"], []]);
  });
});

describe("A body that nobody knows", () => {
  const rows = [
    ["No.", "Outcome", "Lead", "By when", "Actions", "Progress"],
    ["1", "See children sooner", "Ann Marlow, Norbury Partners", "31/03/2025", "Meet", "Begun"],
    ["2", "Keep plans", "Dee Pike, the Norbury partners", "30/04/2025", "Write", "Begun"],
    ["3", "Listen to carers", "Lee Shaw, Haven House", "30/04/2025", "Hold a forum", "Begun"],
  ];
  const asked = (checked: Awaited<ReturnType<typeof check>>) =>
    checked.report.findings.filter(({ rule }) => rule === "organisation-unknown");

  it("is asked about once, however often and however it is spelt, and never again once it is said", async () => {
    const host = await openFile(inlineWorkbook({ Plan: rows }), null);
    const before = await check(host, wanted);
    expect(asked(before).map(({ places }) => places.map(({ row }) => row))).toEqual([[1, 2], [3]]);
    const [partners] = asked(before);
    expect(partners?.choices.map(({ label }) => label)).toEqual([
      "It is the council’s",
      "It is the NHS’s",
      "It is another body’s",
    ]);
    const [, nhs] = partners?.choices ?? [];
    if (nhs === undefined) throw new Error("nothing was asked");
    await settle(host, before, nhs);
    const again = await check(await openFile(await host.bytes(), null), wanted);
    expect(asked(again).map(({ places }) => places.map(({ row }) => row))).toEqual([[3]]);
    expect(again.report.plan.actions.map(({ sector }) => sector)).toEqual(["NHS", "NHS", null]);
  });
});

describe("A clean copy", () => {
  it("keeps the colours and the summary, loses PlanProof’s columns and records, and counts the answers still", async () => {
    const host = await open("joint-action-plan");
    await mark(host, await check(host, wanted), all, made);
    const before = await check(host, wanted);
    const question = before.report.findings.find(
      ({ severity, answerable }) => severity === "check" && answerable,
    );
    if (question === undefined) throw new Error("The sample asks nothing.");
    await answer(host, before, question, { by: "Ann Clerk", reason: "As agreed.", on: made });
    const answered = await check(host, wanted);
    const ids = (await host.traces()).map(({ id }) => id);
    const { takenOut, stays, checked, notChecked } = await clean(host, ids, wanted, made);
    expect([stays, notChecked]).toEqual([[], null]);
    expect(takenOut.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["check-column", "sector-column", "records"]),
    );
    expect(checked?.book.own.map(({ name }) => name)).toEqual(["Title", "Summary"]);
    expect(checked?.book.records).toBeNull();
    const asked = (findings: readonly Finding[] = []) =>
      new Set(findings.map(({ rule, answer }) => `${rule} ${answer?.by}`));
    // Without the Sector column, the colours alone tell who leads.
    expect(asked(checked?.report.findings)).toEqual(
      asked(answered.report.findings).add("colour-only-carrier undefined"),
    );
    expect(colourPreview(before).changes).toBe(0);
  });

  it("may keep the Sector column, so that colour is not the only carrier of who leads", async () => {
    const host = await open("joint-action-plan");
    await mark(host, await check(host, wanted), all, made);
    const ids = (await host.traces()).filter(({ kind }) => kind !== "sector-column").map(({ id }) => id);
    const { checked, stays } = await clean(host, ids, wanted, made);
    expect(stays.map(({ what }) => what)).toEqual([
      expect.stringMatching(/^PlanProof’s column Sector on “.+”$/),
    ]);
    expect(checked?.book.own.map(({ name }) => name)).toEqual(["Sector", "PrintArea", "Title", "Summary"]);
    expect(checked?.report.findings.map(({ rule }) => rule)).not.toContain("colour-only-carrier");
  });

  it("in a workbook that is open loses PlanProof’s columns and records, and keeps its colours and its summary", async () => {
    const host = await open("joint-action-plan-miscoloured");
    await mark(host, await check(host, wanted), all, made);
    await host.keepRecords("{}");
    const marked = await check(host, wanted);
    const { outcome } = await takeOutOwn(host, marked);
    expect(outcome.kind).toBe("done");
    const after = await check(host, wanted);
    expect(after.book.own.map(({ name }) => name)).toEqual(["Title", "Summary"]);
    expect([after.book.records, after.detail.printArea]).toEqual([null, null]);
    expect(colourPreview(after).changes).toBe(0);
  });

  it("of a workbook without a plan is still made, and says why it was not checked", async () => {
    const host = await openFile(inlineWorkbook({ Costs: [["Chairs"], ["12"]] }), "costs.xlsx");
    const { checked, notChecked } = await clean(host, [], wanted, made);
    expect([checked, notChecked]).toEqual([null, expect.stringContaining("no row of headings")]);
  });
});

it("stops judging a plan when it is called off", async () => {
  const stopper = new AbortController();
  const host = await open("joint-action-plan");
  const detail: FileHost["detail"] = async (request) => {
    const read = await host.detail(request);
    stopper.abort();
    return read;
  };
  const stopping = Object.assign(Object.create(host) as FileHost, { detail });
  await expect(check(stopping, wanted, stopper.signal)).rejects.toThrow("aborted");
});

it("says that formulas have no results, where headings may stand in them", async () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1"><f>Z1</f><v/></c><c r="B1"><f>Z2</f><v/></c></row></sheetData>';
  await expect(check(await openFile(handmade({ sheet }), null), wanted)).rejects.toThrow(
    "This workbook holds formulas whose results are not stored",
  );
});
