// json-logic-js: walks the rule as it stands. It has no explanation.
import jsonLogic from "json-logic-js";
import { rule } from "./json-logic.mjs";

export const name = "json-logic-js";
export const home = "npm";
export const explained = null;

export { input } from "./json-logic.mjs";

export function setup() {
  const made = rule();
  return { decide: (facts) => jsonLogic.apply(made, facts), amountOf: (answer) => answer };
}
