import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleaningSchema, tracesSchema } from "../../src/cli/clean-json";
import { openWorkbook } from "../../src/cli/files";
import { run } from "../../src/cli/run";
import { zipOf } from "../hosts/file/handmade";
import { planted } from "../hosts/file/clean/planted";

const rich = "test/fixtures/workbooks/rich.xlsx";
const sample = "samples/joint-action-plan.xlsx";
let folder: string;
let copy: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "planproof-"));
  copy = join(folder, "copy.xlsx");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function planproof(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await run(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

/** A workbook with all that a workbook may hold, signed or not. */
function secretive(isSigned = false): string {
  const file = join(folder, "secretive.xlsx");
  const { parts } = planted(true);
  writeFileSync(file, zipOf({ ...parts, ...(isSigned && { "_xmlsignatures/sig1.xml": "<Signature/>" }) }));
  return file;
}

describe("planproof clean", () => {
  it("takes out all but what is hidden, names that, and ends with 1", async () => {
    const { code, out } = await planproof("clean", secretive(), "-o", copy);
    expect(code).toBe(1);
    expect(out).toMatch(/Taken out \(2\d\)\n/);
    expect(out).toContain("Still in the copy (4)\n  the hidden sheet “ZqsheetQz”\n    It was not chosen");
    expect(out).toContain("then give --hidden to take it out, or --keep hidden-sheet");
    expect((await (await openWorkbook(copy)).book()).sheets.map(({ visibility }) => visibility)).toEqual([
      "visible",
      "hidden",
      "very hidden",
      "visible",
    ]);
  });

  it("takes out what is hidden too where somebody says so", async () => {
    const { out } = await planproof("clean", secretive(), "-o", copy, "--hidden");
    expect(out).toContain("Still in the copy (0)\n  Nothing of what PlanProof looks for.");
    expect(out).toContain("They stay as empty hidden rows, so that nothing else moves.");
    expect((await openWorkbook(copy).then((host) => host.traces())).map(({ id }) => id)).toEqual([]);
  });

  it("ends with 0 where all that is left was kept by choice, and the copy is checked", async () => {
    const kept = ["--keep", "hidden-sheet", "hidden-rows", "hidden-columns"];
    const { code, out } = await planproof("clean", rich, "-o", copy, "--as-at", "2025-01-15", ...kept);
    expect(code).toBe(0);
    expect(out).toMatch(/The copy, checked again\n {2}Not ready, as checked for 15 January 2025\./);
  });

  it("lists what there is and writes nothing with --list", async () => {
    const { code, out } = await planproof("clean", rich, "--list", "--as-at", "2025-01-15");
    expect(code).toBe(0);
    expect(out).toContain("3 comments and notes on “Action Plan”, with who wrote them [remarks]");
    expect(out).toContain(
      "the hidden row 9 on “Action Plan” [hidden-rows]\n    It holds action AP005, which is not complete.\n    The sheet “Action Plan” is protected",
    );
  });

  it("prints both as JSON, each held to its schema", async () => {
    const listed = await planproof("clean", rich, "--list", "--format", "json");
    const traces = tracesSchema.parse(JSON.parse(listed.out)).traces.map(({ kind }) => kind);
    expect(traces).toContain("pivots");
    const { out } = await planproof("clean", rich, "-o", copy, "--format", "json");
    const { takenOut, stays, verdict } = cleaningSchema.parse(JSON.parse(out));
    expect([...takenOut, ...stays].map(({ kind }) => kind)).toEqual(traces);
    expect(verdict).toBe("must-fix");
  });

  it("writes nothing over the original, over somebody’s file, or for a signed workbook unasked", async () => {
    const before = readFileSync(sample);
    const over = await planproof("clean", sample, "-o", sample);
    expect([over.code, over.err]).toEqual([2, expect.stringContaining("over the original")]);
    writeFileSync(copy, "mine");
    const taken = await planproof("clean", sample, "-o", copy);
    expect([taken.code, taken.err]).toEqual([2, expect.stringContaining("is there already")]);
    expect(readFileSync(copy, "utf8")).toBe("mine");
    expect(readFileSync(sample)).toEqual(before);
    const other = join(folder, "other.xlsx");
    const signed = await planproof("clean", secretive(true), "-o", other);
    expect([signed.code, signed.err]).toEqual([2, expect.stringContaining("Give --break-signature")]);
    expect(existsSync(other)).toBe(false);
    await planproof("clean", secretive(true), "-o", other, "--break-signature");
    expect((await openWorkbook(other)).isSigned).toBe(false);
  });

  it("says where the copy could not be checked, and ends with 1", async () => {
    const { code, out } = await planproof("clean", secretive(), "-o", copy, "--hidden");
    expect(code).toBe(1);
    expect(out).toContain("  It could not be checked. This workbook has no row of headings");
  });
});
