//! Two premium years side by side: what was added, dropped, hardened.

use alloc::vec::Vec;

use crate::premium::parameter::{BarometerDay, Parameter, Threshold};
use crate::premium::year::PremiumYear;

/// What changed between two premium years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PremiumYearComparison {
    /// The year compared from.
    pub from: &'static PremiumYear,
    /// The year compared to.
    pub to: &'static PremiumYear,
    /// Every parameter of either year: those of `to` in their order, then those dropped.
    pub parameters: Vec<ParameterChange>,
}

/// One parameter in both years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParameterChange {
    /// What happened to it.
    pub change: Change,
    /// In the year compared from.
    pub before: Option<&'static Parameter>,
    /// In the year compared to.
    pub after: Option<&'static Parameter>,
}

/// What happened to a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// New.
    Added,
    /// Gone.
    Dropped,
    /// More is asked.
    Hardened,
    /// Less is asked.
    Eased,
    /// Asked differently, neither clearly more nor less.
    Altered,
    /// The same.
    Unchanged,
}

impl Change {
    /// Every kind of change.
    pub const ALL: [Self; 6] =
        [Self::Added, Self::Dropped, Self::Hardened, Self::Eased, Self::Altered, Self::Unchanged];

    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Dropped => "dropped",
            Self::Hardened => "hardened",
            Self::Eased => "eased",
            Self::Altered => "altered",
            Self::Unchanged => "unchanged",
        }
    }
}

/// Compares two premium years; either may be the earlier one.
///
/// Sources: those of each year, which its parameters, amounts and window carry.
///
/// ```
/// use gpcheck_rules::premium::{Change, ParameterId, compare, find};
///
/// let (from, to) = (find(2023).expect("a year"), find(2024).expect("a year"));
/// let comparison = compare(from, to);
/// let sumehr = comparison.parameters.iter().find(|it| it.after.is_some_and(|after| after.id == ParameterId::Sumehr));
/// assert_eq!(sumehr.map(|it| it.change), Some(Change::Hardened));
/// ```
pub fn compare(from: &'static PremiumYear, to: &'static PremiumYear) -> PremiumYearComparison {
    let mut parameters = Vec::with_capacity(to.parameters.len());
    for after in to.parameters {
        let before = from.parameter(after.id);
        let change = before.map_or(Change::Added, |before| change(before, after));
        parameters.push(ParameterChange { change, before, after: Some(after) });
    }
    for before in from.parameters {
        if to.parameter(before.id).is_none() {
            parameters.push(ParameterChange { change: Change::Dropped, before: Some(before), after: None });
        }
    }
    PremiumYearComparison { from, to, parameters }
}

fn change(before: &Parameter, after: &Parameter) -> Change {
    use core::cmp::Ordering;
    let order = match (before.threshold, after.threshold) {
        (Threshold::Share(a), Threshold::Share(b)) => a.cmp(&b),
        (Threshold::Count(a), Threshold::Count(b)) => a.cmp(&b),
        (Threshold::Barometers { at_least: a, of: days }, Threshold::Barometers { at_least: b, of })
            if a == b =>
        {
            return if same_days(days, of) { Change::Unchanged } else { Change::Altered };
        }
        (Threshold::Barometers { at_least: a, .. }, Threshold::Barometers { at_least: b, .. }) => a.cmp(&b),
        (a, b) if a == b => Ordering::Equal,
        _ => return Change::Altered,
    };
    match order {
        Ordering::Less => Change::Hardened,
        Ordering::Greater => Change::Eased,
        Ordering::Equal if before.span == after.span => Change::Unchanged,
        Ordering::Equal => Change::Altered,
    }
}

fn same_days(before: &[BarometerDay], after: &[BarometerDay]) -> bool {
    before.len() == after.len() && before.iter().all(|day| after.contains(day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::premium::parameter::{Barometer, ParameterId, Span, last_day};
    use crate::premium::years::find;
    use crate::share::Percent;

    const ONE: &[BarometerDay] = &[last_day(Barometer::Diabetes, 11, 27)];
    const OTHER: &[BarometerDay] = &[last_day(Barometer::Diabetes, 11, 28)];
    const TWO: &[BarometerDay] =
        &[last_day(Barometer::Diabetes, 11, 27), last_day(Barometer::Antibiotics, 12, 20)];

    #[test]
    fn a_change_has_the_name_of_the_contract() {
        let names = ["added", "dropped", "hardened", "eased", "altered", "unchanged"];
        assert_eq!(Change::ALL.map(Change::name), names);
    }

    #[test]
    fn a_threshold_that_rises_is_harder_and_one_of_another_kind_is_another() {
        let share = |percent| Threshold::Share(Percent::whole(percent));
        let barometers = |at_least, of| Threshold::Barometers { at_least, of };
        for (before, after, expected) in [
            (share(55), share(60), Change::Hardened),
            (share(60), share(55), Change::Eased),
            (Threshold::Count(3), Threshold::Count(5), Change::Hardened),
            (Threshold::Count(5), Threshold::Count(3), Change::Eased),
            (Threshold::Count(5), Threshold::Count(5), Change::Unchanged),
            (barometers(1, TWO), barometers(2, TWO), Change::Hardened),
            (barometers(2, TWO), barometers(1, TWO), Change::Eased),
            (barometers(1, ONE), barometers(1, ONE), Change::Unchanged),
            (barometers(1, ONE), barometers(1, OTHER), Change::Altered),
            (barometers(1, ONE), barometers(1, TWO), Change::Altered),
            (barometers(1, TWO), barometers(1, ONE), Change::Altered),
            (Threshold::Done, Threshold::Done, Change::Unchanged),
            (Threshold::Done, Threshold::Count(1), Change::Altered),
            (share(5), Threshold::Count(5), Change::Altered),
        ] {
            let sumehr = find(2024).and_then(|year| year.parameter(ParameterId::Sumehr)).copied();
            let of = |threshold| sumehr.map(|sumehr| Parameter { threshold, ..sumehr });
            let found = of(before).zip(of(after)).map(|(before, after)| change(&before, &after));
            assert_eq!(found, Some(expected), "{before:?} {after:?}");
        }
    }

    #[test]
    fn the_same_threshold_over_other_days_is_altered() {
        let sumehr = find(2024).and_then(|year| year.parameter(ParameterId::Sumehr)).copied();
        let found = sumehr.map(|one| change(&one, &Parameter { span: Span::SecondHalf, ..one }));
        assert_eq!(found, Some(Change::Altered));
    }
}
