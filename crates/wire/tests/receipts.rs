//! A receipt holds what gave an answer, and gives it again.

mod support;

#[path = "../build/canonical.rs"]
mod canonical;

use gpcheck_wire::{RULES, VERSION};
use serde_json::{Value as Json, json};
use support::{answered, ask, premium_case, refusal, visit_case, with};

fn receipt(kind: &str, case: &Json) -> Json {
    ask("makeReceipt", &json!([kind, case, "2026-11-21"])).expect("a receipt")
}

fn kind(case: &Json) -> &'static str {
    if case["call"] == "assessPremium" { "premium" } else { "visit" }
}

#[test]
fn every_receipt_verifies_also_in_another_order() {
    for (case, outcome) in answered() {
        let receipt = receipt(kind(&case), &case["input"]);
        assert_eq!(
            [&receipt["gpcheck"], &receipt["rules"], &receipt["madeOn"]],
            [VERSION, RULES, "2026-11-21"]
        );
        assert_eq!([&receipt["input"], &receipt["outcome"]], [&case["input"], &outcome]);
        // serde_json sorts the fields by name, so this is another order already.
        let verified = ask("verifyReceipt", &receipt).expect("verified");
        assert_eq!(
            verified,
            json!({"sameRules": true, "sameOutcome": true, "changes": [], "now": outcome}),
            "{}",
            case["id"]
        );
    }
}

/// The text of a receipt.
fn text(input: &str) -> String {
    gpcheck_wire::make_receipt("\"premium\"", input, "\"2026-11-21\"").expect("a receipt").json()
}

#[test]
fn one_case_has_one_text_whatever_the_order_of_its_fields() {
    let one = text(
        r#"{"today":"2025-10-01","premiumYear":2024,"practice":{},"doctor":{"onCall":"none","competences":[]}}"#,
    );
    let other = text(
        r#"{"doctor":{"competences":[],"onCall":"none"},"premiumYear":2024,"today":"2025-10-01","practice":{}}"#,
    );
    assert_eq!(one, other);
    assert!(one.contains(r#""input":{"doctor":{"competences":[],"onCall":"none"},"practice":{},"#), "{one}");
}

#[test]
fn of_two_fields_with_one_name_the_receipt_keeps_the_one_that_counted() {
    let twice = r#"{"doctor":{"competences":[],"onCall":"none"},"premiumYear":2023,"premiumYear":2024,"today":"2025-10-01","practice":{}}"#;
    let receipt = text(twice);
    assert!(receipt.contains(r#""premiumYear":2024,"#) && !receipt.contains("2023,"), "{receipt}");
    let verified = gpcheck_wire::verify_receipt(&receipt).expect("verified").json();
    assert!(verified.contains(r#""sameOutcome":true"#), "{verified}");
}

#[test]
fn each_change_is_told_with_its_place_and_both_values() {
    let good = receipt("premium", &premium_case());
    let changed = with(with(good, "outcome.total.most", json!(9999)), "outcome.extra", json!({"a": 1}));
    let verified = ask("verifyReceipt", &changed).expect("verified");
    let now = verified["now"]["total"]["most"].clone();
    let mut changes = verified["changes"].as_array().expect("a list").clone();
    changes.sort_by_key(|change| change["path"].to_string());
    assert_eq!(
        changes,
        [
            json!({"path": "extra", "then": {"a": 1}, "now": null}),
            json!({"path": "total.most", "then": 9999, "now": now}),
        ]
    );
}

#[test]
fn what_was_changed_is_seen() {
    let good = receipt("premium", &premium_case());
    for (path, value) in [
        ("outcome.total.most", json!(9999)),
        ("outcome.certainty", json!("official")),
        ("outcome.reasons", json!([])),
        ("outcome.extra", json!(1)),
        ("input.practice.acceptedSoftware", json!(false)),
    ] {
        let verified = ask("verifyReceipt", &with(good.clone(), path, value)).expect("verified");
        assert_eq!(
            [&verified["sameRules"], &verified["sameOutcome"]],
            [&json!(true), &json!(false)],
            "{path}"
        );
    }
    let older = with(good, "rules", json!("0".repeat(64)));
    let verified = ask("verifyReceipt", &older).expect("verified");
    assert_eq!([&verified["sameRules"], &verified["sameOutcome"]], [&json!(false), &json!(true)]);
}

#[test]
fn names_that_a_receipt_should_not_have_are_told_as_they_are() {
    let odd = json!({"a\"b\\c\nd": {"\u{0}{": 1}, "": 2});
    let changed = with(receipt("visit", &visit_case()), "outcome.odd", odd.clone());
    let verified = ask("verifyReceipt", &changed).expect("verified");
    assert_eq!(verified["changes"], json!([{"path": "odd", "then": odd, "now": null}]));
}

#[test]
fn a_foreign_receipt_is_refused_where_it_is_foreign() {
    let good = receipt("visit", &visit_case());
    for (path, value, place, code) in [
        ("rules", json!("abc"), "rules", "malformedHash"),
        ("kind", json!("other"), "kind", "unknownWord"),
        ("kind", json!("premium"), "input.billedOn", "unknownField"),
        ("madeOn", json!("yesterday"), "madeOn", "malformedDate"),
        ("input", Json::Null, "input", "missing"),
        ("input.careOn", json!("2025-02-30"), "input.careOn", "impossibleDate"),
        ("input.billedOn", json!("2025-12-01"), "input.billedOn", "beforeCare"),
        ("outcome", Json::Null, "outcome", "missing"),
        ("other", json!(1), "other", "unknownField"),
    ] {
        assert_eq!(refusal("verifyReceipt", &with(good.clone(), path, value)), (place.to_owned(), code));
    }
    assert_eq!(refusal("verifyReceipt", &json!([])), (String::new(), "wrongKind"));
    assert_eq!(
        refusal("makeReceipt", &json!(["other", {}, "2026-11-21"])),
        ("kind".to_owned(), "unknownWord")
    );
    assert_eq!(
        refusal("makeReceipt", &json!(["visit", {}, "today"])),
        ("madeOn".to_owned(), "malformedDate")
    );
    assert_eq!(
        refusal("makeReceipt", &json!(["visit", {}, "2026-11-21"])),
        ("input.careOn".to_owned(), "missing")
    );
    let spoilt = with(premium_case(), "today", json!("2025-02-30"));
    assert_eq!(
        refusal("makeReceipt", &json!(["premium", spoilt, "2026-11-21"])),
        ("input.today".to_owned(), "impossibleDate")
    );
}

#[test]
fn the_hash_is_of_all_rule_data() {
    assert!(RULES.len() == 64 && RULES.bytes().all(|digit| digit.is_ascii_hexdigit()));
    let text = canonical::rules();
    assert_eq!(text, canonical::rules());
    for year in 2016..=2026 {
        assert!(
            text.contains(&format!("\nyear {year}\n")) || text.starts_with(&format!("year {year}\n")),
            "{year}"
        );
    }
    for line in [
        "parameter sumehr share 60000000 2024-01-01/2024-12-31 reported ABSYM_2024,JDM_74646,AK71932\n",
        "step 7 600000 reported GBO54,ABSYM_2024,JDM_74646\n",
        "activity 1875000 ",
        "paidBy 2025-12-31\n",
        "status assumed 2024\n",
        "window on 2025-09-11 on 2025-12-15 reported GBO54,DEG\n",
    ] {
        assert!(text.contains(line), "{line}");
    }
    assert!(text.contains("branch age mediprima.exception.age bill cpasPaper,mediprima\n"));
    assert!(text.contains("bornBy=1956-01-01"));
}
