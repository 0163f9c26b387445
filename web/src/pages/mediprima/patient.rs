//! What the consultations of the insurance and of MediPrima said, in the order in which a doctor has them.

use gpcheck_rules::mediprima::{RefusedCode, VisitRouting};
use gpcheck_texts::app;
use yew::prelude::*;

use crate::components::Ui;
use crate::components::choice::ticks;
use crate::components::fact::{Fact, day, question, yes_no};
use crate::state::field::PRESCRIBED;
use crate::state::visit::matters;
use crate::state::{DateId, Question};
use crate::words;

/// The card.
pub(super) fn patient(ui: &Ui<'_>, outcome: &VisitRouting) -> Html {
    let lang = ui.lang;
    let fact = |asked: Question, name: &'static str, help: &'static str| {
        let answered = ui.state.answer(asked).is_some();
        Fact::new(asked.id(), name, help).if_matters(answered || matters(outcome, asked))
    };
    let answer = Question::Answer;
    html! {
        <section class="card">
            <h2>{ app::patient_heading(lang) }</h2>
            { yes_no(ui, Question::Insured, fact(Question::Insured, app::insured(lang), app::insured_help(lang))) }
            { question(ui, answer, fact(answer, app::visit_answer(lang), app::visit_answer_help(lang)).tall(), &[
                ("cover", app::answer_cover(lang)),
                ("noCover", app::answer_no_cover(lang)),
                ("code", app::answer_code(lang)),
                ("principle", app::answer_principle(lang)),
                ("notConsulted", app::answer_not_consulted(lang)),
            ]) }
            { for ui.is(answer, "code").then(|| code(ui)) }
            { for ui.is(answer, "notConsulted").then(|| because(ui)) }
            { yes_no(ui, Question::Urgent, fact(Question::Urgent, app::urgent(lang), app::urgent_help(lang))) }
            { day(ui, DateId::Care, Fact::new("careOn", app::care_on(lang), "")) }
            { day(ui, DateId::Billed, Fact::new("billedOn", app::billed_on(lang), app::billed_on_help(lang))) }
            { prescribed(ui) }
        </section>
    }
}

fn code(ui: &Ui<'_>) -> Html {
    let asked = Question::Code;
    let codes = RefusedCode::ALL.map(|code| (code.name(), code.name()));
    question(ui, asked, Fact::new(asked.id(), app::code(ui.lang), ""), &codes)
}

fn because(ui: &Ui<'_>) -> Html {
    let (lang, asked) = (ui.lang, Question::Because);
    question(
        ui,
        asked,
        Fact::new(asked.id(), app::because(lang), "").tall(),
        &[
            ("notYet", app::because_not_yet(lang)),
            ("noIdentifier", app::because_no_identifier(lang)),
            ("unavailable", app::because_unavailable(lang)),
        ],
    )
}

fn prescribed(ui: &Ui<'_>) -> Html {
    let lang = ui.lang;
    let boxes = PRESCRIBED.map(|what| (Question::Prescribed(what), words::prescribed(lang, what)));
    Fact::new("prescribed", app::prescribed(lang), app::prescribed_help(lang)).group(ui, ticks(ui, &boxes))
}
