//! The pages of the app.

pub mod about;
pub mod accessibility;
pub mod codes;
pub mod contest;
pub mod deadlines;
pub mod embed;
pub mod lists;
pub mod mediprima;
pub mod papers;
pub mod premium;
pub mod privacy;
mod prose;
pub mod receipts;
pub mod rules;
pub mod start;
pub mod year;

use yew::{Callback, Html};

use crate::components::Ui;
use crate::place::Page;
use crate::state::State;
use crate::{all, el, words};

/// A page that was drawn, and its answer in one sentence, to be said aloud.
#[derive(Default)]
pub struct Drawn {
    /// What stands inside `<main>`.
    pub html: Html,
    /// Empty where there is no answer.
    pub said: String,
}

/// The answer of the check shown, as text to paste elsewhere; empty on every other page.
pub fn text(state: &State) -> String {
    let act = Callback::noop();
    let lang = state.place.lang;
    // The page that shows this text, because it could not be copied, is not part of it.
    let mut state = state.clone();
    state.failed = None;
    let state = &state;
    match state.place.page {
        Page::Premium => {
            let reading = state.premium();
            let ui = Ui { lang, state, act: &act, problems: &reading.problems };
            premium::check(&ui, &reading).0.text(&ui)
        }
        Page::MediPrima => {
            let reading = state.visit();
            let ui = Ui { lang, state, act: &act, problems: &reading.problems };
            mediprima::check(&ui, &reading).0.text(&ui)
        }
        _ => String::new(),
    }
}

/// The heading of the page shown, and its first lines.
pub fn opening(ui: &Ui<'_>) -> Html {
    let page = ui.state.place.page;
    all![
        el!("h1" ["tabindex": "-1"] words::heading(ui.lang, page)),
        el!("p" ["class": "lead"] words::description(ui.lang, page)),
    ]
}

#[cfg(test)]
mod tests;
