import { readFileSync } from "node:fs";
import { openFile } from "../../src/hosts/file";
import type { Host } from "../../src/hosts/host";
import { check, leaveOutQuestions, mark, remove, takeOutOwn, type Checked } from "../../src/jobs";
import type { Edit } from "../../src/model/edit";
import { isOwnNote, writeOwnNote } from "../../src/model/own-note";
import { placeInWords } from "../../src/model/place";
import { labelOf } from "../../src/model/plan";
import { defaultSettings } from "../../src/model/settings";
import { markPlan } from "../../src/writing/mark";
import { openInExcel } from "../excel/open";

const made = "2025-01-10";
const wanted = { asAt: "2025-01-15", settings: defaultSettings };
const sample = "joint-action-plan-miscoloured";
const file = () => openFile(readFileSync(`samples/${sample}.xlsx`), null);
const hosts: [string, () => Promise<Host>][] = [
  ["a file", file],
  ["Excel", async () => openInExcel(sample, { hasNotes: true }).host],
];

const notesIn = ({ book }: Checked) => book.remarks.filter(isOwnNote);
const othersIn = ({ book }: Checked) => book.remarks.filter((remark) => !isOwnNote(remark));
const commented = async (host: Host, asAt = wanted.asAt) => {
  const { outcome, leftAlone } = await mark(
    host,
    await check(host, { ...wanted, asAt }),
    { flags: "comments" },
    made,
  );
  expect(outcome).toEqual({ kind: "done" });
  return { leftAlone, checked: await check(host, { ...wanted, asAt }) };
};
/** The note of one cell as somebody's hands leave it. */
const moved = ({ sheet, row, column, text }: Checked["book"]["remarks"][number], to: number): Edit[] => {
  const edit = { kind: "note", sheet, column } as const;
  return [
    { ...edit, row, was: text, text: null },
    { ...edit, row: to, was: null, text },
  ];
};

