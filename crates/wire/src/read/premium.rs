//! A premium case of what was read.

use gpcheck_rules::premium::{
    Application, ApplicationChannel, Barometer, BarometerDays, Competence, CompetenceKind, Doctor,
    Measurement, Measurements, OnCall, ParameterId, Practice, PremiumCase, find,
};
use gpcheck_rules::{Period, Share};

use super::cell::Cell;
use super::contract::PREMIUM_CASE;
use super::{Cells, Read, read};
use crate::invalid::Path;
use crate::json::Json;

/// Reads a case and checks it against the year's rules.
pub(crate) fn case(json: &Json<'_>, at: &Path<'_>) -> Read<PremiumCase> {
    let case = made(&read(json, at, &PREMIUM_CASE)?).ok_or_else(|| at.unreadable())?;
    case.check().map_err(|refusal| at.below(refusal.into()))?;
    Ok(case)
}

fn made(cell: &Cell) -> Option<PremiumCase> {
    let cells = &mut Cells::of(cell)?;
    let year = find(i64::try_from(cells.count()?).ok()?)?;
    let mut case = PremiumCase::empty(year, cells.date()?);
    case.doctor = doctor(&mut cells.fields()?)?;
    case.practice = practice(&mut cells.fields()?)?;
    if let Some(parameters) = &mut cells.fields() {
        case.measurements = measurements(parameters)?;
    }
    case.sumehr_patients = cells.count();
    if let Some(cells) = &mut cells.fields() {
        case.application = Some(application(cells)?);
    }
    Some(case)
}

fn doctor(cells: &mut Cells<'_>) -> Option<Doctor> {
    Some(Doctor {
        competences: Some(cells.list(competence)?),
        attested: cells.euro(),
        on_call: cells.word(&OnCall::ALL),
    })
}

fn competence(cells: &mut Cells<'_>) -> Option<Competence> {
    let cells = &mut cells.fields()?;
    let kind = CompetenceKind::of_code(cells.text()?);
    let Period { from, to } = period(cells)?;
    Some(Competence { kind, from: Some(from), to })
}

/// A period.
pub(super) fn period(cells: &mut Cells<'_>) -> Option<Period> {
    let cells = &mut cells.fields()?;
    Some(Period { from: cells.date()?, to: cells.date() })
}

fn practice(cells: &mut Cells<'_>) -> Option<Practice> {
    Some(Practice {
        accepted_software: cells.flag(),
        flat_fee: cells.list(period),
        declaration: cells.flag(),
    })
}

fn measurements(cells: &mut Cells<'_>) -> Option<Measurements> {
    let mut measured = Measurements::default();
    for id in ParameterId::ALL {
        if let Some((which, cells)) = &mut cells.which() {
            measured.set(id, Some(measurement(*which, cells)?));
        }
    }
    Some(measured)
}

fn measurement(which: usize, cells: &mut Cells<'_>) -> Option<Measurement> {
    Some(match which {
        0 => Measurement::Share(Share { part: cells.count()?, whole: cells.count()? }),
        1 => Measurement::Percent(cells.percent()?),
        2 => Measurement::Count(cells.count()?),
        3 => Measurement::Done(cells.flag()?),
        _ => {
            let mut days = BarometerDays::default();
            let cells = &mut cells.fields()?;
            for barometer in Barometer::ALL {
                days.set(barometer, cells.date());
            }
            Measurement::Barometers(days)
        }
    })
}

fn application(cells: &mut Cells<'_>) -> Option<Application> {
    Some(Application {
        submitted_on: cells.date()?,
        via: cells.word(&[ApplicationChannel::Portal, ApplicationChannel::Paper])?,
        notified_on: cells.date(),
    })
}
