//! What the consultations of the insurance and of MediPrima said, in the order in which a doctor has them.

use gpcheck_rules::mediprima::{RefusedCode, VisitRouting};
use gpcheck_texts::app;
use yew::Html;

use crate::components::Ui;
use crate::components::ask::{Ask, AskDay, Words, YES_NO, choice, ticks};
use crate::components::el::Draw;
use crate::components::fact::Fact;
use crate::components::link::link;
use crate::el;
use crate::place::{Page, Place};
use crate::state::field::PRESCRIBED;
use crate::state::visit::matters;
use crate::state::{DateId, Question};
use crate::words;

pub(in crate::pages) const INSURED: Ask = Ask {
    question: Question::Insured,
    name: Words::Plain(app::insured),
    help: Words::Plain(app::insured_help),
    answers: YES_NO,
    tall: false,
};

pub(in crate::pages) const ANSWER: Ask = Ask {
    question: Question::Answer,
    name: Words::Plain(app::visit_answer),
    help: Words::Plain(app::visit_answer_help),
    answers: &[
        ("cover", app::answer_cover),
        ("noCover", app::answer_no_cover),
        ("code", app::answer_code),
        ("principle", app::answer_principle),
        ("notConsulted", app::answer_not_consulted),
    ],
    tall: true,
};

pub(in crate::pages) const BECAUSE: Ask = Ask {
    question: Question::Because,
    name: Words::Plain(app::because),
    help: Words::None,
    answers: &[
        ("notYet", app::because_not_yet),
        ("noIdentifier", app::because_no_identifier),
        ("unavailable", app::because_unavailable),
    ],
    tall: true,
};

pub(in crate::pages) const URGENT: Ask = Ask {
    question: Question::Urgent,
    name: Words::Plain(app::urgent),
    help: Words::Plain(app::urgent_help),
    answers: YES_NO,
    tall: false,
};

pub(in crate::pages) const CARE: AskDay =
    AskDay { day: DateId::Care, name: Words::Plain(app::care_on), help: Words::None };

pub(in crate::pages) const BILLED: AskDay = AskDay {
    day: DateId::Billed,
    name: Words::Plain(app::billed_on),
    help: Words::Plain(app::billed_on_help),
};

/// The card.
pub(super) fn patient(ui: &Ui<'_>, outcome: &VisitRouting) -> Html {
    let ask = |ask: &Ask| ask.draw(ui, matters(outcome, ask.question));
    el!("section" ["class": "card"]
        el!("h2" app::patient_heading(ui.lang)),
        ask(&INSURED),
        ask(&ANSWER),
        ui.is(Question::Answer, "code").then(|| code(ui)),
        ui.is(Question::Answer, "notConsulted").then(|| ask(&BECAUSE)),
        ask(&URGENT),
        CARE.draw(ui),
        BILLED.draw(ui),
        prescribed(ui)
    )
    .draw()
}

fn code(ui: &Ui<'_>) -> Html {
    let asked = Question::Code;
    let codes = RefusedCode::ALL.map(|code| (code.name(), code.name()));
    let mut fact = Fact::new(asked.id(), app::code(ui.lang).into(), String::new());
    fact.tall = true;
    let to = Place { page: Page::Codes, lang: ui.lang };
    fact.more = el!("p" ["class": "more"] link(ui, to, None, None, app::codes_link(ui.lang).draw())).draw();
    fact.group(ui, choice(ui, asked, &codes, false))
}

fn prescribed(ui: &Ui<'_>) -> Html {
    let lang = ui.lang;
    let boxes = PRESCRIBED.map(|what| (Question::Prescribed(what), words::prescribed(lang, what)));
    let fact =
        Fact::new("prescribed".into(), app::prescribed(lang).into(), app::prescribed_help(lang).into());
    fact.group(ui, ticks(ui, &boxes))
}
