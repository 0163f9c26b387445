//! What the tests share: two good cases, a way to spoil them, and the door.

// Each test is a program of its own and uses what it needs.
#![allow(dead_code)]

use gpcheck_wire::{InvalidCase, Value, call};
use serde_json::{Value as Json, json};

/// A premium case in which every field is given.
pub(crate) fn premium_case() -> Json {
    json!({
        "premiumYear": 2024,
        "today": "2025-10-01",
        "doctor": {
            "competences": [{"code": "003", "period": {"from": "2010-05-01", "to": null}}],
            "attestedAmount": 120_000,
            "onCall": "availabilityFee",
        },
        "practice": {
            "acceptedSoftware": true,
            "flatFee": [{"from": "2024-01-01", "to": "2024-02-29"}],
            "flatFeeDeclaration": false,
        },
        "parameters": {
            "chapterIv": {"percent": 50},
            "sumehr": {"part": 600, "whole": 1000},
            "medicationSchemes": {"count": 5},
            "barometers": {"barometers": {"diabetes": "2024-03-01", "antibiotics": null}},
        },
        "application": {"submittedOn": "2025-09-20", "via": "portal", "notifiedOn": null},
    })
}

/// A visit in which every field is given.
pub(crate) fn visit_case() -> Json {
    json!({
        "careOn": "2025-12-15",
        "billedOn": "2025-12-16",
        "patient": {"insured": false, "reception": "none", "urgent": true, "prescribed": ["medicines"]},
        "mediprima": {"kind": "cards", "cards": [{
            "cardNumber": "000123456789",
            "version": 1,
            "period": {"from": "2025-09-01", "to": "2026-08-31"},
            "cpas": {"name": "CPAS de Saint-Gilles", "cbeNumber": "0207.366.501"},
            "doctorCover": {
                "period": {"from": "2025-09-01", "to": "2026-08-31"},
                "support": {"amiPart": "NOTHING", "patientPart": "PARTIAL", "supplement": "FULL"},
                "convention": false,
                "prescriptionOnly": false,
                "maximumPatientPart": 2.5,
                "providers": ["1-00000-01-004"],
            },
            "stateShares": {"amiPart": 100, "patientPart": 50},
            "urgencyCertificate": true,
            "agreementNumber": "A0000000000001",
        }]},
        "doctor": {"role": "generalPractitioner", "bornOn": "1985-06-15", "nihii": "10000001004"},
        "setting": "practice",
        "billing": {
            "from": "practice", "connected": true, "forceMajeure": false, "software": true, "ownNumber": true,
            "justification": null,
        },
    })
}

/// A function of the contract, JSON in and out.
pub(crate) fn ask(function: &str, argument: &Json) -> Result<Json, InvalidCase> {
    let argument: Value = serde_json::from_str(&argument.to_string()).expect("JSON is a tree");
    call(function, &argument).map(|outcome| serde_json::to_value(outcome).expect("a tree is JSON"))
}

/// Where a function refuses its argument, and why.
#[track_caller]
pub(crate) fn refusal(function: &str, argument: &Json) -> (String, &'static str) {
    let InvalidCase { path, code, message, .. } = ask(function, argument).expect_err("refused");
    assert!(message.ends_with('.') && message.len() > 10, "{message}");
    (path, code)
}

/// The case with something else at a dotted path; what is null there before may be missing.
pub(crate) fn with(mut case: Json, path: &str, value: Json) -> Json {
    let mut place = &mut case;
    for step in path.split('.') {
        place = match step.parse::<usize>() {
            Ok(number) => place.get_mut(number).expect("a place of the list"),
            Err(_) => place.as_object_mut().expect("an object").entry(step).or_insert(Json::Null),
        };
    }
    *place = value;
    case
}

/// The case without the field at a dotted path.
pub(crate) fn without(mut case: Json, path: &str) -> Json {
    let (parent, name) = path.rsplit_once('.').unwrap_or(("", path));
    let pointer = if parent.is_empty() { String::new() } else { format!("/{}", parent.replace('.', "/")) };
    let parent = case.pointer_mut(&pointer).expect("a parent").as_object_mut().expect("an object");
    parent.remove(name).expect("a field that was there");
    case
}

/// The cases that everybody can see.
pub(crate) fn open_cases() -> Vec<Json> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/cases/open.json");
    serde_json::from_str(&std::fs::read_to_string(path).expect("the open cases")).expect("JSON")
}

/// Each open case that is answered, with its outcome.
pub(crate) fn answered() -> impl Iterator<Item = (Json, Json)> {
    open_cases().into_iter().filter_map(|case| {
        let outcome = ask(case["call"].as_str()?, &case["input"]).ok()?;
        Some((case, outcome))
    })
}
