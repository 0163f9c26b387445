//! The outcome of a visit.

use gpcheck_rules::mediprima::VisitRouting;

use super::{certainty, deadline, reason};
use crate::tree::Tree;
use crate::tree::Tree::{Flag, Name, Object};

pub(crate) fn routing(outcome: &VisitRouting) -> Tree {
    let certificate = &outcome.certificate;
    Object(
        [
            ("verdict", Name(outcome.verdict.name())),
            ("channels", Tree::list(&outcome.channels, |channel| Name(channel.name()))),
            ("exception", Tree::perhaps(outcome.exception, |exception| Name(exception.name()))),
            ("guaranteed", Flag(outcome.guaranteed)),
            ("payers", Tree::list(&outcome.payers, |payer| Name(payer.name()))),
            (
                "certificate",
                Object(
                    [
                        ("duty", Name(certificate.duty.name())),
                        ("keep", Flag(certificate.keep)),
                        ("sendToCpas", Flag(certificate.send_to_cpas)),
                        ("copyToPatient", Flag(certificate.copy_to_patient)),
                    ]
                    .into(),
                ),
            ),
            ("steps", Tree::list(&outcome.steps, |step| Name(step.name()))),
            ("deadlines", Tree::list(&outcome.deadlines, deadline)),
            ("reasons", Tree::list(&outcome.reasons, reason)),
            ("certainty", certainty(outcome.certainty)),
        ]
        .into(),
    )
}
