//! What a case may say of its outcome, and whether it holds.
//!
//! - `expect`: a subset. Objects may have more fields, arrays have the same length, the rest is equal.
//! - `expectError`: the path of the refusal.
//! - `contains`: for a list of the outcome, elements that must be in it, in any place; `lacks`: none may be.
//! - `first`: for a list of the outcome, its first element.
//! - `reasons`: "rule effect" pairs among the outcome's reasons; `*` is any effect.
//!
//! `tests/lib/corpus.mjs` says the same in JavaScript.

use serde_json::Value as Json;

/// Every way in which `outcome` differs from what the case's line states; empty when it holds.
#[must_use]
pub fn differences(line: &Json, outcome: &Json) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(error) = line.get("expectError") {
        let path = &outcome["error"]["path"];
        if path != &error["path"] {
            found.push(format!("expected a refusal at {}, got {}", error["path"], shortened(outcome)));
        }
        return found;
    }
    if let Some(error) = outcome.get("error") {
        found.push(format!("refused: {error}"));
        return found;
    }
    if let Some(expected) = line.get("expect") {
        subset("", expected, outcome, &mut found);
    }
    each(line, "contains", |list, expected| {
        let listed = &outcome[list];
        if !holds(listed, expected) {
            found.push(format!("{list} lacks {expected}: {listed}"));
        }
    });
    each(line, "lacks", |list, unwanted| {
        let listed = &outcome[list];
        if holds(listed, unwanted) {
            found.push(format!("{list} has {unwanted}: {listed}"));
        }
    });
    if let Some(Json::Object(lists)) = line.get("first") {
        for (list, expected) in lists {
            subset(&format!("{list}.0"), expected, &outcome[list][0], &mut found);
        }
    }
    for wanted in line["reasons"].as_array().into_iter().flatten() {
        let (rule, effect) =
            wanted.as_str().and_then(|text| text.split_once(' ')).expect("a reason is \"rule effect\"");
        let fired = |reason: &Json| reason["rule"] == rule && (effect == "*" || reason["effect"] == effect);
        if !outcome["reasons"].as_array().is_some_and(|reasons| reasons.iter().any(fired)) {
            found.push(format!("no reason \"{rule} {effect}\" among {}", named(&outcome["reasons"])));
        }
    }
    found
}

fn each(line: &Json, field: &str, mut check: impl FnMut(&str, &Json)) {
    for (list, elements) in line.get(field).and_then(Json::as_object).into_iter().flatten() {
        for element in elements.as_array().into_iter().flatten() {
            check(list, element);
        }
    }
}

fn holds(list: &Json, expected: &Json) -> bool {
    list.as_array().into_iter().flatten().any(|element| {
        let mut found = Vec::new();
        subset("", expected, element, &mut found);
        found.is_empty()
    })
}

fn subset(path: &str, expected: &Json, got: &Json, found: &mut Vec<String>) {
    match (expected, got) {
        (Json::Object(wanted), Json::Object(fields)) => {
            for (name, value) in wanted {
                match fields.get(name) {
                    Some(field) => subset(&format!("{path}.{name}"), value, field, found),
                    None => found.push(format!("{path}.{name}: expected {value}, absent")),
                }
            }
        }
        (Json::Array(wanted), Json::Array(elements)) if wanted.len() == elements.len() => {
            for (place, (value, element)) in wanted.iter().zip(elements).enumerate() {
                subset(&format!("{path}.{place}"), value, element, found);
            }
        }
        // 6000 and 6000.0 are the same number.
        (Json::Number(wanted), Json::Number(number)) if wanted.as_f64() == number.as_f64() => {}
        _ if expected == got => {}
        _ => found.push(format!("{path}: expected {expected}, got {}", shortened(got))),
    }
}

fn named(reasons: &Json) -> String {
    let pairs = reasons.as_array().into_iter().flatten().map(|reason| {
        format!("{} {}", reason["rule"].as_str().unwrap_or("?"), reason["effect"].as_str().unwrap_or("?"))
    });
    pairs.collect::<Vec<_>>().join(", ")
}

fn shortened(value: &Json) -> String {
    let text = value.to_string();
    match text.char_indices().nth(300) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::differences;
    use serde_json::json;

    #[test]
    fn a_subset_is_enough() {
        let line = json!({"expect": {"a": 1, "b": [{"c": 2}]}});
        assert!(differences(&line, &json!({"a": 1.0, "b": [{"c": 2, "d": 3}], "e": 4})).is_empty());
    }

    #[test]
    fn lists_have_the_same_length() {
        assert_eq!(differences(&json!({"expect": {"a": []}}), &json!({"a": [1]})).len(), 1);
        assert_eq!(differences(&json!({"expect": {"a": [{}]}}), &json!({"a": []})).len(), 1);
    }

    #[test]
    fn null_is_not_absent() {
        assert_eq!(differences(&json!({"expect": {"a": null}}), &json!({})).len(), 1);
    }

    #[test]
    fn a_refusal_is_compared_by_path() {
        let line = json!({"expectError": {"path": "today"}});
        assert!(differences(&line, &json!({"error": {"path": "today", "code": "x"}})).is_empty());
        assert_eq!(differences(&line, &json!({"error": {"path": "doctor"}})).len(), 1);
        assert_eq!(differences(&line, &json!({"premium": {}})).len(), 1);
        assert_eq!(differences(&json!({"expect": {}}), &json!({"error": {"path": "today"}})).len(), 1);
    }

    #[test]
    fn lists_are_searched() {
        let line = json!({"contains": {"steps": ["a"]}, "lacks": {"steps": ["b"]}, "first": {"steps": "c"}});
        assert!(differences(&line, &json!({"steps": ["c", "a"]})).is_empty());
        assert_eq!(differences(&line, &json!({"steps": ["b"]})).len(), 3);
    }

    #[test]
    fn reasons_are_rule_and_effect() {
        let outcome = json!({"reasons": [{"rule": "gate", "effect": "grants"}]});
        assert!(differences(&json!({"reasons": ["gate grants", "gate *"]}), &outcome).is_empty());
        assert_eq!(differences(&json!({"reasons": ["gate refuses", "tiers *"]}), &outcome).len(), 2);
    }
}
