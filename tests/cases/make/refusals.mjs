// What cannot be read is refused at its place. One fault per case; every title names the fault.
import { card, change, cover, family, premium, visit } from "./common.mjs";

const { cases, call } = family("refused");

const at = (name, base) => (path, fault, value, errorPath = path) => {
  const id = `${name}-${errorPath}-${fault}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  const input = change(base, { [path]: value });
  call(name === "premium" ? "assessPremium" : "routeVisit", id, `${name}: ${errorPath}: ${fault}`, input, { expectError: { path: errorPath } });
};

// ================================================================ the premium
const full = premium(2024, {
  "practice.flatFee": [{ from: "2024-01-01", to: "2024-02-29" }, { from: "2024-06-01", to: "2024-07-31" }],
  "practice.flatFeeDeclaration": true,
  application: { submittedOn: "2025-10-01", via: "portal", notifiedOn: null },
});
const p = at("premium", full);
const period = "doctor.competences.0.period";

// unknown fields, at every level
p("premiumyear", "unknown field", 2024);
p("doctor.nihii", "unknown field", "10000001004");
p("doctor.competences.0.name", "unknown field", "GP");
p(`${period}.until`, "unknown field", "2025-01-01");
p("practice.software", "unknown field", true);
p("practice.flatFee.1.end", "unknown field", "2024-07-31");
p("parameters.telepathy", "unknown parameter", { count: 3 });
p("parameters.sumehr.note", "unknown field", "counted twice");
p("parameters.medicationSchemes.counts", "unknown field", 5);
p("parameters.barometers.barometers.cholesterol", "unknown barometer", "2024-03-01");
p("application.by", "unknown field", "me");

// wrong kinds
for (const [path, fault, value] of [
  ["premiumYear", "text", "2024"], ["premiumYear", "list", [2024]], ["premiumYear", "truth value", true],
  ["today", "number", 20251001], ["today", "object", { year: 2025 }],
  ["doctor", "list", []], ["doctor", "text", "003"], ["doctor.competences", "object", {}], ["doctor.competences.0", "text", "003"],
  ["doctor.competences.0.code", "number", 3], [period, "text", "2010-05-01"], [period, "list", ["2010-05-01"]], [`${period}.from`, "number", 2010],
  ["doctor.attestedAmount", "text", "120000"], ["doctor.attestedAmount", "truth value", true], ["doctor.attestedAmount", "list", [120000]],
  ["doctor.onCall", "truth value", true], ["doctor.onCall", "number", 1],
  ["practice", "list", []], ["practice.acceptedSoftware", "text", "yes"], ["practice.acceptedSoftware", "number", 1],
  ["practice.flatFee", "object", {}], ["practice.flatFee", "truth value", false], ["practice.flatFee.0", "text", "2024"], ["practice.flatFeeDeclaration", "number", 0],
  ["parameters", "list", []], ["parameters", "text", "all"], ["parameters.sumehr", "number", 60], ["parameters.sumehr", "list", [60, 100]],
  ["parameters.sumehr.part", "text", "60"], ["parameters.sumehr.whole", "truth value", true], ["parameters.medicationSchemes.count", "text", "5"],
  ["parameters.barometers.barometers", "list", ["diabetes"]], ["parameters.barometers.barometers.diabetes", "truth value", true],
  ["application", "text", "yes"], ["application", "list", []], ["application.submittedOn", "number", 20251001], ["application.via", "truth value", true], ["application.notifiedOn", "number", 1],
]) p(path, `wrong kind (${fault})`, value);
p("parameters.sumehr", "percent is text", { percent: "60" }, "parameters.sumehr.percent");
call("assessPremium", "premium-egmd-done-text", "premium: parameters.eGmd.done: wrong kind (text)", premium(2022, { "parameters.eGmd": { done: "yes" } }), { expectError: { path: "parameters.eGmd.done" } });
call("assessPremium", "premium-sumehr-patients-text", "premium: sumehrPatients: wrong kind (text)", premium(2017, { sumehrPatients: "400" }), { expectError: { path: "sumehrPatients" } });

// required, missing or null
for (const path of ["premiumYear", "today", "doctor", "practice", "doctor.competences", "doctor.competences.0.code", period, `${period}.from`, "practice.flatFee.0.from", "application.submittedOn", "application.via"]) {
  p(path, "missing", undefined);
}
for (const path of ["premiumYear", "today", "doctor", "practice", "doctor.competences", `${period}.from`]) p(path, "null", null);

// dates
for (const date of ["2025-02-29", "2025-04-31", "2025-13-01", "2025-00-10", "2025-10-00", "2025-10-32", "2025-1-2", "20251001", "01/10/2025", "2025-10-01T00:00:00Z", " 2025-10-01", "", "today"]) {
  p("today", `impossible date "${date}"`, date);
}
p(`${period}.from`, "impossible date", "2010-02-30");
p(`${period}.to`, "impossible date", "2023-02-29");
p("practice.flatFee.0.from", "impossible date", "2024-06-31");
p("practice.flatFee.1.to", "impossible date", "2024-11-31");
p("parameters.barometers.barometers.antibiotics", "impossible date", "2024-02-30");
p("application.submittedOn", "impossible date", "2025-09-31");
p("application.notifiedOn", "impossible date", "2100-02-29");

// ends before starts
p(`${period}.to`, "ends before it starts", "2010-04-30");
p("practice.flatFee.0.to", "ends before it starts", "2023-12-31");
p("practice.flatFee.1.to", "ends before it starts", "2024-05-31");

// years
for (const year of [2015, 2027, 0, -2024, 99999]) p("premiumYear", `no rules for ${year}`, year);
p("premiumYear", "a half year", 2023.5);

// amounts and counts
p("doctor.attestedAmount", "negative", -0.01);
p("doctor.attestedAmount", "three decimals", 24999.999);
p("doctor.attestedAmount", "tenth of a cent", 25000.001);
p("parameters.sumehr.part", "negative", -1);
p("parameters.sumehr.whole", "negative", -100);
p("parameters.medicationSchemes.count", "negative", -5);
p("parameters.sumehr.part", "part larger than whole", 1200);
p("parameters.chapterIv.part", "part larger than whole by one", 1001);
p("parameters.sumehr", "part of nothing", { part: 1, whole: 0 }, "parameters.sumehr.part");
p("parameters.sumehr", "negative percentage", { percent: -0.01 }, "parameters.sumehr.percent");
p("parameters.sumehr", "more than 100 percent", { percent: 100.01 }, "parameters.sumehr.percent");
p("parameters.electronicBilling", "1000 percent", { percent: 1000 }, "parameters.electronicBilling.percent");
call("assessPremium", "premium-sumehr-patients-negative", "premium: sumehrPatients: negative", premium(2016, { sumehrPatients: -1 }), { expectError: { path: "sumehrPatients" } });

// enumerations
p("doctor.onCall", "unknown word", "sometimes");
p("doctor.onCall", "wrong case", "None");
p("application.via", "unknown word", "email");

// a measurement of the wrong kind is refused at its own field
for (const [year, id, measurement] of [
  [2024, "sumehr", { count: 60 }], [2024, "chapterIv", { done: true }], [2024, "electronicBilling", { barometers: {} }],
  [2024, "medicationSchemes", { percent: 60 }], [2024, "evidenceLinker", { done: true }], [2024, "disabilityForm", { percent: 100 }],
  [2024, "incapacityCertificates", { done: true }], [2024, "barometers", { count: 2 }], [2024, "barometers", { done: true }], [2024, "barometers", { percent: 66 }],
  [2022, "eGmd", { count: 1 }], [2022, "eGmd", { percent: 100 }], [2022, "recipe", { count: 25 }], [2022, "eAttest", { done: true }],
  [2017, "eGmd", { count: 1 }], [2017, "sumehr", { count: 400 }], [2026, "barometers", { count: 2 }],
]) {
  const field = Object.keys(measurement)[0];
  call("assessPremium", `premium-kind-${year}-${id}-${field}`.toLowerCase(), `premium: ${year}, ${id} measured by ${field}`, premium(year, { [`parameters.${id}`]: measurement }), { expectError: { path: `parameters.${id}.${field}` } });
}

// a parameter that the year does not have
for (const [year, id, measurement] of [
  [2016, "medicationSchemes", { count: 5 }], [2016, "barometers", { barometers: {} }], [2017, "evidenceLinker", { count: 5 }], [2017, "eAttest", { percent: 5 }], [2017, "disabilityForm", { count: 3 }],
  [2018, "electronicBilling", { percent: 50 }], [2019, "incapacityCertificates", { count: 1 }], [2020, "barometers", { barometers: {} }], [2022, "electronicBilling", { percent: 50 }], [2022, "barometers", { barometers: {} }],
  [2023, "recipe", { percent: 25 }], [2023, "eFact", { percent: 50 }], [2023, "informedConsent", { percent: 25 }], [2023, "eGmd", { done: true }], [2023, "eAttest", { percent: 50 }], [2023, "incapacityCertificates", { count: 1 }],
  [2024, "recipe", { percent: 25 }], [2024, "eFact", { percent: 50 }], [2024, "informedConsent", { percent: 25 }], [2024, "eGmd", { done: true }], [2024, "eAttest", { percent: 50 }], [2025, "recipe", { percent: 25 }], [2026, "eGmd", { done: true }],
]) {
  call("assessPremium", `premium-year-${year}-${id}`.toLowerCase(), `premium: ${year} has no parameter ${id}`, premium(year, { [`parameters.${id}`]: measurement }), { expectError: { path: `parameters.${id}` } });
}

// a barometer that the year does not offer
call("assessPremium", "premium-year-2023-renalinsufficiency", "premium: 2023 has no renal insufficiency barometer",
  premium(2023, { "parameters.barometers": { barometers: { renalInsufficiency: "2023-03-01" } } }), { expectError: { path: "parameters.barometers.barometers.renalInsufficiency" } });

// ================================================================ the visit
const two = visit({ "patient.prescribed": ["medicines", "laboratory"], "mediprima.cards": [card({ version: 1 }), card({ version: 2, doctorCover: cover({ providers: ["10000001004"] }) })] });
const v = at("visit", two);
const c = "mediprima.cards.1";

// unknown fields, at every level
for (const [path, value] of [
  ["billedon", "2026-02-10"], ["patient.name", "X"], ["mediprima.answer", "none"], [`${c}.number`, "1"], [`${c}.period.until`, "2026-08-31"], [`${c}.cpas.town`, "Ghent"],
  [`${c}.doctorCover.from`, "2025-09-01"], [`${c}.doctorCover.period.end`, "2026-08-31"], [`${c}.doctorCover.support.all`, "FULL"], [`${c}.stateShares.supplement`, 100], ["doctor.name", "X"], ["billing.channel", "paper"],
]) v(path, "unknown field", value);
call("routeVisit", "visit-refused-unknown-field", "visit: mediprima.because: not a field of a refusal", visit({ mediprima: { kind: "refused", code: "202", because: null } }), { expectError: { path: "mediprima.because" } });
call("routeVisit", "visit-principle-cards", "visit: mediprima.cards: not a field of a decision of principle", visit({ mediprima: { kind: "principle", cards: [] } }), { expectError: { path: "mediprima.cards" } });

// wrong kinds
for (const [path, fault, value] of [
  ["careOn", "number", 20260210], ["billedOn", "object", {}], ["patient", "list", []], ["patient.insured", "text", "no"], ["patient.insured", "number", 0], ["patient.urgent", "text", "yes"],
  ["patient.reception", "truth value", false], ["patient.prescribed", "text", "medicines"], ["patient.prescribed.1", "number", 1], ["mediprima", "text", "202"], ["mediprima", "list", []], ["mediprima.kind", "number", 1],
  ["mediprima.cards", "object", {}], [c, "text", "card"], [`${c}.period`, "text", "2026"], [`${c}.version`, "text", "2"], [`${c}.cardNumber`, "number", 123456789], [`${c}.urgencyCertificate`, "text", "true"],
  [`${c}.agreementNumber`, "number", 1], [`${c}.cpas`, "text", "Ghent"], [`${c}.doctorCover`, "truth value", true], [`${c}.doctorCover.providers`, "text", "10000001004"], [`${c}.doctorCover.providers.0`, "number", 10000001004],
  [`${c}.doctorCover.convention`, "text", "no"], [`${c}.doctorCover.support`, "text", "FULL"], [`${c}.stateShares`, "number", 100], [`${c}.stateShares.amiPart`, "text", "100"],
  ["doctor", "list", []], ["doctor.bornOn", "number", 1956], ["doctor.nihii", "number", 10000001004], ["setting", "number", 1], ["billing", "truth value", false], ["billing.software", "text", "yes"], ["billing.connected", "number", 1],
  ["billing.forceMajeure", "text", "no"], ["billing.ownNumber", "text", "yes"], ["billing.justification", "text", "yes"], ["billing.from", "truth value", true],
]) v(path, `wrong kind (${fault})`, value);

// required, missing or null
for (const path of ["careOn", "billedOn", "patient", "mediprima", "mediprima.kind", "mediprima.cards", `${c}.period`, `${c}.period.from`, `${c}.cpas.name`, `${c}.doctorCover.period`, `${c}.doctorCover.support.supplement`, `${c}.stateShares.patientPart`, "doctor", "doctor.role", "setting", "billing"]) {
  v(path, "missing", undefined);
}
for (const path of ["careOn", "billedOn", "patient", "mediprima", "doctor", "setting", "billing"]) v(path, "null", null);
call("routeVisit", "visit-refused-no-code", "visit: mediprima.code: missing", visit({ mediprima: { kind: "refused" } }), { expectError: { path: "mediprima.code" } });

// dates
v("careOn", "impossible date", "2026-02-29");
v("billedOn", "impossible date", "2026-02-30");
v("doctor.bornOn", "impossible date", "1956-00-01");
v(`${c}.period.from`, "impossible date", "2025-09-31");
v(`${c}.period.to`, "impossible date", "2026-06-31");
v(`${c}.doctorCover.period.from`, "impossible date", "2025-9-1");
v(`${c}.doctorCover.period.to`, "impossible date", "31-08-2026");
v(`${c}.period.to`, "ends before it starts", "2025-08-31");
v("mediprima.cards.0.period.to", "ends before it starts", "2025-08-31");
v(`${c}.doctorCover.period.to`, "ends before it starts", "2025-08-31");
v("billedOn", "before the care", "2026-02-09");
for (const [id, changes] of [["hospital", { setting: "hospital" }], ["insured", { "patient.insured": true }], ["insurance-unknown", { "patient.insured": null }], ["specialist", { "doctor.role": "specialist" }]]) {
  call("routeVisit", `visit-billed-before-${id}`, `visit: billedOn: before the care, also when ${id.replace("-", " ")}`, visit({ ...changes, billedOn: "2025-02-10" }), { expectError: { path: "billedOn" } });
}

// numbers and enumerations
v(`${c}.doctorCover.maximumPatientPart`, "negative", -1);
v(`${c}.version`, "negative", -1);
for (const share of [75, -50, 101, 0.5]) v(`${c}.stateShares.amiPart`, `a share of ${share}`, share);
v(`${c}.stateShares.patientPart`, "a share of 1", 1);
for (const [path, value] of [
  ["patient.reception", "hotel"], ["patient.prescribed.0", "magic"], ["patient.prescribed.1", "Medicines"], ["mediprima.kind", "maybe"], [`${c}.doctorCover.support.amiPart`, "HALF"],
  [`${c}.doctorCover.support.patientPart`, "full"], [`${c}.doctorCover.support.supplement`, ""], ["doctor.role", "nurse"], ["setting", "pharmacy"], ["billing.from", "car"],
]) v(path, `unknown word "${value}"`, value);
for (const code of ["200", "208", "", "2O2"]) {
  call("routeVisit", `visit-code-${code || "empty"}`.toLowerCase(), `visit: mediprima.code: unknown code "${code}"`, visit({ mediprima: { kind: "refused", code } }), { expectError: { path: "mediprima.code" } });
}
call("routeVisit", "visit-code-number", "visit: mediprima.code: a number", visit({ mediprima: { kind: "refused", code: 202 } }), { expectError: { path: "mediprima.code" } });
call("routeVisit", "visit-because-unknown", "visit: mediprima.because: unknown word", visit({ mediprima: { kind: "notConsulted", because: "tired" } }), { expectError: { path: "mediprima.because" } });

export { cases as refusals };
