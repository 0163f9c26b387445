//! What stands around every page: the head with both checks and the languages, the foot.

use gpcheck_texts::{Lang, app};
use yew::Html;

use crate::components::Ui;
use crate::components::el::Draw;
use crate::components::link::link;
use crate::place::{Page, Place};
use crate::{all, el, words};

/// The head of every page.
pub fn head(ui: &Ui<'_>) -> Html {
    let here = ui.state.place;
    let lang = ui.lang;
    let page = |page, words: &'static str| {
        let current = (here.page == page).then_some("page");
        link(ui, Place { page, lang }, None, current, words.draw())
    };
    let brand = link(ui, Place { page: Page::Start, lang }, Some("brand"), None, all![mark(), "gpcheck"]);
    let languages = Lang::ALL.iter().map(|other| el!("li" language(ui, *other)).draw());
    all![el!("header" ["class": "mast"]
        el!("a" ["class": "skip", "href": "#main"] app::skip(lang)),
        el!("div" ["class": "wrap"]
            brand,
            el!("nav" ["class": "checks", "aria-label": app::nav_checks(lang)]
                page(Page::Premium, app::nav_premium(lang)),
                page(Page::MediPrima, app::nav_mediprima(lang))
            ),
            el!("nav" ["class": "langs", "aria-label": app::nav_languages(lang)]
                el!("ul" languages.collect::<Vec<_>>())
            )
        )
    ),]
}

/// The link to this page in another language, named in that language.
fn language(ui: &Ui<'_>, lang: Lang) -> Html {
    let place = Place { lang, ..ui.state.place };
    let current = (lang == ui.lang).then_some("true");
    let code = lang.code();
    let words = all![
        el!("span" ["aria-hidden": "true"] code.to_uppercase()),
        el!("span" ["class": "away", "lang": code] lang.name()),
    ];
    link(ui, place, None, current, words)
}

/// The foot of every page: the other pages, and what gpcheck is not.
pub fn foot(ui: &Ui<'_>) -> Html {
    let lang = ui.lang;
    let list = |name: &'static str, pages: &[Page]| {
        let item = |page: &Page| el!("li" page_link(ui, *page)).draw();
        el!("nav" ["aria-label": name]
            el!("h2" name),
            el!("ul" ["class": "plain"] pages.iter().map(item).collect::<Vec<_>>())
        )
    };
    el!("footer" ["class": "foot"]
        el!("div" ["class": "wrap"]
            el!("div" ["class": "foot-pages"]
                list(app::nav_tools(lang), &Page::TOOLS),
                list(app::nav_reading(lang), &Page::READING)
            ),
            el!("p" app::private(lang)),
            el!("p" app::unofficial(lang))
        )
    )
    .draw()
}

fn page_link(ui: &Ui<'_>, page: Page) -> Html {
    let current = (ui.state.place.page == page).then_some("page");
    link(ui, Place { page, lang: ui.lang }, None, current, words::nav(ui.lang, page).draw())
}

/// The mark: a staircase.
fn mark() -> Html {
    el!("svg" ["viewBox": "0 0 32 32", "aria-hidden": "true"]
        el!("rect" ["class": "mark-ground", "width": "32", "height": "32", "rx": "8"]),
        el!("path" ["class": "mark-line", "d": "M7 23h5v-5h5v-5h5V8h3"])
    )
    .draw()
}
