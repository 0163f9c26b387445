//! What every outcome of a premium case must show by itself.

use gpcheck_rules::premium::{
    ParameterId, ParameterStatus, PremiumAssessment, PremiumCase, PremiumFigures, RulesStatus, Track, figures,
};
use gpcheck_rules::{Certainty, Effect, Euro, Tri};

use crate::found::Found;
use crate::said::{Said, weakest};

/// An amount of a year, to be reached.
pub(super) fn amount(year: u16, amount: Euro) -> String {
    format!("{year} {}", amount.cents() / 100)
}

/// Whether figures without reasons say anything else than the outcome.
fn differs(figures: &PremiumFigures, outcome: &PremiumAssessment) -> bool {
    let says = (figures.track, figures.eligibility, figures.thresholds_met, figures.certainty);
    let worth = (figures.premium, figures.if_eligible, figures.starter, figures.total);
    says != (outcome.track, outcome.eligibility, outcome.thresholds_met, outcome.certainty)
        || worth != (outcome.premium, outcome.if_eligible, outcome.starter, outcome.total)
        || ParameterId::ALL.iter().filter(|id| figures.status(**id).is_some()).count()
            != outcome.parameters.len()
        || outcome.parameters.iter().any(|it| figures.status(it.parameter.id) != Some(it.status))
}

/// Looks at outcomes and remembers what they said.
#[derive(Default)]
pub(super) struct Watch {
    pub(super) said: Said,
    amounts: std::collections::BTreeSet<i64>,
    seen: [[bool; 4]; 4],
    deadlines: std::collections::BTreeSet<(&'static str, &'static str)>,
}

impl Watch {
    /// Everything that is wrong with the outcome, in words; usually nothing.
    pub(super) fn see(&mut self, case: &PremiumCase, outcome: &PremiumAssessment) -> Option<String> {
        self.remember(outcome);
        self.said
            .see(&outcome.reasons)
            .or_else(|| wrong(case, outcome).map(str::to_owned))
            .or_else(|| differs(&figures(case), outcome).then(|| "the figures alone are others".to_owned()))
    }

    fn remember(&mut self, outcome: &PremiumAssessment) {
        let track = match outcome.track {
            Some(Track::Recognised) => 0,
            Some(Track::InTraining) => 1,
            Some(Track::None) => 2,
            None => 3,
        };
        self.seen[0][track] = true;
        self.seen[1][outcome.eligibility as usize] = true;
        self.seen[2][outcome.starter.status as usize] = true;
        for result in &outcome.parameters {
            self.seen[3][result.status as usize] = true;
        }
        if outcome.premium.is_exact() {
            self.amounts.insert(outcome.premium.least.cents());
        }
        for deadline in &outcome.deadlines {
            self.deadlines.insert((deadline.kind.name(), deadline.state.name()));
        }
    }

    /// Tells what was reached.
    pub(super) fn tell(&self, year: u16, found: &mut Found) {
        const TRI: [&str; 3] = ["No", "Unknown", "Yes"];
        let names: [(&str, &[&str]); 4] = [
            ("track", &["recognised", "inTraining", "none", "unknown"]),
            ("eligibility", &TRI),
            ("starter", &TRI),
            ("status", &["met", "notMet", "undetermined", "notApplicable"]),
        ];
        for ((kind, names), seen) in names.into_iter().zip(self.seen) {
            for (name, _) in names.iter().zip(seen).filter(|(_, seen)| *seen) {
                found.reach(kind, *name);
            }
        }
        for cents in &self.amounts {
            found.reach("amount", amount(year, Euro::from_cents(*cents)));
        }
        for (kind, state) in &self.deadlines {
            found.reach("deadline", format!("{kind} {state}"));
        }
        self.said.tell(found);
    }
}

