//! Pages of prose: sections with a heading, paragraphs and lists.

use gpcheck_texts::Lang;
use yew::Html;

use crate::components::el::Draw;
use crate::el;

/// A text in each language.
pub(super) type Words = fn(Lang) -> &'static str;

/// A section: its heading, then what stands below it.
pub(super) fn section(lang: Lang, heading: Words, content: Html) -> Html {
    el!("section" ["class": "prose"] el!("h2" heading(lang)), content).draw()
}

/// Paragraphs.
pub(super) fn paragraphs(lang: Lang, texts: &[Words]) -> Html {
    texts.iter().map(|text| el!("p" text(lang)).draw()).collect::<Vec<_>>().draw()
}

/// Points, in no order.
pub(super) fn points(lang: Lang, texts: &[Words]) -> Html {
    el!("ul" items(lang, texts)).draw()
}

/// Points to be done one after the other.
pub(super) fn steps(lang: Lang, texts: &[Words]) -> Html {
    el!("ol" items(lang, texts)).draw()
}

fn items(lang: Lang, texts: &[Words]) -> Vec<Html> {
    texts.iter().map(|text| el!("li" text(lang)).draw()).collect()
}
