//! Whatever the case, each reason carries exactly the facts that its rule declares, and ranges stay ranges.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first surprise")]

use std::collections::BTreeSet;

use gpcheck_rules::mediprima::{
    Billing, DoctorCover, MediPrimaAnswer, MedicalCard, NotConsulted, Patient, Prescribed, Reception,
    RefusedCode, Role, Setting, StateShare, StateShares, VisitCase, VisitDoctor, route,
};
use gpcheck_rules::premium::{
    Application, ApplicationChannel, Competence, CompetenceKind, Measurement, OnCall, PremiumCase, YEARS,
    assess,
};
use gpcheck_rules::{Date, Effect, Euro, Percent, Period, Reason, Rule, Share};

fn day(year: i32, month: u32, day: u32) -> Date {
    Date::from_ymd_opt(year, month, day).expect("a day that exists")
}

/// What rules were seen to say.
type Said = BTreeSet<(&'static str, Effect)>;

/// Every effect that a rule declares was seen: what can never be said is not declared.
fn check_said(said: &Said, rules: impl Iterator<Item = &'static Rule>) {
    for rule in rules {
        for (effect, _) in rule.says {
            // Parameters share their words, and only those that are inferred for some year ever just inform.
            if rule.id.starts_with("premium.parameter.") && *effect == Effect::Informs {
                continue;
            }
            assert!(said.contains(&(rule.id, *effect)), "{} never {}", rule.id, effect.name());
        }
    }
}

#[track_caller]
fn check_reasons(reasons: &[Reason], said: &mut Said) {
    said.extend(reasons.iter().map(|reason| (reason.rule.id, reason.effect)));
    assert!(!reasons.is_empty());
    for reason in reasons {
        assert!(!reason.sources.is_empty(), "{}", reason.rule.id);
        let declared = reason.rule.facts(reason.effect);
        let declared = declared.unwrap_or_else(|| panic!("{} never {:?}", reason.rule.id, reason.effect));
        let named: Vec<_> = reason.facts.iter().map(|(name, _)| *name).collect();
        assert_eq!(named, declared.iter().map(|(name, _)| *name).collect::<Vec<_>>(), "{}", reason.rule.id);
        for ((name, fact), (_, kind)) in reason.facts.iter().zip(declared) {
            assert!(kind.holds(fact), "{} {name} is {fact:?}", reason.rule.id);
        }
    }
}

/// Something that measures each parameter, below or above its threshold.
fn measure(case: &mut PremiumCase, met: bool) {
    use gpcheck_rules::premium::Threshold;
    for parameter in case.year.parameters {
        let measurement = match parameter.threshold {
            Threshold::Share(minimum) if met => Measurement::Percent(minimum),
            Threshold::Share(_) => Measurement::Share(Share { part: 1, whole: 1000 }),
            Threshold::Count(minimum) => Measurement::Count(if met { minimum } else { minimum - 1 }),
            Threshold::Done => Measurement::Done(met),
            Threshold::Barometers { of, .. } => {
                let mut days = gpcheck_rules::premium::BarometerDays::default();
                for offer in of.iter().filter(|_| met) {
                    days.set(offer.barometer, Some(offer.last_day.in_year(case.year.year)));
                }
                Measurement::Barometers(days)
            }
        };
        case.measurements.set(parameter.id, Some(measurement));
    }
}

#[test]
fn premium_reasons_carry_their_facts() {
    let mut said = Said::new();
    let held = |kind, from| Some(vec![Competence { kind, from, to: None }]);
    for year in YEARS {
        let first = year.period().from;
        let careers = [
            None,
            Some(vec![]),
            held(CompetenceKind::GeneralPractitioner, Some(first)),
            held(CompetenceKind::GeneralPractitioner, Some(day(2001, 5, 1))),
            held(CompetenceKind::GeneralPractitioner, None),
            held(CompetenceKind::InTraining, Some(first)),
            held(CompetenceKind::Other, Some(first)),
        ];
        let flat_fees = [None, Some(vec![]), Some(vec![Period { from: first, to: None }])];
        let applications = [
            None,
            Some(Application {
                submitted_on: first,
                via: ApplicationChannel::Portal,
                notified_on: Some(first),
            }),
            Some(Application {
                submitted_on: day(2020, 3, 10),
                via: ApplicationChannel::Paper,
                notified_on: None,
            }),
            Some(Application {
                submitted_on: day(2030, 1, 1),
                via: ApplicationChannel::Portal,
                notified_on: None,
            }),
        ];
        for career in &careers {
            for flat_fee in &flat_fees {
                for application in applications {
                    for software in [None, Some(false), Some(true)] {
                        for measured in [None, Some(false), Some(true)] {
                            for (attested, on_call, declaration) in [
                                (None, None, None),
                                (Some(Euro::ZERO), Some(OnCall::None), Some(true)),
                                (Some(Euro::whole(90_000)), Some(OnCall::Exempted), Some(false)),
                                (None, Some(OnCall::Registered), Some(true)),
                            ] {
                                let mut case = PremiumCase::empty(year, day(2026, 11, 22));
                                case.doctor.competences.clone_from(career);
                                case.doctor.attested = attested;
                                case.doctor.on_call = on_call;
                                case.practice.accepted_software = software;
                                case.practice.flat_fee.clone_from(flat_fee);
                                case.practice.declaration = declaration;
                                case.application = application;
                                if let Some(met) = measured {
                                    measure(&mut case, met);
                                    let few = u64::from(declaration != Some(true));
                                    case.sumehr_patients = year.sumehr_bonus.map(|bonus| bonus.minimum - few);
                                }
                                case.check().expect("a case that can be read");
                                let outcome = assess(&case);
                                check_reasons(&outcome.reasons, &mut said);
                                assert!(outcome.premium.least <= outcome.premium.most);
                                assert!(outcome.total.least <= outcome.total.most);
                                assert!(outcome.premium.most <= year.highest() + Euro::whole(500));
                            }
                        }
                    }
                }
            }
        }
    }
    let rules = gpcheck_rules::premium::rules::RULES.iter().chain(gpcheck_rules::premium::rules::PARAMETERS);
    check_said(&said, rules.copied());
}

fn card(
    from: Date,
    providers: Option<Vec<String>>,
    agreement: bool,
    shares: Option<StateShares>,
) -> MedicalCard {
    let period = Period { from, to: None };
    MedicalCard {
        card_number: None,
        version: None,
        period,
        cpas: None,
        doctor_cover: Some(DoctorCover {
            period,
            support: None,
            convention: None,
            prescription_only: None,
            maximum_patient_part: None,
            providers,
        }),
        state_shares: shares,
        urgency_certificate: Some(true),
        agreement_number: agreement.then(|| "A1".to_owned()),
    }
}

fn answers(care_on: Date) -> Vec<MediPrimaAnswer> {
    let all = StateShares { ami_part: StateShare::All, patient_part: StateShare::All };
    let half = StateShares { ami_part: StateShare::Half, patient_part: StateShare::None };
    let mut answers: Vec<_> = RefusedCode::ALL.into_iter().map(MediPrimaAnswer::Refused).collect();
    answers.extend([
        MediPrimaAnswer::NotConsulted { because: None },
        MediPrimaAnswer::NotConsulted { because: Some(NotConsulted::NoIdentifier) },
        MediPrimaAnswer::NotConsulted { because: Some(NotConsulted::Unavailable) },
        MediPrimaAnswer::Principle,
        MediPrimaAnswer::Cards(vec![]),
        MediPrimaAnswer::Cards(vec![MedicalCard { doctor_cover: None, ..card(care_on, None, true, None) }]),
        MediPrimaAnswer::Cards(vec![card(care_on + chrono_days(1), None, true, None)]),
        MediPrimaAnswer::Cards(vec![card(care_on, Some(vec!["1".to_owned()]), true, None)]),
        MediPrimaAnswer::Cards(vec![card(care_on, None, false, Some(all))]),
        MediPrimaAnswer::Cards(vec![card(care_on, None, true, Some(half))]),
        MediPrimaAnswer::Cards(vec![card(care_on, None, true, Some(all))]),
    ]);
    answers
}

fn chrono_days(days: i64) -> chrono::TimeDelta {
    chrono::TimeDelta::days(days)
}

#[test]
fn visit_reasons_carry_their_facts_and_every_branch_is_reached() {
    let (mut said, mut reached) = (Said::new(), BTreeSet::new());
    let care_on = day(2025, 9, 15);
    let known = [None, Some(false), Some(true)];
    for answer in answers(care_on) {
        for setting in [
            Setting::Practice,
            Setting::HomeVisit,
            Setting::GuardPost,
            Setting::FlatFeePractice,
            Setting::FamilyPlanning,
            Setting::Hospital,
        ] {
            for billed_on in [day(2025, 10, 31), day(2025, 11, 1), day(2026, 1, 1)] {
                for insured in known {
                    for (reception, role) in [
                        (None, Role::GeneralPractitioner),
                        (Some(Reception::Fedasil), Role::GpInTraining),
                        (Some(Reception::Cpas), Role::Specialist),
                    ] {
                        for (software, force_majeure) in known.into_iter().flat_map(|s| known.map(|f| (s, f)))
                        {
                            for (outside, connected, born_on, urgent, nihii) in [
                                (None, None, None, None, None),
                                (Some(true), Some(false), None, Some(true), Some("2".to_owned())),
                                (None, Some(true), Some(day(1956, 1, 1)), Some(false), Some("1".to_owned())),
                                (Some(false), None, Some(day(1956, 1, 2)), None, None),
                            ] {
                                let case = VisitCase {
                                    care_on,
                                    billed_on,
                                    patient: Patient {
                                        insured,
                                        reception,
                                        urgent,
                                        prescribed: vec![Prescribed::Medicines],
                                    },
                                    answer: answer.clone(),
                                    doctor: VisitDoctor { role, born_on, nihii },
                                    setting,
                                    billing: Billing {
                                        outside,
                                        connected,
                                        force_majeure,
                                        software,
                                        own_number: software,
                                        justification: None,
                                    },
                                };
                                case.check().expect("a case that can be read");
                                let outcome = route(&case);
                                check_reasons(&outcome.reasons, &mut said);
                                assert!(!outcome.steps.is_empty());
                                let taken: Vec<_> = outcome.path.iter().filter(|step| step.taken).collect();
                                assert_eq!(taken.len(), 1);
                                assert_eq!(outcome.path.last(), taken.last().copied());
                                let branch = taken.first().map(|step| step.branch).expect("one branch");
                                let drawn = gpcheck_rules::mediprima::TREE.iter().find(|b| b.id == branch);
                                let drawn = drawn.expect("a branch of the tree");
                                assert_eq!(drawn.verdict, outcome.verdict, "{branch}");
                                assert!(
                                    outcome.channels.iter().all(|c| drawn.channels.contains(c)),
                                    "{branch}"
                                );
                                reached.insert(branch);
                            }
                        }
                    }
                }
            }
        }
    }
    check_said(&said, gpcheck_rules::mediprima::rules::RULES.iter().copied());
    assert_eq!(reached.len(), gpcheck_rules::mediprima::TREE.len(), "{reached:?}");
}

#[test]
fn a_displayed_percentage_is_taken_as_given() {
    let year = YEARS.iter().find(|year| year.year == 2024).expect("2024");
    let mut case = PremiumCase::empty(year, day(2025, 10, 1));
    let sumehr = gpcheck_rules::premium::ParameterId::Sumehr;
    for (millionths, met) in [(60_000_000, true), (59_999_999, false)] {
        case.measurements.set(sumehr, Some(Measurement::Percent(Percent::from_millionths(millionths))));
        let result = assess(&case).parameters.into_iter().find(|result| result.parameter.id == sumehr);
        let status = result.map(|result| result.status == gpcheck_rules::premium::ParameterStatus::Met);
        assert_eq!(status, Some(met));
    }
}
