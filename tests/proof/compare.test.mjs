// Random cases through the npm package and through the restatement of the texts: wherever the texts decide, both say the same.
//   PROOF_CASES=20000   cases of each kind
//   PROOF_SEED=2024     another seed gives other cases
import assert from "node:assert/strict";
import { test } from "node:test";
import { packageFolder } from "../lib/corpus.mjs";
import { premiumCase, randomFrom, visitCase } from "./generate.mjs";
import { premiumDifferences, visitDifferences } from "./restatement/differences.mjs";
import { assess, route } from "./restatement/index.mjs";

const library = await import(new URL("node.js", packageFolder));
const CASES = Number(process.env.PROOF_CASES ?? 20000);
const SEED = Number(process.env.PROOF_SEED ?? 2024);
const SHOWN = 5;

/** Answers with the outcome, or with the refusal that the package threw: every generated case is valid. */
function answered(call, input) {
  try {
    return { outcome: call(input) };
  } catch (error) {
    if (error?.name !== "InvalidCase") throw error;
    return { refused: `${error.path} ${error.code}` };
  }
}

function compare(kind, seed, make, call, restate, differ) {
  const random = randomFrom(seed);
  const [compared, counts] = [{}, {}];
  const [first, again] = [[], []];
  let differing = 0;
  for (let number = 0; number < CASES; number += 1) {
    const input = make(random);
    const expected = restate(input);
    const { outcome, refused } = answered(call, input);
    const found = refused ? [{ field: "refused", expected: "an outcome", got: refused }] : differ(expected, outcome, compared);
    if (found.length === 0) continue;
    differing += 1;
    (found.some(({ field }) => !(field in counts)) ? first : again).push({ number, input, found, expected, outcome });
    for (const { field } of found) counts[field] = (counts[field] ?? 0) + 1;
  }
  console.log(`${kind}: seed ${seed}, ${CASES} cases, ${differing} differ; compared ${JSON.stringify(compared)}`);
  if (differing > 0) console.log(`differences by field: ${JSON.stringify(counts)}`);
  // Each kind of difference before any is shown twice.
  for (const { number, ...rest } of [...first, ...again].slice(0, SHOWN)) console.log(`case ${number}:\n${JSON.stringify(rest, null, 1)}`);
  assert.equal(differing, 0, `${differing} of ${CASES} outcomes differ from the restatement`);
}

test("the premium is what the texts say", () => {
  compare("premium", SEED, premiumCase, library.assessPremium, assess, premiumDifferences);
});

test("the visit is what the texts say", () => {
  compare("visit", SEED + 1, visitCase, library.routeVisit, route, visitDifferences);
});
