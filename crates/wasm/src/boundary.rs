//! Values of JavaScript as text, records as values of JavaScript, refusals as errors that are thrown.

use alloc::string::String;
use alloc::vec::Vec;

use gpcheck_wire::{InvalidCase, Record, refused, unreadable};
use wasm_bindgen::prelude::*;

/// What a function returns, or throws.
pub(crate) type Answer = Result<JsValue, JsValue>;

#[wasm_bindgen(module = "/src/strict.js")]
extern "C" {
    #[wasm_bindgen(js_name = textOf, catch)]
    fn text_of(value: &JsValue) -> Result<String, JsValue>;

    /// Rows of numbers; anything else is a row that is not whole, and refused as one.
    #[wasm_bindgen(js_name = rowsOf)]
    pub(crate) fn rows_of(rows: &JsValue) -> Vec<i32>;
}

#[wasm_bindgen(module = "/src/outcome.js")]
extern "C" {
    /// The value of a record that lies there in memory.
    #[wasm_bindgen(js_name = valueAt)]
    fn value_at(memory: &JsValue, address: usize) -> JsValue;

    /// The error that a caller catches, of the record of a refusal.
    #[wasm_bindgen(js_name = errorAt)]
    fn error_at(memory: &JsValue, address: usize) -> JsValue;
}

/// A value as text; what JSON cannot carry stays recognisable in it and is refused where it is read.
pub(crate) fn text(value: &JsValue) -> Result<String, InvalidCase> {
    text_of(value).map_err(|_| unreadable())
}

/// Hands over an outcome, or throws what was refused.
pub(crate) fn given(outcome: Result<Record, InvalidCase>) -> Answer {
    outcome.map(made).map_err(thrown)
}

/// Hands over rows of figures, or throws what was refused.
pub(crate) fn rows_given(rows: Result<Vec<i32>, InvalidCase>) -> Result<Vec<i32>, JsValue> {
    rows.map_err(thrown)
}

fn made(record: Record) -> JsValue {
    value_at(&wasm_bindgen::memory(), record.address())
}

/// The error that a caller catches, with its path and code.
fn thrown(invalid: InvalidCase) -> JsValue {
    error_at(&wasm_bindgen::memory(), refused(&invalid).address())
}
