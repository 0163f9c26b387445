//! Runs the app in the browser: `boot.js` hands it its words, then starts it.

use gpcheck_texts::{Lang, Pack};
use gpcheck_web::app::{App, AppProps};
use gpcheck_web::browser;
use gpcheck_web::state::State;
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

/// Draws the page that the address names. `fetch` brings further files of words, `receipts` makes and checks receipts.
#[wasm_bindgen]
pub fn start(fetch: Function, receipts: Function) {
    let Some(place) = browser::place() else { return };
    let Some(root) = web_sys::window().and_then(|window| window.document()?.get_element_by_id("app")) else {
        return;
    };
    browser::set_fetch(fetch);
    browser::set_receipts(receipts);
    yew::set_custom_panic_hook(Box::new(move |_| {
        browser::show_crash(browser::place().unwrap_or(place).lang);
    }));
    browser::written::keep(place.lang);
    let frame = browser::frame();
    // In a frame nothing is kept, nor is there a look at what is.
    let held = if frame.is_some() { None } else { browser::held() };
    let mut start = State::new(place, browser::today()).with_held(held);
    if let Some(year) = frame {
        start.stand_in_frame(&year);
    }
    yew::Renderer::<App>::with_root_and_props(root, AppProps { start }).render();
}
