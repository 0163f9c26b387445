//! The e-services that INAMI/RIZIV measures, and what each takes.

use crate::date::{Date, MonthDay, Period};
use crate::known::{Known, Tri};
use crate::premium::case::Measurement;
use crate::share::Percent;
use crate::source::Basis;

/// One of the measured e-services.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParameterId {
    /// Electronic prescriptions.
    Recipe,
    /// Requests for chapter IV drugs through MyCareNet.
    ChapterIv,
    /// eFact for patients with increased reimbursement.
    EFact,
    /// Informed consents registered.
    InformedConsent,
    /// Summarised electronic health records uploaded.
    Sumehr,
    /// Electronic management of the global medical file.
    EGmd,
    /// Medication schemes created or adapted.
    MedicationSchemes,
    /// Logged-in uses of the CEBAM Evidence Linker.
    EvidenceLinker,
    /// Certificates of care sent electronically.
    EAttest,
    /// Electronic forms on the evaluation of a disability.
    DisabilityForm,
    /// eFact and eAttest taken together.
    ElectronicBilling,
    /// Quality barometers that the doctor takes part in.
    Barometers,
    /// Certificates of incapacity sent through Mult-eMediatt.
    IncapacityCertificates,
}

impl ParameterId {
    /// Every parameter of any year.
    pub const ALL: [Self; 13] = [
        Self::Recipe,
        Self::ChapterIv,
        Self::EFact,
        Self::InformedConsent,
        Self::Sumehr,
        Self::EGmd,
        Self::MedicationSchemes,
        Self::EvidenceLinker,
        Self::EAttest,
        Self::DisabilityForm,
        Self::ElectronicBilling,
        Self::Barometers,
        Self::IncapacityCertificates,
    ];

    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Recipe => "recipe",
            Self::ChapterIv => "chapterIv",
            Self::EFact => "eFact",
            Self::InformedConsent => "informedConsent",
            Self::Sumehr => "sumehr",
            Self::EGmd => "eGmd",
            Self::MedicationSchemes => "medicationSchemes",
            Self::EvidenceLinker => "evidenceLinker",
            Self::EAttest => "eAttest",
            Self::DisabilityForm => "disabilityForm",
            Self::ElectronicBilling => "electronicBilling",
            Self::Barometers => "barometers",
            Self::IncapacityCertificates => "incapacityCertificates",
        }
    }

    /// The parameter of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|id| id.name() == name)
    }
}

/// A quality barometer in the medical software.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Barometer {
    /// Diabetes.
    Diabetes,
    /// Antibiotics.
    Antibiotics,
    /// Renal insufficiency.
    RenalInsufficiency,
}

impl Barometer {
    /// Every barometer of any year.
    pub const ALL: [Self; 3] = [Self::Diabetes, Self::Antibiotics, Self::RenalInsufficiency];

    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Diabetes => "diabetes",
            Self::Antibiotics => "antibiotics",
            Self::RenalInsufficiency => "renalInsufficiency",
        }
    }

    /// The barometer of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|barometer| barometer.name() == name)
    }
}

/// The part of the premium year over which a parameter is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Span {
    /// 1 January to 31 December; also what has to stand on 31 December.
    WholeYear,
    /// 1 July to 31 December.
    SecondHalf,
    /// 1 October to 31 December.
    LastQuarter,
}

impl Span {
    /// The days of the span in the year given.
    pub fn in_year(self, year: u16) -> Period {
        let first = match self {
            Self::WholeYear => const { MonthDay::new(1, 1) },
            Self::SecondHalf => const { MonthDay::new(7, 1) },
            Self::LastQuarter => const { MonthDay::new(10, 1) },
        };
        Period::between(first.in_year(year), const { MonthDay::new(12, 31) }.in_year(year))
    }
}

/// The last day on which a registration for a barometer still counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BarometerDay {
    /// The barometer.
    pub barometer: Barometer,
    /// The day before the data collection.
    pub last_day: MonthDay,
}

