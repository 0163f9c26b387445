//! What every outcome of the corpus must show, beyond what its case states.

use gpcheck_tests::answered::{ANSWERED, LANGUAGES, ends, kind, premiums};
use gpcheck_tests::call;
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;

#[test]
fn ranges_have_two_ends_in_order() {
    for (case, outcome) in premiums() {
        for range in ["/premium", "/total", "/thresholdsMet", "/starter/amount"] {
            let (least, most) = ends(outcome, range);
            assert!(0.0 <= least && least <= most, "{}: {range} {least}..{most}", case.id);
        }
        let (premium, starter, total) =
            (ends(outcome, "/premium"), ends(outcome, "/starter/amount"), ends(outcome, "/total"));
        assert!(
            (premium.0 + starter.0 - total.0).abs() < 0.001,
            "{}: the least total is not the sum",
            case.id
        );
        assert!(
            (premium.1 + starter.1 - total.1).abs() < 0.001,
            "{}: the most total is not the sum",
            case.id
        );
    }
}

#[test]
fn plans_reach_more_than_is_certain() {
    for (case, outcome) in premiums() {
        let (least, _) = ends(outcome, "/premium");
        for step in outcome["plan"].as_array().into_iter().flatten() {
            let reaches = step["reaches"].as_f64().expect("a step reaches an amount");
            assert!(reaches > least, "{}: {step} reaches no more than {least}", case.id);
            let last = step["lastDay"].as_str();
            assert!(
                last.is_none_or(|day| case.input["today"].as_str() <= Some(day)),
                "{}: {step} is past",
                case.id
            );
        }
    }
}

#[test]
fn same_input_same_outcome() {
    for (case, outcome) in ANSWERED.iter() {
        assert_eq!(&call(&case.call, &case.input), outcome, "{}", case.id);
    }
}

#[test]
fn receipts_verify_and_notice_changes() {
    for (case, outcome) in ANSWERED.iter() {
        let receipt = call("makeReceipt", &json!([kind(case), case.input, "2026-11-21"]));
        assert_eq!(&receipt["outcome"], outcome, "{}: the receipt's outcome", case.id);
        assert_eq!(receipt["input"], case.input, "{}: the receipt's input", case.id);
        let rules = receipt["rules"].as_str().expect("a receipt names its rules");
        assert!(
            rules.len() == 64 && rules.bytes().all(|b| b.is_ascii_hexdigit()),
            "{}: {rules} is no SHA-256",
            case.id
        );
        let verified = call("verifyReceipt", &receipt);
        assert_eq!(verified["sameRules"], true, "{}", case.id);
        assert_eq!(verified["sameOutcome"], true, "{}", case.id);
        assert_eq!(&verified["now"], outcome, "{}", case.id);
    }
    let (case, _) = ANSWERED.first().expect("some case has an outcome");
    let receipt = call("makeReceipt", &json!([kind(case), case.input, "2026-11-21"]));
    let mut other_rules = receipt.clone();
    other_rules["rules"] = json!("0".repeat(64));
    assert_eq!(call("verifyReceipt", &other_rules)["sameRules"], false);
    let mut other_outcome = receipt;
    other_outcome["outcome"]["premiumYear"] = json!(2023);
    assert_eq!(call("verifyReceipt", &other_outcome)["sameOutcome"], false);
}

#[test]
fn every_outcome_is_explained_in_four_languages() {
    for (case, outcome) in ANSWERED.iter() {
        let fired: BTreeSet<&str> = outcome["reasons"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|reason| reason["rule"].as_str())
            .collect();
        for language in LANGUAGES {
            let text = call("explain", &json!([outcome, language]));
            let here = format!("{} in {language}", case.id);
            assert!(text["headline"].as_str().is_some_and(|line| !line.is_empty()), "{here}: {text}");
            for paragraph in text["paragraphs"].as_array().expect("paragraphs are a list") {
                assert!(
                    paragraph["rule"].as_str().is_some_and(|rule| fired.contains(rule)),
                    "{here}: {paragraph}"
                );
                let line = paragraph["text"].as_str().unwrap_or_default();
                assert!(
                    !line.is_empty() && !line.contains("{") && !line.contains("undefined"),
                    "{here}: {line}"
                );
            }
            let steps = text["steps"].as_array().expect("steps are a list");
            if let Some(asked) = outcome["steps"].as_array() {
                assert_eq!(steps.len(), asked.len(), "{here}: a text for each step");
            }
            assert!(
                steps.iter().all(|step| step.as_str().is_some_and(|line| !line.is_empty())),
                "{here}: {text}"
            );
        }
    }
}

#[test]
fn reasons_and_rules_cite_the_rulebook() {
    let book = call("rulebook", &Json::Null);
    let ids = |list: &str| -> BTreeSet<String> {
        let entries =
            book[list].as_array().unwrap_or_else(|| panic!("{list} of the rulebook is a list: {book}"));
        entries.iter().map(|entry| entry["id"].as_str().expect("an entry has an id").to_owned()).collect()
    };
    let (sources, rules) = (ids("sources"), ids("rules"));
    let cites = |entry: &Json, here: &str| {
        let cited = entry["sources"].as_array().unwrap_or_else(|| panic!("{here}: no sources"));
        assert!(!cited.is_empty(), "{here}: no source");
        assert!(
            cited.iter().all(|id| id.as_str().is_some_and(|id| sources.contains(id))),
            "{here}: an unknown source in {entry}"
        );
    };
    for rule in book["rules"].as_array().into_iter().flatten() {
        cites(rule, "the rulebook");
        assert!(
            LANGUAGES
                .iter()
                .all(|language| rule["text"][language].as_str().is_some_and(|line| !line.is_empty())),
            "no text: {rule}"
        );
    }
    for (case, outcome) in ANSWERED.iter() {
        for reason in outcome["reasons"].as_array().into_iter().flatten() {
            cites(reason, &case.id);
            assert!(
                reason["rule"].as_str().is_some_and(|rule| rules.contains(rule)),
                "{}: {reason} is not in the rulebook",
                case.id
            );
        }
    }
}
