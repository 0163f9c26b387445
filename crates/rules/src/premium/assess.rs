//! From a case to what it is worth: the rules in the order in which they apply.

use alloc::vec::Vec;

use crate::euro::Euro;
use crate::known::{Known, Range, Tri};
use crate::premium::assessment::{ParameterResult, ParameterStatus, PremiumAssessment, Track};
use crate::premium::case::PremiumCase;
use crate::premium::gate::{self, AwardYear};
use crate::premium::thresholds::{self, Reading};
use crate::premium::year::RulesStatus;
use crate::premium::{plan, rules, starter, why, window};
use crate::reason::{Certainty, Effect, Fact, Reason, weakest};

/// What the case is worth, and why. Total: a fact that cannot be read counts as not known,
/// which is why a case is to be [checked](PremiumCase::check) first. The [crate's page](crate) has an example.
///
/// Sources: those of each [reason](PremiumAssessment::reasons).
pub fn assess(case: &PremiumCase) -> PremiumAssessment {
    let readings = thresholds::readings(case);
    let mut reasons = assumed(case);
    let track = gate::track(case);
    reasons.push(track_reason(case, track));
    let worth = match track {
        Some(Track::InTraining) => in_training(case, &mut reasons),
        Some(Track::None) => nothing(case),
        Some(Track::Recognised) => recognised(case, &readings, &mut reasons),
        None => not_said(case, &readings),
    };

    let (in_time, late) = window::in_time(case);
    reasons.extend(late);
    let premium = apply(in_time, worth.premium);
    let (starter, starter_reasons) = starter::starter(case, track, worth.eligibility.and(in_time));
    reasons.extend(starter_reasons);
    reasons.extend(window::contesting(case).into_iter().map(|(_, reason)| reason));
    if case.year.status != RulesStatus::Established {
        reasons.iter_mut().for_each(|reason| reason.certainty = Certainty::Inferred);
    }

    let software = case.practice.accepted_software == Some(true);
    let plans =
        track == Some(Track::Recognised) && worth.eligibility != Tri::No && in_time != Tri::No && software;
    PremiumAssessment {
        year: case.year,
        track,
        eligibility: worth.eligibility,
        thresholds_met: worth.thresholds_met,
        // While flat-fee work is open, the steps without it are the careful ones: it only lowers them.
        stairs: readings.first().map_or_else(Vec::new, Reading::stairs),
        premium,
        if_eligible: worth.if_eligible,
        starter,
        total: Range {
            least: premium.least + starter.amount.least,
            most: premium.most + starter.amount.most,
        },
        plan: if plans {
            let open: Vec<_> = eligible(case, &readings).collect();
            plan::plan(case, &open, &worth.parameters)
        } else {
            Vec::new()
        },
        deadlines: window::deadlines(case, track),
        certainty: weakest(&reasons),
        parameters: worth.parameters,
        reasons,
    }
}

/// What a track makes of the case, the application aside.
struct Worth {
    eligibility: Tri,
    premium: Range<Euro>,
    if_eligible: Range<Euro>,
    thresholds_met: Range<u8>,
    parameters: Vec<ParameterResult>,
}

/// An amount that is due, perhaps due, or not due.
fn apply(due: Tri, amount: Range<Euro>) -> Range<Euro> {
    match due {
        Tri::Yes => amount,
        Tri::Unknown => Range { least: Euro::ZERO, most: amount.most },
        Tri::No => Range::exactly(Euro::ZERO),
    }
}

fn assumed(case: &PremiumCase) -> Vec<Reason> {
    match case.year.status {
        RulesStatus::Established => Vec::new(),
        RulesStatus::Assumed { based_on } => [Reason::new(&rules::ASSUMED, Effect::Limits)
            .with("year", Fact::Count(case.year.year.into()))
            .with("basedOn", Fact::Count(based_on.into()))]
        .into(),
    }
}

