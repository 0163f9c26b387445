//! Outcomes as plain objects, refusals as errors that are thrown.

use gpcheck_wire::{InvalidCase, Tree};
use js_sys::{Array, Error, JSON, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

use crate::input::Js;
use crate::names::name;

/// What a function returns, or throws.
pub(crate) type Answer = Result<JsValue, JsValue>;

/// Exactly what `JSON.parse` would give: plain objects, and null for what is not known.
const AS_JSON: Serializer = Serializer::json_compatible();

/// Hands over an outcome, or throws what was refused.
pub(crate) fn given(outcome: Result<Tree, InvalidCase>) -> Answer {
    outcome.map_err(thrown).and_then(|tree| handed(&tree))
}

/// Hands over many answers; only one is held at a time.
pub(crate) fn given_each(answers: Result<impl Iterator<Item = Tree>, InvalidCase>) -> Answer {
    let list = Array::new();
    for answer in answers.map_err(thrown)? {
        list.push(&handed(&answer)?);
    }
    Ok(list.into())
}

/// Hands over a receipt with its input as it came. What was read can be written as JSON, so the copy holds all of it.
pub(crate) fn given_receipt(receipt: Result<Tree, InvalidCase>, input: &Js) -> Answer {
    let receipt = given(receipt)?;
    let copy = JSON::parse(&String::from(JSON::stringify(&input.0)?))?;
    Reflect::set(&receipt, &name("input"), &copy)?;
    Ok(receipt)
}

fn handed(tree: &Tree) -> Answer {
    Ok(tree.serialize(&AS_JSON)?)
}

/// The error that a caller catches, with its path and code.
fn thrown(invalid: InvalidCase) -> JsValue {
    let error = Error::new(&invalid.message);
    error.set_name("InvalidCase");
    for (field, value) in [("path", invalid.path.as_str()), ("code", invalid.code)] {
        // Setting a field of a fresh error cannot fail.
        let _ = Reflect::set(&error, &name(field), &value.into());
    }
    error.into()
}
