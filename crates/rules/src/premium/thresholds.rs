//! Which thresholds count, and what their number is worth.
//!
//! Flat-fee work that covers the whole premium year takes parameters away and may lower the steps. While it
//! is not known whether there was any, both readings are evaluated and the answer is what holds them both.

use alloc::vec::Vec;

use crate::date::{Date, Period, after};
use crate::euro::Euro;
use crate::known::{Known, Range, Tri};
use crate::order::put_in_order;
use crate::premium::assessment::{ParameterResult, ParameterStatus, Stair};
use crate::premium::case::PremiumCase;
use crate::premium::parameter::{Parameter, ParameterId};
use crate::premium::year::{FlatFee, Step};

/// One reading of the case: with or without flat-fee work.
#[derive(Clone, Copy)]
pub(crate) struct Reading<'a> {
    case: &'a PremiumCase,
    /// Whether there was flat-fee work in the premium year.
    pub(crate) works_flat_fee: bool,
    /// What changes because it covers the whole year.
    pub(crate) flat_fee: Option<&'static FlatFee>,
    statuses: Statuses,
}

/// Where each parameter stands, by its place in [`ParameterId::ALL`].
type Statuses = [ParameterStatus; ParameterId::ALL.len()];

/// The readings that the facts leave open: one, both, or, once some are put aside, none.
pub(crate) struct Readings<'a> {
    /// Without flat-fee work all year, and with it.
    both: [Reading<'a>; 2],
    open: core::ops::Range<usize>,
}

impl<'a> Readings<'a> {
    /// All that the facts leave open.
    pub(crate) fn of(case: &'a PremiumCase) -> Self {
        let days = case.year.period();
        let flat_fee = case.year.flat_fee.as_ref();
        let reached = reached(case);
        let mut all_year = Reading { case, works_flat_fee: true, flat_fee, statuses: reached };
        for id in flat_fee.map_or(&[][..], |rule| rule.not_applicable) {
            if let Some(status) = all_year.statuses.get_mut(*id as usize) {
                *status = ParameterStatus::NotApplicable;
            }
        }
        let (works_flat_fee, open) = match &case.practice.flat_fee {
            None => (false, 0..2),
            Some(periods) if covers(periods, &days) => (false, 1..2),
            Some(periods) => (periods.iter().any(|period| period.touches(&days)), 0..1),
        };
        let otherwise = Reading { case, works_flat_fee, flat_fee: None, statuses: reached };
        Self { both: [otherwise, all_year], open }
    }

    /// Those of which something holds.
    pub(crate) fn those(&self, holds: impl Fn(&Reading<'a>) -> bool) -> Self {
        let mut open = self.open.clone();
        if open.start == 0 && !holds(&self.both[0]) {
            open.start = 1;
        }
        if open.end == 2 && !holds(&self.both[1]) {
            open.end = 1;
        }
        Self { both: self.both, open }
    }
}

impl<'a> core::ops::Deref for Readings<'a> {
    type Target = [Reading<'a>];

    fn deref(&self) -> &[Reading<'a>] {
        self.both.get(self.open.clone()).unwrap_or_default()
    }
}

/// Where each parameter stands without flat-fee work.
fn reached(case: &PremiumCase) -> Statuses {
    let mut statuses = [ParameterStatus::NotApplicable; ParameterId::ALL.len()];
    let year = case.year;
    for parameter in year.parameters {
        let Some(status) = statuses.get_mut(parameter.id as usize) else { continue };
        if year.neutralised.is_some_and(|rule| rule.id == parameter.id) {
            continue;
        }
        *status = match parameter.threshold.reached(case.measurements.get(parameter.id), year.year) {
            Tri::Yes => ParameterStatus::Met,
            Tri::No => ParameterStatus::NotMet,
            Tri::Unknown => ParameterStatus::Undetermined,
        };
    }
    statuses
}

/// Whether the periods, taken together, hold every day.
pub(crate) fn covers(periods: &[Period], days: &Period) -> bool {
    longest_run(periods, days)
        == u64::try_from((days.end() - days.from).num_days()).map_or(0, |length| length + 1)
}

/// The longest run of days inside `days`; periods that adjoin or overlap are one run.
pub(crate) fn longest_run(periods: &[Period], days: &Period) -> u64 {
    let mut inside: Vec<(Date, Date)> = periods
        .iter()
        .filter(|period| period.touches(days))
        .map(|period| (period.from.max(days.from), period.end().min(days.end())))
        .collect();
    put_in_order(&mut inside, |one, other| one <= other);
    let mut longest = 0;
    let mut run: Option<(Date, Date)> = None;
    for (from, to) in inside {
        let merged = match run {
            Some((start, end)) if after(end, 1).is_some_and(|next| from <= next) => (start, end.max(to)),
            _ => (from, to),
        };
        longest = longest.max(u64::try_from((merged.1 - merged.0).num_days()).map_or(0, |gap| gap + 1));
        run = Some(merged);
    }
    longest
}

impl Reading<'_> {
    /// Where the parameter stands.
    pub(crate) fn status(&self, parameter: &Parameter) -> ParameterStatus {
        self.statuses.get(parameter.id as usize).copied().unwrap_or(ParameterStatus::NotApplicable)
    }

    /// How many thresholds count as met.
    pub(crate) fn met(&self) -> Range<u8> {
        self.met_if(|_| None)
    }

