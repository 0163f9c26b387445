// A web server for one folder that can be spoiled: stopped and started again on its port, given another folder, or made
// to answer an address wrongly. It notes what it was asked for.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";

const types = {
  ".css": "text/css", ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".png": "image/png", ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8", ".wasm": "application/wasm", ".webmanifest": "application/manifest+json",
};

export class SpoiledHost {
  /** Paths from the folder, each with a function that answers in its place. */
  faults = new Map();
  /** What was asked for, by path. */
  asked = [];
  #port = 0;
  #server;

  /** `folder` is a URL that ends with a slash; `prefix` the path under which it is served. */
  constructor(folder, prefix = "/some/path/") {
    this.folder = folder;
    this.prefix = prefix;
  }

  get address() {
    return `http://127.0.0.1:${this.#port}${this.prefix}`;
  }

  async start() {
    this.#server = createServer((request, response) => this.#answer(request, response));
    await new Promise((resolve) => this.#server.listen(this.#port, "127.0.0.1", resolve));
    this.#port = this.#server.address().port;
    return this;
  }

  /** Ends at once, whatever is under way. */
  async stop() {
    const ended = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await ended;
  }

  async #answer(request, response) {
    const { pathname } = new URL(request.url, "http://localhost");
    if (!pathname.startsWith(this.prefix)) return response.writeHead(404).end();
    let path = decodeURIComponent(pathname.slice(this.prefix.length));
    if (path === "" || path.endsWith("/")) path += "index.html";
    this.asked.push(path);
    const headers = { "content-type": types[extname(path)] ?? "application/octet-stream", "cache-control": "no-cache" };
    const fault = this.faults.get(path);
    if (fault) return fault(response, { headers, read: () => readFile(new URL(path, this.folder)) });
    try {
      const body = await readFile(new URL(path, this.folder));
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  }
}
