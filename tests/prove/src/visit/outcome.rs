//! What every outcome of a visit must show by itself.

use std::collections::BTreeSet;

use gpcheck_rules::mediprima::{
    Branch, Channel, Duty, Payer, Stage, StepId, TREE, Verdict, VisitCase, VisitRouting, route,
};

use crate::found::Found;
use crate::said::{Said, weakest};

/// Looks at outcomes and remembers what they said.
#[derive(Default)]
pub(super) struct Watch {
    said: Said,
    seen: BTreeSet<(&'static str, &'static str)>,
    payers: BTreeSet<Vec<Payer>>,
    opened: BTreeSet<(&'static str, Channel)>,
    deadlines: BTreeSet<(&'static str, &'static str)>,
    pub(super) found: Found,
}

impl Watch {
    /// Routes a visit and looks at the outcome; `named` tells the visit in a report.
    pub(super) fn route(
        &mut self,
        case: &VisitCase,
        named: impl Fn() -> String,
    ) -> (VisitRouting, &'static Branch) {
        if case.check().is_err() {
            self.found.fault(|| format!("{} is refused", named()));
        }
        let outcome = route(case);
        let taken = outcome.path.last().and_then(|step| TREE.iter().find(|branch| branch.id == step.branch));
        let branch = taken.expect("the last branch of the tree always applies");
        self.found.count("visits", 1);
        self.remember(branch, &outcome);
        if let Some(words) =
            self.said.see(&outcome.reasons).or_else(|| wrong(branch, &outcome).map(str::to_owned))
        {
            self.found.fault(|| format!("{words}: {}: {outcome:?}", named()));
        }
        (outcome, branch)
    }

    fn remember(&mut self, branch: &'static Branch, outcome: &VisitRouting) {
        let mut see = |kind, name| self.seen.insert((kind, name));
        see("branch", branch.id);
        see("verdict", outcome.verdict.name());
        see("duty", outcome.certificate.duty.name());
        if let Some(exception) = outcome.exception {
            see("exception", exception.name());
        }
        for payer in &outcome.payers {
            see("payer", payer.name());
        }
        for step in &outcome.steps {
            see("step", step.name());
        }
        for channel in &outcome.channels {
            see("channel", channel.name());
            self.opened.insert((branch.id, *channel));
        }
        for deadline in &outcome.deadlines {
            self.deadlines.insert((deadline.kind.name(), deadline.state.name()));
        }
        if !self.payers.contains(&outcome.payers) {
            self.payers.insert(outcome.payers.clone());
        }
    }

    /// Tells what was reached.
    pub(super) fn tell(mut self) -> Found {
        for (kind, name) in &self.seen {
            self.found.reach(kind, *name);
        }
        for (branch, channel) in &self.opened {
            self.found.reach("channel of a branch", format!("{branch} {}", channel.name()));
        }
        for payers in &self.payers {
            let names: Vec<_> = payers.iter().map(|payer| payer.name()).collect();
            self.found.reach("list of payers", names.join(", "));
        }
        for (kind, state) in &self.deadlines {
            self.found.reach("visit deadline", format!("{kind} {state}"));
        }
        let mut reasons = Found::default();
        self.said.tell(&mut reasons);
        for reason in reasons.reached.into_values().flatten() {
            self.found.reach("visit reason", reason);
        }
        self.found
    }
}

fn wrong(branch: &Branch, outcome: &VisitRouting) -> Option<&'static str> {
    let VisitRouting { verdict, channels, payers, steps, certificate, path, .. } = outcome;
    let taken = path.iter().filter(|step| step.taken).count();
    let in_order = path.iter().zip(TREE).all(|(step, branch)| step.branch == branch.id);
    let has = |step| steps.contains(&step);
    let first = channels.first().copied();
    let checks = [
        (taken == 1 && in_order, "not exactly one branch, the last one asked"),
        (*verdict == branch.verdict, "not the verdict of its branch"),
        (
            channels.iter().all(|channel| branch.channels.contains(channel)),
            "a channel that its branch does not open",
        ),
        (distinct(channels) && distinct(payers) && distinct(steps), "something is named twice"),
        (!steps.is_empty(), "no step"),
        (*verdict != Verdict::Bill || !channels.is_empty(), "to be billed, and no channel"),
        (!outcome.guaranteed || *verdict == Verdict::Bill, "guaranteed, and not to be billed"),
        (!outcome.guaranteed || branch.stage == Stage::Exception, "guaranteed without a card"),
        (payers.is_sorted(), "payers out of order"),
        (
            certificate.keep == (certificate.duty == Duty::Required),
            "a certificate is kept exactly when required",
        ),
        (
            certificate.keep || !(certificate.send_to_cpas || certificate.copy_to_patient),
            "a certificate that is not required goes somewhere",
        ),
        (
            !certificate.send_to_cpas || first == Some(Channel::CpasPaper),
            "sent with an invoice that is not on paper",
        ),
        (has(StepId::FillCertificate) == certificate.keep, "the step to fill in a certificate"),
        (has(StepId::SendCertificate) == certificate.send_to_cpas, "the step to send a certificate"),
        (has(StepId::GiveCertificateCopy) == certificate.copy_to_patient, "the step to copy a certificate"),
        (outcome.certainty == weakest(&outcome.reasons), "the certainty is not that of the weakest rule"),
    ];
    checks.into_iter().find(|(holds, _)| !holds).map(|(_, words)| words)
}

fn distinct<T: Ord>(list: &[T]) -> bool {
    list.iter().collect::<BTreeSet<_>>().len() == list.len()
}
