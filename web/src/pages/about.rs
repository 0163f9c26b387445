//! What gpcheck is.

use gpcheck_rules::Certainty;
use gpcheck_rules::book::CHECKED_ON;
use gpcheck_rules::premium::YEARS;
use gpcheck_texts::{Lang, pages as p};
use yew::Html;

use super::prose::{paragraphs, points, section};
use super::{Drawn, opening};
use crate::components::Ui;
use crate::components::certainty::certainty;
use crate::components::el::Draw;
use crate::components::link::link;
use crate::place::{Page, Place};
use crate::{all, el, words};

/// The page.
pub fn page(ui: &Ui<'_>) -> Drawn {
    let lang = ui.lang;
    let to = |page| link(ui, Place { page, lang }, None, None, words::heading(lang, page).draw());
    let (first, last) =
        (YEARS.first().map_or(0, |year| year.year.into()), YEARS.last().map_or(0, |year| year.year.into()));
    let html = all![
        opening(ui),
        section(lang, p::about_what, paragraphs(lang, &[p::about_what_text, p::about_what_whom])),
        section(lang, p::about_decides, paragraphs(lang, &[p::about_decides_text])),
        section(
            lang,
            p::about_rules,
            all![
                el!("p" p::about_rules_text(lang)),
                grades(lang),
                el!("p" p::about_rules_years(lang, CHECKED_ON, first, last), " ", p::about_rules_unknown(lang)),
                el!("p" to(Page::Rules)),
            ],
        ),
        section(
            lang,
            p::about_software,
            all![
                el!("p" p::about_software_version(lang, env!("CARGO_PKG_VERSION"))),
                el!("h3" p::news_heading(lang)),
                points(lang, &[p::news_law, p::news_app]),
                el!("p" p::about_software_where(lang)),
                el!("ul"
                    el!("li" to(Page::Privacy)),
                    el!("li" to(Page::Accessibility)),
                    el!("li" to(Page::Embed))
                ),
            ],
        ),
    ];
    Drawn { html, said: String::new() }
}

/// The degrees of certainty, and what each means.
pub(super) fn grades(lang: Lang) -> Html {
    let grade = |grade, means: &'static str| el!("li" certainty(lang, grade), " – ", means).draw();
    el!("ul" ["class": "plain legend"]
        grade(Certainty::Official, p::rules_official(lang)),
        grade(Certainty::Reported, p::rules_reported(lang)),
        grade(Certainty::Inferred, p::rules_inferred(lang))
    )
    .draw()
}
