// What every statement rests on: the lists of each year, the amounts, the tests, the windows, the rulebook.
import { family, measured, pick, premium, starter } from "./common.mjs";
import {
  activityBasis, bonusBasis, declarationBasis, flatFeeBasis, neutralisedBasis, onCallBasis, parameterBasis, paidBy, starterBasis,
  stepBasis, trainingBasis, windowBasis,
} from "./bases.mjs";
import { MEDIPRIMA, PREMIUM } from "./statements.mjs";
import { barometersOf, notInFlatFee, parametersOf, tiersOf, windows, years } from "./years.mjs";

const { cases, premium: add, call } = family("source");
const because = (rule, effect, basis) => ({ rule, effect, ...basis });

// 2018 measures the medication schemes too, although they count for nobody.
const listed = (year) => (year === 2018
  ? parametersOf(year).concat({ id: "medicationSchemes", period: { from: "2018-07-01", to: "2018-12-31" }, threshold: { kind: "count", count: 5 } })
  : parametersOf(year));
const threshold = (year, p) => (p.kind === "barometers"
  ? { ...p.threshold, of: Object.entries(barometersOf(year)).map(([id, lastDay]) => ({ id, lastDay })).sort((a, b) => BAROMETERS.indexOf(a.id) - BAROMETERS.indexOf(b.id)) }
  : p.threshold);
const BAROMETERS = ["diabetes", "antibiotics", "renalInsufficiency"];

for (const year of years) {
  const flatFee = { "practice.flatFee": [{ from: "2012-01-01" }], "practice.flatFeeDeclaration": true, "doctor.attestedAmount": 0 };
  // What has to stand on 31 December is shown over the whole year.
  const whole = { from: `${year}-01-01`, to: `${year}-12-31` };
  add(`${year}-parameters`, `${year}, what is measured, over which days, by which sources`, premium(year), {
    contains: { parameters: listed(year).map((p) => ({ id: p.id, threshold: threshold(year, p), period: p.period ?? whole, ...parameterBasis(year, p.id) })) },
  });
  const ids = parametersOf(year).map((p) => p.id);
  tiersOf(year).forEach(([needed, amount], place) => {
    add(`${year}-amount-${amount}`, `${year}, what the amount of ${amount} euro rests on, and the two tests`,
      premium(year, { parameters: measured(year, pick(ids, needed)) }),
      { contains: { reasons: [because("premium.tiers", "grants", stepBasis(year, place)), because("premium.gate.activity", "grants", activityBasis(year)),
        because("premium.gate.onCall", "grants", onCallBasis(year))] } });
  });
  const rules = [because("premium.gate.flatFee", "grants", declarationBasis(year))];
  for (const id of notInFlatFee(year)) rules.push({ ...because("premium.flatFee.notApplicable", "limits", flatFeeBasis(year)), facts: { parameter: id } });
  if (year >= 2018 && year <= 2022) rules.push({ ...because("premium.flatFee.fewer", "grants", flatFeeBasis(year)), facts: { fewer: 1 } });
  add(`${year}-flat-fee`, `${year}, what the rules for flat-fee practices rest on`, premium(year, flatFee), { contains: { reasons: rules } });
  add(`${year}-training`, `${year}, what the amount in training rests on`, premium(year, { "doctor.competences": [{ code: "005", period: { from: `${year - 1}-10-01` } }] }),
    { contains: { reasons: [because("premium.training", "grants", trainingBasis(year))] } });
  if (year >= 2021) {
    add(`${year}-starter`, `${year}, what the starter supplement rests on`, premium(year, { doctor: starter(year) }),
      { contains: { reasons: [{ ...because("premium.starter", "grants", starterBasis(year)), facts: { amount: 4256 } }] } });
  }
  if (year <= 2017) {
    add(`${year}-bonus`, `${year}, what the bonus for many Sumehr patients rests on`, premium(year, { sumehrPatients: 1000 }),
      { contains: { reasons: [because("premium.sumehrBonus", "grants", bonusBasis())] } });
  }
  if (windows[year]) {
    const after = `${year + 3}-01-01`;
    add(`${year}-late`, `${year}, what the last day rests on`, premium(year, { today: after, application: { submittedOn: after, via: "portal" } }),
      { contains: { reasons: [because("premium.application", "refuses", windowBasis(year))] } });
  }
  add(`${year}-payment`, `${year}, paid by ${paidBy(year) ?? "a day that is not known"}`, premium(year), { contains: { deadlines: [{ kind: "payment", lastDay: paidBy(year) }] } });
}
add("2018-neutralised", "2018, what leaving out the medication schemes rests on", premium(2018),
  { contains: { reasons: [{ ...because("premium.neutralised", "limits", neutralisedBasis()), facts: { parameter: "medicationSchemes" } }] } });

// ---- the rulebook: each statement with its period
const statement = (period) => ([id, basis]) => ({ id, period, ...basis });
const book = (id, title, rules) => call("rulebook", id, title, null, { contains: { rules } });
book("book-premium", "The rulebook: what the rules of the premium rest on", Object.entries(PREMIUM).map(statement({ from: "2016-01-01", to: "2026-12-31" })));
book("book-mediprima", "The rulebook: what the rules of MediPrima rest on", Object.entries(MEDIPRIMA).map(statement({ from: "2025-09-01", to: null })));
book("book-windows", "The rulebook: what each year's window rests on",
  years.map((year) => statement({ from: `${year}-01-01`, to: `${year}-12-31` })(["premium.window", windowBasis(year)])));

export { cases as sources };
