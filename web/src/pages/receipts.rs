//! Receipts opened and verified, and what is kept on this device.

mod held;
mod opened;

use gpcheck_texts::pages;

use super::{Drawn, opening};
use crate::all;
use crate::components::Ui;
use crate::state::Receipt;

/// The page.
pub fn page(ui: &Ui<'_>) -> Drawn {
    let html = all![opening(ui), opened::opened(ui), held::held(ui)];
    let said = match &ui.state.receipt {
        Some(Receipt::Checked(checked)) => opened::verdict(ui.lang, checked).to_owned(),
        Some(Receipt::Refused(refused)) => opened::refusal(ui.lang, refused),
        None => pages::receipts_kept_heading(ui.lang).to_owned(),
    };
    Drawn { html, said }
}
