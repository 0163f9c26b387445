//! The npm package `gpcheck`: the functions of the contract by their names for JavaScript.
//!
//! Cases are read from the caller's objects as they are, and outcomes are made as plain objects; nothing the
//! caller passes is changed or kept. Everything else is the business of `gpcheck-wire`.

mod input;
mod names;
mod output;

use gpcheck_wire as wire;
use wasm_bindgen::prelude::*;

use input::Js;
use output::{Answer, given, given_each, given_receipt};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("../types.d.ts");

/// What a premium case is worth, and why.
///
/// @throws InvalidCase when the case cannot be read
#[wasm_bindgen(js_name = assessPremium, unchecked_return_type = "PremiumAssessment")]
pub fn assess_premium(#[wasm_bindgen(unchecked_param_type = "PremiumCase")] input: JsValue) -> Answer {
    given(wire::assess_premium(&Js(input)))
}

/// Many premium cases in one call. One bad case does not stop the others.
///
/// @throws InvalidCase when this is not a list
#[wasm_bindgen(js_name = assessPremiums, unchecked_return_type = "Answer<PremiumAssessment>[]")]
pub fn assess_premiums(#[wasm_bindgen(unchecked_param_type = "PremiumCase[]")] inputs: JsValue) -> Answer {
    given_each(wire::answers(&Js(inputs), wire::assess_premium))
}

/// Two premium years side by side: parameters added, dropped, hardened; tiers; window.
///
/// @throws InvalidCase when the rules of a year are neither known nor assumed
#[wasm_bindgen(js_name = comparePremiumYears, unchecked_return_type = "PremiumYearComparison")]
pub fn compare_premium_years(
    #[wasm_bindgen(unchecked_param_type = "number")] from: JsValue,
    #[wasm_bindgen(unchecked_param_type = "number")] to: JsValue,
) -> Answer {
    given(wire::compare_premium_years(&Js(from), &Js(to)))
}

/// How a visit is billed, and why.
///
/// @throws InvalidCase when the case cannot be read
#[wasm_bindgen(js_name = routeVisit, unchecked_return_type = "VisitRouting")]
pub fn route_visit(#[wasm_bindgen(unchecked_param_type = "VisitCase")] input: JsValue) -> Answer {
    given(wire::route_visit(&Js(input)))
}

/// Many visits in one call. One bad case does not stop the others.
///
/// @throws InvalidCase when this is not a list
#[wasm_bindgen(js_name = routeVisits, unchecked_return_type = "Answer<VisitRouting>[]")]
pub fn route_visits(#[wasm_bindgen(unchecked_param_type = "VisitCase[]")] inputs: JsValue) -> Answer {
    given_each(wire::answers(&Js(inputs), wire::route_visit))
}

/// An outcome in words: headline first, then a paragraph for each reason, then what to do.
///
/// @throws InvalidCase when this is not an outcome, or not a language
#[wasm_bindgen(js_name = explain, unchecked_return_type = "Explanation")]
pub fn explain(
    #[wasm_bindgen(unchecked_param_type = "PremiumAssessment | VisitRouting")] outcome: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Lang")] lang: JsValue,
) -> Answer {
    given(wire::explain(&Js(outcome), &Js(lang)))
}

/// Every rule and every source.
#[wasm_bindgen(js_name = rulebook, unchecked_return_type = "Rulebook")]
pub fn rulebook() -> Answer {
    given(Ok(wire::rulebook()))
}

/// Answers a case and keeps the answer with the rules that gave it.
///
/// @throws InvalidCase when the case cannot be read, with a path below `input`
#[wasm_bindgen(js_name = makeReceipt, unchecked_return_type = "Receipt")]
pub fn make_receipt(
    #[wasm_bindgen(unchecked_param_type = "\"premium\" | \"visit\"")] kind: JsValue,
    #[wasm_bindgen(unchecked_param_type = "PremiumCase | VisitCase")] input: JsValue,
    #[wasm_bindgen(js_name = madeOn, unchecked_param_type = "IsoDate")] made_on: JsValue,
) -> Answer {
    let input = Js(input);
    given_receipt(wire::make_receipt(&Js(kind), &input, &Js(made_on)), &input)
}

/// Evaluates a receipt's case again with the rules at hand.
///
/// @throws InvalidCase when this is not a receipt, or its case cannot be read with these rules
#[wasm_bindgen(js_name = verifyReceipt, unchecked_return_type = "Verification")]
pub fn verify_receipt(#[wasm_bindgen(unchecked_param_type = "Receipt")] receipt: JsValue) -> Answer {
    given(wire::verify_receipt(&Js(receipt)))
}
