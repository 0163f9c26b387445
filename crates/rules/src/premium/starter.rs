//! The starter supplement (prime DMG débutant, GMD-starterspremie).
//!
//! Source: RIZIV-GMD, the official page of the supplement; the software condition also as the press reports it.

use alloc::vec::Vec;

use crate::date::Period;
use crate::euro::Euro;
use crate::known::{Known, Range, Tri};
use crate::premium::assessment::{StarterResult, Track};
use crate::premium::case::{ApplicationChannel, PremiumCase};
use crate::premium::gate::AwardYear;
use crate::premium::rules;
use crate::premium::terms::Terms;
use crate::premium::thresholds::longest_run;
use crate::premium::years::YEARS;
use crate::reason::{Effect, Fact, Reason};

/// One test: its answer, and the reason when it is not passed.
type Test = (Tri, Reason);

/// Whether the supplement is due, given whether any premium is.
pub(crate) fn starter(
    case: &PremiumCase,
    track: Known<Track>,
    premium_due: Tri,
) -> (StarterResult, Vec<Reason>) {
    let Some(supplement) = case.year.starter else {
        let reason = Reason::new(&rules::STARTER_SINCE, Effect::Refuses);
        let since = first_year().map_or(Fact::Unknown, |year| Fact::Count(year.into()));
        return (result(Tri::No, Euro::ZERO), [reason.with("since", since)].into());
    };
    let tests =
        [premium(track, premium_due), award_year(case), software(case), channel(case), flat_fee(case)];
    let status = tests.iter().map(|(answer, _)| *answer).min().unwrap_or(Tri::Unknown);
    let amount = Fact::Euro(supplement.amount);
    let supplement_reason =
        |effect| Reason::resting_on(&rules::STARTER, effect, supplement.basis).with("amount", amount);
    // A failed test decides, whatever else is open.
    let mut reasons: Vec<Reason> = tests
        .into_iter()
        .filter(|(answer, _)| status != Tri::Yes && *answer == status)
        .map(|(_, reason)| reason)
        .collect();
    match status {
        Tri::Yes => reasons.push(supplement_reason(Effect::Grants)),
        Tri::Unknown => reasons.push(supplement_reason(Effect::Undetermined)),
        Tri::No => {}
    }
    (result(status, supplement.amount), reasons)
}

/// The first premium year that has the supplement.
pub(crate) fn first_year() -> Option<u16> {
    YEARS.iter().find(|year| year.starter.is_some()).map(|year| year.year)
}

fn result(status: Tri, amount: Euro) -> StarterResult {
    let amount = match status {
        Tri::Yes => Range::exactly(amount),
        Tri::Unknown => Range { least: Euro::ZERO, most: amount },
        Tri::No => Range::exactly(Euro::ZERO),
    };
    StarterResult { status, amount }
}

fn effect_of(answer: Tri) -> Effect {
    if answer == Tri::No { Effect::Refuses } else { Effect::Undetermined }
}

fn premium(track: Known<Track>, premium_due: Tri) -> Test {
    let recognised = track.map_or(Tri::Unknown, |track| Tri::from(track == Track::Recognised));
    let answer = recognised.and(premium_due);
    (answer, Reason::new(&rules::STARTER_PREMIUM, effect_of(answer)))
}

fn award_year(case: &PremiumCase) -> Test {
    let award = AwardYear::of(case);
    let answer = award.not_before(case.year.year.into());
    let reason = Reason::new(&rules::STARTER_AWARD_YEAR, effect_of(answer));
    let year = Fact::Count(case.year.year.into());
    let reason = if answer == Tri::No { reason.with("awardYear", award.fact()) } else { reason };
    (answer, reason.with("year", year))
}

fn software(case: &PremiumCase) -> Test {
    let answer = Tri::from(case.practice.accepted_software);
    (answer, Reason::new(&rules::STARTER_SOFTWARE, effect_of(answer)))
}

fn channel(case: &PremiumCase) -> Test {
    let paper = case.application.is_some_and(|application| application.via == ApplicationChannel::Paper);
    (Tri::from(!paper), Reason::new(&rules::STARTER_PAPER, Effect::Refuses))
}

fn flat_fee(case: &PremiumCase) -> Test {
    let next_year = case.year.year + 1;
    let Terms { flat_fee_days: limit, counted: (first, last), .. } = case.year.terms;
    let counted = Period::between(first.in_year(next_year), last.in_year(next_year));
    let days = case.practice.flat_fee.as_ref().map(|periods| longest_run(periods, &counted));
    let answer = days.map_or(Tri::Unknown, |days| Tri::from(days <= limit));
    let reason = Reason::new(&rules::STARTER_FLAT_FEE, effect_of(answer));
    let reason = match days {
        Some(days) => reason.with("days", Fact::Count(days)),
        None => reason,
    };
    (answer, reason.with("limit", Fact::Count(limit)))
}
