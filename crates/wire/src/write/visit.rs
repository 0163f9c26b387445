//! The outcome of a visit.

use gpcheck_rules::mediprima::VisitRouting;

use super::{deadline, reason};
use crate::out::Out;

pub(crate) fn routing(out: &mut Out, outcome: &VisitRouting) {
    out.object(|out| {
        out.key("verdict").name(outcome.verdict.name());
        out.key("channels").list(&outcome.channels, |out, channel| out.name(channel.name()));
        out.key("exception").perhaps(outcome.exception, |out, exception| out.name(exception.name()));
        out.key("guaranteed").flag(outcome.guaranteed);
        out.key("payers").list(&outcome.payers, |out, payer| out.name(payer.name()));
        out.key("certificate").object(|out| {
            out.key("duty").name(outcome.certificate.duty.name());
            out.key("keep").flag(outcome.certificate.keep);
            out.key("sendToCpas").flag(outcome.certificate.send_to_cpas);
            out.key("copyToPatient").flag(outcome.certificate.copy_to_patient);
        });
        out.key("steps").list(&outcome.steps, |out, step| out.name(step.name()));
        out.key("deadlines").list(&outcome.deadlines, deadline);
        out.key("reasons").list(&outcome.reasons, reason);
        out.key("certainty").name(outcome.certainty.name());
    });
}
