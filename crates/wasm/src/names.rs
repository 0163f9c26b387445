//! Names that are the same in every case, handed to JavaScript once and kept there.

use std::cell::RefCell;

use js_sys::JsString;

/// A power of two well above the number of names in the contract, so that a name is found at once.
const SLOTS: usize = 512;

/// After so many slots taken in a row the name is made afresh.
const TRIES: usize = 8;

thread_local! {
    static KNOWN: RefCell<[Option<(&'static str, JsString)>; SLOTS]> = const { RefCell::new([const { None }; SLOTS]) };
}

/// The name as a string of JavaScript.
///
/// It is found by where it lies in memory: a literal stays there, so nothing has to be compared letter by letter.
pub(crate) fn name(name: &'static str) -> JsString {
    KNOWN.with_borrow_mut(|known| {
        let start = (name.as_ptr() as usize).wrapping_mul(0x9E37_79B1) >> 20;
        for step in 0..TRIES {
            match &mut known[(start + step) % SLOTS] {
                Some((there, string)) if std::ptr::eq(*there, name) => return string.clone(),
                Some(_) => {}
                free => return free.insert((name, JsString::from(name))).1.clone(),
            }
        }
        JsString::from(name)
    })
}
