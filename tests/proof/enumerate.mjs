// The combinations of facts that the native proof walks, as inputs of the package; too many for JavaScript to take them
// all, so an even sample: each step goes on by the golden part of the whole, which meets every state of every fact alike.
import { day, iso, monthsLater } from "./restatement/calendar.mjs";
import * as years from "./restatement/years.mjs";

const TRI = [null, false, true];
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** So many combinations of one state of each fact, evenly spread. */
function* walk(facts, count) {
  const size = facts.reduce((all, states) => all * states.length, 1);
  if (!Number.isSafeInteger(size)) throw new Error("too many combinations to count");
  const step = count >= size ? 1 : Math.max(1, Math.floor(size * GOLDEN));
  let place = 0;
  for (let taken = 0; taken < Math.min(count, size); taken += 1) {
    let rest = place;
    yield facts.map((states) => { const state = states[rest % states.length]; rest = Math.floor(rest / states.length); return state; });
    place = (place + step) % size;
  }
}

// ------------------------------------------------------------------ the premium

/** About so many premium cases, the same number for each year. */
export function* premiums(count) {
  for (let year = years.FIRST_YEAR; year <= years.LAST_YEAR; year += 1) yield* premiumsOf(year, Math.ceil(count / (years.LAST_YEAR - years.FIRST_YEAR + 1)));
}

function* premiumsOf(year, count) {
  const parameters = years.parametersOf(year);
  const bonus = years.SUMEHR_BONUS[year];
  const minimum = years.minimumAttested(year) / 100;
  const facts = [
    ...parameters.map((parameter) => measurements(parameter, year)),
    careers(year), [null, minimum - 0.01, minimum], [null, "none", "registered"], TRI, flatFees(year), TRI, applications(year), todays(year),
    bonus === undefined ? [undefined] : [null, bonus - 1, bonus],
  ];
  for (const [...states] of walk(facts, count)) {
    const measured = Object.fromEntries(parameters.map(({ id }, place) => [id, states[place]]));
    const [competences, attestedAmount, onCall, acceptedSoftware, flatFee, flatFeeDeclaration, application, today, sumehrPatients] = states.slice(parameters.length);
    yield {
      premiumYear: year, today, doctor: { competences, attestedAmount, onCall },
      practice: { acceptedSoftware, flatFee, flatFeeDeclaration }, parameters: measured, application,
      ...(sumehrPatients === undefined ? {} : { sumehrPatients }),
    };
  }
}

/** Not known, just missed, just met. */
function measurements({ kind, threshold }, year) {
  if (kind === "done") return [null, { done: false }, { done: true }];
  if (kind === "count") return [null, { count: threshold - 1 }, { count: threshold }];
  if (kind === "share") return [null, { percent: threshold - 0.01 }, { part: threshold, whole: 100 }, { part: 0, whole: 0 }];
  const days = Object.entries(years.barometersOf(year));
  const dates = (met) => ({ barometers: Object.fromEntries(days.map(([id, last], rank) => [id, rank < threshold - (met ? 0 : 1) ? last : iso(day(last) + 1)])) });
  return [null, dates(false), dates(true)];
}

function careers(year) {
  const held = (code, from, to) => ({ code, period: to ? { from, to } : { from } });
  return [
    [held("003", `${year}-12-31`)], [held("004", `${year - 5}-12-31`)], [held("003", `${year - 6}-12-31`)],
    [], [held("001", "2000-01-01")], [held("005", `${year}-01-01`)], [held("006", `${year}-12-31`)], [held("005", `${year}-01-01`, `${year}-12-30`)],
    [held("005", `${year - 1}-10-01`, `${year}-06-30`), held("003", `${year}-07-01`)],
    [held("003", "2000-01-01", `${year}-01-01`)], [held("003", "2000-01-01", `${year - 1}-12-31`)], [held("003", `${year + 1}-01-01`)],
  ];
}

function flatFees(year) {
  const next = year + 1;
  return [
    null, [], [{ from: `${year}-01-01`, to: `${year}-12-31` }], [{ from: `${year}-03-01`, to: `${year}-06-30` }],
    [{ from: `${next}-01-01`, to: `${next}-01-31` }], [{ from: `${year}-01-01` }],
    [{ from: `${year}-01-02`, to: `${year}-12-31` }, { from: `${next}-01-01`, to: `${next}-01-30` }], [{ from: `${next}-05-02`, to: `${next}-07-01` }],
  ];
}

const closingOf = (year) => [years.WINDOWS[year].closes ?? `${year + 1}-10-31`].flat();

function applications(year) {
  const [last, latest = last] = closingOf(year);
  const after = (date) => iso(day(date) + 1);
  const made = (submittedOn, via, notifiedOn = null) => ({ submittedOn, via, notifiedOn });
  return [null, null, made(last, "portal"), made(after(last), "portal", after(last)), made(latest, "paper"), made(after(latest), "portal"), made(after(latest), "paper", after(latest))];
}

