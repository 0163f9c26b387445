//! Last days, and where a given day stands against them.

use alloc::string::String;

use crate::date::Date;
use crate::rule::Rule;

/// What the last day is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeadlineKind {
    /// Applying for the premium.
    Apply,
    /// Contesting the amount or the refusal.
    Contest,
    /// Registering for a barometer.
    Barometer,
    /// The measured period ends.
    MeasurementEnds,
    /// INAMI/RIZIV pays by this day.
    Payment,
    /// Electronic tarification of a visit.
    Tarification,
    /// A certificate of urgent medical aid ends.
    CertificateExpires,
    /// The cover of a medical card ends.
    CoverEnds,
}

impl DeadlineKind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::Apply,
        Self::Contest,
        Self::Barometer,
        Self::MeasurementEnds,
        Self::Payment,
        Self::Tarification,
        Self::CertificateExpires,
        Self::CoverEnds,
    ];

    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Apply => "apply",
            Self::Contest => "contest",
            Self::Barometer => "barometer",
            Self::MeasurementEnds => "measurementEnds",
            Self::Payment => "payment",
            Self::Tarification => "tarification",
            Self::CertificateExpires => "certificateExpires",
            Self::CoverEnds => "coverEnds",
        }
    }
}

/// Where the day of the case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeadlineState {
    /// Before the first day.
    NotOpen,
    /// It can still be done.
    Open,
    /// Past the last day.
    Closed,
    /// The sources do not say.
    Unknown,
}

impl DeadlineState {
    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotOpen => "notOpen",
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Unknown => "unknown",
        }
    }
}

/// A last day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// What for.
    pub kind: DeadlineKind,
    /// Which barometer or card, where there are several.
    pub of: Option<String>,
    /// First day, where it is known.
    pub opens_on: Option<Date>,
    /// Last day that still counts; `None` when no source gives it.
    pub last_day: Option<Date>,
    /// Where the day of the case stands.
    pub state: DeadlineState,
    /// Days from the day of the case to the last day; 0 on the last day itself.
    pub days_left: Option<i64>,
    /// The rule that sets it.
    pub rule: &'static Rule,
}

impl Deadline {
    /// A deadline with both ends known or not, its state read off the day of the case.
    pub(crate) fn new(
        kind: DeadlineKind,
        rule: &'static Rule,
        opens_on: Option<Date>,
        last_day: Option<Date>,
        today: Date,
    ) -> Self {
        let state = match (opens_on, last_day) {
            (_, Some(last)) if today > last => DeadlineState::Closed,
            (Some(opens), _) if today < opens => DeadlineState::NotOpen,
            (_, None) => DeadlineState::Unknown,
            (_, Some(_)) => DeadlineState::Open,
        };
        let days_left = last_day.map(|last| (last - today).num_days()).filter(|days| *days >= 0);
        Self { kind, of: None, opens_on, last_day, state, days_left, rule }
    }

    pub(crate) fn of(mut self, what: impl Into<String>) -> Self {
        self.of = Some(what.into());
        self
    }
}
