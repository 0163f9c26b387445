// The JSON Schemas of the package, judged by a validator that is not ours: over every case of the corpus, what the reader
// takes is valid, what it refuses is not, and every outcome is.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";
import { callPackage, packageFolder, readCorpus, root } from "../lib/corpus.mjs";

const library = await import(new URL("node.js", packageFolder));
const corpus = readCorpus();
const folder = new URL("schema/", packageFolder);
const schemas = Object.fromEntries(readdirSync(folder).map((file) => [file.replace(/\.json$/, ""), JSON.parse(readFileSync(new URL(file, folder), "utf8"))]));

// Strict: a keyword that it does not know, or one that can do nothing where it stands, is an error.
const ajv = new Ajv2020({ strict: true, strictTypes: true, strictTuples: true, strictRequired: false, allErrors: false });
const valid = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));
const accepts = (name, value) => valid[name](value);
const why = (name, value) => (accepts(name, value) ? "" : `${name}: ${ajv.errorsText(valid[name].errors)}`);

/** What goes into a function and what comes out, as schemas. */
const INPUT = { assessPremium: "PremiumCase", routeVisit: "VisitCase" };
const OUTCOME = {
  assessPremium: "PremiumAssessment", assessPremiums: "PremiumAnswers", routeVisit: "VisitRouting", routeVisits: "VisitAnswers",
  comparePremiumYears: "PremiumYearComparison", readConsultation: "Consultation", explainCode: "CodeExplanation", explain: "Explanation", rulebook: "Rulebook",
};

/** Why the reader refuses what a schema lets pass, with how many cases of the corpus show it. */
const UNSEEN = {
  // One field against another, or against the rules of its year.
  "assessPremium notInYear": 25,
  "assessPremium wrongMeasurement": 17,
  "assessPremium partLargerThanWhole": 4,
  "assessPremium endsBeforeStart": 3,
  "routeVisit endsBeforeStart": 3,
  "routeVisit beforeCare": 6,
  // Validators divide in binary floating point: see the amount of 7 cents below.
  "assessPremium tooManyDecimals": 2,
};

test("every schema is valid, says its dialect, has a name and a description", () => {
  for (const [name, schema] of Object.entries(schemas)) {
    assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema", name);
    assert.equal(schema.$id, `urn:gpcheck:schema:${name}`);
    assert.ok(schema.description, `${name} is not described`);
    assert.equal(ajv.validateSchema(schema), true, `${name}: ${ajv.errorsText(ajv.errors)}`);
  }
});

test("no object takes a field that it does not name, but for the facts of a reason", () => {
  const walk = (schema, at) => {
    if (typeof schema !== "object" || schema === null) return;
    if (schema.type === "object" && !at.endsWith("facts")) assert.equal(schema.additionalProperties, false, at);
    for (const [key, inside] of Object.entries(schema)) walk(inside, `${at}/${key}`);
  };
  for (const [name, schema] of Object.entries(schemas)) walk(schema, name);
});

test("every field of a case is there with what it means, or with a type that says it", () => {
  const { properties, $defs } = schemas.PremiumCase;
  assert.equal(properties.today.description, "The day of the question.");
  assert.match($defs.IsoDate.description, /^A civil date in Belgium/);
  assert.match(JSON.stringify(properties.doctor), /attested to the compulsory insurance in the premium year, in euro/);
});

test("whatever the reader takes is valid, and so is every outcome", () => {
  let inputs = 0;
  for (const line of corpus) {
    const outcome = callPackage(library, line.call, line.input);
    if (outcome?.error || outcome === null) continue;
    assert.equal(why(OUTCOME[line.call], outcome), "", line.id);
    const single = { assessPremiums: "assessPremium", routeVisits: "routeVisit" }[line.call];
    const cases = single ? line.input.filter((_, place) => outcome[place].ok) : [line.input];
    const name = INPUT[single ?? line.call];
    if (!name) continue;
    for (const input of cases) assert.equal(why(name, input), "", line.id);
    inputs += cases.length;
  }
  assert.ok(inputs > 500, `only ${inputs} inputs`);
});

test("whatever the reader refuses is invalid, as far as a schema can see", () => {
  const unseen = {};
  let seen = 0;
  for (const line of corpus.filter((line) => line.expectError && INPUT[line.call])) {
    const { error } = callPackage(library, line.call, line.input);
    const reason = `${line.call} ${error.code}`;
    const passes = accepts(INPUT[line.call], line.input);
    if (Object.hasOwn(UNSEEN, reason)) {
      assert.ok(passes, `${line.id}: the schema sees ${reason} after all`);
      unseen[reason] = (unseen[reason] ?? 0) + 1;
    } else {
      assert.ok(!passes, `${line.id}: ${reason} at ${error.path} passes the schema`);
      seen += 1;
    }
  }
  assert.deepEqual(unseen, UNSEEN);
  assert.ok(seen > 200, `only ${seen} refusals`);
});

test("a list of answers holds refusals; a refusal that was thrown is valid too", () => {
  const cases = [null, corpus.find((line) => line.id === "c001").input];
  assert.equal(why("PremiumAnswers", library.assessPremiums(cases)), "");
  assert.equal(why("VisitAnswers", library.routeVisits(cases)), "");
  for (const call of [() => library.assessPremium({}), () => library.readConsultation("<a>\n<b></a>")]) {
    assert.throws(call, ({ name, message, path, code, line }) => {
      assert.equal(why("InvalidCase", JSON.parse(JSON.stringify({ name, message, path, code, line }))), "");
      return true;
    });
  }
});

