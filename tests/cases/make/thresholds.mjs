// Every parameter of every year at, just below and around its threshold.
// The others are met just so far that this one decides the highest tier.
import { change, family, measured, pick, premium, range, shift, sure } from "./common.mjs";
import { amountFor, assumed, barometersOf, inferredIn, parametersOf, tiersOf, years } from "./years.mjs";

const { cases, premium: add } = family("threshold");

/** A case in which `id` alone decides between the two upper tiers. */
function pivot(year, id) {
  const top = tiersOf(year).at(-1)[0];
  const others = parametersOf(year).map((p) => p.id).filter((other) => other !== id);
  const met = pick(others, top - 1, year % others.length);
  return { year, id, top, input: (measurement) => change(premium(year, { parameters: measured(year, met) }), { [`parameters.${id}`]: measurement }) };
}

/** The amount rests on this parameter, so it is no better sourced than the parameter is. */
const weakest = ({ year, id }) => (assumed(year) || inferredIn(year).includes(id) ? { certainty: "inferred" } : {});

const reached = ({ year, id, top }, result = {}) => ({
  expect: { thresholdsMet: sure(top), premium: sure(amountFor(year, top)), ...weakest({ year, id }) },
  contains: { parameters: [{ id, status: "met", ...result }] },
  reasons: [`premium.parameter.${id} grants`, "premium.tiers grants"],
});
const missed = ({ year, id, top }, result = {}) => ({
  expect: { thresholdsMet: sure(top - 1), premium: sure(amountFor(year, top - 1)), ...weakest({ year, id }) },
  contains: { parameters: [{ id, status: "notMet", ...result }] },
  reasons: [`premium.parameter.${id} refuses`, "premium.tiers grants"],
});
const open = ({ year, id, top }) => ({
  expect: { thresholdsMet: range(top - 1, top), premium: range(amountFor(year, top - 1), amountFor(year, top)), ...weakest({ year, id }) },
  contains: { parameters: [{ id, status: "undetermined" }] },
  reasons: [`premium.parameter.${id} undetermined`],
});

for (const year of years) {
  for (const parameter of parametersOf(year)) {
    const { id, kind, threshold, period } = parameter;
    const at = pivot(year, id);
    const shown = period ? { threshold, period } : { threshold };
    add(`${year}-${id}-at`, `${year}, ${id} exactly at its threshold`, at.input(parameter.at), reached(at, shown));
    const left = kind === "share" || kind === "count" ? { missing: 1 } : {};
    add(`${year}-${id}-below`, `${year}, ${id} just below its threshold`, at.input(parameter.below), missed(at, left));
    if (kind === "share") {
      const { percent } = parameter;
      add(`${year}-${id}-percent-at`, `${year}, ${id}: INAMI displays ${percent} %`, at.input({ percent }), reached(at));
      const below = Number((percent - 0.01).toFixed(2));
      add(`${year}-${id}-percent-below`, `${year}, ${id}: INAMI displays ${below} %`, at.input({ percent: below }), missed(at, { missing: null }));
    }
    if (year === 2022 || year === 2024) {
      add(`${year}-${id}-null`, `${year}, ${id} not known`, at.input(null), open(at));
      add(`${year}-${id}-omitted`, `${year}, ${id} not given`, at.input(undefined), open(at));
      if (kind === "share") add(`${year}-${id}-no-whole`, `${year}, ${id}: nothing to divide by`, at.input({ part: 0, whole: 0 }), open(at));
      if (kind === "share") {
        add(`${year}-${id}-all`, `${year}, ${id}: all of them`, at.input({ part: 7, whole: 7 }), reached(at));
        add(`${year}-${id}-percent-100`, `${year}, ${id}: INAMI displays 100 %`, at.input({ percent: 100 }), reached(at));
        add(`${year}-${id}-none`, `${year}, ${id}: none of them`, at.input({ part: 0, whole: 1000 }), missed(at, { missing: parameter.percent * 10 }));
        add(`${year}-${id}-percent-0`, `${year}, ${id}: INAMI displays 0 %`, at.input({ percent: 0 }), missed(at, { missing: null }));
      }
      if (kind === "count") {
        add(`${year}-${id}-above`, `${year}, ${id} far above its threshold`, at.input({ count: 1000 }), reached(at));
        add(`${year}-${id}-zero`, `${year}, ${id} at zero`, at.input({ count: 0 }), missed(at, { missing: parameter.least }));
      }
    }
  }
}

