// A bare page for each engine that runs in one: nothing but the engine and the decision, compressed as a host would.
import { createServer } from "node:http";
import { brotli, bundled, pageOf, wasmBeside } from "../bytes.mjs";
import { casesOf } from "../cases.mjs";

/** What the pages are compared with; zen-engine's package has none for browsers. */
const ENGINES = [["gpcheck", "gpcheck, the package on a bare page"], ["publicodes", "publicodes"], ["json-logic-js", "json-logic-js"], ["json-rules-engine", "json-rules-engine"], ["datalogic", "@goplasmatic/datalogic"], ["hand", "hand-written JavaScript"]];

export async function serveEngines() {
  const [{ facts, worth }] = casesOf(1);
  const files = new Map();
  const add = (path, type, bytes) => files.set(path, { type, bytes: brotli(bytes) });
  for (const [id] of ENGINES) {
    add(`/${id}.js`, "text/javascript", await bundled(`globalThis.facts = ${JSON.stringify(facts)}; globalThis.worth = ${worth};\n${pageOf(id)}`));
    const wasm = await wasmBeside(id);
    const early = wasm ? `<link rel="preload" as="fetch" type="application/wasm" crossorigin href="${id}.wasm">` : "";
    if (wasm) add(`/${id}.wasm`, "application/wasm", wasm);
    add(`/${id}.html`, "text/html", Buffer.from(`<!doctype html><html lang="en"><meta charset="utf-8"><title>${id}</title><link rel="icon" href="data:,">${early}<script type="module" src="${id}.js"></script><p>${id}`));
  }
  const server = createServer(({ url }, response) => {
    const file = files.get(url);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": file.type, "content-encoding": "br", "content-length": file.bytes.length }).end(file.bytes);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const pages = ENGINES.map(([id, name]) => ({ id, name, url: `http://127.0.0.1:${server.address().port}/${id}.html` }));
  return { pages, close: () => { server.close(); server.closeAllConnections(); } };
}
