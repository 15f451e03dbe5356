import type { Host } from "../../src/hosts/host";
import type { Change, Edit, OwnSheet } from "../../src/model/edit";
import type { Detail, DetailRequest, Look } from "../../src/model/grid";
import { valueAt } from "../../src/model/grid";
import { readRecords, writeRecords } from "../../src/model/records";
import { Refusal } from "../../src/model/refusal";

/** The workbooks of test/fixtures/excel that the contract is about; make-contract-workbook.py writes them. */
export type ContractWorkbook = "contract" | "contract-1904";

const plan = "Action plan";
const firstRow = 3;
const request = { sheet: plan, top: firstRow, height: 5, left: 0, width: 4, shown: [2], looks: [0, 1] };

type EditOf<K extends Edit["kind"]> = Extract<Edit, { kind: K }>;

const fill = (row: number, colour: string | null): EditOf<"fill"> => ({
  kind: "fill",
  sheet: plan,
  row,
  column: 0,
  colour,
});
const check: EditOf<"ownColumn"> = {
  kind: "ownColumn",
  name: "Check",
  sheet: plan,
  column: 4,
  top: 2,
  texts: ["Check", "1: nothing", "=1+1", "", "+44", "5"],
  like: 3,
  width: 30,
};
const summary = (title: string): Edit => ({
  kind: "ownSheet",
  name: "Summary",
  content: summarySheet(title),
});
const note = (row: number, was: string | null, text: string | null): EditOf<"note"> => ({
  kind: "note",
  sheet: plan,
  row,
  column: 2,
  was,
  text,
});
const printArea: Edit = { kind: "printArea", area: { sheet: plan, top: 0, left: 0, height: 8, width: 4 } };
const doing = (...edits: Edit[]): Change => ({ expect: [], edits });

function summarySheet(title: string): OwnSheet {
  const name = "Summary of the plan";
  const figures = [
    ["LA", 3],
    ["NHS", 2],
  ] as const;
  return {
    name,
    columnWidths: [30, 12],
    rows: [
      { cells: [{ value: title, style: "title", span: 2 }, null], height: 30 },
      { cells: [{ value: "=1+1 is text", style: "text", link: { sheet: plan, row: 3, column: 0 } }] },
      ...figures.map(([sector, number]) => ({
        cells: [
          { value: sector, style: "text" as const },
          { value: number, style: "number" as const },
        ],
      })),
      { cells: [], pageBreakBefore: true },
    ],
    charts: [
      {
        title: "Actions by sector",
        altText: "LA 3, NHS 2",
        categories: { sheet: name, top: 2, left: 0, height: 2, width: 1 },
        series: [
          {
            name: "Actions",
            values: { sheet: name, top: 2, left: 1, height: 2, width: 1 },
            colour: "#1F4E79",
          },
        ],
        at: { sheet: name, top: 5, left: 0, height: 8, width: 2 },
      },
    ],
    print: {
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: null,
      titleRows: { top: 0, height: 1 },
      header: "&LEllerhythe && partners",
      footer: "&RPage &P of &N",
    },
  };
}

/** Everything that a user could see of the contract workbook's sheets, by way of the port. */
async function seen(host: Host): Promise<unknown> {
  const { sheets, own, remarks, records } = await host.book();
  const grids = await Promise.all(sheets.map(({ name }) => host.grid(name)));
  return { sheets, own, remarks, records, grids, detail: await host.detail(request) };
}

const looksOf = (detail: Detail, column: number): readonly Look[] => detail.looks[column] ?? [];
const plain: Look = {
  fill: { kind: "none" },
  colour: "#000000",
  italic: false,
  struck: false,
  runs: null,
};

