import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openFile } from "../../src/hosts/file";
import type { FileHost, Host } from "../../src/hosts/host";
import { check, mark, remove } from "../../src/jobs";
import { defaultSettings } from "../../src/model/settings";
import { openExcel } from "../../src/hosts/excel";
import { Excel } from "../excel/excel";
import { fixture } from "../excel/fixture";
import { connect } from "../excel/in-process";
import { type } from "../excel/user";

const wanted = { asAt: "2025-01-15", settings: defaultSettings };
const later = { ...wanted, asAt: "2025-02-15" };
/** A month before, more is still to come: the summary is longer. */
const longer = { ...wanted, asAt: "2024-12-15" };
const name = "PlanProof summary";
const write = async (host: Host, as = wanted) =>
  mark(host, await check(host, as), { summary: true }, "2025-01-10");

/** The sample in Excel, with its summary written, and where its words stand. */
async function summarised() {
  const excel = new Excel(fixture("joint-action-plan"), { hasNotes: true });
  connect(excel);
  const host = openExcel();
  await write(host);
  const sheet = excel.session.sheet(name);
  if (sheet === undefined) throw new Error("There is no summary.");
  const at = (text: string) =>
    Object.keys(sheet.cells).find((address) => sheet.cells[address]?.value === text);
  const rows = Number(/\((\d+) rows/.exec(String(sheet.cells["A2"]?.value))?.[1]);
  return { excel, host, sheet, at, rows };
}

test("A summary that says what the plan says is not written again, and is known to be out of date when it does not", async () => {
  const { excel, host } = await summarised();
  const before = structuredClone(excel.state);
  expect((await check(host, wanted)).summaryIsOld).toBe(false);
  await write(host);
  expect(excel.state).toEqual(before);
  expect((await check(host, later)).summaryIsOld).toBe(true);
});

test("In Excel, the widths that somebody gave the summary's columns, looks beside it and a note on it stay", async () => {
  const { excel, host, sheet } = await summarised();
  const before = { ...sheet.columnWidths };
  sheet.columnWidths[1] = 400;
  sheet.cells["P3"] = { fill: { color: "#FFF2CC" } };
  excel.state.remarks.push({ kind: "note", sheet: name, address: "A5", text: "Is this right?" });
  await write(host, later);
  expect((await check(host, later)).summaryIsOld).toBe(false);
  expect(sheet.cells["P3"]).toEqual({ fill: { color: "#FFF2CC" } });
  for (const [column, width] of Object.entries({ ...before, 1: 400 })) {
    expect(sheet.columnWidths[Number(column)]).toBeCloseTo(width, 1);
  }
  expect(excel.state.remarks.map(({ text }) => text)).toContain("Is this right?");
});

test("An edited subject is kept when the summary is written again, and that is said", async () => {
  const { excel, host, sheet } = await summarised();
  const row = Object.keys(sheet.cells).find(
    (address) => /^A\d+$/.test(address) && sheet.cells[address]?.value === "4",
  );
  type(excel, sheet, `B${row?.slice(1)}`, "Nurses on every shift", "the user");
  const { leftAlone } = await write(host, later);
  const kept = Object.values(sheet.cells).filter(({ value }) => value === "Nurses on every shift");
  expect(kept.length).toBeGreaterThan(1);
  expect(leftAlone.join(" ")).toContain("keeps your own words for 1 action (4)");
});

test("What somebody wrote beside stays, and what they wrote below moves down with the summary", async () => {
  const { excel, host, sheet, at, rows } = await summarised();
  type(excel, sheet, "N5", "Ask about this", "the user");
  type(excel, sheet, `A${rows + 2}`, "Our own note", "the user");
  type(excel, sheet, `C${rows + 3}`, "and its second line", "the user");
  const { outcome } = await write(host, longer);
  expect(outcome).toEqual({ kind: "done" });
  const now = Number(/\((\d+) rows/.exec(String(sheet.cells["A2"]?.value))?.[1]);
  const moved = now - rows;
  expect(moved).toBeGreaterThan(0);
  expect(at("Ask about this")).toBe("N5");
  expect(at("Our own note")).toBe(`A${rows + 2 + moved}`);
  expect(at("and its second line")).toBe(`C${rows + 3 + moved}`);
  expect((await check(host, longer)).summaryIsOld).toBe(false);
});

test("A summary in whose words somebody wrote is left to them, and the new one is on another sheet", async () => {
  const { excel, host, sheet } = await summarised();
  const address =
    Object.keys(sheet.cells).find((each) => String(sheet.cells[each]?.value).startsWith("15 of 21")) ?? "";
  type(excel, sheet, address, "In our own words.", "the user");
  const before = structuredClone(sheet.cells);
  const { leftAlone } = await write(host);
  expect(sheet.cells).toEqual(before);
  expect(excel.state.sheets.map((each) => each.name)).toContain(`${name} (2)`);
  expect(leftAlone.join(" ")).toContain("is left as it is, and the summary is on a new sheet");
  const own = (await host.book()).own.filter((each) => each.name === "Summary");
  expect(own.map((each) => each.sheet)).toEqual([`${name} (2)`]);
});

/** The sample as a file, with its summary, beside and below which somebody wrote. */
async function writtenBeside(): Promise<Host> {
  const host = await openFile(readFileSync("samples/joint-action-plan.xlsx"), null);
  await write(host);
  const own = { kind: "ownColumn", name: "Check", sheet: name, top: 4, like: 13, width: 9 } as const;
  await host.apply({ expect: [], edits: [{ ...own, column: 14, texts: ["Somebody’s note"] }] });
  return host;
}
/** The texts of a sheet, by where they stand. */
async function textsOf(host: Host, sheet = name) {
  const { values, top, left } = await host.grid(sheet);
  return new Map(
    values.flatMap((cells, row) =>
      cells.map((value, column) => [String(value), `${top + row}:${left + column}`] as const),
    ),
  );
}
/** A file in which somebody changed the part of the summary's sheet. */
async function edited(host: FileHost, change: (xml: string) => string): Promise<FileHost> {
  const parts = unzipSync(await host.bytes());
  const [sheet = ""] = Object.keys(parts)
    .filter((part) => /worksheets\/sheet\d+\.xml$/.test(part))
    .slice(-1);
  const xml = change(strFromU8(parts[sheet] ?? new Uint8Array()));
  return openFile(zipSync({ ...parts, [sheet]: strToU8(xml) }), null);
}
/** Cells of somebody's, in a row of their own two rows below the summary. */
const below = (cell: (row: number) => string) => (xml: string) => {
  const row = 2 + Math.max(...Array.from(xml.matchAll(/<row r="(\d+)"/g), ([, each]) => Number(each)));
  return xml.replace("</sheetData>", `<row r="${row}">${cell(row)}</row></sheetData>`);
};
const note = (row: number) => `<c r="C${row}" t="inlineStr"><is><t>Our own note</t></is></c>`;
test("In a file, what somebody wrote beside stays, and what they wrote below moves down with the summary", async () => {
  const plain = await openFile(readFileSync("samples/joint-action-plan.xlsx"), null);
  await write(plain);
  const host = await edited(plain, (xml) =>
    below(note)(xml).replace(/<\/row>/, '<c r="P1" t="inlineStr"><is><t>Ask about this</t></is></c></row>'),
  );
  const rows = (await host.grid(name)).values.length;
  const { outcome, leftAlone } = await write(host, longer);
  expect([outcome, leftAlone]).toEqual([{ kind: "done" }, []]);
  const grew = (await host.grid(name)).values.length - rows;
  expect(grew).toBeGreaterThan(0);
  const texts = await textsOf(host);
  expect(texts.get("Ask about this")).toBe("0:15");
  expect(texts.get("Our own note")).toBe(`${rows - 1 + grew}:2`);
  expect((await host.book()).sheets.map((sheet) => sheet.name)).not.toContain(`${name} (2)`);
  expect((await check(host, longer)).summaryIsOld).toBe(false);
  const before = (await host.grid(name)).values;
  await write(host, longer);
  expect((await host.grid(name)).values).toEqual(before);
});

test("In a file, the widths that somebody gave the summary's columns stay, and its rows are as high as they then must be", async () => {
  const plain = await openFile(readFileSync("samples/joint-action-plan.xlsx"), null);
  await write(plain);
  const heights = async (host: FileHost) => {
    const own = Object.entries(unzipSync(await host.bytes())).findLast(([part]) =>
      /sheet\d+\.xml$/.test(part),
    );
    const xml = strFromU8(own?.[1] ?? new Uint8Array());
    const all = Array.from(xml.matchAll(/ ht="([\d.]+)"/g), ([, each]) => Number(each));
    const columns = Array.from(xml.matchAll(/<col [^>]*>/g), ([column]) => column);
    return { columns, sum: all.reduce((sum, each) => sum + each, 0) };
  };
  const narrowed = await edited(plain, (xml) =>
    xml
      .replace(/(<col min="2" max="2" width=")[\d.]+/, "$115")
      .replace(/(<col min="3"[^>]*)\/>/, '$1 hidden="1"/>'),
  );
  await write(narrowed, later);
  await write(plain, later);
  const { columns, sum } = await heights(narrowed);
  expect(columns[1]).toContain('width="15"');
  expect(columns[2]).toContain('hidden="1"');
  expect(sum).toBeGreaterThan((await heights(plain)).sum);
});

test("In a file, a formula that somebody wrote beside stays and is worked out again, and one that would have to move is left on the former tab", async () => {
  const plain = await openFile(readFileSync("samples/joint-action-plan.xlsx"), null);
  await write(plain);
  const formula = (row: number) => `<c r="P${row}"><f>1+B9</f><v>7.5</v></c>`;
  const beside = await edited(plain, (xml) => xml.replace(/<\/row>/, `${formula(1)}</row>`));
  expect((await write(beside, longer)).leftAlone).toEqual([]);
  const parts = unzipSync(await beside.bytes());
  expect(strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())).toContain('fullCalcOnLoad="1"');
  expect((await textsOf(beside)).get("7.5")).toBe("0:15");
  const under = await edited(plain, below(formula));
  const before = (await under.grid(name)).values;
  const { leftAlone } = await write(under, longer);
  expect((await under.grid(name)).values).toEqual(before);
  expect(leftAlone).toEqual([
    `What somebody added to the sheet “${name}” could not be kept in place, so that sheet is left as it is, and the summary is on a new sheet.`,
  ]);
  expect(
    (await under.book()).own.filter((each) => each.name === "Summary").map((each) => each.sheet),
  ).toEqual([`${name} (2)`]);
});

/** Takes everything back, and says what is there then: the summary's values or null, PlanProof's names, and what was left. */
async function takenBack(host: Host, as = wanted) {
  const { outcome, leftAlone } = await remove(host, await check(host, as));
  expect(outcome).toEqual({ kind: "done" });
  const { own, sheets } = await host.book();
  const values = sheets.some((sheet) => sheet.name === name) ? (await host.grid(name)).values : null;
  return { values, own: own.map((each) => each.name), leftAlone };
}
const stays = `The sheet “${name}” holds something that is not known to be PlanProof’s. It stays, and is yours from now on: delete it if you do not want it.`;

test("Taking everything back removes a summary that holds nothing but PlanProof’s own, out of date or not", async () => {
  const { host } = await summarised();
  expect(await takenBack(host, later)).toEqual({ values: null, own: [], leftAlone: [] });
});

test.each<[string, (rows: number) => string]>([
  ["beside it", () => "N5"],
  ["far beside it", () => "AD5"],
  ["below it", (rows) => `A${rows + 9}`],
  ["in its words", () => "A3"],
])("Taking everything back leaves a summary to somebody who wrote %s", async (_, place) => {
  const { excel, host, sheet, rows } = await summarised();
  type(excel, sheet, place(rows), "Ask about this", "the user");
  const before = (await host.grid(name)).values;
  expect(await takenBack(host)).toEqual({ values: before, own: [], leftAlone: [stays] });
});

test.each([
  ["", "Recruitment continues."],
  [" that it no longer lists", "The May 2024 audit found 60 of 60 done.\nCOMPLETE"],
])("Taking everything back leaves a summary with somebody’s words for an action%s", async (_, progress) => {
  const { excel, host, sheet } = await summarised();
  const [address] = Object.entries(sheet.cells).find(
    ([at, { value }]) => /^A\d+$/.test(at) && value === "19",
  ) ?? [""];
  type(excel, sheet, `B${address.slice(1)}`, "Nurses on every shift", "the user");
  const plan = excel.session.sheet("Joint Action Plan") ?? sheet;
  type(excel, plan, "E27", progress, "the user");
  const { open, doubtful } = (await check(host, wanted)).summary;
  expect([...open, ...doubtful].some(({ label }) => label === "19")).toBe(!progress.endsWith("COMPLETE"));
  const before = (await host.grid(name)).values;
  expect(await takenBack(host)).toEqual({ values: before, own: [], leftAlone: [stays] });
});

test("Taking everything back leaves a summary with a comment on it", async () => {
  const { excel, host } = await summarised();
  excel.state.remarks.push({ kind: "comment", sheet: name, address: "A5", text: "Is this right?" });
  expect((await takenBack(host)).leftAlone).toEqual([stays]);
});

test("Taking everything back writes nothing where somebody has written on the summary since it was read", async () => {
  const { excel, host, sheet, rows } = await summarised();
  const checked = await check(host, wanted);
  type(excel, sheet, `C${rows + 3}`, "Our own note", "the user");
  expect((await remove(host, checked)).outcome).toMatchObject({ kind: "changed" });
  expect((await host.grid(name)).values.flat()).toContain("Our own note");
});

test("In a file, taking everything back leaves a summary beside which somebody wrote, and removes one that nobody touched", async () => {
  const untouched = await openFile(readFileSync("samples/joint-action-plan.xlsx"), null);
  await write(untouched);
  expect(await takenBack(untouched)).toEqual({ values: null, own: [], leftAlone: [] });
  const host = await writtenBeside();
  const before = (await host.grid(name)).values;
  const { values, own, leftAlone } = await takenBack(host);
  expect([values, leftAlone]).toEqual([before, [stays]]);
  expect(own).not.toContain("Summary");
});

test("A summary that somebody copied is known for one no more when everything is taken back", async () => {
  const { excel, host, sheet } = await summarised();
  const copy = structuredClone(sheet);
  const names = copy.names.map((each) => ({ ...each, formula: each.formula.replace(name, "Mine") }));
  excel.state.sheets.push({ ...copy, id: "copy", name: "Mine", names });
  const { values, own, leftAlone } = await takenBack(host);
  expect([values, own]).toEqual([null, []]);
  expect(leftAlone).toEqual([stays.replace(name, "Mine")]);
});

test("A summary that was never written to its end is taken back, unless it holds what PlanProof would not write", async () => {
  const { excel, host, sheet, rows } = await summarised();
  const broken = `PlanProof is writing its summary here (${rows} rows).`;
  type(excel, sheet, "A2", broken, "the user");
  type(excel, sheet, "C4", "Our own note", "the user");
  expect((await takenBack(host)).leftAlone).toEqual([stays]);
  const { excel: other, host: its, sheet: theirs } = await summarised();
  type(other, theirs, "A2", broken, "the user");
  expect(await takenBack(its)).toEqual({ values: null, own: [], leftAlone: [] });
});

test("Words that could identify somebody are not repeated in the summary", async () => {
  const excel = new Excel(fixture("joint-action-plan"), { hasNotes: true });
  const plan = excel.session.sheet("Joint Action Plan");
  const [, told] =
    Object.entries(plan?.cells ?? {}).find(
      ([address, { value }]) => address.startsWith("E") && String(value).includes("at any hour"),
    ) ?? [];
  if (told === undefined) throw new Error("The sample says nothing of that.");
  told.value = "3 young people in crisis are able to reach a mental health worker at any hour.\nCOMPLETE";
  connect(excel);
  const host = openExcel();
  await write(host);
  const words = Object.values(excel.session.sheet(name)?.cells ?? {}).map(({ value }) => String(value));
  expect(words.filter((each) => each.includes("3 young people"))).toEqual([]);
  expect(words).toContain("Left out here: the words could identify somebody.");
});

test("In Excel, a summary over which somebody laid a picture is left to them, and keeps it when written again", async () => {
  const { host, sheet } = await summarised();
  const own = sheet.charts.length;
  expect(own).toBeGreaterThan(0);
  sheet.shapes = ["Picture 1"];
  await write(host, later);
  expect(sheet.shapes).toEqual(["Picture 1"]);
  expect(sheet.charts).toHaveLength(own);
  expect((await takenBack(host)).leftAlone).toEqual([stays]);
});

test("In Excel, a summary on which somebody made a chart is left to them", async () => {
  const { host, sheet } = await summarised();
  const [chart] = sheet.charts;
  if (chart !== undefined) sheet.charts.push({ ...chart, name: "Chart 9" });
  expect((await takenBack(host)).leftAlone).toEqual([stays]);
});

test("In a file, a summary over which somebody laid a picture is left to them, and keeps it when written again", async () => {
  const host = await openFile(readFileSync("samples/joint-action-plan.xlsx"), null);
  await write(host);
  const parts = unzipSync(await host.bytes());
  const [drawing = ""] = Object.keys(parts).filter((part) => part.startsWith("xl/drawings/drawing"));
  const before = strFromU8(parts[drawing] ?? new Uint8Array());
  const picture = "<xdr:oneCellAnchor><xdr:pic/><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>";
  const after = strToU8(before.replace("</xdr:wsDr>", picture));
  const drawnOn = await openFile(zipSync({ ...parts, [drawing]: after }), null);
  await write(drawnOn, later);
  const now = strFromU8(unzipSync(await drawnOn.bytes())[drawing] ?? new Uint8Array());
  expect(now.split("<xdr:pic/>")).toHaveLength(2);
  expect(now.split("<c:chart ")).toHaveLength(before.split("<c:chart ").length);
  expect((await check(drawnOn, later)).summaryIsOld).toBe(false);
  expect((await takenBack(drawnOn)).leftAlone).toEqual([stays]);
  const clean = await openFile(zipSync(parts), null);
  expect((await takenBack(clean)).leftAlone).toEqual([]);
});
