// The premium, restated: every unknown fact is the set of its values, and an outcome is the hull over all of them.
//
// OPEN_POINTS: where the texts leave the answer open, the field is left out (undefined).
//
// | field                      | case                                            | why it is left out                                              |
// | eligibility                | in training, software false or unknown          | "no gate", yet the software is a condition of the 800 euro      |
// | parameters, thresholdsMet  | in training or no track                         | "no thresholds" does not say how the outcome shows that         |
// | status of one parameter    | flatFee null, whole-year practice removes it    | only eligibility, thresholdsMet and premium are said to be hulls |
// | missing                    | met, not applicable, or `done` not met          | 0, null and 1 are all fair readings                             |
// | premium, total             | application, last day of the year not found     | cannot be late, cannot be in time                               |
// | premium, total             | application between two contradicting last days | 2018 and 2019                                                   |
// | starter, total             | late application, nothing else against it       | premium of 0: the list of tests has no such test, the dossier asks that the premium be received |
// | apply.lastDay, state       | 2018 and 2019                                   | contradicting sources, where they differ                        |
// | apply.state                | day of opening not found, last day not past     | notOpen, open and unknown are all fair                          |
// | apply                      | not eligible, or already applied                | whether the deadline is listed at all                           |
// | contest.state              | today before the submission or the notice       | notOpen or open                                                 |
// | barometer                  | not eligible, no software, already registered, threshold met | whether the deadline is listed at all              |
// | barometer.state            | today before the premium year                   | notOpen or open                                                 |
// | plan                       | see plan.mjs                                    |                                                                 |

import { cents } from "./exact.mjs";
import { day, longestRun, span, touches, yearOf, yearSpan } from "./calendar.mjs";
import { premiumDeadlines, submission } from "./deadlines.mjs";
import { measured } from "./parameters.mjs";
import { plan } from "./plan.mjs";
import { tiersFor } from "./tiers.mjs";
import * as years from "./years.mjs";

const NEVER = [];
const BOTH = [true, false];

/** The values a fact may have: itself when known, both when not. */
const known = (fact) => (fact == null ? BOTH : [fact]);

const hull = (amounts) => ({ least: Math.min(...amounts), most: Math.max(...amounts) });
const plus = (a, b) => ({ least: a.least + b.least, most: a.most + b.most });
const ZERO = { least: 0, most: 0 };

export function assess(input) {
  const year = input.premiumYear;
  const track = trackOf(input);
  const outcome = {
    rules: { status: year > years.LAST_KNOWN_YEAR ? "assumed" : "established", basedOn: years.basedOn(year) },
    track,
    ...{ recognised, inTraining, none }[track](input),
  };
  const late = submission(input);
  if (late === "late") outcome.premium = ZERO;
  else if (late === "open" && outcome.premium.most > 0) outcome.premium = undefined;
  outcome.starter = starter(input, outcome, late);
  outcome.total = outcome.premium && outcome.starter && plus(outcome.premium, outcome.starter.amount);
  outcome.plan = plan(input, outcome, late);
  outcome.deadlines = premiumDeadlines(input, outcome);
  return outcome;
}

function trackOf({ premiumYear, doctor }) {
  const [first, last] = yearSpan(premiumYear);
  const held = doctor.competences.filter(({ period }) => touches(span(period), [first, last]));
  const holds = (codes, on) => held.some(({ code, period }) => codes.includes(code) && (on === undefined || touches(span(period), [on, on])));
  // Covering the whole year, or beginning in it and running on 31 December: both are holding the number on 31 December.
  return holds(["003", "004"]) ? "recognised" : holds(["005", "006"], last) ? "inTraining" : "none";
}

const none = () => ({ eligibility: "notEligible", premium: ZERO });

function inTraining({ practice }) {
  return {
    eligibility: practice.acceptedSoftware === true ? "eligible" : undefined,
    premium: hull(known(practice.acceptedSoftware).map((software) => (software ? years.TRAINING_AMOUNT : 0))),
  };
}

