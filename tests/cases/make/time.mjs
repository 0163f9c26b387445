// Windows, late applications, contesting, and the plan: what can still be done on a given day.
import { change, family, measured, premium, shift, sure } from "./common.mjs";
import { baseOf, maximumOf, windows, years } from "./years.mjs";

const { cases: timing, premium: addTime } = family("window");
const { cases: contests, premium: addContest } = family("contest");
const { cases: plans, premium: addPlan } = family("plan");

// ---- windows
const applied = (submittedOn, via = "portal") => ({ application: { submittedOn, via } });
for (const [key, { opensOn, lastDay }] of Object.entries(windows)) {
  const year = Number(key);
  const max = maximumOf(year);
  const late = shift(lastDay, 1);
  const inTime = { expect: { eligibility: "eligible", premium: sure(max), total: sure(max) } };
  addTime(`${year}-last-day`, `${year}, applied on the last day, ${lastDay}`, premium(year, { today: late, ...applied(lastDay) }), inTime);
  addTime(`${year}-day-late`, `${year}, applied a day late, ${late}`, premium(year, { today: late, ...applied(late) }),
    { expect: { premium: sure(0), total: sure(0) }, reasons: ["premium.application refuses"] });
  addTime(`${year}-paper-late`, `${year}, base amount applied for on paper a day late`, premium(year, { today: late, "practice.acceptedSoftware": false, ...applied(late, "paper") }),
    { expect: { premium: sure(0), total: sure(0) }, reasons: ["premium.application refuses"] });
  addTime(`${year}-paper-last-day`, `${year}, base amount applied for on paper on the last day`, premium(year, { today: late, "practice.acceptedSoftware": false, ...applied(lastDay, "paper") }),
    { expect: { premium: sure(baseOf(year)) } });
  addTime(`${year}-year-late`, `${year}, applied a year late`, premium(year, { today: shift(lastDay, 366), ...applied(shift(lastDay, 365)) }),
    { expect: { premium: sure(0), total: sure(0) }, reasons: ["premium.application refuses"] });

  const state = (id, today, value, more = {}) => addTime(`${year}-state-${id}`, `${year}, not applied, window on ${today}: ${value}`, premium(year, { today }),
    { expect: inTime.expect, contains: { deadlines: [{ kind: "apply", lastDay, state: value, ...more }] } });
  if (opensOn) {
    state("before", shift(opensOn, -1), "notOpen", { opensOn });
    state("first-day", opensOn, "open", { opensOn });
    state("last-day", lastDay, "open", { opensOn });
  }
  state("after", late, "closed");
  state("years-after", `${year + 5}-06-01`, "closed");
}
// Sources differ on the end of 2018 (8 or 15 March) and of 2019 (31 October or 31 December): only what both say.
for (const [year, inTime, late] of [[2018, "2020-03-08", "2020-03-16"], [2019, "2020-10-31", "2021-01-01"]]) {
  addTime(`${year}-in-time-by-both`, `${year}, applied on ${inTime}: in time by every source`, premium(year, { today: inTime, ...applied(inTime) }), { expect: { premium: sure(6000) } });
  addTime(`${year}-late-by-both`, `${year}, applied on ${late}: late by every source`, premium(year, { today: late, ...applied(late) }),
    { expect: { premium: sure(0), total: sure(0) }, reasons: ["premium.application refuses"] });
}
for (const year of [2021, 2025, 2026]) {
  addTime(`${year}-unknown`, `${year}, no source gives the last day`, premium(year), { expect: { premium: sure(6000) }, contains: { deadlines: [{ kind: "apply", lastDay: null }] } });
}
addTime("2023-training-late", "2023, in training, applied a day late",
  premium(2023, { doctor: { competences: [{ code: "005", period: { from: "2022-10-01" } }] }, ...applied("2024-12-16") }),
  { expect: { track: "inTraining", premium: sure(0), total: sure(0) }, reasons: ["premium.application refuses"] });
addTime("2023-unknown-late", "2023, nothing measured, applied a day late: nothing", premium(2023, { parameters: {}, ...applied("2024-12-16") }), { expect: { premium: sure(0), total: sure(0) } });

