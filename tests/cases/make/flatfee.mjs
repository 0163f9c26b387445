// Flat-fee practices: how much of the year they cover, the declaration on honour, and not knowing.
import { family, measured, pick, premium, range, starter, sure } from "./common.mjs";
import { amountFor, notInFlatFee, parametersOf } from "./years.mjs";

const { cases, premium: add } = family("flatfee");
const p = (from, to) => (to ? { from, to } : { from });

// ---- what covers the whole premium year
const coverage = [
  ["exact", "exactly the year", [p("2024-01-01", "2024-12-31")], true],
  ["open", "since 2020, still", [p("2020-01-01")], true],
  ["wider", "from before to after", [p("2023-06-01", "2025-06-30")], true],
  ["adjoining", "two adjoining periods", [p("2024-01-01", "2024-06-30"), p("2024-07-01", "2024-12-31")], true],
  ["adjoining-unsorted", "three adjoining periods, not in order", [p("2024-09-01", "2025-02-01"), p("2023-01-01", "2024-03-31"), p("2024-04-01", "2024-08-31")], true],
  ["overlapping", "two overlapping periods", [p("2024-01-01", "2024-08-31"), p("2024-06-01", "2024-12-31")], true],
  ["day-missing-first", "all but 1 January", [p("2024-01-02", "2024-12-31")], false],
  ["day-missing-last", "all but 31 December", [p("2024-01-01", "2024-12-30")], false],
  ["gap", "a gap of one day in June", [p("2024-01-01", "2024-06-14"), p("2024-06-16", "2024-12-31")], false],
  ["one-day", "one day of the year", [p("2024-12-31", "2025-12-31")], false],
  ["half", "the first half", [p("2023-01-01", "2024-06-30")], false],
];
for (const [id, title, flatFee, whole] of coverage) {
  const practice = { acceptedSoftware: true, flatFee, flatFeeDeclaration: true };
  const status = (value) => ({ parameters: [{ id: "electronicBilling", status: value }] });
  const input = (measurement) => premium(2024, { practice, "doctor.attestedAmount": 0, "parameters.electronicBilling": measurement });
  if (whole) {
    const checks = { expect: { eligibility: "eligible", thresholdsMet: sure(7), premium: sure(6000), certainty: "inferred" }, contains: status("notApplicable"), reasons: ["premium.flatFee.notApplicable limits", "premium.gate.flatFee grants"] };
    add(`${id}-unmeasured`, `2024, flat fee ${title}: electronic billing does not apply`, input(null), checks);
    add(`${id}-missed`, `2024, flat fee ${title}: electronic billing measured as missed plays no part`, input({ part: 1, whole: 1000 }), checks);
  } else {
    add(`${id}-unmeasured`, `2024, flat fee ${title}: electronic billing open`, input(null),
      { expect: { eligibility: "eligible", thresholdsMet: range(7, 8), premium: sure(6000) }, contains: status("undetermined"), reasons: ["premium.gate.flatFee grants"] });
    add(`${id}-met`, `2024, flat fee ${title}: electronic billing met`, input({ percent: 50 }),
      { expect: { eligibility: "eligible", thresholdsMet: sure(8), premium: sure(6000) }, contains: status("met") });
    add(`${id}-missed`, `2024, flat fee ${title}: electronic billing missed`, input({ percent: 49.99 }),
      { expect: { eligibility: "eligible", thresholdsMet: sure(7), premium: sure(6000) }, contains: status("notMet") });
  }
}
for (const flatFee of [[p("2020-01-01", "2023-12-31")], [p("2025-01-01")], []]) {
  const when = flatFee.length ? `from ${flatFee[0].from}` : "never";
  add(`outside-${flatFee[0]?.from ?? "never"}`, `2024, flat fee ${when}: outside the year, the declaration does not replace the amount`,
    premium(2024, { practice: { acceptedSoftware: true, flatFee, flatFeeDeclaration: true }, "doctor.attestedAmount": 24999.99 }),
    { expect: { eligibility: "notEligible", premium: sure(0) }, reasons: ["premium.gate.activity refuses"] });
}

