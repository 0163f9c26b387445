//! The accessibility statement.

use super::{Drawn, opening};
use crate::components::Ui;

/// The page.
pub fn page(ui: &Ui<'_>) -> Drawn {
    Drawn { html: opening(ui), said: String::new() }
}
