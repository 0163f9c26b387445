// The amounts, from the number of thresholds met.
import { covers, yearSpan } from "./calendar.mjs";
import * as years from "./years.mjs";

/** What each tier asks and gives a doctor who passes the gate and has accepted software: [thresholds, euros]. */
export function tiersFor(year, flatFee, bonus) {
  const lower = covers(flatFee, yearSpan(year)) ? years.flatFeeRule(year).lower : 0;
  const { base, steps } = years.tiersOf(year);
  return [[0, base], ...steps.map(([needed, amount]) => [needed - lower, amount + (bonus ? years.BONUS : 0)])];
}
