//! What was written ahead of time and is the same when drawn: kept as it stands instead of being drawn anew.
//!
//! The rulebook is thousands of elements. Drawing them again would hold up a phone for a third of a second, close what a
//! reader has unfolded meanwhile, and change nothing.

use std::cell::RefCell;

use web_sys::Node;
use yew::Html;
use yew::virtual_dom::VNode;

use crate::place::Place;

thread_local! {
    static KEPT: RefCell<Option<(Place, Node)>> = const { RefCell::new(None) };
}

/// Takes what can be kept from the page that the program stands on, if it is written there. To be called before the first
/// drawing, which clears the page.
pub fn keep(place: Place) {
    let found = super::find("main > :is(.book, .lists)");
    KEPT.set(found.map(|found| (place, found.into())));
}

/// What was kept of the page.
pub fn kept(place: Place) -> Option<Html> {
    KEPT.with_borrow(|kept| {
        kept.as_ref().filter(|(of, _)| *of == place).map(|(_, node)| VNode::VRef(node.clone()))
    })
}
