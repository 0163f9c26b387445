//! Fuzzes the doors that take cases and outcomes.
#![no_main]

#[path = "../src/edit.rs"]
mod edit;
#[path = "../src/json.rs"]
mod json;
#[path = "../src/refusal.rs"]
mod refusal;

libfuzzer_sys::fuzz_target!(|data: &[u8]| json::holds(data));
