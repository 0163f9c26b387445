//! Every rule and every source of the rulebook.

use super::{Drawn, opening};
use crate::components::Ui;

/// The page.
pub fn page(ui: &Ui<'_>) -> Drawn {
    Drawn { html: opening(ui), said: String::new() }
}
