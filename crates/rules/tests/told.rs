//! What an outcome tells beside the amount: the steps of the year, the values that decided, how two years differ.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first surprise")]

use gpcheck_rules::premium::{
    Barometer, BarometerDays, Change, Competence, CompetenceKind, Measurement, OnCall, ParameterId,
    ParameterStatus, PremiumCase, Threshold, assess, compare, find,
};
use gpcheck_rules::{Date, Effect, Euro, Fact, Percent, Period, Share, Tri};

fn day(year: i32, month: u32, day: u32) -> Date {
    Date::from_ymd_opt(year, month, day).expect("a day that exists")
}

/// An established doctor with accepted software, of whom nothing is measured.
fn doctor(year: i64) -> PremiumCase {
    let mut case = PremiumCase::empty(find(year).expect("a year"), day(2025, 10, 1));
    let recognised =
        Competence { kind: CompetenceKind::GeneralPractitioner, from: Some(day(2010, 5, 1)), to: None };
    case.doctor.competences = Some(vec![recognised]);
    case.doctor.attested = Some(Euro::whole(120_000));
    case.doctor.on_call = Some(OnCall::AvailabilityFee);
    case.practice.accepted_software = Some(true);
    case.practice.flat_fee = Some(vec![]);
    case
}

fn changes(from: i64, to: i64) -> Vec<(ParameterId, Change)> {
    let comparison = compare(find(from).expect("a year"), find(to).expect("a year"));
    let id = |change: &gpcheck_rules::premium::ParameterChange| {
        change.after.or(change.before).expect("a parameter before or after").id
    };
    comparison.parameters.iter().map(|change| (id(change), change.change)).collect()
}

#[test]
fn a_year_differs_from_the_one_before() {
    use Change::{Added, Dropped, Eased, Hardened, Unchanged};
    use ParameterId::{
        Barometers, ChapterIv, DisabilityForm, ElectronicBilling, EvidenceLinker, IncapacityCertificates,
        MedicationSchemes, Sumehr,
    };
    let same = [ChapterIv, ElectronicBilling, MedicationSchemes, EvidenceLinker, DisabilityForm];
    for (from, to, sumehr, certificates) in [(2023, 2024, Hardened, Added), (2024, 2023, Eased, Dropped)] {
        let changes = changes(from, to);
        assert_eq!(changes.len(), 8);
        for id in same {
            assert!(changes.contains(&(id, Unchanged)), "{from} to {to}: {id:?}");
        }
        assert!(changes.contains(&(Sumehr, sumehr)) && changes.contains(&(Barometers, sumehr)));
        assert!(changes.contains(&(IncapacityCertificates, certificates)));
    }
    assert!(changes(2024, 2025).iter().all(|(_, change)| *change == Unchanged));
}

#[test]
fn the_steps_are_those_of_the_year_and_of_what_applies() {
    let stairs = |case: &PremiumCase| -> Vec<(u8, u8, i64)> {
        assess(case)
            .stairs
            .iter()
            .map(|stair| (stair.first, stair.last, stair.amount.cents() / 100))
            .collect()
    };
    let mut case = doctor(2024);
    assert_eq!(stairs(&case), [(0, 4, 1_000), (5, 5, 3_500), (6, 6, 4_500), (7, 8, 6_000)]);
    // Electronic billing does not apply to flat-fee work: one threshold less can be met.
    case.practice.flat_fee = Some(vec![Period::year(2024)]);
    assert_eq!(stairs(&case), [(0, 4, 1_000), (5, 5, 3_500), (6, 6, 4_500), (7, 7, 6_000)]);
}

