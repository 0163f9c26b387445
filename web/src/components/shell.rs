//! What stands around every page: the head with both checks and the languages, the foot.

use gpcheck_texts::{Lang, app};
use yew::prelude::*;

use crate::components::Ui;
use crate::components::link::link;
use crate::place::{Page, Place};

/// The head of every page.
pub fn head(ui: &Ui<'_>) -> Html {
    let here = ui.state.place;
    let lang = ui.lang;
    let page = |page, words: &'static str| {
        let current = (here.page == page).then_some("page");
        link(ui, Place { page, lang }, "", current, html! { words })
    };
    let brand = html! { <>{ mark() }{ "gpcheck" }</> };
    html! {
        <>
            <a class="skip" href="#main">{ app::skip(lang) }</a>
            <header class="mast">
                <div class="wrap">
                    { link(ui, Place { page: Page::Start, lang }, "brand", None, brand) }
                    <nav aria-label={app::nav_checks(lang)}>
                        { page(Page::Premium, app::nav_premium(lang)) }
                        { page(Page::MediPrima, app::nav_mediprima(lang)) }
                    </nav>
                    <ul class="langs" aria-label={app::nav_languages(lang)}>
                        { for Lang::ALL.iter().map(|&other| html! { <li>{ language(ui, other) }</li> }) }
                    </ul>
                </div>
            </header>
        </>
    }
}

/// The link to this page in another language, named in that language.
fn language(ui: &Ui<'_>, lang: Lang) -> Html {
    let place = Place {
        lang,
        ..ui.state.place
    };
    let current = (lang == ui.lang).then_some("true");
    let code = lang.code();
    let words = html! {
        <><span aria-hidden="true">{ code.to_uppercase() }</span><span class="away" lang={code}>{ lang.name() }</span></>
    };
    link(ui, place, "", current, words)
}

/// The foot of every page.
pub fn foot(ui: &Ui<'_>) -> Html {
    html! {
        <footer class="foot">
            <div class="wrap">
                <p>{ app::private(ui.lang) }</p>
                <p>{ app::unofficial(ui.lang) }</p>
            </div>
        </footer>
    }
}

/// The mark: a staircase.
fn mark() -> Html {
    html! {
        <svg viewBox="0 0 32 32" aria-hidden="true">
            <rect class="mark-ground" width="32" height="32" rx="8" />
            <path class="mark-line" d="M7 23h5v-5h5v-5h5V8h3" />
        </svg>
    }
}
