// @goplasmatic/datalogic: JsonLogic in Rust and WebAssembly, text in and text out. A compiled rule has no trace: the traced call
// reads the rule anew each time, as its interface has it.
import init, { CompiledRule, evaluate_with_trace as traced } from "@goplasmatic/datalogic/web";
import { rule } from "./json-logic.mjs";

export const name = "@goplasmatic/datalogic";
export const home = "npm";
export const explained = "evaluate_with_trace: the tree of the expression and the result of each step";
/** Beside the module, for whoever has to load it. */
export const wasm = ["@goplasmatic/datalogic/web", "datalogic_wasm_bg.wasm"];

export { input } from "./json-logic.mjs";

export async function setup(module) {
  await init({ module_or_path: module });
  const text = JSON.stringify(rule());
  const compiled = new CompiledRule(text, false);
  return {
    decide: (facts) => JSON.parse(compiled.evaluate(JSON.stringify(facts))),
    explain: (facts) => JSON.parse(traced(text, JSON.stringify(facts), false)),
    amountOf: (answer) => answer.result ?? answer,
  };
}
