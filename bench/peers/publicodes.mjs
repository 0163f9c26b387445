// publicodes: rules in French words; every evaluation returns the tree of what was computed, so there is one figure for both.
import Engine from "publicodes";
import { BAROMETERS, BAROMETERS_NEEDED, BASE, COUNTS, IN_TRAINING, SHARES, TIERS } from "../decision.mjs";

export const name = "publicodes";
export const home = "npm";
export const explained = "every evaluation: the tree of the rules with the value of each node";

const yes = (flag) => (flag ? "oui" : "non");

function rules() {
  const all = { "en formation": null, "logiciel accepté": null };
  const met = [];
  const judged = (id, condition) => {
    all[`${id} atteint`] = { variations: [{ si: condition, alors: 1 }, { sinon: 0 }] };
    met.push(`${id} atteint`);
  };
  for (const [id, percent] of Object.entries(SHARES)) {
    all[`${id} part`] = all[`${id} total`] = null;
    judged(id, `${id} part * 100 >= ${percent} * ${id} total`);
  }
  for (const [id, needed] of Object.entries(COUNTS)) {
    all[id] = null;
    judged(id, `${id} >= ${needed}`);
  }
  for (const [id, lastDay] of Object.entries(BAROMETERS)) {
    all[id] = null;
    all[`${id} inscrit`] = { variations: [{ si: `${id} <= ${lastDay}`, alors: 1 }, { sinon: 0 }] };
  }
  all["baromètres"] = { somme: Object.keys(BAROMETERS).map((id) => `${id} inscrit`) };
  judged("baromètres", `baromètres >= ${BAROMETERS_NEEDED}`);
  all["seuils atteints"] = { somme: met };
  all.montant = {
    variations: [
      { si: { "toutes ces conditions": ["en formation", "logiciel accepté"] }, alors: IN_TRAINING },
      { si: "en formation", alors: 0 },
      { si: "logiciel accepté = non", alors: BASE },
      ...TIERS.map(([needed, amount]) => ({ si: `seuils atteints >= ${needed}`, alors: amount })),
      { sinon: BASE },
    ],
  };
  return all;
}

export function input(facts) {
  const situation = { "en formation": yes(facts.inTraining), "logiciel accepté": yes(facts.software) };
  for (const id of Object.keys(SHARES)) {
    situation[`${id} part`] = facts[`${id}Part`];
    situation[`${id} total`] = facts[`${id}Whole`];
  }
  for (const id of [...Object.keys(COUNTS), ...Object.keys(BAROMETERS)]) situation[id] = facts[id];
  return situation;
}

export function setup() {
  const quiet = { log() {}, warn() {}, error() {} };
  const engine = new Engine(rules(), { logger: quiet, warn: false, flag: { automaticNamespaceDisabling: false } });
  const explain = (situation) => engine.setSituation(situation).evaluate("montant");
  return { decide: explain, explain, amountOf: ({ nodeValue }) => nodeValue };
}
