//! Why a premium is what it is: which rules are told, what each did, and what it rests on.

#![allow(clippy::expect_used, reason = "a test may stop at the first surprise")]

use gpcheck_rules::premium::{
    Barometer, BarometerDays, Competence, CompetenceKind, Measurement, OnCall, ParameterId,
    PremiumAssessment, PremiumCase, Threshold, assess, find,
};
use gpcheck_rules::{Certainty, Date, Effect, Euro, Fact, Percent, Reason};

fn day(year: i32, month: u32, day: u32) -> Date {
    Date::from_ymd_opt(year, month, day).expect("a day that exists")
}

/// A doctor recognised long ago who passes both tests, with accepted software, never in a flat-fee practice. The first
/// parameters of the year's list are reached, the last ones not measured, and all between them missed.
fn doctor(year: i64, reached: usize, open: usize) -> PremiumCase {
    let mut case = PremiumCase::empty(find(year).expect("a year"), day(2025, 10, 1));
    let kind = CompetenceKind::GeneralPractitioner;
    case.doctor.competences = Some(vec![Competence { kind, from: Some(day(2010, 5, 1)), to: None }]);
    case.doctor.attested = Some(Euro::whole(120_000));
    case.doctor.on_call = Some(OnCall::AvailabilityFee);
    case.practice.accepted_software = Some(true);
    case.practice.flat_fee = Some(vec![]);
    let all = case.year.parameters;
    for (place, parameter) in all.iter().enumerate().take(all.len() - open) {
        let met = place < reached;
        let measured = match parameter.threshold {
            Threshold::Share(minimum) => {
                Measurement::Percent(if met { minimum } else { Percent::from_millionths(0) })
            }
            Threshold::Count(minimum) => Measurement::Count(if met { minimum } else { 0 }),
            Threshold::Done => Measurement::Done(met),
            Threshold::Barometers { .. } => {
                let mut days = BarometerDays::default();
                for barometer in [Barometer::Diabetes, Barometer::Antibiotics].iter().filter(|_| met) {
                    days.set(*barometer, Some(day(case.year.year.into(), 6, 1)));
                }
                Measurement::Barometers(days)
            }
        };
        case.measurements.set(parameter.id, Some(measured));
    }
    case.check().expect("a case that can be read");
    case
}

fn told<'a>(outcome: &'a PremiumAssessment, rule: &str) -> Vec<&'a Reason> {
    outcome.reasons.iter().filter(|reason| reason.rule.id == rule).collect()
}

/// What a rule did, if it was told at all.
fn effect(case: &PremiumCase, rule: &str) -> Option<Effect> {
    let outcome = assess(case);
    let told = told(&outcome, rule);
    assert!(told.len() < 2, "{rule} is told twice");
    told.first().map(|reason| reason.effect)
}

#[test]
fn what_is_only_inferred_to_count_decides_when_the_amount_hangs_on_it() {
    let (billing, sumehr) = ("premium.parameter.electronicBilling", "premium.parameter.sumehr");
    // Seven of eight are enough for the highest amount of 2024: all eight are met, and electronic billing changes nothing.
    let all = doctor(2024, 8, 0);
    assert_eq!(effect(&all, billing), Some(Effect::Informs));
    assert_eq!(effect(&all, sumehr), Some(Effect::Grants));
    assert_eq!(assess(&all).certainty, Certainty::Reported);
    // Without it there would be six.
    let seven = doctor(2024, 7, 0);
    assert_eq!(effect(&seven, billing), Some(Effect::Grants));
    assert_eq!(effect(&seven, sumehr), Some(Effect::Grants));
    assert_eq!(assess(&seven).certainty, Certainty::Inferred);
    // Nor does it matter once nothing else is met.
    let none = doctor(2024, 0, 0);
    assert_eq!(effect(&none, billing), Some(Effect::Informs));
    assert_eq!(effect(&none, sumehr), Some(Effect::Refuses));
}

