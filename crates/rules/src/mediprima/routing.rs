//! How a visit is billed, and why.

use alloc::vec::Vec;

use crate::deadline::Deadline;
use crate::reason::{Certainty, Reason};

/// The outcome of a visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitRouting {
    /// What to do with the invoice.
    pub verdict: Verdict,
    /// Open ways to bill, the recommended one first.
    pub channels: Vec<Channel>,
    /// The exception that applies.
    pub exception: Option<Exception>,
    /// Whether a payment commitment stands behind the care.
    pub guaranteed: bool,
    /// Who bears the cost, as far as the facts say.
    pub payers: Vec<Payer>,
    /// The certificate of urgent medical aid.
    pub certificate: Certificate,
    /// What to do next, in order.
    pub steps: Vec<StepId>,
    /// Last days.
    pub deadlines: Vec<Deadline>,
    /// The rules that took part, in the order in which they were applied.
    pub reasons: Vec<Reason>,
    /// The weakest rule that the outcome rests on.
    pub certainty: Certainty,
    /// The branches of the decision tree that were asked, in order; the last one decided.
    pub path: Vec<PathStep>,
}

/// One branch of the decision tree that was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathStep {
    /// Which branch of [`crate::mediprima::tree::TREE`].
    pub branch: &'static str,
    /// Whether it decided.
    pub taken: bool,
}

/// What to do with the invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// At least one way to bill is open.
    Bill,
    /// Bill after somebody has acted.
    Wait,
    /// Another payer or another doctor.
    Refer,
    /// The way asked for would not be paid.
    NotRefundable,
    /// No source decides: ask the CPAS/OCMW first.
    Ask,
}

/// A way to bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// eFact to the CAAMI/HZIV, insurer 690.
    MediPrima,
    /// Invoice on paper to the CPAS/OCMW that decided.
    CpasPaper,
    /// The compulsory insurance.
    HealthFund,
    /// Fedasil, with its requisitorium.
    Fedasil,
    /// The hospital bills.
    Hospital,
}

/// An exception to electronic billing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Exception {
    /// The doctor had reached 67 on 1 January 2023.
    Age,
    /// Billed outside the practice, where it is technically impossible.
    OutsidePractice,
    /// Force majeure.
    ForceMajeure,
    /// A guard post that is not equipped.
    GuardPost,
    /// A flat-fee practice.
    FlatFeePractice,
    /// A family-planning centre.
    FamilyPlanning,
    /// Invoice made up to 31 October 2025.
    Transition,
    /// Care before MediPrima took it.
    BeforeMediPrima,
}

/// Who bears the cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Payer {
    /// The Belgian State, through the CAAMI/HZIV.
    State,
    /// The CPAS/OCMW.
    Cpas,
    /// The patient.
    Patient,
    /// The health fund.
    HealthFund,
    /// Fedasil.
    Fedasil,
    /// Nobody is bound: the doctor bears the risk.
    DoctorAtRisk,
}

/// The certificate of urgent medical aid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// Whether one must be filled in.
    pub duty: Duty,
    /// The doctor keeps it.
    pub keep: bool,
    /// It goes to the CPAS/OCMW with the invoice.
    pub send_to_cpas: bool,
    /// The patient needs a copy.
    pub copy_to_patient: bool,
}

/// Whether a certificate must be filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Duty {
    /// Yes.
    Required,
    /// No.
    NotRequired,
    /// The facts do not say.
    Undetermined,
}

