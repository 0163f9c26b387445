//! Words that a program does not hold but fetches: none before its file is taken, all of them after.
//!
//! The real tables are embedded in what the tests build, so the code that loads them has small ones of its own here.

#![allow(clippy::expect_used, reason = "a test may stop at the first surprise")]

extern crate alloc;

#[allow(dead_code, unreachable_pub)]
#[path = "../src/table.rs"]
mod table;

/// What the build script writes, for a program without texts.
mod tables {
    use crate::Lang;
    use crate::table::Group;

    pub(crate) const LAYOUT: &str = "1f";

    pub(crate) static OUTCOME: Group = Group::new("outcome", 2, [None; Lang::ALL.len()]);
    pub(crate) static APP: Group = Group::new("app", 1, [None; Lang::ALL.len()]);
    pub(crate) static CODES: Group = Group::new("codes", 1, [None; Lang::ALL.len()]);
    pub(crate) static LISTS: Group = Group::new("lists", 1, [None; Lang::ALL.len()]);
    pub(crate) static PAGES: Group = Group::new("pages", 1, [None; Lang::ALL.len()]);
    pub(crate) static GROUPS: [&Group; 5] = [&OUTCOME, &APP, &CODES, &LISTS, &PAGES];
}

use gpcheck_texts::Lang;
use table::Pack;
use tables::{APP, CODES, LISTS, OUTCOME, PAGES};

#[test]
fn words_are_at_hand_once_their_file_is_taken() {
    let at_hand = |lang| [Pack::Core, Pack::More, Pack::Package].map(|pack| pack.is_loaded(lang));
    assert_eq!(at_hand(Lang::Fr), [false, false, false]);
    assert_eq!((OUTCOME.text(Lang::Fr, 0), Pack::Core.file(Lang::Fr)), ("", None));

    // A file of fewer words than this program has is not taken, nor is any part of it.
    assert!(!Pack::Core.load(Lang::Fr, "1f\u{6}Un.\u{5}\u{6}Trois.\u{5}".into()));
    assert_eq!((at_hand(Lang::Fr), OUTCOME.text(Lang::Fr, 0)), ([false, false, false], ""));

    assert!(Pack::Core.load(Lang::Fr, "1f\u{6}Un.\u{5}Deux.\u{5}\u{6}Trois.\u{5}".into()));
    assert_eq!(at_hand(Lang::Fr), [true, false, false]);
    assert_eq!([0, 1, 2].map(|place| OUTCOME.text(Lang::Fr, place)), ["Un.", "Deux.", ""]);
    assert_eq!(APP.text(Lang::Fr, 0), "Trois.");
    assert_eq!(at_hand(Lang::Nl), [false, false, false], "one language is one file");

    // The codes come with the other pages; then the package, which says them as well, lacks nothing.
    assert!(Pack::More.load(Lang::Fr, "1f\u{6}Quatre.\u{5}\u{6}Cinq.\u{5}".into()));
    assert_eq!(at_hand(Lang::Fr), [true, true, true]);
    assert_eq!((CODES.text(Lang::Fr, 0), PAGES.text(Lang::Fr, 0)), ("Quatre.", "Cinq."));
    assert_eq!(LISTS.text(Lang::Fr, 0), "", "a script fetches them");
}