// Shares are compared exactly; `missing` rounds up to whole patients.
const exact = [
  [2023, "sumehr", 99, 180, 0], [2023, "sumehr", 98, 180, 1], [2023, "sumehr", 11, 20, 0], [2023, "sumehr", 10, 19, 1],
  [2024, "sumehr", 3, 5, 0], [2024, "sumehr", 2, 7, 3], [2024, "sumehr", 599_999_999, 1_000_000_000, 1],
  [2024, "sumehr", 600_000_000, 1_000_000_000, 0], [2024, "chapterIv", 1, 3, 1], [2024, "chapterIv", 1, 2, 0],
  [2022, "eAttest", 1, 20, 0], [2022, "eAttest", 1, 21, 1], [2022, "eFact", 1, 5, 0], [2022, "eFact", 1, 6, 1],
  [2017, "sumehr", 0, 1, 1], [2017, "recipe", 3, 13, 1],
];
for (const [year, id, part, whole, missing] of exact) {
  const at = pivot(year, id);
  const checks = missing ? missed(at, { missing }) : reached(at);
  add(`${year}-${id}-${part}-of-${whole}`, `${year}, ${id}: ${part} of ${whole}${missing ? `, ${missing} short` : ""}`, at.input({ part, whole }), checks);
}

// The displayed percentage is compared as given, not rounded first.
for (const [percent, met] of [[59.995, false], [59.999, false], [59.9999, false], [60.001, true]]) {
  const at = pivot(2024, "sumehr");
  add(`2024-sumehr-displayed-${percent}`, `2024, sumehr: ${percent} % is ${met ? "enough" : "not rounded up"}`, at.input({ percent }), met ? reached(at) : missed(at));
}

// Barometers: one's number must take part on the day before the "before" date at the latest.
for (const year of years.filter((y) => y >= 2023)) {
  const at = pivot(year, "barometers");
  const lastDays = barometersOf(year);
  for (const [name, lastDay] of Object.entries(lastDays)) {
    const second = year === 2023 ? {} : name === "diabetes" ? { antibiotics: `${year}-03-01` } : { diabetes: `${year}-03-01` };
    const days = [["before", shift(lastDay, -1)], ["last", lastDay], ["after", shift(lastDay, 1)], ["january", `${year}-01-01`],
      ["earlier-year", `${year - 1}-06-15`], ["end-of-year", `${year}-12-31`], ["later-year", `${year + 1}-01-15`]];
    for (const [when, date] of days) {
      const inTime = date <= lastDay;
      add(`${year}-barometer-${name}-${when}`, `${year}, ${name} barometer from ${date}: ${inTime ? "counts" : "too late"}`,
        at.input({ barometers: { ...second, [name]: date } }), inTime ? reached(at) : missed(at));
    }
    if (second[Object.keys(second)[0]]) {
      add(`${year}-barometer-${name}-null`, `${year}, ${name} barometer not joined, one other joined`,
        at.input({ barometers: { ...second, [name]: null } }), missed(at));
    }
  }
  const all = Object.fromEntries(Object.keys(lastDays).map((name) => [name, `${year}-02-01`]));
  add(`${year}-barometers-all`, `${year}, every barometer joined`, at.input({ barometers: all }), reached(at));
  add(`${year}-barometers-none`, `${year}, no barometer joined`, at.input({ barometers: {} }), missed(at));
  add(`${year}-barometers-unknown`, `${year}, barometers not known`, at.input(null), open(at));
}

export { cases as thresholds };