macro_rules! names {
    ($type:ident { $($variant:ident => $name:literal),+ $(,)? }) => {
        impl $type {
            /// Every value.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable name.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }
    };
}

names!(Verdict { Bill => "bill", Wait => "wait", Refer => "refer", NotRefundable => "notRefundable", Ask => "ask" });
names!(Channel {
    MediPrima => "mediprima", CpasPaper => "cpasPaper", HealthFund => "healthFund", Fedasil => "fedasil",
    Hospital => "hospital",
});
names!(Exception {
    Age => "age", OutsidePractice => "outsidePractice", ForceMajeure => "forceMajeure", GuardPost => "guardPost",
    FlatFeePractice => "flatFeePractice", FamilyPlanning => "familyPlanning", Transition => "transition",
    BeforeMediPrima => "beforeMediPrima",
});
names!(Payer {
    State => "state", Cpas => "cpas", Patient => "patient", HealthFund => "healthFund", Fedasil => "fedasil",
    DoctorAtRisk => "doctorAtRisk",
});
names!(Duty { Required => "required", NotRequired => "notRequired", Undetermined => "undetermined" });

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StepId {
    /// Let the hospital bill.
    LetHospitalBill,
    /// Consult the compulsory insurance.
    ConsultInsurability,
    /// Bill the health fund.
    BillHealthFund,
    /// Ask Fedasil for a requisitorium first.
    AskRequisitorium,
    /// Bill Fedasil.
    BillFedasil,
    /// Consult MediPrima.
    ConsultMediPrima,
    /// Ask the CPAS/OCMW for a national or BIS number.
    AskCpasForIdentifier,
    /// Give the necessary care at once.
    Treat,
    /// Fill in the certificate of urgent medical aid.
    FillCertificate,
    /// Send the advice on care to the CPAS/OCMW.
    SendCareAdvice,
    /// Ask for a decision, with the patient's proxy.
    AskDecisionWithProxy,
    /// Bill once there is a decision.
    BillAfterDecision,
    /// Send the patient to the CPAS/OCMW.
    ReferToCpas,
    /// Hand over the liaison sheet.
    HandLiaisonSheet,
    /// Say whether the care can wait.
    JudgeUrgency,
    /// Ask the CPAS/OCMW to reactivate the decision.
    AskCpasToReactivate,
    /// Send the patient to a doctor of the card's list.
    SeeListedDoctor,
    /// Ask the CPAS/OCMW to extend the cover.
    AskCpasToExtendCover,
    /// Ask the CPAS/OCMW to tick the doctor's box.
    AskCpasToTickDoctorBox,
    /// Ask the CPAS/OCMW which way it accepts.
    AskCpasWhichWay,
    /// Ask the CPAS/OCMW for a guarantee of coverage.
    AskCpasForGuarantee,
    /// Check the own number against the card's list.
    CheckProviderList,
    /// Get software that supports MediPrima.
    GetSoftware,
    /// Check whether the software supports MediPrima.
    CheckSoftware,
    /// Request the tarification.
    RequestTarification,
    /// Bill the CAAMI/HZIV.
    BillMediPrima,
    /// Bill the CPAS/OCMW on paper.
    BillCpasOnPaper,
    /// Add the written justification.
    AddJustification,
    /// Keep the certificate.
    KeepCertificate,
    /// Send the certificate with the invoice.
    SendCertificate,
    /// Give the patient a copy of the certificate.
    GiveCertificateCopy,
    /// See in MediPrima whether a certificate is needed.
    CheckCertificateFlag,
    /// Tarification is closed; the claim is not declared dead.
    TarificationClosed,
}

names!(StepId {
    LetHospitalBill => "letHospitalBill", ConsultInsurability => "consultInsurability",
    BillHealthFund => "billHealthFund", AskRequisitorium => "askRequisitorium", BillFedasil => "billFedasil",
    ConsultMediPrima => "consultMediPrima", AskCpasForIdentifier => "askCpasForIdentifier", Treat => "treat",
    FillCertificate => "fillCertificate", SendCareAdvice => "sendCareAdvice",
    AskDecisionWithProxy => "askDecisionWithProxy", BillAfterDecision => "billAfterDecision",
    ReferToCpas => "referToCpas", HandLiaisonSheet => "handLiaisonSheet", JudgeUrgency => "judgeUrgency",
    AskCpasToReactivate => "askCpasToReactivate", SeeListedDoctor => "seeListedDoctor",
    AskCpasToExtendCover => "askCpasToExtendCover", AskCpasToTickDoctorBox => "askCpasToTickDoctorBox",
    AskCpasWhichWay => "askCpasWhichWay", AskCpasForGuarantee => "askCpasForGuarantee",
    CheckProviderList => "checkProviderList", GetSoftware => "getSoftware", CheckSoftware => "checkSoftware",
    RequestTarification => "requestTarification", BillMediPrima => "billMediPrima",
    BillCpasOnPaper => "billCpasOnPaper", AddJustification => "addJustification",
    KeepCertificate => "keepCertificate", SendCertificate => "sendCertificate",
    GiveCertificateCopy => "giveCertificateCopy", CheckCertificateFlag => "checkCertificateFlag",
    TarificationClosed => "tarificationClosed",
});
