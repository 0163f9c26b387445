//! The scores that INAMI/RIZIV displays, beside one's own: two cases that differ in nothing else.

use gpcheck_rules::Euro;
use gpcheck_rules::premium::{
    BarometerDays, Measurement, Parameter, ParameterId, ParameterStatus, PremiumAssessment, PremiumCase,
    Threshold, assess,
};

use super::premium::Reader;
use super::{Entry, Field, Problem, Question, Reading, State, read};

/// Both assessments, and what differs between them.
#[derive(Clone, Debug, PartialEq)]
pub struct Contest {
    /// By one's own counts.
    pub own: PremiumAssessment,
    /// By the scores displayed, as far as they were given.
    pub shown: PremiumAssessment,
    /// One's own case.
    pub own_case: PremiumCase,
    /// The case as displayed.
    pub shown_case: PremiumCase,
    /// Parameters that stand differently.
    pub differences: Vec<Difference>,
}

/// A parameter that stands differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which.
    pub parameter: &'static Parameter,
    /// Met by one's own count, and not as displayed; otherwise the other way round.
    pub against: bool,
    /// What it alone would add to the amount displayed, in euro; `None` while an amount is open.
    pub alone: Option<Euro>,
}

impl State {
    /// The comparison, and the fields that cannot be read.
    pub fn contest(&self) -> Reading<Contest> {
        let Reading { case, problems } = self.premium();
        let mut reader = Reader { state: self, problems };
        let mut shown_case = case.clone();
        for parameter in case.year.parameters {
            if let Some(measurement) = displayed(&mut reader, parameter, case.year.year) {
                shown_case.measurements.set(parameter.id, Some(measurement));
            }
        }
        let (own, shown) = (assess(&case), assess(&shown_case));
        let differences = differences(&case, &shown_case, &own, &shown);
        let mut problems: Vec<Problem> = reader.problems;
        problems.retain(|(field, _)| matches!(field, Field::Shown(_) | Field::Date(..)));
        Reading { case: Contest { own, shown, own_case: case, shown_case, differences }, problems }
    }
}

/// What is displayed for the parameter, as the engine would have it measured.
fn displayed(reader: &mut Reader<'_>, parameter: &Parameter, year: u16) -> Option<Measurement> {
    let id = parameter.id;
    match parameter.threshold {
        Threshold::Share(_) => reader.keep(Field::Shown(id), percent).map(Measurement::Percent),
        Threshold::Count(_) => reader.keep(Field::Shown(id), read::whole).map(Measurement::Count),
        Threshold::Done => met(reader, id).map(Measurement::Done),
        Threshold::Barometers { of, .. } => met(reader, id).map(|met| {
            let mut days = BarometerDays::default();
            for offer in of.iter().filter(|_| met) {
                days.set(offer.barometer, Some(offer.last_day.in_year(year)));
            }
            Measurement::Barometers(days)
        }),
    }
}

/// A percentage up to a hundred: what is displayed is not held against the year's rules anywhere else.
fn percent(text: &str) -> Entry<gpcheck_rules::Percent> {
    match read::percent(text) {
        Entry::Known(percent) if percent > gpcheck_rules::Percent::ALL => {
            Entry::Wrong(super::Trouble::AboveHundred)
        }
        entry => entry,
    }
}

fn met(reader: &Reader<'_>, id: ParameterId) -> Option<bool> {
    match reader.state.answer(Question::ShownMet(id)) {
        Some("yes") => Some(true),
        Some("no") => Some(false),
        _ => None,
    }
}

fn differences(
    own_case: &PremiumCase,
    shown_case: &PremiumCase,
    own: &PremiumAssessment,
    shown: &PremiumAssessment,
) -> Vec<Difference> {
    let mut differences = Vec::new();
    for (mine, theirs) in own.parameters.iter().zip(&shown.parameters) {
        let against = match (mine.status, theirs.status) {
            (ParameterStatus::Met, ParameterStatus::NotMet) => true,
            (ParameterStatus::NotMet, ParameterStatus::Met) => false,
            _ => continue,
        };
        let id = mine.parameter.id;
        let mut with = shown_case.clone();
        with.measurements.set(id, own_case.measurements.get(id).copied());
        let with = assess(&with);
        let exact = shown.premium.is_exact() && with.premium.is_exact();
        let alone = exact.then(|| with.premium.least - shown.premium.least);
        differences.push(Difference { parameter: mine.parameter, against, alone });
    }
    differences
}

#[cfg(test)]
mod tests {
    use gpcheck_rules::Date;
    use gpcheck_texts::Lang;

    use super::*;
    use crate::place::{Page, Place};
    use crate::state::{Action, DateId, Part};

    fn settled() -> State {
        let place = Place { page: Page::Contest, lang: Lang::Fr };
        let mut state = State::new(place, Date::from_ymd_opt(2025, 10, 1)).after(Action::Year(2024));
        for (question, answer) in [
            (Question::Role, "generalPractitioner"),
            (Question::OnCall, "registered"),
            (Question::Software, "yes"),
            (Question::FlatFee, "never"),
        ] {
            state = state.after(Action::Choose(question, answer));
        }
        let mut write = |field, text: &str| state = state.clone().after(Action::Write(field, text.into()));
        write(Field::Date(DateId::Since, Part::Year), "2010");
        write(Field::Attested, "120000");
        for id in [ParameterId::ChapterIv, ParameterId::ElectronicBilling, ParameterId::Sumehr] {
            write(Field::Part(id), "80");
            write(Field::Whole(id), "100");
        }
        for id in [
            ParameterId::MedicationSchemes,
            ParameterId::EvidenceLinker,
            ParameterId::DisabilityForm,
            ParameterId::IncapacityCertificates,
        ] {
            write(Field::Count(id), "5");
        }
        state
    }

    #[test]
    fn nothing_displayed_is_no_difference() {
        let contest = settled().contest().case;
        assert_eq!(contest.own, contest.shown);
        assert_eq!(contest.differences, []);
    }

    #[test]
    fn a_lower_score_differs_and_costs_what_the_engine_says() {
        let state = settled().after(Action::Choose(Question::ShownMet(ParameterId::Barometers), "no"));
        let mut state = state;
        for barometer in gpcheck_rules::premium::Barometer::ALL {
            state = state.after(Action::Choose(Question::Barometer(barometer), "no"));
        }
        let state = state.after(Action::Write(Field::Shown(ParameterId::Sumehr), "59,99".into()));
        let contest = state.contest().case;
        assert_eq!(contest.differences.len(), 1);
        assert!(contest.differences[0].against);
        let cost = contest.own.premium.least - contest.shown.premium.least;
        assert_eq!(contest.differences[0].alone, Some(cost));
        assert!(cost > Euro::ZERO);
    }

    #[test]
    fn a_score_that_cannot_be_read_is_named_and_left_out() {
        for text in ["abc", "101"] {
            let state = settled().after(Action::Write(Field::Shown(ParameterId::Sumehr), text.into()));
            let reading = state.contest();
            assert_eq!(reading.case.differences, [], "{text}");
            assert!(reading.problems.iter().any(|(field, _)| *field == Field::Shown(ParameterId::Sumehr)));
        }
    }
}
