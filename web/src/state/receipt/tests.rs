//! What the module of receipts says is read whole.

use super::*;

fn of(pairs: &[(&str, &str)]) -> Receipt {
    let said = pairs.iter().flat_map(|(name, value)| [(*name).to_owned(), (*value).to_owned()]);
    Receipt::of(Some(said.collect()))
}

#[test]
fn a_refusal_says_where() {
    assert_eq!(of(&[("refused", "json")]), Receipt::Refused(Refused::NotJson));
    assert_eq!(of(&[("refused", "at input.today")]), Receipt::Refused(Refused::At("input.today".into())));
    assert_eq!(of(&[("refused", "at ")]), Receipt::Refused(Refused::At(String::new())));
    assert_eq!(Receipt::of(None), Receipt::Refused(Refused::Lacking));
}

#[test]
fn both_answers_are_kept_by_language() {
    let receipt = of(&[
        ("kind", "premium"),
        ("madeOn", "2025-11-19"),
        ("gpcheck", "0.1.0"),
        ("rules", "ab"),
        ("sameRules", "true"),
        ("sameOutcome", "false"),
        ("then.fr", "Avant"),
        ("then.fr", "a"),
        ("then.fr", "b"),
        ("now.fr", "Après"),
        ("now.fr", "b"),
        ("now.fr", "c"),
        ("input.premiumYear", "1999"),
    ]);
    let Receipt::Checked(checked) = receipt else { panic!("{receipt:?}") };
    assert_eq!(checked.made_on, Date::from_ymd_opt(2025, 11, 19));
    assert!(checked.same_rules && !checked.same_outcome && !checked.visit);
    let told = checked.told(Lang::from_code("fr").unwrap()).unwrap();
    assert_eq!(told.then[0], "Avant");
    assert_eq!(told.differences(), [vec!["a"], vec!["c"]]);
    assert_eq!(checked.fit, Some(Err(vec!["premiumYear".into()])));
}

#[test]
fn a_visit_never_goes_into_the_premium_check() {
    let Receipt::Checked(checked) = of(&[("kind", "visit")]) else { panic!() };
    assert_eq!(checked.fit, None);
}
