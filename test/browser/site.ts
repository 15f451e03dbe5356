import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

export const dist = join(__dirname, "../../dist");

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css",
  ".png": "image/png",
};

/** The built file at a path of the site, or null. */
export async function built(path: string): Promise<{ body: Buffer; contentType: string } | null> {
  const file = normalize(join(dist, path.endsWith("/") ? `${path}index.html` : path));
  if (!file.startsWith(dist)) return null;
  try {
    return { body: await readFile(file), contentType: types[extname(file)] ?? "application/octet-stream" };
  } catch {
    return null;
  }
}

/** Serves the built pages on a free port, as any static host would. */
export async function serveSite(): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    void built(new URL(request.url ?? "/", "http://localhost").pathname).then((found) => {
      response.writeHead(
        found === null ? 404 : 200,
        found === null ? {} : { "content-type": found.contentType },
      );
      response.end(found?.body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    origin: `http://localhost:${address.port}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
