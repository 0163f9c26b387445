// The functions of the contract.
import { assessPremium, refuseMany, routeVisit, rules } from "./gpcheck_wasm.js";
import sources from "./sources.js";

export {
  assessPremium, assessPremiumRows, comparePremiumYears, explain, explainCode, makeReceipt, premiumRows, readConsultation, routeVisit, verifyReceipt,
} from "./gpcheck_wasm.js";

export const assessPremiums = (inputs) => answers(inputs, assessPremium);
export const routeVisits = (inputs) => answers(inputs, routeVisit);

/** What a caller gets is theirs to change. */
export function rulebook() {
  const { rules: statements, ...head } = rules();
  return { ...head, sources: structuredClone(sources), rules: statements };
}

/** One bad case does not stop the others. */
function answers(inputs, answer) {
  if (!Array.isArray(inputs)) return refuseMany();
  const all = [];
  for (let place = 0; place < inputs.length; place += 1) {
    try {
      all.push({ ok: answer(read(inputs, place)) });
    } catch (error) {
      if (error?.name !== "InvalidCase") throw error;
      const { path, code, message } = error;
      all.push({ error: { path, code, message } });
    }
  }
  return all;
}

const UNREADABLE = { get case() { throw new Error("a case that throws when it is read"); } };

/** A case of a list; one that throws is refused where others are. */
function read(inputs, place) {
  try {
    return inputs[place];
  } catch {
    return UNREADABLE;
  }
}