// ---- contesting
const contest = (year, id, submittedOn, lastDay) => {
  for (const [when, today, state] of [["same-day", submittedOn, "open"], ["last-day", lastDay, "open"], ["day-after", shift(lastDay, 1), "closed"]]) {
    addContest(`${year}-${id}-${when}`, `${year}, submitted ${submittedOn}, contest until ${lastDay}: ${state} on ${today}`, premium(year, { today, ...applied(submittedOn) }),
      { contains: { deadlines: [{ kind: "contest", lastDay, state }] } });
  }
};
contest(2024, "first-day", "2025-09-11", "2025-11-10");
contest(2024, "october", "2025-10-01", "2025-11-30");
contest(2024, "last-day", "2025-12-15", "2026-02-13");
contest(2023, "first-day", "2024-09-17", "2024-11-16");
contest(2023, "last-day", "2024-12-15", "2025-02-13");
contest(2022, "leap-year", "2024-01-15", "2024-03-15");
contest(2016, "first-day", "2017-07-03", "2017-09-01");
for (const [id, notifiedOn, lastDay] of [["january", "2026-01-15", "2026-03-16"], ["december", "2025-12-31", "2026-03-01"], ["leap", "2027-12-31", "2028-02-29"]]) {
  for (const [when, today, state] of [["last-day", lastDay, "open"], ["day-after", shift(lastDay, 1), "closed"]]) {
    addContest(`2024-refusal-${id}-${when}`, `2024, written refusal of ${notifiedOn}, contest until ${lastDay}: ${state} on ${today}`,
      premium(2024, { today, "practice.acceptedSoftware": false, application: { submittedOn: "2025-10-01", via: "paper", notifiedOn } }),
      { contains: { deadlines: [{ kind: "contest", lastDay, state }] } });
  }
}

// ---- plan: one measurement short, or none, and the days that are left
const plan = (id, title, year, today, below, checks) => {
  const all = premium(year).parameters;
  addPlan(id, title, premium(year, { today, parameters: { ...all, ...below } }), checks);
};
const step = (parameters, reaches, gain, lastDay) => ({ parameters, reaches, gain, lastDay });
const none = { expect: { plan: [] } };
const two = (short) => ({ ...measured(2024, []), chapterIv: { percent: 80 }, electronicBilling: { percent: 80 }, sumehr: { percent: 80 }, medicationSchemes: { count: 5 }, evidenceLinker: { count: 5 }, ...short });
// 6 of 8: a form is the least left to do (1), before two barometers.
const oneForm = two({ disabilityForm: { count: 2 }, barometers: { barometers: {} }, incapacityCertificates: { count: 1 } });
for (const today of ["2024-07-01", "2024-11-15", "2024-12-31"]) {
  plan(`2024-one-form-${today}`, `2024 on ${today}, 6 of 8, one form short`, 2024, today, oneForm,
    { expect: { premium: sure(4500), plan: [step(["disabilityForm"], 6000, 1500, "2024-12-31")] } });
}
plan("2024-one-form-too-late", "2024 on 1 January 2025, 6 of 8: too late for any step", 2024, "2025-01-01", oneForm, { expect: { premium: sure(4500), plan: [] } });
plan("2024-in-the-window", "2024 in its window, 6 of 8: too late for any step", 2024, "2025-10-01", oneForm, none);
plan("2024-maximum", "2024 on 15 November, maximum certain", 2024, "2024-11-15", {}, none);
plan("2024-maximum-7", "2024 on 15 November, 7 of 8: the maximum is certain", 2024, "2024-11-15", { sumehr: { percent: 1 } }, none);
// Left to do: 1 scheme, 2 uses, 3 forms, 600 patients.
plan("2024-two-steps", "2024 on 1 December, 4 of 8: each tier with the least left to do", 2024, "2024-12-01",
  { medicationSchemes: { count: 4 }, evidenceLinker: { count: 3 }, disabilityForm: { count: 0 }, sumehr: { part: 0, whole: 1000 } },
  { expect: { premium: sure(1000), plan: [{}, {}, {}] },
    contains: { plan: [step(["medicationSchemes"], 3500, 2500, "2024-12-31"), step(["medicationSchemes", "evidenceLinker"], 4500, 3500, "2024-12-31"),
      step(["medicationSchemes", "evidenceLinker", "disabilityForm"], 6000, 5000, "2024-12-31")] } });
