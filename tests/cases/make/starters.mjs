// The starter supplement: award year, the 30 flat-fee days after the premium year, the portal, what is not known.
import { family, measured, pick, premium, range, shift, starter, sure } from "./common.mjs";
import { amountFor, assumed, maximumOf, parametersOf, years } from "./years.mjs";

const { cases, premium: add } = family("starter");
const p = (from, to) => (to ? { from, to } : { from });
const due = (amount) => ({ expect: { premium: sure(amount), starter: { status: "due", amount: sure(4256) }, total: sure(amount + 4256) }, reasons: ["premium.starter grants"] });
const not = (amount, rule) => ({ expect: { premium: sure(amount), starter: { status: "notDue", amount: sure(0) }, total: sure(amount) }, ...(rule ? { reasons: [`${rule} refuses`] } : {}) });

for (const year of years) {
  const max = maximumOf(year);
  const checks = year >= 2021 ? due(max) : not(max);
  if (assumed(year)) checks.expect.certainty = "inferred";
  add(`${year}`, `${year}, number of the premium year itself: ${year >= 2021 ? "due" : "no supplement before 2021"}`, premium(year, { doctor: starter(year) }), checks);
  add(`${year}-number-before`, `${year}, number of the year before`, premium(year, { doctor: starter(year - 1) }), not(max));
}
add("2024-last-day", "2024, number of 31 December 2024",
  premium(2024, { doctor: { competences: [{ code: "003", period: p("2024-12-31") }], attestedAmount: 0, onCall: "registered" } }), due(6000));
add("2024-first-day", "2024, number of 1 January 2024",
  premium(2024, { doctor: { competences: [{ code: "003", period: p("2024-01-01") }], attestedAmount: 0, onCall: "registered" } }), due(6000));
add("2024-day-before", "2024, number of 31 December 2023",
  premium(2024, { doctor: { competences: [{ code: "003", period: p("2023-12-31") }], attestedAmount: 0, onCall: "registered" } }), not(6000, "premium.starter.awardYear"));
add("2024-second-number", "2024, a first number in 2012, again since 2024",
  premium(2024, { doctor: { competences: [{ code: "003", period: p("2024-03-01") }, { code: "004", period: p("2012-01-01", "2013-12-31") }], attestedAmount: 60000, onCall: "registered" } }),
  not(6000, "premium.starter.awardYear"));
const eight = parametersOf(2024).map((x) => x.id);
for (const met of [0, 4, 5, 6, 7]) {
  add(`2024-${met}-met`, `2024 starter, ${met} of 8`, premium(2024, { doctor: starter(2024), parameters: measured(2024, pick(eight, met, 1)) }), due(amountFor(2024, met)));
}

// ---- flat-fee days from 1 January to 31 May of the year after
const runs = [
  ["30-days", [p("2025-02-01", "2025-03-02")], 30],
  ["31-days", [p("2025-02-01", "2025-03-03")], 31],
  ["one-day", [p("2025-03-10", "2025-03-10")], 1],
  ["adjoining-30", [p("2025-02-01", "2025-02-15"), p("2025-02-16", "2025-03-02")], 30],
  ["adjoining-31", [p("2025-02-01", "2025-02-15"), p("2025-02-16", "2025-03-03")], 31],
  ["adjoining-31-unsorted", [p("2025-02-16", "2025-03-03"), p("2025-02-01", "2025-02-15")], 31],
  ["three-adjoining-31", [p("2025-03-01", "2025-03-10"), p("2025-03-21", "2025-03-31"), p("2025-03-11", "2025-03-20")], 31],
  ["one-day-between", [p("2025-02-01", "2025-02-28"), p("2025-03-02", "2025-03-31")], 30],
  ["two-runs-of-30", [p("2025-01-01", "2025-01-30"), p("2025-02-01", "2025-03-02")], 30],
  ["overlapping-30", [p("2025-02-01", "2025-02-20"), p("2025-02-15", "2025-03-02")], 30],
  ["overlapping-31", [p("2025-02-01", "2025-02-20"), p("2025-02-15", "2025-03-03")], 31],
  ["contained-31", [p("2025-02-01", "2025-03-03"), p("2025-02-10", "2025-02-12")], 31],
  ["contained-then-more", [p("2025-02-01", "2025-02-28"), p("2025-02-03", "2025-02-05"), p("2025-03-01", "2025-03-03")], 31],
  ["clipped-start-30", [p("2024-12-01", "2025-01-30")], 30],
  ["clipped-start-31", [p("2024-12-01", "2025-01-31")], 31],
  ["clipped-end-30", [p("2025-05-02", "2025-12-31")], 30],
  ["clipped-end-31", [p("2025-05-01", "2025-12-31")], 31],
  ["clipped-end-open-30", [p("2025-05-02")], 30],
  ["clipped-end-open-31", [p("2025-05-01")], 31],
  ["from-june", [p("2025-06-01")], 0],
  ["until-new-year", [p("2024-10-01", "2024-12-31")], 0],
  ["all-five-months", [p("2025-01-01", "2025-05-31")], 151],
];
for (const [id, flatFee, days] of runs) {
  add(`2024-run-${id}`, `2024 starter, longest flat-fee run January to May 2025: ${days} days (${id})`,
    premium(2024, { doctor: starter(2024), "practice.flatFee": flatFee }), days > 30 ? not(6000, "premium.starter.flatFeeDays") : due(6000));
}
// 2024 is a leap year: February counts 29 days. And each year has its own window.
for (const [id, flatFee, days] of [["30", [p("2024-02-01", "2024-03-01")], 30], ["31", [p("2024-02-01", "2024-03-02")], 31]]) {
  add(`2023-leap-${id}`, `2023 starter, ${days} flat-fee days over 29 February 2024`, premium(2023, { doctor: starter(2023), "practice.flatFee": flatFee }),
    days > 30 ? not(6000, "premium.starter.flatFeeDays") : due(6000));
}
for (const year of [2021, 2022, 2023, 2025, 2026]) {
  for (const days of [30, 31]) {
    const from = `${year + 1}-04-01`;
    add(`${year}-run-${days}`, `${year} starter, ${days} flat-fee days from ${from}`,
      premium(year, { doctor: starter(year), "practice.flatFee": [p(from, shift(from, days - 1))] }), days > 30 ? not(6000, "premium.starter.flatFeeDays") : due(6000));
  }
}

