//! The rules of one premium year, beside those of another.

use super::{Drawn, opening};
use crate::components::Ui;

/// The page.
pub fn page(ui: &Ui<'_>, _year: u16) -> Drawn {
    Drawn { html: opening(ui), said: String::new() }
}
