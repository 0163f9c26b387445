// What a page would load of each engine with this one decision in it, bundled and minified, after Brotli at its best level.
import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { wasmOf } from "./load.mjs";

export const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });

const GPCHECK = new URL("../target/npm/gpcheck/", import.meta.url);
/** What a page says in the console once it has answered. */
export const ANSWERED = "answered";
/** The addon of zen-engine is native code: no page can load it. */
const NOT_FOR_PAGES = ["zen"];

/** A bundle of a program for pages, as bytes. */
export async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: "js" },
    bundle: true, minify: true, format: "esm", platform: "browser", target: "es2022", write: false, logLevel: "silent",
    define: { "process.env.NODE_ENV": "\"production\"" },
    // The door of the package for Node, which a page never takes, and the words, which are loaded for themselves.
    external: ["*/node.js", "./words/*.js"],
  });
  return Buffer.from(outputFiles[0].contents);
}

/** A program that answers one case with an engine, and leaves it with the page. */
export function pageOf(id) {
  const library = id === "gpcheck" ? "import init, * as library from '../target/npm/gpcheck/browser.js';" : "";
  const module = id === "gpcheck" ? "(await init({ langs: [], module_or_path: 'gpcheck.wasm' }), library)" : `'${id}.wasm'`;
  return `
    import * as peer from './peers/${id}.mjs'; ${library}
    const engine = await peer.setup(${module});
    globalThis.answer = async (facts) => engine.amountOf(await (engine.explain ?? engine.decide)(peer.input(facts)));
    globalThis.firstAnswer = await globalThis.answer(globalThis.facts);
    globalThis.answeredAt = performance.now();
    console.debug('${ANSWERED}');`;
}

/** The modules of WebAssembly that the page loads beside its program. */
export async function wasmBeside(id) {
  if (id === "gpcheck") return readFileSync(new URL("gpcheck_wasm_bg.wasm", GPCHECK));
  const peer = await import(`./peers/${id}.mjs`);
  return peer.wasm ? readFileSync(wasmOf(peer)) : undefined;
}

/** Bytes after Brotli; null for what runs in no page. Words are those of one language, for sentences. */
export async function shipped(id) {
  if (NOT_FOR_PAGES.includes(id)) return null;
  const wasm = await wasmBeside(id);
  const words = id === "gpcheck" ? brotli(readFileSync(new URL("words/fr.js", GPCHECK))).length : undefined;
  return { js: brotli(await bundled(pageOf(id))).length, wasm: wasm ? brotli(wasm).length : 0, words };
}
