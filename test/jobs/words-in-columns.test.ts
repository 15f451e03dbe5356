import { readFileSync } from "node:fs";
import { openFile } from "../../src/hosts/file";
import type { Host } from "../../src/hosts/host";
import {
  check,
  clean,
  leaveOutQuestions,
  listTraces,
  mark,
  remove,
  takeOutOwn,
  type Checked,
} from "../../src/jobs";
import { textAt } from "../../src/model/grid";
import { labelOf } from "../../src/model/plan";
import { defaultSettings } from "../../src/model/settings";
import { markPlan } from "../../src/writing/mark";
import { cellAt } from "../excel/model/state";
import { openInExcel } from "../excel/open";

const made = "2025-01-10";
const wanted = { asAt: "2025-01-15", settings: defaultSettings };
const later = { ...wanted, asAt: "2025-02-15" };
const all = { colours: true, flags: true } as const;
const sample = "joint-action-plan-miscoloured";
const file = () => openFile(readFileSync(`samples/${sample}.xlsx`), null);
const hosts: [string, () => Promise<Host>][] = [
  ["a file", file],
  ["Excel", async () => openInExcel(sample, { hasNotes: true }).host],
];
const phoned = " AM phoned 24/11: new date 31 Jan agreed with Chair";
const ask = "Ask Ben about clinic rota";

type Name = "Sector" | "Check";
const placeOf = ({ book }: Checked, name: Name) => {
  const place = book.own.find((own) => own.name === name);
  if (place === undefined) throw new Error(`There is no column ${name}.`);
  return place;
};
const inColumn = (checked: Checked, name: Name, row: number) =>
  textAt(checked.grid, row, placeOf(checked, name).column);
/** Somebody types into cells of a column of PlanProof's. */
async function type(host: Host, name: Name, words: (row: number, text: string) => string): Promise<Checked> {
  const checked = await check(host, wanted);
  const { sheet, row: top, column } = placeOf(checked, name);
  const { grid, report } = checked;
  const height = grid.top + grid.values.length - top;
  const texts = Array.from({ length: height }, (_, index) =>
    words(top + index, textAt(grid, top + index, column)),
  );
  const edit = {
    kind: "ownColumn",
    name,
    sheet,
    column,
    top,
    texts,
    like: report.plan.right,
    width: 60,
  } as const;
  expect(await host.apply({ expect: [], edits: [edit] })).toEqual({ kind: "done" });
  return check(host, wanted);
}
const rowIn = ({ report }: Checked, index: number) => report.plan.actions[index]?.row ?? 0;
/** A marked plan in whose Check column somebody wrote after one question and in place of another. */
async function annotated(open: () => Promise<Host>) {
  const host = await open();
  const before = await check(host, wanted);
  await mark(host, before, all, made);
  const [after, instead] = [rowIn(before, 1), rowIn(before, 3)];
  const checked = await type(host, "Check", (row, text) =>
    row === after ? text + phoned : row === instead ? ask : text,
  );
  return { host, before, checked, after, instead };
}
const kept = (rows: readonly number[]) =>
  expect.stringContaining(
    `Rows ${rows.map((row) => row + 1).join(" and ")} keep what somebody wrote in PlanProof’s column Check`,
  );

