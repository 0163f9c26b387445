// The documents and the programs in them: a block ```js is a module, the block ```text right after it is what it prints.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { packageFolder, root } from "./corpus.mjs";

const EXAMPLE = /^```js\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```\n)?/gm;

/** Every document, by its path from the top. */
export function documents() {
  const docs = readdirSync(new URL("docs/", root), { recursive: true }).filter((file) => file.endsWith(".md")).map((file) => `docs/${file}`);
  return ["README.md", "crates/wasm/npm/README.md", "examples/README.md", ...docs.sort()];
}

export const textOf = (document) => readFileSync(new URL(document, root), "utf8");

/** The programs of a document, with what each has to print, where the document says it. */
export const examples = (text) => [...text.matchAll(EXAMPLE)].map(([whole, program, prints]) => ({ whole, program, prints }));

/** A project that has the package. */
export function project() {
  const folder = new URL("target/test/docs/", root);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(new URL("node_modules/", folder), { recursive: true });
  symlinkSync(fileURLToPath(packageFolder), fileURLToPath(new URL("node_modules/gpcheck", folder)), "dir");
  return folder;
}

/** Runs a program in the project and gives what it prints. */
export function printed(folder, program) {
  const file = new URL("example.mjs", folder);
  writeFileSync(file, program);
  const run = spawnSync(process.execPath, [fileURLToPath(file)], { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}
