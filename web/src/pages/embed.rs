//! For other websites: what to copy, what the host must allow, and who sees what.

use std::rc::Rc;

use gpcheck_texts::{Lang, pages as p};
use yew::Html;

use super::prose::{paragraphs, section};
use super::{Drawn, opening};
use crate::components::Ui;
use crate::components::button::button;
use crate::place::{Page, Place};
use crate::state::Action;
use crate::{all, browser, el};

/// Stands for the address of the app where the app does not know it.
const PLACEHOLDER: &str = "https://host.example/gpcheck/";

/// The page.
pub fn page(ui: &Ui<'_>) -> Drawn {
    let lang = ui.lang;
    let known = browser::home();
    let home = known.as_deref().unwrap_or(PLACEHOLDER);
    let address = Place { page: Page::Premium, lang }.href();
    let address = [home, address.trim_start_matches("../")].concat();
    let title = p::embed_frame_title(lang);
    let link = ["<a href=\"", &address, "\">", title, "</a>"].concat();
    let frame =
        ["<iframe src=\"", &address, "\" title=\"", title, "\" width=\"100%\" height=\"900\"></iframe>"]
            .concat();
    let html = all![
        opening(ui),
        section(
            lang,
            p::embed_today,
            all![
                el!("p" p::embed_today_text(lang)),
                el!("h3" p::embed_link(lang)),
                snippet(ui, "copy-link", link),
                el!("h3" p::embed_frame(lang)),
                snippet(ui, "copy-frame", frame),
                known.is_none().then(|| el!("p" ["class": "hint"] p::embed_address(lang))),
                el!("p" ["class": "hint"] p::embed_mediprima(lang)),
            ],
        ),
        section(lang, p::embed_allow, paragraphs(lang, &[p::embed_allow_text, p::embed_allow_sandbox])),
        section(
            lang,
            p::embed_sees,
            paragraphs(lang, &[p::embed_sees_frame, p::embed_sees_site, p::embed_sees_kept]),
        ),
        section(lang, p::embed_planned, paragraphs(lang, &[p::embed_planned_text])),
    ];
    Drawn { html, said: String::new() }
}

/// Lines to copy, with a button that does once the program runs.
fn snippet(ui: &Ui<'_>, id: &'static str, text: String) -> Html {
    let lang: Lang = ui.lang;
    let text: Rc<str> = text.into();
    let copied = Rc::clone(&text);
    let copy = ui.state.clock.map(|_| {
        button(ui, id, p::embed_copy(lang), p::embed_copied(lang), move |act| {
            let act = act.clone();
            browser::copy(&copied, move |done| {
                if done {
                    act.emit(Action::Done(id));
                }
            });
        })
    });
    all![el!("pre" ["class": "snippet", "tabindex": "0"] el!("code" (*text).to_owned())), copy]
}
