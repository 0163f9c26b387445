// A small static server on loopback for the browser tests: one folder, and a blank page at its root.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";

const types = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm", ".json": "application/json", ".css": "text/css", ".svg": "image/svg+xml" };
const blank = "<!doctype html><html lang=\"en\"><title>gpcheck</title><link rel=\"icon\" href=\"data:,\">";

/** Serves `folder` (a URL that ends with a slash), with headers of its own; gives its origin and a way to close it. */
export async function serveFolder(folder, headers = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    if (pathname === "/") return response.writeHead(200, { "content-type": "text/html" }).end(blank);
    const file = new URL(`.${decodeURIComponent(pathname)}`, folder);
    if (!file.href.startsWith(folder.href)) return response.writeHead(403).end();
    try {
      const body = await readFile(file);
      response.writeHead(200, { ...headers, "content-type": types[extname(file.pathname)] ?? "application/octet-stream" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => new Promise((resolve) => server.close(resolve)) };
}
