//! A case that the page wrote goes back to the page as it was; what the page does not ask about is named.

use serde_json::Value;

use super::*;
use crate::place::{Page, Place};
use crate::state::link::tests::{Dice, somebody};
use crate::state::{State, contract};
use gpcheck_texts::Lang;

/// As the module of receipts takes a case apart.
fn flat(value: &Value, path: &str, said: &mut Vec<Said>) {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match value {
        Value::Null => {}
        Value::Object(fields) if fields.values().any(|value| !value.is_null()) => {
            fields.iter().for_each(|(name, value)| flat(value, &below(name), said));
        }
        Value::Array(items) if !items.is_empty() => {
            items.iter().enumerate().for_each(|(place, value)| flat(value, &below(&place.to_string()), said));
        }
        Value::String(text) => said.push((path.into(), text.clone())),
        Value::Object(_) => said.push((path.into(), "{}".into())),
        other => said.push((path.into(), other.to_string())),
    }
}

fn said(json: &str) -> Vec<Said> {
    let mut said = Vec::new();
    flat(&serde_json::from_str(json).unwrap(), "", &mut said);
    said
}

fn blank() -> State {
    State::new(Place { page: Page::Premium, lang: Lang::ALL[0] }, None)
}

#[test]
fn a_case_of_the_page_comes_back() {
    let mut tried = 0;
    for seed in 0..2000 {
        let case = somebody(&mut Dice::new(seed)).premium().case;
        let Ok(json) = contract::premium(&case) else { continue };
        tried += 1;
        let fitted = super::case(&said(&json)).unwrap_or_else(|unfit| panic!("{unfit:?}: {json}"));
        let reading = blank().with_case(fitted).premium();
        assert_eq!(reading.problems, [], "{json}");
        assert_eq!(contract::premium(&reading.case).as_deref(), Ok(json.as_str()));
    }
    assert!(tried > 100, "{tried}");
}

#[test]
fn what_the_page_does_not_ask_about_is_named() {
    let unfit = |json: &str| super::case(&said(json)).unwrap_err();
    let case = |doctor: &str, rest: &str| {
        format!(r#"{{"premiumYear":2024,"today":"2025-11-19","doctor":{doctor},"practice":{{}}{rest}}}"#)
    };
    let held = r#"{"code":"003","period":{"from":"2010-05-01"}}"#;
    let two = case(&format!(r#"{{"competences":[{held},{held}]}}"#), "");
    assert_eq!(unfit(&two), ["doctor.competences.1.code", "doctor.competences.1.period.from"]);
    let other = case(r#"{"competences":[{"code":"001","period":{"from":"2010-05-01"}}]}"#, "");
    assert_eq!(unfit(&other), ["doctor.competences.0.code"]);
    assert_eq!(unfit(r#"{"premiumYear":1999}"#), ["premiumYear"]);
    let huge = case(r#"{"competences":[],"attestedAmount":1e21}"#, "");
    assert_eq!(unfit(&huge), ["doctor.attestedAmount"]);
    assert!(super::case(&said(&case(r#"{"competences":[]}"#, r#","parameters":{}"#))).is_ok());
}

#[test]
fn the_first_of_january_is_written_with_its_year() {
    let json = r#"{"premiumYear":2024,"today":"2025-01-01","doctor":{"competences":[]},"practice":{}}"#;
    let state = blank().with_case(super::case(&said(json)).unwrap());
    let parts = Part::ALL.map(|part| state.text(Field::Date(DateId::Today, part)).into_owned());
    assert_eq!(parts, ["1", "1", "2025"]);
}
