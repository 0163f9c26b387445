//! Links: what was typed comes back as it was, and what is damaged is refused.

use gpcheck_texts::Lang;

use super::*;
use crate::place::{Page, Place};
use crate::state::{Action, CardFact};
use gpcheck_rules::Date;

/// Numbers that look random and are the same in every run.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(2).wrapping_add(1))
    }

    pub(crate) fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % most
    }
}

fn blank() -> State {
    State::new(Place { page: Page::Premium, lang: Lang::ALL[0] }, Date::from_ymd_opt(2026, 11, 22))
}

/// Things that people type, and things that they do not.
const TYPED: &[&str] = &[
    "",
    "0",
    "12",
    "1 000",
    "1.000,50",
    "120 000 €",
    "58,8 %",
    "31",
    "2010",
    "vier",
    "a.b-c_d~e%f&g=h#i",
    "é\u{a0}’",
    "  ",
    "2024-05-06",
    "～😀",
    "+1",
    "\n\t",
];

/// A state as somebody might leave the page.
pub(crate) fn somebody(dice: &mut Dice) -> State {
    let year = YEARS[dice.below(YEARS.len())].year;
    let mut state = blank().after(Action::Year(year));
    for _ in 0..dice.below(3) {
        state = state.after(Action::AddPeriod);
    }
    let often = 1 + dice.below(6);
    for (_, slot) in slots() {
        if dice.below(often) > 0 {
            continue;
        }
        match slot {
            Slot::Answer(question, answers) => {
                state = state.after(Action::Choose(question, answers[dice.below(answers.len())]));
            }
            Slot::Text(field) => {
                state = state.after(Action::Write(field, TYPED[dice.below(TYPED.len())].into()));
            }
            Slot::Day(date) => {
                for part in Part::ALL {
                    let text = TYPED[dice.below(TYPED.len())];
                    state = state.after(Action::Write(Field::Date(date, part), text.into()));
                }
            }
        }
    }
    state
}

/// Whether both pages show the same.
fn same(one: &State, other: &State) -> bool {
    one.premium_year() == other.premium_year()
        && one.premium() == other.premium()
        && one.periods() == other.periods()
        && slots().into_iter().all(|(_, slot)| match slot {
            Slot::Answer(question, _) => one.answer(question) == other.answer(question),
            Slot::Text(field) => one.text(field) == other.text(field),
            Slot::Day(date) => Part::ALL
                .into_iter()
                .all(|part| one.text(Field::Date(date, part)) == other.text(Field::Date(date, part))),
        })
}

#[test]
fn what_was_typed_comes_back_as_it_was() {
    for seed in 0..3000 {
        let state = somebody(&mut Dice::new(seed));
        let link = state.link().expect("what people type has room");
        assert!(is_link(&link), "{link}");
        let safe = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b'~');
        assert!(link.bytes().all(safe), "{link}");
        let case = read(&link).unwrap_or_else(|damage| panic!("{damage:?}: {link}"));
        let back = blank().with_case(case);
        assert!(same(&state, &back), "{link}");
        assert_eq!(back.link(), Some(link));
    }
}

/// Links that are out there have to be read for ever: these never change.
#[test]
fn links_of_before_are_still_read() {
    let state = blank()
        .after(Action::Year(2024))
        .after(Action::Choose(Question::Role, "generalPractitioner"))
        .after(Action::Write(Field::Date(DateId::Since, Part::Year), "2010".into()))
        .after(Action::Write(Field::Attested, "120 000".into()))
        .after(Action::Choose(Question::OnCall, "none"))
        .after(Action::Write(Field::Part(ParameterId::Sumehr), "588".into()))
        .after(Action::Choose(Question::Mode(ParameterId::IncapacityCertificates), "percent"))
        .after(Action::Choose(Question::Barometer(Barometer::RenalInsufficiency), "yes"))
        .after(Action::Choose(Question::FlatFee, "periods"))
        .after(Action::AddPeriod)
        .after(Action::Write(Field::Date(DateId::FlatTo(1), Part::Month), "3".into()));
    let before = "p1.2024.r-0.i---2010.a-120_000.o-3.f-2.ne-588.mm-1.bc-0.yb--3-.l-2.CHECK";
    let sum = check(before.strip_suffix(".CHECK").unwrap());
    assert_eq!(state.link(), Some(before.replace("CHECK", &sum)));
    // The check value itself is part of the promise.
    assert_eq!(check("p1.2024"), CHECK_OF_A_YEAR);
    let empty = blank().after(Action::Year(2024)).link();
    assert_eq!(empty.as_deref(), Some(["p1.2024.", CHECK_OF_A_YEAR].concat().as_str()));
}

