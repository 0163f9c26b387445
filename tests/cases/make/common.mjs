// Builders shared by the case families: a doctor, a practice, a visit, a card; each family changes one thing in them.
import { parametersOf } from "./years.mjs";

/** The day after, before or so many days from an ISO date. */
export const shift = (date, days) => new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
export const sure = (amount) => ({ least: amount, most: amount });
export const range = (least, most) => ({ least, most });

/** A copy of `base` in which the value at each dotted path is replaced; `undefined` removes the field. */
export function change(base, changes) {
  const copy = structuredClone(base);
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split(".");
    const last = keys.pop();
    let place = copy;
    for (const key of keys) place = place[key];
    if (value === undefined) delete place[last];
    else place[last] = structuredClone(value);
  }
  return copy;
}

/** A day on which someone would look at this premium year: its window, or the last day before we knew more. */
export const lookedAt = (year) => (year >= 2025 ? "2026-11-21" : `${year + 1}-10-01`);

export const established = { competences: [{ code: "003", period: { from: "2010-05-01" } }], attestedAmount: 120000, onCall: "availabilityFee" };

/** A GP whose number dates from the premium year itself. */
export const starter = (year) => ({
  competences: [{ code: "005", period: { from: `${year - 3}-10-01`, to: `${year}-08-14` } }, { code: "004", period: { from: `${year}-08-15` } }],
  attestedAmount: 8000,
  onCall: "availabilityFee",
});

/** An established GP with accepted software in a fee-for-service practice, every threshold met unless said otherwise. */
export function premium(year, changes = {}) {
  const base = {
    premiumYear: year,
    today: lookedAt(year),
    doctor: established,
    practice: { acceptedSoftware: true, flatFee: [], flatFeeDeclaration: null },
    parameters: measured(year, parametersOf(year).map((p) => p.id)),
  };
  if (year <= 2017) base.sumehrPatients = 0;
  return change(base, changes);
}

/** Measurements that just meet the thresholds in `met` and just miss all others. */
export const measured = (year, met) =>
  Object.fromEntries(parametersOf(year).map((p) => [p.id, met.includes(p.id) ? p.at : p.below]));

/** The first `count` ids of `ids` after `turn` places, so that not always the same ones are met. */
export const pick = (ids, count, turn = 0) => ids.map((_, i) => ids[(i + turn) % ids.length]).slice(0, count);

export const cover = (changes = {}) => change({
  period: { from: "2025-09-01", to: "2026-08-31" },
  support: { amiPart: "NOTHING", patientPart: "NOTHING", supplement: "NOTHING" },
  convention: false,
  prescriptionOnly: false,
  providers: null,
}, changes);

export const card = (changes = {}) => change({
  cardNumber: "000123456789",
  version: 1,
  period: { from: "2025-09-01", to: "2026-08-31" },
  cpas: { name: "CPAS de Saint-Gilles" },
  doctorCover: cover(),
  stateShares: { amiPart: 100, patientPart: 100 },
  urgencyCertificate: true,
  agreementNumber: "A0000000000001",
}, changes);

/** A covered visit to a GP's practice in February 2026, software ready. */
export const visit = (changes = {}) => change({
  careOn: "2026-02-10",
  billedOn: "2026-02-10",
  patient: { insured: false, reception: null, urgent: null, prescribed: [] },
  mediprima: { kind: "cards", cards: [card()] },
  doctor: { role: "generalPractitioner", bornOn: "1985-06-15", nihii: "10000001004" },
  setting: "practice",
  billing: { from: "practice", connected: true, forceMajeure: false, software: true, ownNumber: true, justification: null },
}, changes);

/** A family collects its cases; `id` gets the family's prefix. */
export function family(prefix) {
  const cases = [];
  const add = (call) => (id, title, input, checks) => cases.push({ id: `${prefix}-${id}`, title, call, input, ...checks });
  return { cases, premium: add("assessPremium"), visit: add("routeVisit"), call: (name, ...rest) => add(name)(...rest) };
}
