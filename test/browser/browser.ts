import { execFileSync } from "node:child_process";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

/** The day that the pages take for today: long after the sample's own date. */
export const today = "2026-01-20";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launch(): Promise<Browser> {
  const executablePath =
    process.env["CHROMIUM"] ?? execFileSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).trim();
  return chromium.launch({ executablePath, args: flags });
}

/** A page that has what went wrong in it, and each address that it asked for, written down. */
export interface Watched {
  readonly page: Page;
  /** Errors on the console (what a policy refused is one of them) and errors that nobody caught. */
  readonly faults: string[];
  readonly requests: string[];
}

export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ locale: "en-GB", reducedMotion: "reduce", ...options });
  await context.addInitScript(
    (now) => {
      Date.now = () => now;
      // A Temporal of the browser's own would look at another clock.
      Reflect.deleteProperty(globalThis, "Temporal");
    },
    Date.parse(`${today}T09:00:00Z`),
  );
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  return { page, faults, requests };
}
