//! What the medical card shows, asked once there is one.

use gpcheck_texts::app;
use yew::Html;
use yew::virtual_dom::ListenerKind;

use crate::components::Ui;
use crate::components::ask::{Answers, Ask, AskDay, Say, Words, YES_NO};
use crate::components::el::Draw;
use crate::components::fact::Fact;
use crate::state::field::CardFact;
use crate::state::{Action, DateId, Field, Question};
use crate::{all, el};

const fn ask(card: u8, fact: CardFact, name: Say, help: Words, answers: Answers, tall: bool) -> Ask {
    Ask { question: Question::Card(card, fact), name: Words::Plain(name), help, answers, tall }
}

const YES_OR_NO: Answers = &[("yes", app::yes), ("no", app::no)];

pub(in crate::pages) const fn certificate(card: u8) -> Ask {
    ask(card, CardFact::Certificate, app::certificate, Words::Plain(app::certificate_help), YES_NO, false)
}

pub(super) const fn covered(card: u8) -> Ask {
    ask(card, CardFact::Covered, app::card_covered, Words::None, YES_OR_NO, false)
}

pub(in crate::pages) const fn cover_from(card: u8) -> AskDay {
    let name = Words::Plain(app::cover_from);
    AskDay { day: DateId::CoverFrom(card), name, help: Words::Plain(app::cover_help) }
}

pub(in crate::pages) const fn cover_to(card: u8) -> AskDay {
    let name = Words::Plain(app::cover_to);
    AskDay { day: DateId::CoverTo(card), name, help: Words::Plain(app::cover_help) }
}

pub(in crate::pages) const fn agreement(card: u8) -> Ask {
    ask(card, CardFact::Agreement, app::agreement, Words::Plain(app::agreement_help), YES_OR_NO, false)
}

pub(in crate::pages) const fn providers(card: u8) -> Ask {
    let answers: Answers = &[
        ("none", app::providers_none),
        ("with", app::providers_with),
        ("without", app::providers_without),
        ("unchecked", app::providers_unchecked),
    ];
    ask(card, CardFact::Providers, app::providers, Words::None, answers, true)
}

const STATE: Answers = &[("all", app::share_all), ("half", app::share_half), ("none", app::share_none)];
const CPAS: Answers =
    &[("full", app::share_all), ("partial", app::share_partial), ("nothing", app::share_none)];

pub(in crate::pages) const fn shares(card: u8) -> [Ask; 5] {
    [
        ask(card, CardFact::StateInsurance, app::state_insurance, Words::None, STATE, false),
        ask(card, CardFact::StatePatient, app::state_patient, Words::None, STATE, false),
        ask(card, CardFact::CpasInsurance, app::cpas_insurance, Words::None, CPAS, false),
        ask(card, CardFact::CpasPatient, app::cpas_patient, Words::None, CPAS, false),
        ask(card, CardFact::CpasSupplement, app::cpas_supplement, Words::None, CPAS, false),
    ]
}

/// The cards; nothing while there is nothing to ask of one.
pub(super) fn cards(ui: &Ui<'_>) -> Html {
    let lang = ui.lang;
    if ui.is(Question::Answer, "noCover") && ui.state.asks_certificate(0) {
        return el!("section" ["class": "card"] el!("h2" app::card_heading(lang)), certificate(0).draw(ui, true))
            .draw();
    }
    if !ui.is(Question::Answer, "cover") {
        return Html::default();
    }
    let cards = (0..ui.state.cards()).map(|place| card(ui, place));
    let button = |words: &'static str, action: Action| {
        let button = el!("button" ["type": "button", "class": "button"] words);
        button.on(ListenerKind::onclick, ui.acts(action)).draw()
    };
    el!("section" ["class": "card"]
        el!("h2" app::card_heading(lang)),
        cards.collect::<Vec<_>>(),
        el!("div" ["class": "buttons"]
            ui.state.can_add_card().then(|| button(app::card_add(lang), Action::AddCard)),
            (ui.state.cards() > 1).then(|| button(app::card_remove(lang), Action::RemoveCard))
        )
    )
    .draw()
}

/// One card; with several, each has its number.
fn card(ui: &Ui<'_>, place: u8) -> Html {
    let lang = ui.lang;
    let several = ui.state.cards() > 1;
    let shares = shares(place);
    let opened = shares.iter().any(|ask| ui.state.answer(ask.question).is_some());
    let drawn: Vec<Html> = shares.iter().map(|ask| ask.draw(ui, true)).collect();
    let number = several.then(|| el!("h3" app::card_number(lang, u64::from(place) + 1)));
    let version = ui.state.asks_version(place).then(|| {
        let id = [&Field::CardVersion(place).id(), "-fact"].concat();
        Fact::new(id, app::card_version(lang).into(), app::card_version_help(lang).into()).single(
            ui,
            Field::CardVersion(place),
            None,
        )
    });
    let facts = ui.state.card_is_covered(place).then(|| {
        all![
            cover_from(place).draw(ui),
            cover_to(place).draw(ui),
            agreement(place).draw(ui, true),
            providers(place).draw(ui, true),
            el!("details" ["class": "more shares", "open": opened]
                el!("summary" app::shares_heading(lang)),
                el!("p" ["class": "hint"] app::shares_help(lang)),
                drawn
            ),
        ]
    });
    all![
        number,
        several.then(|| covered(place).draw(ui, true)),
        ui.state.asks_certificate(place).then(|| certificate(place).draw(ui, true)),
        version,
        facts
    ]
}
