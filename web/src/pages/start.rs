//! The start: what gpcheck is, and the choice of the two checks.

use gpcheck_rules::Certainty;
use gpcheck_texts::app;
use yew::prelude::*;

use crate::components::Ui;
use crate::components::certainty::certainty;
use crate::components::link::link;
use crate::place::{Page, Place};

/// The page.
pub fn page(ui: &Ui<'_>) -> Html {
    let lang = ui.lang;
    let door = |page, heading: &'static str, text: &'static str, go: &'static str| {
        html! {
            <section class="card door">
                <h2>{ heading }</h2>
                <p>{ text }</p>
                { link(ui, Place { page, lang }, "button main", None, html! { go }) }
            </section>
        }
    };
    let grades = [Certainty::Official, Certainty::Reported, Certainty::Inferred];
    html! {
        <>
            <h1 tabindex="-1">{ app::start_heading(lang) }</h1>
            <p class="lead">{ app::start_lead(lang) }</p>
            <div class="doors">
                { door(Page::Premium, app::start_premium_heading(lang), app::start_premium_text(lang),
                    app::start_premium_link(lang)) }
                { door(Page::MediPrima, app::start_mediprima_heading(lang), app::start_mediprima_text(lang),
                    app::start_mediprima_link(lang)) }
            </div>
            <section class="about">
                <h2>{ app::start_about(lang) }</h2>
                <ul class="plain">
                    <li>{ app::start_private(lang) }</li>
                    <li>{ app::start_unofficial(lang) }</li>
                    <li>{ app::start_unknown(lang) }</li>
                    <li>
                        { app::start_sure(lang) }
                        <ul class="grades">
                            { for grades.map(|grade| html! { <li>{ certainty(lang, grade) }</li> }) }
                        </ul>
                    </li>
                </ul>
            </section>
        </>
    }
}
