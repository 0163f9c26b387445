//! A document on the page, and the buttons that print and copy it.

use gpcheck_texts::app;
use yew::{Callback, Html};

use crate::components::Ui;
use crate::components::button::button;
use crate::components::el::Draw;
use crate::sheet::{Part, Sheet};
use crate::state::Action;
use crate::{all, browser, el};

/// What `state.done` says when the browser refused to copy.
pub const REFUSED: &str = "copy-refused";

/// The document.
pub fn sheet(sheet: &Sheet) -> Html {
    let parts: Vec<Html> = sheet.parts.iter().map(part).collect();
    el!("article" ["class": "sheet", "lang": sheet.lang.code()] el!("h2" sheet.title.clone()), parts).draw()
}

fn part(part: &Part) -> Html {
    match part {
        Part::Mark(words) => el!("p" ["class": "mark"] *words).draw(),
        Part::Text(words) => el!("p" words.clone()).draw(),
        Part::Small(words) => el!("p" ["class": "small"] words.clone()).draw(),
        Part::Heading(words) => el!("h3" * words).draw(),
        Part::Points(points) => {
            el!("ul" points.iter().map(|point| el!("li" point.clone()).draw()).collect::<Vec<_>>()).draw()
        }
        Part::Sign(words) => el!("p" ["class": "sign"] *words).draw(),
        Part::Fields(fields) => {
            let mut pairs = Vec::new();
            for (name, value) in fields {
                let class = value.is_empty().then_some("blank");
                pairs.push(el!("dt" * name).draw());
                pairs.push(el!("dd" ["class": class] value.clone()).draw());
            }
            el!("dl" pairs).draw()
        }
    }
}

/// Print and copy; nothing of the document goes anywhere else.
pub fn buttons(ui: &Ui<'_>, text: String) -> Html {
    let lang = ui.lang;
    let print = app::print(lang);
    let copied = text.clone();
    el!("div" ["class": "buttons no-print"]
        button(ui, "print", print, print, |_| browser::print()),
        button(ui, "copy", app::copy(lang), app::copied(lang), move |act| copy(&copied, act.clone())),
        by_hand(ui, text)
    )
    .draw()
}

/// Copies, and says how it went.
pub fn copy(text: &str, act: Callback<Action>) {
    browser::copy(text, move |copied| act.emit(Action::Done(if copied { "copy" } else { REFUSED })));
}

/// The text to select, where the browser refuses to copy.
pub fn by_hand(ui: &Ui<'_>, text: String) -> Option<Html> {
    (ui.state.done == Some(REFUSED)).then(|| {
        let area = el!("textarea" ["id": "by-hand", "readonly": true, "rows": "8"]).value(text);
        all![el!("label" ["class": "by-hand", "for": "by-hand"] app::copy_by_hand(ui.lang)), area]
    })
}