fn wrong(case: &PremiumCase, outcome: &PremiumAssessment) -> Option<&'static str> {
    let PremiumAssessment { premium, total, starter, thresholds_met, if_eligible, .. } = outcome;
    let ordered = Euro::ZERO <= premium.least
        && premium.least <= premium.most
        && total.least <= total.most
        && starter.amount.least <= starter.amount.most
        && if_eligible.least <= if_eligible.most
        && thresholds_met.least <= thresholds_met.most;
    let bonus = case.year.sumehr_bonus.map_or(Euro::ZERO, |bonus| bonus.amount);
    let statuses = outcome.parameters.iter().map(|result| result.status);
    let met = statuses.clone().filter(|status| *status == ParameterStatus::Met).count();
    let open = statuses.filter(|status| *status == ParameterStatus::Undetermined).count();
    let counted = case.practice.flat_fee.is_none()
        || (usize::from(thresholds_met.least), usize::from(thresholds_met.most)) == (met, met + open);
    let established = case.year.status == RulesStatus::Established;
    let on_time = case.application.is_none();
    let checks = [
        (ordered, "a range has its ends the wrong way round"),
        (total.least == premium.least + starter.amount.least, "the least total is not the sum"),
        (total.most == premium.most + starter.amount.most, "the most total is not the sum"),
        (premium.most <= case.year.highest() + bonus, "more than the year can give"),
        (if_eligible.most >= premium.most, "more than an eligible doctor gets"),
        (
            !on_time || outcome.eligibility != Tri::Yes || premium == if_eligible,
            "an eligible doctor gets something else",
        ),
        (outcome.eligibility != Tri::No || premium.most == Euro::ZERO, "a premium without eligibility"),
        (same_list(case, outcome), "the parameters are not those of the year"),
        (counted, "the number of thresholds is not that of the parameters met"),
        (stairs_rise(outcome), "the steps do not rise one after the other"),
        (pays_as_its_stair(case, outcome), "the premium is not that of its step"),
        (starter_agrees(case, outcome), "the supplement is not what its status says"),
        (plan_rises(case, outcome), "the plan does not lead up"),
        (outcome.certainty == weakest(&outcome.reasons), "the certainty is not that of the weakest rule"),
        (
            established || outcome.certainty == Certainty::Inferred,
            "assumed rules, yet more certain than an inference",
        ),
        (says_unknown(outcome), "a range, and no reason says what is open"),
    ];
    checks.into_iter().find(|(holds, _)| !holds).map(|(_, words)| words)
}

fn same_list(case: &PremiumCase, outcome: &PremiumAssessment) -> bool {
    outcome.parameters.len() == case.year.parameters.len()
        && outcome
            .parameters
            .iter()
            .zip(case.year.parameters)
            .all(|(result, listed)| result.parameter == listed)
}

fn stairs_rise(outcome: &PremiumAssessment) -> bool {
    let follows = outcome
        .stairs
        .windows(2)
        .all(|pair| pair[0].last + 1 == pair[1].first && pair[0].amount < pair[1].amount);
    follows && outcome.stairs.first().is_some_and(|stair| stair.first == 0)
}

/// A certain number of thresholds, accepted software and nothing else open: exactly the amount of that step.
fn pays_as_its_stair(case: &PremiumCase, outcome: &PremiumAssessment) -> bool {
    let plain = outcome.track == Some(Track::Recognised)
        && outcome.eligibility == Tri::Yes
        && case.practice.accepted_software == Some(true)
        && case.practice.flat_fee.is_some()
        && case.application.is_none()
        && case.year.sumehr_bonus.is_none()
        && outcome.thresholds_met.is_exact();
    let met = outcome.thresholds_met.least;
    let stair = outcome.stairs.iter().find(|stair| stair.first <= met && met <= stair.last);
    !plain || (outcome.premium.is_exact() && stair.is_some_and(|stair| stair.amount == outcome.premium.least))
}

fn starter_agrees(case: &PremiumCase, outcome: &PremiumAssessment) -> bool {
    let full = case.year.starter.map_or(Euro::ZERO, |supplement| supplement.amount);
    let amount = outcome.starter.amount;
    match outcome.starter.status {
        Tri::No => amount.most == Euro::ZERO,
        Tri::Unknown => amount.least == Euro::ZERO && amount.most == full,
        Tri::Yes => amount.least == full && amount.most == full,
    }
}

fn plan_rises(case: &PremiumCase, outcome: &PremiumAssessment) -> bool {
    let rises = outcome.plan.windows(2).all(|pair| pair[0].reaches < pair[1].reaches);
    rises
        && outcome.plan.iter().all(|step| {
            step.reaches > outcome.premium.least
                && step.gain > Euro::ZERO
                && step.last_day.is_some_and(|day| day >= case.today)
                && !step.parameters.is_empty()
        })
}

/// Where an amount is open, some reason says that it is.
fn says_unknown(outcome: &PremiumAssessment) -> bool {
    outcome.total.least == outcome.total.most
        || outcome.reasons.iter().any(|reason| reason.effect == Effect::Undetermined)
}
