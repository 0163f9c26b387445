// Tight loops over typed arrays, as a programmer would write them for this one decision, from rows in gpcheck's own layout.
import { BAROMETERS, BAROMETERS_NEEDED, BASE, COUNTS, IN_TRAINING, SHARES, TIERS } from "../decision.mjs";

/** Numbers below stand for no number. */
const NO_NUMBER = -2_000_000_000;
const UNKNOWN = -2_147_483_648;
/** One less is "met". */
const NOT_MET = 1;
const NOT_APPLICABLE = 3;
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
  const to = (name) => layout.results.indexOf(name);
  const [track, least, most, premium, starter, total, certainty] = ["track", "thresholdsLeast", "thresholdsMost", "premiumLeastCents", "starter", "totalLeastCents", "certainty"].map(to);
  const [toChapterIv, toSumehr, toBilling, toSchemes, toLinker, toDisability, toIncapacity, toBarometers] =
    ["chapterIv", "sumehr", "electronicBilling", "medicationSchemes", "evidenceLinker", "disabilityForm", "incapacityCertificates", "barometers"].map(to);
  /** What is the same in each row: no fault, eligible, no starter's allowance, parameters of other years not known. */
  const blank = new Int32Array(wide).map((_, place) => (place > certainty ? UNKNOWN : place === starter ? NOT_DUE : 0));
  return (rows) => {
    const results = new Int32Array((rows.length / width) * wide);
    for (let into = 0, from = 0; from < rows.length; into += wide, from += width) {
      const isChapterIv = share(rows, from + chapterIv, SHARES.chapterIv);
      const isSumehr = share(rows, from + sumehr, SHARES.sumehr);
      const isBilling = share(rows, from + billing, SHARES.electronicBilling);
      const isSchemes = rows[from + schemes] >= COUNTS.medicationSchemes ? 1 : 0;
      const isLinker = rows[from + linker] >= COUNTS.evidenceLinker ? 1 : 0;
      const isDisability = rows[from + disability] >= COUNTS.disabilityForm ? 1 : 0;
      const isIncapacity = rows[from + incapacity] >= COUNTS.incapacityCertificates ? 1 : 0;
      const isBarometers = registered(rows[from + diabetes], DIABETES) + registered(rows[from + renal], RENAL) + registered(rows[from + antibiotics], ANTIBIOTICS) >= BAROMETERS_NEEDED ? 1 : 0;
      const others = isChapterIv + isSumehr + isSchemes + isLinker + isDisability + isIncapacity + isBarometers;
      const has = rows[from + software] === 1;
      const isTraining = rows[from + training] > NO_NUMBER;
      const amount = 100 * (isTraining ? (has ? IN_TRAINING : 0) : has ? tier(others + isBilling) : BASE);
      const rests = isTraining ? !has : has && tier(others) !== tier(others + 1);
      for (let place = 0; place < wide; place += 1) results[into + place] = blank[place];
      results[into + track] = isTraining ? IN_TRAINING_TRACK : RECOGNISED;
      results[into + least] = results[into + most] = isTraining ? 0 : others + isBilling;
      results[into + premium] = results[into + premium + 1] = results[into + total] = results[into + total + 1] = amount;
      results[into + certainty] = rests ? INFERRED : REPORTED;
      results[into + toChapterIv] = isTraining ? NOT_APPLICABLE : NOT_MET - isChapterIv;
      results[into + toSumehr] = isTraining ? NOT_APPLICABLE : NOT_MET - isSumehr;
      results[into + toBilling] = isTraining ? NOT_APPLICABLE : NOT_MET - isBilling;
      results[into + toSchemes] = isTraining ? NOT_APPLICABLE : NOT_MET - isSchemes;
      results[into + toLinker] = isTraining ? NOT_APPLICABLE : NOT_MET - isLinker;
      results[into + toDisability] = isTraining ? NOT_APPLICABLE : NOT_MET - isDisability;
      results[into + toIncapacity] = isTraining ? NOT_APPLICABLE : NOT_MET - isIncapacity;
      results[into + toBarometers] = isTraining ? NOT_APPLICABLE : NOT_MET - isBarometers;
    }
    return results;
  };
}
