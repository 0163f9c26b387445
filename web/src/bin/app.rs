//! Runs the app in the browser: `boot.js` hands it its words, then starts it.

use gpcheck_texts::{Lang, Pack};
use gpcheck_web::app::{App, AppProps};
use gpcheck_web::browser;
use gpcheck_web::program::WHOLE;
use gpcheck_web::state::{Action, State};
use js_sys::Function;
use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

fn main() {}

/// Takes the content of a file of words; `false` when it is not one of this program.
#[wasm_bindgen]
pub fn words(pack: &str, lang: &str, file: String) -> bool {
    let pack = Pack::ALL.into_iter().find(|known| known.name() == pack);
    pack.zip(Lang::from_code(lang)).is_some_and(|(pack, lang)| pack.load(lang, file))
}

/// What was typed, as a text for the page of a newer version.
#[wasm_bindgen]
pub fn carried() -> String {
    browser::carried()
}

/// Says that the page which the reader wants could not be fetched.
#[wasm_bindgen]
pub fn lacking() {
    browser::show_lacking();
}

/// Says whether the site can be reached.
#[wasm_bindgen]
pub fn offline(offline: bool) {
    browser::act(Action::Offline(offline));
}

/// Draws the page that the address names. `fetch` brings further files of words, `receipts` makes and checks receipts;
/// `lists` draws lists of visits on their page; `carried` is what was typed in the version before.
#[wasm_bindgen]
pub fn start(fetch: Function, receipts: Function, lists: Function, carried: Option<String>) {
    let Some(place) = browser::place() else { return };
    let Some(root) = web_sys::window().and_then(|window| window.document()?.get_element_by_id("app")) else {
        return;
    };
    browser::set_fetch(fetch);
    if WHOLE {
        browser::set_receipts(receipts);
        browser::set_lists(lists);
    }
    yew::set_custom_panic_hook(Box::new(move |_| {
        browser::show_crash(browser::place().unwrap_or(place).lang);
    }));
    if WHOLE {
        browser::written::keep(place);
    }
    let frame = browser::frame();
    // In a frame nothing is kept, nor is there a look at what is.
    let mut start = State::new(place, browser::today());
    if WHOLE && frame.is_none() {
        start = start.with_held(browser::held());
    }
    if let Some(year) = frame {
        start.stand_in_frame(&year);
    }
    if WHOLE && let Some(text) = carried {
        start = start.with_carried(&text);
    }
    yew::Renderer::<App>::with_root_and_props(root, AppProps { start }).render();
}