test("every function that gives data has a schema for it", () => {
  const index = readFileSync(new URL("docs/schema.md", root), "utf8");
  // The rows are numbers, described by `premiumRows`.
  const functions = Object.keys(library).filter((name) => !["default", "assessPremiumRows"].includes(name));
  for (const name of functions) assert.match(index, new RegExp(`\\| outcome of (\\[)?\`${name}\``), name);
  assert.equal(why("PremiumRows", library.premiumRows()), "");
});

test("explanations, receipts, verifications, the rulebook, every pair of years", () => {
  assert.equal(why("Rulebook", library.rulebook()), "");
  const years = schemas.PremiumCase.$defs.PremiumYear.enum;
  for (const from of years) for (const to of years) assert.equal(why("PremiumYearComparison", library.comparePremiumYears(from, to)), "");
  for (const [place, line] of corpus.filter((line) => INPUT[line.call] && !line.expectError).entries()) {
    const [kind, other] = line.call === "routeVisit" ? ["visit", "premium"] : ["premium", "visit"];
    const receipt = library.makeReceipt(kind, line.input, "2026-11-21");
    assert.equal(why("Receipt", receipt), "", line.id);
    assert.equal(accepts("Receipt", { ...receipt, kind: other }), false, line.id);
    assert.equal(why("Verification", library.verifyReceipt(receipt)), "", line.id);
    assert.equal(why("Explanation", library.explain(receipt.outcome, ["fr", "nl", "de", "en"][place % 4])), "", line.id);
  }
});

test("what was read of a consultation is a case's `mediprima`", () => {
  const visit = corpus.find((line) => line.id === "c032").input;
  for (const line of corpus.filter((line) => line.call === "readConsultation" && !line.expectError)) {
    const { answer } = library.readConsultation(line.input);
    assert.equal(why("VisitCase", { ...visit, mediprima: answer }), "", line.id);
  }
});

test("types that say another thing than the reader stop the build", () => {
  const accepted = JSON.parse(readFileSync(new URL("target/npm/accepted.json", root), "utf8"));
  const folder = mkdtempSync(join(tmpdir(), "gpcheck-"));
  const made = (change) => {
    const other = structuredClone(accepted);
    change(other);
    writeFileSync(join(folder, "accepted.json"), JSON.stringify(other));
    return spawnSync(process.execPath, [fileURLToPath(new URL("crates/wasm/schema/make.mjs", root)), join(folder, "accepted.json"), folder], { encoding: "utf8" });
  };
  try {
    assert.equal(made(() => {}).status, 0);
    const doctor = (other) => other.PremiumCase.properties.doctor;
    for (const [change, where] of [
      [(other) => delete other.PremiumCase.properties.application, "PremiumCase"],
      [(other) => { other.VisitCase.properties.extra = { type: "boolean" }; }, "VisitCase"],
      [(other) => doctor(other).required.push("onCall"), "PremiumCase.doctor"],
      [(other) => doctor(other).properties.onCall.anyOf[0].enum.push("sometimes"), "PremiumCase.doctor.onCall"],
      [(other) => { doctor(other).properties.attestedAmount.anyOf[0].$ref = "#/$defs/Count"; }, "PremiumCase.doctor.attestedAmount"],
      [(other) => other.VisitCase.properties.mediprima.oneOf.pop(), "VisitCase.mediprima"],
    ]) {
      const { status, stderr } = made(change);
      assert.notEqual(status, 0, where);
      assert.ok(stderr.includes(`${where}: types.d.ts and what the reader accepts differ`), stderr);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the pattern of a date is the calendar", () => {
  const pattern = new RegExp(schemas.PremiumCase.$defs.IsoDate.pattern);
  const two = (number) => String(number).padStart(2, "0");
  for (const year of [1, 4, 99, 100, 400, 1000, 1900, 1996, 2000, 2023, 2024, 2025, 2026, 2100, 2400, 9996, 9999]) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const civil = new Date(Date.UTC(2000, 0, 1));
        civil.setUTCFullYear(year, month - 1, day);
        const exists = civil.getUTCFullYear() === year && civil.getUTCMonth() === month - 1 && civil.getUTCDate() === day;
        const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
        assert.equal(pattern.test(text), exists, text);
      }
    }
  }
  for (const text of ["0000-01-01", "0000-02-29", "2024-1-01", "24-01-01", "2024-01-01T00:00", " 2024-01-01", "2024-01-01 ", "2024-01-01\n", "２０２４-01-01"]) assert.equal(pattern.test(text), false, text);
});

test("every amount to the cent is valid, which multipleOf would not grant", () => {
  const visit = structuredClone(corpus.find((line) => line.id === "c001").input);
  const cents = ajv.compile({ type: "number", multipleOf: 0.01 });
  let denied = 0;
  for (let amount = 0; amount <= 10_000; amount += 1) {
    visit.doctor.attestedAmount = Number(`${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, "0")}`);
    assert.ok(accepts("PremiumCase", visit), String(visit.doctor.attestedAmount));
    denied += !cents(visit.doctor.attestedAmount);
  }
  assert.ok(denied > 0, "the validator divides exactly: multipleOf can be said");
  assert.equal(cents(0.07), false);
});
