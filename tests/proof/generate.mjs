// Random valid cases from a seed, thick around the boundaries: thresholds, first and last days, missing facts.
import { day, dayNumber, iso, monthsLater, yearSpan } from "./restatement/calendar.mjs";
import { partNeeded } from "./restatement/exact.mjs";
import * as years from "./restatement/years.mjs";

/** A small generator (mulberry32) with the few draws that the cases need. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const real = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from, to) => from + Math.floor(real() * (to - from + 1));
  const chance = (odds) => real() < odds;
  const pick = (list) => list[whole(0, list.length - 1)];
  /** Mostly next to one of the days given, else anywhere between the first and the last. */
  const near = (days) => {
    const numbers = days.filter((one) => one != null).map((one) => (typeof one === "number" ? one : day(one)));
    return chance(0.8) ? pick(numbers) + whole(-1, 1) : whole(Math.min(...numbers) - 20, Math.max(...numbers) + 20);
  };
  return { whole, chance, pick, near, bool: () => chance(0.5) };
}

/** Sets a fact, or says null, or leaves the field out. */
function fact(random, object, name, odds, value) {
  if (random.chance(odds)) object[name] = value();
  else if (random.bool()) object[name] = null;
}

const period = (from, to) => (to == null ? { from: iso(from) } : { from: iso(Math.min(from, to)), to: iso(Math.max(from, to)) });

// ------------------------------------------------------------------ the premium

export function premiumCase(random) {
  const premiumYear = random.whole(years.FIRST_YEAR, years.LAST_YEAR);
  const input = { premiumYear, today: iso(random.near(todays(premiumYear))), doctor: { competences: competences(random, premiumYear) }, practice: {} };
  const minimum = years.minimumAttested(premiumYear);
  fact(random, input.doctor, "attestedAmount", 0.75, () => (random.chance(0.6) ? minimum + random.whole(-1, 1) : random.whole(0, 2 * minimum)) / 100);
  fact(random, input.doctor, "onCall", 0.92, () => random.pick(["availabilityFee", "exempted", "registered", ...Array(6).fill("registered"), "none"]));
  fact(random, input.practice, "acceptedSoftware", 0.9, () => random.chance(0.85));
  fact(random, input.practice, "flatFee", 0.85, () => flatFee(random, premiumYear));
  fact(random, input.practice, "flatFeeDeclaration", 0.6, random.bool);
  fact(random, input, "parameters", 0.97, () => parameters(random, premiumYear));
  if (premiumYear in years.SUMEHR_BONUS) {
    fact(random, input, "sumehrPatients", 0.7, () => (random.chance(0.7) ? years.SUMEHR_BONUS[premiumYear] + random.whole(-1, 1) : random.whole(0, 900)));
  }
  if (random.chance(0.3)) Object.assign(input, application(random, premiumYear));
  else if (random.bool()) input.application = null;
  return input;
}

function todays(year) {
  const { opens, closes } = years.WINDOWS[year];
  const barometers = Object.values(years.barometersOf(year));
  const during = [...barometers, ...barometers, "07-01", "09-15", "10-01", "12-31", "12-31"].map((one) => (one.length > 5 ? one : `${year}-${one}`));
  return [...during, `${year + 1}-06-01`, opens, closes].flat();
}

function competences(random, year) {
  const [first, last] = yearSpan(year);
  const started = (back) => (random.chance(0.4) ? dayNumber(year - back, 1, 1) : random.chance(0.3) ? dayNumber(year - back, 12, 31) : dayNumber(year - back, random.whole(1, 12), random.whole(1, 28)));
  const gp = (from, to) => ({ code: random.pick(["003", "004"]), period: period(from, to) });
  const trainee = (from, to) => ({ code: random.pick(["005", "006"]), period: period(from, to) });
  const recognition = started(random.pick([0, 0, 0, 1, 4, 5, 5, 6, 6, 7, 20]));
  const edge = () => random.pick([first - 1, first, first + 1, last - 1, last, last + 1, first + random.whole(2, 360)]);
  return random.pick([
    ...Array(8).fill(() => [gp(recognition)]),
    () => [gp(recognition, edge())],
    () => [trainee(recognition - 900, recognition - 1), gp(recognition)],
    () => [trainee(recognition - 900, recognition - 1), gp(recognition, random.bool() ? null : edge())],
    () => [gp(recognition, recognition + random.whole(1, 500)), gp(recognition + random.whole(501, 900))],
    () => [gp(recognition), { code: "001", period: period(recognition - 3000, recognition - 1) }],
    () => [trainee(first - random.whole(0, 700), random.bool() ? null : edge())],
    () => [trainee(edge(), random.bool() ? null : edge())],
    () => { const end = edge(); return [trainee(first - 400, end), trainee(end + random.whole(1, 2), random.bool() ? null : last)]; },
    () => [{ code: "001", period: period(first - 100) }],
    () => (random.bool() ? [] : [gp(last + 1)]),
  ])();
}

