//! The doctor, the place and the invoice: what may be an exception to electronic billing.

use gpcheck_rules::mediprima::rules::AGE_BORN_BY;
use gpcheck_rules::mediprima::{StepId, VisitRouting};
use gpcheck_texts::app;
use yew::Html;

use crate::components::Ui;
use crate::components::ask::{Ask, Words, YES_NO, day};
use crate::components::el::Draw;
use crate::components::fact::Fact;
use crate::el;
use crate::state::visit::{born_matters, matters};
use crate::state::{DateId, Question};

pub(in crate::pages) const SETTING: Ask = Ask {
    question: Question::Setting,
    name: Words::Plain(app::setting),
    help: Words::None,
    answers: &[
        ("practice", app::setting_practice),
        ("homeVisit", app::setting_home_visit),
        ("guardPost", app::setting_guard_post),
        ("flatFeePractice", app::setting_flat_fee),
        ("familyPlanning", app::setting_family_planning),
        ("hospital", app::setting_hospital),
    ],
    tall: true,
};

pub(in crate::pages) const ROLE: Ask = Ask {
    question: Question::VisitRole,
    name: Words::Plain(app::visit_role),
    help: Words::None,
    answers: &[
        ("generalPractitioner", app::visit_role_gp),
        ("gpInTraining", app::visit_role_training),
        ("specialist", app::visit_role_specialist),
    ],
    tall: true,
};

pub(in crate::pages) const RECEPTION: Ask = Ask {
    question: Question::Reception,
    name: Words::Plain(app::reception),
    help: Words::Plain(app::reception_help),
    answers: &[
        ("fedasil", app::reception_fedasil),
        ("cpas", app::reception_cpas),
        ("none", app::reception_none),
        ("unknown", app::unknown),
    ],
    tall: false,
};

pub(in crate::pages) const SOFTWARE: Ask = Ask {
    question: Question::VisitSoftware,
    name: Words::Plain(app::visit_software),
    help: Words::Plain(app::visit_software_help),
    answers: YES_NO,
    tall: false,
};

pub(in crate::pages) const OUTSIDE: Ask = Ask {
    question: Question::Outside,
    name: Words::Plain(app::outside),
    help: Words::None,
    answers: &[("no", app::outside_no), ("yes", app::outside_yes), ("unknown", app::unknown)],
    tall: false,
};

pub(in crate::pages) const CONNECTED: Ask = Ask {
    question: Question::Connected,
    name: Words::Plain(app::connected),
    help: Words::Plain(app::connected_help),
    answers: YES_NO,
    tall: false,
};

pub(in crate::pages) const FORCE_MAJEURE: Ask = Ask {
    question: Question::ForceMajeure,
    name: Words::Plain(app::force_majeure),
    help: Words::Plain(app::force_majeure_help),
    answers: YES_NO,
    tall: false,
};

pub(in crate::pages) const JUSTIFICATION: Ask = Ask {
    question: Question::Justification,
    name: Words::Plain(app::justification),
    help: Words::Plain(app::justification_help),
    answers: &[("yes", app::yes), ("no", app::no)],
    tall: false,
};

pub(in crate::pages) const OWN_NUMBER: Ask = Ask {
    question: Question::OwnNumber,
    name: Words::Plain(app::own_number),
    help: Words::Plain(app::own_number_help),
    answers: YES_NO,
    tall: false,
};

/// The doctor and the place.
pub(super) fn place(ui: &Ui<'_>, outcome: &VisitRouting) -> Html {
    let ask = |ask: &Ask| ask.draw(ui, matters(outcome, ask.question));
    let mut born =
        Fact::new("bornOn".into(), app::born_on(ui.lang).into(), app::born_on_help(ui.lang, AGE_BORN_BY));
    born.matters = !ui.state.is_blank(DateId::Born) || born_matters(outcome);
    el!("section" ["class": "card"]
        el!("h2" app::place_heading(ui.lang)),
        ask(&SETTING),
        ask(&ROLE),
        ask(&RECEPTION),
        day(ui, DateId::Born, born)
    )
    .draw()
}

/// How the invoice is made.
pub(super) fn invoice(ui: &Ui<'_>, outcome: &VisitRouting) -> Html {
    let ask = |ask: &Ask| ask.draw(ui, matters(outcome, ask.question));
    el!("section" ["class": "card"]
        el!("h2" app::invoice_heading(ui.lang)),
        ask(&SOFTWARE),
        ask(&OUTSIDE),
        ui.is(Question::Outside, "yes").then(|| ask(&CONNECTED)),
        ask(&FORCE_MAJEURE),
        asks_justification(ui, outcome).then(|| ask(&JUSTIFICATION)),
        ui.is(Question::Setting, "flatFeePractice").then(|| ask(&OWN_NUMBER))
    )
    .draw()
}

/// Once an invoice on paper has to be justified.
fn asks_justification(ui: &Ui<'_>, outcome: &VisitRouting) -> bool {
    ui.state.answer(Question::Justification).is_some() || outcome.steps.contains(&StepId::AddJustification)
}
