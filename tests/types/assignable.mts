// The package's types may not drift from the contract: each function must serve wherever the contract's would.
import * as built from "gpcheck";
import type * as contract from "./contract.js";

type Serves<Name extends keyof typeof contract & keyof typeof built> = (typeof built)[Name] extends (typeof contract)[Name] ? true : never;

export const serves: [
  Serves<"assessPremium">, Serves<"assessPremiums">, Serves<"comparePremiumYears">, Serves<"routeVisit">, Serves<"routeVisits">,
  Serves<"readConsultation">, Serves<"explainCode">, Serves<"explain">, Serves<"rulebook">, Serves<"makeReceipt">, Serves<"verifyReceipt">,
] = [true, true, true, true, true, true, true, true, true, true, true];

// The same by assignment, so that an error names the field that drifted.
export const assessPremium: typeof contract.assessPremium = built.assessPremium;
export const assessPremiums: typeof contract.assessPremiums = built.assessPremiums;
export const comparePremiumYears: typeof contract.comparePremiumYears = built.comparePremiumYears;
export const routeVisit: typeof contract.routeVisit = built.routeVisit;
export const routeVisits: typeof contract.routeVisits = built.routeVisits;
export const readConsultation: typeof contract.readConsultation = built.readConsultation;
export const explainCode: typeof contract.explainCode = built.explainCode;
export const explain: typeof contract.explain = built.explain;
export const rulebook: typeof contract.rulebook = built.rulebook;
export const makeReceipt: typeof contract.makeReceipt = built.makeReceipt;
export const verifyReceipt: typeof contract.verifyReceipt = built.verifyReceipt;

// And back: what the contract allows in, the package takes; what the package gives can be fed to the contract's reader.
export const premiumCase = (input: contract.PremiumCase): contract.PremiumAssessment => built.assessPremium(input);
export const visitCase = (input: contract.VisitCase): contract.VisitRouting => built.routeVisit(input);