function flatFee(random, year) {
  const [first, last] = yearSpan(year);
  const inYear = () => first + random.whole(0, 364);
  const may31 = dayNumber(year + 1, 5, 31);
  const edge = random.pick([-1, 0, 0, 1]);
  const during = random.pick([
    () => [], () => [], () => [],
    () => [period(first, last)],
    () => [period(first - random.whole(0, 90), random.bool() ? null : last + random.whole(0, 1))],
    () => { const cut = inYear(); return [period(first - random.whole(0, 1), cut), period(cut + random.pick([1, 1, 1, 0, 2, -5]), last)]; },
    () => [period(first + edge, last)],
    () => [period(first, last + edge)],
    () => [period(first - 30, first + random.pick([-1, 0]))],
    () => [period(last + random.pick([0, 1]), last + 20)],
    () => { const from = inYear(); return [period(from, from + random.whole(0, 40))]; },
  ])();
  const after = random.pick([
    () => [], () => [], () => [],
    () => { const from = last + random.whole(1, 100); return [period(from, from + random.whole(28, 31))]; },
    () => [period(last - 20, last + random.whole(29, 32))],
    () => [period(may31 - random.whole(28, 31), random.bool() ? null : may31 + 40)],
    () => { const from = last + random.whole(1, 60); return [period(from + random.whole(15, 17), from + random.whole(29, 31)), period(from, from + 15)]; },
    () => [period(may31 + 1, may31 + 60)],
  ])();
  return [...during, ...after];
}

function parameters(random, year) {
  const zeal = random.pick([0.2, 0.5, 0.7, 0.9]);
  const chosen = {};
  for (const parameter of years.parametersOf(year)) fact(random, chosen, parameter.id, 0.85, () => measurement(random, parameter, year, zeal));
  return chosen;
}

/** A measurement that meets its threshold with the odds given, often by nothing or one. */
function measurement(random, { id, kind, threshold }, year, zeal) {
  const met = random.chance(zeal);
  const close = random.bool();
  if (kind === "done") return { done: met };
  if (kind === "count") return { count: met ? threshold + (close ? 0 : random.whole(0, 50)) : close ? threshold - 1 : random.whole(0, threshold - 1) };
  if (kind === "barometers") return { barometers: barometers(random, year, met) };
  if (random.chance(0.3)) return { percent: met ? threshold + (close ? 0 : random.whole(0, 100 * (100 - threshold)) / 100) : close ? (100 * threshold - 1) / 100 : random.whole(0, 100 * threshold - 1) / 100 };
  const whole = random.pick([random.chance(0.3) ? 0 : 1, 2, 3, 7, 13, 100, 101, 999, 1000, random.whole(1, 5000)]);
  const needed = partNeeded(whole, threshold);
  const part = met ? needed + (close ? 0 : random.whole(0, whole - needed)) : needed - (close ? 1 : random.whole(1, needed));
  return { part: Math.max(0, part), whole };
}

function barometers(random, year, met) {
  const dates = {};
  for (const [id, lastDay] of Object.entries(years.barometersOf(year))) {
    fact(random, dates, id, 0.8, () => iso(day(lastDay) + (met ? random.pick([0, 0, -1, -400, -random.whole(2, 300)]) : random.pick([1, 1, 0, 30, 300]))));
  }
  return dates;
}

function application(random, year) {
  const { opens, closes } = years.WINDOWS[year];
  const submitted = random.near([opens, closes, closes].flat().filter(Boolean).concat(closes === null ? [`${year + 1}-09-15`] : []));
  const made = { submittedOn: iso(submitted), via: random.chance(0.75) ? "portal" : "paper" };
  fact(random, made, "notifiedOn", 0.3, () => iso(submitted + random.whole(1, 90)));
  const start = made.notifiedOn && random.bool() ? day(made.notifiedOn) : submitted;
  return { application: made, today: iso(start + random.pick([0, 1, 59, 60, 61, 150])) };
}

// ------------------------------------------------------------------ the visit

