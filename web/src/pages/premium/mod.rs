//! The practice premium: the answer, the facts and the reasons of one premium year.

mod answer;
pub(super) mod application;
mod doctor;
mod given;
mod next;
pub(super) mod parameters;
mod years;

use gpcheck_rules::premium::{PremiumCase, assess};
use gpcheck_texts::{PremiumHeadline, app, premium_headline};
use yew::Html;

pub(crate) use answer::shown;

use super::Drawn;
use crate::all;
use crate::components::Ui;
use crate::components::answer::{Check, why};
use crate::state::Reading;

pub use given::given;

/// The page.
pub fn page(ui: &Ui<'_>, reading: &Reading<PremiumCase>) -> Drawn {
    let (check, said) = check(ui, reading);
    Drawn { html: check.draw(ui), said }
}

/// The parts of the page, and the answer in one sentence.
pub(super) fn check(ui: &Ui<'_>, reading: &Reading<PremiumCase>) -> (Check, String) {
    let lang = ui.lang;
    let outcome = assess(&reading.case);
    let headline = premium_headline(lang, &PremiumHeadline::from(&outcome));
    let highest = assess(&PremiumCase::empty(reading.case.year, reading.case.today)).if_eligible.most;
    let check = Check {
        heading: app::premium_heading(lang),
        lead: app::premium_lead(lang, highest),
        answer: answer::answer(ui, reading, &outcome, &headline),
        facts: all![
            years::years(ui),
            doctor::doctor(ui, &outcome),
            parameters::parameters(ui, &reading.case, &outcome),
            application::application(ui),
        ],
        clear: app::clear(lang),
        given: given(ui, &reading.case),
        why: why(ui, &outcome.reasons, outcome.certainty, Html::default()),
        bar: (app::bar_premium(lang), gpcheck_texts::euro_range(lang, answer::shown(&outcome))),
    };
    (check, headline)
}
