//! The rules of one premium year, beside those of another.

mod beside;

use gpcheck_rules::Euro;
use gpcheck_rules::book::{Entry, entries};
use gpcheck_rules::premium::{PremiumYear, RulesStatus, YEARS, find};
use gpcheck_texts::{app, date_short, pages, statement};
use yew::Html;

use super::premium::parameters::threshold;
use super::{Drawn, opening};
use crate::components::Ui;
use crate::components::certainty::certainty;
use crate::components::el::Draw;
use crate::components::link::{link, link_at};
use crate::components::sources::named;
use crate::place::{Page, Place};
use crate::{all, el};

/// The page.
pub fn page(ui: &Ui<'_>, year: u16) -> Drawn {
    let lang = ui.lang;
    let Some(year) = find(year.into()) else { return Drawn { html: opening(ui), said: String::new() } };
    let assumed = match year.status {
        RulesStatus::Established => None,
        RulesStatus::Assumed { based_on } => Some(
            el!("p" ["class": "note"] pages::year_status_assumed(lang, based_on.into(), year.year.into())),
        ),
    };
    let to_rules =
        link(ui, Place { page: Page::Rules, lang }, None, None, pages::year_all_rules(lang).draw());
    let html = all![
        opening(ui),
        assumed,
        el!("div" ["class": "stack"]
            el!("section" ["class": "card"] el!("h2" pages::year_amounts(lang)), amounts(ui, year)),
            el!("section" ["class": "card"] el!("h2" pages::year_parameters(lang)), parameters(ui, year)),
            el!("section" ["class": "card"]
                el!("h2" pages::year_rules(lang)),
                rules(ui, year),
                el!("p" ["class": "more"] to_rules)
            ),
            beside::beside(ui, year),
            others(ui, year)
        ),
    ];
    Drawn { html, said: String::new() }
}

/// Amounts against thresholds.
fn amounts(ui: &Ui<'_>, year: &PremiumYear) -> Html {
    let lang = ui.lang;
    let mut pairs: Vec<Html> = Vec::new();
    let mut pair = |name: String, amount: Euro| {
        pairs.push(el!("dt" name).draw());
        pairs.push(el!("dd" gpcheck_texts::euro(lang, amount)).draw());
    };
    pair(pages::year_base(lang).into(), year.scale.base.amount);
    for step in year.scale.steps {
        pair(pages::year_thresholds(lang, step.at_least.into()), step.amount);
    }
    pair(pages::year_training(lang).into(), year.training.amount);
    if let Some(starter) = year.starter {
        pair(pages::year_starter(lang).into(), starter.amount);
    }
    el!("dl" ["class": "pairs"] pairs).draw()
}

fn parameters(ui: &Ui<'_>, year: &PremiumYear) -> Html {
    let lang = ui.lang;
    let row = |parameter: &gpcheck_rules::premium::Parameter| {
        let days = parameter.span.in_year(year.year);
        let days = app::measured(lang, &date_short(lang, days.from), &date_short(lang, days.end()));
        let basis = year.basis(parameter.basis);
        el!("li"
            el!("p" el!("b" gpcheck_texts::parameter(lang, parameter.id)), " – ", threshold(lang, &parameter.threshold)),
            el!("p" ["class": "hint"] gpcheck_texts::parameter_what(lang, parameter.id)),
            el!("p" ["class": "hint"] days, " · ", certainty(lang, basis.certainty), " · ", named(basis.sources))
        )
        .draw()
    };
    el!("ul" ["class": "statements"] year.parameters.iter().map(row).collect::<Vec<_>>()).draw()
}

/// What the rulebook says of this year alone, parameters aside.
fn rules(ui: &Ui<'_>, year: &'static PremiumYear) -> Html {
    let lang = ui.lang;
    let of_year = |entry: &Entry| {
        let parameter = year.parameters.iter().any(|own| entry.rule.id.ends_with(own.id.name()));
        entry.period == year.period() && !parameter
    };
    let row = |entry: &Entry| {
        let to = Place { page: Page::Rules, lang };
        let rule = link_at(ui, to, entry.rule.id, None, certainty(lang, entry.certainty));
        el!("li"
            el!("p" statement(lang, entry.rule, &entry.facts)),
            el!("p" ["class": "hint"] rule, " · ", named(entry.sources))
        )
        .draw()
    };
    let entries = entries();
    el!("ul" ["class": "statements"] entries.iter().filter(|entry| of_year(entry)).map(row).collect::<Vec<_>>()).draw()
}

fn others(ui: &Ui<'_>, year: &PremiumYear) -> Html {
    let lang = ui.lang;
    let year_link = |other: &&'static PremiumYear| {
        let current = (other.year == year.year).then_some("page");
        let to = Place { page: Page::Year(other.year), lang };
        el!("li" link(ui, to, None, current, other.year.to_string().draw())).draw()
    };
    let list: Vec<Html> = YEARS.iter().rev().map(year_link).collect();
    el!("nav" ["aria-label": pages::year_other(lang)]
        el!("h2" pages::year_other(lang)),
        el!("ul" ["class": "years-list"] list)
    )
    .draw()
}
