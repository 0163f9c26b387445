//! Fuzzes receipts.
#![no_main]

#[path = "../src/edit.rs"]
mod edit;
#[path = "../src/receipt.rs"]
mod receipt;
#[path = "../src/refusal.rs"]
mod refusal;

libfuzzer_sys::fuzz_target!(|data: &[u8]| receipt::holds(data));
