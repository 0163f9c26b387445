//! What a premium case is worth, and why.

use alloc::vec::Vec;

use crate::date::{Date, Period};
use crate::deadline::Deadline;
use crate::euro::Euro;
use crate::known::{Known, Range, Tri};
use crate::premium::parameter::{Parameter, ParameterId};
use crate::premium::year::PremiumYear;
use crate::reason::{Certainty, Reason};

/// The outcome of a premium case.
#[derive(Clone, Debug, PartialEq)]
pub struct PremiumAssessment {
    /// The premium year, with its rules.
    pub year: &'static PremiumYear,
    /// As what the doctor is paid; `None` while the competences are not known.
    pub track: Known<Track>,
    /// Whether any premium is due.
    pub eligibility: Tri,
    /// Every parameter of the year, in its order.
    pub parameters: Vec<ParameterResult>,
    /// How many thresholds count as met.
    pub thresholds_met: Range<u8>,
    /// The steps of the year as they hold for this doctor, lowest first; one alone where thresholds play no part.
    pub stairs: Vec<Stair>,
    /// The premium in euro, supplement aside.
    pub premium: Range<Euro>,
    /// The premium in euro should the doctor prove eligible; equal to `premium` when that is certain.
    pub if_eligible: Range<Euro>,
    /// The starter supplement.
    pub starter: StarterResult,
    /// Premium and supplement together, in euro.
    pub total: Range<Euro>,
    /// The cheapest ways to a higher amount, best first.
    pub plan: Vec<PlanStep>,
    /// Last days.
    pub deadlines: Vec<Deadline>,
    /// The rules that took part, in the order in which they were applied.
    pub reasons: Vec<Reason>,
    /// The weakest rule that the amounts rest on.
    pub certainty: Certainty,
}

/// The figures of an outcome, without what explains them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PremiumFigures {
    /// As what the doctor is paid; `None` while the competences are not known.
    pub track: Known<Track>,
    /// Whether any premium is due.
    pub eligibility: Tri,
    /// Whether the application, if one was made, is in time.
    pub in_time: Tri,
    /// How many thresholds count as met.
    pub thresholds_met: Range<u8>,
    /// The premium in euro, supplement aside.
    pub premium: Range<Euro>,
    /// The premium in euro should the doctor prove eligible.
    pub if_eligible: Range<Euro>,
    /// The starter supplement.
    pub starter: StarterResult,
    /// Premium and supplement together, in euro.
    pub total: Range<Euro>,
    /// The weakest rule that the amounts rest on.
    pub certainty: Certainty,
    pub(super) statuses: [Option<ParameterStatus>; ParameterId::ALL.len()],
}

impl PremiumFigures {
    /// Nothing is due, and the year has no parameter.
    pub(crate) const NOTHING: Self = Self {
        track: None,
        eligibility: Tri::No,
        in_time: Tri::Yes,
        thresholds_met: Range::exactly(0),
        premium: Range::exactly(Euro::ZERO),
        if_eligible: Range::exactly(Euro::ZERO),
        starter: StarterResult { status: Tri::No, amount: Range::exactly(Euro::ZERO) },
        total: Range::exactly(Euro::ZERO),
        certainty: Certainty::Official,
        statuses: [None; ParameterId::ALL.len()],
    };

    /// Where the parameter stands; `None` when the year does not have it.
    pub fn status(&self, id: ParameterId) -> Option<ParameterStatus> {
        self.statuses.get(id as usize).copied().flatten()
    }
}

/// As what the doctor is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Track {
    /// Recognised general practitioner.
    Recognised,
    /// General practitioner in training.
    InTraining,
    /// Neither in the premium year.
    None,
}

impl Track {
    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Recognised => "recognised",
            Self::InTraining => "inTraining",
            Self::None => "none",
        }
    }
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParameterStatus {
    /// Reached.
    Met,
    /// Not reached.
    NotMet,
    /// The facts do not say.
    Undetermined,
    /// Plays no part for this doctor or this year.
    NotApplicable,
}

impl ParameterStatus {
    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "notMet",
            Self::Undetermined => "undetermined",
            Self::NotApplicable => "notApplicable",
        }
    }
}

/// One parameter of the outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParameterResult {
    /// The year's rule.
    pub parameter: &'static Parameter,
    /// Where it stands.
    pub status: ParameterStatus,
    /// The days over which it is measured.
    pub period: Period,
    /// What is still missing, in the parameter's own unit; `None` when it cannot be said.
    pub missing: Known<u64>,
    /// How well the year's rule is sourced.
    pub certainty: Certainty,
}

/// A step of the scale: the numbers of thresholds that are worth the amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stair {
    /// Fewest thresholds.
    pub first: u8,
    /// Most thresholds.
    pub last: u8,
    /// What they are worth with accepted software, in euro, bonus and supplement aside.
    pub amount: Euro,
}

/// The starter supplement of the outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StarterResult {
    /// Whether it is due.
    pub status: Tri,
    /// In euro.
    pub amount: Range<Euro>,
}

/// A way to a higher amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanStep {
    /// The fewest parameters that reach it.
    pub parameters: Vec<ParameterId>,
    /// The amount reached, in euro.
    pub reaches: Euro,
    /// How much more than is certain now, in euro.
    pub gain: Euro,
    /// Last day on which the step can still be made.
    pub last_day: Option<Date>,
}
