//! The register of sources: what each is, who stands behind it, and which rules rest on it.

use gpcheck_rules::book::{CHECKED_ON, Entry, SOURCES};
use gpcheck_rules::{Rule, Source};
use gpcheck_texts::{Lang, pages, source_kind};
use yew::Html;

use super::to_rule;
use crate::components::el::Draw;
use crate::components::sources::{full, place_of};
use crate::el;

/// The register.
pub(super) fn section(lang: Lang, entries: &[Entry]) -> Html {
    let sources = SOURCES.iter().map(|source| item(lang, source, entries));
    el!("section" ["class": "card part"]
        el!("h2" ["id": "sources"] pages::rules_register(lang)),
        el!("p" pages::rules_register_lead(lang, CHECKED_ON)),
        el!("ol" ["class": "sources register"] sources.collect::<Vec<_>>())
    )
    .draw()
}

fn item(lang: Lang, source: &Source, entries: &[Entry]) -> Html {
    let rules = citing(source, entries);
    let count = u64::try_from(rules.len()).unwrap_or_default();
    let language =
        Lang::from_code(source.publication().lang).map_or(pages::rules_several_languages(lang), Lang::name);
    let kind = [source_kind(lang, source.publication().kind), " · ", language].concat();
    let cited = (count > 0).then(|| {
        el!("details" ["class": "more"]
            el!("summary" pages::rules_cited(lang, count)),
            el!("ul" ["class": "rule-ids"] rules.iter().map(|rule| el!("li" to_rule(rule)).draw()).collect::<Vec<_>>())
        )
    });
    // Some sources speak only through a premium year, in a rule that the rulebook states once for all of them.
    let uncited = (count == 0).then(|| el!("span" ["class": "hint"] pages::rules_cited_by_year(lang)));
    el!("li" ["id": place_of(source), "tabindex": "-1"]
        full(lang, source),
        el!("span" ["class": "hint kind"] kind),
        uncited,
        cited
    )
    .draw()
}

/// The rules that rest on the source in any year.
fn citing(source: &Source, entries: &[Entry]) -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> = Vec::new();
    for entry in entries {
        if rules.last() != Some(&entry.rule) && entry.sources.iter().any(|cited| cited.id == source.id) {
            rules.push(entry.rule);
        }
    }
    rules
}
