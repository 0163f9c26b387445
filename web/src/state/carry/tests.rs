//! What a page hands to the page of a newer version arrives as it was.

use gpcheck_rules::Date;
use gpcheck_texts::Lang;

use super::*;
use crate::place::{Page, Place};
use crate::prerender::render;
use crate::state::link::tests::{Dice, somebody};
use crate::state::{Action, Notice};

fn blank(page: Page) -> State {
    State::new(Place { page, lang: Lang::ALL[1] }, Date::from_ymd_opt(2026, 11, 22))
}

/// The page of the newer version, as it starts.
fn arrived(text: &str) -> State {
    blank(Page::Premium).with_carried(text)
}

/// Everything typed and answered at once, on all pages, in two years.
fn full() -> State {
    let mut state = blank(Page::Premium);
    for year in [YEARS[0].year, YEARS[3].year] {
        state = state.after(Action::Year(year));
        for (place, field) in FIELDS.into_iter().enumerate() {
            state = state.after(Action::Write(field, [&place.to_string(), " é\n= :~"].concat()));
        }
        for question in QUESTIONS {
            state = state.after(Action::Choose(question, "unknown"));
        }
        state = state.after(Action::AddPeriod).after(Action::AddCard);
    }
    state.after(Action::Beside(YEARS[1].year))
}

#[test]
fn everything_arrives() {
    let state = full();
    assert_eq!(arrived(&state.to_carry()), state);
}

#[test]
fn a_frame_stays_one_and_keeps_its_year() {
    let mut state = blank(Page::Premium);
    state.stand_in_frame(&YEARS[0].year.to_string());
    let mut whole = blank(Page::Premium);
    whole.stand_in_frame("");
    assert_eq!(whole.with_carried(&state.to_carry()), state);
}

#[test]
fn what_people_type_arrives() {
    let mut dice = Dice::new(7);
    for _ in 0..300 {
        let state = somebody(&mut dice);
        let text = state.to_carry();
        let got = arrived(&text);
        assert_eq!(got.to_carry(), text);
        assert_eq!((got.link(), got.to_keep()), (state.link(), state.to_keep()));
        assert_eq!(got.premium_year().year, state.premium_year().year);
    }
}

#[test]
fn nothing_typed_is_nothing_carried() {
    assert_eq!(arrived(&blank(Page::MediPrima).to_carry()), blank(Page::Premium));
}

#[test]
fn the_device_is_left_as_it_is() {
    let kept = full().to_keep();
    let other = blank(Page::Premium).after(Action::Write(Field::Attested, "5".into()));
    // The page before did not keep what it showed: neither does this one, and it shows what was typed.
    let got = blank(Page::Premium).with_held(kept.clone()).with_carried(&other.to_carry());
    assert!(!got.keep.on && got.keep.notice != Some(Notice::Restored));
    assert_eq!((got.text(Field::Attested), got.keep.held.as_ref()), ("5".into(), kept.as_ref()));
    // It kept in step, and goes on.
    let keeping = other.after(Action::Keep(true));
    assert!(blank(Page::Premium).with_held(keeping.to_keep()).with_carried(&keeping.to_carry()).keep.on);
}

#[test]
fn a_case_that_waits_for_a_decision_still_waits() {
    let opened = somebody(&mut Dice::new(3)).link().unwrap();
    let typed = blank(Page::Premium).after(Action::Write(Field::Attested, "5".into()));
    let asked = typed.after(Action::Open(opened));
    assert!(asked.keep.waiting.is_some());
    assert_eq!(arrived(&asked.to_carry()).keep.waiting, asked.keep.waiting);
}

#[test]
fn what_this_version_does_not_know_is_passed_over() {
    let text = full().to_carry();
    assert_eq!(blank(Page::Premium).with_carried(&text.replacen(KIND, "c9", 1)), blank(Page::Premium));
    assert_eq!(blank(Page::Premium).with_carried(""), blank(Page::Premium));
    let strange = "c1\ny 1066\n=attested 5\nr 3\n=noSuchField x\n:noSuchQuestion yes\nc 99\n=no-value\n=search ~zz\n\n? 1\n=bornOn-day 3";
    let got = arrived(strange);
    assert_eq!(got.text(Field::Date(DateId::Born, Part::Day)), "3");
    assert_eq!((got.cards(), got.text(Field::Attested)), (MOST_CARDS, "".into()));
}

/// The values of an attribute, wherever it stands on the page.
fn values(html: &str, start: &str) -> Vec<String> {
    html.split(start).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

#[test]
fn every_control_of_every_page_is_carried() {
    let mut controls = 0;
    for year in YEARS {
        for page in Page::all() {
            let state = full().after(Action::Year(year.year));
            let html = render(state.after(Action::Go(Place { page, lang: Lang::ALL[0] })));
            for input in html.split("<input ").skip(1).filter_map(|rest| rest.split('>').next()) {
                // What acts on the device, a chosen file and the choice of a year are no facts.
                // A picker of colours writes into the field beside it.
                let Some(id) = values(&[" ", input].concat(), " id=\"").pop() else { continue };
                let own = ["keep-here", "receipt", "consultation-file"].contains(&id.as_str())
                    || id.starts_with("premiumYear-");
                if own || input.contains("name=\"beside\"") {
                    continue;
                }
                let name = values(input, "name=\"").pop().unwrap_or_default();
                let carried = FIELDS.iter().any(|field| field.id() == id)
                    || QUESTIONS.iter().any(|question| question.id() == name);
                assert!(carried, "{}: {input}", page.name());
                controls += 1;
            }
        }
    }
    assert!(controls > 500, "{controls}");
}
