//! The corpus of cases and what the native runners share: reading it, calling the public door, comparing.
//!
//! The same files are run through Node and Chromium by `tests/node` and `tests/browser`; nothing here
//! may know more of the implementation than `gpcheck_wire::call`.

pub mod answered;
pub mod corpus;
pub mod matching;

use gpcheck_wire::Value;
use serde_json::{Value as Json, json};

/// So many random cases; `PROOF_TIMES` asks for as many times more.
#[must_use]
pub fn cases(many: u32) -> u32 {
    let times = std::env::var("PROOF_TIMES").ok().and_then(|times| times.parse().ok()).unwrap_or(1);
    many.saturating_mul(times)
}

/// Calls a function of the contract by its name, JSON in and JSON out. A refusal becomes
/// `{"error": {"path", "code", "message"}}`, the shape that the other engines write as well.
#[must_use]
pub fn call(function: &str, argument: &Json) -> Json {
    match gpcheck_wire::call(function, &to_wire(argument)) {
        Ok(outcome) => serde_json::to_value(&outcome).expect("an outcome can be written as JSON"),
        Err(refusal) => json!({"error": {
            "path": refusal.path.to_string(),
            "code": refusal.code.to_string(),
            "message": refusal.message.to_string(),
        }}),
    }
}

/// JSON text is the only thing that the engines have in common, so the argument passes through it.
#[must_use]
pub fn to_wire(json: &Json) -> Value {
    serde_json::from_str(&json.to_string()).expect("JSON text can be read as a wire value")
}
