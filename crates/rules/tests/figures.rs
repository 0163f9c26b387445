//! The figures of a premium: what is due now, what would be due if all were well, and where each parameter stands.

#![allow(clippy::expect_used, reason = "a test may stop at the first surprise")]

use gpcheck_rules::premium::{
    Application, ApplicationChannel, Barometer, BarometerDays, Competence, CompetenceKind, Measurement,
    OnCall, ParameterId, ParameterStatus, PremiumCase, Threshold, assess, figures, find,
};
use gpcheck_rules::{Date, Euro, Percent, Period, Range, Refusal, RefusalCode, Tri};

fn day(year: i32, month: u32, day: u32) -> Date {
    Date::from_ymd_opt(year, month, day).expect("a day that exists")
}

fn held(kind: CompetenceKind, year: i32) -> Option<Vec<Competence>> {
    Some(vec![Competence { kind, from: Some(day(year, 5, 1)), to: None }])
}

/// A doctor recognised long ago who passes both tests, with accepted software, never in a flat-fee practice, of whom
/// nothing is measured.
fn doctor(year: i64) -> PremiumCase {
    let mut case = PremiumCase::empty(find(year).expect("a year"), day(2025, 10, 1));
    case.doctor.competences = held(CompetenceKind::GeneralPractitioner, 2010);
    case.doctor.attested = Some(Euro::whole(120_000));
    case.doctor.on_call = Some(OnCall::AvailabilityFee);
    case.practice.accepted_software = Some(true);
    case.practice.flat_fee = Some(vec![]);
    case
}

/// Reaches some parameters of a year without barometers, and no other.
fn reach(case: &mut PremiumCase, reached: &[ParameterId]) {
    for parameter in case.year.parameters {
        let met = reached.contains(&parameter.id);
        let measured = match parameter.threshold {
            Threshold::Share(minimum) => {
                Measurement::Percent(if met { minimum } else { Percent::from_millionths(0) })
            }
            Threshold::Count(minimum) => Measurement::Count(if met { minimum } else { 0 }),
            _ => Measurement::Done(met),
        };
        case.measurements.set(parameter.id, Some(measured));
    }
    case.check().expect("a case that can be read");
}

/// Both ends, in whole euro.
fn euro(range: Range<Euro>) -> (i64, i64) {
    (range.least.cents() / 100, range.most.cents() / 100)
}

/// What is due, and what would be due if the doctor proved eligible: the same in full and in short.
#[track_caller]
fn amounts(case: &PremiumCase) -> [(i64, i64); 2] {
    let (short, full) = (figures(case), assess(case));
    assert_eq!((short.premium, short.if_eligible), (full.premium, full.if_eligible));
    [euro(short.premium), euro(short.if_eligible)]
}

#[test]
fn while_a_test_is_open_what_it_would_open_is_told() {
    let mut case = doctor(2024);
    assert_eq!(amounts(&case), [(1_000, 6_000), (1_000, 6_000)]);
    case.practice.accepted_software = Some(false);
    assert_eq!(amounts(&case), [(1_000, 1_000), (1_000, 1_000)]);
    // Whether the doctor is eligible is not known; what that is worth is.
    case.doctor.on_call = None;
    assert_eq!(amounts(&case), [(0, 1_000), (1_000, 1_000)]);
}

#[test]
fn whoever_fails_a_test_has_nothing_to_hope_for_whatever_the_practice() {
    for flat_fee in [None, Some(vec![]), Some(vec![Period::year(2024)])] {
        let mut case = doctor(2024);
        case.doctor.on_call = Some(OnCall::None);
        case.practice.flat_fee = flat_fee;
        assert_eq!(assess(&case).eligibility, Tri::No);
        assert_eq!(amounts(&case), [(0, 0), (0, 0)], "{:?}", case.practice.flat_fee);
    }
}

#[test]
fn what_would_be_due_is_that_of_the_practice_in_which_something_is() {
    use ParameterId::{ChapterIv, EvidenceLinker, MedicationSchemes, Recipe, Sumehr};
    let mut case = doctor(2022);
    reach(&mut case, &[Recipe, ChapterIv, Sumehr, MedicationSchemes, EvidenceLinker]);
    case.doctor.attested = Some(Euro::ZERO);
    case.practice.declaration = Some(true);
    // Nothing without flat-fee work. With it the declaration replaces the amount, and five thresholds are enough.
    case.practice.flat_fee = None;
    assert_eq!(amounts(&case), [(0, 3_500), (3_500, 3_500)]);
    case.practice.flat_fee = Some(vec![]);
    assert_eq!(amounts(&case), [(0, 0), (0, 0)]);
    case.practice.flat_fee = Some(vec![Period::year(2022)]);
    assert_eq!(amounts(&case), [(3_500, 3_500), (3_500, 3_500)]);
}