const CHECK_OF_A_YEAR: &str = "331l0";

#[test]
fn a_full_case_is_short() {
    let mut state = blank().after(Action::Year(2024));
    for parameter in state.premium_year().parameters {
        state = state
            .after(Action::Write(Field::Part(parameter.id), "1234".into()))
            .after(Action::Write(Field::Whole(parameter.id), "1500".into()));
    }
    assert!(state.link().unwrap().len() < 250, "{:?}", state.link());
}

#[test]
fn a_visit_is_in_no_link() {
    let visit = |state: State| {
        state
            .after(Action::Choose(Question::Insured, "no"))
            .after(Action::Choose(Question::Card(0, CardFact::Certificate), "yes"))
            .after(Action::Write(Field::Date(DateId::Born, Part::Year), "1950".into()))
    };
    assert_eq!(visit(blank()).link(), blank().link());
    assert_eq!(visit(blank()).to_keep().as_deref(), Some(""));
}

#[test]
fn every_key_is_there_once_and_safe() {
    let slots = slots();
    for (place, (key, _)) in slots.iter().enumerate() {
        assert!(key.bytes().all(|byte| byte.is_ascii_alphabetic()), "{key}");
        assert!(slots.iter().skip(place + 1).all(|(other, _)| other != key), "{key}");
        assert_ne!(key, ROWS);
    }
}

#[test]
fn any_change_is_found() {
    let link = somebody(&mut Dice::new(7)).link().unwrap();
    for place in 0..link.len() {
        let mut cut = link.clone();
        cut.remove(place);
        assert!(read(&cut).is_err(), "{cut}");
        assert!(read(&link[..place]).is_err(), "{}", &link[..place]);
        for letter in ['0', 'x', '.', '-'] {
            let mut other = link.clone();
            other.replace_range(place..=place, &letter.to_string());
            assert!(other == link || read(&other).is_err(), "{other}");
        }
    }
}

#[test]
fn marks_put_in_on_the_way_do_no_harm() {
    let link = somebody(&mut Dice::new(5)).link().unwrap();
    let marked = link.replace('~', "%7E").replace('.', "%2e").replace('_', "%5F");
    assert!(is_link(&marked));
    assert_eq!(read(&marked), read(&link));
}

#[test]
fn what_is_not_known_is_of_another_version() {
    let summed = |text: &str| [text, ".", &check(text)].concat();
    for text in [
        "p1.1999",
        "p1.2024.??-1",
        "p1.2024.r-9",
        "p1.2024.r-01",
        "p1.2024.r-0.r-0",
        "p1.2024.i-1-2",
        "p1.2024.i-1-2-3-4",
        "p1.2024.a",
        "p1.2024.a-~f",
        "p1.2024.l-0",
        "p1.2024.l-99",
        "p1.2024.a-~ff",
    ] {
        assert_eq!(read(&summed(text)), Err(Damage::Version), "{text}");
    }
    assert_eq!(read("p2.2024.anything"), Err(Damage::Version));
    assert_eq!(read("p1.2024.r-0"), Err(Damage::Broken));
    assert_eq!(read(&"p1.2024.a-0".repeat(400)), Err(Damage::Long));
    assert_eq!(read(&"%".repeat(9000)), Err(Damage::Long));
}

#[test]
fn what_is_too_long_is_not_written() {
    let state = blank().after(Action::Write(Field::Attested, "€".repeat(1000)));
    assert_eq!(state.link(), None);
    assert_eq!(state.to_keep(), None);
}

#[test]
fn garbage_is_refused_without_a_stir() {
    const LETTERS: &[char] =
        &['p', '1', '.', '-', '~', '%', '_', '2', '0', '4', 'r', 'i', 'é', '\u{0}', '😀'];
    let mut dice = Dice::new(3);
    for _ in 0..20_000 {
        let length = dice.below(40);
        let mut text: String = (0..length).map(|_| LETTERS[dice.below(LETTERS.len())]).collect();
        assert!(read(&text).is_err(), "{text}");
        let _ = is_link(&text);
        text = ["p1.", &text].concat();
        let sum = check(&text);
        let _ = read(&[&text, ".", &sum].concat());
    }
    for other in ["", "p", "p1", "premium", "p.", "answer", "source-S1", "main"] {
        assert!(!is_link(other), "{other}");
    }
}
