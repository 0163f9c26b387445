// For browsers and bundlers: `await init()` loads the module that lies beside this file.
export * from "./gpcheck_wasm.js";
export { default } from "./gpcheck_wasm.js";
