//! The page around the app: its address, its title, its clock. The only module that touches the document.

use gpcheck_rules::Date;
use gpcheck_texts::app;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};
use web_sys::{Document, HtmlElement, Window};
use yew::prelude::*;

use crate::place::{Page, Place};
use crate::state::Action;
use crate::words;

/// The day by the browser's clock.
pub fn today() -> Option<Date> {
    #[expect(clippy::disallowed_methods, reason = "the one place where the app reads the day")]
    let now = js_sys::Date::new_0();
    Date::from_ymd_opt(
        i32::try_from(now.get_full_year()).ok()?,
        now.get_month() + 1,
        now.get_date(),
    )
}

/// The place that the address shows, or else the one written on the page.
pub fn place() -> Option<Place> {
    let window = window()?;
    let path = window
        .location()
        .pathname()
        .ok()
        .and_then(|path| Place::of_path(&path));
    path.or_else(|| {
        let root = window.document()?.document_element()?;
        let lang = gpcheck_texts::Lang::from_code(&root.get_attribute("lang")?)?;
        let name = root.get_attribute("data-page")?;
        let page = Page::ALL.into_iter().find(|page| page.name() == name)?;
        Some(Place { page, lang })
    })
}

/// Keeps address, title and language of the page in step with the place, both ways.
#[hook]
pub fn use_history(place: Place, act: Callback<Action>) {
    let shown = use_mut_ref(|| place);
    use_effect_with(place, move |&place| {
        let before = shown.replace(place);
        if before != place {
            move_to(before, place);
        }
    });
    use_effect_with((), move |()| {
        let listener = Closure::<dyn Fn()>::new(move || {
            if let Some(place) = self::place() {
                act.emit(Action::Go(place));
            }
        });
        if let Some(window) = window() {
            window.set_onpopstate(Some(listener.as_ref().unchecked_ref()));
        }
        move || drop(listener)
    });
}

/// Another page is a step forward in the history; another language takes the place of the one before.
fn move_to(before: Place, place: Place) {
    let Some((window, document)) = window().and_then(|window| Some((window.clone(), window.document()?)))
    else {
        return;
    };
    let moved = self::place() != Some(place);
    if let (true, Ok(history)) = (moved, window.history()) {
        let href = Some(place.href());
        let (state, href) = (JsValue::NULL, href.as_deref());
        // A sandboxed page may refuse; the app then goes on under the old address.
        let _ = if before.page == place.page {
            history.replace_state_with_url(&state, "", href)
        } else {
            history.push_state_with_url(&state, "", href)
        };
    }
    document.set_title(words::title(place.lang, place.page));
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", place.lang.code());
        let _ = root.set_attribute("data-page", place.page.name());
    }
    if before.page != place.page {
        window.scroll_to_with_x_and_y(0.0, 0.0);
        focus(&document, "h1");
    }
}

/// Says on the page that the program has stopped. What was typed stays readable.
pub fn show_crash(place: Place) {
    let Some(document) = window().and_then(|window| window.document()) else {
        return;
    };
    if let Ok(Some(notice)) = document.query_selector("#notice") {
        if let Some(words) = notice.first_element_child() {
            words.set_text_content(Some(app::crashed(place.lang)));
        }
        let _ = notice.remove_attribute("hidden");
    }
}

fn focus(document: &Document, selector: &str) {
    let element = document.query_selector(selector).ok().flatten();
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

fn window() -> Option<Window> {
    web_sys::window()
}
