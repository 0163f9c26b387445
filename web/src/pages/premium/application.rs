//! The application, once it is made: what decides how long it can be contested.

use gpcheck_rules::premium::PremiumAssessment;
use gpcheck_texts::app;
use yew::prelude::*;

use crate::components::Ui;
use crate::components::fact::{Fact, day, question};
use crate::state::{DateId, Question};

/// The card.
pub(super) fn application(ui: &Ui<'_>, outcome: &PremiumAssessment) -> Html {
    let lang = ui.lang;
    let applied = Question::Applied;
    let name = app::applied(lang, outcome.year.year.into());
    let made = ui.is(applied, "yes").then(|| {
        let via = Question::Via;
        html! {
            <>
                { day(ui, DateId::Submitted, Fact::new("submittedOn", app::submitted_on(lang), "")) }
                { question(ui, via, Fact::new(via.id(), app::via(lang), ""),
                    &[("portal", app::via_portal(lang)), ("paper", app::via_paper(lang))]) }
                { day(ui, DateId::Notified, Fact::new("notifiedOn", app::notified_on(lang), app::notified_help(lang))) }
            </>
        }
    });
    html! {
        <section class="card">
            <h2>{ app::application_heading(lang) }</h2>
            { question(ui, applied, Fact::new(applied.id(), name, app::applied_help(lang)),
                &[("yes", app::yes(lang)), ("no", app::no(lang))]) }
            { for made }
        </section>
    }
}
