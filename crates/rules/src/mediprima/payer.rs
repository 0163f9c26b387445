//! Who bears the cost: the State first, the CPAS/OCMW and the patient for what it leaves.
//!
//! Source: the consultation schema (shares of the State, support of the CPAS/OCMW for each part).

use alloc::vec::Vec;

use crate::mediprima::card::{MedicalCard, StateShare, StateShares, Support};
use crate::mediprima::routing::Payer;
use crate::mediprima::rules;
use crate::reason::{Effect, Fact, Reason};
use crate::share::Percent;

/// The payers that the card makes certain, in the order State, CPAS/OCMW, patient.
pub(crate) fn payers(card: &MedicalCard) -> (Vec<Payer>, Reason) {
    let Some(shares) = card.state_shares else {
        return (Vec::new(), Reason::new(&rules::PAYERS, Effect::Undetermined));
    };
    let support = card.doctor_cover.as_ref().and_then(|cover| cover.support);
    let parts = [
        (shares.ami_part, support.map(|support| support.ami_part)),
        (shares.patient_part, support.map(|support| support.patient_part)),
    ];
    let mut open = false;
    let (mut state, mut cpas, mut patient) = (false, false, false);
    for (share, support) in parts {
        state |= share != StateShare::None;
        if share == StateShare::All {
            continue;
        }
        match support {
            Some(Support::Full) => cpas = true,
            Some(Support::Partial) => (cpas, patient) = (true, true),
            Some(Support::Nothing) => patient = true,
            None => open = true,
        }
    }
    let certain = [(state, Payer::State), (cpas, Payer::Cpas), (patient, Payer::Patient)];
    let payers = certain.into_iter().filter(|(bears, _)| *bears).map(|(_, payer)| payer).collect();
    let reason = if open { Reason::new(&rules::PAYERS, Effect::Undetermined) } else { shown(shares) };
    (payers, reason)
}

fn shown(shares: StateShares) -> Reason {
    let percent = |share| {
        Fact::Percent(Percent::whole(match share {
            StateShare::None => 0,
            StateShare::Half => 50,
            StateShare::All => 100,
        }))
    };
    Reason::new(&rules::PAYERS, Effect::Informs)
        .with("amiPart", percent(shares.ami_part))
        .with("patientPart", percent(shares.patient_part))
}
