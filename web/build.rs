//! Gives the app the hash of the rule data, made as `gpcheck-wire` makes it for receipts.

#[path = "../crates/wire/build/canonical.rs"]
mod canonical;

use sha2::{Digest, Sha256};

/// Bytes of the hash that tell rules apart on paper.
const BYTES: usize = 4;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=../crates/wire/build/canonical.rs");
    let hash = Sha256::digest(canonical::rules());
    let hex: String = hash.iter().take(BYTES).map(|byte| format!("{byte:02x}")).collect();
    println!("cargo::rustc-env=GPCHECK_RULES={hex}");
}
