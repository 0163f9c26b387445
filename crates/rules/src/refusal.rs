//! A case that cannot be read, and the field that makes it so.

use alloc::string::String;

/// Why a field is refused. Nothing is clamped or guessed instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RefusalCode {
    /// The year's rules are not known to this version.
    YearUnknown,
    /// The year has no such parameter, barometer or bonus.
    NotInYear,
    /// The parameter is measured in another way.
    WrongMeasurement,
    /// A part larger than its whole.
    PartLargerThanWhole,
    /// More than a hundred percent.
    AboveHundred,
    /// A period that ends before it begins.
    EndsBeforeStart,
    /// Billed before the day of care.
    BeforeCare,
}

impl RefusalCode {
    /// The stable name of the code.
    pub const fn name(self) -> &'static str {
        match self {
            Self::YearUnknown => "yearUnknown",
            Self::NotInYear => "notInYear",
            Self::WrongMeasurement => "wrongMeasurement",
            Self::PartLargerThanWhole => "partLargerThanWhole",
            Self::AboveHundred => "aboveHundred",
            Self::EndsBeforeStart => "endsBeforeStart",
            Self::BeforeCare => "beforeCare",
        }
    }
}

/// A refused field: dotted path into the case, array places as numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// For instance `practice.flatFee.0.to`.
    pub path: String,
    /// Why.
    pub code: RefusalCode,
}

impl Refusal {
    pub(crate) fn new(path: impl Into<String>, code: RefusalCode) -> Self {
        Self { path: path.into(), code }
    }
}
