import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import webpack from "webpack";
import type { openFile } from "../../src/hosts/file";
import { handmade } from "../hosts/file/handmade";
import { launch } from "../browser/browser";

declare global {
  interface Window {
    readonly openFile: typeof openFile;
  }
}

const origin = "https://planproof.test";
const rows = 10_000;
const readingsOfIt = 5;
const words =
  "Practitioners met the families – and the plan was gone through line by line with them. ".repeat(5);

/** A plan of 10,000 actions, with a number, a date and three texts of about 400 characters to each. */
function longPlan(): Uint8Array {
  const strings: string[] = [];
  const text = (row: number, kind: string) =>
    `<v>${strings.push(`<si><t>${kind} ${row}. ${words}</t></si>`) - 1}</v>`;
  const sheet = Array.from({ length: rows }, (_, index) => {
    const row = index + 1;
    const texts = ["B", "D", "E"].map((column) => `<c r="${column}${row}" t="s">${text(row, column)}</c>`);
    return `<row r="${row}"><c r="A${row}"><v>${row}</v></c>${texts[0]}<c r="C${row}" s="1"><v>${45_000 + (row % 300)}</v></c>${texts[1]}${texts[2]}</row>`;
  });
  const styles =
    '<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill/></fill></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf numFmtId="16"/></cellXfs>';
  return handmade({
    sheet: `<sheetData>${sheet.join("")}</sheetData>`,
    strings: strings.join(""),
    styles,
    parts: {},
  });
}

/** The file host as a script that a page can load. */
async function bundle(folder: string): Promise<string> {
  const config: webpack.Configuration = {
    mode: "production",
    entry: resolve("src/hosts/file"),
    output: { path: folder, filename: "host.js", library: { type: "window" } },
    resolve: { extensions: [".ts", ".js"] },
    performance: false,
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      ],
    },
  };
  await new Promise<void>((done, fail) => {
    webpack(config, (error, stats) => {
      if (error || stats?.hasErrors()) fail(error ?? new Error(stats?.toString("errors-only")));
      else done();
    });
  });
  return readFile(join(folder, "host.js"), "utf8");
}

let browser: Browser;
let folder: string;
beforeAll(async () => {
  [browser, folder] = await Promise.all([launch(), mkdtemp(join(tmpdir(), "planproof-"))]);
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

test("How long the page is without an answer while a plan of 10,000 actions is read", async () => {
  const script = await bundle(folder);
  const page = await browser.newPage();
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/host.js")
      return route.fulfill({ contentType: "text/javascript; charset=utf-8", body: script });
    if (pathname === "/plan.xlsx") return route.fulfill({ body: Buffer.from(longPlan()) });
    return route.fulfill({
      contentType: "text/html",
      headers: { "content-security-policy": "default-src 'self'" },
      body: '<!doctype html><script src="/host.js"></script>',
    });
  });
  await page.goto(origin);
  const read = () =>
    page.evaluate(
      async (columns) => {
        const bytes = new Uint8Array(await (await fetch("/plan.xlsx")).arrayBuffer());
        const tasks: number[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
        });
        observer.observe({ type: "longtask" });
        const host = await window.openFile(bytes, "plan.xlsx");
        const [sheet] = (await host.book()).sheets;
        const { values, top, left } = await host.grid(sheet?.name ?? "");
        const request = { sheet: sheet?.name ?? "", top, height: values.length, left, width: 5 };
        const { shown } = await host.detail({ ...request, shown: columns, looks: columns });
        // A task is told of when it has ended; one that is long on purpose shows that they are told of at all.
        await new Promise((resolve) => setTimeout(resolve, 100));
        const long = [...tasks];
        for (const since = performance.now(); performance.now() - since < 80;);
        await new Promise((resolve) => setTimeout(resolve, 100));
        observer.disconnect();
        return { long, told: tasks.length > long.length, last: shown[2]?.at(-1)?.text, rows: values.length };
      },
      [0, 1, 2, 3, 4],
    );
  const readings = [];
  for (let reading = 0; reading < readingsOfIt; reading++) readings.push(await read());
  for (const { told, last, rows: found } of readings) {
    expect({ told, last, found }).toEqual({ told: true, last: "23-Jun", found: rows });
  }
  const tasks = readings.map(({ long }) => (long.length === 0 ? "none" : long.join(", ")));
  console.log(
    `Tasks of 50 ms or more in each of ${readingsOfIt} readings of 10,000 rows, in ms: ${tasks.join(" | ")}`,
  );
}, 120_000);
