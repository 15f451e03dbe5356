import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import webpack, { type Configuration } from "webpack";

const python = process.env["PYTHON"] ?? "/usr/bin/python3";
const openpyxl = join(__dirname, "file_work.py");
const host = resolve("src/hosts/file");
const rounds = 5;

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "planproof-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Bundles a script as the project does; its path. */
function bundle(entry: string, filename: string, more: Configuration = {}): Promise<string> {
  const config: Configuration = {
    mode: "production",
    target: "node20",
    entry,
    output: { path: folder, filename, module: true, chunkFormat: "module", library: { type: "module" } },
    experiments: { outputModule: true },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      ],
    },
    ...more,
  };
  return new Promise((done, fail) => {
    webpack(config, (error, stats) => {
      if (error || stats?.hasErrors()) fail(error ?? new Error(stats?.toString("errors-only")));
      else done(join(folder, filename));
    });
  });
}

/** Seconds from a process's start to its end, and the peak memory in MiB that it prints last. */
function timed(program: string, ...args: string[]): { seconds: number; peak: number } {
  const start = performance.now();
  const printed = execFileSync(program, args, { encoding: "utf8" });
  return { seconds: (performance.now() - start) / 1000, peak: Number(printed.trim()) / 1024 };
}

const median = (figures: readonly number[]) =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN;
const rounded = (figure: number) => Math.round(figure * 100) / 100;

it.each([10_000, 100_000])(
  "reading and marking %i rows, as processes in turn with openpyxl",
  async (rows) => {
    const script = await bundle(join(__dirname, "file-work.ts"), "file-work.mjs");
    const file = join(folder, `${rows}.xlsx`);
    execFileSync(python, [openpyxl, "make", String(rows), file]);
    for (const task of ["read", "mark"]) {
      const pairs = Array.from({ length: rounds }, () => ({
        ours: timed(process.execPath, script, task, file, join(folder, "ours.xlsx")),
        theirs: timed(
          python,
          openpyxl,
          task,
          file,
          ...(task === "mark" ? [join(folder, "theirs.xlsx")] : []),
        ),
      }));
      const figures = {
        rows,
        seconds: rounded(median(pairs.map(({ ours }) => ours.seconds))),
        openpyxlSeconds: rounded(median(pairs.map(({ theirs }) => theirs.seconds))),
        ratio: rounded(median(pairs.map(({ ours, theirs }) => ours.seconds / theirs.seconds))),
        peakMiB: Math.round(Math.max(...pairs.map(({ ours }) => ours.peak))),
        openpyxlPeakMiB: Math.round(Math.max(...pairs.map(({ theirs }) => theirs.peak))),
      };
      console.log(JSON.stringify({ [task]: figures }));
    }
  },
  600_000,
);

it("the size of the file host, without and with the libraries that it stands on", async () => {
  const sources = readdirSync(host, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(host, name), "utf8"));
  const gzipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;
  const libraries = { externals: /^(?!\.|\/)/, externalsType: "module" } as const;
  const figures = {
    files: sources.length,
    lines: sources.reduce((sum, text) => sum + text.split("\n").length - 1, 0),
    gzippedBytes: gzipped(await bundle(host, "alone.mjs", libraries)),
    gzippedBytesWithLibraries: gzipped(await bundle(host, "whole.mjs")),
  };
  console.log(JSON.stringify({ size: figures }));
}, 60_000);
