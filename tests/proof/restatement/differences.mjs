// Where an outcome of the package departs from the restatement. A field that the restatement leaves out is not compared.
import { faultOfChoice } from "./plan.mjs";

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** Collects what differs, as {field, expected, got}, and counts what was compared. */
function collector(compared) {
  const found = [];
  const check = (field, expected, got, agree = same(expected, got)) => {
    compared[field] = (compared[field] ?? 0) + 1;
    if (!agree) found.push({ field, expected, got });
  };
  return { found, check, known: (field, expected, got) => { if (expected !== undefined) check(field, expected, got); } };
}

export function premiumDifferences(expected, outcome, compared = {}) {
  const { found, check, known } = collector(compared);
  const { rules, track, eligibility, thresholdsMet, premium, starter, total } = expected;
  known("rules.status", rules.status, outcome.rules.status);
  known("rules.basedOn", rules.basedOn, outcome.rules.basedOn);
  known("track", track, outcome.track);
  known("eligibility", eligibility, outcome.eligibility);
  range("thresholdsMet", thresholdsMet, outcome.thresholdsMet, check);
  range("premium", premium, outcome.premium, check);
  known("starter.status", starter?.status, outcome.starter.status);
  range("starter.amount", starter?.amount, outcome.starter.amount, check);
  range("total", total, outcome.total, check);
  if (expected.parameters) parameters(expected.parameters, outcome.parameters, check, known);
  if (expected.plan) plan(expected.plan, outcome.plan, check);
  deadlines(["apply", "contest", "barometer"], expected.deadlines, outcome.deadlines, check);
  return found;
}

function range(field, expected, got, check) {
  if (expected !== undefined) check(field, expected, got, expected.least === got.least && expected.most === got.most);
}

function parameters(expected, got, check, known) {
  const ids = (list) => list.map(({ id }) => id).sort();
  check("parameters", ids(expected), ids(got));
  for (const one of expected) {
    const other = got.find(({ id }) => id === one.id);
    if (!other) continue;
    known("parameters.status", one.status && `${one.id} ${one.status}`, `${one.id} ${other.status}`);
    if (one.missing !== undefined) check("parameters.missing", `${one.id} ${one.missing}`, `${one.id} ${other.missing ?? null}`);
    check("parameters.threshold", sorted(one.threshold), sorted(other.threshold));
    known("parameters.period.from", one.period.from, other.period.from);
    check("parameters.period.to", one.period.to, other.period.to);
  }
}

/** The same value with the names of its objects in order, and a list of barometers in order of name. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.keys(value).sort().map((name) => [name, sorted(value[name])]));
}

function plan({ entries, complete }, got, check) {
  const amounts = (list) => list.map(({ reaches }) => reaches).sort((a, b) => a - b);
  const wanted = amounts(entries);
  const listed = amounts(got).filter((amount) => complete || wanted.includes(amount));
  check("plan.reaches", wanted, listed);
  for (const entry of entries) {
    const other = got.find(({ reaches }) => reaches === entry.reaches);
    if (!other) continue;
    check("plan.gain", entry.gain, other.gain);
    const fault = faultOfChoice(entry, other.parameters, other.lastDay);
    check("plan.choice", entry, { ...other, fault }, fault === null);
  }
}

/** Every deadline that must be listed is, and none of these kinds is listed that the restatement does not know. */
function deadlines(kinds, expected, got, check) {
  const agrees = (one, other) => ["kind", "of", "lastDay", "state"].every((name) => one[name] === undefined || one[name] === (other[name] ?? null));
  const plain = ({ kind, of, lastDay, state }) => ({ kind, of, lastDay, state });
  for (const one of expected.filter(({ required }) => required)) {
    check(`deadlines.${one.kind}`, plain(one), got.filter(({ kind }) => kind === one.kind).map(plain), got.some((other) => agrees(one, other)));
  }
  for (const other of got.filter(({ kind }) => kinds.includes(kind))) {
    check(`deadlines.${other.kind}`, expected.filter(({ kind }) => kind === other.kind).map(plain), plain(other), expected.some((one) => agrees(one, other)));
  }
}

export function visitDifferences(expected, outcome, compared = {}) {
  const { found, check, known } = collector(compared);
  for (const field of ["verdict", "channels", "exception", "guaranteed", "payers"]) known(field, expected[field], outcome[field]);
  if (expected.payersAmong) check("payersAmong", expected.payersAmong, outcome.payers, expected.payersAmong.some((payers) => same(payers, outcome.payers)));
  for (const [field, value] of Object.entries(expected.certificate ?? {})) known(`certificate.${field}`, value, outcome.certificate[field]);
  for (const step of expected.steps ?? []) check(`steps ${step}`, step, outcome.steps, outcome.steps.includes(step));
  known("steps.0", expected.firstStep, outcome.steps[0]);
  if (expected.deadlines) deadlines(["tarification"], expected.deadlines, outcome.deadlines, check);
  return found;
}
