//! One rule: what it says, when it holds, how sure it is, and where it comes from.

use chrono::Datelike;
use gpcheck_rules::book::{Entry, SOURCES};
use gpcheck_rules::{Fact, Period, Source};
use gpcheck_texts::{Lang, app, pages, statement};
use yew::Html;

use super::Stated;
use crate::components::Ui;
use crate::components::certainty::certainty;
use crate::components::el::Draw;
use crate::components::link::link_at;
use crate::components::sources::place_of;
use crate::place::{Page, Place};
use crate::{all, el};

/// The rule. One that changes from year to year shows its newest statement, and the others folded away.
pub(super) fn article(ui: &Ui<'_>, (rule, stated): &Stated<'_>) -> Html {
    let lang = ui.lang;
    let Some((newest, others)) = stated.split_last() else { return Html::default() };
    let name = [rule.id, "-says"].concat();
    let others = (!others.is_empty()).then(|| {
        let other = |entry: &Entry| el!("li" el!("p" says(lang, entry)), meta(lang, entry, None)).draw();
        let count = u64::try_from(others.len()).unwrap_or_default();
        el!("details" ["class": "more"]
            el!("summary" pages::rules_other_years(lang, count)),
            el!("ul" ["class": "plain"] others.iter().rev().map(other).collect::<Vec<_>>())
        )
    });
    el!("article" ["class": "rule", "id": rule.id, "tabindex": "-1", "aria-labelledby": name.clone()]
        el!("p" ["class": "says", "id": name] says(lang, newest)),
        meta(lang, newest, Some(el!("code" ["class": "rule-id"] rule.id).draw())),
        others,
        back(ui, rule.id)
    )
    .draw()
}

/// The way back for a reader who came for this rule from an answer.
fn back(ui: &Ui<'_>, id: &str) -> Option<Html> {
    let from = ui.state.from.filter(|_| ui.state.at == Some(id))?;
    let answer = matches!(from, Page::Premium | Page::MediPrima);
    let to = Place { page: from, lang: ui.lang };
    answer.then(|| link_at(ui, to, "answer", Some("button"), pages::rules_back(ui.lang).draw()))
}

fn says(lang: Lang, entry: &Entry) -> String {
    statement(lang, entry.rule, &entry.facts)
}

/// Certainty, period and sources in a line, and the name of the rule where it stands first.
fn meta(lang: Lang, entry: &Entry, name: Option<Html>) -> Html {
    let sources = entry.sources.iter().map(|source| source_link(lang, source));
    let period = (!is_yearly(entry)).then(|| el!("span" period(lang, entry.period)));
    el!("p" ["class": "meta"]
        certainty(lang, entry.certainty),
        period,
        el!("span" ["class": "from"] sources.collect::<Vec<_>>()),
        name
    )
    .draw()
}

/// Its statement names the year.
fn is_yearly(entry: &Entry) -> bool {
    entry.facts.iter().any(|(name, fact)| *name == "year" && matches!(fact, Fact::Count(_)))
}

/// When a rule holds. Whole years are those of the premium.
fn period(lang: Lang, period: Period) -> String {
    let year = |year: i32| u64::try_from(year).unwrap_or_default();
    match period.to {
        Some(to) if period.from.ordinal() == 1 => {
            pages::rules_years(lang, year(period.from.year()), year(to.year()))
        }
        Some(to) => pages::rules_between(lang, period.from, to),
        None => pages::rules_since(lang, period.from),
    }
}

/// The publisher and the number of the source in the register below.
fn source_link(lang: Lang, source: &Source) -> Html {
    let place = SOURCES.iter().position(|known| known.id == source.id).unwrap_or_default();
    let number = u64::try_from(place).unwrap_or_default() + 1;
    let publisher = source.publication().publisher;
    let label = [publisher, " ", &number.to_string(), ", ", &app::source_number(lang, number)].concat();
    let words = all![publisher, el!("small" " ", number)];
    el!("a" ["href": ["#", &place_of(source)].concat(), "aria-label": label] words).draw()
}
