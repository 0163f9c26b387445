//! What the medical card shows, asked once there is one.

use gpcheck_texts::app;
use yew::prelude::*;

use crate::components::Ui;
use crate::components::fact::{Fact, day, question, yes_no};
use crate::state::{DateId, Question};

/// The card; nothing while MediPrima showed none with a cover for doctors.
pub(super) fn card(ui: &Ui<'_>) -> Html {
    if !ui.is(Question::Answer, "cover") {
        return Html::default();
    }
    let lang = ui.lang;
    let fact = |asked: Question, name: &'static str, help: &'static str| Fact::new(asked.id(), name, help);
    let shares = [Question::StateInsurance, Question::StatePatient];
    let supports = [
        Question::CpasInsurance,
        Question::CpasPatient,
        Question::CpasSupplement,
    ];
    let opened = shares
        .iter()
        .chain(&supports)
        .any(|asked| ui.state.answer(*asked).is_some());
    html! {
        <section class="card">
            <h2>{ app::card_heading(lang) }</h2>
            { yes_no(ui, Question::Certificate,
                fact(Question::Certificate, app::certificate(lang), app::certificate_help(lang))) }
            { day(ui, DateId::CoverFrom, Fact::new("coverFrom", app::cover_from(lang), app::cover_help(lang))) }
            { day(ui, DateId::CoverTo, Fact::new("coverTo", app::cover_to(lang), app::cover_help(lang))) }
            { question(ui, Question::Agreement,
                fact(Question::Agreement, app::agreement(lang), app::agreement_help(lang)),
                &[("yes", app::yes(lang)), ("no", app::no(lang))]) }
            { question(ui, Question::Providers, fact(Question::Providers, app::providers(lang), "").tall(), &[
                ("none", app::providers_none(lang)),
                ("with", app::providers_with(lang)),
                ("without", app::providers_without(lang)),
                ("unchecked", app::providers_unchecked(lang)),
            ]) }
            <details class="more shares" open={opened}>
                <summary>{ app::shares_heading(lang) }{ " (" }{ app::shares_help(lang) }{ ")" }</summary>
                { for shares.map(|asked| {
                    question(ui, asked, fact(asked, share_name(ui, asked), ""), &[
                        ("all", app::share_all(lang)),
                        ("half", app::share_half(lang)),
                        ("none", app::share_none(lang)),
                    ])
                }) }
                { for supports.map(|asked| {
                    question(ui, asked, fact(asked, share_name(ui, asked), ""), &[
                        ("full", app::share_all(lang)),
                        ("partial", app::share_partial(lang)),
                        ("nothing", app::share_none(lang)),
                    ])
                }) }
            </details>
        </section>
    }
}

fn share_name(ui: &Ui<'_>, asked: Question) -> &'static str {
    match asked {
        Question::StateInsurance => app::state_insurance(ui.lang),
        Question::StatePatient => app::state_patient(ui.lang),
        Question::CpasInsurance => app::cpas_insurance(ui.lang),
        Question::CpasPatient => app::cpas_patient(ui.lang),
        _ => app::cpas_supplement(ui.lang),
    }
}
