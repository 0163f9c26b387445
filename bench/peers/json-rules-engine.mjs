// json-rules-engine: conditions as data, judged one after the other. The fast form counts the thresholds in one computed fact;
// the explained form has a rule for each threshold, so that its results name them.
import { Engine } from "json-rules-engine";
import { BAROMETERS, BAROMETERS_NEEDED, BASE, COUNTS, IN_TRAINING, SHARES, TIERS } from "../decision.mjs";

export const name = "json-rules-engine";
export const home = "npm";
export const explained = "a rule for each threshold; the run returns which rules held and which failed, with their values";

export const input = (facts) => facts;

const is = (fact, value) => ({ fact, operator: "equal", value });
const atLeast = (fact, value, params) => ({ fact, operator: "greaterThanInclusive", value, params });

function addAmounts(engine) {
  const amount = (all, euro) => engine.addRule({ conditions: { all }, event: { type: "amount", params: { euro } }, priority: 1 });
  amount([is("inTraining", true), is("software", true)], IN_TRAINING);
  amount([is("inTraining", true), is("software", false)], 0);
  amount([is("inTraining", false), is("software", false)], BASE);
  let below;
  for (const [needed, euro] of [...TIERS, [0, BASE]]) {
    const bounds = [atLeast("met", needed), ...(below === undefined ? [] : [{ fact: "met", operator: "lessThan", value: below }])];
    amount([is("inTraining", false), is("software", true), ...bounds], euro);
    below = needed;
  }
}

const registered = async (almanac) => {
  let many = 0;
  for (const id in BAROMETERS) if (await almanac.factValue(id) <= BAROMETERS[id]) many += 1;
  return many;
};

function counting() {
  const engine = new Engine();
  engine.addFact("met", async (_, almanac) => {
    let met = 0;
    for (const id in SHARES) if (await almanac.factValue(`${id}Part`) * 100 >= SHARES[id] * await almanac.factValue(`${id}Whole`)) met += 1;
    for (const id in COUNTS) if (await almanac.factValue(id) >= COUNTS[id]) met += 1;
    return met + (await registered(almanac) >= BAROMETERS_NEEDED ? 1 : 0);
  });
  addAmounts(engine);
  return engine;
}

function telling() {
  const engine = new Engine();
  const threshold = (id, condition) => {
    engine.addRule({ name: id, conditions: { all: [condition] }, event: { type: "met", params: { id } }, priority: 2 });
  };
  engine.addFact("percent", async ({ of }, almanac) => await almanac.factValue(`${of}Part`) * 100 / await almanac.factValue(`${of}Whole`));
  engine.addFact("registered", (_, almanac) => registered(almanac));
  for (const [id, percent] of Object.entries(SHARES)) threshold(id, atLeast("percent", percent, { of: id }));
  for (const [id, needed] of Object.entries(COUNTS)) threshold(id, atLeast(id, needed));
  threshold("barometers", atLeast("registered", BAROMETERS_NEEDED));
  // Rules of a higher priority are done before those that ask for this.
  engine.addFact("met", (_, almanac) => almanac.getEvents("success").filter(({ type }) => type === "met").length);
  addAmounts(engine);
  return engine;
}

export function setup() {
  const [fast, full] = [counting(), telling()];
  return { decide: (facts) => fast.run(facts), explain: (facts) => full.run(facts), amountOf: ({ events }) => events.find(({ type }) => type === "amount").params.euro };
}
