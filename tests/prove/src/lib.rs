//! Proofs about the rules, by trying everything: all combinations of facts, every figure of the law moved.
//!
//! The quick part runs with the other tests; `cargo xtask prove` runs all of it and writes `docs/proof.md`.

pub mod found;
pub mod grid;
pub mod mutation;
pub mod premium;
pub mod report;
mod said;
pub mod visit;
pub mod work;

pub use found::Found;

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

/// How much is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Less than a minute.
    Quick,
    /// Everything.
    Full,
}

static TELLING: AtomicBool = AtomicBool::new(false);

/// From now on, each piece of work says when it is done.
pub fn tell() {
    TELLING.store(true, Ordering::Relaxed);
}

/// Does a piece of work; says how long it took, if that is wanted.
fn told<R>(what: &str, work: impl FnOnce() -> R) -> R {
    let begun = Instant::now();
    let done = work();
    if TELLING.load(Ordering::Relaxed) {
        println!("  {what}: {:.1} s", begun.elapsed().as_secs_f32());
    }
    done
}
