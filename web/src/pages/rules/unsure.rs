//! What is only inferred, and what nobody knows: read off the rulebook, so that the list cannot forget.

use gpcheck_rules::book::{Entry, OPEN};
use gpcheck_rules::premium::{PremiumYear, YEARS};
use gpcheck_rules::{Certainty, Fact, Rule};
use gpcheck_texts::{Lang, pages, statement};
use yew::Html;

use super::{Stated, to_rule};
use crate::components::el::Draw;
use crate::el;

/// The list.
pub(super) fn section(lang: Lang, rules: &[Stated<'_>]) -> Html {
    el!("section" ["class": "card part"]
        el!("h2" ["id": "unsure"] pages::rules_unsure(lang)),
        el!("h3" pages::rules_inferred_heading(lang)),
        el!("ul" ["class": "plain"] assumed(lang), rules.iter().filter_map(|stated| inferred(lang, stated)).collect::<Vec<_>>()),
        el!("h3" pages::rules_open_heading(lang)),
        el!("ul" ["class": "plain"] rules.iter().filter_map(|stated| unknown(lang, stated)).collect::<Vec<_>>(), OPEN.iter().filter_map(|rule| open(lang, rule, rules)).collect::<Vec<_>>())
    )
    .draw()
}

/// Years without known rules, each resting on another one throughout.
fn assumed(lang: Lang) -> Vec<Html> {
    let assumed = YEARS.iter().filter(|year| is_assumed(year));
    let item = |year: &PremiumYear| {
        el!("li" pages::rules_assumed(lang, year.based_on().into(), year.year.into())).draw()
    };
    assumed.map(|year| item(year)).collect()
}

fn is_assumed(year: &PremiumYear) -> bool {
    year.based_on() != year.year
}

/// Whether the statement is one of a year that is assumed throughout.
fn of_assumed_year(entry: &Entry) -> bool {
    let year = entry.facts.iter().find_map(|(name, fact)| match fact {
        Fact::Count(year) if *name == "year" => Some(*year),
        _ => None,
    });
    YEARS.iter().any(|known| Some(known.year.into()) == year && is_assumed(known))
}

/// A rule that is our own reading: always, or in some years.
fn inferred(lang: Lang, stated: &Stated<'_>) -> Option<Html> {
    asked(lang, stated, |entry| entry.certainty == Certainty::Inferred && !of_assumed_year(entry))
}

/// A rule that lacks a fact, in some years.
fn unknown(lang: Lang, stated: &Stated<'_>) -> Option<Html> {
    asked(lang, stated, |entry| entry.facts.iter().any(|(_, fact)| *fact == Fact::Unknown))
}

/// The statements of a rule that are as asked.
fn asked(lang: Lang, (rule, stated): &Stated<'_>, is_asked: fn(&Entry) -> bool) -> Option<Html> {
    let found = stated.iter().filter(|entry| is_asked(entry));
    let words: Vec<Html> = found.map(|entry| el!("p" statement(lang, rule, &entry.facts)).draw()).collect();
    (!words.is_empty()).then(|| el!("li" words, to_rule(rule)).draw())
}

/// A rule that says what was not found.
fn open(lang: Lang, rule: &'static Rule, rules: &[Stated<'_>]) -> Option<Html> {
    asked(lang, rules.iter().find(|(known, _)| *known == rule)?, |_| true)
}
