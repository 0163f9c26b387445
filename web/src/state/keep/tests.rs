//! Cases from elsewhere never take the place of what was typed, and the device holds what the doctor chose to keep.

use gpcheck_rules::Date;
use gpcheck_texts::Lang;

use super::*;
use crate::place::{Page, Place};
use crate::state::{Action, Field, Question};

fn blank() -> State {
    State::new(Place { page: Page::Premium, lang: Lang::ALL[0] }, Date::from_ymd_opt(2026, 11, 22))
}

fn typed(year: u16, attested: &str) -> State {
    blank().after(Action::Year(year)).after(Action::Write(Field::Attested, attested.into()))
}

#[test]
fn a_link_fills_an_empty_page() {
    let link = typed(2023, "30 000").link().unwrap();
    let opened = blank().after(Action::Open(link.clone()));
    assert_eq!(opened.link(), Some(link));
    assert_eq!(opened.keep.notice, Some(Notice::Opened));
    assert_eq!(opened.keep.waiting, None);
}

#[test]
fn a_link_waits_before_what_was_typed() {
    let link = typed(2023, "30 000").link().unwrap();
    let before = typed(2024, "1");
    let asked = before.clone().after(Action::Open(link.clone()));
    assert_eq!(asked.link(), before.link());
    assert!(asked.keep.waiting.is_some());
    let left = asked.clone().after(Action::Decide(false));
    assert_eq!((left.link(), left.keep.waiting), (before.link(), None));
    let taken = asked.after(Action::Decide(true));
    assert_eq!(taken.link(), Some(link));
    // Another year's facts stay where they are.
    assert_eq!(taken.after(Action::Year(2024)).text(Field::Attested), "1");
}

#[test]
fn the_link_of_what_is_shown_asks_nothing() {
    let before = typed(2024, "1");
    let opened = before.clone().after(Action::Open(before.link().unwrap()));
    assert_eq!(opened.keep.waiting, None);
    assert_eq!(opened.keep.notice, Some(Notice::Opened));
}

#[test]
fn a_damaged_link_changes_nothing() {
    let before = typed(2024, "1");
    let opened = before.clone().after(Action::Open("p1.2024.a-1.zzzzz".into()));
    assert_eq!(opened.link(), before.link());
    assert_eq!(opened.keep.notice, Some(Notice::Link(Damage::Broken)));
}

#[test]
fn every_year_that_holds_something_is_kept_the_one_shown_first() {
    let state =
        typed(2023, "23").after(Action::Year(2024)).after(Action::Write(Field::Attested, "24".into()));
    let text = state.to_keep().unwrap();
    assert_eq!(text.lines().count(), 2);
    let back = blank().with_held(Some(text.clone()));
    assert_eq!(back.premium_year().year, 2024);
    assert_eq!(back.text(Field::Attested), "24");
    assert_eq!(back.to_keep(), Some(text));
    assert_eq!(back.keep.notice, Some(Notice::Restored));
    assert!(back.keep.on);
    assert_eq!(back.held().len(), 2);
    assert_eq!(back.after(Action::Year(2023)).text(Field::Attested), "23");
}

#[test]
fn what_was_kept_is_kept_in_the_same_order() {
    let state = typed(2021, "21")
        .after(Action::Year(2023))
        .after(Action::Write(Field::Attested, "23".into()))
        .after(Action::Year(2022))
        .after(Action::Write(Field::Attested, "22".into()));
    let text = state.to_keep().unwrap();
    assert_eq!(text.lines().count(), 3);
    assert_eq!(blank().with_held(Some(text.clone())).to_keep(), Some(text));
}

#[test]
fn what_the_device_holds_and_cannot_be_read_is_left_there() {
    let good = typed(2023, "23").link().unwrap();
    for (held, filled) in [("nonsense".to_owned(), false), ([&good, "\np9.2024.x"].concat(), true)] {
        let state = blank().with_held(Some(held.clone()));
        assert!(!state.keep.on);
        assert_eq!(state.keep.notice, Some(Notice::Held));
        assert_eq!(state.keep.held, Some(held));
        assert_eq!(!state.holds_no_premium(), filled);
    }
}

#[test]
fn an_opened_case_is_not_kept_unless_the_doctor_says_so() {
    let held = typed(2024, "1").link().unwrap();
    let link = typed(2023, "2").link().unwrap();
    let state = blank().with_held(Some(held.clone())).after(Action::Open(link)).after(Action::Decide(true));
    assert!(!state.keep.on);
    assert_eq!(state.keep.held, Some(held));
}

#[test]
fn a_device_that_refuses_stops_the_keeping_and_nothing_else() {
    let state = typed(2024, "1").after(Action::Keep(true)).after(Action::Held(None, true));
    assert!(state.keep.refused && !state.keep.on);
    assert_eq!(state.text(Field::Attested), "1");
    let again = state.after(Action::Choose(Question::Software, "yes")).after(Action::Keep(true));
    assert!(again.keep.on && !again.keep.refused);
}
