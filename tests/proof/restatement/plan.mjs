// The plan, restated as what each entry must be, and a test of the parameters it names.
//
// OPEN_POINTS
// | left out              | case                                                      | why                                                       |
// | the whole plan        | software or eligibility not known                         | what counts as reachable from 0 euro without a threshold  |
// | the whole plan        | flatFee null, from 2018                                   | the tiers themselves are then unknown                     |
// | the whole plan        | late application, or one whose lateness is open           | the premium is 0 whatever is done                         |
// | the whole plan        | a share with whole 0 still to be met                      | "the whole unchanged" makes it unreachable, or not         |
// | the whole plan        | barometers not given and too few dates left to start anew | some may already have been registered                     |
// | entries with a bonus  | 2016 and 2017, too few Sumehr patients or none said       | patients are no parameter, yet the amount can be reached   |
// | which of two steps    | what is left is not comparable (unknown, or another unit) | "least left to do" has no common unit                     |
// | the order of entries  | always                                                    | "best first" does not say best by what                    |

import { day, iso, span } from "./calendar.mjs";
import { countedBarometers } from "./parameters.mjs";
import { tiersFor } from "./tiers.mjs";
import * as years from "./years.mjs";

/** {entries, complete}, or undefined when open. Not complete: further entries may stand beside these. */
export function plan(input, { track, eligibility, parameters, premium }, late) {
  const { premiumYear: year, today, practice } = input;
  const nothing = { entries: [], complete: true };
  if (track !== "recognised" || eligibility === "notEligible" || practice.acceptedSoftware === false) return nothing;
  if (day(today) > day(`${year}-12-31`)) return nothing;
  if (practice.acceptedSoftware == null || eligibility === "undetermined" || late !== "inTime") return undefined;
  if (practice.flatFee == null && year >= 2018) return undefined;

  const steps = parameters.filter(({ status }) => ["notMet", "undetermined"].includes(status)).map((result) => step(input, result));
  if (steps.includes(undefined)) return undefined;
  const among = steps.filter(({ lastDay }) => lastDay !== null);
  const met = parameters.filter(({ status }) => status === "met").length;
  const hasBonus = year in years.SUMEHR_BONUS;
  const bonus = hasBonus && input.sumehrPatients >= years.SUMEHR_BONUS[year];
  const entries = tiersFor(year, (practice.flatFee ?? []).map(span), bonus)
    .filter(([needed, amount]) => amount > premium.least && needed - met <= among.length)
    .map(([needed, amount]) => ({ reaches: amount, gain: amount - premium.least, size: needed - met, among }));
  return { entries, complete: !hasBonus || bonus };
}

/** One parameter still to be met: what is left, and its last day (null when it is past). */
function step({ premiumYear: year, today, parameters }, { id, status, missing, threshold }) {
  const measurement = parameters?.[id];
  if (measurement?.whole === 0) return undefined;
  if (threshold.kind !== "barometers") return { id, left: missing ?? null, lastDay: `${year}-12-31` };
  const counted = countedBarometers(measurement, year);
  const needed = threshold.atLeast - counted.length;
  const days = threshold.of.filter((one) => !counted.includes(one.id) && day(one.lastDay) >= day(today)).map((one) => day(one.lastDay)).sort((a, b) => b - a);
  if (days.length < needed) return status === "undetermined" && days.length > 0 ? undefined : { id, left: missing, lastDay: null };
  return { id, left: missing ?? null, lastDay: iso(days[needed - 1]) };
}

/** What is wrong with an entry that names these parameters and this day; null when nothing is. */
export function faultOfChoice({ size, among }, named, lastDay) {
  const chosen = among.filter(({ id }) => named.includes(id));
  if (new Set(named).size !== named.length || chosen.length !== named.length) return "names a parameter that is no step";
  if (named.length !== size) return `names ${named.length} parameters, the fewest are ${size}`;
  const spared = among.filter(({ id }) => !named.includes(id));
  if (chosen.some((one) => spared.some((other) => one.left !== null && other.left !== null && other.left < one.left))) return "another parameter has less left to do";
  const soonest = chosen.map((one) => one.lastDay).sort()[0];
  if ((lastDay ?? null) !== soonest) return `last day ${lastDay}, should be ${soonest}`;
  return null;
}
