//! What the medical card shows, asked once there is one.

use gpcheck_texts::app;
use yew::Html;

use crate::components::Ui;
use crate::components::ask::{Answers, Ask, AskDay, Say, Words, YES_NO};
use crate::components::el::Draw;
use crate::el;
use crate::state::{DateId, Question};

pub(super) const CERTIFICATE: Ask = Ask {
    question: Question::Certificate,
    name: Words::Plain(app::certificate),
    help: Words::Plain(app::certificate_help),
    answers: YES_NO,
    tall: false,
};

pub(super) const COVER_FROM: AskDay = AskDay {
    day: DateId::CoverFrom,
    name: Words::Plain(app::cover_from),
    help: Words::Plain(app::cover_help),
};

pub(super) const COVER_TO: AskDay =
    AskDay { day: DateId::CoverTo, name: Words::Plain(app::cover_to), help: Words::Plain(app::cover_help) };

pub(super) const AGREEMENT: Ask = Ask {
    question: Question::Agreement,
    name: Words::Plain(app::agreement),
    help: Words::Plain(app::agreement_help),
    answers: &[("yes", app::yes), ("no", app::no)],
    tall: false,
};

pub(super) const PROVIDERS: Ask = Ask {
    question: Question::Providers,
    name: Words::Plain(app::providers),
    help: Words::None,
    answers: &[
        ("none", app::providers_none),
        ("with", app::providers_with),
        ("without", app::providers_without),
        ("unchecked", app::providers_unchecked),
    ],
    tall: true,
};

const STATE: Answers = &[("all", app::share_all), ("half", app::share_half), ("none", app::share_none)];
const CPAS: Answers =
    &[("full", app::share_all), ("partial", app::share_partial), ("nothing", app::share_none)];

const fn share(question: Question, name: Say, answers: Answers) -> Ask {
    Ask { question, name: Words::Plain(name), help: Words::None, answers, tall: false }
}

pub(super) const SHARES: &[Ask] = &[
    share(Question::StateInsurance, app::state_insurance, STATE),
    share(Question::StatePatient, app::state_patient, STATE),
    share(Question::CpasInsurance, app::cpas_insurance, CPAS),
    share(Question::CpasPatient, app::cpas_patient, CPAS),
    share(Question::CpasSupplement, app::cpas_supplement, CPAS),
];

/// The card; nothing while MediPrima showed none with a cover for doctors.
pub(super) fn card(ui: &Ui<'_>) -> Html {
    if !ui.is(Question::Answer, "cover") {
        return Html::default();
    }
    let lang = ui.lang;
    let opened = SHARES.iter().any(|ask| ui.state.answer(ask.question).is_some());
    let shares: Vec<Html> = SHARES.iter().map(|ask| ask.draw(ui, true)).collect();
    el!("section" ["class": "card"]
        el!("h2" app::card_heading(lang)),
        CERTIFICATE.draw(ui, true),
        COVER_FROM.draw(ui),
        COVER_TO.draw(ui),
        AGREEMENT.draw(ui, true),
        PROVIDERS.draw(ui, true),
        el!("details" ["class": "more shares", "open": opened]
            el!("summary" app::shares_heading(lang)),
            el!("p" ["class": "hint"] app::shares_help(lang)),
            shares
        )
    )
    .draw()
}
