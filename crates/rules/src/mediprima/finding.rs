//! What MediPrima's answer means for this doctor on this day.

use crate::mediprima::card::{DoctorCover, MedicalCard};
use crate::mediprima::visit::{MediPrimaAnswer, NotConsulted, RefusedCode, VisitCase};

/// The answer, reduced to what decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Finding<'a> {
    /// Not asked, or no answer came.
    NotConsulted,
    /// Cannot be asked without a national or BIS number.
    NoIdentifier,
    /// Codes 201 and 202, or an answer without a card.
    NoDecision,
    /// Code 203, or a card without payment commitment.
    Suspended,
    /// Code 204, or a list without this doctor.
    OtherDoctor,
    /// A list of doctors, and the own number is not known.
    ProviderUnknown,
    /// Code 205.
    TooEarly,
    /// Code 206, or a cover that does not contain the day.
    CoverInactive,
    /// Code 207, or no card with a cover for doctors.
    CoverAbsent,
    /// A decision of principle.
    Principle,
    /// This card pays for the visit.
    Covered(&'a MedicalCard),
}

/// Reads the answer for the day of care.
pub(crate) fn finding(case: &VisitCase) -> Finding<'_> {
    match &case.answer {
        MediPrimaAnswer::NotConsulted { because: Some(NotConsulted::NoIdentifier) } => Finding::NoIdentifier,
        MediPrimaAnswer::NotConsulted { .. } => Finding::NotConsulted,
        MediPrimaAnswer::Principle => Finding::Principle,
        MediPrimaAnswer::Refused(code) => match code {
            RefusedCode::C201 | RefusedCode::C202 => Finding::NoDecision,
            RefusedCode::C203 => Finding::Suspended,
            RefusedCode::C204 => Finding::OtherDoctor,
            RefusedCode::C205 => Finding::TooEarly,
            RefusedCode::C206 => Finding::CoverInactive,
            RefusedCode::C207 => Finding::CoverAbsent,
        },
        MediPrimaAnswer::Cards(cards) if cards.is_empty() => Finding::NoDecision,
        MediPrimaAnswer::Cards(cards) => among(cards, case),
    }
}

/// How the card that decides was told from the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// No other card covers the day of care.
    Alone,
    /// Others cover the day too, all in an earlier version.
    Latest,
    /// Others cover the day too, and the versions do not tell which one is the latest.
    Open,
}

/// The place, among the cards of the answer, of the one that decides: its cover for doctors contains the day of care,
/// and it is the latest version if several do. `None` where none does, or the answer holds no card.
pub fn deciding_card(case: &VisitCase) -> Option<usize> {
    let active = covering(case);
    active.max_by_key(|(_, card, cover)| (card.version, cover.period.from)).map(|(place, ..)| place)
}

/// How [`deciding_card`] was chosen.
pub fn chosen(case: &VisitCase) -> Option<Chosen> {
    let decides = deciding_card(case)?;
    let version = covering(case).find(|(place, ..)| *place == decides).and_then(|(_, card, _)| card.version);
    let mut others = covering(case).filter(|(place, ..)| *place != decides).peekable();
    if others.peek().is_none() {
        return Some(Chosen::Alone);
    }
    let latest = others.all(|(_, card, _)| card.version.is_some() && card.version < version);
    Some(if latest { Chosen::Latest } else { Chosen::Open })
}

/// The cards whose cover for doctors contains the day of care, each with its place.
fn covering(case: &VisitCase) -> impl Iterator<Item = (usize, &MedicalCard, &DoctorCover)> {
    let cards: &[MedicalCard] = match &case.answer {
        MediPrimaAnswer::Cards(cards) => cards,
        _ => &[],
    };
    cards.iter().enumerate().filter_map(|(place, card)| {
        let cover = card.doctor_cover.as_ref()?;
        cover.period.contains(case.care_on).then_some((place, card, cover))
    })
}

fn among<'a>(cards: &'a [MedicalCard], case: &VisitCase) -> Finding<'a> {
    if cards.iter().all(|card| card.doctor_cover.is_none()) {
        return Finding::CoverAbsent;
    }
    let decides = deciding_card(case).and_then(|place| cards.get(place));
    let Some((card, cover)) = decides.and_then(|card| Some((card, card.doctor_cover.as_ref()?))) else {
        return Finding::CoverInactive;
    };
    match (&cover.providers, &case.doctor.nihii) {
        (Some(_), None) => Finding::ProviderUnknown,
        (Some(listed), Some(own)) if !listed.contains(own) => Finding::OtherDoctor,
        _ if card.agreement_number.is_none() => Finding::Suspended,
        _ => Finding::Covered(card),
    }
}
