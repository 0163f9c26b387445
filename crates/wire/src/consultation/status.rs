//! How the service says that it answered, or why it did not.

use alloc::string::String;

use gpcheck_rules::mediprima::codes;
use gpcheck_rules::mediprima::{NotConsulted, RefusedCode};

use super::reader::Reader;
use crate::read::Read;

/// The status of an answer.
#[derive(Default)]
pub(super) struct Status {
    /// The service says that it answered.
    pub(super) answered: bool,
    /// A business code that MediPrima gives as an error.
    pub(super) refused: Option<RefusedCode>,
    /// A business code that comes as a warning, or from elsewhere: it counts where there are no cards.
    pub(super) warned: Option<RefusedCode>,
    /// Why there is no answer.
    pub(super) because: Option<NotConsulted>,
}

impl Status {
    pub(super) fn read(reader: &mut Reader<'_>) -> Read<Self> {
        let mut status = Self::default();
        reader.each(&mut |reader, name| {
            match name {
                "StatusCode" => status.code(reader)?,
                "StatusDetail" => status.detail(reader)?,
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        Ok(status)
    }

    /// The outermost code says whether it went well; codes inside say more of it.
    fn code(&mut self, reader: &mut Reader<'_>) -> Read<()> {
        let value = reader.attribute("Value");
        self.answered = value.ends_with("Success");
        if value.ends_with("Responder") {
            self.because = Some(NotConsulted::Unavailable);
        }
        reader.each(&mut |_, _| Ok(false))
    }

    fn detail(&mut self, reader: &mut Reader<'_>) -> Read<()> {
        reader.each(&mut |reader, name| {
            match name {
                "CbssStatus" => reader.each(&mut |reader, name| {
                    if name == "Code" {
                        let code = reader.text()?;
                        self.heard(false, code.as_deref());
                    }
                    Ok(name == "Code")
                })?,
                "MedicalCardRegistryStatus" => reader.each(&mut |reader, name| {
                    if name == "MedicalCardRegistryMessage" {
                        self.message(reader)?;
                    }
                    Ok(name == "MedicalCardRegistryMessage")
                })?,
                _ => return Ok(false),
            }
            Ok(true)
        })
    }

    fn message(&mut self, reader: &mut Reader<'_>) -> Read<()> {
        let is_error = reader.attribute("Severity") != "WARNING";
        reader.each(&mut |reader, name| {
            if name == "ReasonCode" {
                let code = reader.text()?;
                self.heard(is_error, code.as_deref());
            }
            Ok(name == "ReasonCode")
        })
    }

    /// The first code of each kind counts.
    fn heard(&mut self, is_error: bool, code: Option<&str>) {
        let Some(code) = code else { return };
        match codes::find(code).and_then(codes::Code::refusal) {
            Some(refusal) if is_error => self.refused = self.refused.or(Some(refusal)),
            Some(refusal) => self.warned = self.warned.or(Some(refusal)),
            None => self.because = technical(code).or(self.because),
        }
    }
}

/// What precedes the number of a technical fault.
const TECHNICAL: &str = "SOA-";
/// Faults of the message that was sent; with any other, the service did not answer.
const OF_THE_MESSAGE: &str = "SOA-03";

/// The service did not answer: so says a technical code, unless it faults the message.
pub(super) fn technical(text: &str) -> Option<NotConsulted> {
    let code: &str = text.find(TECHNICAL).and_then(|at| text.get(at..))?;
    (!code.starts_with(OF_THE_MESSAGE)).then_some(NotConsulted::Unavailable)
}

/// A fault of the envelope. One that blames the sender does not say that the service was unavailable.
pub(super) fn read_fault(reader: &mut Reader<'_>) -> Read<Option<NotConsulted>> {
    let mut said = String::new();
    reader.all_text(&mut said)?;
    let blames_sender = said.contains("Client") || said.contains("Sender") || said.contains(OF_THE_MESSAGE);
    Ok(technical(&said).or_else(|| (!blames_sender).then_some(NotConsulted::Unavailable)))
}
