//! What a doctor knows about one visit.

use alloc::string::String;
use alloc::vec::Vec;

use crate::date::Date;
use crate::known::Known;
use crate::mediprima::card::MedicalCard;
use crate::premium::case::ends_after_start;
use crate::refusal::{Refusal, RefusalCode, in_list};

/// The facts of one visit. What is not known is `None`, and nothing is guessed from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitCase {
    /// Day of care.
    pub care_on: Date,
    /// The day the invoice is, or would be, made.
    pub billed_on: Date,
    /// The patient.
    pub patient: Patient,
    /// The answer of MediPrima.
    pub answer: MediPrimaAnswer,
    /// The doctor.
    pub doctor: VisitDoctor,
    /// Where the care was given.
    pub setting: Setting,
    /// How the invoice is made.
    pub billing: Billing,
}

/// The patient's side of the visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Patient {
    /// Answer of the compulsory-insurance consultation for the day of care.
    pub insured: Known<bool>,
    /// Who receives the patient, when an asylum seeker.
    pub reception: Known<Reception>,
    /// Care that could not wait; used when there is no decision yet.
    pub urgent: Known<bool>,
    /// What was prescribed at this visit.
    pub prescribed: Vec<Prescribed>,
}

/// Who receives an asylum seeker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reception {
    /// Fedasil: collective or NGO place, no-show with code 207.
    Fedasil,
    /// A CPAS/OCMW: local reception initiative or financial aid.
    Cpas,
    /// Nobody.
    None,
}

/// Something prescribed that MediPrima does not pay yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Prescribed {
    /// Medicines.
    Medicines,
    /// Laboratory tests.
    Laboratory,
    /// Physiotherapy.
    Physiotherapy,
    /// A specialist.
    Specialist,
    /// A hospital.
    Hospital,
}

/// What MediPrima answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MediPrimaAnswer {
    /// Nothing: it was not asked.
    NotConsulted {
        /// Why not.
        because: Known<NotConsulted>,
    },
    /// One of the business codes.
    Refused(RefusedCode),
    /// A decision of principle only: no payment commitment.
    Principle,
    /// One or more medical cards.
    Cards(Vec<MedicalCard>),
}

/// Why MediPrima was not consulted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NotConsulted {
    /// The patient has no national or BIS number, the only search key.
    NoIdentifier,
    /// The service did not answer.
    Unavailable,
}

impl NotConsulted {
    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoIdentifier => "noIdentifier",
            Self::Unavailable => "unavailable",
        }
    }
}

/// Business code of a refused consultation or tarification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RefusedCode {
    /// No active decision.
    C201,
    /// No decision at all.
    C202,
    /// Decision suspended.
    C203,
    /// Doctor not in the card's list.
    C204,
    /// Care before the day from which MediPrima takes it.
    C205,
    /// Cover not active on the day.
    C206,
    /// Cover absent.
    C207,
}

impl RefusedCode {
    /// Every code.
    pub const ALL: [Self; 7] =
        [Self::C201, Self::C202, Self::C203, Self::C204, Self::C205, Self::C206, Self::C207];

    /// The digits.
    pub const fn name(self) -> &'static str {
        match self {
            Self::C201 => "201",
            Self::C202 => "202",
            Self::C203 => "203",
            Self::C204 => "204",
            Self::C205 => "205",
            Self::C206 => "206",
            Self::C207 => "207",
        }
    }
}

/// The doctor's side of the visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitDoctor {
    /// As what the doctor works.
    pub role: Role,
    /// Day of birth.
    pub born_on: Known<Date>,
    /// Own INAMI/RIZIV number, to check the card's list of providers.
    pub nihii: Known<String>,
}

/// As what the doctor works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// General practitioner.
    GeneralPractitioner,
    /// General practitioner in training, under a supervisor.
    GpInTraining,
    /// Specialist outside hospital.
    Specialist,
}

/// Where the care was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Setting {
    /// The practice.
    Practice,
    /// The patient's home.
    HomeVisit,
    /// A guard post.
    GuardPost,
    /// A flat-fee practice.
    FlatFeePractice,
    /// A family-planning centre.
    FamilyPlanning,
    /// A hospital.
    Hospital,
}

/// How the invoice is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Billing {
    /// Whether it is made outside the practice.
    pub outside: Known<bool>,
    /// Whether electronic billing is technically possible at that place.
    pub connected: Known<bool>,
    /// An event that makes electronic billing impossible.
    pub force_majeure: Known<bool>,
    /// Whether the software, or the guard post, supports MediPrima.
    pub software: Known<bool>,
    /// Bills with the doctor's own number, not that of the medical house.
    pub own_number: Known<bool>,
    /// Written justification ready for the CPAS/OCMW.
    pub justification: Known<bool>,
}

/// Where the cards stand in a case.
const CARDS: &str = "mediprima.cards";

impl VisitCase {
    /// Whether every fact can be read.
    ///
    /// # Errors
    /// The first field that cannot: billed before the care, a period that ends before it begins.
    pub fn check(&self) -> Result<(), Refusal> {
        if self.billed_on < self.care_on {
            return Err(Refusal::new("billedOn", RefusalCode::BeforeCare));
        }
        let MediPrimaAnswer::Cards(cards) = &self.answer else {
            return Ok(());
        };
        for (place, card) in cards.iter().enumerate() {
            ends_after_start(card.period, || in_list(CARDS, place, "period.to"))?;
            if let Some(cover) = &card.doctor_cover {
                ends_after_start(cover.period, || in_list(CARDS, place, "doctorCover.period.to"))?;
            }
        }
        Ok(())
    }
}
