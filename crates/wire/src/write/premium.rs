//! The outcome of a premium case.

use gpcheck_rules::Tri;
use gpcheck_rules::premium::{
    Parameter, ParameterResult, PlanStep, PremiumAssessment, PremiumYear, RulesStatus, Threshold, Track,
};

use super::{certainty, cited, count, date, deadline, euro, last_day, percent, period, range, reason};
use crate::tree::Tree;
use crate::tree::Tree::{Name, Object};

pub(crate) fn assessment(outcome: &PremiumAssessment) -> Tree {
    let year = outcome.year;
    Object(
        [
            ("premiumYear", count(year.year.into())),
            ("rules", rules(year)),
            // The contract has no word for an unknown track, and no case that it can write has one.
            ("track", Name(outcome.track.unwrap_or(Track::None).name())),
            ("eligibility", tri(outcome.eligibility, "eligible", "notEligible")),
            ("parameters", Tree::list(&outcome.parameters, |it| result(it, year.year))),
            ("thresholdsMet", range(outcome.thresholds_met, |met| count(met.into()))),
            ("premium", range(outcome.premium, euro)),
            (
                "starter",
                Object(
                    [
                        ("status", tri(outcome.starter.status, "due", "notDue")),
                        ("amount", range(outcome.starter.amount, euro)),
                    ]
                    .into(),
                ),
            ),
            ("total", range(outcome.total, euro)),
            ("plan", Tree::list(&outcome.plan, step)),
            ("deadlines", Tree::list(&outcome.deadlines, deadline)),
            ("reasons", Tree::list(&outcome.reasons, reason)),
            ("certainty", certainty(outcome.certainty)),
        ]
        .into(),
    )
}

/// Whether the year's rules are established.
pub(super) fn rules(year: &PremiumYear) -> Tree {
    let status = match year.status {
        RulesStatus::Established => "established",
        RulesStatus::Assumed { .. } => "assumed",
    };
    Object([("status", Name(status)), ("basedOn", count(year.based_on().into()))].into())
}

fn tri(tri: Tri, yes: &'static str, no: &'static str) -> Tree {
    Name(match tri {
        Tri::Yes => yes,
        Tri::No => no,
        Tri::Unknown => "undetermined",
    })
}

fn result(result: &ParameterResult, year: u16) -> Tree {
    Object(
        [
            ("id", Name(result.parameter.id.name())),
            ("status", Name(result.status.name())),
            ("threshold", threshold(result.parameter, year)),
            ("period", period(result.period)),
            ("missing", Tree::perhaps(result.missing, count)),
            ("certainty", certainty(result.certainty)),
            ("sources", cited(result.parameter.basis.sources)),
        ]
        .into(),
    )
}

/// What has to be reached, the days of the year as dates of this one.
pub(super) fn threshold(parameter: &Parameter, year: u16) -> Tree {
    let (kind, field) = match parameter.threshold {
        Threshold::Share(minimum) => ("share", ("percent", percent(minimum))),
        Threshold::Count(minimum) => ("count", ("count", count(minimum))),
        Threshold::Done => return Object([("kind", Name("done"))].into()),
        Threshold::Barometers { at_least, .. } => ("barometers", ("atLeast", count(at_least.into()))),
    };
    let mut fields = [("kind", Name(kind)), field].to_vec();
    if let Threshold::Barometers { of, .. } = parameter.threshold {
        let offered = Tree::list(of, |offer| {
            let last_day = date(offer.last_day.in_year(year));
            Object([("id", Name(offer.barometer.name())), ("lastDay", last_day)].into())
        });
        fields.push(("of", offered));
    }
    Object(fields)
}

fn step(step: &PlanStep) -> Tree {
    Object(
        [
            ("parameters", Tree::list(&step.parameters, |id| Name(id.name()))),
            ("reaches", euro(step.reaches)),
            ("gain", euro(step.gain)),
            ("lastDay", last_day(step.last_day)),
        ]
        .into(),
    )
}
