//! Good texts, and edits of them written as a few bytes: damage that is small reaches further than noise.

use std::sync::LazyLock;

use gpcheck_wire::{assess_premium, route_visit};
use serde_json::Value as Json;

/// A case that is answered. Each parser asks for some of it.
#[allow(dead_code)]
pub(crate) struct Good {
    /// What a receipt calls it.
    pub(crate) kind: &'static str,
    /// The case.
    pub(crate) case: String,
    /// Its outcome.
    pub(crate) outcome: String,
}

/// The good cases, which stay as they are: inputs kept in the repository name them by their place.
pub(crate) static GOOD: LazyLock<Vec<Good>> = LazyLock::new(|| {
    let cases: Vec<Json> = serde_json::from_str(include_str!("../good.json")).expect("good cases");
    cases.iter().map(good).collect()
});

fn good(case: &Json) -> Good {
    let text = case["input"].to_string();
    let (kind, outcome) = match case["call"].as_str() {
        Some("assessPremium") => ("premium", assess_premium(&text)),
        _ => ("visit", route_visit(&text)),
    };
    Good { kind, case: text, outcome: outcome.expect("a good case").json() }
}

/// The good case that a byte names.
pub(crate) fn which(byte: u8) -> &'static Good {
    &GOOD[usize::from(byte) % GOOD.len()]
}

/// A text after edits, each of four bytes and what they take with them: where (two bytes), how many bytes go, how many
/// follow that are put there. From 128 on, so many less 128 are copied from the place that the next two bytes name.
pub(crate) fn edited(text: &str, mut edits: &[u8]) -> String {
    let mut text = text.to_owned();
    while let [high, low, gone, many, rest @ ..] = edits {
        let at = place(&text, usize::from(u16::from_be_bytes([*high, *low])));
        let end = place(&text, (at + usize::from(*gone)).min(text.len()));
        let many = usize::from(*many);
        let piece;
        if many < 128 {
            let (put, after) = rest.split_at(many.min(rest.len()));
            (piece, edits) = (String::from_utf8_lossy(put).into_owned(), after);
        } else {
            let [high, low, after @ ..] = rest else { break };
            let from = place(&text, usize::from(u16::from_be_bytes([*high, *low])));
            let to = place(&text, (from + many - 128).min(text.len()));
            (piece, edits) = (text[from..to.max(from)].to_owned(), after);
        }
        text.replace_range(at..end.max(at), &piece);
    }
    text
}

/// The place where a letter begins, counted from the start again after the end.
fn place(text: &str, at: usize) -> usize {
    let at = at % (text.len() + 1);
    (0..=at).rev().find(|place| text.is_char_boundary(*place)).unwrap_or(0)
}
