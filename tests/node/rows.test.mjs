// Rows of numbers give what single cases give: over the corpus and over random cases of every year.
import assert from "node:assert/strict";
import { test } from "node:test";
import { callPackage, packageFolder, readCorpus } from "../lib/corpus.mjs";
import { premiumCase, randomFrom } from "../proof/generate.mjs";

const library = await import(new URL("node.js", packageFolder));
const { unknown, none, percent, columns, results } = library.premiumRows();
const random = randomFrom(20261124);
const BAROMETERS = ["diabetes", "antibiotics", "renalInsufficiency"];
const ON_CALL = ["availabilityFee", "exempted", "registered", "none"];
const day = (date) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const cents = (euro) => Math.round(euro * 100);

/** The row of a case; null when a row cannot hold it. */
function rowOf(input) {
  const row = new Int32Array(columns.length).fill(unknown);
  const put = (column, value) => { if (value !== null && value !== undefined) row[columns.indexOf(column)] = value; };
  const kinds = { "003": "recognised", "004": "recognised", "005": "inTraining", "006": "inTraining" };
  const held = input.doctor.competences.filter(({ code }) => kinds[code]);
  if (new Set(held.map(({ code }) => kinds[code])).size < held.length || (input.practice.flatFee?.length ?? 0) > 1) return null;
  for (const { code, period } of held) {
    put(`${kinds[code]}From`, day(period.from));
    put(`${kinds[code]}To`, period.to ? day(period.to) : null);
  }
  const { attestedAmount = null, onCall = null } = input.doctor;
  put("attestedCents", attestedAmount === null ? null : cents(attestedAmount));
  put("onCall", onCall === null ? null : ON_CALL.indexOf(onCall));
  const { acceptedSoftware = null, flatFee = null, flatFeeDeclaration = null } = input.practice;
  put("acceptedSoftware", acceptedSoftware === null ? null : Number(acceptedSoftware));
  if (flatFee?.length === 0) put("flatFeeFrom", none);
  if (flatFee?.length === 1) {
    put("flatFeeFrom", day(flatFee[0].from));
    put("flatFeeTo", flatFee[0].to ? day(flatFee[0].to) : none);
  }
  put("flatFeeDeclaration", flatFeeDeclaration === null ? null : Number(flatFeeDeclaration));
  put("sumehrPatients", input.sumehrPatients);
  if (input.application) {
    put("submittedOn", day(input.application.submittedOn));
    put("via", ["portal", "paper"].indexOf(input.application.via));
    put("notifiedOn", input.application.notifiedOn ? day(input.application.notifiedOn) : null);
  }
  for (const [id, measured] of Object.entries(input.parameters ?? {})) {
    if (measured === null) continue;
    if (measured.barometers) {
      for (const barometer of BAROMETERS) put(barometer, measured.barometers[barometer] ? day(measured.barometers[barometer]) : none);
    } else if ("percent" in measured) {
      put(id, Math.round(measured.percent * 1e6));
      put(`${id}.whole`, percent);
    } else {
      put(id, measured.part ?? measured.count ?? Number(measured.done));
      put(`${id}.whole`, measured.whole);
    }
  }
  return row;
}

/** The figures of an outcome, as a row has them. */
function figures(outcome) {
  const place = (words, word) => words.indexOf(word);
  const range = ({ least, most }) => [cents(least), cents(most)];
  const status = Object.fromEntries(outcome.parameters.map((it) => [it.id, place(["met", "notMet", "undetermined", "notApplicable"], it.status)]));
  return [
    0, place(["recognised", "inTraining", "none"], outcome.track), place(["eligible", "notEligible", "undetermined"], outcome.eligibility),
    outcome.thresholdsMet.least, outcome.thresholdsMet.most, ...range(outcome.premium),
    place(["due", "notDue", "undetermined"], outcome.starter.status), ...range(outcome.starter.amount), ...range(outcome.total),
    place(["official", "reported", "inferred"], outcome.certainty), ...results.slice(13).map((id) => status[id] ?? unknown),
  ];
}

