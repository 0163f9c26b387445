//! What the premium check says about a case that came from elsewhere.

use gpcheck_texts::app;
use yew::Html;
use yew::virtual_dom::ListenerKind;

use crate::components::Ui;
use crate::components::el::Draw;
use crate::components::link::link;
use crate::place::{Page, Place};
use crate::program::WHOLE;
use crate::state::link::Damage;
use crate::state::{Action, Notice};
use crate::{all, browser, el};

/// The notice, if there is one.
pub fn notice(ui: &Ui<'_>) -> Html {
    if !WHOLE {
        return Html::default();
    }
    let keep = &ui.state.keep;
    let content = match (&keep.waiting, keep.notice) {
        (Some(case), _) => question(ui, case.year.into()),
        (None, Some(notice)) => said(ui, notice),
        (None, None) => return Html::default(),
    };
    el!("div" ["class": "note opened no-print", "role": "alert"] content).draw()
}

/// Whether the opened case may take the place of what was typed.
fn question(ui: &Ui<'_>, year: u64) -> Html {
    let button = |id: &'static str, words: &'static str, take: bool| {
        el!("button" ["type": "button", "class": "button", "id": id] words)
            .on(ListenerKind::onclick, ui.acts(Action::Decide(take)))
    };
    all![
        el!("p" app::opened_question(ui.lang, year)),
        el!("div" ["class": "buttons"]
            button("opened-take", app::opened_take(ui.lang), true),
            button("opened-leave", app::opened_leave(ui.lang), false)
        ),
    ]
}

fn said(ui: &Ui<'_>, notice: Notice) -> Html {
    let lang = ui.lang;
    let words = match notice {
        Notice::Restored => return restored(ui, app::restored(lang)),
        Notice::Held => return restored(ui, app::held_unread(lang)),
        Notice::Opened if ui.state.keep.held.is_some() && !ui.state.keep.on => app::opened_beside(lang),
        Notice::Opened => app::opened(lang),
        Notice::Link(Damage::Broken) => app::link_broken(lang),
        Notice::Link(Damage::Version) => app::link_version(lang),
        Notice::Link(Damage::Long) => app::link_long(lang),
        Notice::TooLong => app::link_no_room(lang),
    };
    el!("p" words).draw()
}

/// What the device holds was filled in: where it can be seen, and how it goes away.
fn restored(ui: &Ui<'_>, words: &'static str) -> Html {
    let lang = ui.lang;
    let act = ui.act.clone();
    let place = Place { page: Page::Receipts, lang };
    let delete = el!("button" ["type": "button", "class": "button", "id": "forget"] app::forget(lang));
    all![
        el!("p" words, " ", link(ui, place, None, None, app::held_see(lang).draw())),
        el!("div" ["class": "buttons"] delete.on(ListenerKind::onclick, move |_| browser::forget(&act))),
    ]
}
