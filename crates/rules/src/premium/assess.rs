//! From a case to what it is worth: the rules in the order in which they apply.

use alloc::vec::Vec;

use crate::euro::Euro;
use crate::known::{Known, Range, Tri};
use crate::premium::assessment::{ParameterStatus, PremiumAssessment, PremiumFigures, Track};
use crate::premium::case::PremiumCase;
use crate::premium::gate::{self, AwardYear};
use crate::premium::thresholds::{self, Reading, Readings};
use crate::premium::told::Told;
use crate::premium::year::RulesStatus;
use crate::premium::{plan, rules, starter, why, window};
use crate::reason::{Certainty, Effect, Fact};

/// What the case is worth, and why. Total: a fact that cannot be read counts as not known,
/// which is why a case is to be [checked](PremiumCase::check) first. The [crate's page](crate) has an example.
///
/// Sources: those of each [reason](PremiumAssessment::reasons).
pub fn assess(case: &PremiumCase) -> PremiumAssessment {
    let readings = Readings::of(case);
    let mut told = Told::in_full(case.year);
    let figures = evaluate(case, &readings, &mut told);
    let PremiumFigures { track, eligibility, .. } = figures;

    let parameters = thresholds::results(case, has_thresholds(track).then_some(&*readings));
    let software = case.practice.accepted_software == Some(true);
    let plans =
        track == Some(Track::Recognised) && eligibility != Tri::No && figures.in_time != Tri::No && software;
    PremiumAssessment {
        year: case.year,
        track,
        eligibility,
        thresholds_met: figures.thresholds_met,
        // While flat-fee work is open, the steps without it are the careful ones: it only lowers them.
        stairs: readings.first().map_or_else(Vec::new, Reading::stairs),
        premium: figures.premium,
        if_eligible: figures.if_eligible,
        starter: figures.starter,
        total: figures.total,
        plan: if plans { plan::plan(case, &eligible(case, &readings), &parameters) } else { Vec::new() },
        deadlines: window::deadlines(case, track),
        parameters,
        certainty: figures.certainty,
        reasons: told.reasons(),
    }
}

/// The figures of [`assess`] alone, by the same rules: for whoever has hundreds of thousands of cases. Nothing is
/// allocated, except to put periods of flat-fee work in order.
///
/// Sources: those of the reasons that [`assess`] gives for the same case.
///
/// ```
/// use gpcheck_rules::premium::{PremiumCase, assess, figures, find};
/// use gpcheck_rules::Date;
///
/// let today = Date::from_ymd_opt(2025, 10, 1).expect("a day of the calendar");
/// let case = PremiumCase::empty(find(2024).expect("a year"), today);
/// let (figures, outcome) = (figures(&case), assess(&case));
/// assert_eq!((figures.total, figures.certainty), (outcome.total, outcome.certainty));
/// ```
pub fn figures(case: &PremiumCase) -> PremiumFigures {
    evaluate(case, &Readings::of(case), &mut Told::in_short(case.year))
}

fn evaluate(case: &PremiumCase, readings: &Readings<'_>, told: &mut Told) -> PremiumFigures {
    tell_assumed(case, told);
    let track = gate::track(case);
    tell_track(case, track, told);
    let worth = match track {
        Some(Track::InTraining) => in_training(case, told),
        Some(Track::None) => Worth::NOTHING,
        Some(Track::Recognised) => recognised(case, readings, told),
        // Nothing is known of the doctor: what a recognised practitioner could be due at most, and nothing at least.
        None => scale(readings, Tri::Unknown, |_| Tri::Unknown),
    };
    let in_time = window::in_time(case, told);
    let premium = apply(in_time, worth.premium);
    let starter = starter::starter(case, track, worth.eligibility.and(in_time), told);
    window::tell_contesting(case, told);

    let has_thresholds = has_thresholds(track);
    let mut figures = PremiumFigures {
        track,
        eligibility: worth.eligibility,
        in_time,
        thresholds_met: worth.thresholds_met,
        premium,
        if_eligible: worth.if_eligible,
        starter,
        total: Range {
            least: premium.least + starter.amount.least,
            most: premium.most + starter.amount.most,
        },
        certainty: told.certainty(),
        ..PremiumFigures::NOTHING
    };
    for parameter in case.year.parameters {
        let status = thresholds::status(readings, parameter);
        if let Some(place) = figures.statuses.get_mut(parameter.id as usize) {
            *place = Some(if has_thresholds { status } else { ParameterStatus::NotApplicable });
        }
    }
    figures
}

