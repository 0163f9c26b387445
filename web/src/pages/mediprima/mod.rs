//! MediPrima: the answer, the facts and the path of one visit.

mod answer;
pub(super) mod card;
mod consulted;
mod given;
mod path;
pub(super) mod patient;
pub(super) mod place;

use gpcheck_rules::mediprima::{VisitCase, route};
use gpcheck_texts::{VisitHeadline, app, visit_headline};

use super::Drawn;
use crate::components::Ui;
use crate::components::answer::{Check, why};
use crate::components::el::Draw;
use crate::components::link::link;
use crate::place::{Page, Place};
use crate::state::Reading;
use crate::{all, el};

/// The page.
pub fn page(ui: &Ui<'_>, reading: &Reading<VisitCase>) -> Drawn {
    let (check, said) = check(ui, reading);
    let lists = Place { page: Page::Lists, lang: ui.lang };
    let lists = link(ui, lists, None, None, app::mediprima_lists(ui.lang).draw());
    Drawn { html: all![check.draw(ui), el!("p" ["class": "no-print"] lists)], said }
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
