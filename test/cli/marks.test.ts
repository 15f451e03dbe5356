import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../src/cli/files";
import { run } from "../../src/cli/run";
import { check } from "../../src/jobs";
import { textAt } from "../../src/model/grid";
import { defaultSettings } from "../../src/model/settings";

const sample = "samples/joint-action-plan-miscoloured.xlsx";
const day = ["--as-at", "2025-01-15"];
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "planproof-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function planproof(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await run(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

const copy = (name: string) => join(folder, name);
const marked = async () => {
  expect((await planproof("mark", sample, "-o", copy("marked.xlsx"), ...day)).code).toBe(0);
  return copy("marked.xlsx");
};
const read = async (file: string) =>
  check(await openWorkbook(file), { asAt: "2025-01-15", settings: defaultSettings });
const looksOf = async (file: string) =>
  (await read(file)).report.plan.actions.map(({ look }) => [look?.fill, look?.colour]);
const ownOf = async (file: string) => (await read(file)).book.own.map(({ name }) => name).sort();

describe("planproof mark", () => {
  it("puts the questions on the cells as comments where that is wanted, but not where none are", async () => {
    const { code, out } = await planproof("mark", sample, "-o", copy("c.xlsx"), "--comments", ...day);
    expect(code).toBe(0);
    expect(out).toContain(
      "Row 10, column E has somebody’s own comment or note, so PlanProof’s is left out: ",
    );
    const both = await planproof("mark", sample, "-o", copy("c2.xlsx"), "--comments", "--no-flags");
    expect([both.code, both.err]).toEqual([
      2,
      expect.stringContaining("cannot be used with option '--no-flags'"),
    ]);
  });

  it("says beforehand which cells would be coloured, and which organisation or source decides", async () => {
    const { code, out } = await planproof("mark", sample, "--dry-run", ...day);
    expect([code, out.trimEnd().split("\n")]).toEqual([
      0,
      [
        `${sample}: nothing was written.`,
        "4 cells would change. No words of yours are touched.",
        "The colours are those of the plan’s own key: yellow for LA, blue for NHS and green for joint.",
        "Yellow (LA), since Ellerhythe Council leads: rows 11 and 17.",
        "Red text, since it is from CQC alone: row 18.",
        "Black text, since its source is OFSTED, not CQC: row 26.",
        "Row 11 is blue now; PlanProof notes it beside the plan, and brings it back when the colours are taken back.",
      ],
    ]);
  });

  it("leaves its questions out of a copy for partners: colours, sectors in words and the summary stay", async () => {
    const partners = copy("partners.xlsx");
    const { out } = await planproof("mark", sample, "-o", partners, "--no-flags", ...day);
    expect(out).toContain("partners.xlsx: marked, without PlanProof’s questions.");
    expect(await ownOf(partners)).toEqual(["PrintArea", "Sector", "Summary", "Title"]);
    expect(await looksOf(partners)).toEqual(await looksOf(await marked()));
    const { grid, book, report } = await read(partners);
    const { column = 0 } = book.own.find(({ name }) => name === "Sector") ?? {};
    for (const { row } of report.plan.actions)
      expect(textAt(grid, row, column)).toMatch(/^\d+\. (LA|NHS|Joint|No sector)$/);
    expect(book.records).toBeNull();
  });

  it("uses a council's own colours, and refuses those that cannot be read", async () => {
    const settings = copy("settings.json");
    writeFileSync(settings, '{"colours":{"LA":"#FFC000"}}');
    const { code, err } = await planproof("mark", sample, "-o", copy("m.xlsx"), "--settings", settings);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining("colours.cqcText: #C00000 text on #FFC000 is 3.9:1, and 4.5:1 is needed"),
    ]);
    expect(existsSync(copy("m.xlsx"))).toBe(false);
  });

  it("colours another column where the settings name it, and takes that back too", async () => {
    const settings = copy("settings.json");
    writeFileSync(settings, '{"colouredColumns":["lead","due"]}');
    const options = ["--settings", settings, ...day];
    const { out } = await planproof("mark", "samples/joint-action-plan.xlsx", "--dry-run", ...options);
    expect(out).toContain("42 cells would change.");
    const original = "samples/joint-action-plan.xlsx";
    expect((await planproof("mark", original, "-o", copy("m.xlsx"), ...options)).code).toBe(0);
    expect((await planproof("remove", copy("m.xlsx"), "-o", copy("r.xlsx"), ...options)).out).toBe(
      `${copy("r.xlsx")}: what PlanProof wrote is taken back.\n`,
    );
    const looks = async (file: string) => {
      const { left, right, headingRow: top, lastRow } = (await read(file)).report.plan;
      const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
      const area = { top, height: lastRow - top, left, width: columns.length };
      const { sheet } = (await read(file)).report.plan;
      return (await openWorkbook(file)).detail({ sheet, ...area, shown: [], looks: columns });
    };
    expect((await looks(copy("r.xlsx"))).looks).toEqual((await looks(original)).looks);
  });
});

