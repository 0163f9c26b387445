// The deadlines of the premium: what the texts fix of them. `required` says that the outcome must list the deadline.
import { day, iso } from "./calendar.mjs";
import { countedBarometers } from "./parameters.mjs";
import * as years from "./years.mjs";

const CONTEST_DAYS = 60;

/** "inTime" (also: no application), "late", or "open" where the texts do not give one last day. */
export function submission({ premiumYear, application }) {
  if (application == null) return "inTime";
  const { closes } = years.WINDOWS[premiumYear];
  if (closes === null) return "open";
  const [first, last] = [closes].flat().map(day);
  const on = day(application.submittedOn);
  return on <= first ? "inTime" : on <= (last ?? first) ? "open" : "late";
}

export function premiumDeadlines(input, outcome) {
  return [apply(input, outcome), ...contest(input), ...barometers(input, outcome)];
}

const stateOf = (today, lastDay) => (day(today) <= day(lastDay) ? "open" : "closed");

function apply({ premiumYear: year, today, application, practice }, { track, eligibility }) {
  const { opens, closes } = years.WINDOWS[year];
  const contradicted = Array.isArray(closes);
  const software = track === "recognised" || practice.acceptedSoftware === true;
  return {
    kind: "apply", of: null, lastDay: contradicted ? undefined : closes,
    state: applyState(year, today, opens, closes),
    required: track !== "none" && eligibility !== "notEligible" && application == null && software,
  };
}

function applyState(year, today, opens, closes) {
  const on = day(today);
  if (closes === null) {
    // 2025: "second half of 2026"; no window can open before the premium year is over.
    const soonest = year === 2025 ? day("2026-07-01") : day(`${year + 1}-01-01`);
    return on < soonest ? undefined : "unknown";
  }
  const [first, last = first] = [closes].flat().map(day);
  if (on > last) return "closed";
  if (on > first) return undefined;
  if (opens === null) return undefined;
  // The opening of 2019 was only announced.
  if (on < day(opens)) return year === 2019 ? undefined : "notOpen";
  return "open";
}

function contest({ today, application }) {
  if (application == null) return [];
  const { via, submittedOn, notifiedOn } = application;
  const starts = [via === "portal" ? submittedOn : null, notifiedOn ?? null].filter((start) => start !== null);
  const entries = starts.map((start) => {
    const lastDay = iso(day(start) + CONTEST_DAYS);
    return { kind: "contest", of: undefined, lastDay, state: day(today) < day(start) ? undefined : stateOf(today, lastDay), required: true };
  });
  return starts.length > 0 ? entries : [{ kind: "contest", of: undefined, lastDay: null, state: undefined, required: false }];
}

function barometers({ premiumYear: year, today, parameters, practice }, { track, eligibility, parameters: results }) {
  // "No thresholds" in training: there is no barometer to register for.
  if (track === "inTraining") return [];
  const counted = countedBarometers(parameters?.barometers, year);
  const met = results?.find(({ id }) => id === "barometers")?.status === "met";
  return Object.entries(years.barometersOf(year)).map(([of, lastDay]) => ({
    kind: "barometer", of, lastDay,
    state: day(today) < day(`${year}-01-01`) ? undefined : stateOf(today, lastDay),
    required: eligibility !== "notEligible" && practice.acceptedSoftware !== false && !met && !counted.includes(of),
  }));
}
