//! Runs the app in the browser.

use gpcheck_web::app::{App, AppProps};
use gpcheck_web::browser;
use gpcheck_web::state::State;

fn main() {
    let Some(place) = browser::place() else { return };
    let Some(root) = web_sys::window().and_then(|window| window.document()?.get_element_by_id("app")) else {
        return;
    };
    yew::set_custom_panic_hook(Box::new(move |_| {
        browser::show_crash(browser::place().unwrap_or(place).lang);
    }));
    yew::Renderer::<App>::with_root_and_props(root, AppProps { start: State::new(place, browser::today()) })
        .render();
}
