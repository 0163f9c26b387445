// Tight loops over typed arrays, as a programmer would write them for this one decision, from rows in gpcheck's own layout.
import { BAROMETERS, BAROMETERS_NEEDED, BASE, COUNTS, IN_TRAINING, SHARES, TIERS } from "../decision.mjs";

/** Numbers below stand for no number. */
const NO_NUMBER = -2_000_000_000;
const UNKNOWN = -2_147_483_648;
const [MET, NOT_MET, NOT_APPLICABLE] = [0, 1, 3];
const [RECOGNISED, IN_TRAINING_TRACK] = [0, 1];
const [REPORTED, INFERRED] = [1, 2];
const NOT_DUE = 1;

const dayOf = (date) => Date.UTC(Math.floor(date / 10_000), (Math.floor(date / 100) % 100) - 1, date % 100) / 86_400_000;
const [DIABETES, RENAL, ANTIBIOTICS] = [BAROMETERS.diabetes, BAROMETERS.renalInsufficiency, BAROMETERS.antibiotics].map(dayOf);

const tier = (met) => (met < 5 ? BASE : met === 5 ? TIERS[2][1] : met === 6 ? TIERS[1][1] : TIERS[0][1]);
const share = (rows, at, percent) => (rows[at] * 100 >= percent * rows[at + 1] ? 1 : 0);
const registered = (day, lastDay) => (day > NO_NUMBER && day <= lastDay ? 1 : 0);

/** Where the columns stand. */
function places({ columns }) {
  const names = ["inTrainingFrom", "acceptedSoftware", "chapterIv", "sumehr", "electronicBilling", "medicationSchemes", "evidenceLinker", "disabilityForm", "incapacityCertificates", "diabetes", "renalInsufficiency", "antibiotics"];
  return { width: columns.length, at: names.map((name) => columns.indexOf(name)) };
}

/** One amount a row, in cents. */
export function amountsBy(layout) {
  const { width, at: [training, software, chapterIv, sumehr, billing, schemes, linker, disability, incapacity, diabetes, renal, antibiotics] } = places(layout);
  return (rows) => {
    const results = new Int32Array(rows.length / width);
    for (let row = 0, from = 0; from < rows.length; row += 1, from += width) {
      const met = share(rows, from + chapterIv, SHARES.chapterIv) + share(rows, from + sumehr, SHARES.sumehr) + share(rows, from + billing, SHARES.electronicBilling)
        + (rows[from + schemes] >= COUNTS.medicationSchemes ? 1 : 0) + (rows[from + linker] >= COUNTS.evidenceLinker ? 1 : 0)
        + (rows[from + disability] >= COUNTS.disabilityForm ? 1 : 0) + (rows[from + incapacity] >= COUNTS.incapacityCertificates ? 1 : 0)
        + (registered(rows[from + diabetes], DIABETES) + registered(rows[from + renal], RENAL) + registered(rows[from + antibiotics], ANTIBIOTICS) >= BAROMETERS_NEEDED ? 1 : 0);
      const has = rows[from + software] === 1;
      results[row] = 100 * (rows[from + training] > NO_NUMBER ? (has ? IN_TRAINING : 0) : has ? tier(met) : BASE);
    }
    return results;
  };
}

/** Every figure that gpcheck gives of a row, also how certain the amount is: one parameter rests on an inference. */
export function figuresBy(layout) {
  const { width, at: [training, software, chapterIv, sumehr, billing, schemes, linker, disability, incapacity, diabetes, renal, antibiotics] } = places(layout);
  const wide = layout.results.length;
  const to = Object.fromEntries(layout.results.map((name, place) => [name, place]));
  return (rows) => {
    const results = new Int32Array((rows.length / width) * wide).fill(UNKNOWN);
    for (let into = 0, from = 0; from < rows.length; into += wide, from += width) {
      const has = rows[from + software] === 1;
      const isTraining = rows[from + training] > NO_NUMBER;
      let met = 0;
      let isBilling = 0;
      const judged = (place, is) => {
        met += is;
        results[into + place] = isTraining ? NOT_APPLICABLE : is ? MET : NOT_MET;
      };
      judged(to.chapterIv, share(rows, from + chapterIv, SHARES.chapterIv));
      judged(to.sumehr, share(rows, from + sumehr, SHARES.sumehr));
      judged(to.electronicBilling, isBilling = share(rows, from + billing, SHARES.electronicBilling));
      judged(to.medicationSchemes, rows[from + schemes] >= COUNTS.medicationSchemes ? 1 : 0);
      judged(to.evidenceLinker, rows[from + linker] >= COUNTS.evidenceLinker ? 1 : 0);
      judged(to.disabilityForm, rows[from + disability] >= COUNTS.disabilityForm ? 1 : 0);
      judged(to.incapacityCertificates, rows[from + incapacity] >= COUNTS.incapacityCertificates ? 1 : 0);
      judged(to.barometers, registered(rows[from + diabetes], DIABETES) + registered(rows[from + renal], RENAL) + registered(rows[from + antibiotics], ANTIBIOTICS) >= BAROMETERS_NEEDED ? 1 : 0);
      const amount = 100 * (isTraining ? (has ? IN_TRAINING : 0) : has ? tier(met) : BASE);
      const rests = isTraining ? !has : has && tier(met - isBilling) !== tier(met - isBilling + 1);
      results[into] = 0;
      results[into + to.track] = isTraining ? IN_TRAINING_TRACK : RECOGNISED;
      results[into + to.eligibility] = 0;
      results[into + to.thresholdsLeast] = results[into + to.thresholdsMost] = isTraining ? 0 : met;
      results[into + to.premiumLeastCents] = results[into + to.premiumMostCents] = amount;
      results[into + to.starter] = NOT_DUE;
      results[into + to.starterLeastCents] = results[into + to.starterMostCents] = 0;
      results[into + to.totalLeastCents] = results[into + to.totalMostCents] = amount;
      results[into + to.certainty] = rests ? INFERRED : REPORTED;
    }
    return results;
  };
}
