//! The rules of billing under MediPrima, by name.

use crate::date::{Date, ymd};
use crate::reason::Effect::{Grants, Informs, Limits, Refuses, Undetermined};
use crate::rule::FactKind::{Count, Date as Day, Percent};
use crate::rule::{MEDIPRIMA, Rule};
use crate::source::{inferred, official, reported};
use crate::sources::{
    S0, S3, S4, S7, S9B, S10, S11, S12, S13B, S15B, S16, S17, S26, S30B, S33, S33B, S36, S38, S39, S50, S51,
    S52,
};

/// Last day on which an invoice could still be made the old way by anybody. Source: [`TRANSITION`].
pub const TRANSITION_END: Date = ymd(2025, 10, 31);
/// First invoice day that is electronic only. Source: [`ELECTRONIC_ONLY`].
pub const ELECTRONIC_SINCE: Date = ymd(2025, 11, 1);
/// A doctor born on or before this day had reached 67 on 1 January 2023. Source: [`AGE`].
pub const AGE_BORN_BY: Date = ymd(1956, 1, 1);
/// From this invoice day no source says whether the derogation for family planning still runs. Source: [`FAMILY_PLANNING`].
pub const FAMILY_PLANNING_OPEN_SINCE: Date = ymd(2026, 1, 1);
/// Months after the day of care in which tarification answers. Source: [`TARIFICATION`].
pub const TARIFICATION_MONTHS: u32 = 2;
/// Months for which a certificate holds at most. Source: [`CERTIFICATE_VALIDITY`].
pub const CERTIFICATE_MONTHS: u32 = 12;

/// Every day and term that the routing compares with, as one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// See [`TRANSITION_END`].
    pub transition_end: Date,
    /// See [`ELECTRONIC_SINCE`].
    pub electronic_since: Date,
    /// See [`AGE_BORN_BY`].
    pub age_born_by: Date,
    /// See [`FAMILY_PLANNING_OPEN_SINCE`].
    pub family_planning_open_since: Date,
    /// See [`TARIFICATION_MONTHS`].
    pub tarification_months: u32,
    /// See [`CERTIFICATE_MONTHS`].
    pub certificate_months: u32,
}

/// The terms as the sources give them.
pub const TERMS: Terms = Terms {
    transition_end: TRANSITION_END,
    electronic_since: ELECTRONIC_SINCE,
    age_born_by: AGE_BORN_BY,
    family_planning_open_since: FAMILY_PLANNING_OPEN_SINCE,
    tarification_months: TARIFICATION_MONTHS,
    certificate_months: CERTIFICATE_MONTHS,
};

macro_rules! rules {
    ($(
        $(#[$doc:meta])*
        $name:ident = $id:literal, $certainty:ident![$($source:ident),+ $(,)?],
            states $states:expr, says [$($says:expr),* $(,)?];
    )+) => {
        $(
            $(#[$doc])*
            ///
            #[doc = concat!(
                "Id `", $id, "`; ", stringify!($certainty), ":",
                $(" [`", stringify!($source), "`](crate::sources::", stringify!($source), ")",)+ "."
            )]
            pub static $name: Rule = Rule {
                id: $id, wording: $id, period: MEDIPRIMA, basis: $certainty![$($source),+],
                states: $states, says: &[$($says),*],
            };
        )+
        /// Every rule of MediPrima, in the order in which they are applied.
        pub static RULES: &[&Rule] = &[$(&$name),+];
    };
}

