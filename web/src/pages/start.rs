//! The start: what gpcheck is, and the choice of the two checks.

use gpcheck_rules::Certainty;
use gpcheck_texts::app;

use super::Drawn;
use crate::components::Ui;
use crate::components::certainty::certainty;
use crate::components::el::Draw;
use crate::components::link::link;
use crate::place::{Page, Place};
use crate::{all, el};

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
