//! The register holds together: every rule and source is used, named once and cited.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first surprise")]

use std::collections::BTreeSet;

use gpcheck_rules::book::{self, SOURCES};
use gpcheck_rules::date::months_after;
use gpcheck_rules::mediprima::TREE;
use gpcheck_rules::premium::{Closing, YEARS, find};
use gpcheck_rules::{Date, Euro, Fact};

#[test]
fn ids_are_unique() {
    let rules: Vec<_> = book::all().map(|rule| rule.id).collect();
    assert_eq!(rules.iter().collect::<BTreeSet<_>>().len(), rules.len());
    let sources: Vec<_> = SOURCES.iter().map(|source| source.id).collect();
    assert_eq!(sources.iter().collect::<BTreeSet<_>>().len(), sources.len());
    let branches: Vec<_> = TREE.iter().map(|branch| branch.id).collect();
    assert_eq!(branches.iter().collect::<BTreeSet<_>>().len(), branches.len());
}

#[test]
fn the_review_is_due_after_the_last_day_and_not_before() {
    let last = months_after(book::CHECKED_ON, book::REVIEW_MONTHS).expect("a day of the calendar");
    assert!(!book::review_is_due(book::CHECKED_ON) && !book::review_is_due(last));
    assert!(last.succ_opt().is_some_and(book::review_is_due));
    // A clock that stands in the past is no reason to warn.
    assert!(book::CHECKED_ON.pred_opt().is_some_and(|day| !book::review_is_due(day)));
}

#[test]
fn every_source_is_cited() {
    let mut cited: BTreeSet<&str> =
        book::all().flat_map(|rule| rule.basis.sources).map(|source| source.id).collect();
    for year in YEARS {
        let steps = year.scale.steps.iter().map(|step| step.basis);
        let bases = [
            Some(year.scale.base.basis),
            Some(year.activity.basis),
            Some(year.declaration),
            Some(year.on_call),
            Some(year.training.basis),
            Some(year.window.basis),
            year.sumehr_bonus.map(|bonus| bonus.basis),
            year.flat_fee.map(|rule| rule.basis),
            year.neutralised.map(|rule| rule.basis),
            year.starter.map(|starter| starter.basis),
        ];
        let parameters = year.parameters.iter().map(|parameter| parameter.basis);
        for basis in bases.into_iter().flatten().chain(steps).chain(parameters) {
            assert!(!basis.sources.is_empty());
            cited.extend(basis.sources.iter().map(|source| source.id));
        }
    }
    let unused: Vec<_> = SOURCES.iter().map(|source| source.id).filter(|id| !cited.contains(id)).collect();
    assert!(unused.is_empty(), "sources cited by nothing: {unused:?}");
}

#[test]
fn every_entry_states_what_its_rule_declares() {
    let entries = book::entries();
    for rule in book::all() {
        assert!(entries.iter().any(|entry| entry.rule == rule), "{} is in no entry", rule.id);
    }
    for entry in entries {
        assert_eq!(entry.facts.len(), entry.rule.states.len(), "{}", entry.rule.id);
        for ((name, fact), (declared, kind)) in entry.facts.iter().zip(entry.rule.states) {
            assert_eq!(name, declared, "{}", entry.rule.id);
            assert!(kind.holds(fact), "{} {name} is {fact:?}", entry.rule.id);
        }
    }
}

#[test]
fn years_follow_each_other_and_their_steps_rise() {
    for (place, year) in YEARS.iter().enumerate() {
        assert_eq!(usize::from(year.year), 2016 + place);
        let mut previous = (0, year.scale.base.amount);
        for step in year.scale.steps {
            assert!(step.at_least > previous.0 && step.amount > previous.1, "{}", year.year);
            assert!(usize::from(step.at_least) <= year.parameters.len(), "{}", year.year);
            previous = (step.at_least, step.amount);
        }
        if let (Some(opens), Closing::On(closes)) = (year.window.opens.known(), year.window.closes) {
            assert!(year.period().end() < opens && opens < closes, "{}", year.year);
        }
    }
}

