// The premium years as the rules dossier states them (sections 2 and 3), typed again here on purpose:
// the corpus must not read its expectations from the program that it tests.

const share = (id, percent, period) => ({
  id, kind: "share", percent, period,
  at: { part: percent * 10, whole: 1000 },
  below: { part: percent * 10 - 1, whole: 1000 },
  threshold: { kind: "share", percent },
});
const count = (id, least, period) => ({
  id, kind: "count", least, period,
  at: { count: least },
  below: { count: least - 1 },
  threshold: { kind: "count", count: least },
});
const done = (id, period) => ({ id, kind: "done", period, at: { done: true }, below: { done: false }, threshold: { kind: "done" } });

const halfYear = (year) => ({ from: `${year}-07-01`, to: `${year}-12-31` });
const wholeYear = (year) => ({ from: `${year}-01-01`, to: `${year}-12-31` });
const lastQuarter = (year) => ({ from: `${year}-10-01`, to: `${year}-12-31` });

/** Day before the "before" date of each barometer. */
export function barometersOf(year) {
  if (year < 2023) return {};
  if (year === 2023) return { diabetes: "2023-11-27", antibiotics: "2023-12-20" };
  return { diabetes: `${year}-11-27`, renalInsufficiency: `${year}-12-09`, antibiotics: `${year}-12-20` };
}

function barometers(year) {
  const atLeast = year === 2023 ? 1 : 2;
  return {
    id: "barometers", kind: "barometers", atLeast,
    at: { barometers: year === 2023 ? { antibiotics: "2023-03-01" } : { diabetes: `${year}-03-01`, antibiotics: `${year}-03-01` } },
    below: { barometers: year === 2023 ? { diabetes: null } : { diabetes: `${year}-03-01`, antibiotics: null } },
    threshold: { kind: "barometers", atLeast },
  };
}

/** The parameters of a year. Where the dossier gives only "by 31 December", no period is stated. */
export function parametersOf(year) {
  const half = halfYear(year);
  const whole = wholeYear(year);
  if (year <= 2017) {
    return [share("recipe", 25, half), share("chapterIv", 50, half), share("eFact", 20, half),
      share("informedConsent", 25), share("sumehr", 20), done("eGmd", whole)];
  }
  if (year <= 2022) {
    return [share("recipe", 25, half), share("chapterIv", 50, half), share("eFact", 20, half),
      share("informedConsent", 25), share("sumehr", 25), done("eGmd", whole), count("medicationSchemes", 5, half),
      count("evidenceLinker", 5, half), share("eAttest", 5, half), count("disabilityForm", 3, whole)]
      .filter((p) => year !== 2018 || p.id !== "medicationSchemes");
  }
  const common = [share("chapterIv", 50, half), share("electronicBilling", 50, half), share("sumehr", year === 2023 ? 55 : 60),
    count("medicationSchemes", 5, half), count("evidenceLinker", 5, half), count("disabilityForm", 3, whole), barometers(year)];
  return year === 2023 ? common : [...common, count("incapacityCertificates", 1, lastQuarter(year))];
}

/** Parameters of which the dossier has no more than an inference (mark C) for that year. */
export const inferredIn = (year) => ({ 2016: ["sumehr"], 2020: ["eAttest"], 2021: ["sumehr", "eAttest"], 2022: ["sumehr", "eAttest"], 2024: ["electronicBilling"] })[year] ?? [];

/** Base amount first, then [thresholds needed, amount]. */
export function tiersOf(year, flatFee = false) {
  if (year === 2016) return [[0, 1500], [3, 3400], [5, 4550]];
  if (year === 2017) return [[0, 1500], [4, 3400], [6, 4550]];
  const first = year === 2018 ? 5 : year <= 2022 ? 6 : year === 2023 ? 4 : 5;
  const less = flatFee && year <= 2022 ? 1 : 0;
  return [[0, 1000], ...[3500, 4500, 6000].map((amount, i) => [first + i - less, amount])];
}

export const amountFor = (year, met, flatFee = false) => tiersOf(year, flatFee).findLast(([needed]) => met >= needed)[1];
export const baseOf = (year) => tiersOf(year)[0][1];
export const maximumOf = (year) => tiersOf(year).at(-1)[1];

/** Parameters that do not apply in a practice that was flat-fee all year. */
export const notInFlatFee = (year) => (year <= 2017 ? [] : year <= 2022 ? ["eFact", "eGmd"] : ["electronicBilling"]);

/** Windows on whose days no two sources differ. */
export const windows = {
  2016: { opensOn: "2017-07-03", lastDay: "2017-10-31" },
  2017: { lastDay: "2018-10-31" },
  2020: { opensOn: "2021-07-19", lastDay: "2021-10-31" },
  2022: { opensOn: "2023-10-10", lastDay: "2024-01-15" },
  2023: { opensOn: "2024-09-17", lastDay: "2024-12-15" },
  2024: { opensOn: "2025-09-11", lastDay: "2025-12-15" },
};

export const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
export const assumed = (year) => year >= 2025;
