//! What happens to what is typed.

use gpcheck_texts::pages as p;

use super::prose::{paragraphs, section, steps};
use super::{Drawn, opening};
use crate::components::Ui;
use crate::components::el::Draw;
use crate::components::link::link;
use crate::place::{Page, Place};
use crate::{all, el, words};

/// The page.
pub fn page(ui: &Ui<'_>) -> Drawn {
    let lang = ui.lang;
    let receipts = words::heading(lang, Page::Receipts);
    let receipts = link(ui, Place { page: Page::Receipts, lang }, None, None, receipts.draw());
    let html = all![
        opening(ui),
        section(
            lang,
            p::privacy_stays,
            paragraphs(
                lang,
                &[
                    p::privacy_stays_worked,
                    p::privacy_stays_page,
                    p::privacy_stays_files,
                    p::privacy_stays_update,
                ],
            ),
        ),
        section(
            lang,
            p::privacy_keep,
            all![
                paragraphs(lang, &[p::privacy_keep_choice, p::privacy_keep_visit]),
                el!("p" p::privacy_keep_page(lang), " ", receipts),
            ],
        ),
        section(
            lang,
            p::privacy_host,
            paragraphs(lang, &[p::privacy_host_files, p::privacy_host_links, p::privacy_host_frame])
        ),
        section(
            lang,
            p::privacy_verify,
            steps(
                lang,
                &[
                    p::privacy_verify_policy,
                    p::privacy_verify_network,
                    p::privacy_verify_offline,
                    p::privacy_verify_module,
                    p::privacy_verify_tests,
                ],
            ),
        ),
        section(
            lang,
            p::privacy_patients,
            paragraphs(lang, &[p::privacy_patients_checks, p::privacy_patients_papers]),
        ),
    ];
    Drawn { html, said: String::new() }
}
