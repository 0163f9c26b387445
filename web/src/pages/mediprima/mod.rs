//! MediPrima: the answer, the facts and the path of one visit.

mod answer;
mod card;
mod consulted;
mod given;
mod path;
mod patient;
mod place;

use gpcheck_rules::mediprima::{VisitCase, route};
use gpcheck_texts::{VisitHeadline, app, visit_headline};

use super::Drawn;
use crate::all;
use crate::components::Ui;
use crate::components::answer::{Check, why};
use crate::state::Reading;

/// The page.
pub fn page(ui: &Ui<'_>, reading: &Reading<VisitCase>) -> Drawn {
    let (check, said) = check(ui, reading);
    Drawn { html: check.draw(ui), said }
}

/// The parts of the page, and the answer in one sentence.
pub(super) fn check(ui: &Ui<'_>, reading: &Reading<VisitCase>) -> (Check, String) {
    let lang = ui.lang;
    let outcome = route(&reading.case);
    let headline = visit_headline(lang, &VisitHeadline::from(&outcome));
    let shown = match outcome.channels.first() {
        Some(channel) => gpcheck_texts::channel(lang, *channel),
        None => gpcheck_texts::verdict(lang, outcome.verdict),
    };
    let check = Check {
        heading: app::mediprima_heading(lang),
        lead: app::mediprima_lead(lang).into(),
        answer: answer::answer(ui, reading, &outcome, &headline),
        facts: all![
            consulted::consulted(ui),
            patient::patient(ui, &outcome),
            card::cards(ui),
            place::place(ui, &outcome),
            place::invoice(ui, &outcome),
        ],
        clear: app::clear_visit(lang),
        given: given::given(ui),
        why: why(ui, &outcome.reasons, outcome.certainty, path::path(ui, &outcome)),
        bar: (app::bar_visit(lang), shown.into()),
    };
    (check, headline)
}
