//! How sure a statement is: a sign, always with its word.

use gpcheck_rules::Certainty;
use gpcheck_texts::Lang;
use yew::prelude::*;

const fn sign(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Official => "●",
        Certainty::Reported => "◐",
        Certainty::Inferred => "○",
    }
}

/// The sign and the word.
pub fn certainty(lang: Lang, certainty: Certainty) -> Html {
    html! {
        <span class="grade">
            <span aria-hidden="true">{ sign(certainty) }{ "\u{a0}" }</span>{ gpcheck_texts::certainty(lang, certainty) }
        </span>
    }
}
