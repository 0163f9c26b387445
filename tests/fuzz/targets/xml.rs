//! Fuzzes the reader of MediPrima's answers.
#![no_main]

#[path = "../src/refusal.rs"]
mod refusal;
#[path = "../src/xml.rs"]
mod xml;

libfuzzer_sys::fuzz_target!(|data: &[u8]| xml::holds(data));
