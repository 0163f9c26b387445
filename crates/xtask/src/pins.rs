//! Versions of the tools, read where they are pinned: nothing is written down twice.

use crate::sh::{self, Result, between};

/// The wasm-bindgen program must agree with the library to the patch.
pub(crate) fn wasm_bindgen() -> Result<String> {
    pin("Cargo.toml", "\nwasm-bindgen = { version = \"=", "\"")
}

pub(crate) fn trunk() -> Result<String> {
    pin("Trunk.toml", "trunk-version = \"=", "\"")
}

/// Binaryen counts its versions 1, 2, 3; npm needs three numbers.
pub(crate) fn wasm_opt() -> Result<String> {
    pin("package.json", "\"binaryen\": \"", ".")
}

fn pin(file: &str, before: &str, after: &str) -> Result<String> {
    between(&sh::read(file)?, before, after)
        .map(str::to_owned)
        .ok_or_else(|| format!("{file} holds no {}", before.trim()).into())
}
