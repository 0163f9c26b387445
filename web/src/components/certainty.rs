//! How sure a statement is: a sign, always with its word.

use gpcheck_rules::Certainty;
use gpcheck_texts::Lang;
use yew::Html;

use crate::components::el::Draw;
use crate::el;

const fn sign(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Official => "●\u{a0}",
        Certainty::Reported => "◐\u{a0}",
        Certainty::Inferred => "○\u{a0}",
    }
}

/// The sign and the word.
pub fn certainty(lang: Lang, certainty: Certainty) -> Html {
    el!("span" ["class": "grade"]
        el!("span" ["aria-hidden": "true"] sign(certainty)),
        gpcheck_texts::certainty(lang, certainty)
    )
    .draw()
}
