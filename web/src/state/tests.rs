//! The state as a person fills it: what is typed stays, and the case says no more than was said.

use gpcheck_rules::premium::{
    self, Barometer, Measurement, ParameterId, ParameterStatus, PremiumCase, assess,
};
use gpcheck_rules::{RefusalCode, Share, Tri};
use gpcheck_texts::Lang;

use super::*;

pub(super) fn state(page: Page) -> State {
    State::new(Place { page, lang: Lang::ALL[0] }, Date::from_ymd_opt(2026, 11, 22))
}

fn day(year: i32, month: u32, day: u32) -> Date {
    Date::from_ymd_opt(year, month, day).unwrap()
}

impl State {
    pub(super) fn write_text(self, field: Field, text: &str) -> Self {
        self.after(Action::Write(field, text.into()))
    }

    pub(super) fn write_date(self, date: DateId, parts: [&str; 3]) -> Self {
        Part::ALL
            .into_iter()
            .zip(parts)
            .fold(self, |state, (part, text)| state.write_text(Field::Date(date, part), text))
    }

    pub(super) fn choose(self, question: Question, answer: &'static str) -> Self {
        self.after(Action::Choose(question, answer))
    }
}

/// A recognised doctor of whom everything but the parameters is known.
fn settled() -> State {
    state(Page::Premium)
        .after(Action::Year(2024))
        .choose(Question::Role, "generalPractitioner")
        .write_date(DateId::Since, ["", "", "2010"])
        .write_text(Field::Attested, "120 000")
        .choose(Question::OnCall, "registered")
        .choose(Question::Software, "yes")
        .choose(Question::FlatFee, "never")
}

#[test]
fn nothing_said_is_nothing_known() {
    let state = state(Page::Premium);
    let reading = state.premium();
    assert_eq!(reading.case, PremiumCase::empty(state.premium_year(), day(2026, 11, 22)));
    assert!(reading.problems.is_empty() && state.is_premium_empty());
}

#[test]
fn what_was_typed_reaches_the_case() {
    let state = settled()
        .write_text(Field::Part(ParameterId::Sumehr), "588")
        .write_text(Field::Whole(ParameterId::Sumehr), "1 000")
        .choose(Question::Mode(ParameterId::ChapterIv), "percent")
        .write_text(Field::Percent(ParameterId::ChapterIv), "50,0 %")
        .write_text(Field::Count(ParameterId::EvidenceLinker), "9");
    let reading = state.premium();
    assert!(reading.problems.is_empty());
    let measured = |id| reading.case.measurements.get(id).copied();
    assert_eq!(measured(ParameterId::Sumehr), Some(Measurement::Share(Share { part: 588, whole: 1000 })));
    assert_eq!(measured(ParameterId::EvidenceLinker), Some(Measurement::Count(9)));
    let outcome = assess(&reading.case);
    assert_eq!(outcome.eligibility, Tri::Yes);
    let status =
        |id| outcome.parameters.iter().find(|result| result.parameter.id == id).map(|result| result.status);
    assert_eq!(status(ParameterId::ChapterIv), Some(ParameterStatus::Met));
    assert_eq!(status(ParameterId::Sumehr), Some(ParameterStatus::NotMet));
}

#[test]
fn a_field_in_error_counts_as_unknown_and_keeps_its_text() {
    let attested = Field::Attested;
    let state = settled().write_text(attested, "24.999,999");
    let reading = state.premium();
    assert_eq!(reading.case.doctor.attested, None);
    assert_eq!(reading.problems, [(attested, Trouble::TooManyDecimals)]);
    assert_eq!(state.text(attested), "24.999,999");
    let state = state.write_text(attested, "24.999,99");
    assert!(state.premium().problems.is_empty());
}

