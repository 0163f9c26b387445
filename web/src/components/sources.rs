//! Reasons with their sources, and the list of all sources of an answer.

use gpcheck_rules::source::Publication;
use gpcheck_rules::{Reason, Source};
use gpcheck_texts::{Lang, app};
use yew::Html;

use crate::components::Ui;
use crate::components::certainty::certainty;
use crate::components::el::Draw;
use crate::components::link::link_at;
use crate::place::{Page, Place};
use crate::{all, el};

/// The sources of the reasons, each once, in the order in which they are first cited.
pub fn cited(reasons: &[Reason]) -> Vec<&'static Source> {
    let mut sources: Vec<&'static Source> = Vec::new();
    for source in reasons.iter().flat_map(|reason| reason.sources).copied() {
        if !sources.iter().any(|known| known.id == source.id) {
            sources.push(source);
        }
    }
    sources
}

/// Each rule that took part: its words, how sure it is, the way to it in the rulebook, and the numbers of its sources.
pub fn reasons(ui: &Ui<'_>, reasons: &[Reason], sources: &[&'static Source]) -> Html {
    let number = |source: &&'static Source| -> Html {
        let place = sources.iter().position(|known| known.id == source.id).unwrap_or_default();
        let number = u64::try_from(place).unwrap_or_default() + 1;
        let href = ["#", &place_of(source)].concat();
        el!("a" ["href": href, "aria-label": app::source_number(ui.lang, number)] number).draw()
    };
    let rules = Place { page: Page::Rules, lang: ui.lang };
    let reason = |reason: &Reason| -> Html {
        let numbers: Vec<Html> = reason.sources.iter().map(number).collect();
        el!("li"
            gpcheck_texts::reason(ui.lang, reason.rule, reason.effect, &reason.facts),
            " ",
            certainty(ui.lang, reason.certainty),
            " ",
            link_at(ui, rules, reason.rule.id, Some("to-rule"), app::to_rule(ui.lang).draw()),
            " ",
            el!("span" ["class": "refs"] numbers)
        )
        .draw()
    };
    el!("ol" reasons.iter().map(reason).collect::<Vec<_>>()).draw()
}

/// The sources in full, as links.
pub fn sources(ui: &Ui<'_>, sources: &[&'static Source]) -> Html {
    let source = |source: &&'static Source| el!("li" ["id": place_of(source)] full(ui.lang, source)).draw();
    el!("ol" ["class": "sources"] sources.iter().map(source).collect::<Vec<_>>()).draw()
}

/// Sources by their titles, side by side.
pub fn named(sources: &[&'static Source]) -> Html {
    let mut parts = Vec::new();
    for (place, cited) in sources.iter().enumerate() {
        if place > 0 {
            parts.push(", ".draw());
        }
        parts.push(link(cited.publication()));
    }
    parts.draw()
}

/// Id of a source in a list of sources.
pub fn place_of(source: &Source) -> String {
    ["source-", source.id].concat()
}

/// A source as a link to it, with who published it and when.
pub fn full(lang: Lang, source: &Source) -> Html {
    let publication = source.publication();
    let mut whom = [", ", publication.publisher].concat();
    if let Some(day) = publication.published {
        whom.push_str(", ");
        whom.push_str(&gpcheck_texts::date_short(lang, day));
    }
    all![link(publication), el!("span" ["class": "by-whom"] whom)]
}

/// Its title as a link to it, both marked with its language.
fn link(publication: &Publication) -> Html {
    let lang = (publication.lang != "mul").then_some(publication.lang);
    let href = publication.url;
    el!("a" ["href": href, "rel": "external noreferrer", "hreflang": lang, "lang": lang] publication.title)
        .draw()
}
