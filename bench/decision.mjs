// The decision that every engine makes here: the premium of 2024 for a doctor who passes the gate of activity. Eight parameters,
// three tiers, general practitioners in training, accepted software. Every fact is known, and days are whole numbers (20240613),
// so that no engine has to read dates.

/** Shares in percent, counts, and the last days on which a registration still counts. */
export const SHARES = { chapterIv: 50, sumehr: 60, electronicBilling: 50 };
export const COUNTS = { medicationSchemes: 5, evidenceLinker: 5, disabilityForm: 3, incapacityCertificates: 1 };
export const BAROMETERS = { diabetes: 20241127, renalInsufficiency: 20241209, antibiotics: 20241220 };
export const BAROMETERS_NEEDED = 2;
/** Thresholds that must be met, and what they bring: the first that is reached decides. */
export const TIERS = [[7, 6000], [6, 4500], [5, 3500]];
export const BASE = 1000;
export const IN_TRAINING = 800;
