//! The pages of the app.

pub mod mediprima;
pub mod premium;
pub mod start;

use yew::Html;

/// A page that was drawn, and its answer in one sentence, to be said aloud.
#[derive(Default)]
pub struct Drawn {
    /// What stands inside `<main>`.
    pub html: Html,
    /// Empty where there is no answer.
    pub said: String,
}
