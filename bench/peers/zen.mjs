// @gorules/zen-engine: a graph of an expression and a decision table, in Rust, as an addon of Node.
import { ZenEngine } from "@gorules/zen-engine";
import { BAROMETERS, BAROMETERS_NEEDED, BASE, COUNTS, IN_TRAINING, SHARES, TIERS } from "../decision.mjs";

export const name = "@gorules/zen-engine";
export const home = "npm";
export const explained = "trace: true: input and output of each node, and the row of the table that was taken";

export const input = (facts) => facts;

const one = (condition) => `(${condition} ? 1 : 0)`;

function graph() {
  const registered = Object.entries(BAROMETERS).map(([id, lastDay]) => one(`${id} <= ${lastDay}`)).join(" + ");
  const met = [
    ...Object.entries(SHARES).map(([id, percent]) => one(`${id}Part * 100 >= ${percent} * ${id}Whole`)),
    ...Object.entries(COUNTS).map(([id, needed]) => one(`${id} >= ${needed}`)),
    one(`(${registered}) >= ${BAROMETERS_NEEDED}`),
  ].join(" + ");
  const rows = [["true", "true", "", IN_TRAINING], ["true", "false", "", 0], ["false", "false", "", BASE], ...TIERS.map(([needed, amount]) => ["", "", `>= ${needed}`, amount]), ["", "", "", BASE]];
  const node = (id, type, content = {}) => ({ id, name: id, type, content, position: { x: 0, y: 0 } });
  const nodes = [
    node("facts", "inputNode"),
    node("count", "expressionNode", { expressions: [{ id: "met", key: "met", value: met }], passThrough: true, inputField: null, outputPath: null, executionMode: "single" }),
    node("tiers", "decisionTableNode", {
      hitPolicy: "first",
      inputs: ["inTraining", "software", "met"].map((field) => ({ id: field, name: field, field })),
      outputs: [{ id: "amount", name: "amount", field: "amount" }],
      rules: rows.map(([inTraining, software, needed, amount], place) => ({ _id: `row${place}`, inTraining, software, met: needed, amount: String(amount) })),
    }),
    node("answer", "outputNode"),
  ];
  const edges = ["facts", "count", "tiers"].map((sourceId, place) => ({ id: sourceId, sourceId, targetId: ["count", "tiers", "answer"][place], type: "edge" }));
  return { contentType: "application/vnd.gorules.decision", nodes, edges };
}

export function setup() {
  const decision = new ZenEngine().createDecision(graph());
  return { addon: true, decide: (facts) => decision.evaluate(facts), explain: (facts) => decision.evaluate(facts, { trace: true }), amountOf: ({ result }) => result.amount };
}
