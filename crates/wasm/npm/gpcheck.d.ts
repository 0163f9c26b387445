import type { Answer, Lang, PremiumAssessment, PremiumCase, Rulebook, VisitCase, VisitRouting } from "./gpcheck_wasm.js";

export type * from "./gpcheck_wasm.js";
export {
  assessPremium, assessPremiumRows, comparePremiumYears, explain, explainCode, makeReceipt, premiumRows, readConsultation, routeVisit, verifyReceipt,
} from "./gpcheck_wasm.js";

/**
 * Many premium cases in one call. One bad case does not stop the others.
 *
 * @throws InvalidCase when this is not a list
 */
export function assessPremiums(inputs: PremiumCase[]): Answer<PremiumAssessment>[];

/**
 * Many visits in one call. One bad case does not stop the others.
 *
 * @throws InvalidCase when this is not a list
 */
export function routeVisits(inputs: VisitCase[]): Answer<VisitRouting>[];

/** Every rule and every source, in the languages that are loaded. */
export function rulebook(): Rulebook;

/**
 * Loads the module and the words, once. Node has them as soon as the package is imported; a browser has to wait for them.
 * Without an argument, the module that lies beside the package and all languages are loaded.
 */
export default function init(options?: {
  /** A bundler may hand over its own address of the module. */
  module_or_path?: string | URL | Request | Response | BufferSource | WebAssembly.Module | Promise<Response>;
  /** The languages that `explain`, `explainCode` and `rulebook` will be asked for; more can be loaded later. */
  langs?: readonly Lang[];
}): Promise<void>;
