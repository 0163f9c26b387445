// The corpus through the npm package in Node: the same assertions and the same outcomes as native code.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { callPackage, differences, packageFolder, readCorpus, readNative, root } from "../lib/corpus.mjs";

const library = await import(new URL("node.js", packageFolder));
const corpus = readCorpus();
const native = readNative();

test("the committed cases are what make.mjs writes", () => {
  const make = spawnSync(process.execPath, [fileURLToPath(new URL("tests/cases/make.mjs", root)), "--check"], { encoding: "utf8" });
  assert.equal(make.status, 0, make.stderr);
});

test("native code ran the same corpus", () => {
  assert.deepEqual(Object.keys(native).sort(), corpus.map((line) => line.id).sort());
});

for (const line of corpus) {
  test(`${line.id} (${line.title})`, () => {
    const before = structuredClone(line.input);
    const outcome = callPackage(library, line.call, line.input);
    assert.deepEqual(outcome, native[line.id], "native code gives another outcome");
    assert.deepEqual(JSON.parse(JSON.stringify(outcome)), outcome, "the outcome is not plain JSON");
    assert.deepEqual(line.input, before, "the input was changed");
    assert.deepEqual(callPackage(library, line.call, line.input), outcome, "a second call gives another outcome");
    assert.deepEqual(differences(line, outcome), []);
  });
}
