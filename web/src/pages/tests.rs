//! An answer as text: everything that the page says, in its order, with nothing of its controls.

use gpcheck_rules::Date;
use gpcheck_texts::Lang;

use super::text;
use crate::place::{Page, Place};
use crate::state::{Action, DateId, Field, Part, Question, State};
use gpcheck_rules::premium::ParameterId;

fn state(page: Page, lang: &str) -> State {
    let lang = Lang::from_code(lang).unwrap();
    State::new(Place { page, lang }, Date::from_ymd_opt(2025, 11, 19))
}

fn premium(lang: &str) -> State {
    state(Page::Premium, lang)
        .after(Action::Year(2024))
        .after(Action::Choose(Question::Role, "generalPractitioner"))
        .after(Action::Write(Field::Date(DateId::Since, Part::Year), "2010".into()))
        .after(Action::Write(Field::Attested, "120 000".into()))
        .after(Action::Choose(Question::OnCall, "registered"))
        .after(Action::Write(Field::Part(ParameterId::Sumehr), "588".into()))
        .after(Action::Write(Field::Whole(ParameterId::Sumehr), "1000".into()))
        .after(Action::Write(Field::Count(ParameterId::MedicationSchemes), "vier".into()))
}

#[test]
fn a_premium_as_text_holds_answer_facts_reasons_and_sources() {
    for (lang, parts) in [
        (
            "en",
            [
                "120 000",
                "588 of 1000",
                "vier (cannot be read, left out)",
                "Worked out by gpcheck",
                "Not an official tool",
                "Rules checked on",
            ],
        ),
        (
            "fr",
            [
                "120 000",
                "588 sur 1000",
                "vier (illisible",
                "Calculé par gpcheck",
                "Outil non officiel",
                "Règles vérifiées le",
            ],
        ),
    ] {
        let text = text(&premium(lang)).replace('\u{a0}', " ");
        for part in parts {
            assert!(text.contains(part), "{part}\n{text}");
        }
        assert!(text.contains(": https://"), "{text}");
        assert_eq!(text.matches("Worked out by").count(), usize::from(lang == "en"));
        let checked = text.matches(parts[5]).count();
        assert_eq!(checked, 1, "told once\n{text}");
        for wrong in ["\n\n\n", "  ", " \n", "()", "[]", "●"] {
            assert!(!text.contains(wrong), "{wrong:?}\n{text}");
        }
    }
}

#[test]
fn a_visit_as_text_holds_no_tree() {
    let text = text(&state(Page::MediPrima, "en").after(Action::Choose(Question::Insured, "yes")));
    assert!(text.contains("Insured on the day of care: yes"), "{text}");
    assert!(text.contains("Place of care: practice"), "{text}");
    assert!(!text.contains('→'), "{text}");
}

#[test]
fn a_text_that_could_not_be_copied_is_the_same_text() {
    let state = premium("nl");
    assert_eq!(text(&state.clone().after(Action::Failed("copy-text"))), text(&state));
}

#[test]
fn other_pages_have_no_answer() {
    assert_eq!(text(&state(Page::About, "en")), "");
}
