// The npm package as JavaScript sees it: its door, its errors, and values that JSON cannot carry.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { packageFolder, readCorpus } from "../lib/corpus.mjs";

const library = await import(new URL("node.js", packageFolder));
const corpus = readCorpus();
const fresh = (id) => structuredClone(corpus.find((line) => line.id === id).input);
const premiumCase = () => fresh("c001");
const visitCase = () => fresh("c032");
const alive = () => assert.equal(library.assessPremium(premiumCase()).premium.least, 6000, "the module no longer answers");

/** The call must be refused with InvalidCase (at `path`, where one is given), and the module must live on. */
function refused(call, path) {
  let caught;
  try { call(); } catch (error) { caught = error; }
  assert.ok(caught instanceof Error, "nothing was thrown, or no Error");
  assert.equal(caught.name, "InvalidCase", String(caught.stack));
  assert.equal(typeof caught.path, "string");
  assert.equal(typeof caught.code, "string");
  assert.notEqual(caught.code, "");
  assert.notEqual(caught.message, "");
  if (path !== undefined) assert.equal(caught.path, path);
  alive();
}

/** The call may answer or refuse; anything else than InvalidCase is a crash. */
function survives(call) {
  try { call(); } catch (error) { assert.equal(error?.name, "InvalidCase", String(error?.stack ?? error)); }
  alive();
}

test("import by name, from a project that has the package", () => {
  const project = mkdtempSync(join(tmpdir(), "gpcheck-"));
  try {
    mkdirSync(join(project, "node_modules"));
    symlinkSync(fileURLToPath(packageFolder), join(project, "node_modules", "gpcheck"), "dir");
    const program = `import { assessPremium } from "gpcheck";\nconsole.log(assessPremium(${JSON.stringify(premiumCase())}).premium.most);\n`;
    writeFileSync(join(project, "use.mjs"), program);
    const run = spawnSync(process.execPath, ["use.mjs"], { cwd: project, encoding: "utf8" });
    assert.equal(run.stderr, "");
    assert.equal(run.stdout.trim(), "6000");
  } finally {
    rmSync(project, { recursive: true });
  }
});

test("the package's manifest names only files that it holds", () => {
  const manifest = JSON.parse(readFileSync(new URL("package.json", packageFolder), "utf8"));
  assert.equal(manifest.name, "gpcheck");
  assert.equal(manifest.type, "module");
  assert.ok(manifest.license && manifest.version);
  const files = (entry) => (typeof entry === "string" ? [entry] : Object.values(entry).flatMap(files));
  const named = files(manifest.exports);
  assert.ok(named.some((file) => file.endsWith(".d.ts")), "no types");
  for (const file of named) {
    const [folder, end] = file.split("*");
    const there = end === undefined ? existsSync(new URL(file, packageFolder)) : readdirSync(new URL(folder, packageFolder)).some((name) => name.endsWith(end));
    assert.ok(there, `${file} is missing`);
  }
  assert.deepEqual(manifest.dependencies ?? {}, {});
});

test("the functions of the contract are there", () => {
  for (const name of ["assessPremium", "assessPremiums", "comparePremiumYears", "routeVisit", "routeVisits", "readConsultation", "explainCode", "explain", "rulebook", "makeReceipt", "verifyReceipt"]) {
    assert.equal(typeof library[name], "function", name);
  }
});

test("a refusal is an Error with name, path, code", () => {
  refused(() => library.assessPremium({ ...premiumCase(), today: "2025-02-30" }), "today");
  refused(() => library.routeVisit({ ...visitCase(), billedOn: "2025-12-14" }), "billedOn");
});

const setAt = (make, path, value) => {
  const input = make();
  const keys = path.split(".");
  const last = keys.pop();
  keys.reduce((place, key) => place[key], input)[last] = value;
  return input;
};
const premiumWith = (path, value) => () => library.assessPremium(setAt(premiumCase, path, value));
const visitWith = (path, value) => () => library.routeVisit(setAt(visitCase, path, value));

for (const [name, value] of [["NaN", NaN], ["Infinity", Infinity], ["-Infinity", -Infinity]]) {
  test(`${name} is refused at its place`, () => {
    for (const path of ["premiumYear", "doctor.attestedAmount", "parameters.sumehr.part", "parameters.sumehr.whole", "parameters.medicationSchemes.count"]) refused(premiumWith(path, value), path);
    refused(premiumWith("parameters.sumehr", { percent: value }), "parameters.sumehr.percent");
    refused(visitWith("mediprima.cards.0.version", value), "mediprima.cards.0.version");
    refused(visitWith("mediprima.cards.0.stateShares.amiPart", value), "mediprima.cards.0.stateShares.amiPart");
  });
}

test("values of other kinds are refused at their place", () => {
  const strange = { date: new Date("2025-10-01"), bigint: 2024n, symbol: Symbol("s"), function: () => 1, regex: /x/, invalidDate: new Date(NaN), typed: new Uint8Array(2), boxed: new String("x") };
  for (const [name, value] of Object.entries(strange)) {
    refused(premiumWith("today", value), "today");
    refused(premiumWith("doctor.competences.0.period.from", value), "doctor.competences.0.period.from");
    refused(visitWith("careOn", value), "careOn");
    if (name !== "boxed" && name !== "bigint") refused(premiumWith("doctor.attestedAmount", value), "doctor.attestedAmount");
    survives(premiumWith("premiumYear", value));
    survives(premiumWith("doctor", value));
    survives(premiumWith("parameters", value));
    survives(visitWith("mediprima.cards", value));
    survives(premiumWith("strange", value));
  }
});

