//! The decision tree drawn: the way taken lit, every other branch quiet but readable.

use gpcheck_rules::mediprima::{Branch, Stage, TREE, VisitRouting};
use gpcheck_texts::{Lang, app};
use yew::Html;

use crate::components::Ui;
use crate::components::el::Draw;
use crate::components::link::link_at;
use crate::place::{Page, Place};
use crate::words;
use crate::{all, el};

/// The path of the outcome through the whole tree.
pub(super) fn path(ui: &Ui<'_>, outcome: &VisitRouting) -> Html {
    let lang = ui.lang;
    let stages = Stage::ALL.map(|stage| {
        let branches =
            TREE.iter().filter(|branch| branch.stage == stage).map(|branch| draw(ui, outcome, branch));
        all![el!("h3" words::stage(lang, stage)), el!("ol" ["class": "path"] branches.collect::<Vec<_>>())]
    });
    el!("section" ["class": "card no-print"]
        el!("h2" app::path(lang)),
        el!("p" ["class": "hint"] app::path_help(lang)),
        Vec::from(stages)
    )
    .draw()
}

fn draw(ui: &Ui<'_>, outcome: &VisitRouting, branch: &Branch) -> Html {
    let lang = ui.lang;
    // Before the first fact nothing has been taken.
    let step =
        outcome.path.iter().find(|step| step.branch == branch.id).filter(|_| !ui.state.is_visit_empty());
    let (class, said) = match step.map(|step| step.taken) {
        Some(true) => (Some("on end"), Some(app::path_taken(lang))),
        Some(false) => (Some("on"), Some(app::path_passed(lang))),
        // The dashed line says it to the eye.
        None if !ui.state.is_visit_empty() => (None, Some(app::path_not_asked(lang))),
        None => (None, None),
    };
    el!("li" ["class": class]
        el!("span" ["class": "asked"]
            words::branch(lang, branch.id),
            said.map(|said| all![" ", el!("em" ["class": step.is_none().then_some("away")] said)]),
            " ",
            link_at(ui, Place { page: Page::Rules, lang }, branch.rule.id, Some("to-rule"), app::to_rule(lang).draw())
        ),
        el!("span" ["class": "goes"] "→\u{a0}", leads_to(lang, branch))
    )
    .draw()
}

/// Where a branch leads: the ways to bill that it opens, or else its verdict.
fn leads_to(lang: Lang, branch: &Branch) -> String {
    let channels: Vec<&str> =
        branch.channels.iter().map(|channel| gpcheck_texts::channel(lang, *channel)).collect();
    match channels.as_slice() {
        [] => gpcheck_texts::verdict(lang, branch.verdict).to_owned(),
        channels => channels.join(" / "),
    }
}
