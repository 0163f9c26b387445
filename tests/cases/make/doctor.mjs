// Who gets the premium: the track, training, the gate (activity and on-call), accepted software.
import { family, measured, pick, premium, range, sure } from "./common.mjs";
import { amountFor, assumed, baseOf, maximumOf, parametersOf, years } from "./years.mjs";

const { cases, premium: add } = family("doctor");
const codes = (...list) => list.map(([code, from, to]) => ({ code, period: to ? { from, to } : { from } }));

// ---- track: the periods that touch the premium year decide
const tracks = [
  ["003", "003 since long", codes(["003", "2010-05-01"]), "recognised"],
  ["004", "004 since long", codes(["004", "2010-05-01"]), "recognised"],
  ["003-ends-first-day", "number ended on 1 January", codes(["003", "2010-05-01", "2024-01-01"]), "recognised"],
  ["003-ended-before", "number ended the day before the year", codes(["003", "2010-05-01", "2023-12-31"]), "none"],
  ["003-last-day", "recognised on 31 December", codes(["003", "2024-12-31"]), "recognised"],
  ["003-next-year", "recognised on 1 January after", codes(["003", "2025-01-01"]), "none"],
  ["003-and-580", "recognised, with a specialist code too", codes(["580", "2010-01-01"], ["003", "2010-05-01"]), "recognised"],
  ["training-ended", "training ended and recognised in the year", codes(["005", "2021-10-01", "2024-09-30"], ["003", "2024-10-01"]), "recognised"],
  ["training-all-year-and-004", "in training all year, recognised on its last day", codes(["005", "2021-10-01"], ["004", "2024-12-31"]), "recognised"],
  ["recognised-then-next-year", "in training all year, recognised on 1 January after", codes(["006", "2022-01-01", "2024-12-31"], ["003", "2025-01-01"]), "inTraining"],
  ["005-exact-year", "training exactly 1 January to 31 December", codes(["005", "2024-01-01", "2024-12-31"]), "inTraining"],
  ["006-all-year", "006 all year", codes(["006", "2022-10-01", "2026-09-30"]), "inTraining"],
  ["005-began", "training begun in the year, still running", codes(["005", "2024-10-01"]), "inTraining"],
  ["005-began-last-day", "training begun on 31 December", codes(["005", "2024-12-31"]), "inTraining"],
  ["005-began-until-last-day", "training begun in the year, running until 31 December", codes(["005", "2024-10-01", "2024-12-31"]), "inTraining"],
  ["005-began-and-ended", "training begun in the year and ended on 30 December", codes(["005", "2024-02-01", "2024-12-30"]), "none"],
  ["005-stopped", "older training stopped on 30 December", codes(["005", "2022-10-01", "2024-12-30"]), "none"],
  ["005-then-006", "005 until June, 006 from July on", codes(["005", "2022-10-01", "2024-06-30"], ["006", "2024-07-01"]), "inTraining"],
  ["005-twice-ended", "two trainings, neither covers the year nor runs on", codes(["005", "2022-10-01", "2024-06-30"], ["005", "2024-08-01", "2024-11-30"]), "none"],
  ["005-next-year", "training begins on 1 January after", codes(["005", "2025-01-01"]), "none"],
  ["001", "code 001", codes(["001", "2010-01-01"]), "none"],
  ["no-codes", "no competence code at all", [], "none"],
];
for (const [id, title, competences, track] of tracks) {
  const input = premium(2024, { "doctor.competences": competences });
  const checks = {
    recognised: { expect: { track, eligibility: "eligible", premium: sure(6000) }, reasons: ["premium.track.recognised grants"] },
    inTraining: { expect: { track, eligibility: "eligible", premium: sure(800), total: sure(800), starter: { status: "notDue", amount: sure(0) }, plan: [] },
      reasons: ["premium.track.training grants", "premium.training grants"] },
    none: { expect: { track, eligibility: "notEligible", premium: sure(0), total: sure(0), starter: { status: "notDue", amount: sure(0) }, plan: [] },
      reasons: ["premium.track.none refuses"] },
  }[track];
  add(`track-${id}`, `2024, ${title}: ${track}`, input, checks);
}