export function visitCase(random) {
  const careOn = random.near(["2025-08-31", "2025-09-01", "2025-10-31", "2025-11-01", "2025-12-30", "2025-12-31", "2026-01-01", "2026-06-30", "2024-02-29"]);
  const limit = monthsLater(careOn, 2);
  const billedOn = Math.max(careOn, random.chance(0.3) ? careOn + random.whole(0, 5)
    : random.chance(0.5) ? limit + random.whole(-1, 1) : random.near(["2025-10-31", "2025-12-31", "2026-01-15"]));
  const input = { careOn: iso(careOn), billedOn: iso(billedOn), patient: {}, mediprima: answer(random, careOn), doctor: {}, setting: "practice", billing: {} };
  fact(random, input.patient, "insured", 0.95, () => random.chance(0.05));
  fact(random, input.patient, "reception", 0.7, () => random.pick(random.chance(0.08) ? ["fedasil"] : ["cpas", "none"]));
  fact(random, input.patient, "urgent", 0.75, random.bool);
  if (random.chance(0.8)) input.patient.prescribed = ["medicines", "laboratory", "physiotherapy", "specialist", "hospital"].filter(() => random.chance(0.2));
  input.doctor.role = random.pick(["generalPractitioner", "generalPractitioner", "generalPractitioner", "gpInTraining", "gpInTraining", "specialist"]);
  fact(random, input.doctor, "bornOn", 0.6, () => iso(random.chance(0.3) ? random.near(["1956-01-01"]) : day("1956-01-02") + random.whole(0, 14000)));
  fact(random, input.doctor, "nihii", 0.7, () => random.pick(DOCTORS));
  input.setting = random.pick(["practice", "practice", "practice", "homeVisit", "guardPost", "flatFeePractice", "familyPlanning", "familyPlanning", random.chance(0.3) ? "hospital" : "homeVisit"]);
  fact(random, input.billing, "from", 0.7, () => random.pick(["practice", "practice", "outside"]));
  fact(random, input.billing, "connected", 0.7, random.bool);
  fact(random, input.billing, "forceMajeure", 0.6, () => random.chance(0.15));
  fact(random, input.billing, "software", 0.75, () => random.chance(0.6));
  fact(random, input.billing, "ownNumber", 0.6, random.bool);
  fact(random, input.billing, "justification", 0.6, random.bool);
  return input;
}

/** Doctors' numbers with their check digits. */
const DOCTORS = [[104567, "003"], [156789, "004"], [198765, "005"]].map(([number, code]) => `${number}${String(97 - (number % 97)).padStart(2, "0")}${code}`);

function answer(random, careOn) {
  if (random.chance(0.08)) {
    const none = { kind: "notConsulted" };
    fact(random, none, "because", 0.7, () => random.pick(["noIdentifier", "noIdentifier", "unavailable"]));
    return none;
  }
  if (random.chance(0.2)) return { kind: "refused", code: String(random.whole(201, 207)) };
  if (random.chance(0.03)) return { kind: "principle" };
  const versions = random.chance(0.2) ? [random.whole(1, 3), random.whole(1, 3), null] : [3, 1, 2];
  return { kind: "cards", cards: versions.slice(0, random.pick([1, 1, 1, 2, 3])).map((version) => card(random, careOn, version)) };
}

function card(random, careOn, version) {
  const around = () => random.pick([
    () => [careOn - random.whole(0, 100), careOn + random.whole(0, 100)],
    () => [careOn - random.whole(0, 100), careOn + random.whole(0, 100)],
    () => [careOn - random.whole(0, 1), random.bool() ? null : careOn],
    () => [careOn, careOn + 30],
    () => [careOn - 30, careOn - random.whole(0, 1)],
    () => [careOn + random.whole(0, 1), careOn + 30],
  ])();
  const [from, to] = around();
  const made = { version, period: period(random.chance(0.8) ? Math.min(from, careOn - 10) : from, to === null || random.bool() ? null : to) };
  fact(random, made, "cardNumber", 0.6, () => String(random.whole(100000, 999999)));
  fact(random, made, "cpas", 0.6, () => ({ name: "CPAS de Namur" }));
  fact(random, made, "doctorCover", 0.93, () => cover(random, period(from, to)));
  fact(random, made, "stateShares", 0.9, () => ({ amiPart: random.pick([0, 50, 100, 100]), patientPart: random.pick([0, 50, 100, 100]) }));
  fact(random, made, "urgencyCertificate", 0.85, random.bool);
  fact(random, made, "agreementNumber", 0.92, () => `9${random.whole(100000, 999999)}`);
  return made;
}

function cover(random, span) {
  const made = { period: span };
  const part = () => random.pick(["NOTHING", "PARTIAL", "FULL"]);
  fact(random, made, "support", 0.9, () => ({ amiPart: part(), patientPart: part(), supplement: part() }));
  fact(random, made, "convention", 0.5, random.bool);
  fact(random, made, "prescriptionOnly", 0.5, () => random.chance(0.2));
  fact(random, made, "maximumPatientPart", 0.3, () => random.whole(0, 5000) / 100);
  fact(random, made, "providers", 0.35, () => { const some = DOCTORS.filter(() => random.bool()); return some.length > 0 ? some : [random.pick(DOCTORS)]; });
  return made;
}
