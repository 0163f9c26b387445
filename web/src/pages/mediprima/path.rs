//! The decision tree drawn: the way taken lit, every other branch quiet but readable.

use gpcheck_rules::mediprima::{Branch, Stage, TREE, VisitRouting};
use gpcheck_texts::{Lang, app};
use yew::prelude::*;

use crate::components::Ui;
use crate::words;

/// The path of the outcome through the whole tree.
pub(super) fn path(ui: &Ui<'_>, outcome: &VisitRouting) -> Html {
    let lang = ui.lang;
    let stages = Stage::ALL.map(|stage| {
        let branches = TREE
            .iter()
            .filter(|branch| branch.stage == stage)
            .map(|branch| draw(ui, outcome, branch));
        html! { <><h3>{ words::stage(lang, stage) }</h3><ul class="path">{ for branches }</ul></> }
    });
    html! {
        <section class="card">
            <h2>{ app::path(lang) }</h2>
            <p class="hint">{ app::path_help(lang) }</p>
            { for stages }
        </section>
    }
}

fn draw(ui: &Ui<'_>, outcome: &VisitRouting, branch: &Branch) -> Html {
    let lang = ui.lang;
    // Before the first fact nothing has been taken.
    let step = outcome
        .path
        .iter()
        .find(|step| step.branch == branch.id)
        .filter(|_| !ui.state.is_empty());
    let (class, said) = match step.map(|step| step.taken) {
        Some(true) => ("on end", app::path_taken(lang)),
        Some(false) => ("on", app::path_passed(lang)),
        None => ("", ""),
    };
    html! {
        <li {class}>
            { words::branch(lang, branch.id) }
            { for (!said.is_empty()).then(|| html! { <>{ " " }<em>{ said }</em></> }) }
            <span class="goes">{ "→\u{a0}" }{ leads_to(lang, branch) }</span>
        </li>
    }
}

/// Where a branch leads: the ways to bill that it opens, or else its verdict.
fn leads_to(lang: Lang, branch: &Branch) -> String {
    let channels: Vec<&str> = branch
        .channels
        .iter()
        .map(|channel| gpcheck_texts::channel(lang, *channel))
        .collect();
    match channels.as_slice() {
        [] => gpcheck_texts::verdict(lang, branch.verdict).to_owned(),
        channels => channels.join(" / "),
    }
}
