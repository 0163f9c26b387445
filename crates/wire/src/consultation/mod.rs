//! The answer of the eHealth service `ConsultCarmedIntervention`, core v1 and v2, read into what a visit asks for.
//!
//! Source: the official schemas of the service. Only what bears on billing is taken, and the identity number apart; names
//! and dates of birth are passed over. What the schema does not know is passed over too, what it asks for and is not as it
//! asks is refused with its line.

mod card;
mod reader;
mod status;

use alloc::string::String;
use alloc::vec::Vec;

use gpcheck_rules::mediprima::{MediPrimaAnswer, RefusedCode};

use crate::invalid::{InvalidCase, Path};
use crate::json::Json;
use crate::out::Out;
use crate::read::Read;
use crate::write::visit::answer as write_answer;
use card::{Carmed, cards};
use reader::Reader;
use status::Status;

/// Name of the answer's root.
const RESPONSE: &str = "ConsultCarmedInterventionResponse";

/// What was read.
pub(crate) struct Consultation {
    /// What MediPrima answered.
    answer: MediPrimaAnswer,
    /// The identity number that was asked about, or else that of the cards.
    ssin: Option<String>,
}

/// Reads the XML and writes it as the contract has it.
pub(crate) fn consultation(input: &str) -> Read<String> {
    let Json::Text(xml) = Json::of(input)? else {
        return Err(Path::ROOT.refuse("wrongKind", "The text of an XML document is accepted here."));
    };
    let read = document(&xml)?;
    Ok(Out::text(|out| {
        out.object(|out| {
            write_answer(out.key("answer"), &read.answer);
            out.key("ssin").perhaps(read.ssin.as_deref(), Out::string);
        });
    }))
}

/// The answer itself, or in the envelope in which it travels.
fn document(xml: &str) -> Read<Consultation> {
    let mut reader = Reader::of(xml)?;
    let root = reader.root()?;
    let read = match root {
        RESPONSE => response(&mut reader)?,
        "Envelope" => envelope(&mut reader)?,
        _ => return Err(foreign(&reader)),
    };
    reader.end()?;
    Ok(read)
}

fn foreign(reader: &Reader<'_>) -> alloc::boxed::Box<InvalidCase> {
    reader.refuse("foreign", "An answer of ConsultCarmedIntervention is accepted here, core v1 or v2.")
}

fn envelope(reader: &mut Reader<'_>) -> Read<Consultation> {
    let mut read = None;
    reader.each(&mut |reader, name| {
        if name != "Body" {
            return Ok(false);
        }
        reader.each(&mut |reader, name| {
            match name {
                RESPONSE => reader.once(&mut read, response)?,
                "Fault" => reader.once(&mut read, |reader| {
                    let because = status::read_fault(reader)?;
                    Ok(Consultation { answer: MediPrimaAnswer::NotConsulted { because }, ssin: None })
                })?,
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        Ok(true)
    })?;
    read.ok_or_else(|| foreign(reader))
}

fn response(reader: &mut Reader<'_>) -> Read<Consultation> {
    let (mut status, mut asked, mut result) = (None, None, None);
    reader.each(&mut |reader, name| {
        match name {
            "Status" => reader.once(&mut status, Status::read)?,
            "SelectionCriteria" => reader.once(&mut asked, selection)?,
            "Result" => reader.once(&mut result, cards)?,
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    if status.is_none() && result.is_none() {
        return Err(reader.refuse("missing", "A Status or a Result is expected here."));
    }
    let cards = result.unwrap_or_default();
    let of = cards.iter().find_map(|card| card.beneficiary.clone());
    Ok(Consultation { answer: answer(&status.unwrap_or_default(), cards), ssin: asked.flatten().or(of) })
}

/// What the status and the cards say together.
///
/// An error of MediPrima with one of its business codes decides; otherwise the cards do. Without either, a service that
/// answered found nothing that is active: 201, which says no more than that. Cards without any cover and without a payment
/// commitment are a decision of principle; the schema has no other sign of one, so that is inferred.
fn answer(status: &Status, cards: Vec<Carmed>) -> MediPrimaAnswer {
    if let Some(code) = status.refused {
        return MediPrimaAnswer::Refused(code);
    }
    if !cards.is_empty() {
        let bare = |read: &Carmed| !read.has_cover && read.card.agreement_number.is_none();
        return if cards.iter().all(bare) {
            MediPrimaAnswer::Principle
        } else {
            MediPrimaAnswer::Cards(cards.into_iter().map(|read| read.card).collect())
        };
    }
    match status.warned {
        Some(code) => MediPrimaAnswer::Refused(code),
        None if status.answered => MediPrimaAnswer::Refused(RefusedCode::C201),
        None => MediPrimaAnswer::NotConsulted { because: status.because },
    }
}

/// The identity number that was asked about.
fn selection(reader: &mut Reader<'_>) -> Read<Option<String>> {
    let mut ssin = None;
    reader.each(&mut |reader, name| {
        if name != "BySsin" {
            return Ok(false);
        }
        reader.each(&mut |reader, name| {
            if name != "Ssin" {
                return Ok(false);
            }
            reader.once(&mut ssin, Reader::text)?;
            Ok(true)
        })?;
        Ok(true)
    })?;
    Ok(ssin.flatten())
}
