//! The start: what gpcheck is, and the choice of the two checks.

use gpcheck_rules::Certainty;
use gpcheck_texts::app;
use yew::Html;

use super::Drawn;
use crate::components::Ui;
use crate::components::certainty::certainty;
use crate::components::el::Draw;
use crate::components::link::link;
use crate::place::{Page, Place};
use crate::{all, el, words};

/// The page.
pub fn page(ui: &Ui<'_>) -> Drawn {
    let lang = ui.lang;
    let door = |page, heading: &'static str, text: &'static str, go: &'static str| {
        let go = link(ui, Place { page, lang }, Some("button main"), None, go.draw());
        el!("section" ["class": "card door"] el!("h2" heading), el!("p" text), go)
    };
    let grades = [Certainty::Official, Certainty::Reported, Certainty::Inferred];
    let grades = grades.map(|grade| el!("li" certainty(lang, grade)).draw());
    let html = all![
        el!("h1" ["tabindex": "-1"] app::start_heading(lang)),
        el!("p" ["class": "lead"] app::start_lead(lang)),
        el!("div" ["class": "doors"]
            door(
                Page::Premium,
                app::start_premium_heading(lang),
                app::start_premium_text(lang),
                app::start_premium_link(lang),
            ),
            door(
                Page::MediPrima,
                app::start_mediprima_heading(lang),
                app::start_mediprima_text(lang),
                app::start_mediprima_link(lang),
            )
        ),
        tools(ui),
        el!("section" ["class": "about"]
            el!("h2" app::start_about(lang)),
            el!("ul" ["class": "plain"]
                el!("li" app::start_private(lang)),
                el!("li" app::start_unofficial(lang)),
                el!("li" app::start_unknown(lang)),
                el!("li" app::start_sure(lang), el!("ul" ["class": "grades"] Vec::from(grades)))
            )
        ),
    ];
    Drawn { html, said: String::new() }
}

/// The other pages that do something, and the rulebook.
fn tools(ui: &Ui<'_>) -> Html {
    let lang = ui.lang;
    let tool = |page, text: &'static str| {
        let go = link(ui, Place { page, lang }, None, None, words::nav(lang, page).draw());
        el!("li" go, el!("span" ["class": "hint"] text)).draw()
    };
    el!("section" ["class": "tools"]
        el!("h2" app::start_tools(lang)),
        el!("ul"
            tool(Page::Deadlines, app::start_deadlines(lang)),
            tool(Page::Contest, app::start_contest(lang)),
            tool(Page::Codes, app::start_codes(lang)),
            tool(Page::Papers, app::start_papers(lang)),
            tool(Page::Receipts, app::start_receipts(lang)),
            tool(Page::Rules, app::start_rules(lang))
        )
    )
    .draw()
}
