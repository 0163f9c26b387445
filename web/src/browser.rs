//! The page around the app: its address, its clock, what it says and keeps. The only module that touches the document.

mod around;
mod files;
mod history;
mod kept;
mod supplied;
pub mod written;

use std::cell::RefCell;

use gpcheck_rules::Date;
use gpcheck_texts::{Lang, app};
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, Window};
use yew::Callback;

pub use around::{Around, Shown};
pub use files::{copy, print, read_file, save};
pub use history::leave;
pub use kept::{HELD, forget, held};
pub use supplied::{receipts, set_fetch, set_lists, set_receipts, with_words};

use crate::place::{Page, Place};
use crate::state::{Action, State};

/// The day by the browser's clock.
pub fn today() -> Option<Date> {
    #[expect(clippy::disallowed_methods, reason = "the one place where the app reads the day")]
    let now = js_sys::Date::new_0();
    Date::from_ymd_opt(i32::try_from(now.get_full_year()).ok()?, now.get_month() + 1, now.get_date())
}

/// The place that the address shows, or else the one written on the page.
pub fn place() -> Option<Place> {
    let path = window()?.location().pathname().ok();
    path.and_then(|path| Place::of_path(&path)).or_else(|| {
        let root = document()?.document_element()?;
        let lang = Lang::from_code(&root.get_attribute("lang")?)?;
        let name = root.get_attribute("data-page")?;
        Some(Place { page: Page::named(&name)?, lang })
    })
}

/// On a page made for frames: the premium year that the page around it asks for, or nothing.
pub fn frame() -> Option<String> {
    document()?.document_element()?.get_attribute("data-frame")
}

/// The address of the folder that the app is served from; `None` outside a browser.
pub fn home() -> Option<String> {
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    let href = window()?.location().href().ok()?;
    let href = href.split(['?', '#']).next()?;
    let folder = href.rsplit_once('/')?.0;
    let home = folder.rsplit_once('/')?.0;
    Some([home, "/"].concat())
}

/// The address of the page without its fragment.
pub fn address() -> Option<String> {
    let href = window()?.location().href().ok()?;
    href.split('#').next().map(str::to_owned)
}

/// What stands in a field that the state does not hold.
pub fn typed(id: &str) -> String {
    let field = document().and_then(|document| document.get_element_by_id(id));
    let value = field.and_then(|field| Reflect::get(&field, &"value".into()).ok());
    value.and_then(|value| value.as_string()).unwrap_or_default()
}

/// Empties such a field.
pub fn empty(id: &str) {
    if let Some(field) = document().and_then(|document| document.get_element_by_id(id)) {
        let _ = Reflect::set(&field, &"value".into(), &"".into());
    }
}

/// Says on the page that the program has stopped. What was typed stays readable.
pub fn show_crash(lang: Lang) {
    show_notice(app::crashed(lang));
}

/// Says on the page that another one could not be fetched.
pub fn show_lacking() {
    let Some(place) = self::place() else { return };
    show_notice(app::words_failed(place.lang));
}

fn show_notice(text: &str) {
    set_text("#notice p", text);
    set_hidden("#notice", false);
}

fn set_hidden(selector: &str, hidden: bool) {
    if let Some(element) = find(selector).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.set_hidden(hidden);
    }
}

thread_local! {
    /// What changes the state from outside the app.
    static ACT: RefCell<Option<Callback<Action>>> = const { RefCell::new(None) };
    /// The state as it was drawn last.
    static DRAWN: RefCell<Option<State>> = const { RefCell::new(None) };
}

/// Does something from outside the app.
pub fn act(action: Action) {
    if let Some(act) = ACT.with_borrow(Clone::clone) {
        act.emit(action);
    }
}

/// Notes what is drawn, for a newer version that wants what was typed.
pub fn note(state: &State) {
    DRAWN.with_borrow_mut(|held| *held = Some(state.clone()));
}

/// What was typed.
pub fn carried() -> String {
    DRAWN.with_borrow(|held| held.as_ref().map(State::to_carry).unwrap_or_default())
}

fn set_text(selector: &str, text: &str) {
    if let Some(element) = find(selector) {
        element.set_text_content(Some(text));
    }
}

fn find(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok().flatten()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn window() -> Option<Window> {
    web_sys::window()
}