#[test]
fn a_parameter_that_informs_tells_where_it_stands() {
    for (case, status) in [(doctor(2024, 8, 0), "met"), (doctor(2024, 0, 0), "notMet")] {
        let outcome = assess(&case);
        let told = told(&outcome, "premium.parameter.electronicBilling");
        let facts = &told.first().expect("a reason").facts;
        assert!(facts.contains(&("parameter", Fact::Word(ParameterId::ElectronicBilling.name()))));
        assert!(facts.contains(&("status", Fact::Word(status))), "{facts:?}");
    }
}

#[test]
fn flat_fee_work_that_is_not_told_matters_in_years_with_a_rule_for_it() {
    for (year, expected) in [(2016, None), (2017, None), (2018, Some(Effect::Undetermined))] {
        let mut case = doctor(year, 3, 0);
        assert_eq!(effect(&case, "premium.flatFee.unknown"), None, "{year}");
        case.practice.flat_fee = None;
        assert_eq!(effect(&case, "premium.flatFee.unknown"), expected, "{year}");
    }
}

#[test]
fn a_declaration_is_asked_for_where_it_could_still_replace_the_amount() {
    let (activity, declaration) = ("premium.gate.activity", "premium.gate.flatFee");
    let mut case = doctor(2024, 8, 0);
    case.doctor.attested = None;
    assert_eq!(effect(&case, activity), Some(Effect::Undetermined));
    assert_eq!(effect(&case, declaration), None, "without flat-fee work");
    case.practice.flat_fee = Some(vec![case.year.period()]);
    assert_eq!(effect(&case, activity), Some(Effect::Undetermined));
    assert_eq!(effect(&case, declaration), Some(Effect::Undetermined));
    case.practice.declaration = Some(false);
    assert_eq!(effect(&case, activity), Some(Effect::Undetermined));
    assert_eq!(effect(&case, declaration), None, "refused by the doctor");
}

#[test]
fn a_range_of_amounts_rests_on_the_weaker_of_its_ends() {
    let rests = |case: &PremiumCase, least: i64, most: i64| {
        let outcome = assess(case);
        let told = told(&outcome, "premium.tiers");
        let reason = told.first().expect("a reason");
        assert_eq!(reason.effect, Effect::Undetermined);
        for (name, amount) in [("leastAmount", least), ("mostAmount", most)] {
            assert!(reason.facts.contains(&(name, Fact::Euro(Euro::whole(amount)))), "{:?}", reason.facts);
        }
        (reason.certainty, reason.sources.iter().map(|source| source.id).collect::<Vec<_>>())
    };
    // The lower end: the step of 4,500 is inferred in 2022, that of 6,000 reported.
    let expected = (Certainty::Inferred, vec!["VAS_2021", "VAS_2023"]);
    assert_eq!(rests(&doctor(2022, 7, 1), 4_500, 6_000), expected);
    // The upper end: the base amount of 2022 is reported, the first step inferred.
    assert_eq!(rests(&doctor(2022, 5, 1), 1_000, 3_500), expected);
    // Where both are as good, what the upper end rests on.
    let expected = (Certainty::Reported, vec!["GBO54", "ABSYM_2024", "JDM_74646"]);
    assert_eq!(rests(&doctor(2024, 6, 1), 4_500, 6_000), expected);
}

#[test]
fn a_bonus_is_spoken_of_above_the_base_amount_only() {
    let bonus = |reached, open, patients| {
        let mut case = doctor(2016, reached, open);
        case.sumehr_patients = patients;
        effect(&case, "premium.sumehrBonus")
    };
    for patients in [None, Some(199), Some(200)] {
        assert_eq!(bonus(2, 0, patients), None, "two of the three thresholds of the first step");
    }
    assert_eq!(bonus(3, 0, None), Some(Effect::Undetermined));
    assert_eq!(bonus(3, 0, Some(199)), Some(Effect::Refuses));
    assert_eq!(bonus(3, 0, Some(200)), Some(Effect::Grants));
    // The first step may still be reached.
    assert_eq!(bonus(2, 1, Some(200)), Some(Effect::Grants));
}
