//! A visit of what was read.

use gpcheck_rules::mediprima::{
    Billing, Cpas, CpasSupport, DoctorCover, MediPrimaAnswer, MedicalCard, NotConsulted, Patient, Prescribed,
    Reception, RefusedCode, Role, Setting, StateShare, StateShares, Support, VisitCase, VisitDoctor,
};

use super::cell::Cell;
use super::contract::VISIT_CASE;
use super::premium::period;
use super::{Cells, Read, read};
use crate::invalid::Path;
use crate::json::Json;

/// Reads a case and checks it.
pub(crate) fn case(json: &Json<'_>, at: &Path<'_>) -> Read<VisitCase> {
    let case = made(&read(json, at, &VISIT_CASE)?).ok_or_else(|| at.unreadable())?;
    case.check().map_err(|refusal| at.below(refusal.into()))?;
    Ok(case)
}

fn made(cell: &Cell) -> Option<VisitCase> {
    let cells = &mut Cells::of(cell)?;
    Some(VisitCase {
        care_on: cells.date()?,
        billed_on: cells.date()?,
        patient: patient(&mut cells.fields()?),
        answer: answer(cells)?,
        doctor: doctor(&mut cells.fields()?)?,
        setting: cells.word(&[
            Setting::Practice,
            Setting::HomeVisit,
            Setting::GuardPost,
            Setting::FlatFeePractice,
            Setting::FamilyPlanning,
            Setting::Hospital,
        ])?,
        billing: billing(&mut cells.fields()?),
    })
}

fn patient(cells: &mut Cells<'_>) -> Patient {
    const PRESCRIBED: [Prescribed; 5] = [
        Prescribed::Medicines,
        Prescribed::Laboratory,
        Prescribed::Physiotherapy,
        Prescribed::Specialist,
        Prescribed::Hospital,
    ];
    Patient {
        insured: cells.flag(),
        reception: cells.word(&[Reception::Fedasil, Reception::Cpas, Reception::None]),
        urgent: cells.flag(),
        prescribed: cells.list(|cells| cells.word(&PRESCRIBED)).unwrap_or_default(),
    }
}

fn answer(cells: &mut Cells<'_>) -> Option<MediPrimaAnswer> {
    let (which, mut cells) = cells.which()?;
    Some(match which {
        0 => {
            let because = cells.word(&[NotConsulted::NoIdentifier, NotConsulted::Unavailable]);
            MediPrimaAnswer::NotConsulted { because }
        }
        1 => MediPrimaAnswer::Refused(cells.word(&RefusedCode::ALL)?),
        2 => MediPrimaAnswer::Principle,
        _ => MediPrimaAnswer::Cards(cells.list(card)?),
    })
}

fn card(cells: &mut Cells<'_>) -> Option<MedicalCard> {
    let cells = &mut cells.fields()?;
    Some(MedicalCard {
        card_number: cells.text().map(Into::into),
        version: cells.count(),
        period: period(cells)?,
        cpas: match &mut cells.fields() {
            Some(cells) => {
                Some(Cpas { name: cells.text()?.into(), cbe_number: cells.text().map(Into::into) })
            }
            None => None,
        },
        doctor_cover: match &mut cells.fields() {
            Some(cells) => Some(cover(cells)?),
            None => None,
        },
        state_shares: cells.fields().and_then(|mut cells| {
            let shares = [StateShare::None, StateShare::Half, StateShare::All];
            Some(StateShares { ami_part: cells.word(&shares)?, patient_part: cells.word(&shares)? })
        }),
        urgency_certificate: cells.flag(),
        agreement_number: cells.text().map(Into::into),
    })
}

fn cover(cells: &mut Cells<'_>) -> Option<DoctorCover> {
    Some(DoctorCover {
        period: period(cells)?,
        support: cells.fields().and_then(|mut cells| {
            let support = [Support::Nothing, Support::Partial, Support::Full];
            Some(CpasSupport {
                ami_part: cells.word(&support)?,
                patient_part: cells.word(&support)?,
                supplement: cells.word(&support)?,
            })
        }),
        convention: cells.flag(),
        prescription_only: cells.flag(),
        maximum_patient_part: cells.euro(),
        providers: cells.list(|cells| cells.text().map(Into::into)),
    })
}

fn doctor(cells: &mut Cells<'_>) -> Option<VisitDoctor> {
    Some(VisitDoctor {
        role: cells.word(&[Role::GeneralPractitioner, Role::GpInTraining, Role::Specialist])?,
        born_on: cells.date(),
        nihii: cells.text().map(Into::into),
    })
}

fn billing(cells: &mut Cells<'_>) -> Billing {
    Billing {
        outside: cells.word(&[false, true]),
        connected: cells.flag(),
        force_majeure: cells.flag(),
        software: cells.flag(),
        own_number: cells.flag(),
        justification: cells.flag(),
    }
}