// ---- portal, paper, software
const applied = (via) => ({ application: { submittedOn: "2025-10-01", via } });
add("2024-portal", "2024 starter, applied on the portal", premium(2024, { doctor: starter(2024), ...applied("portal") }), due(6000));
add("2024-paper", "2024 starter, software, but applied on paper", premium(2024, { doctor: starter(2024), ...applied("paper") }),
  { expect: { starter: { status: "notDue", amount: sure(0) } }, reasons: ["premium.starter.paper refuses"] });
add("2024-no-software", "2024 starter without accepted software", premium(2024, { doctor: starter(2024), "practice.acceptedSoftware": false }), not(1000, "premium.starter.software"));
add("2024-software-unknown", "2024 starter, software not known", premium(2024, { doctor: starter(2024), "practice.acceptedSoftware": null }),
  { expect: { premium: range(1000, 6000), starter: { status: "undetermined", amount: range(0, 4256) }, total: range(1000, 10256) }, reasons: ["premium.starter undetermined"] });

// ---- the gate
const asked = (changes) => premium(2024, { doctor: starter(2024), ...changes });
const open = (least, most) => ({ expect: { starter: { status: "undetermined", amount: range(0, 4256) }, premium: range(least, most), total: range(least, most + 4256) }, reasons: ["premium.starter undetermined"] });
add("2024-on-call-unknown", "2024 starter, on-call not known", asked({ "doctor.onCall": null }), open(0, 6000));
add("2024-no-on-call", "2024 starter, not in the on-call service: neither premium nor supplement", asked({ "doctor.onCall": "none" }), not(0));
add("2024-flat-fee-unknown", "2024 starter, flat-fee periods not known", asked({ "practice.flatFee": null }), open(6000, 6000));
add("2024-nothing-known", "2024 starter, on-call, software and flat fee not known", asked({ "doctor.onCall": null, practice: {}, parameters: {} }), open(0, 6000));
add("2024-known-failure-decides", "2024 starter, flat fee not known, no software: not due all the same",
  asked({ practice: { acceptedSoftware: false, flatFee: null } }), not(1000, "premium.starter.software"));
add("2024-long-run-decides", "2024 starter, on-call not known, 31 flat-fee days: not due all the same",
  asked({ "doctor.onCall": null, "practice.flatFee": [p("2025-02-01", "2025-03-03")] }),
  { expect: { starter: { status: "notDue", amount: sure(0) }, premium: range(0, 6000), total: range(0, 6000) } });
add("2024-other-year-decides", "2024, number of 2022, nothing else known: no supplement",
  premium(2024, { doctor: { competences: [{ code: "003", period: p("2022-03-01") }] }, practice: {}, parameters: {} }),
  { expect: { starter: { status: "notDue", amount: sure(0) }, premium: range(0, 6000), total: range(0, 6000) } });
add("2024-flat-fee-whole-year", "2024 starter, flat fee all of 2024, per service from January 2025",
  asked({ "practice.flatFee": [p("2024-01-01", "2024-12-31")] }), due(6000));

export { cases as starters };
