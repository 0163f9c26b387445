//! INAMI/RIZIV shows something else: displayed scores beside one's own, and the annex that contests them.

use super::{Drawn, opening};
use crate::components::Ui;

/// The page.
pub fn page(ui: &Ui<'_>) -> Drawn {
    Drawn { html: opening(ui), said: String::new() }
}
