import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inlineWorkbook } from "../inline-workbook";
import { planOf } from "./plan-of";

/** As it was built: `npm run build`. */
const cli = "dist/cli/planproof.cjs";
/** Tells the peak of a process's memory, in KiB, when it ends. */
const told = 'process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS)))';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "planproof-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([1, 20, 200])(
  "the peak memory of checking %i plans in one command",
  (plans) => {
    if (!existsSync(cli)) throw new Error("Build it first: npm run build.");
    const directorate = join(folder, String(plans));
    mkdirSync(directorate);
    for (let plan = 0; plan < plans; plan++) {
      const { values } = planOf(40 + (plan % 20));
      const rows = values.map((row) => row.map(String));
      writeFileSync(join(directorate, `plan-${plan}.xlsx`), inlineWorkbook({ Plan: rows }));
    }
    // Node takes what memory it may before it tidies up; in a small heap it shows what is needed.
    for (const heap of [null, 48]) {
      const start = performance.now();
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [
          ...(heap === null ? [] : [`--max-old-space-size=${heap}`]),
          ...["--import", `data:text/javascript,${told}`],
          ...[cli, "check", directorate, "--as-at", "2025-01-15", "--format", "table"],
        ],
        { encoding: "utf8" },
      );
      const seconds = Math.round((performance.now() - start) / 100) / 10;
      const checked = stdout.split("\n").filter((line) => line.startsWith("Not ready")).length;
      const peakMiB = Math.round(Number(stderr) / 1024);
      console.log(JSON.stringify({ batch: { plans, checked, heapMiB: heap, seconds, peakMiB } }));
    }
  },
  600_000,
);
