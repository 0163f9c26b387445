// The decision as a programmer would write it for this one year: nothing but comparisons. It knows no other year, no missing
// fact and no source; what it costs is the least that anything can cost in JavaScript.
import { BAROMETERS, BAROMETERS_NEEDED, BASE, COUNTS, IN_TRAINING, SHARES, TIERS } from "../decision.mjs";
import { amountsBy, figuresBy } from "./hand-rows.mjs";

export const name = "hand-written JavaScript";
export const home = "this repository";
export const explained = "a list of the eight comparisons, written by hand";

export const input = (facts) => facts;

const amount = (inTraining, software, met) => {
  if (inTraining) return software ? IN_TRAINING : 0;
  if (!software || met < 5) return BASE;
  return met === 5 ? TIERS[2][1] : met === 6 ? TIERS[1][1] : TIERS[0][1];
};

function decide(c) {
  const { medicationSchemes, evidenceLinker, disabilityForm, incapacityCertificates } = COUNTS;
  const met = (c.chapterIvPart * 100 >= SHARES.chapterIv * c.chapterIvWhole ? 1 : 0)
    + (c.sumehrPart * 100 >= SHARES.sumehr * c.sumehrWhole ? 1 : 0)
    + (c.electronicBillingPart * 100 >= SHARES.electronicBilling * c.electronicBillingWhole ? 1 : 0)
    + (c.medicationSchemes >= medicationSchemes ? 1 : 0)
    + (c.evidenceLinker >= evidenceLinker ? 1 : 0)
    + (c.disabilityForm >= disabilityForm ? 1 : 0)
    + (c.incapacityCertificates >= incapacityCertificates ? 1 : 0)
    + ((c.diabetes <= BAROMETERS.diabetes ? 1 : 0) + (c.renalInsufficiency <= BAROMETERS.renalInsufficiency ? 1 : 0)
      + (c.antibiotics <= BAROMETERS.antibiotics ? 1 : 0) >= BAROMETERS_NEEDED ? 1 : 0);
  return amount(c.inTraining, c.software, met);
}

function explain(c) {
  const reasons = [];
  const judge = (rule, value, minimum) => { reasons.push({ rule, met: value >= minimum, value, minimum }); };
  for (const id in SHARES) judge(id, (c[`${id}Part`] * 100) / c[`${id}Whole`], SHARES[id]);
  for (const id in COUNTS) judge(id, c[id], COUNTS[id]);
  let registered = 0;
  for (const id in BAROMETERS) if (c[id] <= BAROMETERS[id]) registered += 1;
  judge("barometers", registered, BAROMETERS_NEEDED);
  return { amount: amount(c.inTraining, c.software, reasons.filter(({ met }) => met).length), reasons };
}

export function setup() {
  return { decide, explain, amountOf: (answer) => answer.amount ?? answer, rowsBy: amountsBy, figuresBy };
}
