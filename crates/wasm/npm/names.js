// The functions of the contract.
export {
  assessPremium, assessPremiumRows, assessPremiums, comparePremiumYears, explain, explainCode, makeReceipt, premiumRows, readConsultation, routeVisit, routeVisits,
  rulebook, verifyReceipt,
} from "./gpcheck_wasm.js";
