//! The npm package `gpcheck`: the functions of the contract by their names for JavaScript.
//!
//! A case goes in as JSON text, made by JavaScript's own code, and its outcome is made into objects where it lies in memory;
//! nothing that a caller passes is changed or kept. Everything else is the business of `gpcheck-wire`.

#![cfg_attr(target_arch = "wasm32", no_std)]

extern crate alloc;

mod boundary;

use alloc::string::String;
use alloc::vec::Vec;

use gpcheck_wire as wire;
use wasm_bindgen::prelude::*;

use boundary::{Answer, given, rows_given, rows_of, text};

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Stops without a word: nobody reads one here, and the code that writes it is a tenth of the module.
#[cfg(all(target_arch = "wasm32", not(test)))]
#[panic_handler]
fn stop(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("../types.d.ts");

/// What a premium case is worth, and why.
///
/// @throws InvalidCase when the case cannot be read
#[wasm_bindgen(js_name = assessPremium, unchecked_return_type = "PremiumAssessment")]
pub fn assess_premium(#[wasm_bindgen(unchecked_param_type = "PremiumCase")] input: &JsValue) -> Answer {
    given(text(input).and_then(|input| wire::assess_premium(&input)))
}

/// Many premium cases of one year in one call, as rows of whole numbers; a row of figures for each. `premiumRows` says
/// which column is which.
///
/// @throws InvalidCase when the year or the day cannot be read, or rows are not whole; a row that cannot be read says in its
/// first figure which column is at fault, from 1
#[wasm_bindgen(js_name = assessPremiumRows)]
pub fn assess_premium_rows(
    #[wasm_bindgen(js_name = premiumYear, unchecked_param_type = "number")] premium_year: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "IsoDate")] today: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Int32Array")] rows: &JsValue,
) -> Result<Vec<i32>, JsValue> {
    let rows = rows_of(rows);
    rows_given(text(premium_year).and_then(|year| wire::assess_premium_rows(&year, &text(today)?, &rows)))
}

/// The layout of `assessPremiumRows`.
#[wasm_bindgen(js_name = premiumRows, unchecked_return_type = "PremiumRows")]
pub fn premium_rows() -> Answer {
    given(Ok(wire::premium_rows()))
}

/// Two premium years side by side: parameters added, dropped, hardened; tiers; window.
///
/// @throws InvalidCase when the rules of a year are neither known nor assumed
#[wasm_bindgen(js_name = comparePremiumYears, unchecked_return_type = "PremiumYearComparison")]
pub fn compare_premium_years(
    #[wasm_bindgen(unchecked_param_type = "number")] from: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "number")] to: &JsValue,
) -> Answer {
    given(text(from).and_then(|from| wire::compare_premium_years(&from, &text(to)?)))
}

/// How a visit is billed, and why.
///
/// @throws InvalidCase when the case cannot be read
#[wasm_bindgen(js_name = routeVisit, unchecked_return_type = "VisitRouting")]
pub fn route_visit(#[wasm_bindgen(unchecked_param_type = "VisitCase")] input: &JsValue) -> Answer {
    given(text(input).and_then(|input| wire::route_visit(&input)))
}

/// Refuses anything but a list where many cases are asked for. For the package's own doors.
#[wasm_bindgen(js_name = refuseMany, skip_typescript)]
pub fn refuse_many() -> Answer {
    given(Err(wire::not_many()))
}

/// An outcome in words: headline first, then a paragraph for each reason, then what to do.
///
/// @throws InvalidCase when this is not an outcome, or not a language
#[wasm_bindgen(unchecked_return_type = "Explanation")]
pub fn explain(
    #[wasm_bindgen(unchecked_param_type = "PremiumAssessment | VisitRouting")] outcome: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Lang")] lang: &JsValue,
) -> Answer {
    given(text(outcome).and_then(|outcome| wire::explain(&outcome, &text(lang)?)))
}

/// The answer of the eHealth service ConsultCarmedIntervention, as `VisitCase.mediprima` takes it.
///
/// @throws InvalidCase for what is no such answer, malformed, or too large; with `line`
#[wasm_bindgen(js_name = readConsultation, unchecked_return_type = "Consultation")]
pub fn read_consultation(#[wasm_bindgen(unchecked_param_type = "string")] xml: &JsValue) -> Answer {
    given(text(xml).and_then(|xml| wire::read_consultation(&xml)))
}

/// What a code of tarification or invoice means and what to do; null for one that is not known.
///
/// @throws InvalidCase when this is not text, or not a language
#[wasm_bindgen(js_name = explainCode, unchecked_return_type = "CodeExplanation | null")]
pub fn explain_code(
    #[wasm_bindgen(unchecked_param_type = "string")] code: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Lang")] lang: &JsValue,
) -> Answer {
    given(text(code).and_then(|code| wire::explain_code(&code, &text(lang)?)))
}

/// Takes the words of a language from their module. For the package's own doors.
#[wasm_bindgen(js_name = takeWords)]
pub fn take_words(lang: &str, words: String) -> bool {
    wire::take_words(lang, words)
}

/// Every rule, in the languages that are loaded. The package's own doors add what the sources are.
#[wasm_bindgen(js_name = rules, skip_typescript)]
pub fn rulebook() -> Answer {
    given(Ok(wire::rulebook()))
}

/// Answers a case and keeps the answer with the rules that gave it.
///
/// @throws InvalidCase when the case cannot be read, with a path below `input`
#[wasm_bindgen(js_name = makeReceipt, unchecked_return_type = "Receipt")]
pub fn make_receipt(
    #[wasm_bindgen(unchecked_param_type = "\"premium\" | \"visit\"")] kind: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "PremiumCase | VisitCase")] input: &JsValue,
    #[wasm_bindgen(js_name = madeOn, unchecked_param_type = "IsoDate")] made_on: &JsValue,
) -> Answer {
    given(text(kind).and_then(|kind| wire::make_receipt(&kind, &text(input)?, &text(made_on)?)))
}

/// Evaluates a receipt's case again with the rules at hand.
///
/// @throws InvalidCase when this is not a receipt, or its case cannot be read with these rules
#[wasm_bindgen(js_name = verifyReceipt, unchecked_return_type = "Verification")]
pub fn verify_receipt(#[wasm_bindgen(unchecked_param_type = "Receipt")] receipt: &JsValue) -> Answer {
    given(text(receipt).and_then(|receipt| wire::verify_receipt(&receipt)))
}
