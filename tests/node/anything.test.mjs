// Whatever is handed to the package in Node, it answers or refuses with InvalidCase; it never breaks, and it still works after.
//   ANYTHING_CASES=3000  values for each function
import assert from "node:assert/strict";
import { test } from "node:test";
import { packageFolder, readCorpus } from "../lib/corpus.mjs";
import { randomFrom } from "../proof/generate.mjs";

const library = await import(new URL("node.js", packageFolder));
const CASES = Number(process.env.ANYTHING_CASES ?? 3000);
const SEVERAL = { comparePremiumYears: 2, explain: 2, explainCode: 2, makeReceipt: 3, assessPremiumRows: 3 };
const FUNCTIONS = Object.keys(library).filter((name) => typeof library[name] === "function" && !["default", "initSync"].includes(name));

const NAMES = ["premiumYear", "today", "doctor", "practice", "parameters", "careOn", "mediprima", "kind", "period", "from", "input", "outcome", "__proto__", "toJSON", "", "0"];
const SCALARS = [null, undefined, true, false, 0, -0, 1, -1, 2024, 1.5, 1e21, -1e-7, 2 ** 53, NaN, Infinity, 10n, "", "2024-12-31", "2024-02-30", "-001-01-01", "003", "cards", "FULL", "premium", "fr", "é\u0000", "\ud800", Symbol("x"), () => 1, new Date(0), new Map([[1, 2]]), /x/, new Int32Array(3), new Float64Array(2), { length: 2 ** 31 }];

function anything(random, depth = 3) {
  if (depth === 0 || random.chance(0.5)) return random.pick(SCALARS);
  const inner = () => anything(random, depth - 1);
  if (random.bool()) return Array.from({ length: random.whole(0, 3) }, inner);
  const made = random.chance(0.1) ? Object.create(null) : {};
  for (let left = random.whole(0, 4); left > 0; left -= 1) Object.defineProperty(made, random.pick(NAMES), { value: inner(), enumerable: true, configurable: true, writable: true });
  if (random.chance(0.05)) made.self = made;
  if (random.chance(0.05)) Object.defineProperty(made, "today", { enumerable: true, configurable: true, get() { throw new Error("not to be read"); } });
  return made;
}

/** Puts something else in one place of a value. */
function spoil(random, value) {
  const places = [];
  const collect = (holder) => {
    for (const key of Object.keys(holder ?? {})) { places.push([holder, key]); if (typeof holder[key] === "object") collect(holder[key]); }
  };
  if (typeof value !== "object") return anything(random);
  collect(value);
  if (places.length === 0) return anything(random);
  const [holder, key] = random.pick(places);
  if (random.chance(0.15)) delete holder[key];
  else holder[key] = anything(random, 2);
  return value;
}

function isAnsweredOrRefused(name, input) {
  const call = library[name];
  try {
    const outcome = name in SEVERAL ? call(...(Array.isArray(input) ? input : [input])) : call(input);
    assert.equal(typeof outcome, "object");
  } catch (error) {
    assert.equal(error?.name, "InvalidCase", `${name} throws ${error?.stack}`);
    assert.equal(typeof error.path, "string");
    assert.ok(error.code.length > 0 && error.message.length > 0);
  }
}

const corpus = readCorpus();
const works = corpus.find(({ call, expect }) => call === "assessPremium" && expect?.premium);
const stillWorks = () => assert.deepEqual(library.assessPremium(works.input).premium, works.expect.premium);

for (const name of FUNCTIONS) {
  test(`${name} answers or refuses anything`, () => {
    const random = randomFrom(7 + name.length);
    for (let made = 0; made < CASES; made += 1) isAnsweredOrRefused(name, anything(random));
    stillWorks();
  });
}

test("a good case in which one place is spoilt is answered or refused", () => {
  const random = randomFrom(99);
  for (let made = 0; made < 4 * CASES; made += 1) {
    const { call, input } = random.pick(corpus);
    if (typeof library[call] === "function" && call !== "rulebook") isAnsweredOrRefused(call, spoil(random, structuredClone(input)));
  }
  stillWorks();
});
