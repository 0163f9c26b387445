//! What an outcome tells beside the amount: the steps of the year, the values that decided, how two years differ.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first surprise")]

use gpcheck_rules::premium::{
    Barometer, BarometerDays, Change, Competence, CompetenceKind, Measurement, OnCall, ParameterId,
    PremiumCase, assess, compare, find,
};
use gpcheck_rules::{Date, Effect, Euro, Fact, Percent, Period, Share};

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
