//! When a premium is applied for, contested, measured and paid.
//!
//! Sources: each year's window as unions and press report it; the terms of contesting as GBO and BVAS report
//! them, their days counted as calendar days without roll-over (inferred, the careful reading).

use alloc::vec::Vec;

use crate::date::{Date, after};
use crate::deadline::{Deadline, DeadlineKind, DeadlineState};
use crate::known::{Known, Tri};
use crate::premium::assessment::Track;
use crate::premium::case::{ApplicationChannel, PremiumCase};
use crate::premium::parameter::Threshold;
use crate::premium::rules;
use crate::premium::told::Told;
use crate::premium::year::{Closing, Opening, PremiumYear};
use crate::reason::{Effect, Fact};
use crate::rule::Rule;
use crate::source::Basis;

/// Whether the application, if one was made, is in time; a case without one is worth what it is when applied for in time.
pub(crate) fn in_time(case: &PremiumCase, told: &mut Told) -> Tri {
    let Some(application) = case.application else { return Tri::Yes };
    let (last, latest) = match case.year.window.closes {
        Closing::On(day) => (day, day),
        Closing::Between(careful, latest) => (careful, latest),
        Closing::Unknown => return Tri::Yes,
    };
    let (answer, effect, last) = match application.submitted_on {
        day if day > latest => (Tri::No, Effect::Refuses, latest),
        day if day > last => (Tri::Unknown, Effect::Undetermined, last),
        _ => return Tri::Yes,
    };
    if let Some(reason) = told.resting_on(&rules::APPLICATION, effect, case.year.window.basis) {
        reason.put("submittedOn", Fact::Date(application.submitted_on)).put("lastDay", Fact::Date(last));
        if answer == Tri::Unknown {
            reason.put("latest", Fact::Date(latest));
        }
    }
    answer
}

/// What can be done about a premium year on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YearState {
    /// It has not begun.
    ToCome,
    /// It is being measured.
    Measuring,
    /// It is over; it can be applied for from this day.
    NotOpen(Date),
    /// It can be applied for until this day.
    Open(Date),
    /// It can no longer be applied for.
    Closed,
    /// No source gives the days.
    Unknown,
}

/// The state of a premium year on a day, whatever the case.
///
/// Sources: those of the year's [window](PremiumYear::window).
///
/// ```
/// use gpcheck_rules::Date;
/// use gpcheck_rules::premium::{YearState, find, year_state};
///
/// let year = find(2024).expect("a year");
/// let on = |year, month, day| Date::from_ymd_opt(year, month, day).expect("a day");
/// assert_eq!(year_state(year, on(2025, 12, 15)), YearState::Open(on(2025, 12, 15)));
/// assert_eq!(year_state(year, on(2025, 12, 16)), YearState::Closed);
/// ```
pub fn year_state(year: &'static PremiumYear, today: Date) -> YearState {
    let days = year.period();
    if today < days.from {
        return YearState::ToCome;
    }
    if today <= days.end() {
        return YearState::Measuring;
    }
    let deadline = apply(&PremiumCase::empty(year, today));
    match (deadline.state, deadline.opens_on, deadline.last_day) {
        (DeadlineState::Open, _, Some(last)) => YearState::Open(last),
        (DeadlineState::NotOpen, Some(first), _) => YearState::NotOpen(first),
        (DeadlineState::Closed, ..) => YearState::Closed,
        _ => YearState::Unknown,
    }
}

/// What a deadline of the year rests on: an inference throughout when the year's rules are assumed.
pub fn deadline_basis(year: &PremiumYear, deadline: &Deadline) -> Basis {
    let window = deadline.rule == &rules::WINDOW;
    year.basis(if window { year.window.basis } else { deadline.rule.basis })
}

/// Every last day of the case; those of what is measured only for a doctor who may be paid by it.
pub(crate) fn deadlines(case: &PremiumCase, track: Known<Track>) -> Vec<Deadline> {
    let year = case.year;
    let mut deadlines: Vec<Deadline> = [apply(case)].into();
    deadlines.extend(contests(case).map(|(rule, _, from, last)| {
        Deadline::new(DeadlineKind::Contest, rule, Some(from), last, case.today)
    }));
    if matches!(track, None | Some(Track::Recognised)) {
        deadlines.extend(measured(case));
    }
    deadlines.push(Deadline::new(DeadlineKind::Payment, &rules::PAYMENT, None, year.paid_by, case.today));
    deadlines
}

