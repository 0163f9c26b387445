// Days that no other family of cases stands on: windows that contradict each other or are not known, the first and the
// last day that count for a starter, the days to contest of every year, the days of MediPrima that are only told.
import { family, premium, range, shift, starter, sure, visit } from "./common.mjs";
import { maximumOf, years } from "./years.mjs";

const { cases, premium: add, visit: addVisit } = family("boundary");
const applied = (submittedOn, via = "portal") => ({ application: { submittedOn, via } });
const apply = (deadline) => ({ contains: { deadlines: [{ kind: "apply", ...deadline }] } });

// The dossier names two last days for 2018 and for 2019: the earlier one is shown, and between them nobody can say.
for (const [year, opensOn, lastDay, latest] of [[2018, "2019-12-13", "2020-03-08", "2020-03-15"], [2019, "2020-07-01", "2020-10-31", "2020-12-31"]]) {
  const state = (today, value) => add(`${year}-${today}`, `${year}, window on ${today}: ${value}`, premium(year, { today }), apply({ opensOn, lastDay, state: value }));
  state(shift(opensOn, -1), "notOpen");
  state(opensOn, "open");
  state(lastDay, "open");
  state(shift(lastDay, 1), "unknown");
  state(latest, "unknown");
  state(shift(latest, 1), "closed");
  for (const day of [shift(lastDay, 1), latest]) {
    add(`${year}-applied-${day}`, `${year}, applied on ${day}, between the two last days: not decided`, premium(year, { today: day, ...applied(day) }),
      { expect: { premium: range(0, maximumOf(year)) }, reasons: ["premium.application undetermined"] });
  }
}
const opening = (year, today, value, opensOn = null) => add(`${year}-${today}`, `${year}, window on ${today}: ${value}`, premium(year, { today }), apply({ opensOn, state: value }));
opening(2017, "2018-10-31", "unknown");
opening(2017, "2018-11-01", "closed");
opening(2021, "2022-10-01", "unknown");
// 2025: the second half of 2026, on a day that no source gives.
opening(2025, "2026-06-30", "notOpen");
opening(2025, "2026-07-01", "unknown");
opening(2026, "2026-11-21", "unknown");
opening(2026, "2027-10-01", "unknown");

// ---- 60 days to contest, in every year
for (const year of years) {
  const submitted = `${year + 1}-10-01`;
  add(`${year}-contest`, `${year}, submitted ${submitted}, contest until 30 November`, premium(year, { today: submitted, ...applied(submitted) }),
    { contains: { deadlines: [{ kind: "contest", lastDay: `${year + 1}-11-30`, state: "open" }] } });
}

// ---- exempt from the minimum amount up to the fifth year after the number, in every year
for (const year of years) {
  for (const [back, result] of [[5, "eligible"], [6, "notEligible"]]) {
    add(`${year}-number-${back}`, `${year}, number of ${year - back}, nothing attested: ${result}`,
      premium(year, { "doctor.competences": [{ code: "003", period: { from: `${year - back}-12-31` } }], "doctor.attestedAmount": 0 }), { expect: { eligibility: result } });
  }
}

// ---- flat-fee days count from 1 January to 31 May of the year after
for (const year of years.filter((one) => one >= 2021)) {
  const next = year + 1;
  const runs = [
    ["from-1-january", `${year}-12-01`, `${next}-01-31`, false],
    ["30-from-1-january", `${year}-12-01`, `${next}-01-30`, true],
    ["until-31-may", `${next}-05-01`, `${next}-06-30`, false],
    ["30-until-31-may", `${next}-05-02`, `${next}-06-30`, true],
  ];
  for (const [id, from, to, due] of runs) {
    add(`${year}-${id}`, `${year} starter, flat fee from ${from} to ${to}: ${due ? "30 days count" : "31 days count"}`,
      premium(year, { doctor: starter(year), "practice.flatFee": [{ from, to }] }),
      { expect: { starter: due ? { status: "due", amount: sure(4256) } : { status: "notDue" } }, reasons: [due ? "premium.starter grants" : "premium.starter.flatFeeDays refuses"] });
  }
}

// ---- MediPrima
const told = (rule, effect, facts) => ({ contains: { reasons: [{ rule, effect, facts }] } });
addVisit("electronic-since", "An ordinary visit: electronic only since 1 November 2025", visit(), told("mediprima.electronicOnly", "limits", { since: "2025-11-01" }));
addVisit("not-refundable-since", "Paper without an exception: electronic only since 1 November 2025", visit({ "billing.software": false }),
  told("mediprima.electronicOnly", "refuses", { since: "2025-11-01" }));
// At most a year: the day before the same date.
for (const [care, last] of [["2026-02-10", "2027-02-09"], ["2028-02-29", "2029-02-27"]]) {
  addVisit(`certificate-${care}`, `Certificate for care on ${care}: until ${last}`,
    visit({ careOn: care, billedOn: care, "mediprima.cards.0.period": { from: "2025-09-01" }, "mediprima.cards.0.doctorCover.period": { from: "2025-09-01" } }),
    { contains: { deadlines: [{ kind: "certificateExpires", lastDay: last, state: "open" }] } });
}

export { cases as boundaries };