// ---- other years: part of the year leaves the tiers as they are
for (const year of [2018, 2019, 2020, 2021, 2022]) {
  const ids = parametersOf(year).map((x) => x.id);
  const practice = { acceptedSoftware: true, flatFee: [p(`${year}-01-01`, `${year}-11-30`)], flatFeeDeclaration: true };
  const others = ids.filter((id) => !notInFlatFee(year).includes(id));
  const needed = year === 2018 ? 7 : 8;
  const met = pick(others, needed - 2, 1);
  add(`${year}-part-open`, `${year}, flat fee until November: eFact and eDMG open`,
    premium(year, { practice, parameters: { ...measured(year, met), eFact: null, eGmd: null } }),
    { expect: { thresholdsMet: range(needed - 2, needed), premium: range(3500, 6000) },
      contains: { parameters: [{ id: "eFact", status: "undetermined" }, { id: "eGmd", status: "undetermined" }] } });
  add(`${year}-part-measured`, `${year}, flat fee until November: eFact and eDMG measured, one met`,
    premium(year, { practice, parameters: measured(year, [...met, "eGmd"]) }),
    { expect: { thresholdsMet: sure(needed - 1), premium: sure(4500) },
      contains: { parameters: [{ id: "eFact", status: "notMet" }, { id: "eGmd", status: "met" }] } });
}

// ---- declaration on honour and the amount
const whole = [p("2020-01-01")];
const declared = (flatFee, flatFeeDeclaration, attestedAmount) =>
  premium(2024, { practice: { acceptedSoftware: true, flatFee, flatFeeDeclaration }, "doctor.attestedAmount": attestedAmount });
const eligible = { eligibility: "eligible", premium: sure(6000) };
const refused = { eligibility: "notEligible", premium: sure(0), total: sure(0) };
const undetermined = { eligibility: "undetermined", premium: range(0, 6000) };
for (const [name, flatFee] of [["whole", whole], ["last-day", [p("2024-12-31")]], ["first-day", [p("2020-01-01", "2024-01-01")]]]) {
  for (const [amountName, amount] of [["nothing", 0], ["cent-short", 24999.99], ["enough", 25000], ["unknown", null]]) {
    const enough = amount === 25000;
    const title = (d) => `2024, flat fee (${name}), declaration ${d}, attested: ${amount ?? "not known"}`;
    add(`declared-${name}-${amountName}`, title("made"), declared(flatFee, true, amount), { expect: eligible });
    add(`not-declared-${name}-${amountName}`, title("not made"), declared(flatFee, false, amount),
      enough ? { expect: eligible, reasons: ["premium.gate.activity grants"] } : amount === null ? { expect: undetermined } : { expect: refused, reasons: ["premium.gate.activity refuses"] });
    add(`declaration-unknown-${name}-${amountName}`, title("not known"), declared(flatFee, null, amount), { expect: enough ? eligible : undetermined });
  }
}
add("declared-no-on-call", "2024, flat fee with declaration, not in the on-call service",
  premium(2024, { practice: { acceptedSoftware: true, flatFee: whole, flatFeeDeclaration: true }, "doctor.attestedAmount": 0, "doctor.onCall": "none" }),
  { expect: refused, reasons: ["premium.gate.onCall refuses"] });
for (const year of [2016, 2017]) {
  add(`${year}-whole-declared`, `${year}, flat fee all year with declaration: the six parameters still apply`,
    premium(year, { practice: { acceptedSoftware: true, flatFee: [p("2010-01-01")], flatFeeDeclaration: true }, "doctor.attestedAmount": 0 }),
    { expect: { eligibility: "eligible", thresholdsMet: sure(6), premium: sure(4550) }, reasons: ["premium.gate.flatFee grants"] });
}

