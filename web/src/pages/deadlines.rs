//! Last days of the premium, on a timeline and as calendar entries.

use super::{Drawn, opening};
use crate::components::Ui;

/// The page.
pub fn page(ui: &Ui<'_>) -> Drawn {
    Drawn { html: opening(ui), said: String::new() }
}
