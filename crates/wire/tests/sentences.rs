//! What a refusal says: one sentence that names what would be accepted, with the whole list where it is one.

mod support;

use serde_json::{Value as Json, json};
use support::{ask, premium_case, visit_case, with};

#[track_caller]
fn said(function: &str, argument: &Json) -> String {
    ask(function, argument).expect_err("refused").message
}

#[test]
fn words_and_fields_are_listed_with_a_comma_between() {
    let via = with(premium_case(), "application.via", json!("post"));
    assert_eq!(said("assessPremium", &via), "Only these words are accepted here: portal, paper.");
    let reception = with(visit_case(), "patient.reception", json!("none of them"));
    assert_eq!(said("routeVisit", &reception), "Only these words are accepted here: fedasil, cpas, none.");
    let period = with(premium_case(), "practice.flatFee.0.until", json!("2024-02-29"));
    assert_eq!(said("assessPremium", &period), "No such field; known here: from, to.");
    let field = with(premium_case(), "parameters.sumehr", json!({"percent": 60, "of": 100}));
    assert_eq!(said("assessPremium", &field), "No such field; known here: percent.");
}

#[test]
fn a_value_of_another_kind_is_told_how_its_own_is_written() {
    for (function, case, path, value, sentence) in [
        ("assessPremium", premium_case(), "today", json!(20_251_001), "YYYY-MM-DD"),
        ("assessPremium", premium_case(), "practice.flatFee.0.from", json!(true), "YYYY-MM-DD"),
        ("assessPremium", premium_case(), "practice.acceptedSoftware", json!("yes"), "true or false"),
        ("assessPremium", premium_case(), "doctor.attestedAmount", json!("25000"), "A number"),
        ("assessPremium", premium_case(), "practice.flatFee", json!("never"), "A list"),
        ("assessPremium", premium_case(), "doctor", json!([]), "A plain object"),
        ("routeVisit", visit_case(), "mediprima.cards.0.cardNumber", json!(1), "Text"),
        ("routeVisit", visit_case(), "mediprima.cards.0.stateShares.amiPart", json!(51), "0, 50 or 100"),
    ] {
        let message = said(function, &with(case, path, value));
        assert!(message.contains(sentence), "{path}: {message}");
    }
}

#[test]
fn a_thing_that_json_cannot_carry_is_refused_at_its_own_place() {
    // The package writes such a thing as an object whose only field has no name.
    for path in ["doctor", "practice", "parameters", "parameters.sumehr", "application"] {
        let refused = ask("assessPremium", &with(premium_case(), path, json!({"": 0}))).expect_err("refused");
        assert_eq!((refused.path.as_str(), refused.code), (path, "wrongKind"));
        assert_eq!(refused.message, "A plain object is accepted here.");
    }
}
