// For Node: the module is read from its file, and ready as soon as it is imported.
import { readFileSync } from "node:fs";
import { initSync } from "./gpcheck_wasm.js";

initSync({ module: readFileSync(new URL("./gpcheck_wasm_bg.wasm", import.meta.url)) });

export * from "./gpcheck_wasm.js";

/** There is nothing to wait for in Node; the same program may wait in a browser. */
export default async function init() {}
