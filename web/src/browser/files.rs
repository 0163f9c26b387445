//! What leaves the page by the reader's hand, or is brought to it: files, the clipboard, paper.

use gloo_timers::callback::Timeout;
use js_sys::{Array, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Clipboard, Event, HtmlAnchorElement, HtmlInputElement, Url};

use super::{document, window};

/// How long the browser is given to take over a file, in milliseconds.
const PAUSE: u32 = 700;

/// Offers a text as a file to keep, as if the reader had followed a link to it. It comes from the page itself.
pub fn save(name: &str, kind: &str, text: &str) {
    let kept = || -> Result<(), JsValue> {
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?;
        let href = Url::create_object_url_with_blob(&blob)?;
        let document = document().ok_or(JsValue::NULL)?;
        let link = document.create_element("a")?.unchecked_into::<HtmlAnchorElement>();
        link.set_href(&href);
        link.set_download(name);
        link.click();
        // The browser has taken the file over by then.
        Timeout::new(PAUSE, move || drop(Url::revoke_object_url(&href))).forget();
        Ok(())
    };
    let _ = kept();
}

/// Puts a text on the clipboard; says whether the browser let it.
pub fn copy(text: &str, then: impl FnOnce(bool) + 'static) {
    // Lacking on a page that was not served safely.
    let clipboard = window().map(|window| window.navigator()).and_then(|navigator| {
        let held = Reflect::get(&navigator, &"clipboard".into()).ok()?;
        held.dyn_into::<Clipboard>().ok()
    });
    let Some(clipboard) = clipboard else { return then(false) };
    let promise = clipboard.write_text(text);
    wasm_bindgen_futures::spawn_local(async move { then(JsFuture::from(promise).await.is_ok()) });
}

/// Prints the page.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// The text of the file that the reader chose in the input that was changed; nothing when none was chosen.
/// `None` for a file larger than `most` bytes, or one that cannot be read.
pub fn read_file(changed: &Event, most: u32, then: impl FnOnce(Option<String>) + 'static) {
    let input = changed.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(file) = input.as_ref().and_then(|input| input.files()?.get(0)) else { return };
    if let Some(input) = input {
        // The same file can be chosen again.
        input.set_value("");
    }
    if file.size() > f64::from(most) {
        return then(None);
    }
    let promise = file.text();
    wasm_bindgen_futures::spawn_local(async move {
        then(JsFuture::from(promise).await.ok().and_then(|text| text.as_string()));
    });
}
