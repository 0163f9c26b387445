//! The outcome of a premium case.

use gpcheck_rules::premium::{
    Parameter, ParameterResult, PlanStep, PremiumAssessment, PremiumYear, RulesStatus, Threshold, Track,
};
use gpcheck_rules::{Euro, Range, Tri};

use super::{cited, deadline, period, reason};
use crate::out::Out;

pub(crate) fn assessment(out: &mut Out, outcome: &PremiumAssessment) {
    let year = outcome.year;
    out.object(|out| {
        out.key("premiumYear").count(year.year.into());
        rules(out.key("rules"), year);
        // The contract has no word for an unknown track, and no case that it can write has one.
        out.key("track").name(outcome.track.unwrap_or(Track::None).name());
        out.key("eligibility").name(tri(outcome.eligibility, "eligible", "notEligible"));
        out.key("parameters").list(&outcome.parameters, |out, it| result(out, it, year.year));
        out.key("thresholdsMet").object(|out| {
            out.key("least").count(outcome.thresholds_met.least.into());
            out.key("most").count(outcome.thresholds_met.most.into());
        });
        range(out.key("premium"), outcome.premium);
        out.key("starter").object(|out| {
            out.key("status").name(tri(outcome.starter.status, "due", "notDue"));
            range(out.key("amount"), outcome.starter.amount);
        });
        range(out.key("total"), outcome.total);
        out.key("plan").list(&outcome.plan, step);
        out.key("deadlines").list(&outcome.deadlines, deadline);
        out.key("reasons").list(&outcome.reasons, reason);
        out.key("certainty").name(outcome.certainty.name());
    });
}

/// Whether the year's rules are established.
pub(super) fn rules(out: &mut Out, year: &PremiumYear) {
    out.object(|out| {
        out.key("status").name(match year.status {
            RulesStatus::Established => "established",
            RulesStatus::Assumed { .. } => "assumed",
        });
        out.key("basedOn").count(year.based_on().into());
    });
}

fn tri(tri: Tri, yes: &'static str, no: &'static str) -> &'static str {
    match tri {
        Tri::Yes => yes,
        Tri::No => no,
        Tri::Unknown => "undetermined",
    }
}

fn range(out: &mut Out, range: Range<Euro>) {
    out.object(|out| {
        out.key("least").euro(range.least);
        out.key("most").euro(range.most);
    });
}

fn result(out: &mut Out, result: &ParameterResult, year: u16) {
    out.object(|out| {
        out.key("id").name(result.parameter.id.name());
        out.key("status").name(result.status.name());
        threshold(out.key("threshold"), result.parameter, year);
        period(out.key("period"), result.period);
        out.key("missing").perhaps(result.missing, Out::count);
        out.key("certainty").name(result.certainty.name());
        cited(out.key("sources"), result.parameter.basis.sources);
    });
}

/// What has to be reached, the days of the year as dates of this one.
pub(super) fn threshold(out: &mut Out, parameter: &Parameter, year: u16) {
    out.object(|out| match parameter.threshold {
        Threshold::Share(minimum) => {
            out.key("kind").name("share");
            out.key("percent").percent(minimum);
        }
        Threshold::Count(minimum) => {
            out.key("kind").name("count");
            out.key("count").count(minimum);
        }
        Threshold::Done => out.key("kind").name("done"),
        Threshold::Barometers { at_least, of } => {
            out.key("kind").name("barometers");
            out.key("atLeast").count(at_least.into());
            out.key("of").list(of, |out, offer| {
                out.object(|out| {
                    out.key("id").name(offer.barometer.name());
                    out.key("lastDay").date(offer.last_day.in_year(year));
                });
            });
        }
    });
}

fn step(out: &mut Out, step: &PlanStep) {
    out.object(|out| {
        out.key("parameters").list(&step.parameters, |out, id| out.name(id.name()));
        out.key("reaches").euro(step.reaches);
        out.key("gain").euro(step.gain);
        out.key("lastDay").day(step.last_day);
    });
}
