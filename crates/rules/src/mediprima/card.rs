//! A medical card: what the CPAS/OCMW decided, as far as the doctor can see it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::date::Period;
use crate::euro::Euro;
use crate::known::Known;

/// One medical card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MedicalCard {
    /// Unique number of the card.
    pub card_number: Known<String>,
    /// Version of the card.
    pub version: Known<u64>,
    /// Validity of the card; the cover has its own, and that one matters.
    pub period: Period,
    /// The CPAS/OCMW that decided.
    pub cpas: Known<Cpas>,
    /// The cover "médecin généraliste"; `None` when the card has none.
    pub doctor_cover: Option<DoctorCover>,
    /// What the State bears of care outside hospital.
    pub state_shares: Known<StateShares>,
    /// Whether a certificate of urgent medical aid is required.
    pub urgency_certificate: Known<bool>,
    /// Payment commitment number.
    pub agreement_number: Known<String>,
}

/// A public centre for social welfare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cpas {
    /// Its name.
    pub name: String,
    /// Its enterprise number.
    pub cbe_number: Known<String>,
}

/// The cover for doctors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoctorCover {
    /// Its own validity.
    pub period: Period,
    /// What the CPAS/OCMW bears of what the State leaves.
    pub support: Known<CpasSupport>,
    /// An agreement between the CPAS/OCMW and the provider fixes the terms.
    pub convention: Known<bool>,
    /// Paid only with a prescription.
    pub prescription_only: Known<bool>,
    /// The most that the patient pays, in euro.
    pub maximum_patient_part: Known<Euro>,
    /// INAMI/RIZIV numbers allowed to bill; `None` for any doctor.
    pub providers: Option<Vec<String>>,
}

/// How much the CPAS/OCMW bears.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Support {
    /// Nothing.
    Nothing,
    /// A part.
    Partial,
    /// All of it.
    Full,
}

/// What the CPAS/OCMW bears of each part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CpasSupport {
    /// Of the part that the insurance would reimburse.
    pub ami_part: Support,
    /// Of the patient's share.
    pub patient_part: Support,
    /// Of a supplement.
    pub supplement: Support,
}

/// What the State bears of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StateShare {
    /// Nothing.
    None,
    /// Half.
    Half,
    /// All of it.
    All,
}

/// What the State bears of each part, outside hospital.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StateShares {
    /// Of the part that the insurance would reimburse.
    pub ami_part: StateShare,
    /// Of the patient's share.
    pub patient_part: StateShare,
}
