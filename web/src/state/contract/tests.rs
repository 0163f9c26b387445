//! Cases are written as the boundary reads them, and mean the same there.

use gpcheck_rules::mediprima::route;
use gpcheck_rules::premium::assess;
use gpcheck_texts::Lang;
use serde_json::Value;

use super::*;
use crate::place::{Page, Place};
use crate::state::field::PRESCRIBED;
use crate::state::link::tests::{Dice, somebody};
use crate::state::{Action, CardFact, DateId, Field, Part, Question, State};

/// The reasons of an outcome in short: which rule did what.
fn reasons(outcome: &Value) -> Vec<String> {
    let reasons = outcome["reasons"].as_array().unwrap().iter();
    reasons.map(|reason| format!("{} {} {}", reason["rule"], reason["effect"], reason["facts"])).collect()
}

#[test]
fn the_boundary_reads_every_premium_case_and_answers_the_same() {
    let mut written = 0;
    for seed in 0..2000 {
        let case = somebody(&mut Dice::new(seed)).premium().case;
        let text = match premium(&case) {
            Ok(text) => text,
            Err(Lacking::Number) => {
                assert!(case.doctor.competences.is_none());
                continue;
            }
            Err(Lacking::Since) => {
                assert!(case.doctor.competences.unwrap().iter().any(|held| held.from.is_none()));
                continue;
            }
        };
        written += 1;
        let outcome =
            gpcheck_wire::assess_premium(&text).unwrap_or_else(|invalid| panic!("{invalid}: {text}"));
        let outcome: Value = serde_json::from_str(&outcome.json()).unwrap();
        let ours = assess(&case);
        assert_eq!(outcome["premiumYear"], u64::from(case.year.year));
        assert_eq!(outcome["total"]["least"].as_f64().unwrap(), euros(ours.total.least), "{text}");
        assert_eq!(outcome["total"]["most"].as_f64().unwrap(), euros(ours.total.most), "{text}");
        assert_eq!(reasons(&outcome).len(), ours.reasons.len(), "{text}");
        for (theirs, ours) in outcome["reasons"].as_array().unwrap().iter().zip(&ours.reasons) {
            assert_eq!(theirs["rule"], ours.rule.id);
            assert_eq!(theirs["effect"], ours.effect.name());
        }
        assert_eq!(outcome["deadlines"].as_array().unwrap().len(), ours.deadlines.len());
        assert_eq!(outcome["plan"].as_array().unwrap().len(), ours.plan.len());
    }
    assert!(written > 100, "{written}");
}

fn euros(amount: Euro) -> f64 {
    f64::from(i32::try_from(amount.cents()).unwrap()) / 100.0
}