function todays(year) {
  const { opens } = years.WINDOWS[year];
  const boundaries = [...Object.values(years.barometersOf(year)), ...closingOf(year), ...(opens ? [opens] : []), `${year}-12-31`, `${year}-10-15`];
  return boundaries.flatMap((date) => [-1, 0, 1].map((shift) => iso(day(date) + shift)));
}

// ------------------------------------------------------------------ the visit

/** About so many visits: half of them of any kind, half paid by a card. */
export function* visits(count) {
  const all = days();
  const half = Math.ceil(count / 2);
  yield* made(walk([all, ANSWERS, TRI, ["fedasil", "cpas", "none", null], ROLES, TRI, PRESCRIBED, SETTINGS, DOCTORS, BORN, ["outside", "practice", null], TRI, TRI, TRI, TRI, TRI], half));
  yield* made(walk([all, CARDS, [false], [null, "cpas"], ROLES.slice(0, 2), [null], PRESCRIBED, SETTINGS.slice(0, 5), DOCTORS, BORN, ["outside", "practice", null], TRI, TRI, TRI, TRI, TRI], half));
}

function* made(combinations) {
  for (const [[careOn, billedOn], answer, insured, reception, role, urgent, prescribed, setting, nihii, bornOn, from, connected, forceMajeure, software, ownNumber, justification] of combinations) {
    yield {
      careOn, billedOn, patient: { insured, reception, urgent, ...(prescribed === undefined ? {} : { prescribed }) }, mediprima: answer(careOn),
      doctor: { role, bornOn, nihii }, setting, billing: { from, connected, forceMajeure, software, ownNumber, justification },
    };
  }
}

/** [day of care, day of the invoice]: before, on and after each day of the law, and at the end of tarification. */
function days() {
  return ["2025-10-31", "2026-01-01"].flatMap((date) => [-1, 0, 1].map((shift) => day(date) + shift))
    .flatMap((billed) => [billed, monthsLater(billed, -2), monthsLater(billed, -2) - 1].map((care) => [iso(care), iso(billed)]));
}

const ROLES = ["generalPractitioner", "gpInTraining", "specialist"];
const SETTINGS = ["practice", "homeVisit", "guardPost", "flatFeePractice", "familyPlanning", "hospital"];
const BORN = [null, "1955-12-31", "1956-01-01", "1956-01-02"];
const PRESCRIBED = [undefined, [], ["medicines", "hospital"]];
const DOCTORS = [null, "10000001004", "10000003095"].map((number) => (number === null ? null : withCheck(number)));

/** A number with its check digits, so that it can be read. */
function withCheck(number) {
  const six = Number(number.slice(0, 6));
  return `${number.slice(0, 6)}${String(97 - (six % 97)).padStart(2, "0")}${number.slice(8)}`;
}

const around = (careOn, from, to) => ({ from: iso(day(careOn) + from), ...(to === null ? {} : { to: iso(day(careOn) + to) }) });
const card = (careOn, { cover = [-30, 30], providers = null, version = 1, shares = [100, 100], support = ["NOTHING", "NOTHING", "NOTHING"], flag = true, agreement = "A1" } = {}) => ({
  version, period: around(careOn, -30, 30), urgencyCertificate: flag, agreementNumber: agreement,
  stateShares: shares && { amiPart: shares[0], patientPart: shares[1] },
  doctorCover: cover && { period: around(careOn, ...cover), providers, support: support && { amiPart: support[0], patientPart: support[1], supplement: support[2] } },
});
const cards = (...some) => (careOn) => ({ kind: "cards", cards: some.map((one) => card(careOn, one)) });

const SHARES = [0, 50, 100].flatMap((ami) => [0, 50, 100].map((patient) => [ami, patient]));
const SUPPORT = ["NOTHING", "PARTIAL", "FULL"].flatMap((ami) => ["NOTHING", "PARTIAL", "FULL"].map((patient) => [ami, patient, ami]));
const CARDS = [
  cards({}), cards({ flag: false }), cards({ flag: null }), cards({ cover: [-30, 0] }), cards({ cover: [0, null] }), cards({ providers: [DOCTORS[1]] }),
  cards({ version: 2 }, { version: 1, agreement: null }), cards({ shares: null }), cards({ support: null, shares: [50, 100] }),
  ...SHARES.flatMap((shares) => SUPPORT.map((support) => cards({ shares, support }))),
];
const ANSWERS = [
  ...CARDS.slice(0, 9), cards({ agreement: null }), cards({ cover: null }), cards({ cover: [-30, -1] }), cards({ cover: [1, 30] }), cards({ providers: [DOCTORS[2]] }),
  cards({ cover: null }, {}), cards({ version: 1 }, { version: 2, agreement: null }),
  ...["201", "202", "203", "204", "205", "206", "207"].map((code) => () => ({ kind: "refused", code })),
  () => ({ kind: "principle" }), ...[null, "noIdentifier", "unavailable"].map((because) => () => ({ kind: "notConsulted", because })),
];