/// The barometers of the year, and the end of what is measured.
fn measured(case: &PremiumCase) -> Vec<Deadline> {
    let year = case.year;
    let days = year.period();
    let mut deadlines = Vec::new();
    for parameter in year.parameters {
        let Threshold::Barometers { of, .. } = parameter.threshold else {
            continue;
        };
        deadlines.extend(of.iter().map(|offer| {
            let last = offer.last_day.in_year(year.year);
            Deadline::new(DeadlineKind::Barometer, &rules::BAROMETER, None, Some(last), case.today)
                .of(offer.barometer.name())
        }));
    }
    deadlines.push(Deadline::new(
        DeadlineKind::MeasurementEnds,
        &rules::MEASUREMENT,
        Some(days.from),
        days.to,
        case.today,
    ));
    deadlines
}

fn apply(case: &PremiumCase) -> Deadline {
    let window = case.year.window;
    let (last, latest) = match window.closes {
        Closing::On(day) => (Some(day), Some(day)),
        Closing::Between(careful, latest) => (Some(careful), Some(latest)),
        Closing::Unknown => (None, None),
    };
    let mut deadline =
        Deadline::new(DeadlineKind::Apply, &rules::WINDOW, window.opens.known(), last, case.today);
    let past = |day: Option<_>| day.is_some_and(|day| case.today > day);
    deadline.state = match window.opens {
        Opening::On(first) | Opening::NotBefore(first) if case.today < first => DeadlineState::NotOpen,
        _ if past(latest) => DeadlineState::Closed,
        Opening::On(_) if last.is_some() && !past(last) => DeadlineState::Open,
        _ => DeadlineState::Unknown,
    };
    deadline
}

/// A way to contest that has begun: its rule, the name of the day from which it runs, that day and the last one.
type Contest = (&'static Rule, &'static str, Date, Option<Date>);

fn contests(case: &PremiumCase) -> impl Iterator<Item = Contest> {
    let application = case.application;
    let online = application.filter(|it| it.via == ApplicationChannel::Portal).map(|it| it.submitted_on);
    let refused = application.and_then(|it| it.notified_on);
    let days = case.year.terms.contest_days;
    [(online, &rules::CONTEST_ONLINE, "submittedOn"), (refused, &rules::CONTEST_REFUSAL, "notifiedOn")]
        .into_iter()
        .filter_map(move |(from, rule, name)| from.map(|from| (rule, name, from, after(from, days))))
}

/// The last days to contest; they inform, and weaken no answer.
pub(crate) fn tell_contesting(case: &PremiumCase, told: &mut Told) {
    for (rule, name, from, last) in contests(case) {
        if let Some(reason) = told.of(rule, Effect::Informs) {
            reason.put(name, Fact::Date(from)).put("lastDay", last.map_or(Fact::Unknown, Fact::Date));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::ymd;
    use crate::premium::years::find;

    #[test]
    fn a_year_is_measured_then_awaited_then_open_then_closed() {
        let state = |today| find(2024).map(|year| year_state(year, today));
        for (today, expected) in [
            (ymd(2023, 12, 31), YearState::ToCome),
            (ymd(2024, 1, 1), YearState::Measuring),
            (ymd(2024, 12, 31), YearState::Measuring),
            (ymd(2025, 9, 10), YearState::NotOpen(ymd(2025, 9, 11))),
            (ymd(2025, 9, 11), YearState::Open(ymd(2025, 12, 15))),
            (ymd(2025, 12, 15), YearState::Open(ymd(2025, 12, 15))),
            (ymd(2025, 12, 16), YearState::Closed),
        ] {
            assert_eq!(state(today), Some(expected), "{today}");
        }
        assert_eq!(find(2025).map(|year| year_state(year, ymd(2026, 11, 24))), Some(YearState::Unknown));
    }
}
