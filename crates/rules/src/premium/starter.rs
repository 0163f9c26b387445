//! The starter supplement (prime DMG débutant, GMD-starterspremie).
//!
//! Source: RIZIV-GMD, the official page of the supplement; the software condition also as the press reports it.

use crate::date::Period;
use crate::euro::Euro;
use crate::known::{Known, Range, Tri};
use crate::premium::assessment::{StarterResult, Track};
use crate::premium::case::{ApplicationChannel, PremiumCase};
use crate::premium::gate::AwardYear;
use crate::premium::rules;
use crate::premium::thresholds::longest_run;
use crate::premium::told::Told;
use crate::premium::years::YEARS;
use crate::reason::{Effect, Fact};

/// Whether the supplement is due, given whether any premium is.
pub(crate) fn starter(
    case: &PremiumCase,
    track: Known<Track>,
    premium_due: Tri,
    told: &mut Told,
) -> StarterResult {
    let Some(supplement) = case.year.starter else {
        if let Some(reason) = told.of(&rules::STARTER_SINCE, Effect::Refuses) {
            reason.put("since", first_year().map_or(Fact::Unknown, |year| Fact::Count(year.into())));
        }
        return result(Tri::No, Euro::ZERO);
    };
    let award = AwardYear::of(case);
    let flat_fee_days = flat_fee_days(case);
    let recognised = track.map_or(Tri::Unknown, |track| Tri::from(track == Track::Recognised));
    let by_paper = case.application.is_some_and(|application| application.via == ApplicationChannel::Paper);
    let limit = case.year.terms.flat_fee_days;
    let tests = [
        (recognised.and(premium_due), &rules::STARTER_PREMIUM),
        (award.not_before(case.year.year.into()), &rules::STARTER_AWARD_YEAR),
        (Tri::from(case.practice.accepted_software), &rules::STARTER_SOFTWARE),
        (Tri::from(!by_paper), &rules::STARTER_PAPER),
        (flat_fee_days.map_or(Tri::Unknown, |days| Tri::from(days <= limit)), &rules::STARTER_FLAT_FEE),
    ];
    let status = tests.iter().map(|(answer, _)| *answer).min().unwrap_or(Tri::Unknown);
    let effect = match status {
        Tri::Yes => Effect::Grants,
        Tri::No => Effect::Refuses,
        Tri::Unknown => Effect::Undetermined,
    };
    // A failed test decides, whatever else is open.
    for (answer, rule) in tests {
        if status == Tri::Yes || answer != status {
            continue;
        }
        let Some(reason) = told.of(rule, effect) else { continue };
        if rule == &rules::STARTER_AWARD_YEAR {
            if answer == Tri::No {
                reason.put("awardYear", award.fact());
            }
            reason.put("year", Fact::Count(case.year.year.into()));
        }
        if rule == &rules::STARTER_FLAT_FEE {
            if let Some(days) = flat_fee_days {
                reason.put("days", Fact::Count(days));
            }
            reason.put("limit", Fact::Count(limit));
        }
    }
    if status != Tri::No
        && let Some(reason) = told.resting_on(&rules::STARTER, effect, supplement.basis)
    {
        reason.put("amount", Fact::Euro(supplement.amount));
    }
    result(status, supplement.amount)
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

/// The longest run of flat-fee days in the period in which they are counted.
fn flat_fee_days(case: &PremiumCase) -> Known<u64> {
    let next_year = case.year.year + 1;
    let (first, last) = case.year.terms.counted;
    let counted = Period::between(first.in_year(next_year), last.in_year(next_year));
    case.practice.flat_fee.as_ref().map(|periods| longest_run(periods, &counted))
}
