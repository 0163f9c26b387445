// The decision in JsonLogic, for the two engines that read it.
import { BAROMETERS, BAROMETERS_NEEDED, BASE, COUNTS, IN_TRAINING, SHARES, TIERS } from "../decision.mjs";

export const input = (facts) => facts;

const of = (name) => ({ var: name });
const one = (condition) => ({ if: [condition, 1, 0] });

export function rule() {
  const registered = { "+": Object.entries(BAROMETERS).map(([id, lastDay]) => one({ "<=": [of(id), lastDay] })) };
  const met = {
    "+": [
      ...Object.entries(SHARES).map(([id, percent]) => one({ ">=": [{ "*": [of(`${id}Part`), 100] }, { "*": [of(`${id}Whole`), percent] }] })),
      ...Object.entries(COUNTS).map(([id, needed]) => one({ ">=": [of(id), needed] })),
      one({ ">=": [registered, BAROMETERS_NEEDED] }),
    ],
  };
  const tiers = TIERS.flatMap(([needed, amount]) => [{ ">=": [of("current"), needed] }, amount]);
  return {
    if: [
      of("inTraining"), { if: [of("software"), IN_TRAINING, 0] },
      { "!": [of("software")] }, BASE,
      // The language has no names for values: a list of one item is walked so that the count is made once.
      { reduce: [[met], { if: [...tiers, BASE] }, 0] },
    ],
  };
}
