// Cases through the npm package and through the restatement of the texts: wherever the texts decide, both say the same.
// An even sample of all combinations of facts, and random cases.
//   PROOF_CASES=20000        random cases of each kind
//   PROOF_COMBINATIONS=6000  combinations of each kind
//   PROOF_SEED=2024          another seed gives other cases
//   PROOF_COUNTS=file        leaves the counts there
import assert from "node:assert/strict";
import { appendFileSync } from "node:fs";
import { test } from "node:test";
import { packageFolder } from "../lib/corpus.mjs";
import { premiums, visits } from "./enumerate.mjs";
import { premiumCase, randomFrom, visitCase } from "./generate.mjs";
import { premiumDifferences, visitDifferences } from "./restatement/differences.mjs";
import { assess, route } from "./restatement/index.mjs";

const library = await import(new URL("node.js", packageFolder));
const { PROOF_CASES = 20000, PROOF_COMBINATIONS = 6000, PROOF_SEED = 2024, PROOF_COUNTS } = process.env;
const SHOWN = 5;
const TOLD_EVERY = 250_000;

/** Answers with the outcome, or with the refusal that the package threw: every case made here is valid. */
function answered(call, input) {
  try {
    return { outcome: call(input) };
  } catch (error) {
    if (error?.name !== "InvalidCase") throw error;
    return { refused: `${error.path} ${error.code}` };
  }
}

function compare(kind, inputs, call, restate, differ) {
  const [compared, counts] = [{}, {}];
  const [first, again] = [[], []];
  let [number, differing] = [0, 0];
  for (const input of inputs) {
    number += 1;
    if (number % TOLD_EVERY === 0) console.error(`  ${kind}: ${number} compared`);
    const expected = restate(input);
    const { outcome, refused } = answered(call, input);
    const found = refused ? [{ field: "refused", expected: "an outcome", got: refused }] : differ(expected, outcome, compared);
    if (found.length === 0) continue;
    differing += 1;
    if (first.length + again.length < 10 * SHOWN) (found.some(({ field }) => !(field in counts)) ? first : again).push({ number, input, found, expected, outcome });
    for (const { field } of found) counts[field] = (counts[field] ?? 0) + 1;
  }
  console.log(`${kind}: ${number} cases, ${differing} differ; compared ${JSON.stringify(compared)}`);
  if (PROOF_COUNTS) appendFileSync(PROOF_COUNTS, `${JSON.stringify({ kind, cases: number, fields: Object.values(compared).reduce((sum, many) => sum + many, 0), differ: differing })}\n`);
  if (differing > 0) console.log(`differences by field: ${JSON.stringify(counts)}`);
  // Each kind of difference before any is shown twice.
  for (const { number: at, ...rest } of [...first, ...again].slice(0, SHOWN)) console.log(`case ${at}:\n${JSON.stringify(rest, null, 1)}`);
  assert.equal(differing, 0, `${differing} of ${number} outcomes differ from the restatement`);
}

function* randomly(seed, make) {
  const random = randomFrom(seed);
  for (let made = 0; made < Number(PROOF_CASES); made += 1) yield make(random);
}

const premium = (inputs) => compare("premium", inputs, library.assessPremium, assess, premiumDifferences);
const visit = (inputs) => compare("visit", inputs, library.routeVisit, route, visitDifferences);

test("the premium is what the texts say, for combinations of facts", () => premium(premiums(Number(PROOF_COMBINATIONS))));
test("the premium is what the texts say, at random", () => premium(randomly(Number(PROOF_SEED), premiumCase)));
test("the visit is what the texts say, for combinations of facts", () => visit(visits(Number(PROOF_COMBINATIONS))));
test("the visit is what the texts say, at random", () => visit(randomly(Number(PROOF_SEED) + 1, visitCase)));
