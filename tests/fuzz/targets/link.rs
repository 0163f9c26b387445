//! Fuzzes links.
#![no_main]

#[path = "../src/link.rs"]
mod link;

libfuzzer_sys::fuzz_target!(|data: &[u8]| link::holds(data));
