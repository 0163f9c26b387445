// The inputs that the fuzzers kept, replayed: lists, and through the package what native code is asked as well.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { holds } from "../fuzz/src/csv.mjs";
import { packageFolder } from "../lib/corpus.mjs";
import { SEPARATORS, lines } from "../../web/static/lists/csv.js";

const library = await import(new URL("node.js", packageFolder));
const inputs = (parser) => {
  const folder = new URL(`../fuzz/corpus/${parser}/`, import.meta.url);
  return readdirSync(folder).map((name) => [`${parser}/${name}`, readFileSync(new URL(name, folder))]);
};

test("lists: bytes become rows with a verdict or a stated fault, and come back as they were saved", async () => {
  const all = inputs("csv");
  assert.ok(all.length > 20);
  for (const [name, bytes] of all) {
    await holds(Uint8Array.from(bytes)).catch((fault) => { throw new Error(name, { cause: fault }); });
  }
});

test("lists: each input over and over, as a long text, is read in time that grows with its length alone", () => {
  for (const [name, bytes] of inputs("csv")) {
    const text = bytes.toString("latin1");
    if (text === "") continue;
    // A walk over all of it for each of its signs would take a minute.
    const long = text.repeat(Math.ceil((1 << 18) / text.length));
    const begun = performance.now();
    for (const separator of SEPARATORS) for (const { cells } of lines(long, separator)) assert.ok(cells.length > 0);
    const took = performance.now() - begun;
    assert.ok(took < 5000, `${name}: ${took} ms`);
  }
});

/** An outcome, or InvalidCase and nothing else. */
function answered(name, call) {
  try {
    call();
  } catch (error) {
    assert.equal(error?.name, "InvalidCase", `${name}: ${error?.stack}`);
    assert.equal(typeof error.path, "string");
  }
}

test("the package answers or refuses what was found for native code", () => {
  for (const [name, bytes] of inputs("xml")) answered(name, () => library.readConsultation(bytes.toString("utf8")));
  for (const [name, bytes] of [...inputs("json"), ...inputs("receipt")]) {
    let value;
    try {
      value = JSON.parse(bytes.toString("utf8"));
    } catch {
      value = bytes.toString("utf8");
    }
    for (const door of ["assessPremium", "routeVisit", "verifyReceipt"]) answered(`${door} ${name}`, () => library[door](value));
    for (const lang of ["fr", "nl", "de", "en"]) answered(`explain ${name}`, () => library.explain(value, lang));
  }
});

test("a receipt whose outcome has odd names is verified, and what was odd is told", () => {
  const visit = { careOn: "2026-02-10", billedOn: "2026-02-10", patient: { insured: true }, mediprima: { kind: "notConsulted" }, doctor: { role: "generalPractitioner" }, setting: "practice", billing: {} };
  const receipt = library.makeReceipt("visit", visit, "2026-11-21");
  const odd = { 'a"b\\c\n': { "{": 1 } };
  const { changes } = library.verifyReceipt({ ...receipt, outcome: { ...receipt.outcome, odd } });
  assert.deepEqual(JSON.parse(JSON.stringify(changes)), [{ path: "odd", then: odd, now: null }]);
});