fn track_reason(case: &PremiumCase, track: Known<Track>) -> Reason {
    match track {
        Some(Track::Recognised) => {
            Reason::new(&rules::TRACK_RECOGNISED, Effect::Grants).with("since", AwardYear::first_day(case))
        }
        Some(Track::InTraining) => Reason::new(&rules::TRACK_TRAINING, Effect::Grants),
        Some(Track::None) => Reason::new(&rules::TRACK_NONE, Effect::Refuses),
        None => Reason::new(&rules::TRACK_UNKNOWN, Effect::Undetermined),
    }
}

fn recognised(case: &PremiumCase, readings: &[Reading<'_>], reasons: &mut Vec<Reason>) -> Worth {
    let (eligibility, gate_reasons) = gate::gate(case);
    reasons.extend(gate_reasons);
    let worth = scale(case, readings, eligibility, |reading| gate::passes(case, reading.works_flat_fee));
    if eligibility != Tri::No {
        let open: Vec<_> = eligible(case, readings).collect();
        reasons.extend(why::reasons(case, &open, &worth.parameters));
    }
    worth
}

/// Nothing is known of the doctor: what a recognised practitioner could be due at most, and nothing at least.
fn not_said(case: &PremiumCase, readings: &[Reading<'_>]) -> Worth {
    scale(case, readings, Tri::Unknown, |_| Tri::Unknown)
}

/// The readings in which the gate may be passed.
fn eligible<'a>(case: &PremiumCase, readings: &[Reading<'a>]) -> impl Iterator<Item = Reading<'a>> {
    readings.iter().copied().filter(|reading| gate::passes(case, reading.works_flat_fee) != Tri::No)
}

/// Each reading is assessed whole, gate and scale together, before the answer is made to hold them all.
fn scale(
    case: &PremiumCase,
    readings: &[Reading<'_>],
    eligibility: Tri,
    passes: impl Fn(&Reading<'_>) -> Tri,
) -> Worth {
    let nothing = Range::exactly(Euro::ZERO);
    let open: Vec<_> = readings.iter().copied().filter(|reading| passes(reading) != Tri::No).collect();
    Worth {
        eligibility,
        premium: thresholds::over(readings, |r| apply(passes(r), r.premium())).unwrap_or(nothing),
        if_eligible: thresholds::over(&open, Reading::premium).unwrap_or(nothing),
        thresholds_met: thresholds::over(readings, Reading::met).unwrap_or(Range::exactly(0)),
        parameters: thresholds::results(case, readings),
    }
}

/// One amount with accepted software; no thresholds, no tests.
fn in_training(case: &PremiumCase, reasons: &mut Vec<Reason>) -> Worth {
    let amount = case.year.training.amount;
    let software = Tri::from(case.practice.accepted_software);
    let mut reason = Reason::resting_on(
        &rules::TRAINING,
        match software {
            Tri::Yes => Effect::Grants,
            Tri::No => Effect::Refuses,
            Tri::Unknown => Effect::Undetermined,
        },
        case.year.training.basis,
    );
    if software != Tri::Yes {
        // That nothing is due without accepted software follows from the condition; no source says it.
        reason.certainty = Certainty::Inferred;
    }
    reasons.push(reason.with("amount", Fact::Euro(amount)));
    let due = apply(software, Range::exactly(amount));
    Worth { eligibility: Tri::Yes, premium: due, if_eligible: due, ..nothing(case) }
}

fn nothing(case: &PremiumCase) -> Worth {
    let parameters = case.year.parameters.iter().map(|parameter| ParameterResult {
        parameter,
        status: ParameterStatus::NotApplicable,
        period: parameter.span.in_year(case.year.year),
        missing: None,
        certainty: case.year.basis(parameter.basis).certainty,
    });
    Worth {
        eligibility: Tri::No,
        premium: Range::exactly(Euro::ZERO),
        if_eligible: Range::exactly(Euro::ZERO),
        thresholds_met: Range::exactly(0),
        parameters: parameters.collect(),
    }
}
