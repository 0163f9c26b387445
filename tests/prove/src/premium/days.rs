//! The days: today and the application before, on and after every boundary of the year.

use std::collections::BTreeSet;

use chrono::Days;
use gpcheck_rules::premium::{
    Application, ApplicationChannel, Closing, Competence, CompetenceKind, Opening, PremiumCase, PremiumYear,
    Threshold, assess,
};
use gpcheck_rules::{Date, DeadlineKind, DeadlineState, Euro, Tri};

use super::outcome::Watch;
use crate::{Found, Part};

/// Days to contest, as the contract's companion text gives them.
const CONTEST_DAYS: u64 = 60;

pub(super) fn prove(year: &'static PremiumYear, part: Part) -> Found {
    let (mut found, mut watch) = (Found::default(), Watch::default());
    let boundaries = boundaries(year);
    let submitted = around(&closing(year));
    let step = if part == Part::Quick { 3 } else { 1 };
    for software in [None, Some(false), Some(true)] {
        for (made, via, notified) in applications(&submitted).into_iter().step_by(step) {
            let application =
                made.map(|submitted_on| Application { submitted_on, via, notified_on: notified });
            let start = [made, notified].into_iter().flatten();
            let ends: Vec<Date> = start.flat_map(|day| [day, day + Days::new(CONTEST_DAYS)]).collect();
            for today in around(&boundaries).into_iter().chain(around(&ends)) {
                let case = case(year, today, software, application);
                let outcome = assess(&case);
                found.count("days looked from", 1);
                if let Some(words) = watch.see(&case, &outcome) {
                    found.fault(|| format!("{}: {words}: seen on {today} with {application:?}", year.year));
                }
                for deadline in &outcome.deadlines {
                    let agrees = state(deadline.opens_on, deadline.last_day, today, deadline.kind, year)
                        == deadline.state
                        && deadline.days_left
                            == deadline
                                .last_day
                                .map(|last| (last - today).num_days())
                                .filter(|left| *left >= 0);
                    found.expect(agrees, || format!("{} seen on {today}: {deadline:?}", year.year));
                }
                let late = made.is_some_and(|day| closing(year).iter().max().is_some_and(|last| day > *last));
                let sure = made.is_none_or(|day| closing(year).iter().min().is_none_or(|last| day <= *last));
                let due = if late {
                    Tri::No
                } else if sure {
                    Tri::Yes
                } else {
                    Tri::Unknown
                };
                let paid = match (outcome.premium.least > Euro::ZERO, outcome.premium.most > Euro::ZERO) {
                    (true, _) => Tri::Yes,
                    (false, true) => Tri::Unknown,
                    (false, false) => Tri::No,
                };
                found.expect(due == paid, || {
                    format!("{}: {application:?} makes {:?}", year.year, outcome.premium)
                });
                found.expect(!late || outcome.plan.is_empty(), || {
                    format!("{}: a plan after {application:?}", year.year)
                });
            }
        }
    }
    watch.tell(year.year, &mut found);
    found
}

fn case(
    year: &'static PremiumYear,
    today: Date,
    software: Option<bool>,
    application: Option<Application>,
) -> PremiumCase {
    let mut case = PremiumCase::empty(year, today);
    let since = Some(year.period().from);
    case.doctor.competences =
        Some(vec![Competence { kind: CompetenceKind::GeneralPractitioner, from: since, to: None }]);
    case.doctor.on_call = Some(gpcheck_rules::premium::OnCall::Registered);
    case.practice.accepted_software = software;
    case.practice.flat_fee = Some(vec![]);
    case.application = application;
    case
}

/// The last day, or the two that contradict each other.
fn closing(year: &PremiumYear) -> Vec<Date> {
    match year.window.closes {
        Closing::On(day) => vec![day],
        Closing::Between(careful, latest) => vec![careful, latest],
        Closing::Unknown => vec![],
    }
}

/// Every day that the rules of the year name.
fn boundaries(year: &PremiumYear) -> Vec<Date> {
    let mut days = closing(year);
    match year.window.opens {
        Opening::On(day) | Opening::NotBefore(day) => days.push(day),
        Opening::Unknown => {}
    }
    days.extend(year.paid_by);
    days.extend([year.period().from, year.period().end()]);
    for parameter in year.parameters {
        let span = parameter.span.in_year(year.year);
        days.extend([span.from, span.end()]);
        if let Threshold::Barometers { of, .. } = parameter.threshold {
            days.extend(of.iter().map(|offer| offer.last_day.in_year(year.year)));
        }
    }
    days
}

/// The day before, the day itself and the day after.
fn around(days: &[Date]) -> Vec<Date> {
    let all: BTreeSet<Date> =
        days.iter().flat_map(|day| [day.pred_opt(), Some(*day), day.succ_opt()]).flatten().collect();
    all.into_iter().collect()
}

/// None, and each day with each way, with and without a written refusal.
fn applications(days: &[Date]) -> Vec<(Option<Date>, ApplicationChannel, Option<Date>)> {
    let mut all = vec![(None, ApplicationChannel::Portal, None)];
    for day in days {
        for via in [ApplicationChannel::Portal, ApplicationChannel::Paper] {
            all.extend([None, Some(*day + Days::new(30))].map(|notified| (Some(*day), via, notified)));
        }
    }
    all
}

/// Where a day stands, told from the days of the year alone.
fn state(
    opens: Option<Date>,
    last: Option<Date>,
    today: Date,
    kind: DeadlineKind,
    year: &PremiumYear,
) -> DeadlineState {
    if kind == DeadlineKind::Apply {
        return window(today, year);
    }
    match (opens, last) {
        (_, None) => DeadlineState::Unknown,
        (_, Some(last)) if today > last => DeadlineState::Closed,
        (Some(opens), _) if today < opens => DeadlineState::NotOpen,
        _ => DeadlineState::Open,
    }
}

fn window(today: Date, year: &PremiumYear) -> DeadlineState {
    let (first, last) = (closing(year).iter().min().copied(), closing(year).iter().max().copied());
    match year.window.opens {
        Opening::On(day) | Opening::NotBefore(day) if today < day => DeadlineState::NotOpen,
        _ if last.is_some_and(|last| today > last) => DeadlineState::Closed,
        Opening::On(_) if first.is_some_and(|first| today <= first) => DeadlineState::Open,
        _ => DeadlineState::Unknown,
    }
}
