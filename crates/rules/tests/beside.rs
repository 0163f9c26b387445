//! What the app asks of the rules beside outcomes: which year first, which card decides and what it guarantees, what a
//! last day rests on.

#![allow(clippy::expect_used, reason = "a test may stop at the first surprise")]

use gpcheck_rules::mediprima::routing::{Duty, Verdict};
use gpcheck_rules::mediprima::{
    Billing, Chosen, CpasSupport, DoctorCover, MediPrimaAnswer, MedicalCard, Patient, RefusedCode, Role,
    Setting, StateShare, StateShares, Support, VisitCase, VisitDoctor, certificate_end, chosen, codes,
    deadlines_on, deciding_card, route,
};
use gpcheck_rules::premium::{PremiumCase, assess, deadline_basis, find, preselected};
use gpcheck_rules::{Certainty, Date, DeadlineKind, DeadlineState, Period};

fn day(year: i32, month: u32, day: u32) -> Date {
    Date::from_ymd_opt(year, month, day).expect("a day that exists")
}

#[test]
fn the_year_shown_first_is_the_one_that_can_be_applied_for() {
    for (today, first) in [
        // The window of 2024 was open from 11 September to 15 December 2025.
        (day(2025, 9, 10), 2025),
        (day(2025, 9, 11), 2024),
        (day(2025, 12, 15), 2024),
        (day(2025, 12, 16), 2025),
        // No window is known after that: the year that runs.
        (day(2026, 6, 1), 2026),
        (day(2030, 1, 1), 2026),
        // Of two last days the careful one.
        (day(2020, 3, 8), 2018),
        (day(2020, 3, 9), 2020),
        // Nothing had begun yet: the first of all.
        (day(2015, 12, 31), 2016),
        (day(2016, 1, 1), 2016),
    ] {
        assert_eq!(preselected(today).map(|year| year.year), Some(first), "{today}");
    }
}

#[test]
fn a_last_day_of_an_assumed_year_is_an_inference() {
    let certainty = |year, kind| {
        let year = find(year).expect("a year");
        let outcome = assess(&PremiumCase::empty(year, day(2026, 11, 1)));
        let deadline = outcome.deadlines.iter().find(|deadline| deadline.kind == kind).expect("a last day");
        deadline_basis(year, deadline).certainty
    };
    let (apply, payment) = (DeadlineKind::Apply, DeadlineKind::Payment);
    assert_eq!(certainty(2024, apply), find(2024).expect("a year").window.basis.certainty);
    assert_ne!(certainty(2024, apply), Certainty::Inferred);
    assert_ne!(certainty(2024, payment), Certainty::Inferred);
    assert_eq!(
        (certainty(2025, apply), certainty(2025, payment)),
        (Certainty::Inferred, Certainty::Inferred)
    );
}

#[test]
fn a_window_rests_on_its_own_year_and_not_on_the_rule() {
    for number in 2016..=2024 {
        let year = find(number).expect("a year");
        let outcome = assess(&PremiumCase::empty(year, day(2026, 11, 1)));
        for deadline in &outcome.deadlines {
            let expected =
                if deadline.kind == DeadlineKind::Apply { year.window.basis } else { deadline.rule.basis };
            assert_eq!(deadline_basis(year, deadline), expected, "{number} {:?}", deadline.kind);
        }
    }
}

fn visit(cards: Vec<MedicalCard>) -> VisitCase {
    let care = day(2026, 2, 10);
    VisitCase {
        care_on: care,
        billed_on: care,
        patient: Patient { insured: Some(false), ..Patient::default() },
        answer: MediPrimaAnswer::Cards(cards),
        doctor: VisitDoctor { role: Role::GeneralPractitioner, born_on: None, nihii: None },
        setting: Setting::Practice,
        billing: Billing::default(),
    }
}

/// A card that covers doctors from a day on.
fn card(version: Option<u64>, from: Date) -> MedicalCard {
    let full =
        CpasSupport { ami_part: Support::Full, patient_part: Support::Full, supplement: Support::Nothing };
    MedicalCard {
        card_number: None,
        version,
        period: Period { from: day(2026, 1, 1), to: None },
        cpas: None,
        doctor_cover: Some(DoctorCover {
            period: Period { from, to: Some(day(2026, 12, 31)) },
            support: Some(full),
            convention: None,
            prescription_only: None,
            maximum_patient_part: None,
            providers: None,
        }),
        state_shares: Some(StateShares { ami_part: StateShare::All, patient_part: StateShare::Half }),
        urgency_certificate: Some(false),
        agreement_number: Some("1".to_owned()),
    }
}