/// Whether thresholds play a part for the doctor, or may.
fn has_thresholds(track: Known<Track>) -> bool {
    matches!(track, Some(Track::Recognised) | None)
}

/// What a track makes of the case, the application aside.
struct Worth {
    eligibility: Tri,
    premium: Range<Euro>,
    if_eligible: Range<Euro>,
    thresholds_met: Range<u8>,
}

impl Worth {
    const NOTHING: Self = Self {
        eligibility: Tri::No,
        premium: Range::exactly(Euro::ZERO),
        if_eligible: Range::exactly(Euro::ZERO),
        thresholds_met: Range::exactly(0),
    };
}

/// An amount that is due, perhaps due, or not due.
fn apply(due: Tri, amount: Range<Euro>) -> Range<Euro> {
    match due {
        Tri::Yes => amount,
        Tri::Unknown => Range { least: Euro::ZERO, most: amount.most },
        Tri::No => Range::exactly(Euro::ZERO),
    }
}

fn tell_assumed(case: &PremiumCase, told: &mut Told) {
    let RulesStatus::Assumed { based_on } = case.year.status else { return };
    if let Some(reason) = told.of(&rules::ASSUMED, Effect::Limits) {
        reason.put("year", Fact::Count(case.year.year.into())).put("basedOn", Fact::Count(based_on.into()));
    }
}

fn tell_track(case: &PremiumCase, track: Known<Track>, told: &mut Told) {
    let (rule, effect) = match track {
        Some(Track::Recognised) => (&rules::TRACK_RECOGNISED, Effect::Grants),
        Some(Track::InTraining) => (&rules::TRACK_TRAINING, Effect::Grants),
        Some(Track::None) => (&rules::TRACK_NONE, Effect::Refuses),
        None => (&rules::TRACK_UNKNOWN, Effect::Undetermined),
    };
    if let Some(reason) = told.of(rule, effect)
        && track == Some(Track::Recognised)
    {
        reason.put("since", AwardYear::first_day(case));
    }
}

fn recognised(case: &PremiumCase, readings: &Readings<'_>, told: &mut Told) -> Worth {
    let eligibility = gate::gate(case, told);
    if eligibility != Tri::No {
        why::tell(case, &eligible(case, readings), readings, told);
    }
    scale(readings, eligibility, |reading| gate::passes(case, reading.works_flat_fee))
}

/// The readings in which the gate may be passed.
fn eligible<'a>(case: &PremiumCase, readings: &Readings<'a>) -> Readings<'a> {
    readings.those(|reading| gate::passes(case, reading.works_flat_fee) != Tri::No)
}

/// Each reading is assessed whole, gate and scale together, before the answer is made to hold them all.
fn scale(readings: &Readings<'_>, eligibility: Tri, passes: impl Fn(&Reading<'_>) -> Tri) -> Worth {
    let nothing = Range::exactly(Euro::ZERO);
    let open = readings.those(|reading| passes(reading) != Tri::No);
    Worth {
        eligibility,
        premium: thresholds::over(readings, |r| apply(passes(r), r.premium())).unwrap_or(nothing),
        if_eligible: thresholds::over(&open, Reading::premium).unwrap_or(nothing),
        thresholds_met: thresholds::over(readings, Reading::met).unwrap_or(Range::exactly(0)),
    }
}

/// One amount with accepted software; no thresholds, no tests.
fn in_training(case: &PremiumCase, told: &mut Told) -> Worth {
    let amount = case.year.training.amount;
    let software = Tri::from(case.practice.accepted_software);
    let effect = match software {
        Tri::Yes => Effect::Grants,
        Tri::No => Effect::Refuses,
        Tri::Unknown => Effect::Undetermined,
    };
    let mut basis = case.year.training.basis;
    if software != Tri::Yes {
        // That nothing is due without accepted software follows from the condition; no source says it.
        basis.certainty = Certainty::Inferred;
    }
    if let Some(reason) = told.resting_on(&rules::TRAINING, effect, basis) {
        reason.put("amount", Fact::Euro(amount));
    }
    let due = apply(software, Range::exactly(amount));
    Worth { eligibility: Tri::Yes, premium: due, if_eligible: due, ..Worth::NOTHING }
}