    /// How many thresholds count as met if some were met or not, whatever was measured.
    fn met_if(&self, assumed: impl Fn(&Parameter) -> Option<bool>) -> Range<u8> {
        let mut met = Range::exactly(0);
        for parameter in self.case.year.parameters {
            let (certain, possible) = match (self.status(parameter), assumed(parameter)) {
                (ParameterStatus::NotApplicable, _) => (0, 0),
                (_, Some(met)) => (u8::from(met), u8::from(met)),
                (ParameterStatus::Met, None) => (1, 1),
                (ParameterStatus::NotMet, None) => (0, 0),
                (ParameterStatus::Undetermined, None) => (0, 1),
            };
            met.least += certain;
            met.most += possible;
        }
        met
    }

    /// How many thresholds fewer each step needs.
    pub(crate) fn fewer(&self) -> u8 {
        self.flat_fee.map_or(0, |rule| rule.fewer)
    }

    /// The step that so many thresholds reach.
    pub(crate) fn step(&self, met: u8) -> Option<&'static Step> {
        self.case.year.scale.step(met, self.fewer())
    }

    /// The steps in this reading, each with the numbers of thresholds that are worth it.
    pub(crate) fn stairs(&self) -> Vec<Stair> {
        let applies = |parameter: &&Parameter| self.status(parameter) != ParameterStatus::NotApplicable;
        let all = self.case.year.parameters.iter().filter(applies).count();
        let mut stairs: Vec<Stair> = Vec::new();
        for met in 0..=u8::try_from(all).unwrap_or(u8::MAX) {
            let amount = self.step(met).map_or(self.case.year.scale.base.amount, |step| step.amount);
            match stairs.last_mut() {
                Some(stair) if stair.amount == amount => stair.last = met,
                _ => stairs.push(Stair { first: met, last: met, amount }),
            }
        }
        stairs
    }

    /// What so many thresholds are worth with accepted software, in euro.
    pub(crate) fn amount(&self, met: u8) -> Range<Euro> {
        let Some(step) = self.step(met) else {
            return Range::exactly(self.case.year.scale.base.amount);
        };
        let bonus = self.case.year.sumehr_bonus.map_or(Euro::ZERO, |bonus| bonus.amount);
        match sumehr_bonus(self.case) {
            Tri::No => Range::exactly(step.amount),
            Tri::Unknown => Range { least: step.amount, most: step.amount + bonus },
            Tri::Yes => Range::exactly(step.amount + bonus),
        }
    }

    /// The premium of an eligible doctor, in euro.
    pub(crate) fn premium(&self) -> Range<Euro> {
        self.premium_if(|_| None)
    }

    /// The premium of an eligible doctor, in euro, if some thresholds were met or not, whatever was measured.
    pub(crate) fn premium_if(&self, assumed: impl Fn(&Parameter) -> Option<bool>) -> Range<Euro> {
        let base = self.case.year.scale.base.amount;
        let met = self.met_if(assumed);
        let scale = Range { least: self.amount(met.least).least, most: self.amount(met.most).most };
        match Tri::from(self.case.practice.accepted_software) {
            Tri::Yes => scale,
            Tri::Unknown => Range { least: base, most: scale.most },
            Tri::No => Range::exactly(base),
        }
    }
}

fn sumehr_bonus(case: &PremiumCase) -> Tri {
    match (case.year.sumehr_bonus, case.sumehr_patients) {
        (None, _) => Tri::No,
        (Some(_), None) => Tri::Unknown,
        (Some(bonus), Some(patients)) => Tri::from(patients >= bonus.minimum),
    }
}

/// The hull of a value over all readings.
pub(crate) fn over<'a, T: Copy + Ord>(
    readings: &[Reading<'a>],
    value: impl Fn(&Reading<'a>) -> Range<T>,
) -> Known<Range<T>> {
    readings.iter().map(value).reduce(Range::hull)
}

/// Where the parameter stands. Where the readings disagree it stands as far as it counts in any of them.
pub(crate) fn status(readings: &[Reading<'_>], parameter: &Parameter) -> ParameterStatus {
    let mut seen = readings.iter().map(|reading| reading.status(parameter));
    let first = seen.next().unwrap_or(ParameterStatus::NotApplicable);
    match seen.next() {
        None => first,
        Some(second) if first == second => first,
        Some(second) if first == ParameterStatus::NotMet || second == ParameterStatus::NotMet => {
            ParameterStatus::NotMet
        }
        Some(_) => ParameterStatus::Undetermined,
    }
}

/// What is still missing of the parameter, in its own unit; `None` when it cannot be said.
pub(crate) fn missing(case: &PremiumCase, parameter: &Parameter, status: ParameterStatus) -> Known<u64> {
    match status {
        ParameterStatus::NotApplicable | ParameterStatus::Undetermined => None,
        _ => parameter.threshold.missing(case.measurements.get(parameter.id), case.year.year),
    }
}

/// Every parameter of the year; `None` of the readings where thresholds play no part.
pub(crate) fn results(case: &PremiumCase, readings: Option<&[Reading<'_>]>) -> Vec<ParameterResult> {
    let year = case.year;
    let result = |parameter: &'static Parameter| {
        let status = readings.map_or(ParameterStatus::NotApplicable, |readings| status(readings, parameter));
        ParameterResult {
            parameter,
            status,
            period: parameter.span.in_year(year.year),
            missing: missing(case, parameter, status),
            certainty: year.basis(parameter.basis).certainty,
        }
    };
    year.parameters.iter().map(result).collect()
}
