//! The accessibility statement.

use gpcheck_texts::pages as p;

use super::prose::{paragraphs, points, section};
use super::{Drawn, opening};
use crate::all;
use crate::components::Ui;

/// The page.
pub fn page(ui: &Ui<'_>) -> Drawn {
    let lang = ui.lang;
    let tested = [
        p::accessibility_tested_axe,
        p::accessibility_tested_keyboard,
        p::accessibility_tested_narrow,
        p::accessibility_tested_colours,
        p::accessibility_tested_voice,
        p::accessibility_tested_script,
    ];
    let limits = [
        p::accessibility_limits_browser,
        p::accessibility_limits_people,
        p::accessibility_limits_print,
        p::accessibility_limits_german,
        p::accessibility_limits_sources,
    ];
    let html = all![
        opening(ui),
        section(lang, p::accessibility_aim, paragraphs(lang, &[p::accessibility_aim_text])),
        section(lang, p::accessibility_tested, points(lang, &tested)),
        section(lang, p::accessibility_limits, points(lang, &limits)),
        section(lang, p::accessibility_report, paragraphs(lang, &[p::accessibility_report_text])),
    ];
    Drawn { html, said: String::new() }
}
