//! What the script that starts the program does for it: it fetches words, makes receipts and draws lists.

use std::cell::RefCell;

use gpcheck_texts::{Lang, Pack};
use js_sys::{Array, Function, Promise};
use wasm_bindgen::prelude::JsValue;
use wasm_bindgen_futures::JsFuture;

thread_local! {
    /// Fetches a file of words by the name of its pack and the code of its language; a promise of its text.
    static FETCH: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Takes what fetches the app's own files of words.
pub fn set_fetch(fetch: Function) {
    FETCH.with_borrow_mut(|held| *held = Some(fetch));
}

/// Goes on once the words are at hand, at once if they are; says whether any of them is lacking.
pub fn with_words(lang: Lang, packs: &'static [Pack], then: impl FnOnce(bool) + 'static) {
    if packs.iter().all(|pack| pack.is_loaded(lang)) {
        return then(false);
    }
    wasm_bindgen_futures::spawn_local(async move {
        let mut lacking = false;
        for pack in packs.iter().filter(|pack| !pack.is_loaded(lang)) {
            let text = fetched(*pack, lang).await;
            lacking |= !text.is_some_and(|text| pack.load(lang, text));
        }
        then(lacking);
    });
}

async fn fetched(pack: Pack, lang: Lang) -> Option<String> {
    let fetch = FETCH.with_borrow(Clone::clone)?;
    let promise = fetch.call2(&JsValue::NULL, &pack.name().into(), &lang.code().into()).ok()?;
    JsFuture::from(Promise::from(promise)).await.ok()?.as_string()
}

thread_local! {
    /// Makes or checks a receipt by the name of what is to be done and what is given; a promise of a list of texts.
    static RECEIPTS: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Takes what makes and checks receipts.
pub fn set_receipts(receipts: Function) {
    RECEIPTS.with_borrow_mut(|held| *held = Some(receipts));
}

/// Has a receipt made or checked; `None` when the module that does it could not be fetched.
pub fn receipts(name: &'static str, given: &[&str], then: impl FnOnce(Option<Vec<String>>) + 'static) {
    let given: Array = given.iter().map(|text| JsValue::from_str(text)).collect();
    wasm_bindgen_futures::spawn_local(async move {
        let asked = async {
            let call = RECEIPTS.with_borrow(Clone::clone)?;
            let promise = call.call2(&JsValue::NULL, &name.into(), &given).ok()?;
            let said = JsFuture::from(Promise::from(promise)).await.ok()?;
            Some(Array::from(&said).iter().filter_map(|text| text.as_string()).collect())
        };
        then(asked.await);
    });
}

thread_local! {
    /// Draws lists of visits on the page, in the language whose code it is given.
    static LISTS: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Takes what draws lists of visits.
pub fn set_lists(lists: Function) {
    LISTS.with_borrow_mut(|held| *held = Some(lists));
}

pub(super) fn show_lists(lang: Lang) {
    let draw = LISTS.with_borrow(Clone::clone);
    let _ = draw.map(|draw| draw.call1(&JsValue::NULL, &lang.code().into()));
}
