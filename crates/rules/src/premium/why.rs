//! Why the premium of an eligible doctor is what it is.

use crate::euro::Euro;
use crate::known::{Known, Range, Tri};
use crate::premium::assessment::ParameterStatus;
use crate::premium::case::{Measurement, PremiumCase};
use crate::premium::parameter::{Parameter, Threshold};
use crate::premium::rules;
use crate::premium::thresholds::{self, Reading, over};
use crate::premium::told::Told;
use crate::premium::year::FlatFee;
use crate::reason::{Certainty, Effect, Fact};
use crate::share::Percent;

/// One reason for each rule that took part. A parameter that is only inferred to be on the year's list
/// informs when the amount would be the same without it, so that it does not weaken a certain answer.
///
/// The readings are those in which something is due, of all that are open.
pub(crate) fn tell(case: &PremiumCase, due: &[Reading<'_>], all: &[Reading<'_>], told: &mut Told) {
    let year = case.year;
    let software = Tri::from(case.practice.accepted_software);
    if software != Tri::Yes {
        let effect = if software == Tri::No { Effect::Limits } else { Effect::Undetermined };
        if let Some(reason) = told.of(&rules::SOFTWARE, effect) {
            reason.put("base", Fact::Euro(year.scale.base.amount));
        }
    }
    if software == Tri::No {
        return;
    }
    let inferred = |parameter: &Parameter| parameter.basis.certainty == Certainty::Inferred;
    // What is only inferred decides when the amount would differ with it met or not met.
    let with_inferred = |met| over(due, |r| r.premium_if(|parameter| inferred(parameter).then_some(met)));
    let inference_decides =
        year.parameters.iter().any(inferred) && with_inferred(true) != with_inferred(false);
    for parameter in year.parameters {
        let status = thresholds::status(all, parameter);
        if status != ParameterStatus::NotApplicable {
            let informs = !inference_decides && inferred(parameter);
            tell_parameter(case, parameter, status, informs, told);
        }
    }
    if let Some(rule) = year.neutralised
        && let Some(reason) = told.resting_on(&rules::NEUTRALISED, Effect::Limits, rule.basis)
    {
        reason.put("parameter", Fact::Word(rule.id.name()));
    }
    match due {
        [Reading { flat_fee: Some(rule), .. }] => tell_flat_fee(rule, told),
        [_, _] if year.flat_fee.is_some() => {
            told.of(&rules::FLAT_FEE_UNKNOWN, Effect::Undetermined);
        }
        _ => {}
    }
    tell_tier(case, due, told);
}

fn tell_parameter(
    case: &PremiumCase,
    parameter: &'static Parameter,
    status: ParameterStatus,
    informs: bool,
    told: &mut Told,
) {
    let effect = match status {
        _ if informs => Effect::Informs,
        ParameterStatus::Met => Effect::Grants,
        ParameterStatus::NotMet => Effect::Refuses,
        ParameterStatus::Undetermined | ParameterStatus::NotApplicable => Effect::Undetermined,
    };
    let rule = rules::parameter(parameter.id);
    let Some(reason) = told.resting_on(rule, effect, parameter.basis) else { return };
    let measured = case.measurements.get(parameter.id);
    let known = |count: Known<u64>| count.map_or(Fact::Unknown, Fact::Count);
    let fact = |name: &str| match name {
        "parameter" => Fact::Word(parameter.id.name()),
        "status" => Fact::Word(status.name()),
        "missing" => known(thresholds::missing(case, parameter, status)),
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
    reason.facts =
        rule.facts(effect).unwrap_or_default().iter().map(|(name, _)| (*name, fact(name))).collect();
}

fn displayed(measurement: &Measurement) -> Known<Percent> {
    match measurement {
        Measurement::Share(share) => share.percent(),
        Measurement::Percent(percent) => Some(*percent),
        _ => None,
    }
}

fn tell_flat_fee(rule: &'static FlatFee, told: &mut Told) {
    for id in rule.not_applicable {
        if let Some(reason) = told.resting_on(&rules::NOT_APPLICABLE, Effect::Limits, rule.basis) {
            reason.put("parameter", Fact::Word(id.name()));
        }
    }
    if rule.fewer > 0
        && let Some(reason) = told.resting_on(&rules::FEWER, Effect::Grants, rule.basis)
    {
        reason.put("fewer", Fact::Count(rule.fewer.into()));
    }
}

fn tell_tier(case: &PremiumCase, due: &[Reading<'_>], told: &mut Told) {
    let year = case.year;
    let base = year.scale.base.amount;
    let Some(met) = over(due, Reading::met) else {
        return;
    };
    let Some(amount) = over(due, |reading| {
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
    if amount.is_exact() {
        if let Some(reason) = told.resting_on(&rules::TIERS, Effect::Grants, high) {
            reason.put("met", Fact::Count(met.least.into())).put("amount", Fact::Euro(amount.least));
        }
    } else {
        let weaker = if low.certainty > high.certainty { low } else { high };
        if let Some(reason) = told.resting_on(&rules::TIERS, Effect::Undetermined, weaker) {
            reason
                .put("least", Fact::Count(met.least.into()))
                .put("most", Fact::Count(met.most.into()))
                .put("leastAmount", Fact::Euro(amount.least))
                .put("mostAmount", Fact::Euro(amount.most));
        }
    }
    // The bonus tops up the steps above the base amount only.
    let (Some(bonus), true) = (year.sumehr_bonus, amount.most > base) else {
        return;
    };
    let effect = match case.sumehr_patients {
        Some(patients) if patients >= bonus.minimum => Effect::Grants,
        Some(_) => Effect::Refuses,
        None => Effect::Undetermined,
    };
    if let Some(reason) = told.resting_on(&rules::SUMEHR_BONUS, effect, bonus.basis) {
        if let Some(patients) = case.sumehr_patients {
            reason.put("patients", Fact::Count(patients));
        }
        reason.put("minimum", Fact::Count(bonus.minimum));
        if effect != Effect::Refuses {
            reason.put("amount", Fact::Euro(bonus.amount));
        }
    }
}

fn plain(reading: &Reading<'_>, met: u8, base: Euro) -> Euro {
    reading.step(met).map_or(base, |step| step.amount)
}
