//! Gives the crate the hash of the rule data, so that a receipt can name the rules that made it.

#[path = "build/canonical.rs"]
mod canonical;

use sha2::{Digest, Sha256};

fn main() {
    println!("cargo::rerun-if-changed=build");
    let hash = Sha256::digest(canonical::rules());
    let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    println!("cargo::rustc-env=GPCHECK_RULES_SHA256={hex}");
}
