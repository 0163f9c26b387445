//! A premium year as one value: everything the law says of it, with its sources.

use crate::date::{Date, Period};
use crate::euro::Euro;
use crate::known::Known;
use crate::premium::parameter::{Parameter, ParameterId};
use crate::premium::terms::Terms;
use crate::reason::Certainty;
use crate::source::Basis;

/// The rules of one premium year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PremiumYear {
    /// The year in which the services were given.
    pub year: u16,
    /// Whether any source gives this year's rules.
    pub status: RulesStatus,
    /// What is measured, in the order of the official list.
    pub parameters: &'static [Parameter],
    /// What the number of thresholds met is worth.
    pub scale: Scale,
    /// Extra amount for many Sumehr patients: premium years 2016 and 2017.
    pub sumehr_bonus: Option<SumehrBonus>,
    /// The least that an established doctor must have attested.
    pub activity: Minimum,
    /// What the declaration on honour of a flat-fee practice rests on.
    pub declaration: Basis,
    /// What the on-call test rests on.
    pub on_call: Basis,
    /// What changes when flat-fee work covers the whole premium year.
    pub flat_fee: Option<FlatFee>,
    /// A parameter that the commission left out for everyone.
    pub neutralised: Option<Neutralised>,
    /// The amount for a doctor in training.
    pub training: Amount,
    /// The starter supplement (DMG débutant / GMD-starterspremie).
    pub starter: Option<Amount>,
    /// When it can be applied for.
    pub window: Window,
    /// The last day on which INAMI/RIZIV pays, where the regulation's day can hold.
    pub paid_by: Known<Date>,
    /// What no year has changed so far.
    pub terms: Terms,
}

/// Whether any source gives a year's rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RulesStatus {
    /// Sources give them.
    Established,
    /// None does: those of another year are used, and said so.
    Assumed {
        /// The year whose rules are used.
        based_on: u16,
    },
}

/// Amounts by number of thresholds met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// Due to every eligible doctor, and all that is due without accepted software.
    pub base: Amount,
    /// Higher amounts, lowest first.
    pub steps: &'static [Step],
}

/// One step of the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Thresholds that must be met.
    pub at_least: u8,
    /// What is then due, in euro.
    pub amount: Euro,
    /// What this rests on.
    pub basis: Basis,
}

/// An amount and what it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// In euro.
    pub amount: Euro,
    /// What this rests on.
    pub basis: Basis,
}

/// A least amount and what it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Minimum {
    /// In euro, services attested to the compulsory insurance in the premium year.
    pub minimum: Euro,
    /// What this rests on.
    pub basis: Basis,
}

/// Extra amount on the two upper steps for many Sumehr patients, cumulated over the years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SumehrBonus {
    /// Different patients.
    pub minimum: u64,
    /// In euro.
    pub amount: Euro,
    /// What this rests on.
    pub basis: Basis,
}

/// What changes when flat-fee work covers the whole premium year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FlatFee {
    /// Parameters that then do not apply.
    pub not_applicable: &'static [ParameterId],
    /// How many thresholds fewer each step then needs.
    pub fewer: u8,
    /// What this rests on.
    pub basis: Basis,
}

/// A parameter left out for everyone, the steps already lowered accordingly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Neutralised {
    /// Which.
    pub id: ParameterId,
    /// What this rests on.
    pub basis: Basis,
}

/// When the premium can be applied for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// First day.
    pub opens: Opening,
    /// Last day.
    pub closes: Closing,
    /// What this rests on.
    pub basis: Basis,
}

/// First day of the window, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// On this day.
    On(Date),
    /// Not before this day; the day itself is not known.
    NotBefore(Date),
    /// Not known.
    Unknown,
}

/// Last day of the window, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closing {
    /// On this day.
    On(Date),
    /// The sources contradict each other: the careful reading and the latest day named.
    Between(Date, Date),
    /// Not known.
    Unknown,
}

impl Opening {
    /// The first day, when it is known.
    pub fn known(self) -> Known<Date> {
        match self {
            Self::On(day) => Some(day),
            Self::NotBefore(_) | Self::Unknown => None,
        }
    }
}

impl PremiumYear {
    /// The calendar year.
    pub fn period(&self) -> Period {
        Period::year(self.year)
    }

    /// The parameter of this year with that id.
    pub fn parameter(&self, id: ParameterId) -> Option<&'static Parameter> {
        self.parameters.iter().find(|parameter| parameter.id == id)
    }

    /// The year whose rules are used.
    pub fn based_on(&self) -> u16 {
        match self.status {
            RulesStatus::Established => self.year,
            RulesStatus::Assumed { based_on } => based_on,
        }
    }

    /// What a statement of this year rests on: an inference throughout when the rules are assumed.
    pub fn basis(&self, basis: Basis) -> Basis {
        match self.status {
            RulesStatus::Established => basis,
            RulesStatus::Assumed { .. } => Basis { certainty: Certainty::Inferred, ..basis },
        }
    }

    /// The highest amount of the scale, without bonus or supplement.
    pub fn highest(&self) -> Euro {
        self.scale.steps.last().map_or(self.scale.base.amount, |step| step.amount)
    }

    /// The same rules for a later year of which nothing is known but perhaps the window.
    pub(crate) const fn assumed_for(self, year: u16, window: Window, paid_by: Date) -> Self {
        Self {
            status: RulesStatus::Assumed { based_on: self.year },
            year,
            window,
            paid_by: Some(paid_by),
            ..self
        }
    }
}

impl Scale {
    /// What that many thresholds are worth, each step needing `fewer` of them less than usual.
    pub fn step(&self, met: u8, fewer: u8) -> Option<&'static Step> {
        self.steps.iter().rev().find(|step| met >= step.at_least.saturating_sub(fewer))
    }
}
