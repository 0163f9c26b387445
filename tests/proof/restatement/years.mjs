// What the dossier says of each premium year, as tables: thresholds, tiers, barometers, windows.

export const FIRST_YEAR = 2016;
export const LAST_YEAR = 2026;
export const LAST_KNOWN_YEAR = 2024;

/** The year whose rules are used: those of 2024 for 2025 and 2026. */
export const basedOn = (year) => Math.min(year, LAST_KNOWN_YEAR);

// A period is [first day, last day] of the premium year; "?" where the text only says "by".
const S2 = ["07-01", "12-31"];
const WHOLE = ["01-01", "12-31"];
const Q4 = ["10-01", "12-31"];
const BY_END = ["?", "12-31"];

// id, kind, threshold, first year, last year, period
const PARAMETERS = [
  ["recipe", "share", 25, 2016, 2022, S2],
  ["chapterIv", "share", 50, 2016, 2024, S2],
  ["eFact", "share", 20, 2016, 2022, S2],
  ["informedConsent", "share", 25, 2016, 2022, BY_END],
  ["sumehr", "share", 20, 2016, 2017, BY_END],
  ["sumehr", "share", 25, 2018, 2022, BY_END],
  ["sumehr", "share", 55, 2023, 2023, BY_END],
  ["sumehr", "share", 60, 2024, 2024, BY_END],
  ["eGmd", "done", null, 2016, 2022, WHOLE],
  ["medicationSchemes", "count", 5, 2018, 2024, S2],
  ["evidenceLinker", "count", 5, 2018, 2024, S2],
  ["eAttest", "share", 5, 2018, 2022, S2],
  ["disabilityForm", "count", 3, 2018, 2024, WHOLE],
  ["electronicBilling", "share", 50, 2023, 2024, S2],
  ["barometers", "barometers", 1, 2023, 2023, BY_END],
  ["barometers", "barometers", 2, 2024, 2024, BY_END],
  ["incapacityCertificates", "count", 1, 2024, 2024, Q4],
];

export const parametersOf = (year) => PARAMETERS
  .filter(([, , , from, to]) => from <= basedOn(year) && basedOn(year) <= to)
  .map(([id, kind, threshold, , , period]) => ({ id, kind, threshold, period }));

// The last day that counts is the day before the "before" date.
const BAROMETERS = {
  2023: { diabetes: "11-27", antibiotics: "12-20" },
  2024: { diabetes: "11-27", renalInsufficiency: "12-09", antibiotics: "12-20" },
};

/** Barometer -> last day that counts, in the premium year itself. */
export const barometersOf = (year) => Object.fromEntries(
  Object.entries(BAROMETERS[basedOn(year)] ?? {}).map(([id, monthDay]) => [id, `${year}-${monthDay}`]));

// first year, last year, base amount, [thresholds needed, amount]...
const TIERS = [
  [2016, 2016, 1500, [3, 3400], [5, 4550]],
  [2017, 2017, 1500, [4, 3400], [6, 4550]],
  [2018, 2018, 1000, [5, 3500], [6, 4500], [7, 6000]],
  [2019, 2022, 1000, [6, 3500], [7, 4500], [8, 6000]],
  [2023, 2023, 1000, [4, 3500], [5, 4500], [6, 6000]],
  [2024, 2024, 1000, [5, 3500], [6, 4500], [7, 6000]],
];

export function tiersOf(year) {
  const [, , base, ...steps] = TIERS.find(([from, to]) => from <= basedOn(year) && basedOn(year) <= to);
  return { base, steps };
}

/** Patients with a Sumehr that bring the bonus, where the year has one. */
export const SUMEHR_BONUS = { 2016: 200, 2017: 400 };
export const BONUS = 500;

export const TRAINING_AMOUNT = 800;
export const STARTER_AMOUNT = 4256;
export const STARTER_FROM = 2021;

/** In cents. */
export const minimumAttested = (year) => (year === 2020 ? 18_750_00 : 25_000_00);

/** What whole-year flat-fee practice takes away, and by how much it lowers each tier. */
export function flatFeeRule(year) {
  if (basedOn(year) >= 2023) return { without: ["electronicBilling"], lower: 0 };
  if (year >= 2018) return { without: ["eFact", "eGmd"], lower: 1 };
  return { without: [], lower: 0 };
}

/** Parameters that play no part for anyone. */
export const NEUTRALISED = { 2018: ["medicationSchemes"] };

// Opening and closing of the window. A pair of days: two sources contradict each other. null: not found.
export const WINDOWS = {
  2016: { opens: "2017-07-03", closes: "2017-10-31" },
  2017: { opens: null, closes: "2018-10-31" },
  2018: { opens: "2019-12-13", closes: ["2020-03-08", "2020-03-15"] },
  2019: { opens: "2020-07-01", closes: ["2020-10-31", "2020-12-31"] },
  2020: { opens: "2021-07-19", closes: "2021-10-31" },
  2021: { opens: null, closes: null },
  2022: { opens: "2023-10-10", closes: "2024-01-15" },
  2023: { opens: "2024-09-17", closes: "2024-12-15" },
  2024: { opens: "2025-09-11", closes: "2025-12-15" },
  2025: { opens: null, closes: null },
  2026: { opens: null, closes: null },
};
