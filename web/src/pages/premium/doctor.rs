//! The doctor and the practice: who is due a premium at all.

use gpcheck_rules::premium::{OnCall, PremiumAssessment};
use gpcheck_texts::app;
use yew::Html;
use yew::virtual_dom::ListenerKind;

use crate::components::Ui;
use crate::components::ask::{Ask, AskDay, Words, YES_NO, day};
use crate::components::el::Draw;
use crate::components::fact::Fact;
use crate::state::premium::matters;
use crate::state::{Action, DateId, Field, Question};
use crate::{all, el};

pub(super) const ROLE: Ask = Ask {
    question: Question::Role,
    name: Words::OfYear(app::role),
    help: Words::Plain(app::role_help),
    answers: &[
        ("generalPractitioner", app::role_gp),
        ("inTraining", app::role_training),
        ("other", app::role_other),
        ("unknown", app::unknown),
    ],
    tall: false,
};

pub(super) const SINCE: AskDay =
    AskDay { day: DateId::Since, name: Words::Plain(app::since), help: Words::Plain(app::since_help) };

pub(super) const UNTIL: AskDay =
    AskDay { day: DateId::Until, name: Words::Plain(app::until), help: Words::Plain(app::until_help) };

pub(super) const ON_CALL: Ask = Ask {
    question: Question::OnCall,
    name: Words::OfYear(app::on_call),
    help: Words::Plain(app::on_call_help),
    answers: &[
        ("availabilityFee", |lang| gpcheck_texts::on_call(lang, OnCall::AvailabilityFee)),
        ("exempted", |lang| gpcheck_texts::on_call(lang, OnCall::Exempted)),
        ("registered", |lang| gpcheck_texts::on_call(lang, OnCall::Registered)),
        ("none", |lang| gpcheck_texts::on_call(lang, OnCall::None)),
        ("unknown", app::unknown),
    ],
    tall: true,
};

pub(super) const SOFTWARE: Ask = Ask {
    question: Question::Software,
    name: Words::OfYear(app::software),
    help: Words::Plain(app::software_help),
    answers: YES_NO,
    tall: false,
};

pub(super) const FLAT_FEE: Ask = Ask {
    question: Question::FlatFee,
    name: Words::Plain(app::flat_fee),
    help: Words::OfYear(app::flat_fee_help),
    answers: &[
        ("never", app::flat_fee_never),
        ("wholeYear", app::flat_fee_whole_year),
        ("periods", app::flat_fee_periods),
        ("unknown", app::unknown),
    ],
    tall: false,
};

pub(super) const DECLARATION: Ask = Ask {
    question: Question::Declaration,
    name: Words::Plain(app::declaration),
    help: Words::Plain(app::declaration_help),
    answers: YES_NO,
    tall: false,
};

/// The card.
pub(super) fn doctor(ui: &Ui<'_>, outcome: &PremiumAssessment) -> Html {
    let ask = |ask: &Ask| ask.draw(ui, matters::question(outcome, ask.question));
    let holds = ui.is(Question::Role, "generalPractitioner") || ui.is(Question::Role, "inTraining");
    let some_periods = ui.is(Question::FlatFee, "periods");
    let works = some_periods || ui.is(Question::FlatFee, "wholeYear");
    el!("section" ["class": "card"]
        el!("h2" app::doctor_heading(ui.lang)),
        ask(&ROLE),
        holds.then(|| all![SINCE.draw(ui), UNTIL.draw(ui)]),
        attested(ui, outcome),
        ask(&ON_CALL),
        ask(&SOFTWARE),
        ask(&FLAT_FEE),
        some_periods.then(|| periods(ui)),
        works.then(|| ask(&DECLARATION))
    )
    .draw()
}

fn attested(ui: &Ui<'_>, outcome: &PremiumAssessment) -> Html {
    let name = app::attested(ui.lang, outcome.year.year.into());
    let help = app::attested_help(ui.lang, outcome.year.activity.minimum);
    let mut fact = Fact::new("attested-fact".into(), name, help);
    fact.matters = !ui.state.text(Field::Attested).is_empty() || matters::attested(outcome);
    fact.single(ui, Field::Attested, Some("wide"))
}

/// The periods in a flat-fee practice, as many as there are.
fn periods(ui: &Ui<'_>) -> Html {
    let lang = ui.lang;
    let button = |words: &'static str, able: bool, action: Action| {
        let button = el!("button" ["type": "button", "class": "button", "disabled": !able] words);
        button.on(ListenerKind::onclick, ui.acts(action))
    };
    let period = |row: u8| {
        let number = u64::from(row) + 1;
        let (from, to) = (DateId::FlatFrom(row), DateId::FlatTo(row));
        all![
            day(ui, from, Fact::new(from.id(), app::flat_fee_from(lang, number), String::new())),
            day(ui, to, Fact::new(to.id(), app::flat_fee_to(lang, number), app::flat_fee_open(lang).into())),
        ]
    };
    let several = ui.state.periods() > 1;
    all![
        (0..ui.state.periods()).map(period).collect::<Vec<_>>(),
        el!("div" ["class": "buttons"]
            button(app::flat_fee_add(lang), ui.state.can_add_period(), Action::AddPeriod),
            several.then(|| button(app::flat_fee_remove(lang), true, Action::RemovePeriod))
        ),
    ]
}
