//! Whatever the contract does not know is refused where it stands.

mod support;

use gpcheck_wire::{Value, call};
use serde_json::{Value as Json, json};
use support::{ask, premium_case, refusal, visit_case, with, without};

fn kinds_of_value() -> [(&'static str, Json); 6] {
    [
        ("flag", json!(true)),
        ("number", json!(1)),
        ("text", json!("x")),
        ("list", json!([])),
        ("object", json!({})),
        ("date", json!("2025-10-01")),
    ]
}

/// Every field of both contracts, with the kinds of value that it takes, and whether it has to be there.
const PREMIUM_FIELDS: &[(&str, &[&str], bool)] = &[
    ("premiumYear", &[], true),
    ("today", &["date"], true),
    ("doctor", &[], true),
    ("doctor.competences", &["list"], true),
    ("doctor.competences.0", &[], false),
    ("doctor.competences.0.code", &[], true),
    ("doctor.competences.0.period", &[], true),
    ("doctor.competences.0.period.from", &["date"], true),
    ("doctor.competences.0.period.to", &["date"], false),
    ("doctor.attestedAmount", &["number"], false),
    ("doctor.onCall", &[], false),
    ("practice", &["object"], true),
    ("practice.acceptedSoftware", &["flag"], false),
    ("practice.flatFee", &["list"], false),
    ("practice.flatFee.0", &[], false),
    ("practice.flatFee.0.from", &["date"], true),
    ("practice.flatFee.0.to", &["date"], false),
    ("practice.flatFeeDeclaration", &["flag"], false),
    ("parameters", &["object"], false),
    ("parameters.sumehr", &[], false),
    ("parameters.sumehr.part", &["number"], true),
    ("parameters.sumehr.whole", &["number"], true),
    ("parameters.chapterIv", &[], false),
    ("parameters.chapterIv.percent", &["number"], true),
    ("parameters.medicationSchemes", &[], false),
    ("parameters.medicationSchemes.count", &["number"], true),
    ("parameters.barometers", &[], false),
    ("parameters.barometers.barometers", &["object"], true),
    ("parameters.barometers.barometers.diabetes", &["date"], false),
    ("sumehrPatients", &["number"], false),
    ("application", &[], false),
    ("application.submittedOn", &["date"], true),
    ("application.via", &[], true),
    ("application.notifiedOn", &["date"], false),
];

const VISIT_FIELDS: &[(&str, &[&str], bool)] = &[
    ("careOn", &["date"], true),
    ("billedOn", &["date"], true),
    ("patient", &["object"], true),
    ("patient.insured", &["flag"], false),
    ("patient.reception", &[], false),
    ("patient.urgent", &["flag"], false),
    ("patient.prescribed", &["list"], false),
    ("patient.prescribed.0", &[], false),
    ("mediprima", &[], true),
    ("mediprima.cards", &["list"], true),
    ("mediprima.cards.0", &[], false),
    ("mediprima.cards.0.cardNumber", &["text", "date"], false),
    ("mediprima.cards.0.version", &["number"], false),
    ("mediprima.cards.0.period", &[], true),
    ("mediprima.cards.0.cpas", &[], false),
    ("mediprima.cards.0.cpas.name", &["text", "date"], true),
    ("mediprima.cards.0.cpas.cbeNumber", &["text", "date"], false),
    ("mediprima.cards.0.doctorCover", &[], false),
    ("mediprima.cards.0.doctorCover.period", &[], true),
    ("mediprima.cards.0.doctorCover.support", &[], false),
    ("mediprima.cards.0.doctorCover.support.amiPart", &[], true),
    ("mediprima.cards.0.doctorCover.support.patientPart", &[], true),
    ("mediprima.cards.0.doctorCover.support.supplement", &[], true),
    ("mediprima.cards.0.doctorCover.convention", &["flag"], false),
    ("mediprima.cards.0.doctorCover.prescriptionOnly", &["flag"], false),
    ("mediprima.cards.0.doctorCover.maximumPatientPart", &["number"], false),
    ("mediprima.cards.0.doctorCover.providers", &["list"], false),
    ("mediprima.cards.0.doctorCover.providers.0", &["date"], false),
    ("mediprima.cards.0.stateShares", &[], false),
    ("mediprima.cards.0.stateShares.amiPart", &[], true),
    ("mediprima.cards.0.stateShares.patientPart", &[], true),
    ("mediprima.cards.0.urgencyCertificate", &["flag"], false),
    ("mediprima.cards.0.agreementNumber", &["text", "date"], false),
    ("doctor", &[], true),
    ("doctor.role", &[], true),
    ("doctor.bornOn", &["date"], false),
    ("doctor.nihii", &["date"], false),
    ("setting", &[], true),
    ("billing", &["object"], true),
    ("billing.from", &[], false),
    ("billing.connected", &["flag"], false),
    ("billing.forceMajeure", &["flag"], false),
    ("billing.software", &["flag"], false),
    ("billing.ownNumber", &["flag"], false),
    ("billing.justification", &["flag"], false),
];

/// Both contracts: the function, a good case, its fields.
type Contract = (&'static str, Json, &'static [(&'static str, &'static [&'static str], bool)]);

fn contracts() -> [Contract; 2] {
    [("assessPremium", premium_case(), PREMIUM_FIELDS), ("routeVisit", visit_case(), VISIT_FIELDS)]
}

#[test]
fn a_value_of_another_kind_is_refused_at_its_place() {
    for (function, case, fields) in contracts() {
        assert!(ask(function, &case).is_ok(), "{function}: {:?}", ask(function, &case));
        for (path, taken, _) in fields {
            for (kind, value) in kinds_of_value() {
                let (spoilt, what) = (with(case.clone(), path, value), format!("{path}: {kind}"));
                if taken.contains(&kind) {
                    // Taken as a value; the rules may still find it at odds with another.
                    let refused = ask(function, &spoilt).err();
                    assert!(refused.is_none_or(|invalid| invalid.code != "wrongKind"), "{what}");
                } else {
                    let (place, _) = refusal(function, &spoilt);
                    assert!(place.starts_with(path), "{what}: {place}");
                }
            }
        }
    }
}

#[test]
fn a_required_field_is_missed_and_an_optional_one_is_not() {
    for (function, case, fields) in contracts() {
        for (path, _, is_required) in fields {
            let null = with(case.clone(), path, Json::Null);
            let is_place = path.ends_with(|last: char| last.is_ascii_digit());
            let parent = path
                .rsplit_once('.')
                .map_or(String::new(), |(parent, _)| format!("/{}", parent.replace('.', "/")));
            let siblings = case.pointer(&parent).and_then(Json::as_object);
            // A measurement without any field says which parameter it is of, not which field it lacks.
            let stays = siblings.is_some_and(|fields| fields.len() > 1 || !path.starts_with("parameters."));
            let is_there = case.pointer(&format!("/{}", path.replace('.', "/"))).is_some();
            let gone = (!is_place && stays && is_there).then(|| without(case.clone(), path));
            for spoilt in [Some(null), gone].into_iter().flatten() {
                if *is_required || is_place {
                    assert_eq!(refusal(function, &spoilt), ((*path).to_owned(), "missing"), "{path}");
                } else {
                    assert!(ask(function, &spoilt).is_ok(), "{path}: {:?}", ask(function, &spoilt));
                }
            }
        }
    }
}

#[test]
fn an_unknown_field_is_refused_before_anything_else_of_its_object() {
    for (function, case, fields) in contracts() {
        let objects = fields.iter().map(|(path, ..)| *path).filter(|path| {
            case.pointer(&format!("/{}", path.replace('.', "/"))).is_some_and(Json::is_object)
        });
        for object in [""].into_iter().chain(objects) {
            let path = if object.is_empty() { "other".to_owned() } else { format!("{object}.other") };
            let spoilt = with(case.clone(), &path, Json::Null);
            assert_eq!(refusal(function, &spoilt), (path.clone(), "unknownField"));
            // Something wrong in the same object comes later.
            let field = fields.iter().map(|(field, ..)| *field).find(|field| {
                field.rsplit_once('.').map_or("", |(parent, _)| parent) == object
                    && !matches!(*field, "mediprima.cards")
            });
            if let Some(field) = field {
                let worse = with(spoilt, field, json!({"": 1}));
                assert_eq!(refusal(function, &worse), (path, "unknownField"), "{field}");
            }
        }
    }
}

#[test]
fn the_rest_has_a_path_and_a_code() {
    let premium: &[(&str, Json, &str, &str)] = &[
        ("premiumYear", json!(2015), "", "yearUnknown"),
        ("premiumYear", json!(2027), "", "yearUnknown"),
        ("premiumYear", json!(2024.5), "", "notWhole"),
        ("premiumYear", json!(-2024), "", "negative"),
        ("premiumYear", json!(1e300), "", "tooLarge"),
        ("today", json!("2025-02-29"), "", "impossibleDate"),
        ("today", json!("2025-13-01"), "", "impossibleDate"),
        ("today", json!("2025-00-10"), "", "impossibleDate"),
        ("today", json!("0000-01-01"), "", "impossibleDate"),
        ("today", json!("2025-2-28"), "", "malformedDate"),
        ("today", json!("20250228"), "", "malformedDate"),
        ("today", json!("2025-02-28T00:00:00Z"), "", "malformedDate"),
        ("today", json!(" 2025-02-28"), "", "malformedDate"),
        ("today", json!("+025-02-28"), "", "malformedDate"),
        ("today", json!("２０２５-02-28"), "", "malformedDate"),
        ("today", json!(""), "", "malformedDate"),
        ("doctor.competences.0.code", json!("3"), "", "malformedCode"),
        ("doctor.competences.0.code", json!("0003"), "", "malformedCode"),
        ("doctor.competences.0.code", json!("00x"), "", "malformedCode"),
        ("doctor.competences.0.period.to", json!("2010-04-30"), "", "endsBeforeStart"),
        ("doctor.attestedAmount", json!(-0.01), "", "negative"),
        ("doctor.attestedAmount", json!(24999.999), "", "tooManyDecimals"),
        ("doctor.attestedAmount", json!(0.1 + 0.2), "", "tooManyDecimals"),
        ("doctor.attestedAmount", json!(1e300), "", "tooLarge"),
        ("doctor.onCall", json!("always"), "", "unknownWord"),
        ("doctor.onCall", json!("None"), "", "unknownWord"),
        ("practice.flatFee.0.to", json!("2023-12-31"), "", "endsBeforeStart"),
        ("practice.flatFee", json!([null]), ".0", "missing"),
        ("parameters.recipe", json!({"part": 1, "whole": 2}), "", "notInYear"),
        ("parameters.other", json!({"count": 1}), "", "unknownField"),
        ("parameters.sumehr", json!({}), "", "missing"),
        ("parameters.sumehr", json!({"other": 1}), ".other", "unknownField"),
        ("parameters.sumehr", json!({"part": 1}), ".whole", "missing"),
        ("parameters.sumehr", json!({"whole": 1}), ".part", "missing"),
        ("parameters.sumehr", json!({"part": 1, "whole": 2, "zero": 3}), ".zero", "unknownField"),
        ("parameters.sumehr", json!({"done": true, "percent": 3}), ".percent", "unknownField"),
        ("parameters.sumehr", json!({"part": 700, "whole": 600}), ".part", "partLargerThanWhole"),
        ("parameters.sumehr", json!({"part": 0.5, "whole": 600}), ".part", "notWhole"),
        ("parameters.sumehr", json!({"part": -1, "whole": 600}), ".part", "negative"),
        ("parameters.sumehr", json!({"percent": 100.000_000_1}), ".percent", "aboveHundred"),
        ("parameters.sumehr", json!({"percent": 1e300}), ".percent", "aboveHundred"),
        ("parameters.sumehr", json!({"percent": -1}), ".percent", "negative"),
        ("parameters.sumehr", json!({"count": 5}), ".count", "wrongMeasurement"),
        ("parameters.medicationSchemes", json!({"part": 1, "whole": 2}), ".part", "wrongMeasurement"),
        ("parameters.medicationSchemes", json!({"done": true}), ".done", "wrongMeasurement"),
        ("parameters.barometers.barometers", json!({"asthma": "2024-01-01"}), ".asthma", "unknownField"),
        ("sumehrPatients", json!(200), "", "notInYear"),
        ("application.via", json!("post"), "", "unknownWord"),
    ];
    let visit: &[(&str, Json, &str, &str)] = &[
        ("billedOn", json!("2025-12-14"), "", "beforeCare"),
        ("patient.reception", json!("samusocial"), "", "unknownWord"),
        ("patient.prescribed", json!(["medicines", "taxi"]), ".1", "unknownWord"),
        ("mediprima", json!({}), ".kind", "missing"),
        ("mediprima", json!({"kind": null}), ".kind", "missing"),
        ("mediprima", json!({"kind": 1}), ".kind", "wrongKind"),
        ("mediprima", json!({"kind": "other"}), ".kind", "unknownWord"),
        ("mediprima", json!({"kind": "other", "x": 1}), ".x", "unknownField"),
        ("mediprima", json!({"kind": "principle", "code": "201"}), ".code", "unknownField"),
        ("mediprima", json!({"kind": "refused"}), ".code", "missing"),
        ("mediprima", json!({"kind": "refused", "code": "208"}), ".code", "unknownWord"),
        ("mediprima", json!({"kind": "refused", "code": 201}), ".code", "wrongKind"),
        ("mediprima", json!({"kind": "notConsulted", "because": "tired"}), ".because", "unknownWord"),
        ("mediprima.cards.0.period.to", json!("2025-08-31"), "", "endsBeforeStart"),
        ("mediprima.cards.0.doctorCover.period.to", json!("2025-08-31"), "", "endsBeforeStart"),
        ("mediprima.cards.0.doctorCover.support.amiPart", json!("full"), "", "unknownWord"),
        ("mediprima.cards.0.doctorCover.providers", json!(["1234567"]), ".0", "malformedNumber"),
        ("mediprima.cards.0.doctorCover.providers", json!(["123456789012"]), ".0", "malformedNumber"),
        ("mediprima.cards.0.doctorCover.maximumPatientPart", json!(2.005), "", "tooManyDecimals"),
        ("mediprima.cards.0.stateShares.amiPart", json!(51), "", "unknownValue"),
        ("mediprima.cards.0.agreementNumber", json!(" "), "", "empty"),
        ("mediprima.cards.0.cpas.name", json!(""), "", "empty"),
        ("doctor.nihii", json!("1-00000-01-00x"), "", "malformedNumber"),
        ("doctor.role", json!("nurse"), "", "unknownWord"),
        ("setting", json!("street"), "", "unknownWord"),
        ("billing.from", json!("home"), "", "unknownWord"),
    ];
    for (function, case, table) in
        [("assessPremium", premium_case(), premium), ("routeVisit", visit_case(), visit)]
    {
        for (path, value, below, code) in table {
            let spoilt = with(case.clone(), path, value.clone());
            assert_eq!(refusal(function, &spoilt), (format!("{path}{below}"), *code), "{path} = {value}");
        }
    }
}

#[test]
fn the_first_field_of_a_measurement_says_what_it_is() {
    for (measurement, path) in [
        (r#"{"part": 1, "whole": 2, "count": 3}"#, "parameters.sumehr.count"),
        (r#"{"count": 3, "part": 1, "whole": 2}"#, "parameters.sumehr.part"),
        (r#"{"percent": 50, "whole": 2}"#, "parameters.sumehr.whole"),
        (r#"{"other": 1, "percent": 50}"#, "parameters.sumehr.other"),
    ] {
        // As text: a map would sort the fields.
        let case = with(premium_case(), "parameters", json!({"sumehr": "HERE"})).to_string();
        let case: Value = serde_json::from_str(&case.replace("\"HERE\"", measurement)).expect("JSON");
        let refused = call("assessPremium", &case).expect_err("refused");
        assert_eq!((refused.path.as_str(), refused.code), (path, "unknownField"), "{measurement}");
    }
}

#[test]
fn numbers_are_read_exactly() {
    let taken =
        |path: &str, value: Json| ask("assessPremium", &with(premium_case(), path, value)).expect("taken");
    let fact = |outcome: &Json, rule: &str, name: &str| {
        let reasons = outcome["reasons"].as_array().expect("reasons");
        let reason = reasons.iter().find(|reason| reason["rule"] == rule).expect("the rule took part");
        reason["facts"][name].clone()
    };
    let attested =
        |amount| fact(&taken("doctor.attestedAmount", amount), "premium.gate.activity", "attested");
    assert_eq!(attested(json!(24999.99)), json!(24999.99));
    assert_eq!(attested(json!(25_000.0)), json!(25_000));
    assert_eq!(attested(json!(-0.0)), json!(0));
    let sumehr = |percent| {
        fact(&taken("parameters.sumehr", json!({"percent": percent})), "premium.parameter.sumehr", "percent")
    };
    assert_eq!(sumehr(59.99), json!(59.99));
    assert_eq!(sumehr(59.999_999_9), json!(59.999_999));
    assert_eq!(sumehr(59.999_999_999_999_99), json!(59.999_999));
    assert_eq!(sumehr(60.0), json!(60));
    let status = |percent: f64| {
        let outcome = taken("parameters.sumehr", json!({"percent": percent}));
        let parameters = outcome["parameters"].as_array().expect("parameters").clone();
        parameters.into_iter().find(|it| it["id"] == "sumehr").expect("sumehr")["status"].clone()
    };
    assert_eq!([status(60.0), status(59.999_999_999_999_99)], [json!("met"), json!("notMet")]);
}

#[test]
fn many_cases_do_not_stop_each_other() {
    let cases = json!([premium_case(), with(premium_case(), "today", json!("x")), null, premium_case()]);
    let answers = ask("assessPremiums", &cases).expect("answers");
    assert_eq!(answers[0], answers[3]);
    assert_eq!(answers[0]["ok"], ask("assessPremium", &premium_case()).expect("an outcome"));
    assert_eq!([&answers[1]["error"]["path"], &answers[1]["error"]["code"]], ["today", "malformedDate"]);
    assert_eq!([&answers[2]["error"]["path"], &answers[2]["error"]["code"]], ["", "wrongKind"]);
    assert_eq!(ask("routeVisits", &json!([])).expect("no answers"), json!([]));
    assert_eq!(refusal("routeVisits", &json!({"0": 1})), (String::new(), "wrongKind"));
}

#[test]
fn arguments_are_refused_by_their_names() {
    assert_eq!(refusal("comparePremiumYears", &json!([2015, 2024])), ("from".to_owned(), "yearUnknown"));
    assert_eq!(refusal("comparePremiumYears", &json!([2016, "2024"])), ("to".to_owned(), "wrongKind"));
    assert_eq!(refusal("comparePremiumYears", &json!([2016])), ("to".to_owned(), "missing"));
    assert_eq!(refusal("nothing", &Json::Null), ("function".to_owned(), "unknownFunction"));
    let outcome = ask("routeVisit", &visit_case()).expect("an outcome");
    assert_eq!(refusal("explain", &json!([outcome, "it"])), ("lang".to_owned(), "unknownWord"));
    assert_eq!(refusal("explain", &json!([outcome])), ("lang".to_owned(), "unknownWord"));
    assert_eq!(refusal("explain", &json!([{}, "fr"])), ("premiumYear".to_owned(), "missing"));
    assert_eq!(refusal("explain", &json!([null, "fr"])), (String::new(), "wrongKind"));
    let spoilt = with(outcome.clone(), "reasons.0.rule", json!("nothing"));
    assert_eq!(refusal("explain", &json!([spoilt, "fr"])), ("reasons.0.rule".to_owned(), "unknownRule"));
    let spoilt = with(outcome, "reasons.0.sources.0", json!("hearsay"));
    assert_eq!(
        refusal("explain", &json!([spoilt, "fr"])),
        ("reasons.0.sources.0".to_owned(), "unknownSource")
    );
}