/// A visit as somebody might leave the page.
pub(crate) fn a_visit(dice: &mut Dice) -> State {
    let place = Place { page: Page::MediPrima, lang: Lang::ALL[0] };
    let mut state = State::new(place, Date::from_ymd_opt(2026, 11, 22));
    let yes_no: &[&'static str] = &["yes", "no", "unknown"];
    let asked: &[(Question, &[&'static str])] = &[
        (Question::Insured, yes_no),
        (Question::Answer, &["cover", "noCover", "code", "principle", "notConsulted", "cover"]),
        (Question::Code, &["201", "202", "203", "204", "205", "206", "207"]),
        (Question::Because, &["notYet", "noIdentifier", "unavailable"]),
        (Question::Card(0, CardFact::Certificate), yes_no),
        (Question::Card(0, CardFact::Agreement), &["yes", "no"]),
        (Question::Card(0, CardFact::Providers), &["none", "with", "without", "unchecked"]),
        (Question::Card(0, CardFact::StateInsurance), &["all", "half", "none"]),
        (Question::Card(0, CardFact::StatePatient), &["all", "half", "none"]),
        (Question::Card(0, CardFact::CpasInsurance), &["full", "partial", "nothing"]),
        (Question::Card(0, CardFact::CpasPatient), &["full", "partial", "nothing"]),
        (Question::Card(0, CardFact::CpasSupplement), &["full", "partial", "nothing"]),
        (Question::VisitRole, &["generalPractitioner", "gpInTraining", "specialist"]),
        (
            Question::Setting,
            &["practice", "homeVisit", "guardPost", "flatFeePractice", "familyPlanning", "hospital"],
        ),
        (Question::Outside, yes_no),
        (Question::Connected, yes_no),
        (Question::ForceMajeure, yes_no),
        (Question::VisitSoftware, yes_no),
        (Question::OwnNumber, yes_no),
        (Question::Reception, &["fedasil", "cpas", "none"]),
        (Question::Urgent, yes_no),
        (Question::Justification, &["yes", "no"]),
        (Question::Card(0, CardFact::Covered), &["yes", "no"]),
        (Question::Card(1, CardFact::Covered), &["yes", "no"]),
        (Question::Card(1, CardFact::Certificate), yes_no),
        (Question::Card(1, CardFact::Agreement), &["yes", "no"]),
        (Question::Card(1, CardFact::Providers), &["none", "with", "without", "unchecked"]),
    ];
    if dice.below(2) == 0 {
        state = state.after(Action::AddCard);
        for card in 0..2 {
            let version = ["", "1", "2"][dice.below(3)].into();
            state = state.after(Action::Write(Field::CardVersion(card), version));
        }
    }
    for (question, answers) in asked {
        if dice.below(3) > 0 {
            state = state.after(Action::Choose(*question, answers[dice.below(answers.len())]));
        }
    }
    for what in PRESCRIBED {
        state = state.after(Action::Tick(Question::Prescribed(what), dice.below(2) == 0));
    }
    let cover = [0, 1].map(|card| [DateId::CoverFrom(card), DateId::CoverTo(card)]);
    for date in cover.into_iter().flatten().chain([DateId::Care, DateId::Billed, DateId::Born]) {
        for (part, texts) in Part::ALL.into_iter().zip([["5", "31"], ["2", "12"], ["1955", "2026"]]) {
            if dice.below(2) == 0 {
                state = state.after(Action::Write(Field::Date(date, part), texts[dice.below(2)].into()));
            }
        }
    }
    state
}

#[test]
fn the_boundary_reads_every_visit_and_answers_the_same() {
    for seed in 0..2000 {
        let case = a_visit(&mut Dice::new(seed)).visit().case;
        let text = visit(&case);
        let outcome = gpcheck_wire::route_visit(&text).unwrap_or_else(|invalid| panic!("{invalid}: {text}"));
        let outcome: Value = serde_json::from_str(&outcome.json()).unwrap();
        let ours = route(&case);
        assert_eq!(outcome["verdict"], ours.verdict.name(), "{text}");
        let names: Vec<&str> = ours.channels.iter().map(|channel| channel.name()).collect();
        assert_eq!(outcome["channels"], serde_json::json!(names), "{text}");
        let steps: Vec<&str> = ours.steps.iter().map(|step| step.name()).collect();
        assert_eq!(outcome["steps"], serde_json::json!(steps), "{text}");
        let payers: Vec<&str> = ours.payers.iter().map(|payer| payer.name()).collect();
        assert_eq!(outcome["payers"], serde_json::json!(payers), "{text}");
        for (theirs, ours) in outcome["reasons"].as_array().unwrap().iter().zip(&ours.reasons) {
            assert_eq!(theirs["rule"], ours.rule.id);
        }
        assert_eq!(outcome["reasons"].as_array().unwrap().len(), ours.reasons.len());
    }
}

#[test]
fn numbers_and_days_are_written_as_json_has_them() {
    assert_eq!(euro(Euro::from_cents(2_499_999)), "24999.99");
    assert_eq!(euro(Euro::from_cents(5)), "0.05");
    assert_eq!(euro(Euro::whole(120_000)), "120000");
    assert_eq!(percent(Percent::from_millionths(58_800_000)), "58.8");
    assert_eq!(percent(Percent::from_millionths(0)), "0");
    assert_eq!(iso(Date::from_ymd_opt(2026, 1, 9).unwrap()), "2026-01-09");
}
