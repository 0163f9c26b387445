//! For websites that show a check in a page of their own.

use super::{Drawn, opening};
use crate::components::Ui;

/// The page.
pub fn page(ui: &Ui<'_>) -> Drawn {
    Drawn { html: opening(ui), said: String::new() }
}
