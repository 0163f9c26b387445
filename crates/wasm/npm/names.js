// The functions of the contract.
export {
  assessPremium, assessPremiums, comparePremiumYears, explain, explainCode, makeReceipt, readConsultation, routeVisit, routeVisits,
  rulebook, verifyReceipt,
} from "./gpcheck_wasm.js";
