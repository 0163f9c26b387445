//! Visits and cards to begin with; each proof changes some facts in them.

use chrono::{Days, Months};
use gpcheck_rules::mediprima::rules::{
    CERTIFICATE_MONTHS, FAMILY_PLANNING_OPEN_SINCE, TARIFICATION_MONTHS, TRANSITION_END,
};
use gpcheck_rules::mediprima::{
    Billing, CpasSupport, DoctorCover, MediPrimaAnswer, MedicalCard, Patient, Role, Setting, StateShare,
    StateShares, Support, VisitCase, VisitDoctor,
};
use gpcheck_rules::{Date, Period};

pub(super) const OWN: &str = "10000001004";
const OTHER: &str = "10000002003";

/// The day of care and that of the invoice, around every day that the routing compares with: the invoice before, on
/// and after each day of the rules; the care on that day, on the first day that tarification still takes and for which
/// a certificate still holds, and one day before each of these.
pub(super) fn days() -> Vec<(Date, Date)> {
    let around = |day: Date| [day - Days::new(1), day, day + Days::new(1)];
    let billed = [TRANSITION_END, FAMILY_PLANNING_OPEN_SINCE].into_iter().flat_map(around);
    billed
        .flat_map(|billed| {
            let earliest = billed - Months::new(TARIFICATION_MONTHS);
            let valid = billed - Months::new(CERTIFICATE_MONTHS) + Days::new(1);
            [billed, earliest, earliest - Days::new(1), valid, valid - Days::new(1)]
                .map(|care| (care, billed))
        })
        .collect()
}

pub(super) fn known(state: usize) -> Option<bool> {
    [None, Some(false), Some(true)][state]
}

pub(super) const SETTINGS: [Setting; 6] = [
    Setting::Practice,
    Setting::HomeVisit,
    Setting::GuardPost,
    Setting::FlatFeePractice,
    Setting::FamilyPlanning,
    Setting::Hospital,
];

pub(super) const ROLES: [Role; 3] = [Role::GeneralPractitioner, Role::GpInTraining, Role::Specialist];

/// A card whose cover runs a month to both sides of the day, for any doctor.
pub(super) fn card(care_on: Date) -> MedicalCard {
    let period = Period::between(care_on - Months::new(1), care_on + Months::new(1));
    MedicalCard {
        card_number: Some("000123456789".into()),
        version: Some(1),
        period,
        cpas: None,
        doctor_cover: Some(DoctorCover {
            period,
            support: Some(CpasSupport {
                ami_part: Support::Nothing,
                patient_part: Support::Nothing,
                supplement: Support::Nothing,
            }),
            convention: None,
            prescription_only: None,
            maximum_patient_part: None,
            providers: None,
        }),
        state_shares: Some(StateShares { ami_part: StateShare::All, patient_part: StateShare::All }),
        urgency_certificate: Some(true),
        agreement_number: Some("A1".into()),
    }
}

/// The same card with another cover.
pub(super) fn with_cover(mut card: MedicalCard, change: impl FnOnce(&mut DoctorCover)) -> MedicalCard {
    card.doctor_cover.as_mut().map(change);
    card
}

/// A list of doctors with the own number in it, or without.
pub(super) fn list(with_own: bool) -> Option<Vec<String>> {
    Some(if with_own { vec![OTHER.into(), OWN.into()] } else { vec![OTHER.into()] })
}

/// A visit of an uninsured patient to a practice, nothing else known.
pub(super) fn visit((care_on, billed_on): (Date, Date), answer: MediPrimaAnswer) -> VisitCase {
    VisitCase {
        care_on,
        billed_on,
        patient: Patient { insured: Some(false), ..Patient::default() },
        answer,
        doctor: VisitDoctor { role: Role::GeneralPractitioner, born_on: None, nihii: None },
        setting: Setting::Practice,
        billing: Billing::default(),
    }
}