describe.each(hosts)("In %s, questions as comments", (_, open) => {
  it("stand on the cells that they are about, each naming its action, and not in a column", async () => {
    const host = await open();
    const before = await check(host, wanted);
    const { checked } = await commented(host);
    expect(checked.book.own).toEqual([]);
    expect(checked.grid).toEqual(before.grid);
    const inRow = new Map(
      before.report.plan.actions.flatMap((action) => action.rows.map((row) => [row, action] as const)),
    );
    const notes = notesIn(checked);
    expect(notes.length).toBeGreaterThan(10);
    for (const { row, text } of notes) {
      const [heading, asked = ""] = text.split("\n");
      expect(heading).toBe("PlanProof’s questions as at 15 January 2025, not the lead’s words");
      const action = inRow.get(row);
      expect(asked.startsWith(`${action === undefined ? "" : labelOf(action)}. `)).toBe(true);
    }
    const late = before.report.findings.find(({ rule }) => rule === "overdue");
    const note = notes.find(({ row, column }) => {
      const [place] = late?.places ?? [];
      return place?.row === row && place.column === column;
    });
    expect(note?.text).toContain(late?.flag);
  });

  it("are written once: the same marks leave nothing to do, and they are no findings", async () => {
    const host = await open();
    const before = await check(host, wanted);
    const { checked } = await commented(host);
    expect(markPlan(checked, { flags: "comments" }, made, defaultSettings).change.edits).toEqual([]);
    const found = ({ report }: Checked) => report.findings.map(({ rule, sentence }) => [rule, sentence]);
    expect(found(checked)).toEqual(found(before));
    expect(checked.own).toMatchObject({
      isThere: true,
      there: { flags: "comments" },
      astray: [],
      unfinished: false,
    });
  });

  it("are all taken back, with somebody’s own left as they were", async () => {
    const host = await open();
    const before = await check(host, wanted);
    const { checked } = await commented(host);
    expect(await remove(host, checked, { colours: true })).toMatchObject({ outcome: { kind: "done" } });
    expect(notesIn(await check(host, wanted))).toEqual(notesIn(checked));
    expect(await remove(host, checked)).toEqual({ outcome: { kind: "done" }, leftAlone: [] });
    const after = await check(host, wanted);
    expect(after.book).toEqual(before.book);
    expect(after.grid).toEqual(before.grid);
    expect(after.own.isThere).toBe(false);
  });

  it("leave a cell alone that has somebody’s own comment, and say which question is left out", async () => {
    const host = await open();
    const before = await check(host, wanted);
    const [late] = before.report.findings.filter(({ rule }) => rule === "overdue");
    const { sheet = "", row = 0, column = 0 } = late?.places[0] ?? {};
    const theirs: Edit = { kind: "note", sheet, row, column, was: null, text: "Ask the matron." };
    await host.apply({ expect: [], edits: [theirs] });
    const { checked, leftAlone } = await commented(host);
    expect(
      leftAlone.filter((sentence) => sentence.startsWith(`${placeInWords({ sheet, row, column }, sheet)} `)),
    ).toEqual([expect.stringContaining(late?.flag ?? "none")]);
    expect(othersIn(checked).map(({ text }) => text)).toContain("Ask the matron.");
    await remove(host, checked);
    expect(othersIn(await check(host, wanted)).map(({ text }) => text)).toContain("Ask the matron.");
  });

  it("take the place of the column, and the column theirs", async () => {
    const host = await open();
    const before = await check(host, wanted);
    await mark(host, before, { flags: true }, made);
    expect((await check(host, wanted)).own.there.flags).toBe(true);
    const { checked } = await commented(host);
    expect(checked.book.own).toEqual([]);
    expect(checked.grid).toEqual(before.grid);
    await mark(host, checked, { flags: true }, made);
    const after = await check(host, wanted);
    expect(after.own.there.flags).toBe(true);
    expect(notesIn(after)).toEqual([]);
  });

  it("leave the Sector column where the plan is coloured, since that remembers the looks before", async () => {
    const host = await open();
    await mark(host, await check(host, wanted), { colours: true, flags: true }, made);
    const { checked } = await commented(host);
    expect(checked.book.own.map(({ name }) => name)).toEqual(expect.arrayContaining(["Sector"]));
    expect(checked.book.own.map(({ name }) => name)).not.toContain("Check");
    expect((await remove(host, checked)).leftAlone).toEqual([]);
    expect((await check(host, wanted)).own.isThere).toBe(false);
  });

  it("are written anew for another day", async () => {
    const host = await open();
    const first = notesIn((await commented(host)).checked);
    const second = notesIn((await commented(host, "2025-02-15")).checked);
    expect(first.every(({ text }) => text.includes("as at 15 January 2025"))).toBe(true);
    expect(second.every(({ text }) => text.includes("as at 15 February 2025"))).toBe(true);
  });

  it("that stand on another action are noticed, and put right", async () => {
    const host = await open();
    const { checked } = await commented(host);
    const late = notesIn(checked).filter(({ text }) => text.includes("Late: was due 31 December 2024"));
    const [one] = late;
    const free = checked.report.plan.actions.find(
      ({ row }) => !checked.book.remarks.some((remark) => remark.row === row),
    );
    if (one === undefined || free === undefined) throw new Error("The sample has no such notes.");
    await host.apply({ expect: [], edits: moved(one, free.row) });
    const astray = await check(host, wanted);
    expect(astray.own.astray).toEqual([free.row]);
    await mark(host, astray, astray.own.there, made);
    const mended = await check(host, wanted);
    expect(new Set(notesIn(mended))).toEqual(new Set(notesIn(checked)));
    expect(mended.own.astray).toEqual([]);
  });

  it("that somebody has written in are theirs: they stay when the rest is taken back, and that is said", async () => {
    const host = await open();
    const { checked } = await commented(host);
    const [note, ...others] = notesIn(checked);
    if (note === undefined) throw new Error("There is no note.");
    const text = note.text.replace("\n", "\nThe matron will say. ");
    const edit: Edit = { ...note, kind: "note", was: note.text, text };
    await host.apply({ expect: [], edits: [edit] });
    const { leftAlone } = await remove(host, await check(host, wanted));
    expect(leftAlone).toEqual([
      expect.stringMatching(
        new RegExp(
          `^Row ${note.row + 1}, column .+ keeps its note, which was changed after PlanProof wrote it`,
        ),
      ),
    ]);
    const after = (await check(host, wanted)).book.remarks.map((remark) => remark.text);
    expect(after).toContain(text);
    expect(others.some((other) => after.includes(other.text))).toBe(false);
  });

  it("are left out of a copy for partners, and of a clean one", async () => {
    const partners = await open();
    const { checked } = await commented(partners);
    await leaveOutQuestions(partners, checked);
    expect(notesIn(await check(partners, wanted))).toEqual([]);
    const clean = await open();
    const marked = (await commented(clean)).checked;
    await takeOutOwn(clean, marked);
    const after = await check(clean, wanted);
    expect([notesIn(after), othersIn(after)]).toEqual([[], othersIn(marked)]);
  });
});