function compare(inputs) {
  const calls = new Map();
  for (const input of inputs) {
    const outcome = callPackage(library, "assessPremium", input);
    const row = outcome.error ? null : rowOf(input);
    if (row === null) continue;
    const key = `${input.premiumYear} ${input.today}`;
    if (!calls.has(key)) calls.set(key, []);
    calls.get(key).push({ input, row, expected: figures(outcome) });
  }
  let compared = 0;
  for (const [key, cases] of calls) {
    const [year, today] = key.split(" ");
    const rows = new Int32Array(cases.length * columns.length);
    cases.forEach(({ row }, place) => rows.set(row, place * columns.length));
    const answers = library.assessPremiumRows(Number(year), today, rows);
    assert.equal(answers.length, cases.length * results.length);
    cases.forEach(({ input, expected }, place) => {
      assert.deepEqual([...answers.subarray(place * results.length, (place + 1) * results.length)], expected, JSON.stringify(input));
    });
    compared += cases.length;
  }
  return compared;
}

test("every case of the corpus that a row can hold", () => {
  const compared = compare(readCorpus().filter((line) => line.call === "assessPremium").map((line) => line.input));
  assert.ok(compared > 1000, `only ${compared}`);
});

test("random cases of every year", () => {
  const compared = compare(Array.from({ length: 20_000 }, () => premiumCase(random)));
  assert.ok(compared > 4000, `only ${compared}`);
});

test("the layout names each column once", () => {
  assert.equal(new Set(columns).size, columns.length);
  assert.equal(new Set(results).size, results.length);
  assert.ok([unknown, none, percent].every((it) => Number.isInteger(it) && it < -2_000_000_000));
});

const fresh = () => rowOf(readCorpus().find((line) => line.id === "c001").input);
const answer = (row, year = 2024) => library.assessPremiumRows(year, "2025-10-01", row);

for (const [column, value] of [
  ["recognisedFrom", -2_000_000], ["recognisedTo", -900_000], ["attestedCents", -1], ["onCall", 4], ["onCall", -1], ["acceptedSoftware", 2], ["flatFeeTo", -5],
  ["flatFeeDeclaration", -1], ["sumehrPatients", 400], ["sumehr", -1], ["sumehr.whole", -1], ["sumehr.whole", unknown], ["sumehr", unknown], ["recipe", 5],
  ["diabetes", 2_147_483_647], ["medicationSchemes.whole", 5],
]) {
  test(`${column} of ${value} is a fault of its column, and the rows beside it are answered`, () => {
    const row = fresh();
    if (column === "flatFeeTo") row[columns.indexOf("flatFeeFrom")] = 19_000;
    if (column === "sumehr.whole" && value === -1) row[columns.indexOf("sumehr")] = 1;
    row[columns.indexOf(column)] = value;
    const rows = new Int32Array(3 * columns.length);
    rows.set(fresh(), 0);
    rows.set(row, columns.length);
    rows.set(fresh(), 2 * columns.length);
    const answers = answer(rows);
    const at = columns[answers[results.length] - 1];
    const whole = { "sumehr": "sumehr.whole", "recipe": "recipe", "medicationSchemes.whole": "medicationSchemes" };
    assert.ok(at === column || at === whole[column], `${column}: ${at}`);
    assert.ok([...answers.subarray(results.length + 1, 2 * results.length)].every((figure) => figure === unknown));
    assert.deepEqual([...answers.subarray(0, results.length)], [...answers.subarray(2 * results.length)]);
    assert.equal(answers[0], 0);
  });
}

test("what all rows share is refused at its own place", () => {
  for (const [path, call] of [
    ["premiumYear", () => answer(fresh(), 2015)], ["today", () => library.assessPremiumRows(2024, "1/10/2025", fresh())], ["rows", () => answer(fresh().subarray(1))],
  ]) assert.throws(call, (error) => error.name === "InvalidCase" && error.path === path, path);
  assert.equal(answer(new Int32Array(0)).length, 0);
});