#[test]
fn a_doctor_in_training_has_one_amount_and_no_test_to_pass() {
    for (software, due) in [(Some(true), (800, 800)), (Some(false), (0, 0)), (None, (0, 800))] {
        let mut case = doctor(2024);
        case.doctor.competences = held(CompetenceKind::InTraining, 2022);
        case.practice.accepted_software = software;
        assert_eq!(amounts(&case), [due, due], "{software:?}");
    }
}

#[test]
fn an_application_is_in_time_until_the_last_day() {
    let in_time = |year, submitted_on| {
        let mut case = doctor(year);
        let via = ApplicationChannel::Portal;
        case.application = Some(Application { submitted_on, via, notified_on: None });
        figures(&case).in_time
    };
    assert_eq!(figures(&doctor(2024)).in_time, Tri::Yes);
    assert_eq!(in_time(2024, day(2025, 12, 15)), Tri::Yes);
    assert_eq!(in_time(2024, day(2025, 12, 16)), Tri::No);
    // Of two last days that sources give, the careful one is in time and the other may be.
    assert_eq!(in_time(2018, day(2020, 3, 8)), Tri::Yes);
    assert_eq!(in_time(2018, day(2020, 3, 15)), Tri::Unknown);
    assert_eq!(in_time(2018, day(2020, 3, 16)), Tri::No);
}

/// Where a parameter stands: the same in full and in short.
#[track_caller]
fn status(case: &PremiumCase, id: ParameterId) -> Option<ParameterStatus> {
    let short = figures(case).status(id);
    let full = assess(case).parameters.iter().find(|result| result.parameter.id == id).map(|it| it.status);
    assert_eq!(short, full);
    short
}

#[test]
fn each_parameter_stands_where_its_measurement_says() {
    let mut case = doctor(2024);
    case.measurements.set(ParameterId::MedicationSchemes, Some(Measurement::Count(5)));
    case.measurements.set(ParameterId::EvidenceLinker, Some(Measurement::Count(4)));
    assert_eq!(status(&case, ParameterId::MedicationSchemes), Some(ParameterStatus::Met));
    assert_eq!(status(&case, ParameterId::EvidenceLinker), Some(ParameterStatus::NotMet));
    assert_eq!(status(&case, ParameterId::Sumehr), Some(ParameterStatus::Undetermined));
    // Dropped in 2023.
    assert_eq!(status(&case, ParameterId::Recipe), None);
}

#[test]
fn thresholds_play_a_part_for_recognised_doctors_only() {
    let mut case = doctor(2024);
    case.measurements.set(ParameterId::MedicationSchemes, Some(Measurement::Count(5)));
    let recognised = held(CompetenceKind::GeneralPractitioner, 2010);
    let training = held(CompetenceKind::InTraining, 2022);
    let (counts, plays_none) = (ParameterStatus::Met, ParameterStatus::NotApplicable);
    for (career, expected) in
        [(recognised, counts), (None, counts), (training, plays_none), (Some(vec![]), plays_none)]
    {
        case.doctor.competences = career;
        assert_eq!(status(&case, ParameterId::MedicationSchemes), Some(expected));
    }
}

#[test]
fn a_barometer_that_the_year_does_not_offer_is_refused() {
    let registered = |barometer| {
        let mut days = BarometerDays::default();
        days.set(barometer, Some(day(2023, 6, 1)));
        let mut case = doctor(2023);
        case.measurements.set(ParameterId::Barometers, Some(Measurement::Barometers(days)));
        case.check()
    };
    assert_eq!(registered(Barometer::Diabetes), Ok(()));
    assert_eq!(registered(Barometer::Antibiotics), Ok(()));
    let path = "parameters.barometers.barometers.renalInsufficiency".to_owned();
    assert_eq!(
        registered(Barometer::RenalInsufficiency),
        Err(Refusal { path, code: RefusalCode::NotInYear })
    );
}
