//! The cheapest ways to a higher amount.

use alloc::vec::Vec;

use crate::date::Date;
use crate::euro::Euro;
use crate::known::{Known, Range};
use crate::order::put_in_order;
use crate::premium::assessment::{ParameterResult, ParameterStatus, PlanStep};
use crate::premium::case::{BarometerDays, Measurement, PremiumCase};
use crate::premium::parameter::{ParameterId, Threshold};
use crate::premium::thresholds::{Reading, over};

/// A parameter that can still be reached.
struct Candidate {
    id: ParameterId,
    missing: Known<u64>,
    last_day: Date,
}

/// One entry for each higher amount that the day of the case still allows, naming the fewest parameters and,
/// among equals, those with the least left to do; what is left unsaid counts as most.
pub(crate) fn plan(
    case: &PremiumCase,
    readings: &[Reading<'_>],
    results: &[ParameterResult],
) -> Vec<PlanStep> {
    let mut candidates = Vec::with_capacity(results.len());
    for result in results {
        let applies = readings.iter().all(|r| r.status(result.parameter) != ParameterStatus::NotApplicable);
        let is_open = matches!(result.status, ParameterStatus::NotMet | ParameterStatus::Undetermined);
        let last_day = last_day(case, result).filter(|day| applies && is_open && *day >= case.today);
        if let Some(last_day) = last_day {
            candidates.push(Candidate { id: result.parameter.id, missing: result.missing, last_day });
        }
    }
    // Stable, so that equals keep the order of the year's list.
    let left = |candidate: &Candidate| candidate.missing.unwrap_or(u64::MAX);
    put_in_order(&mut candidates, |one, other| left(one) <= left(other));

    let reached = |more: usize| worth(readings, u8::try_from(more).unwrap_or(u8::MAX));
    let Some(now) = reached(0) else { return Vec::new() };
    let mut best = now;
    let mut steps = Vec::new();
    for more in 1..=candidates.len() {
        let Some(amount) = reached(more).filter(|amount| *amount > best) else {
            continue;
        };
        best = amount;
        let chosen = candidates.iter().take(more);
        steps.push(PlanStep {
            parameters: chosen.clone().map(|candidate| candidate.id).collect(),
            reaches: amount,
            gain: amount - now,
            last_day: chosen.map(|candidate| candidate.last_day).min(),
        });
    }
    steps
}

/// What is certain once so many thresholds more are met, in euro.
fn worth(readings: &[Reading<'_>], more: u8) -> Known<Euro> {
    over(readings, |reading| {
        let met = reading.met().least.saturating_add(more);
        Range::exactly(reading.amount(met).least)
    })
    .map(|range| range.least)
}

/// The last day on which the parameter can still be reached.
fn last_day(case: &PremiumCase, result: &ParameterResult) -> Option<Date> {
    let Threshold::Barometers { at_least, of } = result.parameter.threshold else {
        return result.period.to;
    };
    let days = match case.measurements.get(result.parameter.id) {
        Some(Measurement::Barometers(days)) => *days,
        _ => BarometerDays::default(),
    };
    let year = case.year.year;
    let mut open: Vec<Date> = of
        .iter()
        .filter(|offer| !offer.counts(days.get(offer.barometer), year))
        .map(|offer| offer.last_day.in_year(year))
        .collect();
    put_in_order(&mut open, |one, other| one >= other);
    // As many more as are missing: those that close last leave the most time.
    let missing = usize::from(at_least).saturating_sub(days.counting(of, year));
    open.get(missing.checked_sub(1)?).copied()
}
