//! Which premium year, what state each is in, and the day of the question.

use gpcheck_rules::Date;
use gpcheck_rules::premium::{PremiumYear, RulesStatus, YEARS, YearState, year_state};
use gpcheck_texts::{app, date_short};
use yew::Html;
use yew::virtual_dom::ListenerKind;

use crate::components::Ui;
use crate::components::ask::{AskDay, Words, radio};
use crate::components::el::Draw;
use crate::components::link::link;
use crate::el;
use crate::place::{Page, Place};
use crate::state::{Action, DateId};

/// How many of the latest years stand in the first row; the others are folded away.
const IN_SIGHT: usize = 4;

pub(super) const TODAY: AskDay =
    AskDay { day: DateId::Today, name: Words::Plain(app::day_question), help: Words::Plain(app::day_help) };

/// The year picker and the day.
pub(super) fn years(ui: &Ui<'_>) -> Html {
    let lang = ui.lang;
    let chosen = ui.state.premium_year();
    let today = ui.state.clock.and(ui.state.today());
    let (old, new) = YEARS.split_at(YEARS.len().saturating_sub(IN_SIGHT));
    let list = |years: &[&'static PremiumYear]| {
        let options = years.iter().rev().map(|&year| option(ui, year, year.year == chosen.year, today));
        el!("div" ["class": "years"] options.collect::<Vec<_>>())
    };
    let open = old.iter().any(|year| year.year == chosen.year);
    el!("section" ["class": "card"]
        el!("fieldset" ["id": "premiumYear"]
            el!("legend" el!("h2" app::year_question(lang))),
            list(new),
            el!("details" ["class": "older", "open": open] el!("summary" app::year_older(lang)), list(old))
        ),
        el!("p" ["class": "more"] link(ui, Place { page: Page::Year(chosen.year), lang }, None, None, app::year_link(lang, chosen.year.into()).draw())),
        TODAY.draw(ui)
    )
    .draw()
}

fn option(ui: &Ui<'_>, year: &'static PremiumYear, chosen: bool, today: Option<Date>) -> Html {
    let number = year.year.to_string();
    let assumed = match year.status {
        RulesStatus::Established => None,
        RulesStatus::Assumed { based_on } => Some(el!("small" app::year_assumed(ui.lang, based_on.into()))),
    };
    let radio = radio(["premiumYear-", &number].concat(), "premiumYear".into(), number.clone(), chosen);
    el!("label"
        radio.on(ListenerKind::onchange, ui.acts(Action::Year(year.year))),
        el!("span" ["class": "year"]
            el!("b" number),
            today.map(|today| el!("small" state(ui, year, today))),
            assumed
        )
    )
    .draw()
}

/// What can be done about a year on that day.
fn state(ui: &Ui<'_>, year: &'static PremiumYear, today: Date) -> String {
    let lang = ui.lang;
    match year_state(year, today) {
        YearState::ToCome => app::year_to_come(lang).into(),
        YearState::Measuring => app::year_measuring(lang).into(),
        YearState::NotOpen(first) => app::year_not_open(lang, &date_short(lang, first)),
        YearState::Open(last) => app::year_open(lang, &date_short(lang, last)),
        YearState::Closed => app::year_closed(lang).into(),
        YearState::Unknown => app::year_window(lang).into(),
    }
}
