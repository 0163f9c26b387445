//! The answer that the doctor's software received, pasted or opened: it answers the questions of the page.

use gpcheck_texts::app;
use web_sys::Event;
use yew::Html;
use yew::virtual_dom::ListenerKind;

use crate::components::Ui;
use crate::components::el::Draw;
use crate::program::WHOLE;
use crate::state::Action;
use crate::state::consulted::Consulted;
use crate::{browser, el};

/// Where the text is pasted.
const TEXT: &str = "consultation";
/// The card.
const CLASS: &str = "card consultation";
/// More than any answer, in bytes.
const MOST: u32 = 1 << 20;

/// A card of its own, folded. It is no container for queries of size: some browsers do not lay out again a text area in one.
pub(super) fn consulted(ui: &Ui<'_>) -> Html {
    let lang = ui.lang;
    let summary = el!("summary" ["id": "consultation-open", "data-more": !WHOLE] app::consultation(lang));
    if !WHOLE {
        return el!("details" ["class": CLASS] summary).draw();
    }
    let waiting = ui.state.clock.is_none();
    let act = ui.act.clone();
    let heard = move |event: Event| {
        let act = act.clone();
        browser::read_file(&event, MOST, move |text| match text {
            Some(text) => {
                browser::receipts("consult", &[&text], move |said| act.emit(Action::Consulted(said)))
            }
            None => act.emit(Action::Consulted(None)),
        });
    };
    let act = ui.act.clone();
    let pasted = move |_| {
        let act = act.clone();
        // What was pasted names the patient: it leaves the page once it is read, and never enters the state.
        browser::receipts("consult", &[&browser::typed(TEXT)], move |said| {
            let is_read = said.as_ref().is_some_and(|said| said.first().is_none_or(|name| name != "refused"));
            act.emit(Action::Consulted(said));
            if is_read {
                browser::empty(TEXT);
            }
        });
    };
    let area = el!("textarea" ["id": TEXT, "rows": "4", "spellcheck": "false", "autocomplete": "off", "disabled": waiting, "aria-describedby": "consultation-help"]);
    let button = el!("button" ["type": "button", "class": "button", "id": "consultation-read", "disabled": waiting] app::consultation_read(lang));
    let file = el!("input" ["type": "file", "id": "consultation-file", "class": "drop", "accept": ".xml,application/xml,text/xml", "disabled": waiting]);
    let became = ui.state.consulted.as_ref();
    el!("details" ["class": CLASS, "open": became.is_some()]
        summary,
        el!("p" ["class": "hint", "id": "consultation-help"] app::consultation_help(lang)),
        el!("label" ["class": "name", "for": TEXT] app::consultation_text(lang)),
        area,
        el!("div" ["class": "buttons"] button.on(ListenerKind::onclick, pasted)),
        el!("label" ["class": "name", "for": "consultation-file"] app::consultation_file(lang)),
        file.on(ListenerKind::onchange, heard),
        el!("p" ["class": became.map(tone), "id": "consultation-result", "role": "status"] became.map(|became| said(ui, became)))
    )
    .draw()
}

const fn tone(became: &Consulted) -> &'static str {
    match became {
        Consulted::Filled => "note quiet-note",
        _ => "note",
    }
}

fn said(ui: &Ui<'_>, became: &Consulted) -> String {
    let lang = ui.lang;
    match became {
        Consulted::Filled => app::consultation_filled(lang).into(),
        Consulted::TooMany => app::consultation_too_many(lang).into(),
        Consulted::Lacking => app::consultation_lacking(lang).into(),
        Consulted::Refused(line, path) if path.is_empty() && line.is_empty() => {
            app::consultation_foreign(lang).into()
        }
        Consulted::Refused(line, path) if path.is_empty() => app::consultation_refused(lang, line),
        Consulted::Refused(line, path) => app::consultation_refused_at(lang, line, path),
    }
}
