//! What every page says about where it stands: no connection, rules that were not checked for long.

use gpcheck_rules::book::{CHECKED_ON, REVIEW_MONTHS, review_is_due};
use gpcheck_texts::app;
use yew::Html;

use crate::components::Ui;
use crate::components::el::Draw;
use crate::el;

/// Below the head of a page. Screen readers watch it, so it is there before it says anything.
pub fn standing(ui: &Ui<'_>) -> Html {
    let lang = ui.lang;
    let offline = ui.state.offline;
    let due = ui.state.clock.is_some_and(review_is_due);
    let note = (offline || due).then(|| {
        let rules = if due {
            app::review_due(lang, CHECKED_ON, REVIEW_MONTHS.into())
        } else {
            app::checked(lang, CHECKED_ON)
        };
        el!("p" ["class": if due { "note" } else { "note calm" }] offline.then(|| app::offline(lang)), " ", rules)
    });
    el!("div" ["class": "standing wrap no-print", "role": "status"] note).draw()
}
