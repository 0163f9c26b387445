//! The certificate of urgent medical aid (attestation AMU, attest DMH).
//!
//! Sources: the flag of the consultation answer; who keeps it and who gets a copy as Medimmigrant reports the
//! instruction of 27 August 2025, and the older rule for invoices on paper.

use alloc::vec::Vec;

use crate::known::Known;
use crate::mediprima::routing::{Certificate, Channel, Duty, StepId};
use crate::mediprima::rules;
use crate::mediprima::visit::VisitCase;
use crate::reason::{Effect, Reason};

/// Not needed: somebody else's rules apply.
pub(crate) const NONE: Certificate =
    Certificate { duty: Duty::NotRequired, keep: false, send_to_cpas: false, copy_to_patient: false };

/// The facts do not say.
pub(crate) const OPEN: Certificate = Certificate { duty: Duty::Undetermined, ..NONE };

/// Exactly the flag of the card, for the way of billing that comes first.
pub(crate) fn of_flag(case: &VisitCase, flag: Known<bool>, first: Option<Channel>) -> Certificate {
    match flag {
        None => OPEN,
        Some(false) => NONE,
        Some(true) => Certificate {
            duty: Duty::Required,
            keep: true,
            send_to_cpas: first == Some(Channel::CpasPaper),
            copy_to_patient: !case.patient.prescribed.is_empty(),
        },
    }
}

/// What to do about it, in order.
pub(crate) fn steps(certificate: Certificate) -> Vec<StepId> {
    if certificate.duty == Duty::Undetermined {
        return [StepId::CheckCertificateFlag].into();
    }
    let steps = [
        (certificate.duty == Duty::Required, StepId::FillCertificate),
        (certificate.keep, StepId::KeepCertificate),
        (certificate.send_to_cpas, StepId::SendCertificate),
        (certificate.copy_to_patient, StepId::GiveCertificateCopy),
    ];
    steps.into_iter().filter(|(needed, _)| *needed).map(|(_, step)| step).collect()
}

/// Why the certificate is needed or not, and what becomes of it.
pub(crate) fn reasons(certificate: Certificate, urgent: bool) -> Vec<Reason> {
    let duty = match certificate.duty {
        Duty::Required if urgent => Reason::new(&rules::CERTIFICATE_URGENT, Effect::Limits),
        Duty::Required => Reason::new(&rules::CERTIFICATE, Effect::Limits),
        Duty::NotRequired => Reason::new(&rules::CERTIFICATE, Effect::Informs),
        Duty::Undetermined => Reason::new(&rules::CERTIFICATE, Effect::Undetermined),
    };
    let more = [
        (certificate.keep, &rules::CERTIFICATE_KEEP),
        (certificate.send_to_cpas, &rules::CERTIFICATE_SEND),
        (certificate.copy_to_patient, &rules::CERTIFICATE_COPY),
    ];
    let mut reasons: Vec<Reason> = [duty].into();
    for (holds, rule) in more {
        if holds {
            reasons.push(Reason::new(rule, Effect::Informs));
        }
    }
    reasons
}
