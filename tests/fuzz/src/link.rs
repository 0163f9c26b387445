//! What holds for any text that is taken for a link to a premium case, or for what a device kept.

use chrono::NaiveDate;
use gpcheck_rules::premium::assess;
use gpcheck_texts::Lang;
use gpcheck_web::place::{Page, Place};
use gpcheck_web::state::link::{self, is_link};
use gpcheck_web::state::{Action, Notice, State};

fn blank() -> State {
    State::new(Place { page: Page::Premium, lang: Lang::ALL[0] }, NaiveDate::from_ymd_opt(2026, 11, 22))
}

/// The text as it stands, and as the body of a link to which its check value is put: nothing that is changed at random
/// would have it.
pub(crate) fn holds(data: &[u8]) {
    let Ok(text) = str::from_utf8(data) else { return };
    opens(text);
    opens(&[text, ".", &check(text)].concat());
    let lines: Vec<String> = text.lines().map(|line| [line, ".", &check(line)].concat()).collect();
    is_held(text);
    is_held(&lines.join("\n"));
}

/// It is opened or refused; what is opened is written as a link that opens to the same.
fn opens(text: &str) {
    let opened = blank().after(Action::Open(text.into()));
    match link::read(text) {
        Err(damage) => {
            assert_eq!(opened.keep.notice, Some(Notice::Link(damage)));
            assert!(opened.is_premium_empty());
        }
        Ok(_) => {
            assert!(is_link(text), "{text}");
            assert_eq!(opened.keep.notice, Some(Notice::Opened));
            let Some(link) = opened.link() else {
                // Only signs that no link is written with take more room when they are written.
                assert!(!text.bytes().all(is_safe), "{text}");
                return;
            };
            assert!(is_link(&link) && link.bytes().all(is_safe), "{link}");
            let again = blank().after(Action::Open(link.clone()));
            assert_eq!(again.keep.notice, Some(Notice::Opened), "{link}");
            assert_eq!(again.link().as_ref(), Some(&link));
            assert_eq!(again.premium_year().year, opened.premium_year().year);
            assert_eq!(again.periods(), opened.periods());
            let (one, other) = (opened.premium(), again.premium());
            assert!(one == other, "{link}");
            // What the page asks the engine is a case that it takes.
            assert_eq!(one.case.check(), Ok(()));
            let _ = assess(&one.case);
        }
    }
}

/// What the device held is filled in, or stays as it is.
fn is_held(text: &str) {
    let state = blank().with_held(Some(text.into()));
    match state.keep.notice {
        Some(Notice::Restored) => {
            let Some(kept) = state.to_keep() else { return };
            let again = blank().with_held(Some(kept.clone()).filter(|kept| !kept.is_empty()));
            // Of years without a fact none is kept, not even the one that was shown.
            assert!(kept.is_empty() || again.premium() == state.premium(), "{kept}");
            assert_eq!(again.to_keep(), Some(kept));
        }
        Some(Notice::Held) => assert_eq!(state.held_text().unwrap_or_default(), text),
        other => panic!("{other:?}"),
    }
    for held in state.held() {
        assert!(held.link().is_none_or(|link| link::read(&link).is_ok()));
    }
}

const fn is_safe(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b'~')
}

/// The check value of a text, which is part of what links promise (FNV-1a).
fn check(text: &str) -> String {
    let hash =
        text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (0..5).filter_map(|place| char::from_digit((hash ^ (hash >> 25)) >> (5 * place) & 31, 32)).collect()
}