// ---- training: 800 euro in every year, no thresholds, no gate
for (const year of years) {
  const trainee = { competences: codes(["005", `${year - 1}-10-01`]), attestedAmount: 0, onCall: "none" };
  const nothing = { doctor: trainee, parameters: measured(year, []) };
  add(`training-${year}`, `${year}, in training, nothing met, no activity, no on-call`, premium(year, nothing),
    { expect: { track: "inTraining", eligibility: "eligible", premium: sure(800), total: sure(800) }, reasons: ["premium.training grants"] });
  add(`training-${year}-no-software`, `${year}, in training without accepted software`, premium(year, { ...nothing, "practice.acceptedSoftware": false }),
    { expect: { track: "inTraining", premium: sure(0), total: sure(0), certainty: "inferred" }, reasons: ["premium.training refuses"] });
  add(`training-${year}-software-unknown`, `${year}, in training, software not known`, premium(year, { ...nothing, "practice.acceptedSoftware": null }),
    { expect: { track: "inTraining", premium: range(0, 800), total: range(0, 800) }, reasons: ["premium.training undetermined"] });
}

// ---- gate: the amount is asked from the sixth year after the award year on
for (const year of years) {
  const minimum = year === 2020 ? 18750 : 25000;
  const max = maximumOf(year);
  const gate = (id, title, doctor, checks) => add(`gate-${year}-${id}`, `${year}, ${title}`, premium(year, { doctor }), checks);
  const since = (from, attestedAmount, onCall = "availabilityFee") => ({ competences: codes(["003", from]), attestedAmount, onCall });
  const passes = (...reasons) => ({ expect: { eligibility: "eligible", premium: sure(max) }, reasons: [...reasons, "premium.gate.onCall grants"] });
  const fails = { expect: { eligibility: "notEligible", premium: sure(0), total: sure(0) }, reasons: ["premium.gate.activity refuses"] };

  gate("fifth-year", `number of ${year - 5}, nothing attested: not checked yet`, since(`${year - 5}-01-01`, 0), passes("premium.gate.firstYears grants"));
  gate("fifth-year-unknown", `number of ${year - 5}, amount not known: not needed`, since(`${year - 5}-12-31`, null), passes("premium.gate.firstYears grants"));
  gate("sixth-year", `number of 31 December ${year - 6}, a cent short`, since(`${year - 6}-12-31`, minimum - 0.01), fails);
  gate("minimum", `number of ${year - 6}, exactly ${minimum} euro`, since(`${year - 6}-12-31`, minimum), passes("premium.gate.activity grants"));
  gate("minimum-cent-more", `exactly a cent above ${minimum} euro`, since("2009-01-01", minimum + 0.01), passes("premium.gate.activity grants"));
  gate("nothing-attested", "nothing attested, number of long ago", since("2001-01-01", 0), fails);
  gate("amount-unknown", "amount not known", since("2001-01-01", null), { expect: { eligibility: "undetermined", premium: range(0, max) }, reasons: ["premium.gate.activity undetermined"] });
}
for (const year of [2019, 2021]) {
  add(`gate-${year}-minimum-of-2020`, `${year}, the lowered minimum of 2020 does not serve`, premium(year, { "doctor.attestedAmount": 24999.99 }),
    { expect: { eligibility: "notEligible", premium: sure(0) }, reasons: ["premium.gate.activity refuses"] });
}
add("gate-first-of-several", "2024, award year is that of the first number, though it was interrupted",
  premium(2024, { doctor: { competences: codes(["004", "2023-01-01"], ["003", "2012-01-01", "2015-12-31"]), attestedAmount: 1000, onCall: "registered" } }),
  { expect: { eligibility: "notEligible", premium: sure(0) }, reasons: ["premium.gate.activity refuses"] });