/** What every host does alike: `open` opens a fresh copy of a workbook. In Excel somebody looks at its first sheet. */
export function hostContract(
  name: string,
  open: (workbook: ContractWorkbook) => Promise<Host>,
  looked: "somebody looks" | "nobody looks",
): void {
  const lookedAt = looked === "somebody looks" ? plan : null;
  describe(`${name} reads`, () => {
    test("the sheets with what hides and protects them, and which is active", async () => {
      const book = await (await open("contract")).book();
      expect(book.sheets).toEqual([
        { name: plan, visibility: "visible", isProtected: false },
        { name: "Tabled", visibility: "visible", isProtected: false },
        { name: "Locked", visibility: "visible", isProtected: true },
        { name: "Printed", visibility: "visible", isProtected: false },
        { name: "Empty", visibility: "visible", isProtected: false },
        { name: "Away", visibility: "hidden", isProtected: false },
        { name: "Unseen", visibility: "visible", isProtected: false },
      ]);
      expect(book).toMatchObject({ active: lookedAt, own: [], records: null });
    });

    test("notes, or says that it did not", async () => {
      const { remarks, notRead } = await (await open("contract")).book();
      const note = { kind: "note", text: "Is she still in post?", sheet: plan, row: 4, column: 1 };
      const said = notRead.some(({ what }) => what === "notes");
      expect(remarks).toEqual(said ? [] : [note]);
    });

    test("the values of the used range as they stand, dates as serials", async () => {
      const grid = await (await open("contract")).grid(plan);
      expect(grid).toMatchObject({ sheet: plan, top: 0, left: 0, date1904: false });
      expect(valueAt(grid, 0, 0)).toBe("Joint action plan, Ellerhythe");
      expect(valueAt(grid, 3, 1)).toBe("Head of Service, with Matron");
      expect(valueAt(grid, 3, 2)).toBe(45_340);
      expect(valueAt(grid, 6, 3)).toBe("=1+1 is no formula");
      expect(valueAt(grid, 7, 3)).toBe(0.5);
      expect(valueAt(grid, 9, 1)).toBe(true);
    });

    test("a sheet without a value as no values", async () => {
      expect((await (await open("contract")).grid("Empty")).values).toEqual([]);
    });

    test("the corners of other sheets that are asked for, and nothing of those that are blank or gone", async () => {
      const host = await open("contract");
      expect((await host.detail(request)).corners).toBeUndefined();
      const { corners } = await host.detail({
        ...request,
        corners: ["Tabled", "Empty", "Nowhere", "Locked"],
      });
      const { date1904, ...tabled } = await host.grid("Tabled");
      expect(date1904).toBe(false);
      expect(corners?.[0]).toEqual(tabled);
      expect(corners?.map(({ sheet }) => sheet)).toEqual(["Tabled", "Locked"]);
    });

    test("that dates count from 1904", async () => {
      const grid = await (await open("contract-1904")).grid(plan);
      expect(grid).toMatchObject({ date1904: true, values: [[43_878]] });
    });

    test("refuses a sheet that is not there, naming it", async () => {
      const host = await open("contract");
      await expect(host.grid("Actions")).rejects.toThrow(Refusal);
      await expect(host.grid("Actions")).rejects.toThrow("“Actions”");
    });

    test("what cells show, and by which number format", async () => {
      const { shown } = await (await open("contract")).detail(request);
      expect(shown[2]?.[0]).toEqual({ text: "18-Feb", format: "d-mmm" });
      expect(shown[2]?.[2]).toEqual({ text: "Ongoing", format: "General" });
    });

    test("no fill, white, colours and patterns apart", async () => {
      const looks = looksOf(await (await open("contract")).detail(request), 0);
      expect(looks.map((look) => look.fill)).toEqual([
        { kind: "solid", colour: "#FFFF00" },
        { kind: "solid", colour: "#FFFFFF" },
        { kind: "other" },
        { kind: "none" },
        { kind: "solid", colour: "#DDEBF7" },
      ]);
      expect(looks.map((look) => look.colour)).toEqual([
        "#000000",
        "#FF0000",
        "#000000",
        "#000000",
        "#000000",
      ]);
    });

    test("the parts of a text that look different, or says that it did not", async () => {
      const detail = await (await open("contract")).detail(request);
      const [mixed, alike, italic, struck] = looksOf(detail, 1);
      const runs = [
        { text: "Head of Service, with ", colour: "#000000", italic: false, struck: false },
        { text: "Matron", colour: "#FF0000", italic: true, struck: true },
      ];
      const said = detail.notRead.some(({ what }) => what.includes("parts of a cell"));
      const mixture = { fill: { kind: "none" }, colour: "mixed", italic: "mixed", struck: "mixed" };
      expect(mixed).toEqual({ ...mixture, runs: said ? null : runs });
      expect(alike).toEqual(plain);
      expect(italic).toEqual({ ...plain, italic: true });
      expect(struck).toEqual({ ...plain, struck: true });
    });

    test("which rows and columns are hidden", async () => {
      const detail = await (await open("contract")).detail(request);
      expect(detail).toMatchObject({ hiddenRows: [5], hiddenColumns: [3], printArea: null });
    });

    test("which cells are struck through, wholly or in part", async () => {
      const { struck } = await (await open("contract")).detail(request);
      expect(struck).toEqual({ 3: [1], 6: [1] });
    });

    test("which cells do not show what stands in them, as far as it can read their parts", async () => {
      const asked = { ...request, sheet: "Unseen", top: 1, width: 5, shown: [2], looks: [0] };
      const { unseen, hiddenRows, hiddenColumns, notRead } = await (await open("contract")).detail(asked);
      const said = notRead.some(({ what }) => what.includes("parts of a cell"));
      expect(unseen).toEqual({ 1: [0, 2], 2: said ? [1, 2] : [0, 1, 2], 3: [1] });
      expect({ hiddenRows, hiddenColumns }).toEqual({ hiddenRows: [4], hiddenColumns: [3] });
    });

    test("only a cell's own colours, and says so where conditional formats lie over them", async () => {
      const host = await open("contract");
      const isSaid = async (of: Partial<DetailRequest>) =>
        (await host.detail({ ...request, ...of })).notRead.some(({ what }) => /conditional/.test(what));
      const printed = { sheet: "Printed", shown: [], top: 3, height: 8 };
      expect(await isSaid({ ...printed, looks: [0] })).toBe(true);
      expect(await isSaid({ ...printed, looks: [0, 1], top: 4 })).toBe(false);
      expect(await isSaid({ ...printed, looks: [1] })).toBe(false);
      expect(await isSaid({ ...printed, looks: [1], height: 17 })).toBe(true);
      expect(await isSaid({})).toBe(false);
    });

    test("merged cells, or says that it did not", async () => {
      const host = await open("contract");
      const { merges, notRead } = await host.detail({ ...request, sheet: "Printed", looks: [], shown: [] });
      const said = notRead.some(({ what }) => what === "merged cells");
      expect(merges).toEqual(said ? [] : [{ sheet: "Printed", top: 10, left: 0, height: 2, width: 3 }]);
    });

    test("what the workbook says of itself", async () => {
      expect((await (await open("contract")).book()).properties).toEqual({
        title: "Joint action plan",
        author: "A. Clerk",
        lastAuthor: "A. Clerk",
        company: "Ellerhythe Borough Council",
      });
      const silent = { title: "", author: "", lastAuthor: "", company: "" };
      expect((await (await open("contract-1904")).book()).properties).toEqual(silent);
    });

    test("the print area", async () => {
      const host = await open("contract");
      const { printArea: area } = await host.detail({ ...request, sheet: "Printed", looks: [], shown: [] });
      expect(area).toEqual({ sheet: "Printed", top: 0, left: 0, height: 9, width: 3 });
    });
  });

  describe(`${name} writes`, () => {
    test("fills, takes them off, and changes font colours, and nothing else", async () => {
      const host = await open("contract");
      const before = looksOf(await host.detail(request), 0);
      const red: Edit = { kind: "fontColour", sheet: plan, row: 7, column: 0, colour: "#C00000" };
      const change = doing(fill(3, "#DDEBF7"), fill(4, null), fill(6, "#FFFFFF"), red);
      expect(await host.apply(change)).toEqual({ kind: "done" });
      const after = looksOf(await host.detail(request), 0);
      expect(after).toEqual([
        { ...plain, fill: { kind: "solid", colour: "#DDEBF7" } },
        { ...plain, colour: "#FF0000" },
        before[2],
        { ...plain, fill: { kind: "solid", colour: "#FFFFFF" } },
        { ...plain, fill: { kind: "solid", colour: "#DDEBF7" }, colour: "#C00000" },
      ]);
    });

    test("a column of its own as text, and finds it again", async () => {
      const host = await open("contract");
      const before = await host.grid(plan);
      expect(await host.apply(doing(check))).toEqual({ kind: "done" });
      const grid = await host.grid(plan);
      expect([2, 3, 4, 5, 6, 7].map((row) => valueAt(grid, row, 4))).toEqual(check.texts);
      expect(grid.values.map((row) => row.slice(0, 4))).toEqual(before.values.map((row) => row.slice(0, 4)));
      expect((await host.book()).own).toEqual([{ name: "Check", sheet: plan, row: 2, column: 4 }]);
    });

    test("an own column over itself: texts that are gone leave blanks", async () => {
      const host = await open("contract");
      await host.apply(doing(check));
      await host.apply(doing({ ...check, texts: ["Check", "", "", "", "", ""] }));
      const grid = await host.grid(plan);
      expect([2, 3, 4, 5, 6, 7].map((row) => valueAt(grid, row, 4))).toEqual(["Check", "", "", "", "", ""]);
    });

    test("an own column over itself: cells of which it says nothing stay as they are", async () => {
      const host = await open("contract");
      await host.apply(doing(check));
      const texts = ["Check: anew", null, "2", null, null, ""];
      expect(await host.apply(doing({ ...check, texts }))).toEqual({ kind: "done" });
      const grid = await host.grid(plan);
      expect([2, 3, 4, 5, 6, 7].map((row) => valueAt(grid, row, 4))).toEqual([
        "Check: anew",
        "1: nothing",
        "2",
        "",
        "+44",
        "",
      ]);
    });

    test("own columns beside a table as columns of the table, and takes them out again", async () => {
      const host = await open("contract");
      const before = await host.grid("Tabled");
      const column = { ...check, sheet: "Tabled", top: 0, like: 3 };
      const sector: Edit = { ...column, name: "Sector", texts: ["Sector", "LA", "NHS"] };
      const checks: Edit = { ...column, column: 5, texts: ["Check", "", "no date"] };
      expect(await host.apply(doing(sector, checks))).toEqual({ kind: "done" });
      const after = await host.grid("Tabled");
      expect(after.values.map((row) => row.slice(4))).toEqual([
        ["Sector", "Check"],
        ["LA", ""],
        ["NHS", "no date"],
      ]);
      const rows = { top: 0, height: 3 };
      const back = (["Sector", "Check"] as const).map((each): Edit => ({
        kind: "forget",
        name: each,
        sheet: "Tabled",
        rows,
      }));
      expect(await host.apply(doing(...back))).toEqual({ kind: "done" });
      expect(await host.grid("Tabled")).toEqual(before);
    });

    test("a sheet of its own, and rewrites that one the next time", async () => {
      const host = await open("contract");
      expect(await host.apply(doing(summary("As at August")))).toEqual({ kind: "done" });
      const { sheets, own, active } = await host.book();
      expect(own).toMatchObject([{ name: "Summary", sheet: "Summary of the plan", row: 0, column: 0 }]);
      const widths = own[0]?.widths?.slice(0, 2).map((width) => Math.round(width * 10) / 10);
      expect(widths).toEqual([30, 12]);
      expect(active).toBe(lookedAt);
      await host.apply(doing(summary("As at January")));
      expect((await host.book()).sheets).toEqual(sheets);
      const grid = await host.grid("Summary of the plan");
      expect(valueAt(grid, 0, 0)).toBe("As at January");
      expect(valueAt(grid, 1, 0)).toBe("=1+1 is text");
      expect(valueAt(grid, 3, 1)).toBe(2);
    });

    test("its own rows of its own sheet anew, and keeps what stands beside and below with its looks", async () => {
      const host = await open("contract");
      await host.apply(doing(summary("As at August")));
      const sheet = "Summary of the plan";
      const theirs = { ...check, sheet, like: 1, width: 9 };
      const beside: Edit = { ...theirs, column: 3, top: 1, texts: ["Ask about this", "", "Whose?"] };
      const below: Edit = { ...theirs, name: "Sector", column: 0, top: 7, texts: ["Our note", "=1+1"] };
      await host.apply(doing(beside, below));
      await host.apply(
        doing({ ...fill(2, "#FFF2CC"), sheet, column: 3 }, { ...fill(8, "#DDEBF7"), sheet, column: 1 }),
      );
      const { rows, ...content } = summarySheet("As at January");
      const longer = { ...content, rows: [...rows, { cells: [{ value: "More", style: "text" as const }] }] };
      const former = { rows: rows.length, room: 1, below: 4 };
      const edit: Edit = { kind: "ownSheet", name: "Summary", content: longer, former };
      expect(await host.apply(doing(edit))).toEqual({ kind: "done" });
      const { own } = await host.book();
      expect(own.filter((each) => each.name === "Summary").map((each) => each.sheet)).toEqual([sheet]);
      const grid = await host.grid(sheet);
      const words = [valueAt(grid, 0, 0), valueAt(grid, 3, 1), valueAt(grid, 5, 0)];
      expect(words).toEqual(["As at January", 2, "More"]);
      expect([1, 2, 3].map((row) => valueAt(grid, row, 3))).toEqual(["Ask about this", "", "Whose?"]);
      expect([6, 7, 8, 9].map((row) => valueAt(grid, row, 0))).toEqual(["", "", "Our note", "=1+1"]);
      const detail = await host.detail({
        sheet,
        top: 0,
        height: 11,
        left: 0,
        width: 4,
        shown: [],
        looks: [1, 3],
      });
      expect(looksOf(detail, 3)[2]?.fill).toEqual({ kind: "solid", colour: "#FFF2CC" });
      expect(looksOf(detail, 1)[9]?.fill).toEqual({ kind: "solid", colour: "#DDEBF7" });
      expect(looksOf(detail, 1)[8]?.fill).toEqual({ kind: "none" });
    });

    test("its own sheet anew, and keeps the looks of blank cells beside", async () => {
      const host = await open("contract");
      await host.apply(doing(summary("As at August")));
      const sheet = "Summary of the plan";
      const beside = { ...fill(2, "#FFF2CC"), sheet, column: 3 };
      await host.apply(doing(beside, { ...fill(2, "#DDEBF7"), sheet, column: 1 }));
      await host.apply(doing(summary("As at January")));
      const area = { sheet, top: 0, height: 4, left: 0, width: 4 };
      const detail = await host.detail({ ...area, shown: [], looks: [1, 3] });
      expect(looksOf(detail, 3)[2]?.fill).toEqual({ kind: "solid", colour: "#FFF2CC" });
      expect(looksOf(detail, 1)[2]?.fill).toEqual({ kind: "none" });
    });

    test("no sheet of the user's over: its own takes a free name", async () => {
      const host = await open("contract");
      const taken = { ...summarySheet("As at August"), name: "Printed", charts: [] };
      await host.apply(doing({ kind: "ownSheet", name: "Summary", content: taken }));
      const { own, sheets } = await host.book();
      expect(own[0]?.sheet).not.toBe("Printed");
      expect(sheets.map((sheet) => sheet.name)).toContain(own[0]?.sheet);
      expect((await host.grid("Printed")).values).toEqual([["Outcome"]]);
    });

    test("the same when it is asked twice", async () => {
      const host = await open("contract");
      const change = doing(fill(3, "#E2EFDA"), check, summary("As at August"), printArea);
      await host.apply(change);
      const once = await seen(host);
      expect(await host.apply(change)).toEqual({ kind: "done" });
      expect(await seen(host)).toEqual(once);
    });

    test("nothing where the sheet is no longer as it was read, and says where", async () => {
      const host = await open("contract");
      const before = await seen(host);
      const values = ["1. Records are shared", "2. Staff are retrained", "3. Families are asked"];
      const expectation = { sheet: plan, column: 0, top: 3, values };
      const outcome = await host.apply({ expect: [expectation], edits: [fill(3, "#DDEBF7"), check] });
      expect(outcome).toEqual({ kind: "changed", at: { sheet: plan, row: 4, column: 0 } });
      expect(await seen(host)).toEqual(before);
    });

    test("where the sheet still is as it was read", async () => {
      const host = await open("contract");
      const values = ["1. Records are shared", "2. Staff are trained"];
      const change = { expect: [{ sheet: plan, column: 0, top: 3, values }], edits: [fill(3, "#DDEBF7")] };
      expect(await host.apply(change)).toEqual({ kind: "done" });
    });

    test("nothing where one of the sheets is protected", async () => {
      const host = await open("contract");
      const before = await seen(host);
      const outcome = await host.apply(doing(fill(3, "#DDEBF7"), { ...fill(0, "#DDEBF7"), sheet: "Locked" }));
      expect(outcome).toMatchObject({
        kind: "refused",
        why: expect.stringContaining("“Locked” is protected"),
      });
      expect(await seen(host)).toEqual(before);
    });

    describe("notes", () => {
      /** What is on the cells of the third column; null where this Excel has no notes for add-ins. */
      const notesOf = async (host: Host) => {
        const { remarks, notRead } = await host.book();
        const ours = remarks.filter(({ sheet, column }) => sheet === plan && column === 2);
        const isRead = !notRead.some(({ what }) => what === "notes");
        return isRead ? Object.fromEntries(ours.map(({ row, text }) => [row, text])) : null;
      };
      const formula = '=HYPERLINK("http://example.org")\n<b>&amp; “O’Neill” \u{1F600}';

      test("on cells, changes them and takes them off, and leaves the others; or refuses in a sentence", async () => {
        const host = await open("contract");
        const before = await seen(host);
        const outcome = await host.apply(doing(note(3, null, formula), note(4, null, "Late")));
        if ((await notesOf(host)) === null) {
          expect(outcome).toEqual({
            kind: "refused",
            why: "This version of Excel does not let an add-in write comments on cells: have them in a column instead.",
          });
          expect(await seen(host)).toEqual(before);
          return;
        }
        expect(outcome).toEqual({ kind: "done" });
        expect(await notesOf(host)).toEqual({ 3: formula, 4: "Late" });
        const changing = doing(note(3, formula, "Late too"), note(4, "Late", null));
        expect(await host.apply(changing)).toEqual({ kind: "done" });
        expect(await notesOf(host)).toEqual({ 3: "Late too" });
        expect(await host.apply(changing)).toEqual({ kind: "done" });
        expect(await notesOf(host)).toEqual({ 3: "Late too" });
        expect(await host.apply(doing(note(3, "Late too", null)))).toEqual({ kind: "done" });
        expect(await seen(host)).toEqual(before);
      });

      test("over nobody’s own, and nothing else where somebody has written one since", async () => {
        const host = await open("contract");
        if ((await notesOf(host)) === null) return;
        const before = await seen(host);
        const theirs = { ...note(4, null, "Late"), column: 1 };
        const outcome = await host.apply(doing(fill(3, "#DDEBF7"), note(3, null, "Late"), theirs));
        expect(outcome).toEqual({ kind: "changed", at: { sheet: plan, row: 4, column: 1 } });
        expect(await host.apply(doing({ ...theirs, was: "Late", text: null }))).toMatchObject({
          kind: "changed",
        });
        expect(await seen(host)).toEqual(before);
      });

      test("on no cell of a protected sheet", async () => {
        const host = await open("contract");
        if ((await notesOf(host)) === null) return;
        const outcome = await host.apply(doing({ ...note(0, null, "Late"), sheet: "Locked" }));
        expect(outcome).toMatchObject({ kind: "refused", why: expect.stringContaining("“Locked”") });
      });
    });

    test("the print area of a sheet that had none", async () => {
      const host = await open("contract");
      expect(await host.apply(doing(printArea))).toEqual({ kind: "done" });
      const detail = await host.detail(request);
      expect(detail.printArea).toEqual({ sheet: plan, top: 0, left: 0, height: 8, width: 4 });
      expect((await host.book()).own).toEqual([{ name: "PrintArea", sheet: plan, row: 0, column: 0 }]);
    });

    test("its name off its own sheet, which stays as somebody has it", async () => {
      const host = await open("contract");
      await host.apply(doing(summary("As at August")));
      const sheet = "Summary of the plan";
      const written = (await host.grid(sheet)).values;
      const leaving = doing({ kind: "leave", name: "Summary", sheet });
      expect(await host.apply(leaving)).toEqual({ kind: "done" });
      expect((await host.grid(sheet)).values).toEqual(written);
      expect((await host.book()).own).toEqual([]);
      expect(await host.apply(leaving)).toEqual({ kind: "done" });
      expect((await host.book()).sheets.map(({ name }) => name)).toContain(sheet);
    });

    test("and takes all of its own back", async () => {
      const host = await open("contract");
      const before = await seen(host);
      await host.apply(
        doing(check, { ...check, name: "Sector", column: 5 }, summary("As at August"), printArea),
      );
      const rows = { top: 2, height: 6 };
      const outcome = await host.apply(
        doing(
          { kind: "forget", name: "Summary", sheet: "Summary of the plan" },
          { kind: "forget", name: "Sector", sheet: plan, rows },
          { kind: "forget", name: "Check", sheet: plan, rows },
          { kind: "forget", name: "PrintArea", sheet: plan },
        ),
      );
      expect(outcome).toEqual({ kind: "done" });
      expect(await seen(host)).toEqual(before);
    });

    test("a title where there is none, and takes it back unless somebody wrote another", async () => {
      const host = await open("contract-1904");
      const [{ name: sheet } = { name: "" }] = (await host.book()).sheets;
      const titled = async () => {
        const { properties, own } = await host.book();
        return [properties.title, own.map((each) => each.name)];
      };
      const edit = { kind: "title", sheet, row: 1, column: 0 } as const;
      const before = await seen(host);
      await host.apply(doing({ ...edit, was: "", title: "Plan of <A> & B" }));
      expect(await titled()).toEqual(["Plan of <A> & B", ["Title"]]);
      await host.apply(doing({ ...edit, was: "", title: "Another" }));
      expect(await titled()).toEqual(["Plan of <A> & B", ["Title"]]);
      await host.apply(doing({ ...edit, was: "Plan of <A> & B", title: "Plan of A" }));
      await host.apply(doing({ ...edit, was: "Plan of <A> & B", title: "" }));
      expect(await titled()).toEqual(["Plan of A", ["Title"]]);
      await host.apply(doing({ ...edit, was: "Plan of A", title: "" }));
      expect(await titled()).toEqual(["", []]);
      expect(await seen(host)).toEqual(before);
      await host.apply(doing({ ...edit, was: "", title: "Plan" }));
      await host.apply(doing({ kind: "forget", name: "Title", sheet }));
      expect(await titled()).toEqual(["Plan", []]);
    });

    test("long records, of any characters that a cell may hold, and reads them as they were", async () => {
      const host = await open("contract");
      const actions = Array.from({ length: 1_000 }, (_, index) => ({
        label: `${index}`,
        outcome: `O’Neill said: “<b>&amp;]]> \u{1F600}” \t\n\r\u000B \u00A0${"and so on ".repeat(20)}`,
      }));
      const records = writeRecords({ ...readRecords(null), unread: { later: actions } });
      await host.keepRecords(records);
      expect((await host.book()).records).toBe(records);
    });

    test("records out of sight, replaces and removes them", async () => {
      const host = await open("contract");
      const grid = await host.grid(plan);
      await host.keepRecords('{"by":"A & B <c>"}');
      expect((await host.book()).records).toBe('{"by":"A & B <c>"}');
      await host.keepRecords("{}");
      const { records, sheets } = await host.book();
      expect(records).toBe("{}");
      expect(sheets).toHaveLength(7);
      expect(await host.grid(plan)).toEqual(grid);
      await host.keepRecords(null);
      expect((await host.book()).records).toBeNull();
    });
  });
}
