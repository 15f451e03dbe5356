import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { inlineWorkbook } from "../inline-workbook";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "planproof-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function check(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await run(["check", "--as-at", "2027-01-25", ...args], {
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out: out.replaceAll(`${folder}/`, ""), err };
}

const headings = ["Outcome", "Lead", "By when", "Actions", "Progress"];
const plan = (due: string, sheet = "Plan") =>
  inlineWorkbook({
    [sheet]: [headings, ["1. See children sooner (OFSTED, 2026)", "Norbury Council", due, "Meet", "Begun"]],
  });

function directorate(): string {
  writeFileSync(join(folder, "a ready.xlsx"), plan("31 March 2027"));
  writeFileSync(join(folder, "b late.xlsx"), plan("31 March 2026"));
  writeFileSync(join(folder, "c broken.xlsx"), "no workbook");
  writeFileSync(join(folder, "~$b late.xlsx"), "kept by Excel while the file is open");
  writeFileSync(join(folder, "minutes.docx"), "no workbook either");
  return folder;
}

describe("planproof check over a folder", () => {
  it("prints one table, a line a file, and ends as the worst of them", async () => {
    const { code, out, err } = await check(directorate());
    expect([code, err]).toEqual([2, ""]);
    expect(out.split("\n")).toEqual([
      "Verdict                               Actions  Complete  Overdue  Must fix  To check  File",
      expect.stringMatching(/^Ready to circulate +1 +0 +0 +0 +0 {2}a ready\.xlsx$/),
      expect.stringMatching(/^Not ready +1 +0 +1 +1 +\d {2}b late\.xlsx$/),
      expect.stringMatching(/^Not checked +– +– +– +– +– {2}c broken\.xlsx: .+\.xlsx/),
      "",
      "3 files: 1 ready to circulate, 1 not ready, 1 not checked.",
      "",
    ]);
  });

  it("takes a pattern where the shell does not work it out", async () => {
    const { code, out } = await check(join(directorate(), "*ready.xlsx"), "--format", "table");
    expect(code).toBe(0);
    expect(out).toContain("a ready.xlsx\n\n1 file: 1 ready to circulate.");
  });

  it("prints all that was found for one file, and for several where that is asked for", async () => {
    directorate();
    expect((await check(join(folder, "b late.xlsx"))).out).toContain("Must be fixed (1)");
    const { out } = await check(join(folder, "*ready.xlsx"), join(folder, "b late.xlsx"), "--format", "text");
    expect(out).toMatch(/a ready\.xlsx, sheet “Plan”: 1 action read\.[^]+\n\nb late\.xlsx, sheet/);
  });

  it("prints CSV that a spreadsheet opens, with no cell that it takes for a formula", async () => {
    writeFileSync(join(folder, "plan.xlsx"), plan("31 March 2027", "=1+1, “x”"));
    writeFileSync(join(folder, "text.xlsx"), "no workbook");
    const { code, out } = await check(
      join(folder, "plan.xlsx"),
      join(folder, "text.xlsx"),
      "--format",
      "csv",
    );
    expect(code).toBe(2);
    const [head, one, other, end] = out.split("\r\n");
    expect(head).toBe(
      "\uFEFFfile,verdict,sheet,asAt,planDate,actions,complete,completeNoEvidence,open,overdue,missedFirstDate,openNoDate,mustFix,toCheck,toTell,advice,why",
    );
    expect(one).toMatch(/^plan\.xlsx,Ready to circulate,"'=1\+1, “x”",2027-01-25,,1,0,0,1,0,0,0,0,\d,0,\d,$/);
    expect(other).toMatch(/^text\.xlsx,Not checked,{15}"?[^,].*$/);
    expect(end).toBe("");
  });

  it("says of a folder without a workbook that there is none", async () => {
    mkdirSync(join(folder, "empty"));
    const { code, err } = await check(join(folder, "empty"));
    expect([code, err]).toEqual([2, expect.stringContaining("There is no workbook (.xlsx or .xlsm) there.")]);
  });
});
