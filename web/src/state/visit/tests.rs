//! A visit as a person fills it, and what the page hides meanwhile.

use gpcheck_rules::RefusalCode;
use gpcheck_rules::mediprima::{self, Channel, MediPrimaAnswer, Verdict};
use gpcheck_texts::Lang;

use crate::state::tests::state;
use crate::state::*;

#[test]
fn a_visit_is_answered_from_the_first_fact() {
    let state = state(Page::MediPrima);
    assert_eq!(mediprima::route(&state.visit().case).verdict, Verdict::Wait);
    let insured = state.clone().choose(Question::Insured, "yes");
    assert_eq!(mediprima::route(&insured.visit().case).channels, [Channel::HealthFund]);
    let covered = state.choose(Question::Insured, "no").choose(Question::Answer, "cover");
    assert_eq!(mediprima::route(&covered.visit().case).channels, [Channel::MediPrima]);
    let reading = covered.clone().choose(Question::Answer, "noCover").visit();
    assert!(matches!(&reading.case.answer, MediPrimaAnswer::Cards(cards) if cards[0].doctor_cover.is_none()));
    let late = covered.write_date(DateId::CoverTo(0), ["1", "11", "2026"]);
    assert_eq!(
        mediprima::route(&late.visit().case).verdict,
        Verdict::Wait,
        "the cover ended before the care"
    );
}

#[test]
fn a_list_of_doctors_is_read_as_it_was_answered() {
    let covered = state(Page::MediPrima).choose(Question::Insured, "no").choose(Question::Answer, "cover");
    let verdict = |answer| {
        mediprima::route(&covered.clone().choose(Question::Card(0, CardFact::Providers), answer).visit().case)
            .verdict
    };
    assert_eq!(
        ["none", "with", "without", "unchecked"].map(verdict),
        [Verdict::Bill, Verdict::Bill, Verdict::Refer, Verdict::Ask]
    );
}

#[test]
fn an_invoice_before_the_care_is_refused_at_its_field() {
    let state = state(Page::MediPrima).write_date(DateId::Billed, ["1", "1", "2026"]);
    let reading = state.visit();
    let billed = Field::Date(DateId::Billed, Part::Day);
    assert_eq!(reading.problem(billed), Some(Trouble::Refused(RefusalCode::BeforeCare)));
    assert_eq!(reading.case.billed_on, reading.case.care_on);
    let reading = state
        .write_date(DateId::CoverFrom(0), ["2", "1", "2026"])
        .write_date(DateId::CoverTo(0), ["1", "1", "2026"])
        .choose(Question::Answer, "cover")
        .visit();
    assert!(reading.problem(Field::Date(DateId::CoverTo(0), Part::Month)).is_some());
    assert_eq!(reading.case.check(), Ok(()));
}

#[test]
fn a_code_opens_the_visit_check_with_all_other_answers_kept() {
    let state = state(Page::MediPrima)
        .choose(Question::Insured, "no")
        .choose(Question::Answer, "cover")
        .after(Action::Go(Place { page: Page::Codes, lang: Lang::Nl }))
        .write_text(Field::Search, " 207")
        .after(Action::Check(Lang::Nl, "207"));
    assert_eq!(state.place, Place { page: Page::MediPrima, lang: Lang::Nl });
    let case = state.visit().case;
    assert_eq!(case.patient.insured, Some(false));
    assert_eq!(case.answer, MediPrimaAnswer::Refused(mediprima::RefusedCode::ALL[6]));
    assert_eq!(state.text(Field::Search), " 207");
}

/// Days around which a date changes the answer.
const BIRTHS: [[&str; 3]; 3] = [["1", "1", "1956"], ["2", "1", "1956"], ["", "", ""]];

