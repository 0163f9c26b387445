//! The facts of a visit as a list, in the order of the page.

use gpcheck_texts::app;
use yew::Html;

use super::card;
use super::patient::{ANSWER, BECAUSE, BILLED, CARE, INSURED, URGENT};
use super::place::{
    CONNECTED, FORCE_MAJEURE, JUSTIFICATION, OUTSIDE, OWN_NUMBER, RECEPTION, ROLE, SETTING, SOFTWARE,
};
use crate::components::Ui;
use crate::components::given::Given;
use crate::state::field::PRESCRIBED;
use crate::state::{DateId, Field, Question};
use crate::words;

/// The list. What the page does not ask, because another answer makes it idle, is left out.
pub(super) fn given(ui: &Ui<'_>) -> Html {
    if ui.state.clock.is_none() {
        return Html::default();
    }
    let lang = ui.lang;
    let mut given = Given::new(ui);
    given.ask(&INSURED);
    given.ask(&ANSWER);
    if ui.is(Question::Answer, "code") {
        given.row(app::code(lang), ui.state.answer(Question::Code).unwrap_or_default().into());
    }
    if ui.is(Question::Answer, "notConsulted") {
        given.ask(&BECAUSE);
    }
    given.ask(&URGENT);
    given.ask_day(&CARE);
    given.ask_day(&BILLED);
    let ticked = PRESCRIBED.into_iter().filter(|what| ui.is(Question::Prescribed(*what), "yes"));
    let ticked: Vec<&str> = ticked.map(|what| words::prescribed(lang, what)).collect();
    given.row(app::prescribed(lang), ticked.join(", "));
    if ui.is(Question::Answer, "noCover") && ui.state.asks_certificate(0) {
        given.ask(&card::certificate(0));
    }
    if ui.is(Question::Answer, "cover") {
        for place in 0..ui.state.cards() {
            if ui.state.cards() > 1 {
                given.row(app::card_number(lang, u64::from(place) + 1), "–".into());
                given.ask(&card::covered(place));
            }
            if ui.state.asks_certificate(place) {
                given.ask(&card::certificate(place));
            }
            if ui.state.asks_version(place) {
                given.field(app::card_version(lang), Field::CardVersion(place));
            }
            if !ui.state.card_is_covered(place) {
                continue;
            }
            given.ask_day(&card::cover_from(place));
            given.ask_day(&card::cover_to(place));
            given.ask(&card::agreement(place));
            given.ask(&card::providers(place));
            card::shares(place).iter().for_each(|share| given.ask(share));
        }
    }
    given.ask(&SETTING);
    given.ask(&ROLE);
    given.ask(&RECEPTION);
    given.day(app::born_on(lang), DateId::Born);
    given.ask(&SOFTWARE);
    given.ask(&OUTSIDE);
    if ui.is(Question::Outside, "yes") {
        given.ask(&CONNECTED);
    }
    given.ask(&FORCE_MAJEURE);
    given.ask(&JUSTIFICATION);
    if ui.is(Question::Setting, "flatFeePractice") {
        given.ask(&OWN_NUMBER);
    }
    given.draw()
}
