//! Why the premium of an eligible doctor is what it is.

use alloc::vec::Vec;

use crate::euro::Euro;
use crate::known::{Known, Range, Tri};
use crate::premium::assessment::{ParameterResult, ParameterStatus};
use crate::premium::case::{Measurement, PremiumCase};
use crate::premium::parameter::{Parameter, ParameterId, Threshold};
use crate::premium::rules;
use crate::premium::thresholds::{Reading, over};
use crate::premium::year::FlatFee;
use crate::reason::{Certainty, Effect, Fact, Reason};
use crate::share::Percent;

/// One reason for each rule that took part. A parameter that is only inferred to be on the year's list
/// informs when the amount would be the same without it, so that it does not weaken a certain answer.
pub(crate) fn reasons(
    case: &PremiumCase,
    readings: &[Reading<'_>],
    results: &[ParameterResult],
) -> Vec<Reason> {
    let year = case.year;
    let base = Fact::Euro(year.scale.base.amount);
    let mut reasons = Vec::new();
    match Tri::from(case.practice.accepted_software) {
        Tri::No => {
            reasons.push(Reason::new(&rules::SOFTWARE, Effect::Limits).with("base", base));
            return reasons;
        }
        Tri::Unknown => reasons.push(Reason::new(&rules::SOFTWARE, Effect::Undetermined).with("base", base)),
        Tri::Yes => {}
    }
    let inferred = |parameter: &Parameter| parameter.basis.certainty == Certainty::Inferred;
    // What is only inferred decides when the amount would differ with it met or not met.
    let with_inferred =
        |met| over(readings, |r| r.premium_if(|parameter| inferred(parameter).then_some(met)));
    let inference_decides = with_inferred(true) != with_inferred(false);
    for result in results.iter().filter(|result| result.status != ParameterStatus::NotApplicable) {
        let informs = !inference_decides && inferred(result.parameter);
        reasons.push(parameter_reason(case, result, informs));
    }
    if let Some(rule) = year.neutralised {
        let reason = Reason::resting_on(&rules::NEUTRALISED, Effect::Limits, rule.basis);
        reasons.push(reason.with("parameter", Fact::Word(rule.id.name())));
    }
    match readings {
        [Reading { flat_fee: Some(rule), .. }] => flat_fee_reasons(rule, &mut reasons),
        [_, _] if year.flat_fee.is_some() => {
            reasons.push(Reason::new(&rules::FLAT_FEE_UNKNOWN, Effect::Undetermined));
        }
        _ => {}
    }
    tier_reasons(case, readings, &mut reasons);
    reasons
}

fn parameter_reason(case: &PremiumCase, result: &ParameterResult, informs: bool) -> Reason {
    let parameter = result.parameter;
    let effect = match result.status {
        _ if informs => Effect::Informs,
        ParameterStatus::Met => Effect::Grants,
        ParameterStatus::NotMet => Effect::Refuses,
        ParameterStatus::Undetermined | ParameterStatus::NotApplicable => Effect::Undetermined,
    };
    let rule = rules::parameter(parameter.id);
    let measured = case.measurements.get(parameter.id);
    let known = |count: Known<u64>| count.map_or(Fact::Unknown, Fact::Count);
    let fact = |name: &str| match name {
        "parameter" => Fact::Word(parameter.id.name()),
        "status" => Fact::Word(result.status.name()),
        "missing" => known(result.missing),
        "percent" => measured.and_then(displayed).map_or(Fact::Unknown, Fact::Percent),
        "count" => match (measured, &parameter.threshold) {
            (Some(Measurement::Count(count)), _) => Fact::Count(*count),
            (Some(Measurement::Barometers(days)), Threshold::Barometers { of, .. }) => {
                known(u64::try_from(days.counting(of, case.year.year)).ok())
            }
            _ => Fact::Unknown,
        },
        "minimum" => match parameter.threshold {
            Threshold::Share(minimum) => Fact::Percent(minimum),
            Threshold::Count(minimum) => Fact::Count(minimum),
            Threshold::Barometers { at_least, .. } => Fact::Count(at_least.into()),
            Threshold::Done => Fact::Unknown,
        },
        _ => Fact::Unknown,
    };
    let mut reason = Reason::resting_on(rule, effect, parameter.basis);
    reason.facts =
        rule.facts(effect).unwrap_or_default().iter().map(|(name, _)| (*name, fact(name))).collect();
    reason
}

fn displayed(measurement: &Measurement) -> Known<Percent> {
    match measurement {
        Measurement::Share(share) => share.percent(),
        Measurement::Percent(percent) => Some(*percent),
        _ => None,
    }
}

fn flat_fee_reasons(rule: &'static FlatFee, reasons: &mut Vec<Reason>) {
    let word = |id: &ParameterId| Fact::Word(id.name());
    reasons.extend(rule.not_applicable.iter().map(|id| {
        Reason::resting_on(&rules::NOT_APPLICABLE, Effect::Limits, rule.basis).with("parameter", word(id))
    }));
    if rule.fewer > 0 {
        let reason = Reason::resting_on(&rules::FEWER, Effect::Grants, rule.basis);
        reasons.push(reason.with("fewer", Fact::Count(rule.fewer.into())));
    }
}

fn tier_reasons(case: &PremiumCase, readings: &[Reading<'_>], reasons: &mut Vec<Reason>) {
    let year = case.year;
    let base = year.scale.base.amount;
    let Some(met) = over(readings, Reading::met) else {
        return;
    };
    let Some(amount) = over(readings, |reading| {
        let met = reading.met();
        Range { least: plain(reading, met.least, base), most: plain(reading, met.most, base) }
    }) else {
        return;
    };
    let basis_of = |amount: Euro| {
        year.scale
            .steps
            .iter()
            .find(|step| step.amount == amount)
            .map_or(year.scale.base.basis, |step| step.basis)
    };
    let (low, high) = (basis_of(amount.least), basis_of(amount.most));
    let weaker = if low.certainty > high.certainty { low } else { high };
    reasons.push(if amount.is_exact() {
        Reason::resting_on(&rules::TIERS, Effect::Grants, high)
            .with("met", Fact::Count(met.least.into()))
            .with("amount", Fact::Euro(amount.least))
    } else {
        Reason::resting_on(&rules::TIERS, Effect::Undetermined, weaker)
            .with("least", Fact::Count(met.least.into()))
            .with("most", Fact::Count(met.most.into()))
            .with("leastAmount", Fact::Euro(amount.least))
            .with("mostAmount", Fact::Euro(amount.most))
    });
    // The bonus tops up the steps above the base amount only.
    let (Some(bonus), true) = (year.sumehr_bonus, amount.most > year.scale.base.amount) else {
        return;
    };
    let reason = |effect| Reason::resting_on(&rules::SUMEHR_BONUS, effect, bonus.basis);
    let (minimum, extra) = (Fact::Count(bonus.minimum), Fact::Euro(bonus.amount));
    reasons.push(match case.sumehr_patients {
        Some(patients) if patients >= bonus.minimum => reason(Effect::Grants)
            .with("patients", Fact::Count(patients))
            .with("minimum", minimum)
            .with("amount", extra),
        Some(patients) => {
            reason(Effect::Refuses).with("patients", Fact::Count(patients)).with("minimum", minimum)
        }
        None => reason(Effect::Undetermined).with("minimum", minimum).with("amount", extra),
    });
}

fn plain(reading: &Reading<'_>, met: u8, base: Euro) -> Euro {
    reading.step(met).map_or(base, |step| step.amount)
}
