//! What was written ahead of time and is the same when drawn: kept as it stands instead of being drawn anew.
//!
//! The rulebook is thousands of elements. Drawing them again would hold up a phone for a third of a second, close what a
//! reader has unfolded meanwhile, and change nothing.

use std::cell::RefCell;

use gpcheck_texts::Lang;
use web_sys::Node;
use yew::Html;
use yew::virtual_dom::VNode;

thread_local! {
    static KEPT: RefCell<Option<(Lang, Node)>> = const { RefCell::new(None) };
}

/// Takes the rulebook from the page that the program stands on, if it is written there. To be called before the first
/// drawing, which clears the page.
pub fn keep(lang: Lang) {
    let found = super::document().and_then(|document| document.query_selector("main > .book").ok()?);
    KEPT.set(found.map(|found| (lang, found.into())));
}

/// The rulebook that was kept, in that language.
pub fn kept(lang: Lang) -> Option<Html> {
    KEPT.with_borrow(|kept| {
        kept.as_ref().filter(|(of, _)| *of == lang).map(|(_, node)| VNode::VRef(node.clone()))
    })
}