#[test]
fn the_rules_refuse_what_cannot_stand_together() {
    let state = settled()
        .write_text(Field::Part(ParameterId::Sumehr), "12")
        .write_text(Field::Whole(ParameterId::Sumehr), "10")
        .choose(Question::FlatFee, "periods")
        .after(Action::AddPeriod)
        .write_date(DateId::FlatFrom(1), ["1", "3", "2024"])
        .write_date(DateId::FlatTo(1), ["1", "2", "2024"])
        .write_date(DateId::Until, ["1", "1", "2000"]);
    let reading = state.premium();
    assert_eq!(
        reading.problem(Field::Part(ParameterId::Sumehr)),
        Some(Trouble::Refused(RefusalCode::PartLargerThanWhole))
    );
    let ends = Some(Trouble::Refused(RefusalCode::EndsBeforeStart));
    assert_eq!(reading.problem(Field::Date(DateId::FlatTo(1), Part::Year)), ends);
    assert_eq!(reading.problem(Field::Date(DateId::Until, Part::Day)), ends);
    assert_eq!(reading.problems.len(), 3);
    assert!(reading.case.practice.flat_fee.is_none() && reading.case.doctor.competences.is_none());
    assert_eq!(reading.case.check(), Ok(()));
}

#[test]
fn each_year_keeps_its_own_facts() {
    let attested = Field::Attested;
    let state = settled().after(Action::Year(2023));
    assert_eq!(state.text(attested), "", "an amount of 2024 says nothing about 2023");
    assert_eq!(state.answer(Question::Software), None);
    assert_eq!(state.answer(Question::Role), Some("generalPractitioner"), "the number is the doctor's own");
    let state = state.write_text(attested, "1").after(Action::Year(2024));
    assert_eq!(state.text(attested), "120 000");
    assert_eq!(state.after(Action::Year(2023)).text(attested), "1");
}

#[test]
fn changing_language_or_page_loses_nothing() {
    let before = settled().choose(Question::Insured, "no");
    let case = before.premium();
    let mut state = before.clone();
    for page in Page::all() {
        for lang in Lang::ALL {
            state = state.after(Action::Go(Place { page, lang }));
            assert_eq!(state.premium(), case);
            assert_eq!(state.visit(), before.visit());
        }
    }
}

#[test]
fn the_day_is_filled_in_and_can_be_changed() {
    let state = state(Page::Premium);
    assert_eq!(state.text(Field::Date(DateId::Today, Part::Day)), "22");
    let earlier = state.clone().write_text(Field::Date(DateId::Today, Part::Year), "2025");
    assert_eq!(earlier.today(), Some(day(2025, 11, 22)), "the other parts stay as shown");
    assert_eq!(earlier.premium_year().year, 2024, "the year whose window is open is asked about first");
    assert_eq!(state.premium_year().year, 2026, "and else the one being measured");
    let pasted = state.write_text(Field::Date(DateId::Today, Part::Day), "15/12/2025");
    assert_eq!(pasted.today(), Some(day(2025, 12, 15)));
    let half = pasted.write_text(Field::Date(DateId::Today, Part::Year), "20");
    assert_eq!(half.today(), Some(day(2026, 11, 22)), "a day that is not finished is not used");
    assert_eq!(half.text(Field::Date(DateId::Today, Part::Year)), "20");
}

#[test]
fn typing_holds_the_year_that_was_shown() {
    let state = state(Page::Premium).write_text(Field::Attested, "1");
    let state = state.write_text(Field::Date(DateId::Today, Part::Year), "2025");
    assert_eq!(state.premium_year().year, 2026);
    assert_eq!(state.text(Field::Attested), "1");
}

/// The page asks for the year of the number only: any day of it has to give the same amounts.
#[test]
fn the_day_of_the_number_never_changes_an_amount() {
    for year in premium::YEARS {
        for since in 2009..=2027 {
            for role in ["generalPractitioner", "inTraining"] {
                let outcome = |parts: [&str; 3]| {
                    let state = settled().choose(Question::Role, role).after(Action::Year(year.year));
                    let outcome = assess(&state.write_date(DateId::Since, parts).premium().case);
                    (outcome.track, outcome.eligibility, outcome.premium, outcome.total, outcome.starter)
                };
                let number = since.to_string();
                let only_year = outcome(["", "", &number]);
                assert_eq!(only_year, outcome(["31", "12", &number]), "{} {since} {role}", year.year);
                assert_eq!(only_year, outcome(["15", "6", &number]), "{} {since} {role}", year.year);
            }
        }
    }
}

