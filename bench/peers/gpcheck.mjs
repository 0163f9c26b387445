// gpcheck itself, as its package is published. Every outcome carries its reasons, sources and deadlines: there is no way to ask
// for less.
export const name = "gpcheck";
export const home = "this repository";
export const explained = "every outcome: each rule with its effect, values, certainty and sources, a plan and deadlines";

export { gpcheckCase as input } from "../cases.mjs";

export async function setup(library) {
  const { assessPremium, assessPremiums, assessPremiumRows, explain } = library ?? await import("../../target/npm/gpcheck/node.js");
  const inWords = (input) => {
    const outcome = assessPremium(input);
    return { ...outcome, words: explain(outcome, "fr") };
  };
  return {
    decide: assessPremium,
    explain: assessPremium,
    inWords,
    many: (inputs) => assessPremiums(inputs).map(({ ok }) => ok),
    rowsBy: (_, { premiumYear, today }) => (rows) => assessPremiumRows(premiumYear, today, rows),
    amountOf: ({ premium }) => (premium.least === premium.most ? premium.least : NaN),
  };
}
