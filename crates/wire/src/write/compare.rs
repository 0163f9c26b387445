//! Two premium years side by side.

use alloc::vec::Vec;

use gpcheck_rules::premium::{
    Closing, Opening, Parameter, ParameterChange, PremiumYear, PremiumYearComparison, Window,
};
use gpcheck_rules::source::Basis;

use super::premium::{rules, threshold};
use super::{certainty, cited, count, euro, last_day, period};
use crate::tree::Tree;
use crate::tree::Tree::{List, Name, Object};

pub(crate) fn comparison(comparison: &PremiumYearComparison) -> Tree {
    let PremiumYearComparison { from, to, parameters } = comparison;
    let change = |change: &ParameterChange| {
        let ParameterChange { change, before, after } = *change;
        Object(
            [
                ("id", Tree::perhaps(after.or(before), |parameter| Name(parameter.id.name()))),
                ("change", Name(change.name())),
                ("before", Tree::perhaps(before, |parameter| measured(parameter, from))),
                ("after", Tree::perhaps(after, |parameter| measured(parameter, to))),
            ]
            .into(),
        )
    };
    Object([("from", year(from)), ("to", year(to)), ("parameters", Tree::list(parameters, change))].into())
}

/// The rules of one year, parameters aside.
fn year(year: &PremiumYear) -> Tree {
    let base = &year.scale.base;
    let tier = |at_least: u8, amount, basis| {
        sourced(year, basis, [("atLeast", count(at_least.into())), ("amount", euro(amount))].into())
    };
    let mut tiers: Vec<Tree> = [tier(0, base.amount, base.basis)].into();
    tiers.extend(year.scale.steps.iter().map(|step| tier(step.at_least, step.amount, step.basis)));
    let amount = |amount, basis| sourced(year, basis, [("amount", euro(amount))].into());
    Object(
        [
            ("premiumYear", count(year.year.into())),
            ("rules", rules(year)),
            ("tiers", List(tiers)),
            ("minimumAttested", amount(year.activity.minimum, year.activity.basis)),
            ("inTraining", amount(year.training.amount, year.training.basis)),
            ("starter", Tree::perhaps(year.starter, |starter| amount(starter.amount, starter.basis))),
            (
                "sumehrBonus",
                Tree::perhaps(year.sumehr_bonus, |bonus| {
                    let fields = [("patients", count(bonus.minimum)), ("amount", euro(bonus.amount))];
                    sourced(year, bonus.basis, fields.into())
                }),
            ),
            ("window", window(year, &year.window)),
        ]
        .into(),
    )
}

/// When the premium can be applied for, as far as it is known.
fn window(year: &PremiumYear, window: &Window) -> Tree {
    let (opens_on, not_before) = match window.opens {
        Opening::On(day) => (Some(day), None),
        Opening::NotBefore(day) => (None, Some(day)),
        Opening::Unknown => (None, None),
    };
    let (closes, latest) = match window.closes {
        Closing::On(day) => (Some(day), None),
        Closing::Between(careful, latest) => (Some(careful), Some(latest)),
        Closing::Unknown => (None, None),
    };
    let fields = [
        ("opensOn", last_day(opens_on)),
        ("notBefore", last_day(not_before)),
        ("lastDay", last_day(closes)),
        ("latestNamed", last_day(latest)),
    ];
    sourced(year, window.basis, fields.into())
}

/// One parameter in one year.
fn measured(parameter: &Parameter, year: &PremiumYear) -> Tree {
    let fields = [
        ("threshold", threshold(parameter, year.year)),
        ("period", period(parameter.span.in_year(year.year))),
    ];
    sourced(year, parameter.basis, fields.into())
}

/// Fields with what they rest on in that year.
fn sourced(year: &PremiumYear, basis: Basis, mut fields: Vec<(&'static str, Tree)>) -> Tree {
    let basis = year.basis(basis);
    fields.extend([("certainty", certainty(basis.certainty)), ("sources", cited(basis.sources))]);
    Object(fields)
}
