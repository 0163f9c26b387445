// An engine by the name of its file, ready to answer.
import { readFile } from "node:fs/promises";

/** The file of WebAssembly that an engine needs, beside its module. */
export const wasmOf = ({ wasm: [specifier, file] }) => new URL(file, import.meta.resolve(specifier));

export async function load(file) {
  const peer = await import(`./peers/${file}.mjs`);
  const module = peer.wasm ? await readFile(wasmOf(peer)) : undefined;
  return { peer, engine: await peer.setup(module) };
}
