// Cases of the decision from a seed, in the forms that the engines take, and what each is worth by a plain restatement.
import { randomFrom } from "../tests/proof/generate.mjs";
import { BAROMETERS, BAROMETERS_NEEDED, BASE, COUNTS, IN_TRAINING, SHARES, TIERS } from "./decision.mjs";

/** A day that never counts: the doctor did not register. */
const NEVER = 99991231;
const SEED = 2024;
const TODAY = "2025-10-01";

/** One case as flat facts. Part of the values sit on their threshold, or one below: the edges on which engines must agree. */
function facts(random) {
  const { chance, whole } = random;
  const made = { inTraining: chance(0.1), software: chance(0.9) };
  for (const [id, percent] of Object.entries(SHARES)) {
    const all = 10 * whole(1, 200);
    const needed = Math.ceil((all * percent) / 100);
    made[`${id}Whole`] = all;
    made[`${id}Part`] = chance(0.25) ? needed - whole(0, 1) : chance(0.7) ? whole(needed, all) : whole(0, needed - 1);
  }
  for (const [id, needed] of Object.entries(COUNTS)) made[id] = chance(0.25) ? needed - whole(0, 1) : chance(0.7) ? whole(needed, 40) : whole(0, needed - 1);
  for (const [id, lastDay] of Object.entries(BAROMETERS)) made[id] = chance(0.25) ? NEVER : chance(0.25) ? lastDay + whole(0, 1) : 20240000 + 100 * whole(2, 11) + whole(1, 26);
  return made;
}

/** What the case is worth, in euros, and how many thresholds it reaches. */
export function restated(made) {
  let met = 0;
  for (const [id, percent] of Object.entries(SHARES)) if (made[`${id}Part`] * 100 >= percent * made[`${id}Whole`]) met += 1;
  for (const [id, needed] of Object.entries(COUNTS)) if (made[id] >= needed) met += 1;
  const registered = Object.entries(BAROMETERS).filter(([id, lastDay]) => made[id] <= lastDay).length;
  if (registered >= BAROMETERS_NEEDED) met += 1;
  if (made.inTraining) return made.software ? IN_TRAINING : 0;
  if (!made.software) return BASE;
  return TIERS.find(([needed]) => met >= needed)?.[1] ?? BASE;
}

const written = (day) => (day === NEVER ? null : `${String(day).slice(0, 4)}-${String(day).slice(4, 6)}-${String(day).slice(6)}`);

/** The same case as gpcheck takes it, with the facts that open the gate. */
export function gpcheckCase(made) {
  const parameters = {};
  for (const id of Object.keys(SHARES)) parameters[id] = { part: made[`${id}Part`], whole: made[`${id}Whole`] };
  for (const id of Object.keys(COUNTS)) parameters[id] = { count: made[id] };
  parameters.barometers = { barometers: Object.fromEntries(Object.keys(BAROMETERS).map((id) => [id, written(made[id])])) };
  return {
    premiumYear: 2024,
    today: TODAY,
    doctor: {
      competences: [made.inTraining ? { code: "005", period: { from: "2023-10-01" } } : { code: "003", period: { from: "2010-05-01" } }],
      attestedAmount: 120000,
      onCall: "availabilityFee",
    },
    practice: { acceptedSoftware: made.software, flatFee: [] },
    parameters,
  };
}

const dayNumber = (iso) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** The same cases as rows of numbers, in the layout that gpcheck publishes. */
export function rowsOf(cases, { columns, unknown, none }) {
  const rows = new Int32Array(cases.length * columns.length).fill(unknown);
  const at = Object.fromEntries(columns.map((name, place) => [name, place]));
  cases.forEach((made, number) => {
    const put = (name, value) => { rows[number * columns.length + at[name]] = value; };
    if (made.inTraining) put("inTrainingFrom", dayNumber("2023-10-01"));
    else put("recognisedFrom", dayNumber("2010-05-01"));
    put("attestedCents", 12_000_000);
    put("onCall", 0);
    put("acceptedSoftware", Number(made.software));
    put("flatFeeFrom", none);
    for (const id of Object.keys(SHARES)) {
      put(id, made[`${id}Part`]);
      put(`${id}.whole`, made[`${id}Whole`]);
    }
    for (const id of Object.keys(COUNTS)) put(id, made[id]);
    for (const id of Object.keys(BAROMETERS)) put(id, made[id] === NEVER ? none : dayNumber(written(made[id])));
  });
  return rows;
}

export const ROWS = { premiumYear: 2024, today: TODAY };

/** The first cases of the seed; each with its facts, its form for gpcheck and what it is worth. */
export function casesOf(many) {
  const random = randomFrom(SEED);
  return Array.from({ length: many }, () => {
    const made = facts(random);
    return { facts: made, input: gpcheckCase(made), worth: restated(made) };
  });
}
