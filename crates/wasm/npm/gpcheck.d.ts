import type { Lang } from "./gpcheck_wasm.js";

export type * from "./gpcheck_wasm.js";
export {
  assessPremium, assessPremiumRows, assessPremiums, comparePremiumYears, explain, explainCode, makeReceipt, premiumRows, readConsultation, routeVisit, routeVisits,
  rulebook, verifyReceipt,
} from "./gpcheck_wasm.js";

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
