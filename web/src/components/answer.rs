//! The frame that both checks share: facts, reasons, and what was left out.

use gpcheck_rules::book::CHECKED_ON;
use gpcheck_rules::{Certainty, Reason};
use gpcheck_texts::app;
use yew::prelude::*;

use crate::components::Ui;
use crate::components::certainty::certainty;
use crate::components::sources::{cited, reasons, sources};
use crate::state::Action;
use crate::words;

/// The facts, closed until the program runs: what is typed into a page written ahead of time would be lost.
pub fn facts(ui: &Ui<'_>, content: Html, clear: (Action, &'static str)) -> Html {
    let lang = ui.lang;
    let waiting = ui.state.clock.is_none();
    let (action, words) = clear;
    let act = ui.act.clone();
    let onclick = Callback::from(move |_: MouseEvent| act.emit(action.clone()));
    let notice = waiting.then(|| {
        html! {
            <>
                <p class="note loading">{ app::loading(lang) }</p>
                <noscript><p class="note">{ app::no_script(lang) }</p></noscript>
            </>
        }
    });
    html! {
        <div class="facts">
            { for notice }
            <fieldset class="stack" disabled={waiting}>
                { content }
                <div class="buttons"><button type="button" class="button" {onclick}>{ words }</button></div>
            </fieldset>
        </div>
    }
}

/// Why, how sure, and the sources.
pub fn why(ui: &Ui<'_>, given: &[Reason], weakest: Certainty, before: Html) -> Html {
    let lang = ui.lang;
    let list = cited(given);
    html! {
        <div class="why stack">
            { before }
            <section class="card">
                <h2>{ app::why(lang) }</h2>
                { reasons(ui, given, &list) }
                { sure(ui, weakest) }
            </section>
            <section class="card">
                <h2>{ app::sources(lang) }</h2>
                { sources(ui, &list) }
            </section>
        </div>
    }
}

/// How sure the answer is, and when a person last checked the rules.
pub fn sure(ui: &Ui<'_>, weakest: Certainty) -> Html {
    html! {
        <p class="sure">
            <span>{ app::how_sure(ui.lang) }{ " " }{ certainty(ui.lang, weakest) }</span>
            <span>{ app::checked(ui.lang, CHECKED_ON) }</span>
        </p>
    }
}

/// Names the fields that the answer leaves out, each with a link to it.
pub fn left_out(ui: &Ui<'_>) -> Html {
    if ui.problems.is_empty() {
        return Html::default();
    }
    let count = u64::try_from(ui.problems.len()).unwrap_or_default();
    let year = ui.state.premium_year().year.into();
    let fields = ui.problems.iter().map(|(field, _)| {
        html! { <li><a href={["#", &field.id()].concat()}>{ words::field(ui.lang, *field, year) }</a></li> }
    });
    html! { <div class="note left-out"><p>{ app::left_out(ui.lang, count) }</p><ul>{ for fields }</ul></div> }
}
