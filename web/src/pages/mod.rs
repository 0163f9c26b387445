//! The pages of the app.

pub mod about;
pub mod accessibility;
pub mod codes;
pub mod contest;
pub mod deadlines;
pub mod embed;
pub mod mediprima;
pub mod papers;
pub mod premium;
pub mod privacy;
mod prose;
pub mod receipts;
pub mod rules;
pub mod start;
pub mod year;

use yew::Html;

use crate::components::Ui;
use crate::{all, el, words};

/// A page that was drawn, and its answer in one sentence, to be said aloud.
#[derive(Default)]
pub struct Drawn {
    /// What stands inside `<main>`.
    pub html: Html,
    /// Empty where there is no answer.
    pub said: String,
}

/// The heading of the page shown, and its first lines.
pub fn opening(ui: &Ui<'_>) -> Html {
    let page = ui.state.place.page;
    all![
        el!("h1" ["tabindex": "-1"] words::heading(ui.lang, page)),
        el!("p" ["class": "lead"] words::description(ui.lang, page)),
    ]
}
