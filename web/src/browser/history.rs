//! From page to page and back: each stands in the history of the browser, and is found again as it was left.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::JsValue;
use web_sys::{HtmlElement, ScrollRestoration, Window};

use super::{document, find, set_hidden, set_text, window};
use crate::place::{Page, Place};
use crate::program::WHOLE;
use crate::words;

/// Where the reader stood on a page when leaving it: how far down, and which link had the keyboard.
struct Left {
    page: Page,
    down: f64,
    link: Option<String>,
}

thread_local! {
    static LEFT: RefCell<Vec<Left>> = const { RefCell::new(Vec::new()) };
}

/// Notes where the reader stands, before another page is drawn in place of this one.
pub fn leave() {
    let (Some(window), Some(document)) = (window(), document()) else { return };
    let name = document.document_element().and_then(|root| root.get_attribute("data-page"));
    let Some(page) = name.and_then(|name| Page::named(&name)) else { return };
    let link = document.active_element().and_then(|element| element.get_attribute("href"));
    let down = window.scroll_y().unwrap_or_default();
    LEFT.with_borrow_mut(|left| {
        left.retain(|known| known.page != page);
        left.push(Left { page, down, link });
    });
    // The browser would scroll on its own, before what stood there is drawn again.
    scroll_by(&window, ScrollRestoration::Manual);
}

fn scroll_by(window: &Window, who: ScrollRestoration) {
    if let Ok(history) = window.history() {
        let _ = history.set_scroll_restoration(who);
    }
}

/// Back where the reader stood on the page, on the same link; says whether that is known.
fn stand_again(window: &Window, page: Page) -> bool {
    LEFT.with_borrow(|left| {
        let Some(left) = left.iter().find(|known| known.page == page) else { return false };
        let link = left.link.as_ref().and_then(|href| find(&["main a[href=\"", href, "\"]"].concat()));
        let link = link.or_else(|| find("h1")).and_then(|element| element.dyn_into::<HtmlElement>().ok());
        let _ = link.map(|element| element.focus());
        window.scroll_to_with_x_and_y(0.0, left.down);
        true
    })
}

/// Another page is a step forward in the history; another language takes the place of the one before.
/// `came` says that the reader came for the page, or for a place on it.
pub(super) fn move_to(before: Place, place: Place, at: Option<&str>, came: bool) {
    let (Some(window), Some(document)) = (window(), document()) else { return };
    let moved = super::place() != Some(place) || (WHOLE && came && at.is_some());
    if let (true, Ok(history)) = (moved, window.history()) {
        let href = at.map_or_else(|| place.href(), |id| [&place.href(), "#", id].concat());
        // A sandboxed page may refuse; the app then goes on under the old address.
        let _ = if !WHOLE || before.page == place.page {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&href))
        } else {
            history.push_state_with_url(&JsValue::NULL, "", Some(&href))
        };
    }
    document.set_title(&words::title(place.lang, place.page));
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", place.lang.code());
        let _ = root.set_attribute("data-page", &place.page.name());
    }
    set_hidden("#notice", true);
    if WHOLE && came {
        set_text("#said", "");
        scroll_by(&window, ScrollRestoration::Auto);
        if !moved && stand_again(&window, place.page) {
            return;
        }
        let came_for = at.and_then(|id| document.get_element_by_id(id));
        if came_for.is_none() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
        let shown =
            came_for.or_else(|| find("h1")).and_then(|element| element.dyn_into::<HtmlElement>().ok());
        if let Some(element) = shown {
            // Scrolls to it as well, unless it is in sight.
            let _ = element.focus();
            if at.is_some() {
                element.scroll_into_view();
            }
        }
    }
}
