// What is not known gives a range, and only as wide as the facts leave it; the Sumehr bonus; the real payments of 2023.
import { family, measured, pick, premium, range, starter, sure } from "./common.mjs";
import { amountFor, assumed, baseOf, maximumOf, parametersOf, years } from "./years.mjs";

const { cases, premium: add } = family("range");
const { cases: bonus, premium: addBonus } = family("bonus");
const { cases: payments, premium: addPayment } = family("payment");

for (const year of years) {
  const all = parametersOf(year).length;
  const max = maximumOf(year);
  const base = baseOf(year);
  const certainty = assumed(year) ? { certainty: "inferred" } : {};
  const nothing = { thresholdsMet: range(0, all), premium: range(base, max), eligibility: "eligible", ...certainty };
  add(`${year}-nothing`, `${year}, nothing measured`, premium(year, { parameters: {} }), { expect: nothing, reasons: ["premium.tiers undetermined"] });
  add(`${year}-no-parameters`, `${year}, no parameters given`, premium(year, { parameters: undefined }), { expect: nothing, reasons: ["premium.tiers undetermined"] });
  const bare = { doctor: { competences: premium(year).doctor.competences }, practice: { flatFee: [] }, parameters: undefined };
  add(`${year}-bare`, `${year}, only the number and the fee-for-service practice known`, premium(year, bare),
    { expect: { thresholdsMet: range(0, all), premium: range(0, max), total: range(0, max), eligibility: "undetermined" } });
}

const ids = parametersOf(2024).map((p) => p.id);
for (const [met, unknown] of [[5, 2], [4, 1], [6, 1], [7, 1], [0, 8], [2, 3], [3, 5], [4, 3]]) {
  const known = measured(2024, pick(ids, met, 3));
  const order = pick(ids, 8, 3);
  for (const id of order.slice(met, met + unknown)) known[id] = null;
  const least = amountFor(2024, met);
  const most = amountFor(2024, met + unknown);
  add(`2024-${met}-met-${unknown}-unknown`, `2024, ${met} met, ${unknown} not known, ${8 - met - unknown} missed`, premium(2024, { parameters: known }),
    { expect: { thresholdsMet: range(met, met + unknown), premium: range(least, most), total: range(least, most) },
      reasons: [least === most ? "premium.tiers *" : "premium.tiers undetermined"] });
}
add("2024-all-unknown", "2024, amount, on-call, software and thresholds not known",
  premium(2024, { "doctor.attestedAmount": null, "doctor.onCall": null, "practice.acceptedSoftware": null, parameters: {} }),
  { expect: { eligibility: "undetermined", premium: range(0, 6000), thresholdsMet: range(0, 8) } });
add("2024-gate-open-five-met", "2024, on-call not known, 5 met", premium(2024, { "doctor.onCall": null, parameters: measured(2024, pick(ids, 5)) }),
  { expect: { eligibility: "undetermined", premium: range(0, 3500) }, reasons: ["premium.gate.onCall undetermined"] });
add("2024-gate-fails-nothing-known", "2024, no on-call, nothing else known: nothing due",
  premium(2024, { "doctor.onCall": "none", "doctor.attestedAmount": null, practice: {}, parameters: {} }), { expect: { eligibility: "notEligible", premium: sure(0) } });

// ---- Sumehr bonus of 2016 and 2017
for (const [year, needed] of [[2016, 200], [2017, 400]]) {
  const six = parametersOf(year).map((p) => p.id);
  for (const met of [0, 2, 3, 4, 5, 6]) {
    const amount = amountFor(year, met);
    const upper = amount > baseOf(year);
    const check = (id, patients, expected, effect) => addBonus(`${year}-${met}-${id}`, `${year}, ${met} of 6, Sumehr patients: ${patients ?? "not known"}`,
      premium(year, { parameters: measured(year, pick(six, met, met)), sumehrPatients: patients }),
      { expect: { thresholdsMet: sure(met), premium: expected, total: expected }, ...(upper ? { reasons: [`premium.sumehrBonus ${effect}`] } : {}) });
    check("at", needed, sure(amount + (upper ? 500 : 0)), "grants");
    check("below", needed - 1, sure(amount), "refuses");
    check("unknown", null, range(amount, amount + (upper ? 500 : 0)), "undetermined");
    check("omitted", undefined, range(amount, amount + (upper ? 500 : 0)), "undetermined");
  }
  addBonus(`${year}-nothing-known`, `${year}, neither thresholds nor Sumehr patients known`, premium(year, { parameters: {}, sumehrPatients: null }),
    { expect: { premium: range(1500, 5050) } });
  addBonus(`${year}-enough-thresholds-unknown`, `${year}, enough Sumehr patients, thresholds not known`, premium(year, { parameters: {}, sumehrPatients: 5000 }),
    { expect: { premium: range(1500, 5050) } });
  addBonus(`${year}-no-software`, `${year}, enough Sumehr patients, no accepted software`, premium(year, { sumehrPatients: 5000, "practice.acceptedSoftware": false }),
    { expect: { premium: sure(1500) } });
  addBonus(`${year}-gate-fails`, `${year}, enough Sumehr patients, not in the on-call service`, premium(year, { sumehrPatients: 5000, "doctor.onCall": "none" }),
    { expect: { premium: sure(0) } });
}
addBonus("2016-number-of-2017", "2016, 399 Sumehr patients are enough", premium(2016, { sumehrPatients: 399 }), { expect: { premium: sure(5050) }, reasons: ["premium.sumehrBonus grants"] });
addBonus("2017-number-of-2016", "2017, 200 Sumehr patients are not enough", premium(2017, { sumehrPatients: 200 }), { expect: { premium: sure(4550) }, reasons: ["premium.sumehrBonus refuses"] });

// ---- what INAMI paid for 2023: every amount of its table
const seven = parametersOf(2023).map((p) => p.id);
for (const [total, met, beginner] of [[10256, 6, true], [8756, 5, true], [7756, 4, true], [6000, 6, false], [5256, 3, true], [4500, 5, false], [3500, 4, false], [1000, 3, false]]) {
  const amount = amountFor(2023, met);
  addPayment(`2023-${total}`, `2023, paid ${total} euro: ${met} of 7${beginner ? ", starter" : ""}`,
    premium(2023, { parameters: measured(2023, pick(seven, met, total % 7)), ...(beginner ? { doctor: starter(2023) } : {}), today: "2024-10-01",
      application: { submittedOn: "2024-10-01", via: "portal" } }),
    { expect: { track: "recognised", eligibility: "eligible", thresholdsMet: sure(met), premium: sure(amount), total: sure(total),
        starter: { status: beginner ? "due" : "notDue", amount: sure(beginner ? 4256 : 0) } },
      reasons: [beginner ? "premium.starter grants" : "premium.starter.awardYear refuses"] });
}
addPayment("2023-800", "2023, paid 800 euro: in training",
  premium(2023, { doctor: { competences: [{ code: "005", period: { from: "2022-10-01" } }] }, application: { submittedOn: "2024-10-01", via: "portal" } }),
  { expect: { track: "inTraining", premium: sure(800), starter: { status: "notDue", amount: sure(0) }, total: sure(800) }, reasons: ["premium.training grants"] });

export { cases as ranges, bonus as bonuses, payments };
