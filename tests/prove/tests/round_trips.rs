//! What is printed is read again as what it was: JSON of any kind, and the receipt of every golden case.

use gpcheck_tests::answered::{ANSWERED, kind};
use gpcheck_tests::{call, cases, to_wire};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

/// Whole numbers up to here are the same for everybody who reads JSON.
const EXACT: i64 = (1 << 53) - 1;

fn any_json() -> impl Strategy<Value = Json> {
    let scalar = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        (-EXACT..=EXACT).prop_map(Json::from),
        "\\PC{0,12}|[\\x00-\\x1f\"\\\\]{0,4}".prop_map(Json::from),
    ];
    scalar.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Json::from),
            prop::collection::btree_map("\\PC{0,6}", inner, 0..6)
                .prop_map(|fields| Json::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(500), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_json_comes_back(value in any_json()) {
        prop_assert_eq!(serde_json::to_value(to_wire(&value)).expect("JSON"), value);
    }
}

#[test]
fn every_receipt_is_verified_as_it_was_printed() {
    for (case, outcome) in ANSWERED.iter() {
        let kind = kind(case).expect("a single case");
        let receipt = call("makeReceipt", &json!([kind, case.input, "2026-11-24"]));
        assert_eq!(&receipt["outcome"], outcome, "{}", case.id);
        assert_eq!(receipt["input"], case.input, "{}", case.id);
        let printed: Json = serde_json::from_str(&receipt.to_string()).expect("a receipt is JSON");
        let verified = call("verifyReceipt", &printed);
        assert_eq!(
            (&verified["sameRules"], &verified["sameOutcome"]),
            (&json!(true), &json!(true)),
            "{}",
            case.id
        );
        assert_eq!(&verified["now"], outcome, "{}", case.id);
    }
}