add("gate-training-does-not-count", "2024, long training before a number of 2020: first years",
  premium(2024, { doctor: { competences: codes(["005", "2015-10-01", "2020-09-30"], ["003", "2020-10-01"]), attestedAmount: 0, onCall: "registered" } }),
  { expect: { eligibility: "eligible", premium: sure(6000) }, reasons: ["premium.gate.firstYears grants"] });

// ---- on-call
for (const year of [2017, 2024]) {
  const max = maximumOf(year);
  for (const onCall of ["availabilityFee", "exempted", "registered"]) {
    add(`on-call-${year}-${onCall}`, `${year}, on-call: ${onCall}`, premium(year, { "doctor.onCall": onCall }),
      { expect: { eligibility: "eligible", premium: sure(max) }, reasons: ["premium.gate.onCall grants"] });
  }
  const fails = { expect: { eligibility: "notEligible", premium: sure(0), total: sure(0) }, reasons: ["premium.gate.onCall refuses"] };
  const open = { expect: { eligibility: "undetermined", premium: range(0, max), total: range(0, max) }, reasons: ["premium.gate.onCall undetermined"] };
  add(`on-call-${year}-none`, `${year}, not in the on-call service`, premium(year, { "doctor.onCall": "none" }), fails);
  add(`on-call-${year}-null`, `${year}, on-call not known`, premium(year, { "doctor.onCall": null }), open);
  add(`on-call-${year}-omitted`, `${year}, on-call not given`, premium(year, { "doctor.onCall": undefined }), open);
  add(`on-call-${year}-none-first-years`, `${year}, first years do not exempt from on-call`,
    premium(year, { doctor: { competences: codes(["003", `${year - 2}-03-01`]), attestedAmount: 0, onCall: "none" } }), fails);
  add(`on-call-${year}-none-amount-unknown`, `${year}, no on-call decides although the amount is not known`,
    premium(year, { "doctor.onCall": "none", "doctor.attestedAmount": null }), fails);
  add(`on-call-${year}-null-amount-short`, `${year}, a short amount decides although on-call is not known`,
    premium(year, { "doctor.onCall": null, "doctor.attestedAmount": 100 }),
    { expect: { eligibility: "notEligible", premium: sure(0) }, reasons: ["premium.gate.activity refuses"] });
}

// ---- software of a recognised GP
for (const year of years) {
  const max = maximumOf(year);
  const base = baseOf(year);
  const certainty = assumed(year) ? { certainty: "inferred" } : {};
  add(`software-${year}-no`, `${year}, every threshold met, no accepted software`, premium(year, { "practice.acceptedSoftware": false }),
    { expect: { track: "recognised", eligibility: "eligible", premium: sure(base), total: sure(base), plan: [], ...certainty }, reasons: ["premium.software limits"] });
  add(`software-${year}-unknown`, `${year}, every threshold met, software not known`, premium(year, { "practice.acceptedSoftware": null }),
    { expect: { eligibility: "eligible", premium: range(base, max), total: range(base, max), ...certainty }, reasons: ["premium.software undetermined"] });
}
const ids = parametersOf(2024).map((p) => p.id);
add("software-2024-no-gate-fails", "2024, no software and no activity: nothing, not the base",
  premium(2024, { "practice.acceptedSoftware": false, "doctor.attestedAmount": 24999.99 }), { expect: { eligibility: "notEligible", premium: sure(0), total: sure(0) } });
add("software-2024-unknown-none-met", "2024, software not known, nothing met: the base either way",
  premium(2024, { "practice.acceptedSoftware": null, parameters: measured(2024, []) }), { expect: { eligibility: "eligible", premium: sure(1000) } });
add("software-2024-unknown-five-met", "2024, software not known, 5 met",
  premium(2024, { "practice.acceptedSoftware": undefined, parameters: measured(2024, pick(ids, 5, 2)) }),
  { expect: { premium: range(1000, amountFor(2024, 5)) }, reasons: ["premium.software undetermined"] });

export { cases as doctors };
