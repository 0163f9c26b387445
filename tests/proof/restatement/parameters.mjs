// The parameters of a premium year against the measurements of a case.
import { covers, day, yearSpan } from "./calendar.mjs";
import { atLeast, partNeeded, shareAtLeast } from "./exact.mjs";
import * as years from "./years.mjs";

/** One result for each parameter of the year, for a known flat-fee history (spans). */
export function measured({ premiumYear: year, parameters: measurements }, flatFee) {
  const away = new Set([
    ...(years.NEUTRALISED[year] ?? []),
    ...(covers(flatFee, yearSpan(year)) ? years.flatFeeRule(year).without : []),
  ]);
  return years.parametersOf(year).map((parameter) => ({
    id: parameter.id,
    threshold: thresholdOf(parameter, year),
    period: { from: parameter.period[0] === "?" ? undefined : `${year}-${parameter.period[0]}`, to: `${year}-${parameter.period[1]}` },
    ...(away.has(parameter.id) ? { status: "notApplicable", missing: undefined } : judge(parameter, measurements?.[parameter.id], year)),
  }));
}

function thresholdOf({ kind, threshold }, year) {
  if (kind === "share") return { kind, percent: threshold };
  if (kind === "count") return { kind, count: threshold };
  if (kind === "done") return { kind };
  const of = Object.entries(years.barometersOf(year)).map(([id, lastDay]) => ({ id, lastDay }));
  return { kind, atLeast: threshold, of };
}

const UNDETERMINED = { status: "undetermined", missing: null };
const verdict = (met, missing) => (met ? { status: "met", missing: undefined } : { status: "notMet", missing });

function judge({ kind, threshold }, measurement, year) {
  if (measurement == null) return UNDETERMINED;
  if (kind === "count") return verdict(measurement.count >= threshold, threshold - measurement.count);
  if (kind === "done") return verdict(measurement.done, undefined);
  if (kind === "barometers") {
    const counted = countedBarometers(measurement, year).length;
    return verdict(counted >= threshold, threshold - counted);
  }
  if ("percent" in measurement) return verdict(atLeast(measurement.percent, threshold), null);
  const { part, whole } = measurement;
  return whole === 0 ? UNDETERMINED : verdict(shareAtLeast(part, whole, threshold), partNeeded(whole, threshold) - part);
}

/** The barometers whose date counts. */
export const countedBarometers = (measurement, year) => Object.entries(years.barometersOf(year))
  .filter(([id, lastDay]) => measurement?.barometers?.[id] != null && day(measurement.barometers[id]) <= day(lastDay))
  .map(([id]) => id);