/// What has to be reached. All thresholds are "at least", and half a threshold counts for nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Threshold {
    /// A share of patients, requests or consultations.
    Share(Percent),
    /// A number of uses or forms.
    Count(u64),
    /// Something done or not.
    Done,
    /// A number of barometers out of those offered.
    Barometers {
        /// How many.
        at_least: u8,
        /// Those offered.
        of: &'static [BarometerDay],
    },
}

/// One parameter of one premium year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Which.
    pub id: ParameterId,
    /// What has to be reached.
    pub threshold: Threshold,
    /// Over which part of the year.
    pub span: Span,
    /// What this rests on.
    pub basis: Basis,
}

/// A parameter measured as a share, in whole percents.
pub(crate) const fn share(id: ParameterId, percent: u8, span: Span, basis: Basis) -> Parameter {
    Parameter { id, threshold: Threshold::Share(Percent::whole(percent)), span, basis }
}

/// A parameter measured as a number.
pub(crate) const fn count(id: ParameterId, at_least: u64, span: Span, basis: Basis) -> Parameter {
    Parameter { id, threshold: Threshold::Count(at_least), span, basis }
}

/// A parameter that is done or not.
pub(crate) const fn done(id: ParameterId, span: Span, basis: Basis) -> Parameter {
    Parameter { id, threshold: Threshold::Done, span, basis }
}

/// Barometers, each with the last day on which a registration counts.
pub(crate) const fn barometers(at_least: u8, of: &'static [BarometerDay], basis: Basis) -> Parameter {
    let threshold = Threshold::Barometers { at_least, of };
    Parameter { id: ParameterId::Barometers, threshold, span: Span::WholeYear, basis }
}

/// The last day, given as month and day, on which a registration for the barometer counts.
pub(crate) const fn last_day(barometer: Barometer, month: u8, day: u8) -> BarometerDay {
    BarometerDay { barometer, last_day: MonthDay::new(month, day) }
}

impl Threshold {
    /// Whether the measurement reaches the threshold in the year given.
    pub fn reached(&self, measurement: Known<&Measurement>, year: u16) -> Tri {
        match (self, measurement) {
            (Self::Share(minimum), Some(Measurement::Share(share))) => share.reaches(*minimum),
            (Self::Share(minimum), Some(Measurement::Percent(percent))) => Tri::from(percent >= minimum),
            (Self::Count(minimum), Some(Measurement::Count(count))) => Tri::from(count >= minimum),
            (Self::Done, Some(Measurement::Done(done))) => Tri::from(*done),
            (Self::Barometers { at_least, of }, Some(Measurement::Barometers(days))) => {
                Tri::from(days.counting(of, year) >= usize::from(*at_least))
            }
            _ => Tri::Unknown,
        }
    }

    /// What is still missing, in the parameter's own unit; 0 when reached, `None` when it cannot be said.
    pub fn missing(&self, measurement: Known<&Measurement>, year: u16) -> Known<u64> {
        match (self, measurement) {
            (Self::Share(minimum), Some(Measurement::Share(share))) => share.missing(*minimum),
            (Self::Share(minimum), Some(Measurement::Percent(percent))) if percent >= minimum => Some(0),
            (Self::Count(minimum), Some(Measurement::Count(count))) => Some(minimum.saturating_sub(*count)),
            (Self::Done, Some(Measurement::Done(true))) => Some(0),
            (Self::Barometers { at_least, of }, Some(Measurement::Barometers(days))) => {
                let counting = u64::try_from(days.counting(of, year)).unwrap_or(u64::MAX);
                Some(u64::from(*at_least).saturating_sub(counting))
            }
            _ => None,
        }
    }
}

impl BarometerDay {
    /// Whether a registration on that day counts for the year given.
    pub fn counts(&self, registered: Known<Date>, year: u16) -> bool {
        registered.is_some_and(|day| day <= self.last_day.in_year(year))
    }
}