#[test]
fn one_statement_asked_for_is_the_one_of_the_whole_book() {
    for entry in book::entries() {
        let year = YEARS.iter().find(|year| year.period() == entry.period).copied();
        assert_eq!(book::entry(entry.rule, year).as_ref(), Some(&entry), "{}", entry.rule.id);
    }
}

#[test]
fn a_rule_is_found_by_its_id() {
    for rule in book::all() {
        assert_eq!(book::find(rule.id).map(|found| found.id), Some(rule.id));
    }
    assert!(book::find("premium").is_none() && book::find("").is_none());
}

/// The figures of the law that no year changes, as the rulebook states them.
#[test]
fn the_book_states_the_figures_of_the_law() {
    let day = |year, month, day| Fact::Date(Date::from_ymd_opt(year, month, day).expect("a day"));
    for (id, name, stated) in [
        ("premium.gate.firstYears", "years", Fact::Count(5)),
        ("premium.training", "amount", Fact::Euro(Euro::whole(800))),
        ("premium.starter", "amount", Fact::Euro(Euro::whole(4_256))),
        ("premium.starter.since", "since", Fact::Count(2021)),
        ("premium.starter.flatFeeDays", "limit", Fact::Count(30)),
        ("premium.contest.online", "days", Fact::Count(60)),
        ("premium.contest.refusal", "days", Fact::Count(60)),
        ("mediprima.exception.transition", "lastDay", day(2025, 10, 31)),
        ("mediprima.exception.age", "bornBy", day(1956, 1, 1)),
        ("mediprima.electronicOnly", "since", day(2025, 11, 1)),
        ("mediprima.tarification", "months", Fact::Count(2)),
        ("mediprima.certificate.validity", "months", Fact::Count(12)),
    ] {
        let rule = book::find(id).unwrap_or_else(|| panic!("no rule {id}"));
        let entry = book::entry(rule, None).unwrap_or_else(|| panic!("{id} states nothing"));
        let fact = entry.facts.iter().find(|(it, _)| *it == name).map(|(_, fact)| fact);
        assert_eq!(fact, Some(&stated), "{id} {name}");
    }
}

#[test]
fn the_book_states_the_figures_of_each_year() {
    let stated = |id: &str, year| {
        let rule = book::find(id).unwrap_or_else(|| panic!("no rule {id}"));
        book::entry(rule, find(year)).map(|entry| entry.facts)
    };
    let day = |year, month, day| Fact::Date(Date::from_ymd_opt(year, month, day).expect("a day"));
    let (year, euro) = (|year| ("year", Fact::Count(year)), |euros| Fact::Euro(Euro::whole(euros)));
    assert_eq!(
        stated("premium.window", 2024),
        Some(vec![year(2024), ("opens", day(2025, 9, 11)), ("closes", day(2025, 12, 15))])
    );
    // Of two last days the careful one; a day that is not known is said so.
    assert_eq!(
        stated("premium.window", 2018),
        Some(vec![year(2018), ("opens", day(2019, 12, 13)), ("closes", day(2020, 3, 8))])
    );
    assert_eq!(
        stated("premium.window", 2021),
        Some(vec![year(2021), ("opens", Fact::Unknown), ("closes", Fact::Unknown)])
    );
    assert_eq!(stated("premium.gate.activity", 2024), Some(vec![year(2024), ("minimum", euro(25_000))]));
    let tiers = [("base", euro(1_000)), ("highest", euro(6_000)), ("needed", Fact::Count(7))];
    assert_eq!(stated("premium.tiers", 2024).map(|mut facts| facts.split_off(1)), Some(tiers.into()));
    assert_eq!(stated("premium.sumehrBonus", 2024), None);
    assert_eq!(stated("premium.parameter.recipe", 2024), None);
}
