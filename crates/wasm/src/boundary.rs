//! Values of JavaScript as text and back, refusals as errors that are thrown.

use alloc::string::String;
use alloc::vec::Vec;

use gpcheck_wire::{InvalidCase, answered, not_many, unreadable};
use js_sys::{Array, Error, Int32Array, JSON, Reflect};
use wasm_bindgen::prelude::*;

/// What a function returns, or throws.
pub(crate) type Answer = Result<JsValue, JsValue>;

#[wasm_bindgen(module = "/src/strict.js")]
extern "C" {
    #[wasm_bindgen(js_name = textOf, catch)]
    fn text_of(value: &JsValue) -> Result<String, JsValue>;
}

/// A value as text; what JSON cannot carry stays recognisable in it and is refused where it is read.
pub(crate) fn text(value: &JsValue) -> Result<String, InvalidCase> {
    text_of(value).map_err(|_| unreadable())
}

/// Hands over an outcome, or throws what was refused.
pub(crate) fn given(outcome: Result<String, InvalidCase>) -> Answer {
    JSON::parse(&outcome.map_err(thrown)?)
}

/// Rows of numbers; anything else is a row that is not whole, and refused as one.
pub(crate) fn rows_taken(rows: &JsValue) -> Vec<i32> {
    rows.dyn_ref::<Int32Array>().map_or_else(|| [0].into(), Int32Array::to_vec)
}

/// Hands over rows of figures, or throws what was refused.
pub(crate) fn rows_given(rows: Result<Vec<i32>, InvalidCase>) -> Result<Vec<i32>, JsValue> {
    rows.map_err(thrown)
}

/// Hands over the answers to many cases, one at a time.
pub(crate) fn answers(inputs: &JsValue, answer: fn(&str) -> Result<String, InvalidCase>) -> Answer {
    if !Array::is_array(inputs) {
        return Err(thrown(not_many()));
    }
    let answers = Array::new();
    for place in 0..inputs.unchecked_ref::<Array>().length() {
        let input = Reflect::get_u32(inputs, place).map_err(|_| unreadable());
        let answer = input.and_then(|input| answer(&text(&input)?));
        answers.push(&given(Ok(answered(answer)))?);
    }
    Ok(answers.into())
}

/// The error that a caller catches, with its path and code.
fn thrown(invalid: InvalidCase) -> JsValue {
    let error = Error::new(&invalid.message);
    error.set_name("InvalidCase");
    let set = |field: &str, value: JsValue| {
        // An error that was just made takes any field.
        let _ = Reflect::set(&error, &field.into(), &value);
    };
    set("path", invalid.path.into());
    set("code", invalid.code.into());
    if let Some(line) = invalid.line {
        set("line", line.into());
    }
    error.into()
}