describe.each(hosts)("In %s, what somebody wrote in the Check column", (_, open) => {
  it("stays when all is taken back, without PlanProof’s questions, and is listed", async () => {
    const { host, before, checked, after, instead } = await annotated(open);
    const { outcome, leftAlone } = await remove(host, checked);
    expect([outcome, leftAlone]).toEqual([{ kind: "done" }, [kept([after, instead])]]);
    const left = await check(host, wanted);
    expect(left.book.own.map(({ name }) => name)).not.toContain("Sector");
    const { row: heading, column } = placeOf(left, "Check");
    const texts = left.grid.values.map((_, index) => textAt(left.grid, left.grid.top + index, column));
    expect(texts.flatMap((text, index) => (text === "" ? [] : [[index + left.grid.top, text]]))).toEqual([
      [heading, "Check: added by hand"],
      [after, phoned.trim()],
      [instead, ask],
    ]);
    expect(left.report.plan).toEqual(before.report.plan);
    expect(left.own).toMatchObject({ isThere: false, astray: [], unfinished: false });
    // Taking it back again costs nothing.
    expect(await remove(host, left)).toEqual({
      outcome: { kind: "done" },
      leftAlone: [kept([after, instead])],
    });
    expect((await check(host, wanted)).grid).toEqual(left.grid);
  });

  it("goes with its column once somebody has deleted it", async () => {
    const { host, before, checked } = await annotated(open);
    await remove(host, checked);
    const emptied = await type(host, "Check", (row, text) =>
      row === before.report.plan.headingRow ? text : "",
    );
    expect(emptied.own.isThere).toBe(true);
    expect(await remove(host, emptied)).toEqual({ outcome: { kind: "done" }, leftAlone: [] });
    const after = await check(host, wanted);
    expect([after.book, after.grid]).toEqual([before.book, before.grid]);
  });

  it("stays after the question of another day, and of another again, and is listed", async () => {
    const { host, after, instead } = await annotated(open);
    for (const day of [later, { ...later, asAt: "2025-03-15" }]) {
      const { outcome, leftAlone } = await mark(host, await check(host, day), all, made);
      expect([outcome, leftAlone]).toEqual([
        { kind: "done" },
        expect.arrayContaining([kept([after, instead])]),
      ]);
      const marked = await check(host, day);
      for (const [row, words] of [
        [after, phoned],
        [instead, ` ${ask}`],
      ] as const) {
        const action = marked.report.plan.actions.find((each) => each.row === row);
        if (action === undefined) throw new Error("There is no action.");
        const text = inColumn(marked, "Check", row);
        expect(text.startsWith(`${labelOf(action)}. `)).toBe(true);
        expect(text).toMatch(/\(reference [0-9A-F]{8}\) \S/);
        expect(text.endsWith(`)${words}`)).toBe(true);
        expect(text.match(/\(reference /g)).toHaveLength(1);
      }
      expect(markPlan(marked, all, made, defaultSettings).change.edits).toEqual([]);
      expect(marked.own).toMatchObject({ astray: [], unfinished: false });
    }
  });

  it("is no sign that rows were moved, or that a change broke off", async () => {
    const { checked } = await annotated(open);
    expect(checked.own).toMatchObject({ isThere: true, astray: [], unfinished: false });
  });

  it("stays with all of its cell where the question is changed, and where it stands beside another action", async () => {
    const host = await open();
    const before = await check(host, wanted);
    await mark(host, before, all, made);
    const marked = await check(host, wanted);
    const [changed, moved] = [rowIn(before, 1), rowIn(before, 3)];
    const theirs = inColumn(marked, "Check", changed).replace(". ", ". Not so: ");
    const others = inColumn(marked, "Check", rowIn(before, 4)) + phoned;
    await type(host, "Check", (row, text) => (row === changed ? theirs : row === moved ? others : text));
    const annotated = await check(host, wanted);
    await mark(host, annotated, all, made);
    const again = await check(host, wanted);
    expect(inColumn(again, "Check", changed)).toBe(`${inColumn(marked, "Check", changed)} ${theirs}`);
    expect(inColumn(again, "Check", moved)).toBe(`${inColumn(marked, "Check", moved)} ${others}`);
    await remove(host, again);
    const left = await check(host, wanted);
    expect([changed, moved].map((row) => inColumn(left, "Check", row))).toEqual([theirs, others]);
  });

  it("stays where the questions go onto the cells, and where they are left out for partners", async () => {
    for (const leaveOut of [
      async (host: Host, checked: Checked) => mark(host, checked, { flags: "comments" }, made),
      leaveOutQuestions,
      takeOutOwn,
    ]) {
      const { host, checked, after, instead } = await annotated(open);
      const { outcome, leftAlone } = await leaveOut(host, checked);
      expect([outcome, leftAlone]).toEqual([
        { kind: "done" },
        expect.arrayContaining([kept([after, instead])]),
      ]);
      const left = await check(host, wanted);
      expect([after, instead].map((row) => inColumn(left, "Check", row))).toEqual([phoned.trim(), ask]);
    }
  });

  it("stays with a heading that somebody wrote over it", async () => {
    const host = await open();
    const before = await check(host, wanted);
    await mark(host, before, all, made);
    const { headingRow } = before.report.plan;
    const named = await type(host, "Check", (row, text) => (row === headingRow ? "Ann’s questions" : text));
    await mark(host, named, all, made);
    const again = await check(host, wanted);
    expect(inColumn(again, "Check", headingRow)).toBe("Ann’s questions");
    await remove(host, again);
    expect(inColumn(await check(host, wanted), "Check", headingRow)).toBe("Ann’s questions");
  });
});

describe.each(hosts)("In %s, what somebody wrote in the Sector column", (_, open) => {
  it("stays after PlanProof’s note, which is still read, and alone when all is taken back", async () => {
    const host = await open();
    const before = await check(host, wanted);
    await mark(host, before, all, made);
    const [after, instead] = [rowIn(before, 1), rowIn(before, 3)];
    const words = " Trust disputes this";
    const typed = await type(host, "Sector", (row, text) => (row === after ? text + words : text));
    expect(typed.own).toMatchObject({ astray: [], unfinished: false });
    await mark(host, typed, all, made);
    const again = await check(host, wanted);
    expect(inColumn(again, "Sector", after)).toBe(inColumn(typed, "Sector", after));
    const { leftAlone } = await remove(host, again);
    expect(leftAlone).toEqual([
      expect.stringContaining(`Row ${after + 1} keeps what somebody wrote in PlanProof’s column Sector`),
    ]);
    const left = await check(host, wanted);
    expect(left.book.own.map(({ name }) => name)).not.toContain("Check");
    expect([after, instead].map((row) => inColumn(left, "Sector", row))).toEqual([words.trim(), ""]);
    // All the colours are as they were, and known for the plan's own.
    expect(left.report.plan).toEqual(before.report.plan);
    await mark(host, left, all, made);
    const marked = await check(host, wanted);
    expect(inColumn(marked, "Sector", after)).toBe(inColumn(typed, "Sector", after));
    expect(inColumn(marked, "Sector", instead)).toBe(inColumn(typed, "Sector", instead));
  });
});

it("In a file, a copy for circulation says what somebody wrote in a column that goes, before and after", async () => {
  const { host, checked, after, instead } = await annotated(file);
  const effect = `What somebody wrote there is not in the copy: row ${after + 1} “${phoned.trim()}” and row ${instead + 1} “${ask}”.`;
  const copy = await file();
  await mark(copy, await check(copy, wanted), all, made);
  await type(copy, "Check", (row) => inColumn(checked, "Check", row));
  const columns = (traces: Awaited<ReturnType<typeof listTraces>>) =>
    traces.filter(({ kind }) => kind === "check-column" || kind === "sector-column");
  const listed = columns(await listTraces(copy, wanted));
  expect(listed.map((trace) => [trace.kind, trace.effect])).toEqual(
    expect.arrayContaining([
      ["check-column", effect],
      ["sector-column", null],
    ]),
  );
  const { takenOut } = await clean(
    copy,
    listed.map(({ id }) => id),
    wanted,
    made,
  );
  expect(columns(takenOut).find(({ kind }) => kind === "check-column")?.effect).toBe(effect);
  expect((await check(host, wanted)).grid).toEqual(checked.grid);
});

it("In Excel, a date in place of a question stays a date, and the question is said to be left out", async () => {
  const { host, sheet } = openInExcel(sample, { hasNotes: true });
  const before = await check(host, wanted);
  await mark(host, before, all, made);
  const { sheet: name, column } = placeOf(await check(host, wanted), "Check");
  const row = rowIn(before, 1);
  Object.assign(cellAt(sheet(name), row, column), { value: 45_688 });
  const { outcome, leftAlone } = await mark(host, await check(host, later), all, made);
  expect([outcome, leftAlone]).toEqual([
    { kind: "done" },
    expect.arrayContaining([
      `Row ${row + 1} has somebody’s own number or date in the column Check, so PlanProof’s words are left out there.`,
    ]),
  ]);
  expect(cellAt(sheet(name), row, column).value).toBe(45_688);
  await remove(host, await check(host, later));
  expect(cellAt(sheet(name), row, column).value).toBe(45_688);
});
