//! The answer of the eHealth service `ConsultCarmedIntervention`, core v1 and v2, read into what a visit asks for.
//!
//! Source: the official schemas of the service. Only what bears on billing is taken, and the identity number apart; names
//! and dates of birth are passed over. What the schema does not know is passed over too, what it asks for and is not as it
//! asks is refused with its line.
//!
//! What is taken is a table of paths, and the elements are one stream: shapes written out one by one cost three times the
//! bytes.

mod card;
mod reader;
mod status;
mod tokens;

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use crate::invalid::{InvalidCase, Path};
use crate::json::Json;
use crate::out::Out;
use crate::read::Read;
use crate::record::Record;
use card::Card;
use reader::{Event, Reader};
use status::Status;

/// Name of the answer's root.
const RESPONSE: &str = "ConsultCarmedInterventionResponse";
/// Where cards stand below the answer.
const CARD: &str = "Result.Carmed";
const CODES: [&str; 2] = [
    "Status.StatusDetail.MedicalCardRegistryStatus.MedicalCardRegistryMessage.ReasonCode",
    "Status.StatusDetail.CbssStatus.Code",
];
const SSIN: &str = "SelectionCriteria.BySsin.Ssin";

/// Reads the XML and writes it as the contract has it.
pub(crate) fn consultation(input: &str) -> Read<Record> {
    let Json::Text(xml) = Json::of(input)? else {
        return Err(Path::ROOT.refuse("wrongKind", "The text of an XML document is accepted here."));
    };
    let mut reader = Reader::of(&xml)?;
    let mut read = Consultation::read(&mut reader)?;
    Ok(Out::record(|out| {
        out.object(|out| {
            read.answer(out.key("answer"));
            out.key("ssin").perhaps(read.ssin.as_deref(), Out::string);
        });
    }))
}

/// What was read.
#[derive(Default)]
struct Consultation {
    status: Status,
    cards: Vec<Card>,
    /// The identity number that was asked about, or else that of a card.
    ssin: Option<String>,
}

impl Consultation {
    fn read(reader: &mut Reader<'_>) -> Read<Self> {
        let mut read = Self::default();
        let (mut has_root, mut has_status, mut has_result) = (false, false, false);
        let mut ssin = None;
        loop {
            match reader.next()? {
                Event::Over => break,
                Event::End | Event::Text => {}
                Event::Start => {
                    if reader.depth() == 1 && !matches!(reader.name(), RESPONSE | "Envelope") {
                        return Err(foreign(reader));
                    }
                    match reader.name() {
                        RESPONSE => has_root = true,
                        "Fault" if reader.path().is_empty() && !has_root => {
                            read.status = Status::of_fault(&reader.all_text()?);
                            has_root = true;
                            has_status = true;
                        }
                        _ => {}
                    }
                    match reader.path() {
                        "Status" => has_status = true,
                        "Status.StatusCode" => read.status.is(reader.attribute("Value")),
                        "Result" => {
                            if has_result {
                                return Err(reader.twice());
                            }
                            has_result = true;
                        }
                        CARD => {
                            let card = Card::read(reader)?;
                            read.cards.push(card);
                        }
                        SSIN => ssin = reader.text()?,
                        path => {
                            if let Some(place) = CODES.iter().position(|own| *own == path) {
                                let is_error = place == 0 && reader.outer_attribute("Severity") != "WARNING";
                                let code = reader.text()?;
                                read.status.heard(is_error, code.as_deref().unwrap_or_default());
                            }
                        }
                    }
                }
            }
        }
        if !has_root {
            return Err(foreign(reader));
        }
        if !has_status && !has_result {
            return Err(reader.refuse("missing", "A Status or a Result is expected here."));
        }
        read.ssin = ssin.or_else(|| read.cards.iter().find_map(Card::beneficiary));
        Ok(read)
    }

    /// What the status and the cards say together.
    ///
    /// An error of MediPrima with one of its business codes decides; otherwise the cards do. Without either, a service that
    /// answered found nothing that is active: 201, which says no more than that. Cards without any cover and without a
    /// payment commitment are a decision of principle; the schema has no other sign of one, so that is inferred.
    fn answer(&mut self, out: &mut Out) {
        let code = self.status.decides(!self.cards.is_empty());
        out.object(|out| {
            let kind = out.key("kind");
            match code {
                Some(code) => {
                    kind.name("refused");
                    out.key("code").name(code.name());
                }
                None if self.cards.is_empty() => {
                    kind.name("notConsulted");
                    out.key("because").perhaps(self.status.because, |out, because| out.name(because.name()));
                }
                None if self.cards.iter().all(Card::is_bare) => kind.name("principle"),
                None => {
                    kind.name("cards");
                    out.key("cards").list(&mut self.cards, |out, card| card.write(out));
                }
            }
        });
    }
}

fn foreign(reader: &Reader<'_>) -> Box<InvalidCase> {
    reader.refuse("foreign", "An answer of ConsultCarmedIntervention is accepted here, core v1 or v2.")
}

#[cfg(test)]
mod tests;
