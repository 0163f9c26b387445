//! What is kept on the device: in words, to the letter, and how it goes away.

use gpcheck_texts::{app, pages};
use yew::Html;
use yew::virtual_dom::ListenerKind;

use crate::components::Ui;
use crate::components::el::Draw;
use crate::pages::premium::given;
use crate::state::{Action, State, link};
use crate::{all, browser, el};

/// The card.
pub(super) fn held(ui: &Ui<'_>) -> Html {
    let lang = ui.lang;
    let content = match ui.state.held_text() {
        // What the device holds is not known before the program runs.
        _ if ui.state.clock.is_none() => el!("p" pages::receipts_kept_help(lang)).draw(),
        None => el!("p" ["id": "kept-none"] pages::receipts_kept_none(lang)).draw(),
        Some(text) => some(ui, text),
    };
    el!("section" ["class": "card", "id": "kept"] el!("h2" pages::receipts_kept_heading(lang)), content)
        .draw()
}

fn some(ui: &Ui<'_>, text: String) -> Html {
    let lang = ui.lang;
    let states = ui.state.held();
    let unread = states.len() < text.lines().count();
    let act = ui.act.clone();
    let delete = el!("button" ["type": "button", "class": "button", "id": "forget"] app::forget(lang));
    // What is kept in step is what the check shows already.
    let first = text.lines().next().and_then(|line| link::read(line).ok()).filter(|_| !ui.state.keep.on);
    let fill = first.map(|case| {
        let button =
            el!("button" ["type": "button", "class": "button", "id": "kept-fill"] pages::receipts_fill(lang));
        button.on(ListenerKind::onclick, ui.acts(Action::Fill(Box::new(case))))
    });
    all![
        el!("p" pages::receipts_kept_some(lang)),
        states.iter().map(|state| in_words(ui, state)).collect::<Vec<_>>(),
        unread.then(|| el!("p" pages::receipts_kept_unread(lang))),
        el!("details" ["class": "more"]
            el!("summary" pages::receipts_kept_letter(lang)),
            el!("code" ["class": "letter"] text)
        ),
        el!("div" ["class": "buttons"]
            fill,
            delete.on(ListenerKind::onclick, move |_| browser::forget(&act))
        ),
    ]
}

/// One year's case.
fn in_words(ui: &Ui<'_>, state: &State) -> Html {
    let reading = state.premium();
    given(&Ui { state, problems: &reading.problems, ..*ui }, &reading.case)
}
