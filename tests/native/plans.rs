//! The plan against brute force: every set of parameters that could still be met, tried through the public door.
//!
//! The day is one on which every parameter can still be reached, so what can be reached is what some set reaches.

use gpcheck_tests::answered::ends;
use gpcheck_tests::{call, cases};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::Config;
use serde_json::{Map, Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};

/// A case of that year on a day in October, with nothing measured yet.
fn blank(year: u16, flat_fee: &Json) -> Json {
    json!({
        "premiumYear": year,
        "today": format!("{year}-10-15"),
        "doctor": {"competences": [{"code": "003", "period": {"from": "2005-01-01"}}], "attestedAmount": 90000, "onCall": "registered"},
        "practice": {"acceptedSoftware": true, "flatFee": flat_fee, "flatFeeDeclaration": true},
        "parameters": {},
    })
}

/// A measurement that reaches the threshold of that parameter.
fn reaching(parameter: &Json, year: u16) -> Json {
    let threshold = &parameter["threshold"];
    match threshold["kind"].as_str() {
        Some("share") => json!({"percent": threshold["percent"]}),
        Some("count") => json!({"count": threshold["count"]}),
        Some("done") => json!({"done": true}),
        _ => {
            let days = threshold["of"].as_array().expect("barometers are listed").iter();
            let joined: Map<String, Json> = days
                .map(|of| (of["id"].as_str().expect("an id").to_owned(), json!(format!("{year}-02-01"))))
                .collect();
            json!({"barometers": joined})
        }
    }
}

/// A measurement that misses it, `far` or by as little as possible.
fn missing(parameter: &Json, far: bool) -> Json {
    let threshold = &parameter["threshold"];
    let number = |name: &str| threshold[name].as_u64().expect("a threshold has a number");
    match threshold["kind"].as_str() {
        Some("share") if far => json!({"part": 0, "whole": 1000}),
        Some("share") => json!({"part": number("percent") * 10 - 1, "whole": 1000}),
        Some("count") if far => json!({"count": 0}),
        Some("count") => json!({"count": number("count") - 1}),
        Some("done") => json!({"done": false}),
        _ => json!({"barometers": {}}),
    }
}

fn list(outcome: &Json) -> Vec<Json> {
    outcome["parameters"].as_array().expect("parameters are listed").clone()
}

fn id(parameter: &Json) -> String {
    parameter["id"].as_str().expect("a parameter has an id").to_owned()
}

/// What is certain, in cents, once those parameters are met.
fn certain(case: &Json, met: &[&Json], year: u16) -> u64 {
    let mut case = case.clone();
    for parameter in met {
        case["parameters"][id(parameter)] = reaching(parameter, year);
    }
    cents(ends(&call("assessPremium", &case), "/premium").0)
}

/// How many parameters, and how much is left to do in them.
fn effort(met: &[&Json]) -> (usize, u64) {
    const UNSAID: u64 = 1_000_000;
    let left = met.iter().map(|parameter| parameter["missing"].as_u64().unwrap_or(UNSAID));
    (met.len(), left.sum())
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "amounts are small and not negative"
)]
fn cents(euros: f64) -> u64 {
    (euros * 100.0).round() as u64
}

proptest! {
    #![proptest_config(Config { cases: cases(48), failure_persistence: None, ..Config::default() })]

    #[test]
    fn a_plan_is_true_complete_and_short(
        year in 2016_u16..=2026,
        practice in select(vec!["never", "whole", "unknown"]),
        state in prop::collection::vec(0_u8..5, 10),
    ) {
        let flat_fee = match practice {
            "never" => json!([]),
            "whole" => json!([{"from": "2010-01-01"}]),
            _ => Json::Null,
        };
        let mut case = blank(year, &flat_fee);
        if year <= 2017 {
            case["sumehrPatients"] = json!(5000);
        }
        for (parameter, state) in list(&call("assessPremium", &case)).iter().zip(&state) {
            case["parameters"][id(parameter)] = match state {
                0 => missing(parameter, true),
                1 => missing(parameter, false),
                2 => Json::Null,
                _ => reaching(parameter, year),
            };
        }
        let outcome = call("assessPremium", &case);
        prop_assert_eq!(&outcome["eligibility"], "eligible");
        let now = certain(&case, &[], year);

        // The fewest parameters for each amount that any set reaches for certain, and the least left to do in so
        // many; what cannot be said counts as most.
        let open: Vec<Json> =
            list(&outcome).into_iter().filter(|p| p["status"] == "notMet" || p["status"] == "undetermined").collect();
        let mut fewest: BTreeMap<u64, (usize, u64)> = BTreeMap::new();
        for set in 0_u32..1 << open.len() {
            let met: Vec<&Json> = open.iter().enumerate().filter(|(i, _)| set >> i & 1 == 1).map(|(_, p)| p).collect();
            let amount = certain(&case, &met, year);
            if amount > now {
                let effort = effort(&met);
                fewest.entry(amount).and_modify(|least| *least = effort.min(*least)).or_insert(effort);
            }
        }

        let mut planned: BTreeSet<u64> = BTreeSet::new();
        for step in outcome["plan"].as_array().expect("a plan is a list") {
            let reaches = cents(step["reaches"].as_f64().expect("an amount"));
            let named: Vec<&str> = step["parameters"].as_array().expect("a list").iter().filter_map(Json::as_str).collect();
            let met: Vec<&Json> = open.iter().filter(|p| named.contains(&id(p).as_str())).collect();
            prop_assert_eq!(met.len(), named.len(), "{} of {}: {} names what is not open", practice, year, step);
            prop_assert_eq!(certain(&case, &met, year), reaches, "{} flat fee: {} is not what is reached: {}", practice, step, case);
            // Which of equally many, while it is not known whether eFact and eDMG count, is said nowhere.
            let (count, left) = effort(&met);
            let (fewest_count, least_left) = fewest.get(&reaches).copied().unwrap_or_default();
            prop_assert_eq!(count, fewest_count, "{} flat fee: {} is not the shortest: {}", practice, step, case);
            if practice != "unknown" {
                prop_assert_eq!(left, least_left, "{} flat fee: {} is not the least to do: {}", practice, step, case);
            }
            prop_assert_eq!(cents(step["gain"].as_f64().expect("a gain")), reaches - now, "{}", step);
            prop_assert!(planned.insert(reaches), "{} is planned twice", reaches);
        }
        let reachable: BTreeSet<u64> = fewest.into_keys().collect();
        prop_assert_eq!(planned, reachable, "{} flat fee: {}", practice, case);
    }
}
