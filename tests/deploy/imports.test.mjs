// What the programs can do is what is handed to them: the lists of their imports, committed, so that a new power is a change that
// somebody reads. No network is on them, and of storage only the one key of a doctor who asked for it.
// `GOLDEN=write` writes the lists anew.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../../", import.meta.url);
const dist = readdirSync(new URL("dist/", root));
/** The whole app and its small programs, by how their files are named. */
const APP = Object.fromEntries(dist.map((name) => [name.match(/^(\w+)-[0-9a-f]+_bg\.wasm$/)?.[1], `dist/${name}`]).filter(([name]) => name));
const PROGRAMS = { ...APP, package: "target/npm/gpcheck/gpcheck_wasm_bg.wasm" };
/** The same, built for speed. */
const FOR_NODE = "target/npm/gpcheck/gpcheck_wasm_fast_bg.wasm";

test("the app is these programs", () => assert.deepEqual(Object.keys(APP).sort(), ["app", "mediprima", "premium"]));

/** The imports of a module, without the hashes that their maker puts into names. */
function importsOf(file) {
  const { imports } = WebAssembly.Module;
  const plain = ({ kind, name }) => `${kind} ${name.replace(/_[0-9a-f]{16}/g, "")}`;
  return [...new Set(imports(new WebAssembly.Module(readFileSync(new URL(file, root)))).map(plain))].sort();
}

test("the program for Node asks for what the one for browsers asks for", () => assert.deepEqual(importsOf(FOR_NODE), importsOf(PROGRAMS.package)));

for (const [name, file] of Object.entries(PROGRAMS)) {
  test(`the imports of the ${name} are those of the list`, () => {
    const golden = new URL(`tests/golden/imports-${name}.txt`, root);
    const found = importsOf(file);
    if (process.env.GOLDEN === "write") writeFileSync(golden, `${found.join("\n")}\n`);
    assert.deepEqual(found, readFileSync(golden, "utf8").trim().split("\n"));
  });

  test(`nothing on the list of the ${name} sends, and storage is the one named`, () => {
    const list = importsOf(file).join("\n");
    assert.doesNotMatch(list, /fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|Worker|indexedDB|sessionStorage|cookie|_eval|caches|geolocation/i);
    assert.equal(/localStorage/.test(list), name === "app");
  });
}
