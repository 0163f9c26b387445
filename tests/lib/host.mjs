// A website of somebody else's: pages on another origin than the app, served as its owner would.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";

const UNION = new URL("../../examples/union/", import.meta.url);
/** Stands for the address of the app in the example. */
const CHECK = /https:\/\/check\.example(\/?)/g;

/**
 * The example of a union's website, and any further `pages` by path; each a text, or a text with headers. What they say of
 * https://check.example leads to the app. The site is another one than the app's: another name, another port.
 */
export async function serveHost(app, pages = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const name = pathname.slice(1) || "index.html";
    const page = pages[name] ?? (await readFile(new URL(name, UNION), "utf8").catch(() => undefined));
    if (page === undefined) return response.writeHead(404).end();
    const [text, headers] = Array.isArray(page) ? page : [page, {}];
    const toApp = (value) => value.replace(CHECK, (_, slash) => (slash ? app : app.slice(0, -1)));
    const all = { "content-type": name.endsWith(".css") ? "text/css" : "text/html; charset=utf-8", ...headers };
    response.writeHead(200, Object.fromEntries(Object.entries(all).map(([key, value]) => [key, toApp(value)]))).end(toApp(text));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://localhost:${server.address().port}/`, close: () => new Promise((resolve) => { server.close(resolve); server.closeAllConnections(); }) };
}

/** A page of a site around what it shows. */
export const hostPage = (body, { lang = "fr", attributes = "", head = "" } = {}) => `<!doctype html><html lang="${lang}" ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Site</title><link rel="icon" href="data:,">${head}<script defer referrerpolicy="no-referrer" src="https://check.example/embed/gp-check.js"></script></head><body><main><h1>Site</h1><p><a id="before" href="#x">before</a></p>${body}<p><a id="after" href="#y">after</a></p></main></body></html>`;