#[test]
fn a_barometer_that_was_not_answered_is_not_a_no() {
    let takes_part = |state: State, barometer, month, day: &str| {
        let state = state.choose(Question::Barometer(barometer), "yes");
        state.write_date(DateId::Barometer(barometer), [day, month, "2024"])
    };
    let status = |state: &State| {
        let outcome = assess(&state.premium().case);
        outcome
            .parameters
            .iter()
            .find(|result| result.parameter.id == ParameterId::Barometers)
            .unwrap()
            .status
    };
    let state = takes_part(settled(), Barometer::Diabetes, "11", "1");
    assert_eq!(status(&state), ParameterStatus::Undetermined);
    let both = takes_part(state.clone(), Barometer::Antibiotics, "12", "1");
    assert_eq!(status(&both), ParameterStatus::Met, "enough without the third");
    let none = state.choose(Question::Barometer(Barometer::Antibiotics), "no");
    assert_eq!(status(&none), ParameterStatus::Undetermined);
    assert_eq!(
        status(&none.choose(Question::Barometer(Barometer::RenalInsufficiency), "no")),
        ParameterStatus::NotMet
    );
}

#[test]
fn flat_fee_periods_come_and_go() {
    let state = settled().choose(Question::FlatFee, "periods");
    assert_eq!(state.premium().case.practice.flat_fee, None, "no period is said yet");
    let state = state.write_date(DateId::FlatFrom(0), ["1", "1", "2024"]);
    assert_eq!(
        state.premium().case.practice.flat_fee.map(|periods| periods[0].to),
        Some(None),
        "still working there"
    );
    let state = state.write_date(DateId::FlatTo(0), ["31", "", "2024"]);
    assert_eq!(state.premium().case.practice.flat_fee, None, "an end that is not finished");
    let state = state.write_date(DateId::FlatTo(0), ["31", "3", "2024"]).after(Action::AddPeriod);
    assert_eq!((state.periods(), state.premium().case.practice.flat_fee.unwrap().len()), (2, 1));
    let state = state.write_date(DateId::FlatFrom(1), ["1", "4", "2024"]);
    assert_eq!(state.premium().case.practice.flat_fee.as_ref().unwrap().len(), 2);
    let state = state.after(Action::RemovePeriod);
    assert_eq!((state.periods(), state.premium().case.practice.flat_fee.unwrap().len()), (1, 1));
    assert_eq!(state.after(Action::RemovePeriod).periods(), 1);
}

#[test]
fn an_application_decides_on_contesting() {
    let state = settled().choose(Question::Applied, "yes");
    assert_eq!(state.premium().case.application, None);
    let state = state.write_date(DateId::Submitted, ["11", "9", "2025"]).choose(Question::Via, "paper");
    let application = state.premium().case.application.unwrap();
    assert_eq!(application.submitted_on, day(2025, 9, 11));
    assert_eq!(application.via, premium::ApplicationChannel::Paper);
}

#[test]
fn clearing_clears_the_page_shown_only() {
    let state = settled().choose(Question::Insured, "no");
    let cleared = state.clone().after(Action::Clear);
    assert!(cleared.is_premium_empty());
    assert_eq!(cleared.answer(Question::Insured), Some("no"));
    let visit =
        state.after(Action::Go(Place { page: Page::MediPrima, lang: Lang::ALL[1] })).after(Action::Clear);
    assert_eq!(visit.answer(Question::Insured), None);
    assert_eq!(visit.answer(Question::Role), Some("generalPractitioner"));
}