describe("planproof remove", () => {
  it("takes the comments off the cells with the flags, and leaves the colours and somebody’s own note", async () => {
    const remarks = async (file: string) => (await read(file)).book.remarks;
    const theirs = await remarks(sample);
    await planproof("mark", sample, "-o", copy("commented.xlsx"), "--comments", ...day);
    expect((await remarks(copy("commented.xlsx"))).length).toBeGreaterThan(theirs.length + 10);
    await planproof("remove", copy("commented.xlsx"), "-o", copy("r.xlsx"), "--only", "flags", ...day);
    expect(await remarks(copy("r.xlsx"))).toEqual(theirs);
    expect(await looksOf(copy("r.xlsx"))).toEqual(await looksOf(copy("commented.xlsx")));
  });

  it("takes back all that PlanProof wrote, and leaves the marked copy as it is", async () => {
    const file = await marked();
    const before = readFileSync(file);
    const restored = copy("restored.xlsx");
    const { code, out } = await planproof("remove", file, "-o", restored, ...day);
    expect([code, out]).toEqual([0, `${restored}: what PlanProof wrote is taken back.\n`]);
    expect(await looksOf(restored)).toEqual(await looksOf(sample));
    expect(await ownOf(restored)).toEqual([]);
    expect(readFileSync(file)).toEqual(before);
  });

  it.each([
    [["colours"], ["Check", "PrintArea", "Sector", "Summary", "Title"], sample],
    [["flags"], ["PrintArea", "Sector", "Summary", "Title"], "marked"],
    [["summary"], ["Check", "PrintArea", "Sector"], "marked"],
    [["colours", "flags"], ["Summary", "Title"], sample],
    [["flags", "summary"], ["PrintArea", "Sector"], "marked"],
  ])("takes back %j alone", async (kinds, own, looks) => {
    const file = await marked();
    const { code, out } = await planproof("remove", file, "-o", copy("r.xlsx"), "--only", ...kinds);
    expect([code, out]).toEqual([
      0,
      `${copy("r.xlsx")}: PlanProof’s ${kinds.join(" and ")} are taken back.\n`,
    ]);
    expect(await ownOf(copy("r.xlsx"))).toEqual(own);
    expect(await looksOf(copy("r.xlsx"))).toEqual(await looksOf(looks === "marked" ? file : looks));
    // What is left can be taken back later.
    const all = await planproof("remove", copy("r.xlsx"), "-o", copy("all.xlsx"));
    expect([all.code, await looksOf(copy("all.xlsx"))]).toEqual([0, await looksOf(sample)]);
    expect(await ownOf(copy("all.xlsx"))).toEqual([]);
  });

  it("writes no copy of a workbook that PlanProof wrote nothing into, and asks where the copy goes", async () => {
    const nothing = await planproof("remove", sample, "-o", copy("r.xlsx"));
    expect([nothing.code, nothing.err]).toEqual([
      2,
      `${sample}: PlanProof wrote nothing into it. No copy was made.\n`,
    ]);
    expect((await planproof("remove", sample)).err).toContain(
      "Say where the restored copy goes: -o COPY.xlsx.",
    );
    expect((await planproof("remove", sample, "--only", "everything")).err).toContain(
      "colours, flags, summary",
    );
  });
});
