//! Reasons with their sources, and the list of all sources of an answer.

use gpcheck_rules::{Reason, Source};
use gpcheck_texts::app;
use yew::prelude::*;

use crate::components::Ui;
use crate::components::certainty::certainty;

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

/// Each rule that took part: its words, how sure it is, and the numbers of its sources.
pub fn reasons(ui: &Ui<'_>, reasons: &[Reason], sources: &[&'static Source]) -> Html {
    let reason = |reason: &Reason| {
        let numbers = reason.sources.iter().filter_map(|source| {
            let number = sources.iter().position(|known| known.id == source.id)? + 1;
            Some(html! {
                <a href={["#source-", source.id].concat()}
                    aria-label={app::source_number(ui.lang, u64::try_from(number).unwrap_or_default())}>{ number }</a>
            })
        });
        html! {
            <li>
                { gpcheck_texts::reason(ui.lang, reason.rule, reason.effect, &reason.facts) }{ " " }
                { certainty(ui.lang, reason.certainty) }{ " " }
                <span class="refs">{ for numbers }</span>
            </li>
        }
    };
    html! { <ol>{ for reasons.iter().map(reason) }</ol> }
}

/// The sources in full, as links.
pub fn sources(ui: &Ui<'_>, sources: &[&'static Source]) -> Html {
    let source = |source: &&'static Source| {
        let lang = (source.lang != "mul").then_some(source.lang);
        let day = source
            .published
            .map(|day| [", ", &gpcheck_texts::date_short(ui.lang, day)].concat());
        html! {
            <li id={["source-", source.id].concat()}>
                <a href={source.url} rel="external noreferrer" hreflang={lang} {lang}>{ source.title }</a>
                <span class="by-whom">{ ", " }{ source.publisher }{ day }</span>
            </li>
        }
    };
    html! { <ol class="sources">{ for sources.iter().map(source) }</ol> }
}
