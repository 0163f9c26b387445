//! The doctor, the place and the invoice: what may be an exception to electronic billing.

use gpcheck_rules::mediprima::VisitRouting;
use gpcheck_rules::mediprima::rules::AGE_BORN_BY;
use gpcheck_texts::app;
use yew::prelude::*;

use crate::components::Ui;
use crate::components::fact::{Fact, day, question, yes_no};
use crate::state::visit::{born_matters, matters};
use crate::state::{DateId, Question};

fn fact(
    ui: &Ui<'_>,
    outcome: &VisitRouting,
    asked: Question,
    name: &'static str,
    help: &'static str,
) -> Fact {
    Fact::new(asked.id(), name, help).if_matters(ui.state.answer(asked).is_some() || matters(outcome, asked))
}

/// The doctor and the place.
pub(super) fn place(ui: &Ui<'_>, outcome: &VisitRouting) -> Html {
    let lang = ui.lang;
    let unknown = ("unknown", app::unknown(lang));
    let born = !ui.state.is_blank(DateId::Born) || born_matters(outcome);
    html! {
        <section class="card">
            <h2>{ app::place_heading(lang) }</h2>
            { question(ui, Question::Setting, fact(ui, outcome, Question::Setting, app::setting(lang), "").tall(), &[
                ("practice", app::setting_practice(lang)),
                ("homeVisit", app::setting_home_visit(lang)),
                ("guardPost", app::setting_guard_post(lang)),
                ("flatFeePractice", app::setting_flat_fee(lang)),
                ("familyPlanning", app::setting_family_planning(lang)),
                ("hospital", app::setting_hospital(lang)),
            ]) }
            { question(ui, Question::VisitRole, fact(ui, outcome, Question::VisitRole, app::visit_role(lang), "").tall(), &[
                ("generalPractitioner", app::visit_role_gp(lang)),
                ("gpInTraining", app::visit_role_training(lang)),
                ("specialist", app::visit_role_specialist(lang)),
            ]) }
            { question(ui, Question::Reception,
                fact(ui, outcome, Question::Reception, app::reception(lang), app::reception_help(lang)), &[
                ("fedasil", app::reception_fedasil(lang)),
                ("cpas", app::reception_cpas(lang)),
                ("none", app::reception_none(lang)),
                unknown,
            ]) }
            { day(ui, DateId::Born,
                Fact::new("bornOn", app::born_on(lang), app::born_on_help(lang, AGE_BORN_BY)).if_matters(born)) }
        </section>
    }
}

/// How the invoice is made.
pub(super) fn invoice(ui: &Ui<'_>, outcome: &VisitRouting) -> Html {
    let lang = ui.lang;
    let unknown = ("unknown", app::unknown(lang));
    let asked = |asked, name, help| fact(ui, outcome, asked, name, help);
    let outside = ui.is(Question::Outside, "yes").then(|| {
        yes_no(
            ui,
            Question::Connected,
            asked(
                Question::Connected,
                app::connected(lang),
                app::connected_help(lang),
            ),
        )
    });
    let own_number = ui.is(Question::Setting, "flatFeePractice").then(|| {
        yes_no(
            ui,
            Question::OwnNumber,
            asked(
                Question::OwnNumber,
                app::own_number(lang),
                app::own_number_help(lang),
            ),
        )
    });
    html! {
        <section class="card">
            <h2>{ app::invoice_heading(lang) }</h2>
            { yes_no(ui, Question::VisitSoftware,
                asked(Question::VisitSoftware, app::visit_software(lang), app::visit_software_help(lang))) }
            { question(ui, Question::Outside, asked(Question::Outside, app::outside(lang), ""),
                &[("no", app::outside_no(lang)), ("yes", app::outside_yes(lang)), unknown]) }
            { for outside }
            { yes_no(ui, Question::ForceMajeure,
                asked(Question::ForceMajeure, app::force_majeure(lang), app::force_majeure_help(lang))) }
            { for own_number }
        </section>
    }
}
