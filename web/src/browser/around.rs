//! What stands around the app and follows each drawing: address, title, voice, what the device keeps.

use gloo_timers::callback::Timeout;
use js_sys::Function;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};
use yew::Callback;

use super::history::move_to;
use super::kept::{held, hold};
use super::supplied::show_lists;
use super::{ACT, address, frame, place, set_text, window};
use crate::place::{Page, Place};
use crate::program::WHOLE;
use crate::state::{Action, link};

/// How long typing has to pause before the answer is said aloud, in milliseconds.
const PAUSE: u32 = 700;

/// What stands around the app, kept in step with it.
#[derive(Default)]
pub struct Around {
    shown: Option<Place>,
    at: Option<&'static str>,
    said: String,
    voice: Option<Timeout>,
    /// What the device was last asked to hold.
    kept: Option<String>,
    ears: Vec<Closure<dyn Fn()>>,
}

/// What the page shows, for what stands around it.
pub struct Shown {
    /// The place.
    pub place: Place,
    /// What the reader came for on it.
    pub at: Option<&'static str>,
    /// The answer in one sentence.
    pub said: String,
    /// What the device is to hold, while the doctor keeps the case; inside, nothing when it is too long to keep.
    pub keep: Option<Option<String>>,
}

impl Around {
    /// Follows the app after each drawing: address, title and language, the answer said aloud, what the device holds.
    pub fn follow(&mut self, shown: Shown, act: &Callback<Action>) {
        let Shown { place, at, said, keep } = shown;
        if WHOLE && place.page == Page::Lists && self.shown != Some(place) {
            show_lists(place.lang);
        }
        match self.shown.replace(place) {
            None => self.listen(act, place.page),
            Some(before) => {
                let came = before.page != place.page || at != self.at;
                if came || before != place {
                    move_to(before, place, at, came);
                }
                if said != self.said && before.page == place.page {
                    let said = said.clone();
                    self.voice = Some(Timeout::new(PAUSE, move || set_text("#said", &said)));
                }
            }
        }
        (self.said, self.at) = (said, at);
        match keep {
            Some(text) if WHOLE => self.keep(text, act),
            _ => self.kept = None,
        }
    }

    /// Back and forward lead to the places that were shown; a link to a case may be opened at any time; another window
    /// may keep or delete.
    fn listen(&mut self, act: &Callback<Action>, page: Page) {
        let Some(window) = window() else { return };
        ACT.with_borrow_mut(|held| *held = Some(act.clone()));
        let mut hear = |heard: fn(&Callback<Action>)| {
            let act = act.clone();
            let ear = Closure::<dyn Fn()>::new(move || heard(&act));
            let function: Option<Function> = Some(ear.as_ref().unchecked_ref::<Function>().clone());
            self.ears.push(ear);
            function
        };
        window.set_onpopstate(
            hear(|act| place().into_iter().for_each(|place| act.emit(Action::Go(place)))).as_ref(),
        );
        if !WHOLE || frame().is_some() {
            return;
        }
        window.set_onhashchange(hear(open).as_ref());
        window.set_onstorage(hear(|act| act.emit(Action::Elsewhere(held()))).as_ref());
        if page == Page::Premium {
            open(act);
        }
    }

    /// Keeps what the doctor wants kept, each time it changes.
    fn keep(&mut self, text: Option<String>, act: &Callback<Action>) {
        if self.kept == text && text.is_some() {
            return;
        }
        let done = text.as_deref().is_some_and(hold);
        let first = self.kept.is_none();
        self.kept = text;
        if first || !done {
            act.emit(Action::Held(held(), !done));
        }
    }
}

/// Opens the case that the fragment of the address carries. The address then loses it, so that it stands in no history,
/// no bookmark and no picture of the screen longer than needed, and reloading brings nothing back that was changed.
fn open(act: &Callback<Action>) {
    let Some(window) = window() else { return };
    let fragment = window.location().hash().unwrap_or_default();
    let Some(text) = fragment.strip_prefix('#').filter(|text| link::is_link(text)) else { return };
    if let (Ok(history), Some(href)) = (window.history(), address()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&href));
    }
    act.emit(Action::Open(text.to_owned()));
}
