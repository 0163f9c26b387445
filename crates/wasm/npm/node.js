// For Node: the module is read from its file, and ready with all its words as soon as it is imported. It is the same program as
// that for browsers, built to be fast instead of small.
import { readFileSync } from "node:fs";
import { initSync, takeWords } from "./gpcheck_wasm.js";
{static}

initSync({ module: readFileSync(new URL("./gpcheck_wasm_fast_bg.wasm", import.meta.url)) });
for (const [lang, text] of Object.entries({ {languages} })) takeWords(lang, text);

export * from "./names.js";

/** There is nothing to wait for in Node; the same program may wait in a browser. */
export default async function init() {}