test("undefined is a missing field", () => {
  const expected = library.assessPremium({ ...premiumCase(), parameters: {} });
  assert.deepEqual(library.assessPremium({ ...premiumCase(), parameters: { sumehr: undefined } }), expected);
  assert.deepEqual(library.assessPremium({ ...premiumCase(), application: undefined, sumehrPatients: undefined }), library.assessPremium(premiumCase()));
  refused(premiumWith("today", undefined), "today");
});

test("fields named like those of every object, and inherited ones, are no way in", () => {
  for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
    refused(() => library.assessPremium(JSON.parse(`{"${name}": {}, ${JSON.stringify(premiumCase()).slice(1)}`)), name);
    refused(() => library.assessPremium(setAt(premiumCase, "parameters", JSON.parse(`{"${name}": null}`))), `parameters.${name}`);
  }
  survives(() => library.assessPremium(Object.create(premiumCase())));
});

test("a Map, a class instance, an object without prototype, a frozen object are plain or refused", () => {
  survives(() => library.assessPremium(new Map(Object.entries(premiumCase()))));
  survives(premiumWith("doctor", new Map(Object.entries(premiumCase().doctor))));
  survives(premiumWith("parameters", new Set(["sumehr"])));
  class Case { constructor() { Object.assign(this, premiumCase()); } }
  survives(() => library.assessPremium(new Case()));
  assert.equal(library.assessPremium(Object.assign(Object.create(null), premiumCase())).premium.least, 6000);
  assert.equal(library.assessPremium(Object.freeze(premiumCase())).premium.least, 6000);
});

test("cyclic and very deep values are refused, not followed", () => {
  const cyclic = premiumCase();
  cyclic.doctor.again = cyclic;
  refused(() => library.assessPremium(cyclic));
  const self = premiumCase();
  self.parameters = self;
  refused(() => library.assessPremium(self));
  const list = [];
  list.push(list);
  survives(() => library.assessPremium({ ...premiumCase(), doctor: { competences: list } }));
  survives(() => library.assessPremiums(list));
  let deep = {};
  for (let i = 0; i < 100_000; i++) deep = { deep };
  survives(() => library.assessPremium({ ...premiumCase(), practice: deep }));
  survives(() => library.assessPremium(deep));
});

test("getters and proxies that throw do not break the module", () => {
  survives(() => library.assessPremium({ ...premiumCase(), get doctor() { throw Object.assign(new Error("no"), { name: "InvalidCase" }); } }));
  const proxy = new Proxy(premiumCase(), { ownKeys() { throw Object.assign(new Error("no"), { name: "InvalidCase" }); } });
  survives(() => library.assessPremium(proxy));
});

test("arguments that are no case at all are refused", () => {
  for (const value of [undefined, null, 1, "case", true, [], [[]], NaN, () => 1, Symbol("s"), 1n]) {
    refused(() => library.assessPremium(value));
    refused(() => library.routeVisit(value));
    survives(() => library.assessPremiums(value));
    survives(() => library.routeVisits(value));
    survives(() => library.explain(value, "fr"));
    survives(() => library.explain(library.assessPremium(premiumCase()), value));
    survives(() => library.comparePremiumYears(value, 2024));
    survives(() => library.comparePremiumYears(2023, value));
    survives(() => library.makeReceipt("premium", value, "2026-11-21"));
    survives(() => library.makeReceipt(value, premiumCase(), "2026-11-21"));
    survives(() => library.makeReceipt("premium", premiumCase(), value));
    survives(() => library.verifyReceipt(value));
  }
});

test("lone surrogates and unusual text do not break the module", () => {
  for (const value of ["\ud800", "\u0000", "é".repeat(10_000), "2025-10-01\u0000", "２０２５-10-01"]) {
    refused(premiumWith("today", value), "today");
    survives(visitWith("doctor.nihii", value));
    survives(premiumWith(value, 1));
  }
});

test("years are compared", () => {
  assert.equal(typeof library.comparePremiumYears(2023, 2024), "object");
  assert.deepEqual(library.comparePremiumYears(2023, 2024), library.comparePremiumYears(2023, 2024));
  for (const [from, to] of [[2015, 2024], [2024, 2027], [2023.5, 2024], ["2023", 2024]]) refused(() => library.comparePremiumYears(from, to));
});

test("a receipt survives JSON", () => {
  for (const [kind, input] of [["premium", premiumCase()], ["visit", visitCase()]]) {
    const receipt = JSON.parse(JSON.stringify(library.makeReceipt(kind, input, "2026-11-21")));
    const { sameRules, sameOutcome, now } = library.verifyReceipt(receipt);
    assert.deepEqual({ sameRules, sameOutcome, now }, { sameRules: true, sameOutcome: true, now: receipt.outcome });
  }
});
