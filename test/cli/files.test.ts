import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from "node:fs";
import * as files from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook, writeWhole } from "../../src/cli/files";
import { run } from "../../src/cli/run";
import { Refusal } from "../../src/model/refusal";

/** The system's own calls, so that a disk can be made to fill up. */
jest.mock("node:fs/promises", () => {
  const system = jest.requireActual<typeof files>("node:fs/promises");
  return { ...system, writeFile: jest.fn(system.writeFile) };
});

const { writeFile } = jest.requireActual<typeof files>("node:fs/promises");
const sample = "samples/joint-action-plan.xlsx";
const original = readFileSync(sample);
let folder: string;
let plan: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "planproof-"));
  plan = join(folder, "plan.xlsx");
  copyFileSync(sample, plan);
});
afterEach(() => {
  jest.mocked(files.writeFile).mockImplementation(writeFile);
  rmSync(folder, { recursive: true, force: true });
});

async function mark(...more: string[]): Promise<{ code: number; err: string }> {
  let err = "";
  const code = await run(["mark", plan, "--as-at", "2025-01-15", ...more], {
    out: () => undefined,
    err: (text) => (err += text),
  });
  return { code, err };
}
const isMarked = async (file: string) => (await (await openWorkbook(file)).book()).own.length > 0;

/** From now on the disk takes half of what is written, and no more. */
function fillDisk(): void {
  jest.mocked(files.writeFile).mockImplementation(async (file, bytes, options) => {
    await writeFile(file, (bytes as Uint8Array).subarray(0, (bytes as Uint8Array).length / 2), options);
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  });
}

/** A folder that nobody may write to. An administrator may write anywhere but into the system's own view of itself. */
function lockedFolder(): string {
  if (process.getuid?.() === 0) return "/sys";
  const locked = join(folder, "locked");
  mkdirSync(locked);
  chmodSync(locked, 0o555);
  return locked;
}

describe("The original is never harmed", () => {
  it("where it is marked in place and the disk is full", async () => {
    fillDisk();
    const { code, err } = await mark("--in-place");
    expect([code, err]).toEqual([2, expect.stringContaining("The disk is full. Make room")]);
    expect(readFileSync(plan)).toEqual(original);
    expect(readdirSync(folder)).toEqual(["plan.xlsx"]);
  });

  it("where its folder cannot be written to", async () => {
    const copy = join(lockedFolder(), "marked.xlsx");
    const { code, err } = await mark("-o", copy);
    expect([code, err]).toEqual([2, expect.stringContaining("may not read or write there")]);
    expect(existsSync(copy)).toBe(false);
    expect(readFileSync(plan)).toEqual(original);
  });

  it("where the copy’s folder is a file", async () => {
    const { code, err } = await mark("-o", join(plan, "marked.xlsx"));
    expect([code, err]).toEqual([2, expect.stringContaining("Part of its folder’s name is a file")]);
    expect(readFileSync(plan)).toEqual(original);
  });

  it("where it is marked twice at once in place: it is either as it was or wholly marked", async () => {
    const outcomes = await Promise.all([mark("--in-place"), mark("--in-place")]);
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
    expect(await isMarked(plan)).toBe(true);
    expect(readdirSync(folder)).toEqual(["plan.xlsx"]);
  });
});

describe("An earlier copy is never harmed", () => {
  it("where the disk is full", async () => {
    const copy = join(folder, "marked.xlsx");
    expect((await mark("-o", copy)).code).toBe(0);
    const before = readFileSync(copy);
    fillDisk();
    expect((await mark("-o", copy)).code).toBe(2);
    expect(readFileSync(copy)).toEqual(before);
    expect(readdirSync(folder).toSorted()).toEqual(["marked.xlsx", "plan.xlsx"]);
  });

  it("where two runs write it at once: one of the two is there, whole", async () => {
    const copy = join(folder, "marked.xlsx");
    const [one, other] = [1, 2].map((byte) => new Uint8Array(1 << 20).fill(byte));
    await Promise.all([writeWhole(copy, one ?? original), writeWhole(copy, other ?? original)]);
    const there = readFileSync(copy);
    expect([one, other].some((bytes) => bytes && Buffer.compare(there, bytes) === 0)).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(["marked.xlsx", "plan.xlsx"]);
  });
});

test("A folder is named where it is taken for a workbook", async () => {
  await expect(openWorkbook(folder)).rejects.toThrow(Refusal);
  await expect(openWorkbook(folder)).rejects.toThrow("That is a folder. Name a workbook in it.");
});
