export * from "./gpcheck_wasm.js";

/**
 * Loads the module, once. Node has it as soon as the package is imported; a browser has to wait for it.
 * Without an argument, the module that lies beside the package is loaded; a bundler may hand over its own address of it.
 */
export default function init(module?: {
  module_or_path: string | URL | Request | Response | BufferSource | WebAssembly.Module | Promise<Response>;
}): Promise<unknown>;