rules! {
    /// In a hospital, the hospital bills.
    HOSPITAL = "mediprima.hospital", official![S9B, S4],
        states &[], says [(Refuses, &[])];
    /// MediPrima comes after the compulsory insurance.
    INSURED = "mediprima.insured", official![S3, S4, S7],
        states &[], says [(Grants, &[]), (Informs, &[]), (Undetermined, &[])];
    /// Asylum seekers whom Fedasil receives are Fedasil's.
    RECEPTION = "mediprima.reception", reported![S36, S38],
        states &[], says [(Grants, &[])];
    /// Specialists outside hospital are not integrated yet.
    SPECIALIST = "mediprima.specialist", reported![S12],
        states &[], says [(Limits, &[])];
    /// MediPrima has to be consulted for the day of care.
    NOT_CONSULTED = "mediprima.notConsulted", official![S7],
        states &[], says [(Undetermined, &[])];
    /// The national or BIS number is the only search key.
    NO_IDENTIFIER = "mediprima.noIdentifier", official![S50],
        states &[], says [(Undetermined, &[])];
    /// No decision yet: urgent care first, other care after the decision.
    NO_DECISION = "mediprima.noDecision", reported![S3, S15B, S51],
        states &[], says [(Grants, &[]), (Refuses, &[]), (Undetermined, &[])];
    /// The decision is suspended: no payment commitment.
    CODE_203 = "mediprima.code.203", official![S51],
        states &[], says [(Refuses, &[])];
    /// The doctor is not in the card's list.
    CODE_204 = "mediprima.code.204", official![S50, S51],
        states &[], says [(Refuses, &[])];
    /// Care before the day from which MediPrima takes it.
    CODE_205 = "mediprima.code.205", official![S51],
        states &[], says [(Informs, &[]), (Undetermined, &[])];
    /// The cover is not active on the day of care.
    CODE_206 = "mediprima.code.206", official![S50, S51],
        states &[], says [(Refuses, &[])];
    /// The card has no cover for doctors.
    CODE_207 = "mediprima.code.207", official![S51, S50],
        states &[], says [(Refuses, &[])];
    /// The card names doctors, and the own number is not known.
    PROVIDERS = "mediprima.providers", official![S50],
        states &[], says [(Undetermined, &[])];
    /// A decision of principle is no payment commitment.
    PRINCIPLE = "mediprima.principle", reported![S12, S30B],
        states &[], says [(Refuses, &[])];
    /// A cover for doctors on the day of care, with a payment commitment.
    COVERED = "mediprima.covered", official![S50, S3],
        states &[], says [(Grants, &[("from", Day), ("until", Day)])];
    /// Invoices made up to the end of the transition.
    TRANSITION = "mediprima.exception.transition", reported![S10, S11],
        states &[("lastDay", Day)], says [(Grants, &[("lastDay", Day)])];
    /// Doctors who had reached 67 on 1 January 2023.
    AGE = "mediprima.exception.age", reported![S0, S16, S17, S39],
        states &[("bornBy", Day)],
        says [(Grants, &[("bornOn", Day), ("bornBy", Day)]), (Undetermined, &[("bornBy", Day)])];
    /// Billed outside the practice, where it is technically impossible.
    OUTSIDE_PRACTICE = "mediprima.exception.outsidePractice", reported![S0, S17],
        states &[], says [(Grants, &[]), (Undetermined, &[])];
    /// An event that makes electronic billing impossible.
    FORCE_MAJEURE = "mediprima.exception.forceMajeure", reported![S0, S17],
        states &[], says [(Grants, &[]), (Undetermined, &[])];
    /// A guard post that is not equipped.
    GUARD_POST = "mediprima.exception.guardPost", reported![S0],
        states &[], says [(Grants, &[])];
    /// A flat-fee practice may bill the old way, or electronically with the doctor's own number.
    FLAT_FEE_PRACTICE = "mediprima.exception.flatFeePractice", reported![S0],
        states &[], says [(Grants, &[])];
    /// Family-planning centres have a derogation whose end no source gives.
    FAMILY_PLANNING = "mediprima.exception.familyPlanning", reported![S10],
        states &[], says [(Grants, &[]), (Undetermined, &[("since", Day)])];
    /// Care that MediPrima does not take, billed before the end of the transition.
    BEFORE_MEDIPRIMA = "mediprima.exception.beforeMediPrima", reported![S51, S11],
        states &[("lastDay", Day)], says [(Grants, &[("lastDay", Day)])];
    /// Everything else is billed electronically; on paper the CPAS/OCMW gets nothing back.
    ELECTRONIC_ONLY = "mediprima.electronicOnly", reported![S0, S10, S11],
        states &[("since", Day)], says [(Limits, &[("since", Day)]), (Refuses, &[("since", Day)])];
    /// Paper invoices under an exception go with a written justification.
    JUSTIFICATION = "mediprima.justification", reported![S0],
        states &[], says [(Informs, &[])];
    /// The flag of the card decides on the certificate, never nationality or status.
    CERTIFICATE = "mediprima.certificate", official![S50, S26],
        states &[], says [(Limits, &[]), (Informs, &[]), (Undetermined, &[])];
    /// Urgent care without a decision goes with a certificate.
    CERTIFICATE_URGENT = "mediprima.certificate.urgent", reported![S15B],
        states &[], says [(Limits, &[])];
    /// The doctor keeps the certificate.
    CERTIFICATE_KEEP = "mediprima.certificate.keep", reported![S0],
        states &[], says [(Informs, &[])];
    /// With an invoice on paper the certificate goes to the CPAS/OCMW.
    CERTIFICATE_SEND = "mediprima.certificate.send", reported![S33B],
        states &[], says [(Informs, &[])];
    /// A copy for the patient when something was prescribed that MediPrima does not pay yet.
    CERTIFICATE_COPY = "mediprima.certificate.copy", reported![S0],
        states &[], says [(Informs, &[])];
    /// A certificate holds for a year at most.
    CERTIFICATE_VALIDITY = "mediprima.certificate.validity", reported![S33],
        states &[("months", Count)], says [];
    /// What has to stand on a certificate; a diagnosis does not.
    CERTIFICATE_CONTENT = "mediprima.certificate.content", reported![S33, S33B],
        states &[], says [];
    /// Who bears which part, from the shares of the card.
    PAYERS = "mediprima.payers", official![S50, S9B],
        states &[], says [(Informs, &[("amiPart", Percent), ("patientPart", Percent)]), (Undetermined, &[])];
    /// Tarification answers for a limited time after the day of care; the claim outlives it.
    TARIFICATION = "mediprima.tarification", official![S51, S52],
        states &[("months", Count)], says [(Informs, &[("lastDay", Day)]), (Limits, &[("lastDay", Day)])];
    /// The cover has an end of its own.
    COVER = "mediprima.cover", official![S50],
        states &[], says [];
    /// What the CPAS/OCMW has to do since September 2025.
    CPAS_DUTY = "mediprima.cpasDuty", reported![S0, S10, S11],
        states &[], says [];
    /// Paid within days, by one counterpart.
    PAYMENT = "mediprima.payment", reported![S0],
        states &[], says [];
    /// Whom to ask.
    CONTACTS = "mediprima.contacts", reported![S0, S10, S13B],
        states &[], says [];
    /// What no source says.
    UNKNOWN = "mediprima.unknown", inferred![S0, S10, S50],
        states &[], says [];
}
