//! What must hold for every input, not only for those of the corpus.

use gpcheck_tests::answered::{ends, premiums};
use gpcheck_tests::corpus::{self, Case};
use gpcheck_tests::{call, cases, to_wire};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::Config;
use serde_json::Value as Json;
use std::sync::LazyLock;

const FUNCTIONS: [&str; 9] = [
    "assessPremium",
    "assessPremiums",
    "comparePremiumYears",
    "routeVisit",
    "routeVisits",
    "explain",
    "rulebook",
    "makeReceipt",
    "verifyReceipt",
];

static CASES: LazyLock<Vec<Case>> = LazyLock::new(corpus::all);
static PREMIUMS: LazyLock<Vec<&(Case, Json)>> = LazyLock::new(|| premiums().collect());
/// Numbers and words that come close to what the contract knows, and some that do not.
fn scalar() -> impl Strategy<Value = Json> {
    prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        (2014_i64..2029).prop_map(Json::from),
        select(vec![
            "003",
            "2024-12-31",
            "9999-12-31",
            "0000-01-01",
            "-001-01-01",
            "2024-02-30",
            "FULL",
            "cards",
            "premium",
            "fr",
            "é\u{0}"
        ])
        .prop_map(Json::from),
        ".{0,12}".prop_map(Json::from),
    ]
}

fn any_json() -> impl Strategy<Value = Json> {
    let names = select(vec![
        "premiumYear",
        "today",
        "doctor",
        "practice",
        "parameters",
        "careOn",
        "mediprima",
        "kind",
        "period",
        "from",
        "__proto__",
        "",
    ]);
    scalar().prop_recursive(4, 24, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Json::from),
            prop::collection::btree_map(names.clone().prop_map(str::to_owned), inner, 0..5)
                .prop_map(|fields| Json::Object(fields.into_iter().collect())),
        ]
    })
}

/// Every place in a value, as a JSON pointer.
fn places(value: &Json, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    match value {
        Json::Object(fields) => {
            fields.iter().for_each(|(name, field)| places(field, &format!("{here}/{name}"), found))
        }
        Json::Array(elements) => {
            elements
                .iter()
                .enumerate()
                .for_each(|(place, element)| places(element, &format!("{here}/{place}"), found));
        }
        _ => {}
    }
}

fn config() -> Config {
    Config { cases: cases(400), failure_persistence: None, ..Config::default() }
}

proptest! {
    #![proptest_config(config())]

    /// Anything at all is answered or refused.
    #[test]
    fn any_value_is_answered_or_refused(function in select(&FUNCTIONS[..]), argument in any_json()) {
        let outcome = gpcheck_wire::call(function, &to_wire(&argument));
        if let Err(refusal) = outcome {
            prop_assert!(!refusal.code.to_string().is_empty());
            prop_assert!(!refusal.message.to_string().is_empty());
        }
    }

    /// So is a good case in which one place holds something else.
    #[test]
    fn a_spoilt_case_is_answered_or_refused(case in any::<Index>(), place in any::<Index>(), value in any_json()) {
        let case = case.get(&CASES);
        let mut input = case.input.clone();
        let mut all = Vec::new();
        places(&input, "", &mut all);
        *input.pointer_mut(&all[place.index(all.len())]).expect("a place of the value") = value;
        let outcome = call(&case.call, &input);
        // A code that nobody knows has no explanation.
        let nothing = outcome.is_null() && case.call == "explainCode";
        prop_assert!(outcome.is_object() || outcome.is_array() || nothing, "{}: {outcome}", case.id);
    }

    /// Knowing less never narrows a range: what is due with the fact stays possible without it.
    #[test]
    fn knowledge_never_widens(case in any::<Index>(), forgotten in prop::collection::vec(any::<Index>(), 1..4)) {
        let (case, known) = case.get(&PREMIUMS);
        let mut input = case.input.clone();
        for fact in forgotten {
            let facts = forgettable(&input);
            prop_assume!(!facts.is_empty());
            *input.pointer_mut(&facts[fact.index(facts.len())]).expect("a fact of the case") = Json::Null;
        }
        let unknown = call("assessPremium", &input);
        prop_assert!(unknown.get("error").is_none(), "{} without facts is refused: {}", case.id, unknown);
        for range in ["/premium", "/total", "/thresholdsMet", "/starter/amount"] {
            let (least, most) = ends(known, range);
            let (lower, upper) = ends(&unknown, range);
            prop_assert!(lower <= least && most <= upper, "{}: {range} {least}..{most} is not within {lower}..{upper} of {input}", case.id);
        }
        let stays = unknown["eligibility"] == "undetermined" || unknown["eligibility"] == known["eligibility"];
        prop_assert!(stays, "{}: eligibility {} became {}", case.id, known["eligibility"], unknown["eligibility"]);
    }
}

/// Facts of a premium case that may turn unknown. Flat-fee periods only where "not known" is the hull of what they
/// were: `null` stands for never or the whole premium year, not for a part of it.
fn forgettable(input: &Json) -> Vec<String> {
    let mut facts: Vec<String> = [
        "/doctor/attestedAmount",
        "/doctor/onCall",
        "/practice/acceptedSoftware",
        "/practice/flatFeeDeclaration",
        "/sumehrPatients",
    ]
    .map(str::to_owned)
    .into();
    facts.extend(
        input["parameters"].as_object().into_iter().flatten().map(|(id, _)| format!("/parameters/{id}")),
    );
    if input["practice"]["flatFee"].as_array().is_some_and(Vec::is_empty) {
        facts.push("/practice/flatFee".to_owned());
    }
    facts.retain(|fact| input.pointer(fact).is_some_and(|value| !value.is_null()));
    facts
}
