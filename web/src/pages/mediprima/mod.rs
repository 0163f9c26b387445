//! MediPrima: the answer, the facts and the path of one visit.

mod answer;
mod card;
mod path;
mod patient;
mod place;

use gpcheck_rules::mediprima::{VisitCase, VisitRouting, route};
use gpcheck_texts::{VisitHeadline, app, visit_headline};
use yew::prelude::*;

use crate::components::Ui;
use crate::components::answer::{facts, why};
use crate::components::live::Live;
use crate::state::{Action, Reading};

/// The page.
pub fn page(ui: &Ui<'_>, reading: &Reading<VisitCase>) -> Html {
    let lang = ui.lang;
    let outcome = route(&reading.case);
    let headline = visit_headline(lang, &VisitHeadline::from(&outcome));
    html! {
        <>
            <h1 tabindex="-1">{ app::mediprima_heading(lang) }</h1>
            <p class="lead">{ app::mediprima_lead(lang) }</p>
            <Live text={headline.clone()} />
            <div class="check">
                { answer::answer(ui, reading, &outcome, &headline) }
                { facts(ui, html! {
                    <>
                        { patient::patient(ui, &outcome) }
                        { card::card(ui) }
                        { place::place(ui, &outcome) }
                        { place::invoice(ui, &outcome) }
                    </>
                }, (Action::Clear, app::clear_visit(lang))) }
                { why(ui, &outcome.reasons, outcome.certainty, path::path(ui, &outcome)) }
            </div>
            { bar(ui, &outcome, &headline) }
        </>
    }
}

/// Keeps the answer in sight on a phone.
fn bar(ui: &Ui<'_>, outcome: &VisitRouting, headline: &str) -> Html {
    let words = match outcome.channels.first() {
        Some(channel) => gpcheck_texts::channel(ui.lang, *channel).to_owned(),
        None => headline.to_owned(),
    };
    html! {
        <a class="bar" href="#answer">
            <span class="label">{ app::bar_visit(ui.lang) }</span>
            <span class="what">{ words }</span>
        </a>
    }
}