// ---- not known whether flat fee: the hull of never and the whole year
for (const year of [2018, 2019, 2020, 2021, 2022]) {
  const ids = parametersOf(year).map((x) => x.id);
  const dropped = notInFlatFee(year);
  const others = ids.filter((id) => !dropped.includes(id));
  for (let met = 0; met <= others.length; met++) {
    for (const both of [true, false]) {
      const known = [...pick(others, met, met), ...(both ? dropped : [])];
      const outcomes = [amountFor(year, known.length), amountFor(year, met, true)];
      add(`unknown-${year}-${met}-${both ? "both" : "neither"}`, `${year}, flat fee not known, ${met} others met, eFact and eDMG ${both ? "both" : "neither"}`,
        premium(year, { "practice.flatFee": null, parameters: measured(year, known) }),
        { expect: { eligibility: "eligible", thresholdsMet: range(met, known.length), premium: range(Math.min(...outcomes), Math.max(...outcomes)) } });
    }
  }
}
for (const year of [2023, 2024, 2025, 2026]) {
  const others = parametersOf(year).map((x) => x.id).filter((id) => id !== "electronicBilling");
  for (let met = 3; met <= others.length; met++) {
    const known = [...pick(others, met, met), "electronicBilling"];
    add(`unknown-${year}-${met}`, `${year}, flat fee not known, ${met} others and electronic billing met`,
      premium(year, { "practice.flatFee": null, parameters: measured(year, known) }),
      { expect: { eligibility: "eligible", thresholdsMet: range(met, met + 1), premium: range(amountFor(year, met), amountFor(year, met + 1)) } });
  }
}
// Never: not eligible. All year: deemed active, with fewer thresholds left. The hull of the two, not of their parts.
for (const year of [2018, 2019, 2020, 2021, 2022]) {
  const others = parametersOf(year).map((x) => x.id).filter((id) => !notInFlatFee(year).includes(id));
  const needed = year === 2018 ? 4 : 5;
  for (const flatFeeDeclaration of [true, null]) {
    add(`unknown-${year}-short-declaration-${flatFeeDeclaration}`, `${year}, flat fee not known, amount short, declaration ${flatFeeDeclaration ? "made" : "not known"}, eFact and eDMG met: at most the flat-fee tier`,
      premium(year, { practice: { acceptedSoftware: true, flatFee: null, flatFeeDeclaration }, "doctor.attestedAmount": 0, parameters: measured(year, [...pick(others, needed, 2), ...notInFlatFee(year)]) }),
      { expect: { eligibility: "undetermined", thresholdsMet: range(needed, needed + 2), premium: range(0, 3500), total: range(0, 3500) } });
  }
}
add("unknown-2024-short-six", "2024, flat fee not known, declaration made, amount short, 6 others and electronic billing met: at most what 6 of 7 are worth",
  premium(2024, { practice: { acceptedSoftware: true, flatFee: null, flatFeeDeclaration: true }, "doctor.attestedAmount": 0, "parameters.sumehr": { percent: 1 } }),
  { expect: { eligibility: "undetermined", thresholdsMet: range(6, 7), premium: range(0, 4500) } });
add("unknown-declared-short", "2024, flat fee not known, declaration made, amount short", declared(null, true, 0), { expect: { ...undetermined, thresholdsMet: range(7, 8) } });
add("unknown-declaration-unknown-short", "2024, flat fee and declaration not known, amount short", declared(null, null, 0), { expect: undetermined });
add("unknown-not-declared-short", "2024, flat fee not known, no declaration, amount short: fails either way", declared(null, false, 0), { expect: refused });
add("omitted", "2024, flat fee not given", declared(undefined, null, 50000), { expect: { eligibility: "eligible", premium: sure(6000), thresholdsMet: range(7, 8) } });
add("unknown-starter", "2024 starter, flat fee not known: the supplement is open",
  premium(2024, { doctor: starter(2024), "practice.flatFee": null }),
  { expect: { premium: sure(6000), starter: { status: "undetermined", amount: range(0, 4256) }, total: range(6000, 10256) }, reasons: ["premium.starter undetermined"] });

export { cases as flatFees };
