//! What every refusal has.

use gpcheck_wire::InvalidCase;
use serde_json::Value as Json;

/// A code and a sentence, and a path that leads somewhere in the input, as far as the input is JSON.
pub(crate) fn is_told(input: &str, refusal: &InvalidCase) {
    assert!(!refusal.code.is_empty() && !refusal.message.is_empty(), "{refusal:?}");
    assert!(refusal.code.bytes().all(|letter| letter.is_ascii_alphanumeric()), "{refusal:?}");
    if let Ok(input) = serde_json::from_str::<Json>(input) {
        assert!(leads(&input, &refusal.path), "{refusal:?} leads nowhere");
    }
}

/// Only JSON is answered. Two things in it are too much for our other reader: half of a pair of letters, which JavaScript
/// can write down, and a number that no float holds.
pub(crate) fn is_json(said: &str) {
    if let Err(fault) = serde_json::from_str::<Json>(said) {
        let half = said.contains("\\ud") || said.contains("\\uD");
        assert!(
            half || fault.to_string().starts_with("number out of range"),
            "answered, but no JSON: {fault}"
        );
    }
}

/// Whether the path leads to a place in the value, or to a field that it lacks.
fn leads(value: &Json, path: &str) -> bool {
    match value {
        _ if path.is_empty() => true,
        Json::Object(fields) => {
            let below = |name: &str, field: &Json| {
                let rest = path.strip_prefix(name)?;
                Some(rest.is_empty() || leads(field, rest.strip_prefix('.')?))
            };
            fields.iter().any(|(name, field)| below(name, field) == Some(true)) || !path.contains('.')
        }
        Json::Array(places) => {
            let (place, rest) = path.split_once('.').unwrap_or((path, ""));
            place.parse().ok().and_then(|place: usize| places.get(place)).is_some_and(|it| leads(it, rest))
        }
        _ => false,
    }
}
