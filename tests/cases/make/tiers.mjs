// Every number of thresholds met, in every year, in fee-for-service and in whole-year flat-fee practices.
import { family, measured, pick, premium, sure } from "./common.mjs";
import { amountFor, assumed, baseOf, notInFlatFee, parametersOf, years } from "./years.mjs";

const { cases, premium: add } = family("tier");

for (const year of years) {
  const ids = parametersOf(year).map((p) => p.id);
  for (let met = 0; met <= ids.length; met++) {
    const amount = amountFor(year, met);
    const expect = { track: "recognised", eligibility: "eligible", thresholdsMet: sure(met), premium: sure(amount), total: sure(amount),
      rules: { status: assumed(year) ? "assumed" : "established", basedOn: assumed(year) ? 2024 : year }, starter: { status: "notDue" } };
    // The steps to these amounts are carried over from other years (mark C in the dossier).
    const carried = { 2018: [3500, 4500, 6000], 2020: [3500, 4500, 6000], 2022: [3500, 4500], 2023: [3500, 4500] }[year] ?? [];
    if (assumed(year) || carried.includes(amount)) expect.certainty = "inferred";
    const reasons = ["premium.track.recognised grants", "premium.gate.activity grants", "premium.gate.onCall grants"];
    if (amount > baseOf(year)) reasons.push("premium.tiers grants");
    if (assumed(year)) reasons.push("premium.rules.assumed limits");
    if (year === 2018) reasons.push("premium.neutralised limits");
    add(`${year}-${met}`, `${year}, ${met} of ${ids.length}`, premium(year, { parameters: measured(year, pick(ids, met, met)) }), { expect, reasons });
  }

  const dropped = notInFlatFee(year);
  const left = ids.filter((id) => !dropped.includes(id));
  for (let met = 0; met <= left.length; met++) {
    const amount = amountFor(year, met, true);
    const expect = { eligibility: "eligible", thresholdsMet: sure(met), premium: sure(amount) };
    const inferred = year >= 2018 && year !== 2022 && year !== 2023;
    if (assumed(year) || (inferred && amount > baseOf(year))) expect.certainty = "inferred";
    const reasons = ["premium.gate.flatFee grants"];
    if (dropped.length) reasons.push("premium.flatFee.notApplicable limits");
    const input = premium(year, {
      "doctor.attestedAmount": 0,
      "practice.flatFee": [{ from: "2012-01-01" }],
      "practice.flatFeeDeclaration": true,
      // What does not apply is measured all the same, as met: it must play no part.
      parameters: measured(year, [...pick(left, met, met), ...dropped]),
    });
    const contains = dropped.length ? { parameters: dropped.map((id) => ({ id, status: "notApplicable" })) } : undefined;
    add(`${year}-flat-fee-${met}`, `${year}, flat-fee practice all year, ${met} of ${left.length}`, input, contains ? { expect, contains, reasons } : { expect, reasons });
  }
}

// 2018: the medication schemes are neutralised for everyone, whatever was counted.
for (const [name, measurement] of [["met", { count: 9 }], ["missed", { count: 0 }], ["unknown", null]]) {
  add(`2018-schemes-${name}`, `2018, medication schemes ${name}: neutralised`,
    premium(2018, { "parameters.medicationSchemes": measurement }),
    { expect: { thresholdsMet: sure(9), premium: sure(6000), certainty: "inferred" },
      contains: { parameters: [{ id: "medicationSchemes", status: "notApplicable" }] }, reasons: ["premium.neutralised limits"] });
}

export { cases as tiers };
