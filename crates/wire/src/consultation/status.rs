//! How the service says that it answered, or why it did not.

use gpcheck_rules::mediprima::codes;
use gpcheck_rules::mediprima::{NotConsulted, RefusedCode};

use crate::text::from_word;

/// The status of an answer.
#[derive(Default)]
pub(super) struct Status {
    /// The service says that it answered.
    answered: bool,
    /// A business code that MediPrima gives as an error.
    refused: Option<RefusedCode>,
    /// A business code that comes as a warning, or from elsewhere: it counts where there are no cards.
    warned: Option<RefusedCode>,
    /// Why there is no answer.
    pub(super) because: Option<NotConsulted>,
}

/// What precedes the number of a technical fault.
const TECHNICAL: &str = "SOA-";
/// Faults of the message that was sent; with any other, the service did not answer.
const OF_THE_MESSAGE: &str = "SOA-03";

impl Status {
    /// The outermost code says whether it went well.
    pub(super) fn is(&mut self, value: &str) {
        self.answered = value.ends_with("Success");
        if value.ends_with("Responder") {
            self.because = Some(NotConsulted::Unavailable);
        }
    }

    /// A fault of the envelope. One that blames the sender does not say that the service was unavailable.
    pub(super) fn of_fault(said: &str) -> Self {
        let blames_sender =
            [OF_THE_MESSAGE, "Client", "Sender"].iter().any(|word| from_word(said, word).is_some());
        let because = (technical(said) || !blames_sender).then_some(NotConsulted::Unavailable);
        Self { because, ..Self::default() }
    }

    /// The first code of each kind counts.
    pub(super) fn heard(&mut self, is_error: bool, code: &str) {
        match codes::find(code).and_then(codes::Code::refusal) {
            Some(refusal) if is_error => self.refused = self.refused.or(Some(refusal)),
            Some(refusal) => self.warned = self.warned.or(Some(refusal)),
            None if technical(code) => self.because = Some(NotConsulted::Unavailable),
            None => {}
        }
    }

    /// The business code that decides, if one does.
    pub(super) fn decides(&self, has_cards: bool) -> Option<RefusedCode> {
        let otherwise =
            if has_cards { None } else { self.warned.or(self.answered.then_some(RefusedCode::C201)) };
        self.refused.or(otherwise)
    }
}

/// The service did not answer: so says a technical code, unless it faults the message.
fn technical(text: &str) -> bool {
    from_word(text, TECHNICAL).is_some_and(|code| !code.starts_with(OF_THE_MESSAGE))
}
