//! What the device keeps for the doctor, once the doctor has asked for it.

use web_sys::Storage;
use yew::Callback;

use super::window;
use crate::state::Action;

/// The one name under which anything is kept on the device.
pub const HELD: &str = "gpcheck.premium";

/// The browser's own storage: absent, or forbidden, in some windows.
fn storage() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

/// What the device holds.
pub fn held() -> Option<String> {
    storage()?.get_item(HELD).ok().flatten()
}

/// Has the device hold a text, or nothing when it is empty; says whether it does.
pub(super) fn hold(text: &str) -> bool {
    storage().is_some_and(|storage| {
        let done = if text.is_empty() { storage.remove_item(HELD) } else { storage.set_item(HELD, text) };
        done.is_ok()
    })
}

/// Deletes what the device holds.
pub fn forget(act: &Callback<Action>) {
    hold("");
    act.emit(Action::Keep(false));
    act.emit(Action::Held(held(), false));
}