#[test]
fn the_card_that_decides_and_whether_that_is_sure() {
    let january = day(2026, 1, 1);
    let how = |cards: Vec<MedicalCard>| {
        let visit = visit(cards);
        (deciding_card(&visit), chosen(&visit))
    };
    assert_eq!(how(vec![]), (None, None));
    assert_eq!(how(vec![card(None, day(2026, 2, 11))]), (None, None));
    assert_eq!(how(vec![card(None, january)]), (Some(0), Some(Chosen::Alone)));
    // One that does not cover the day is no rival.
    assert_eq!(
        how(vec![card(Some(1), january), card(Some(2), day(2026, 2, 11))]),
        (Some(0), Some(Chosen::Alone))
    );
    assert_eq!(how(vec![card(Some(3), january), card(Some(2), january)]), (Some(0), Some(Chosen::Latest)));
    assert_eq!(how(vec![card(Some(2), january), card(Some(3), january)]), (Some(1), Some(Chosen::Latest)));
    // The same version twice, or one that is not known, may hide a later one.
    assert_eq!(how(vec![card(Some(3), january), card(Some(3), january)]).1, Some(Chosen::Open));
    assert_eq!(how(vec![card(Some(3), january), card(None, january)]), (Some(0), Some(Chosen::Open)));
    assert_eq!(how(vec![card(None, january), card(None, january)]).1, Some(Chosen::Open));
    // Of equals the cover that began last.
    assert_eq!(how(vec![card(None, day(2026, 2, 1)), card(None, january)]).0, Some(0));
    // Another answer has no cards.
    let refused = VisitCase { answer: MediPrimaAnswer::Refused(RefusedCode::C202), ..visit(vec![]) };
    assert_eq!((deciding_card(&refused), chosen(&refused)), (None, None));
}

#[test]
fn the_last_days_of_a_visit_are_seen_from_any_day() {
    let visit = visit(vec![card(Some(1), day(2026, 1, 1))]);
    let cover = |today| {
        let all = deadlines_on(&visit, today);
        let cover =
            all.iter().find(|deadline| deadline.kind == DeadlineKind::CoverEnds).expect("the cover ends");
        (cover.state, cover.days_left)
    };
    assert_eq!(cover(day(2026, 12, 30)), (DeadlineState::Open, Some(1)));
    assert_eq!(cover(day(2027, 1, 1)), (DeadlineState::Closed, None));
    assert_eq!(deadlines_on(&visit, day(2026, 12, 30)).len(), 2);
}

#[test]
fn a_certificate_holds_for_a_year_and_not_a_day_more() {
    assert_eq!(certificate_end(day(2026, 2, 10)), Some(day(2027, 2, 9)));
    assert_eq!(certificate_end(day(9999, 2, 10)), None);
}

#[test]
fn codes_are_found_by_their_beginning() {
    let beginning = |typed: &str| {
        let wanted = codes::bare(typed);
        codes::CODES.iter().filter(|code| code.begins(&wanted)).map(|code| code.id).collect::<Vec<_>>()
    };
    assert_eq!(beginning("11"), ["111", "112"]);
    // A technical code also by its digits alone.
    assert_eq!(beginning("02"), ["SOA-02001", "SOA-02002"]);
    assert_eq!(beginning("soa-02"), ["SOA-02001", "SOA-02002"]);
    assert!(beginning("").is_empty() && beginning(" - ").is_empty());
    let found = |typed| codes::find(typed).map(|code| code.id);
    assert_eq!(found("0205"), Some("205"));
    assert_eq!(found("02001"), Some("SOA-02001"));
    assert_eq!((found("20"), found("")), (None, None));
}

#[test]
fn only_a_card_that_pays_guarantees_anything() {
    let covered = visit(vec![card(Some(1), day(2026, 1, 1))]);
    assert!(route(&covered).guaranteed);
    // Billed, but to somebody else than MediPrima.
    let insured =
        VisitCase { patient: Patient { insured: Some(true), ..Patient::default() }, ..covered.clone() };
    assert_eq!((route(&insured).verdict, route(&insured).guaranteed), (Verdict::Bill, false));
    // Covered, but the CPAS/OCMW gets nothing back for paper.
    let on_paper =
        VisitCase { billing: Billing { software: Some(false), ..Billing::default() }, ..covered.clone() };
    assert_eq!((route(&on_paper).verdict, route(&on_paper).guaranteed), (Verdict::NotRefundable, false));
}

#[test]
fn a_specialist_follows_the_certificate_flag_of_the_latest_card_of_the_day() {
    let duty = |cards: Vec<MedicalCard>| {
        let doctor = VisitDoctor { role: Role::Specialist, born_on: None, nihii: None };
        route(&VisitCase { doctor, ..visit(cards) }).certificate.duty
    };
    let flag = |version, from, flag| MedicalCard {
        period: Period { from, to: None },
        urgency_certificate: flag,
        ..card(Some(version), from)
    };
    let (january, after_care) = (day(2026, 1, 1), day(2026, 2, 11));
    assert_eq!(duty(vec![flag(1, january, Some(true))]), Duty::Required);
    assert_eq!(duty(vec![flag(1, january, Some(false))]), Duty::NotRequired);
    assert_eq!(duty(vec![flag(1, january, None)]), Duty::Undetermined);
    assert_eq!(duty(vec![flag(2, january, Some(true)), flag(1, january, Some(false))]), Duty::Required);
    // A card that is not valid yet says nothing.
    assert_eq!(duty(vec![flag(1, january, Some(true)), flag(2, after_care, Some(false))]), Duty::Required);
    assert_eq!(duty(vec![flag(1, after_care, Some(true))]), Duty::Undetermined);
}
