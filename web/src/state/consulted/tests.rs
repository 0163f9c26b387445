//! An answer fills the questions of the page, and what it does not say stays open.

use gpcheck_rules::mediprima::{MediPrimaAnswer, RefusedCode, StateShare, Support};

use super::Consulted;
use crate::place::{Page, Place};
use crate::state::{Action, Question, State};
use gpcheck_texts::Lang;

fn state() -> State {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 2, 10);
    State::new(Place { page: Page::MediPrima, lang: Lang::ALL[0] }, day)
}

/// The state after an answer, as the package's module tells it: one `name value` a line.
fn told(lines: &str) -> State {
    let words = lines.lines().filter_map(|line| line.trim().split_once(' '));
    let said = words.flat_map(|(name, value)| [name.to_owned(), value.to_owned()]).collect();
    state().after(Action::Consulted(Some(said)))
}

const CARD: &str = "answer.kind cards
    answer.cards.0.version 3
    answer.cards.0.period.from 2026-01-01
    answer.cards.0.period.to 2026-12-31
    answer.cards.0.doctorCover.period.from 2026-01-05
    answer.cards.0.doctorCover.period.to 2026-06-30
    answer.cards.0.doctorCover.support.amiPart FULL
    answer.cards.0.doctorCover.support.patientPart PARTIAL
    answer.cards.0.doctorCover.support.supplement NOTHING
    answer.cards.0.stateShares.amiPart 100
    answer.cards.0.stateShares.patientPart 50
    answer.cards.0.urgencyCertificate true
    answer.cards.0.agreementNumber ABC
    ";

#[test]
fn a_card_answers_what_the_page_asks() {
    let state = told(CARD);
    assert_eq!(state.consulted, Some(Consulted::Filled));
    let case = state.visit().case;
    let MediPrimaAnswer::Cards(cards) = case.answer else { panic!("{case:?}") };
    let [card] = cards.as_slice() else { panic!("{cards:?}") };
    let cover = card.doctor_cover.as_ref().expect("a cover");
    assert_eq!(
        (cover.period.from.to_string(), cover.period.to.map(|to| to.to_string())),
        ("2026-01-05".into(), Some("2026-06-30".into()))
    );
    assert_eq!(
        cover.support.map(|it| [it.ami_part, it.patient_part, it.supplement]),
        Some([Support::Full, Support::Partial, Support::Nothing])
    );
    assert_eq!(
        card.state_shares.map(|it| [it.ami_part, it.patient_part]),
        Some([StateShare::All, StateShare::Half])
    );
    assert_eq!((card.urgency_certificate, card.agreement_number.is_some()), (Some(true), true));
    assert_eq!(cover.providers, None);
}

#[test]
fn what_the_answer_does_not_say_stays_open_and_a_list_is_for_the_doctor_to_check() {
    let state = told(
        "answer.kind cards\nanswer.cards.0.period.from 2026-01-01\nanswer.cards.0.doctorCover.period.from 2026-01-01\nanswer.cards.0.doctorCover.providers.0 10000001004",
    );
    let case = state.visit().case;
    let MediPrimaAnswer::Cards(cards) = case.answer else { panic!() };
    let card = cards.first().expect("a card");
    assert_eq!(
        (card.urgency_certificate, card.state_shares, card.agreement_number.is_some()),
        (None, None, false)
    );
    assert!(card.doctor_cover.as_ref().is_some_and(|cover| cover.providers.is_some()));
    assert_eq!(case.doctor.nihii, None);
}

#[test]
fn each_other_answer_is_one_of_the_page() {
    let answer = |lines| told(lines).visit().case.answer;
    assert_eq!(answer("answer.kind refused\nanswer.code 206"), MediPrimaAnswer::Refused(RefusedCode::C206));
    assert_eq!(answer("answer.kind principle"), MediPrimaAnswer::Principle);
    assert_eq!(answer("answer.kind notConsulted"), MediPrimaAnswer::NotConsulted { because: None });
    assert!(matches!(
        answer("answer.kind notConsulted\nanswer.because unavailable"),
        MediPrimaAnswer::NotConsulted { because: Some(_) }
    ));
    let alone = told("answer.kind cards\nanswer.cards.0.period.from 2026-01-01");
    assert_eq!(alone.answer(Question::Answer), Some("noCover"));
}

#[test]
fn several_cards_are_shown_and_too_many_change_nothing() {
    let cards = |many: usize| -> String {
        let card = |place: usize| {
            format!(
                "answer.cards.{place}.period.from 2026-01-01\nanswer.cards.{place}.doctorCover.period.from 2026-01-01\n"
            )
        };
        format!("answer.kind cards\n{}", (0..many).map(card).collect::<String>())
    };
    assert_eq!(told(&cards(3)).cards(), 3);
    let many = told(&cards(6));
    assert_eq!((many.consulted.clone(), many.is_visit_empty()), (Some(Consulted::TooMany), true));
}

#[test]
fn what_cannot_be_read_changes_nothing_and_says_where() {
    let broken = told(CARD).after(Action::Consulted(Some(
        ["refused", "Result.Carmed.0", "line", "12"].map(str::to_owned).into(),
    )));
    assert_eq!(broken.consulted, Some(Consulted::Refused("12".into(), "Result.Carmed.0".into())));
    assert_eq!(broken.answer(Question::Answer), Some("cover"));
    assert_eq!(state().after(Action::Consulted(None)).consulted, Some(Consulted::Lacking));
}

#[test]
fn a_new_answer_takes_the_place_of_the_one_before() {
    let state = told(CARD).after(Action::Consulted(Some(
        ["answer.kind", "refused", "answer.code", "201"].map(str::to_owned).into(),
    )));
    assert_eq!(state.visit().case.answer, MediPrimaAnswer::Refused(RefusedCode::C201));
    let again = told(CARD).after(Action::Consulted(Some(
        [
            "answer.kind",
            "cards",
            "answer.cards.0.period.from",
            "2026-01-01",
            "answer.cards.0.doctorCover.period.from",
            "2026-02-01",
        ]
        .map(str::to_owned)
        .into(),
    )));
    let MediPrimaAnswer::Cards(cards) = again.visit().case.answer else { panic!() };
    assert!(cards.iter().all(|card| card.urgency_certificate.is_none() && card.agreement_number.is_none()));
    assert!(
        cards.iter().all(|card| card.doctor_cover.as_ref().is_some_and(|cover| cover.period.to.is_none()))
    );
}
