//! The outcome of a visit, and what MediPrima answered about it.

use gpcheck_rules::Period;
use gpcheck_rules::mediprima::{
    DoctorCover, MediPrimaAnswer, MedicalCard, StateShare, Support, VisitRouting,
};

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

/// What MediPrima answered, as a case of a visit takes it.
pub(crate) fn answer(out: &mut Out, answer: &MediPrimaAnswer) {
    out.object(|out| match answer {
        MediPrimaAnswer::NotConsulted { because } => {
            out.key("kind").name("notConsulted");
            out.key("because").perhaps(*because, |out, because| out.name(because.name()));
        }
        MediPrimaAnswer::Refused(code) => {
            out.key("kind").name("refused");
            out.key("code").name(code.name());
        }
        MediPrimaAnswer::Principle => out.key("kind").name("principle"),
        MediPrimaAnswer::Cards(cards) => {
            out.key("kind").name("cards");
            out.key("cards").list(cards, card);
        }
    });
}

fn card(out: &mut Out, card: &MedicalCard) {
    out.object(|out| {
        out.key("cardNumber").perhaps(card.card_number.as_deref(), Out::string);
        out.key("version").perhaps(card.version, Out::count);
        period(out.key("period"), card.period);
        out.key("cpas").perhaps(card.cpas.as_ref(), |out, cpas| {
            out.object(|out| {
                out.key("name").string(&cpas.name);
                out.key("cbeNumber").perhaps(cpas.cbe_number.as_deref(), Out::string);
            });
        });
        out.key("doctorCover").perhaps(card.doctor_cover.as_ref(), cover);
        out.key("stateShares").perhaps(card.state_shares, |out, shares| {
            out.object(|out| {
                out.key("amiPart").count(percent(shares.ami_part));
                out.key("patientPart").count(percent(shares.patient_part));
            });
        });
        out.key("urgencyCertificate").perhaps(card.urgency_certificate, Out::flag);
        out.key("agreementNumber").perhaps(card.agreement_number.as_deref(), Out::string);
    });
}

fn cover(out: &mut Out, cover: &DoctorCover) {
    out.object(|out| {
        period(out.key("period"), cover.period);
        out.key("support").perhaps(cover.support, |out, support| {
            out.object(|out| {
                out.key("amiPart").name(part(support.ami_part));
                out.key("patientPart").name(part(support.patient_part));
                out.key("supplement").name(part(support.supplement));
            });
        });
        out.key("convention").perhaps(cover.convention, Out::flag);
        out.key("prescriptionOnly").perhaps(cover.prescription_only, Out::flag);
        out.key("maximumPatientPart").perhaps(cover.maximum_patient_part, Out::euro);
        let providers = cover.providers.as_ref();
        out.key("providers").perhaps(providers, |out, providers| {
            out.list(providers, |out, number| out.name(number));
        });
    });
}

fn period(out: &mut Out, period: Period) {
    out.object(|out| {
        out.key("from").date(period.from);
        out.key("to").day(period.to);
    });
}

const fn percent(share: StateShare) -> u64 {
    match share {
        StateShare::None => 0,
        StateShare::Half => 50,
        StateShare::All => 100,
    }
}

const fn part(support: Support) -> &'static str {
    match support {
        Support::Nothing => "NOTHING",
        Support::Partial => "PARTIAL",
        Support::Full => "FULL",
    }
}
