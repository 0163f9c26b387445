//! The page around the app: its address, its title, its clock, its voice. The only module that touches the document.

use gloo_timers::callback::Timeout;
use gpcheck_rules::Date;
use gpcheck_texts::{Lang, app};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};
use web_sys::{Document, Element, HtmlElement, Window};
use yew::Callback;

use crate::place::{Page, Place};
use crate::state::Action;
use crate::words;

/// How long typing has to pause before the answer is said aloud, in milliseconds.
const PAUSE: u32 = 700;

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
        let page = Page::ALL.into_iter().find(|page| page.name() == name)?;
        Some(Place { page, lang })
    })
}

/// What stands around the app, kept in step with it.
#[derive(Default)]
pub struct Around {
    shown: Option<Place>,
    said: String,
    voice: Option<Timeout>,
    steps: Option<Closure<dyn Fn()>>,
}

impl Around {
    /// Follows the app after each drawing: address, title and language, and the answer said aloud.
    pub fn follow(&mut self, place: Place, said: String, act: &Callback<Action>) {
        match self.shown.replace(place) {
            None => self.listen(act.clone()),
            Some(before) => {
                if before != place {
                    move_to(before, place);
                }
                if said != self.said && before.page == place.page {
                    let said = said.clone();
                    self.voice = Some(Timeout::new(PAUSE, move || set_text("#said", &said)));
                }
            }
        }
        self.said = said;
    }

    /// Back and forward lead to the places that were shown.
    fn listen(&mut self, act: Callback<Action>) {
        let steps = Closure::<dyn Fn()>::new(move || {
            if let Some(place) = self::place() {
                act.emit(Action::Go(place));
            }
        });
        if let Some(window) = window() {
            window.set_onpopstate(Some(steps.as_ref().unchecked_ref()));
        }
        self.steps = Some(steps);
    }
}

/// Another page is a step forward in the history; another language takes the place of the one before.
fn move_to(before: Place, place: Place) {
    let (Some(window), Some(document)) = (window(), document()) else { return };
    let moved = self::place() != Some(place);
    if let (true, Ok(history)) = (moved, window.history()) {
        let href = place.href();
        // A sandboxed page may refuse; the app then goes on under the old address.
        let _ = if before.page == place.page {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&href))
        } else {
            history.push_state_with_url(&JsValue::NULL, "", Some(&href))
        };
    }
    document.set_title(words::title(place.lang, place.page));
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", place.lang.code());
        let _ = root.set_attribute("data-page", place.page.name());
    }
    if before.page != place.page {
        set_text("#said", "");
        window.scroll_to_with_x_and_y(0.0, 0.0);
        if let Some(heading) = find("h1").and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            let _ = heading.focus();
        }
    }
}

/// Says on the page that the program has stopped. What was typed stays readable.
pub fn show_crash(lang: Lang) {
    set_text("#notice p", app::crashed(lang));
    if let Some(notice) = find("#notice") {
        let _ = notice.remove_attribute("hidden");
    }
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
