//! Two premium years side by side.

use gpcheck_rules::premium::{
    Closing, Opening, Parameter, ParameterChange, PremiumYear, PremiumYearComparison, Window,
};
use gpcheck_rules::source::Basis;
use gpcheck_rules::{Date, Euro};

use super::premium::{rules, threshold};
use super::{cited, period};
use crate::out::Out;

pub(crate) fn comparison(out: &mut Out, comparison: &PremiumYearComparison) {
    let PremiumYearComparison { from, to, parameters } = comparison;
    out.object(|out| {
        year(out.key("from"), from);
        year(out.key("to"), to);
        out.key("parameters").list(parameters, |out, ParameterChange { change, before, after }| {
            out.object(|out| {
                out.key("id").perhaps(after.or(*before), |out, parameter| out.name(parameter.id.name()));
                out.key("change").name(change.name());
                out.key("before").perhaps(*before, |out, parameter| measured(out, parameter, from));
                out.key("after").perhaps(*after, |out, parameter| measured(out, parameter, to));
            });
        });
    });
}

/// The rules of one year, parameters aside.
fn year(out: &mut Out, year: &PremiumYear) {
    out.object(|out| {
        out.key("premiumYear").count(year.year.into());
        rules(out.key("rules"), year);
        let base = &year.scale.base;
        let steps = year.scale.steps.iter().map(|step| (step.at_least, step.amount, step.basis));
        let tiers = core::iter::once((0, base.amount, base.basis)).chain(steps);
        out.key("tiers").list(tiers, |out, (at_least, amount, basis)| {
            counted(out, year, Some(("atLeast", at_least.into())), amount, basis);
        });
        counted(out.key("minimumAttested"), year, None, year.activity.minimum, year.activity.basis);
        counted(out.key("inTraining"), year, None, year.training.amount, year.training.basis);
        out.key("starter").perhaps(year.starter, |out, starter| {
            counted(out, year, None, starter.amount, starter.basis);
        });
        out.key("sumehrBonus").perhaps(year.sumehr_bonus, |out, bonus| {
            counted(out, year, Some(("patients", bonus.minimum)), bonus.amount, bonus.basis);
        });
        window(out.key("window"), year, &year.window);
    });
}

/// An amount with what it rests on, and perhaps how many of something it takes.
fn counted(
    out: &mut Out,
    year: &PremiumYear,
    number: Option<(&'static str, u64)>,
    amount: Euro,
    basis: Basis,
) {
    out.object(|out| {
        if let Some((name, number)) = number {
            out.key(name).count(number);
        }
        out.key("amount").euro(amount);
        sourced(out, year, basis);
    });
}

/// When the premium can be applied for, as far as it is known.
fn window(out: &mut Out, year: &PremiumYear, window: &Window) {
    let (opens_on, not_before): (Option<Date>, _) = match window.opens {
        Opening::On(day) => (Some(day), None),
        Opening::NotBefore(day) => (None, Some(day)),
        Opening::Unknown => (None, None),
    };
    let (last_day, latest) = match window.closes {
        Closing::On(day) => (Some(day), None),
        Closing::Between(careful, latest) => (Some(careful), Some(latest)),
        Closing::Unknown => (None, None),
    };
    out.object(|out| {
        out.key("opensOn").day(opens_on);
        out.key("notBefore").day(not_before);
        out.key("lastDay").day(last_day);
        out.key("latestNamed").day(latest);
        sourced(out, year, window.basis);
    });
}

/// One parameter in one year.
fn measured(out: &mut Out, parameter: &Parameter, year: &PremiumYear) {
    out.object(|out| {
        threshold(out.key("threshold"), parameter, year.year);
        period(out.key("period"), parameter.span.in_year(year.year));
        sourced(out, year, parameter.basis);
    });
}

/// What a statement of that year rests on.
fn sourced(out: &mut Out, year: &PremiumYear, basis: Basis) {
    let Basis { certainty, sources } = year.basis(basis);
    out.key("certainty").name(certainty.name());
    cited(out.key("sources"), sources);
}
