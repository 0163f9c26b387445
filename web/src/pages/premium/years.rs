//! Which premium year, what state each is in, and the day of the question.

use gpcheck_rules::premium::{PremiumCase, PremiumYear, RulesStatus, YEARS, assess};
use gpcheck_rules::{Date, DeadlineKind, DeadlineState};
use gpcheck_texts::{app, date_short};
use yew::prelude::*;

use crate::components::Ui;
use crate::components::fact::{Fact, day};
use crate::state::{Action, DateId};

/// How many of the latest years stand in the first row; the others are folded away.
const IN_SIGHT: usize = 4;

/// The year picker and the day.
pub(super) fn years(ui: &Ui<'_>) -> Html {
    let lang = ui.lang;
    let chosen = ui.state.premium_year();
    let today = ui.state.clock.and(ui.state.today());
    let older = YEARS.len().saturating_sub(IN_SIGHT);
    let (old, new) = YEARS.split_at(older);
    let list = |years: &[&'static PremiumYear]| {
        html! { <div class="years">{ for years.iter().rev().map(|&year| option(ui, year, year == chosen, today)) }</div> }
    };
    html! {
        <section class="card">
            <fieldset id="premiumYear">
                <legend><h2>{ app::year_question(lang) }</h2></legend>
                { list(new) }
                <details class="older" open={old.contains(&chosen)}>
                    <summary>{ app::year_older(lang) }</summary>
                    { list(old) }
                </details>
            </fieldset>
            <div class="ask">
                { day(ui, DateId::Today, Fact::new("today", app::day_question(lang), app::day_help(lang))) }
            </div>
        </section>
    }
}

fn option(ui: &Ui<'_>, year: &'static PremiumYear, chosen: bool, today: Option<Date>) -> Html {
    let act = ui.act.clone();
    let number = year.year;
    let onchange = Callback::from(move |_: Event| act.emit(Action::Year(number)));
    let assumed = match year.status {
        RulesStatus::Established => None,
        RulesStatus::Assumed { based_on } => Some(app::year_assumed(ui.lang, based_on.into())),
    };
    html! {
        <label key={number}>
            <input type="radio" name="premiumYear" id={["premiumYear-", &number.to_string()].concat()}
                value={number.to_string()} checked={chosen} {onchange} />
            <span class="year">
                <b>{ number }</b>
                { for today.map(|today| html! { <small>{ state(ui, year, today) }</small> }) }
                { for assumed.map(|words| html! { <small>{ words }</small> }) }
            </span>
        </label>
    }
}

/// What can be done about the year on that day, from its deadlines.
fn state(ui: &Ui<'_>, year: &'static PremiumYear, today: Date) -> String {
    let lang = ui.lang;
    let outcome = assess(&PremiumCase::empty(year, today));
    let deadline = |kind| {
        outcome
            .deadlines
            .iter()
            .find(move |deadline| deadline.kind == kind)
    };
    match deadline(DeadlineKind::MeasurementEnds).map(|deadline| deadline.state) {
        Some(DeadlineState::Open) => return app::year_measuring(lang).into(),
        Some(DeadlineState::NotOpen) => return app::year_to_come(lang).into(),
        _ => {}
    }
    let Some(apply) = deadline(DeadlineKind::Apply) else {
        return String::new();
    };
    match (apply.state, apply.opens_on, apply.last_day) {
        (DeadlineState::Open, _, Some(last)) => app::year_open(lang, &date_short(lang, last)),
        (DeadlineState::NotOpen, Some(first), _) => app::year_not_open(lang, &date_short(lang, first)),
        (DeadlineState::Closed, ..) => app::year_closed(lang).into(),
        _ => app::year_window(lang).into(),
    }
}
