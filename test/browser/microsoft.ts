import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { BrowserContext } from "playwright-core";

const library = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** Answers the one address of office.js from the installed package. Returns the paths that were asked for, as they come. */
export async function answerMicrosoft(context: BrowserContext): Promise<string[]> {
  const asked: string[] = [];
  await context.route("https://appsforoffice.microsoft.com/lib/1/hosted/**", (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    const path = join(library, pathname.replace("/lib/1/hosted/", ""));
    return existsSync(path)
      ? route.fulfill({ path, contentType: "text/javascript" })
      : route.fulfill({ status: 404 });
  });
  return asked;
}
