//! The application, once it is made: what decides how long it can be contested.

use gpcheck_texts::app;
use yew::Html;

use crate::components::Ui;
use crate::components::ask::{Ask, AskDay, Words};
use crate::components::el::Draw;
use crate::state::{DateId, Question};
use crate::{all, el};

pub(super) const APPLIED: Ask = Ask {
    question: Question::Applied,
    name: Words::OfYear(app::applied),
    help: Words::Plain(app::applied_help),
    answers: &[("yes", app::yes), ("no", app::no)],
    tall: false,
};

pub(super) const SUBMITTED: AskDay =
    AskDay { day: DateId::Submitted, name: Words::Plain(app::submitted_on), help: Words::None };

pub(super) const VIA: Ask = Ask {
    question: Question::Via,
    name: Words::Plain(app::via),
    help: Words::None,
    answers: &[("portal", app::via_portal), ("paper", app::via_paper)],
    tall: false,
};

pub(super) const NOTIFIED: AskDay = AskDay {
    day: DateId::Notified,
    name: Words::Plain(app::notified_on),
    help: Words::Plain(app::notified_help),
};

/// The card.
pub(crate) fn application(ui: &Ui<'_>) -> Html {
    let made = ui.is(Question::Applied, "yes");
    el!("section" ["class": "card"]
        el!("h2" app::application_heading(ui.lang)),
        APPLIED.draw(ui, true),
        made.then(|| all![SUBMITTED.draw(ui), VIA.draw(ui, true), NOTIFIED.draw(ui)])
    )
    .draw()
}