#[test]
fn a_question_that_steps_back_cannot_change_the_answer() {
    use crate::state::contract::tests::a_visit;
    use crate::state::link::tests::Dice;
    use crate::state::visit::{born_matters, matters};

    let yes_no: &[&'static str] = &["yes", "no", "unknown"];
    let asked: &[(Question, &[&'static str])] = &[
        (Question::Insured, yes_no),
        (Question::Answer, &["cover", "noCover", "code", "principle", "notConsulted"]),
        (Question::Because, &["notYet", "noIdentifier", "unavailable"]),
        (
            Question::Setting,
            &["practice", "homeVisit", "guardPost", "flatFeePractice", "familyPlanning", "hospital"],
        ),
        (Question::Reception, &["fedasil", "cpas", "none", "unknown"]),
        (Question::VisitRole, &["generalPractitioner", "gpInTraining", "specialist"]),
        (Question::Urgent, yes_no),
        (Question::Outside, yes_no),
        (Question::Connected, yes_no),
        (Question::ForceMajeure, yes_no),
        (Question::VisitSoftware, yes_no),
        (Question::OwnNumber, yes_no),
        (Question::Justification, &["yes", "no"]),
    ];
    let mut stepped_back = 0;
    for seed in 0..4000 {
        let state = a_visit(&mut Dice::new(seed));
        let outcome = mediprima::route(&state.visit().case);
        for (question, answers) in asked {
            if matters(&outcome, *question) {
                continue;
            }
            stepped_back += 1;
            for answer in *answers {
                let other = mediprima::route(&state.clone().choose(*question, answer).visit().case);
                assert_eq!(other, outcome, "seed {seed}: {question:?} {answer}");
            }
        }
        if !born_matters(&outcome) {
            for born in BIRTHS {
                let other = mediprima::route(&state.clone().write_date(DateId::Born, born).visit().case);
                assert_eq!(other, outcome, "seed {seed}: born {born:?}");
            }
        }
    }
    assert!(stepped_back > 5000, "{stepped_back}");
}

#[test]
fn an_answer_that_the_page_does_not_show_plays_no_part() {
    let covered = state(Page::MediPrima)
        .choose(Question::Insured, "no")
        .choose(Question::Answer, "cover")
        .choose(Question::Card(0, CardFact::Agreement), "yes");
    // Whether it is connected is asked of a place outside the practice only.
    let inside = covered.clone().choose(Question::Outside, "yes").choose(Question::Connected, "no");
    assert_eq!(inside.choose(Question::Outside, "no").visit().case.billing.connected, None);
    // Whether a card has a cover is asked where there are several.
    let alone = covered
        .clone()
        .after(Action::AddCard)
        .choose(Question::Card(0, CardFact::Covered), "no")
        .after(Action::RemoveCard);
    assert!(alone.card_is_covered(0));
    assert_eq!(alone.visit(), covered.visit());
    // Of a card without a cover nothing more is asked, but by a specialist whether a certificate is required.
    let none =
        covered.choose(Question::Card(0, CardFact::Certificate), "yes").choose(Question::Answer, "noCover");
    let flag = |state: &State| match state.visit().case.answer {
        MediPrimaAnswer::Cards(cards) => cards[0].urgency_certificate,
        _ => None,
    };
    assert_eq!(flag(&none), None);
    assert_eq!(flag(&none.choose(Question::VisitRole, "specialist")), Some(true));
}

#[test]
fn a_card_whose_period_cannot_stand_still_has_its_list_read() {
    let state = state(Page::MediPrima)
        .choose(Question::Insured, "no")
        .choose(Question::Answer, "cover")
        .choose(Question::Card(0, CardFact::Agreement), "yes")
        .after(Action::AddCard)
        .choose(Question::Card(0, CardFact::Covered), "no")
        .choose(Question::Card(1, CardFact::Agreement), "yes")
        .choose(Question::Card(1, CardFact::Providers), "with")
        .write_date(DateId::CoverFrom(1), ["1", "2", "2026"])
        .write_date(DateId::CoverTo(1), ["1", "1", "2026"]);
    let reading = state.visit();
    assert!(reading.problem(Field::Date(DateId::CoverTo(1), Part::Day)).is_some());
    assert_eq!(mediprima::route(&reading.case).verdict, Verdict::Bill);
}

#[test]
fn of_several_cards_the_one_that_covers_the_day_decides() {
    let covered = |state: State, card, from, to| {
        state.write_date(DateId::CoverFrom(card), from).write_date(DateId::CoverTo(card), to)
    };
    let state = state(Page::MediPrima)
        .choose(Question::Insured, "no")
        .choose(Question::Answer, "cover")
        .write_date(DateId::Care, ["10", "2", "2026"])
        .write_date(DateId::Billed, ["10", "2", "2026"])
        .after(Action::AddCard);
    let state = covered(state, 0, ["1", "9", "2025"], ["31", "12", "2025"]);
    let state = covered(state, 1, ["1", "1", "2026"], ["31", "12", "2026"]);
    let case = state.visit().case;
    assert_eq!(mediprima::deciding_card(&case), Some(1));
    // The list of the card that decides is the one that counts.
    let listed = state.clone().choose(Question::Card(1, CardFact::Providers), "without");
    assert_eq!(mediprima::route(&listed.visit().case).verdict, mediprima::Verdict::Refer);
    let other = state.clone().choose(Question::Card(0, CardFact::Providers), "without");
    assert_eq!(mediprima::route(&other.visit().case).verdict, mediprima::Verdict::Bill);
    // Without the second card the first one covers another day.
    let alone = state.clone().after(Action::RemoveCard);
    assert_eq!(alone.cards(), 1);
    assert_eq!(mediprima::route(&alone.visit().case).verdict, mediprima::Verdict::Wait);
    assert!(
        alone.after(Action::AddCard).is_blank(DateId::CoverFrom(1)),
        "what was dropped does not come back"
    );
    // The higher version decides where both cover the day.
    let both = covered(state, 0, ["1", "1", "2026"], ["31", "12", "2026"]);
    let versions = both.write_text(Field::CardVersion(0), "3").write_text(Field::CardVersion(1), "2");
    assert_eq!(mediprima::deciding_card(&versions.visit().case), Some(0));
    let how = |state: &State| mediprima::chosen(&state.visit().case);
    assert_eq!(how(&versions), Some(mediprima::Chosen::Latest));
    for version in ["", "3", "4"] {
        let unclear = versions.clone().write_text(Field::CardVersion(0), "3");
        let unclear = unclear.write_text(Field::CardVersion(1), version);
        let clear = if version == "4" { mediprima::Chosen::Latest } else { mediprima::Chosen::Open };
        assert_eq!(how(&unclear), Some(clear), "{version}");
    }
    let other_day = versions.write_date(DateId::CoverFrom(1), ["1", "3", "2026"]);
    assert_eq!(how(&other_day), Some(mediprima::Chosen::Alone));
}
