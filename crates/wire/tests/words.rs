//! Every outcome has its words in every language, and comes through JSON unharmed.

mod support;

use gpcheck_wire::VERSION;
use serde_json::{Value as Json, json};
use support::{answered, ask};

const LANGUAGES: [&str; 4] = ["fr", "nl", "de", "en"];

#[test]
fn every_outcome_is_explained_in_every_language() {
    for (case, outcome) in answered() {
        let mut headlines = Vec::new();
        for lang in LANGUAGES {
            let words = ask("explain", &json!([outcome, lang])).expect("an outcome has words");
            let (paragraphs, reasons) = (&words["paragraphs"], &outcome["reasons"]);
            let (paragraphs, reasons) =
                (paragraphs.as_array().expect("a list"), reasons.as_array().expect("a list"));
            assert_eq!(paragraphs.len(), reasons.len(), "{}", case["id"]);
            for (paragraph, reason) in paragraphs.iter().zip(reasons) {
                for field in ["rule", "certainty", "sources"] {
                    assert_eq!(paragraph[field], reason[field], "{} {field}", case["id"]);
                }
            }
            let steps = words["steps"].as_array().expect("a list");
            if let Some(ids) = outcome["steps"].as_array() {
                assert_eq!(steps.len(), ids.len(), "{}", case["id"]);
            }
            let texts = paragraphs.iter().map(|paragraph| &paragraph["text"]).chain(steps);
            for text in texts.chain([&words["headline"]]).map(|text| text.as_str().expect("text")) {
                assert!(
                    text.len() > 3 && !text.contains(['{', '}', '\u{1}', '\u{2}', '\u{3}', '\u{4}']),
                    "{text}"
                );
            }
            headlines.push(words["headline"].clone());
        }
        headlines.dedup();
        assert_eq!(headlines.len(), LANGUAGES.len(), "{}: {headlines:?}", case["id"]);
    }
}

#[test]
fn a_premium_says_what_to_do_next() {
    let case = support::with(support::premium_case(), "application", Json::Null);
    let outcome = ask("assessPremium", &case).expect("an outcome");
    let words = ask("explain", &json!([outcome, "fr"])).expect("words");
    let steps = words["steps"].as_array().expect("a list").len();
    let open = |deadline: &&Json| deadline["kind"] == "apply" && deadline["state"] == "open";
    let open = outcome["deadlines"].as_array().expect("a list").iter().filter(open).count();
    assert_eq!(open, 1);
    assert_eq!(steps, outcome["plan"].as_array().expect("a list").len() + open);
}

#[test]
fn each_way_to_a_higher_premium_is_a_step_with_its_amounts() {
    let case = json!({
        "premiumYear": 2024, "today": "2024-07-01",
        "doctor": {
            "competences": [{"code": "003", "period": {"from": "2010-05-01"}}], "attestedAmount": 120_000,
            "onCall": "availabilityFee",
        },
        "practice": {"acceptedSoftware": true, "flatFee": []},
        "parameters": {
            "chapterIv": {"percent": 80}, "electronicBilling": {"percent": 80}, "sumehr": {"percent": 80},
            "medicationSchemes": {"count": 5}, "evidenceLinker": {"count": 5}, "disabilityForm": {"count": 2},
            "barometers": {"barometers": {}}, "incapacityCertificates": {"count": 1},
        },
    });
    let outcome = ask("assessPremium", &case).expect("an outcome");
    // Six of eight are met, for 4,500 euro; one form more makes it 6,000.
    for lang in LANGUAGES {
        let words = ask("explain", &json!([outcome, lang])).expect("words");
        let steps = words["steps"].as_array().expect("a list");
        assert_eq!(steps.len(), 1, "{lang}: {steps:?}");
        let step = steps[0].as_str().expect("text");
        let digits: String = step.chars().filter(char::is_ascii_digit).collect();
        assert!(digits.contains("6000") && digits.contains("1500") && digits.contains("2024"), "{step}");
    }
}

#[test]
fn the_rulebook_has_every_rule_in_every_language() {
    let book = ask("rulebook", &Json::Null).expect("the rulebook");
    assert_eq!(book["version"], VERSION);
    let sources: Vec<&Json> =
        book["sources"].as_array().expect("a list").iter().map(|it| &it["id"]).collect();
    let rules = book["rules"].as_array().expect("a list");
    assert!(rules.len() > 100 && sources.len() > 50);
    for rule in rules {
        assert!(!rule["sources"].as_array().expect("a list").is_empty());
        assert!(rule["sources"].as_array().expect("a list").iter().all(|id| sources.contains(&id)));
        let texts = rule["text"].as_object().expect("an object");
        assert_eq!(texts.keys().collect::<Vec<_>>(), ["de", "en", "fr", "nl"]);
        assert!(texts.values().all(|text| text.as_str().is_some_and(|text| text.len() > 10)), "{rule}");
    }
}

#[test]
fn two_years_are_compared() {
    let comparison = ask("comparePremiumYears", &json!([2023, 2024])).expect("a comparison");
    let change = |id: &str| {
        let parameters = comparison["parameters"].as_array().expect("a list");
        parameters.iter().find(|parameter| parameter["id"] == id).expect(id)
    };
    assert_eq!(change("sumehr")["change"], "hardened");
    assert_eq!(change("sumehr")["before"]["threshold"], json!({"kind": "share", "percent": 55}));
    assert_eq!(change("sumehr")["after"]["threshold"], json!({"kind": "share", "percent": 60}));
    assert_eq!(change("incapacityCertificates")["change"], "added");
    assert_eq!(change("incapacityCertificates")["before"], Json::Null);
    assert_eq!(comparison["to"]["tiers"][3]["amount"], 6000);
    // What a statement rests on stands beside it.
    let sumehr = &change("sumehr")["after"];
    assert_eq!(sumehr["certainty"], "reported");
    assert_eq!(sumehr["sources"].as_array().map(Vec::len), Some(3));
    assert_eq!(comparison["to"]["window"]["lastDay"], "2025-12-15");
    let older = ask("comparePremiumYears", &json!([2016, 2025])).expect("a comparison");
    assert_eq!(older["from"]["sumehrBonus"]["patients"], 200);
    assert_eq!(older["from"]["starter"], Json::Null);
    assert_eq!(older["to"]["rules"], json!({"status": "assumed", "basedOn": 2024}));
    assert_eq!(older["to"]["window"]["notBefore"], "2026-07-01");
}

#[test]
fn words_are_taken_for_their_own_language_and_version() {
    let words =
        || gpcheck_texts::Pack::Package.file(gpcheck_texts::Lang::Fr).expect("the texts are embedded here");
    assert!(gpcheck_wire::take_words("fr", words()));
    assert!(!gpcheck_wire::take_words("it", words()));
    assert!(!gpcheck_wire::take_words("fr", String::new()));
}

#[test]
fn the_layout_of_rows_and_the_schemas_can_be_read() {
    let rows: Json = serde_json::from_str(&gpcheck_wire::premium_rows().json()).expect("JSON");
    assert_eq!(rows["unknown"], json!(i32::MIN));
    assert_eq!(rows["columns"][0], "recognisedFrom");
    let schema: Json = serde_json::from_str(&gpcheck_wire::schema()).expect("JSON");
    assert!(schema.is_object(), "{schema}");
}
