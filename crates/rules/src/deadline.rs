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

    /// The same last day, seen from another day.
    pub(crate) fn seen_on(self, today: Date) -> Self {
        let Self { kind, of, opens_on, last_day, rule, .. } = self;
        Self { of, ..Self::new(kind, rule, opens_on, last_day, today) }
    }

    pub(crate) fn of(mut self, what: impl Into<String>) -> Self {
        self.of = Some(what.into());
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::ymd;
    use crate::mediprima::rules::COVER;

    #[test]
    fn a_last_day_seen_from_another_day_is_the_one_made_on_that_day() {
        let on = |today| {
            let days = (Some(ymd(2025, 11, 10)), Some(ymd(2026, 1, 10)));
            Deadline::new(DeadlineKind::CoverEnds, &COVER, days.0, days.1, today).of("2")
        };
        let made = on(ymd(2025, 11, 12));
        for (today, state, left) in [
            (ymd(2025, 11, 9), DeadlineState::NotOpen, Some(62)),
            (ymd(2025, 11, 10), DeadlineState::Open, Some(61)),
            (ymd(2026, 1, 10), DeadlineState::Open, Some(0)),
            (ymd(2026, 1, 11), DeadlineState::Closed, None),
        ] {
            let seen = made.clone().seen_on(today);
            assert_eq!(seen, on(today));
            assert_eq!((seen.state, seen.days_left), (state, left), "{today}");
        }
    }
}