function recognised(input) {
  const { premiumYear: year, practice } = input;
  const flatFees = practice.flatFee == null ? [NEVER, [yearSpan(year)]] : [practice.flatFee.map(span)];
  const gates = new Set();
  const amounts = [];
  const counts = [];
  for (const flatFee of flatFees) {
    const results = measured(input, flatFee);
    const met = results.filter(({ status }) => status === "met").length;
    const unknown = results.filter(({ status }) => status === "undetermined").length;
    counts.push(met, met + unknown);
    const worth = bonusOf(input).flatMap((bonus) => amountsFor(tiersFor(year, flatFee, bonus), input, met, met + unknown));
    for (const passes of gatesOf(input, flatFee)) {
      gates.add(passes);
      amounts.push(...(passes ? worth : [0]));
    }
  }
  const parameters = measured(input, flatFees[0]);
  if (practice.flatFee == null) {
    for (const result of parameters) if (years.flatFeeRule(year).without.includes(result.id)) result.status = result.missing = undefined;
  }
  return {
    eligibility: gates.size > 1 ? "undetermined" : gates.has(true) ? "eligible" : "notEligible",
    parameters,
    thresholdsMet: hull(counts),
    premium: hull(amounts),
  };
}

/** The first year of recognition: first day of any 003 or 004. */
export const awardYear = ({ doctor }) => Math.min(...doctor.competences
  .filter(({ code }) => ["003", "004"].includes(code)).map(({ period }) => yearOf(period.from)));

/** The set of answers of the gate: {true}, {false} or both. */
function gatesOf(input, flatFee) {
  const { doctor, premiumYear: year, practice } = input;
  const answers = new Set();
  const enough = doctor.attestedAmount == null ? BOTH : [cents(doctor.attestedAmount) >= years.minimumAttested(year)];
  const replaceable = flatFee.some((period) => touches(period, yearSpan(year)));
  for (const amount of enough) {
    for (const declared of known(practice.flatFeeDeclaration)) {
      for (const onCall of doctor.onCall == null ? BOTH : [doctor.onCall !== "none"]) {
        const active = year - awardYear(input) <= 5 || amount || (replaceable && declared);
        answers.add(active && onCall);
      }
    }
  }
  return answers;
}

const bonusOf = ({ premiumYear: year, sumehrPatients: patients }) =>
  (!(year in years.SUMEHR_BONUS) ? [false] : patients == null ? BOTH : [patients >= years.SUMEHR_BONUS[year]]);

/** Every amount that a count between the two may give; without accepted software the base alone. */
function amountsFor(tiers, { practice }, fewest, most) {
  const base = tiers[0][1];
  return known(practice.acceptedSoftware).flatMap((software) => (software
    ? Array.from({ length: most - fewest + 1 }, (_, more) => Math.max(...tiers.filter(([needed]) => needed <= fewest + more).map(([, amount]) => amount)))
    : [base]));
}

function starter(input, { track, eligibility }, late) {
  const { premiumYear: year, practice, application } = input;
  const tests = track !== "recognised" ? [false] : [
    year >= years.STARTER_FROM,
    awardYear(input) === year,
    { eligible: true, notEligible: false }[eligibility],
    practice.acceptedSoftware ?? undefined,
    application?.via !== "paper",
    practice.flatFee == null ? undefined : longestRun(practice.flatFee.map(span), [day(`${year + 1}-01-01`), day(`${year + 1}-05-31`)]) <= 30,
  ];
  if (tests.includes(false)) return { status: "notDue", amount: ZERO };
  if (late !== "inTime") return undefined;
  const amount = years.STARTER_AMOUNT;
  return tests.includes(undefined) ? { status: "undetermined", amount: { least: 0, most: amount } } : { status: "due", amount: { least: amount, most: amount } };
}