/// The facts of the reason about a parameter, by name.
fn told(id: ParameterId, measured: Measurement) -> (Effect, Vec<(&'static str, Fact)>) {
    let mut case = doctor(2024);
    case.measurements.set(id, Some(measured));
    let outcome = assess(&case);
    let rule = format!("premium.parameter.{}", id.name());
    let reason =
        outcome.reasons.iter().find(|reason| reason.rule.id == rule).expect("a reason of the parameter");
    (reason.effect, reason.facts.clone())
}

#[track_caller]
fn holds(facts: &[(&'static str, Fact)], name: &str, expected: &Fact) {
    if let Some((_, fact)) = facts.iter().find(|(it, _)| *it == name) {
        assert_eq!(fact, expected, "{name} of {facts:?}");
    } else {
        panic!("no {name} in {facts:?}");
    }
}

#[test]
fn a_reason_tells_the_values_that_decided() {
    let (effect, facts) = told(ParameterId::Sumehr, Measurement::Share(Share { part: 599, whole: 1_000 }));
    assert_eq!(effect, Effect::Refuses);
    holds(&facts, "parameter", &Fact::Word("sumehr"));
    holds(&facts, "percent", &Fact::Percent(Percent::from_millionths(59_900_000)));
    holds(&facts, "minimum", &Fact::Percent(Percent::from_millionths(60_000_000)));
    holds(&facts, "missing", &Fact::Count(1));
}

#[test]
fn a_displayed_percentage_a_count_and_barometers_are_told_as_they_are() {
    let (effect, facts) =
        told(ParameterId::Sumehr, Measurement::Percent(Percent::from_millionths(60_500_000)));
    assert_eq!(effect, Effect::Grants);
    holds(&facts, "percent", &Fact::Percent(Percent::from_millionths(60_500_000)));

    let (effect, facts) = told(ParameterId::MedicationSchemes, Measurement::Count(3));
    assert_eq!(effect, Effect::Refuses);
    holds(&facts, "count", &Fact::Count(3));
    holds(&facts, "minimum", &Fact::Count(5));
    holds(&facts, "missing", &Fact::Count(2));

    let mut days = BarometerDays::default();
    days.set(Barometer::Diabetes, Some(day(2024, 11, 27)));
    days.set(Barometer::Antibiotics, Some(day(2024, 12, 21)));
    let (effect, facts) = told(ParameterId::Barometers, Measurement::Barometers(days));
    assert_eq!(effect, Effect::Refuses);
    holds(&facts, "count", &Fact::Count(1));
    holds(&facts, "minimum", &Fact::Count(2));
    holds(&facts, "missing", &Fact::Count(1));
}

#[test]
fn stable_names_lead_back() {
    for id in ParameterId::ALL {
        assert_eq!(ParameterId::named(id.name()), Some(id));
    }
    for barometer in Barometer::ALL {
        assert_eq!(Barometer::named(barometer.name()), Some(barometer));
    }
    assert_eq!((ParameterId::named("nothing"), Barometer::named("nothing")), (None, None));
    for (code, kind) in [("003", CompetenceKind::GeneralPractitioner), ("005", CompetenceKind::InTraining)] {
        assert_eq!((kind.code(), CompetenceKind::of_code(code)), (Some(code), kind));
    }
    assert_eq!(CompetenceKind::Other.code(), None);
}

/// Whether a doctor without any amount attested may have the premium of 2024, given the first days of the recognition.
fn without_amount(from: &[Option<Date>]) -> Tri {
    let mut case = doctor(2024);
    case.doctor.attested = Some(Euro::ZERO);
    let held =
        |from: &Option<Date>| Competence { kind: CompetenceKind::GeneralPractitioner, from: *from, to: None };
    case.doctor.competences = Some(from.iter().map(held).collect());
    assess(&case).eligibility
}

#[test]
fn a_first_day_that_is_not_known_may_only_be_earlier() {
    let (early, edge, late) = (Some(day(2018, 12, 31)), Some(day(2019, 1, 1)), Some(day(2020, 5, 1)));
    assert_eq!([early, edge, late].map(|from| without_amount(&[from])), [Tri::No, Tri::Yes, Tri::Yes]);
    assert_eq!(without_amount(&[None]), Tri::Unknown);
    assert_eq!(
        [early, edge, late].map(|from| without_amount(&[from, None])),
        [Tri::No, Tri::Unknown, Tri::Unknown]
    );
}

#[test]
fn recognised_since_counts_the_recognition_alone() {
    let mut case = doctor(2024);
    let training = Competence {
        kind: CompetenceKind::InTraining,
        from: Some(day(2007, 10, 1)),
        to: Some(day(2010, 4, 30)),
    };
    case.doctor.competences.iter_mut().for_each(|held| held.push(training));
    let outcome = assess(&case);
    let since = outcome.reasons.iter().flat_map(|reason| &reason.facts).find(|(name, _)| *name == "since");
    assert_eq!(since, Some(&("since", Fact::Date(day(2010, 5, 1)))));
}

#[test]
fn nothing_is_missing_from_what_is_reached() {
    let year = find(2024).expect("a year");
    let sumehr = year.parameter(ParameterId::Sumehr).expect("a parameter").threshold;
    let shown = |percent: u64| Measurement::Percent(Percent::from_millionths(percent * 1_000_000));
    assert_eq!(sumehr.missing(Some(&shown(60)), 2024), Some(0));
    // How many patients a displayed percentage stands for, nobody can say.
    assert_eq!(sumehr.missing(Some(&shown(59)), 2024), None);
    assert_eq!(Threshold::Done.missing(Some(&Measurement::Done(true)), 2024), Some(0));
    assert_eq!(Threshold::Done.missing(Some(&Measurement::Done(false)), 2024), None);
}

#[test]
fn while_flat_fee_work_is_open_so_is_what_it_decides() {
    let status = |percent: u64| {
        let mut case = doctor(2024);
        case.practice.flat_fee = None;
        let shown = Measurement::Percent(Percent::from_millionths(percent * 1_000_000));
        case.measurements.set(ParameterId::ElectronicBilling, Some(shown));
        case.measurements.set(ParameterId::ChapterIv, Some(shown));
        let outcome = assess(&case);
        [ParameterId::ElectronicBilling, ParameterId::ChapterIv].map(|id| {
            let result =
                outcome.parameters.iter().find(|result| result.parameter.id == id).expect("a result");
            (result.status, result.missing)
        })
    };
    assert_eq!(status(50), [(ParameterStatus::Undetermined, None), (ParameterStatus::Met, Some(0))]);
    assert_eq!(status(49), [(ParameterStatus::NotMet, None), (ParameterStatus::NotMet, None)]);
}

#[test]
fn flat_fee_work_that_lowers_no_step_says_nothing_of_it() {
    let said = |year: i64| {
        let mut case = doctor(year);
        case.practice.flat_fee = Some(vec![case.year.period()]);
        assess(&case).reasons.iter().any(|reason| reason.facts.iter().any(|(name, _)| *name == "fewer"))
    };
    for year in gpcheck_rules::premium::YEARS {
        let lowers = year.flat_fee.is_some_and(|rule| rule.fewer > 0);
        assert_eq!(said(year.year.into()), lowers, "{}", year.year);
    }
}
