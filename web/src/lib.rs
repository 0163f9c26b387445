//! The gpcheck app.
//!
//! `state` is plain Rust: what was typed, and the case that follows from it. `components` and `pages` draw an
//! outcome of `gpcheck-rules` with the words of `gpcheck-texts`. `browser` is the only module that touches the page
//! around the app. No rule, amount, date or threshold of the law is written here.

pub mod app;
pub mod browser;
pub mod components;
pub mod ics;
pub mod pages;
pub mod place;
#[cfg(any(test, feature = "ssr"))]
pub mod prerender;
pub mod program;
pub mod sheet;
pub mod state;
pub mod words;

/// The version of the app.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The first digits of the hash of all rule data, as receipts name it.
pub const RULES: &str = env!("GPCHECK_RULES");
