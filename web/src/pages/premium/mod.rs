//! The practice premium: the answer, the facts and the reasons of one premium year.

mod answer;
mod application;
mod doctor;
mod next;
mod parameters;
mod years;

use gpcheck_rules::premium::{PremiumAssessment, PremiumCase, assess};
use gpcheck_texts::{PremiumHeadline, app, premium_headline};
use yew::prelude::*;

use crate::components::Ui;
use crate::components::answer::{facts, why};
use crate::components::live::Live;
use crate::state::{Action, Reading};

/// The page.
pub fn page(ui: &Ui<'_>, reading: &Reading<PremiumCase>) -> Html {
    let lang = ui.lang;
    let outcome = assess(&reading.case);
    let headline = premium_headline(lang, &PremiumHeadline::from(&outcome));
    let highest = assess(&PremiumCase::empty(reading.case.year, reading.case.today))
        .if_eligible
        .most;
    html! {
        <>
            <h1 tabindex="-1">{ app::premium_heading(lang) }</h1>
            <p class="lead">{ app::premium_lead(lang, highest) }</p>
            <Live text={headline.clone()} />
            <div class="check">
                { answer::answer(ui, reading, &outcome, &headline) }
                { facts(ui, html! {
                    <>
                        { years::years(ui) }
                        { doctor::doctor(ui, &outcome) }
                        { parameters::parameters(ui, &reading.case, &outcome) }
                        { application::application(ui, &outcome) }
                    </>
                }, (Action::Clear, app::clear(lang))) }
                { why(ui, &outcome.reasons, outcome.certainty, Html::default()) }
            </div>
            { bar(ui, &outcome) }
        </>
    }
}

/// Keeps the answer in sight on a phone.
fn bar(ui: &Ui<'_>, outcome: &PremiumAssessment) -> Html {
    html! {
        <a class="bar" href="#answer">
            <span class="label">{ app::bar_premium(ui.lang) }</span>
            <span class="what n">{ gpcheck_texts::euro_range(ui.lang, answer::shown(outcome)) }</span>
        </a>
    }
}