const sixMet = { sumehr: { part: 0, whole: 1000 }, barometers: { barometers: {} } };
plan("2024-barometers-27-november", "2024 on 27 November, no barometer: any two, until 9 December", 2024, "2024-11-27", sixMet, { expect: { plan: [step(["barometers"], 6000, 1500, "2024-12-09")] } });
plan("2024-barometers-28-november", "2024 on 28 November: renal insufficiency and antibiotics are left", 2024, "2024-11-28", sixMet, { expect: { plan: [step(["barometers"], 6000, 1500, "2024-12-09")] } });
plan("2024-barometers-9-december", "2024 on 9 December: last day for two barometers", 2024, "2024-12-09", sixMet, { expect: { plan: [step(["barometers"], 6000, 1500, "2024-12-09")] } });
plan("2024-barometers-10-december", "2024 on 10 December: one barometer is no longer enough", 2024, "2024-12-10", sixMet, { expect: { plan: [step(["sumehr"], 6000, 1500, "2024-12-31")] } });
const oneJoined = { ...sixMet, barometers: { barometers: { diabetes: "2024-03-01" } } };
plan("2024-second-barometer", "2024 on 10 December, one joined: antibiotics until 20 December", 2024, "2024-12-10", oneJoined, { expect: { plan: [step(["barometers"], 6000, 1500, "2024-12-20")] } });
plan("2024-second-barometer-last-day", "2024 on 20 December, one joined: last day for antibiotics", 2024, "2024-12-20", oneJoined, { expect: { plan: [step(["barometers"], 6000, 1500, "2024-12-20")] } });
plan("2024-second-barometer-late", "2024 on 21 December, one joined: no barometer is left", 2024, "2024-12-21", oneJoined, { expect: { plan: [step(["sumehr"], 6000, 1500, "2024-12-31")] } });
plan("2023-barometer-20-december", "2023 on 20 December, no barometer: antibiotics, last day", 2023, "2023-12-20", { barometers: { barometers: {} }, sumehr: { part: 0, whole: 1000 } }, { expect: { premium: sure(4500), plan: [step(["barometers"], 6000, 1500, "2023-12-20")] } });
plan("2023-barometer-21-december", "2023 on 21 December: the barometers are past", 2023, "2023-12-21", { barometers: { barometers: {} }, sumehr: { part: 0, whole: 1000 } }, { expect: { plan: [step(["sumehr"], 6000, 1500, "2023-12-31")] } });
plan("2026-certificate", "2026 assumed on 28 November, 6 of 8: one incapacity certificate", 2026, "2026-11-28", { barometers: { barometers: {} }, incapacityCertificates: { count: 0 } },
  { expect: { rules: { status: "assumed", basedOn: 2024 }, certainty: "inferred", plan: [step(["incapacityCertificates"], 6000, 1500, "2026-12-31")] } });
plan("2025-too-late", "2025 assumed on 21 November 2026: too late for any step", 2025, "2026-11-21", { barometers: { barometers: {} }, sumehr: { percent: 1 } }, { expect: { premium: sure(4500), plan: [] } });
const withForm = { today: "2024-11-15", parameters: oneForm };
addPlan("2024-no-software", "2024 on 15 November, no accepted software: no plan", premium(2024, { ...withForm, "practice.acceptedSoftware": false }), none);
addPlan("2024-in-training", "2024 on 15 November, in training: no plan", premium(2024, { ...withForm, doctor: { competences: [{ code: "005", period: { from: "2023-10-01" } }] } }), none);
addPlan("2024-specialist", "2024 on 15 November, specialist code: no plan", premium(2024, { ...withForm, "doctor.competences": [{ code: "580", period: { from: "2010-01-01" } }] }), none);
addPlan("2022-no-step-left", "2022 on 1 January 2023, 7 of 10: too late", change(premium(2022), { today: "2023-01-01", "parameters.eAttest": { percent: 1 }, "parameters.recipe": { percent: 1 }, "parameters.eGmd": { done: false } }), { expect: { premium: sure(4500), plan: [] } });
plan("2022-one-login", "2022 on 31 December, 7 of 10: one Evidence Linker use", 2022, "2022-12-31", { evidenceLinker: { count: 4 }, medicationSchemes: { count: 0 }, disabilityForm: { count: 0 } },
  { expect: { premium: sure(4500), plan: [step(["evidenceLinker"], 6000, 1500, "2022-12-31")] } });
addPlan("2024-flat-fee", "2024 on 15 November, flat fee all year, 6 of 7: the last form",
  premium(2024, { today: "2024-11-15", practice: { acceptedSoftware: true, flatFee: [{ from: "2020-01-01" }], flatFeeDeclaration: true }, "parameters.disabilityForm": { count: 2 } }),
  { expect: { premium: sure(4500), plan: [step(["disabilityForm"], 6000, 1500, "2024-12-31")] } });

for (const year of years.filter((y) => y >= 2019 && y <= 2022)) {
  plan(`${year}-one-scheme`, `${year} on 30 December, 7 of 10: one medication scheme`, year, `${year}-12-30`, { medicationSchemes: { count: 4 }, evidenceLinker: { count: 0 }, disabilityForm: { count: 0 } },
    { expect: { premium: sure(4500), plan: [step(["medicationSchemes"], 6000, 1500, `${year}-12-31`)] } });
}

export { timing as windowCases, contests, plans };
