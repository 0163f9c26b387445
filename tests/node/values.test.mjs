// What an answer is made of: objects as JSON would give them, whatever a caller put into them, and whatever the module's
// memory does meanwhile.
import assert from "node:assert/strict";
import { test } from "node:test";
import { packageFolder, readCorpus } from "../lib/corpus.mjs";

const library = await import(new URL("node.js", packageFolder));
const corpus = readCorpus();
const input = (id) => structuredClone(corpus.find((line) => line.id === id).input);
const receipt = () => library.makeReceipt("premium", input("c001"), "2026-11-24");

test("an answer is plain data that JSON carries whole", () => {
  for (const { call, input } of corpus.filter(({ call }) => ["assessPremium", "routeVisit", "rulebook"].includes(call))) {
    let outcome;
    try { outcome = library[call](input); } catch { continue; }
    assert.deepEqual(JSON.parse(JSON.stringify(outcome)), outcome);
  }
});

test("an answer belongs to whoever asked: what is done to it changes no other", () => {
  const first = library.assessPremium(input("c001"));
  const before = structuredClone(first);
  for (const reason of first.reasons) { reason.rule = "changed"; reason.sources.length = 0; }
  first.parameters.length = 0;
  assert.deepEqual(library.assessPremium(input("c001")), before);
  library.rulebook().sources.forEach((source) => { source.title = "changed"; });
  assert.ok(library.rulebook().sources.every(({ title }) => title !== "changed"));
});

test("names that mean something to JavaScript stay names", () => {
  const changed = receipt();
  changed.outcome.certainty = JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1, "toString": [null]}');
  const { changes, sameOutcome } = library.verifyReceipt(changed);
  assert.equal(sameOutcome, false);
  const [{ path, then }] = changes;
  assert.equal(path, "certainty");
  assert.deepEqual(Object.keys(then).sort(), ["__proto__", "constructor", "toString"]);
  assert.equal(Object.getPrototypeOf(then), Object.prototype);
  assert.equal({}.polluted, undefined);
});

test("numbers come back as they were written", () => {
  const numbers = [0, -0.5, 1e-7, 9.007199254740991e15, 123456.78, 1e21, 1e307, -2.5e-300];
  for (const number of numbers) {
    const changed = receipt();
    changed.outcome.certainty = number;
    assert.equal(library.verifyReceipt(changed).changes[0].then, number);
  }
});

test("texts of every kind of sign come back", () => {
  const text = ["é", "\u{1F600}", "\u2028", "\0", '"\\', "ключ", "\uFFFD"].join("|");
  const changed = receipt();
  changed.outcome.certainty = text;
  assert.equal(library.verifyReceipt(changed).changes[0].then, text);
});

test("answers stay right while the module's memory grows", () => {
  const before = library.assessPremium(input("c001"));
  const changed = receipt();
  // Each time more than the module can have kept from before.
  for (const length of [1, 2, 4, 8]) {
    changed.outcome.certainty = "é".repeat(length << 20);
    assert.equal(library.verifyReceipt(changed).changes[0].then, changed.outcome.certainty);
    assert.deepEqual(library.assessPremium(input("c001")), before);
  }
});

test("days are told right, however many are asked for", () => {
  const premium = input("c001");
  // More than the module's side remembers.
  for (let day = 0; day < 6000; day += 1) {
    const submittedOn = new Date(Date.UTC(2010, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
    const { reasons } = library.assessPremium({ ...premium, application: { submittedOn, via: "portal" } });
    const told = reasons.flatMap(({ facts }) => facts.submittedOn ?? []);
    assert.ok(told.length > 0 && told.every((told) => told === submittedOn), `${submittedOn}: ${told}`);
  }
});