it("In a file, a question about an action whose outcome is merged over several stands on a cell of its own", async () => {
  const host = await openFile(readFileSync("test/shelf/open/ormsby-vale-send.xlsx"), null);
  const { checked } = await commented(host);
  const about = notesIn(checked).filter(({ text }) => text.includes("\n1.3. The row is hidden."));
  const action = checked.report.plan.actions.find(({ ref }) => ref === "1.3");
  expect(about.map(({ row }) => row)).toEqual([action?.row]);
  expect(checked.own.astray).toEqual([]);
});

it("In a file, comments are traces of their own, beside those of others", async () => {
  const host = await file();
  const { checked } = await commented(host);
  const listed = async () => {
    const traces = await host.traces();
    return traces.filter(({ kind }) => kind === "own-comments" || kind === "remarks");
  };
  const { sheet } = checked.report.plan;
  expect((await listed()).map(({ what }) => what)).toEqual([
    `PlanProof’s ${notesIn(checked).length} comments on cells of “${sheet}”`,
    `1 comment or note on “${sheet}”, with who wrote them`,
  ]);
  const taken = await host.takeOut([`own-comments:${sheet}`]);
  expect(taken).toMatchObject({ takenOut: [{ kind: "own-comments" }], left: [] });
  expect((await listed()).map(({ kind }) => kind)).toEqual(["remarks"]);
  expect((await check(host, wanted)).book.remarks).toEqual(othersIn(checked));
});

it.each([3, 9, 14])(
  "In Excel, comments that broke off before action %i of a request are finished by the same marks, or taken back",
  async (action) => {
    const { host, excel } = openInExcel(sample, { hasNotes: true });
    const before = await check(host, wanted);
    const breakOff = async () => {
      const checked = await check(host, wanted);
      const first = excel.requests;
      // The first request of a change looks, and so does a second; the third writes.
      excel.beforeRequest = (request) =>
        request === first + 2 ? { code: "GeneralException", at: { action } } : undefined;
      const { outcome } = await mark(host, checked, { flags: "comments" }, made);
      excel.beforeRequest = () => undefined;
      return outcome.kind;
    };
    expect(await breakOff()).toBe("partial");
    const half = await check(host, wanted);
    expect(othersIn(half)).toEqual(othersIn(before));
    expect(await remove(host, half)).toEqual({ outcome: { kind: "done" }, leftAlone: [] });
    expect((await check(host, wanted)).book).toEqual(before.book);
    expect(await breakOff()).toBe("partial");
    const { checked } = await commented(host);
    expect(markPlan(checked, { flags: "comments" }, made, defaultSettings).change.edits).toEqual([]);
  },
);

it("In an Excel without notes for add-ins nothing is written, and what is to be done is said", async () => {
  const { host } = openInExcel(sample, { level: "1.17" });
  const checked = await check(host, wanted);
  expect((await mark(host, checked, { flags: "comments" }, made)).outcome).toEqual({
    kind: "refused",
    why: "This version of Excel does not let an add-in write comments on cells: have them in a column instead.",
  });
  const elsewhere =
    "Comments that PlanProof put on cells elsewhere, if any, are still there: this version of Excel does not let an add-in read them.";
  expect((await remove(host, checked)).leftAlone).toEqual([elsewhere]);
  // They are in one place only.
  expect((await mark(host, checked, { flags: true }, made)).outcome).toEqual({ kind: "done" });
  expect((await remove(host, await check(host, wanted))).leftAlone).toEqual([]);
});

it("A note is known for PlanProof’s own by what it says, however its line ends are kept", () => {
  const text = writeOwnNote(["PlanProof’s questions", "5. Late", "", "  No evidence"]);
  const known = (of: string, kind: "note" | "comment" = "note") => isOwnNote({ kind, text: of });
  expect(known(text)).toBe(true);
  expect(known(`${text.replaceAll("\n", "\r\n")}\r\n`)).toBe(true);
  expect(known(text.replace("Late", "Lately"))).toBe(false);
  expect(known(`${text}\nSee me. AB`)).toBe(false);
  expect(known(text, "comment")).toBe(false);
  expect(known("Ask the matron.")).toBe(false);
});
