//! The cases of the corpus that have an outcome, with it.

use crate::call;
use crate::corpus::{self, Case};
use serde_json::Value as Json;
use std::sync::LazyLock;

/// The languages in which every outcome is explained.
pub const LANGUAGES: [&str; 4] = ["fr", "nl", "de", "en"];

/// The single cases of the corpus that are answered, not refused.
pub static ANSWERED: LazyLock<Vec<(Case, Json)>> = LazyLock::new(|| {
    let single = corpus::all().into_iter().filter(|case| kind(case).is_some());
    let answered = single.map(|case| {
        let outcome = call(&case.call, &case.input);
        (case, outcome)
    });
    answered.filter(|(_, outcome)| outcome.get("error").is_none()).collect()
});

/// What a receipt calls the case; `None` for many cases in one call.
#[must_use]
pub fn kind(case: &Case) -> Option<&'static str> {
    match case.call.as_str() {
        "assessPremium" => Some("premium"),
        "routeVisit" => Some("visit"),
        _ => None,
    }
}

/// The answered premium cases.
pub fn premiums() -> impl Iterator<Item = &'static (Case, Json)> {
    ANSWERED.iter().filter(|(case, _)| kind(case) == Some("premium"))
}

/// Both ends of the range at a JSON pointer.
///
/// # Panics
/// When there is no range.
#[must_use]
pub fn ends(outcome: &Json, range: &str) -> (f64, f64) {
    let end = |side: &str| outcome.pointer(&format!("{range}/{side}")).and_then(Json::as_f64);
    (end("least").expect("a range has a least"), end("most").expect("a range has a most"))
}
