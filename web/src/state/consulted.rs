//! The answer of MediPrima that a doctor's software received, as the answers that the doctor would have given on the page.

use super::fit::Said;
use super::visit::{BECAUSE, SHARES, SUPPORTS};
use super::{CardFact, DateId, Field, Form, MOST_CARDS, Part, Question, RefusedCode, read};

/// What became of an answer that was pasted or opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Consulted {
    /// The questions are answered from it.
    Filled,
    /// It cannot be read: the line, where there is one, and the element.
    Refused(String, String),
    /// It holds more cards than the page has room for.
    TooMany,
    /// What reads it could not be fetched, or the file could not.
    Lacking,
}

impl Consulted {
    /// Fills the form with what the package's module said: names and values by turns. The form stays as it is when the
    /// answer cannot be read. With it comes how many cards the page shows then.
    pub(super) fn fill(visit: &Form, said: Option<Vec<String>>) -> (Self, Option<(Form, u8)>) {
        let Some(said) = said else { return (Self::Lacking, None) };
        let pairs: Vec<Said> = said.chunks_exact(2).filter_map(pair).collect();
        let answer = Answer(&pairs);
        if let Some(path) = answer.value("refused") {
            let line = answer.value("line").unwrap_or_default();
            return (Self::Refused(line.into(), path.into()), None);
        }
        let mut form = visit.clone();
        match answer.cards(&mut form) {
            Some(cards) => (Self::Filled, Some((form, cards))),
            None => (Self::TooMany, None),
        }
    }
}

fn pair(pair: &[String]) -> Option<Said> {
    Some((pair.first()?.clone(), pair.get(1)?.clone()))
}

/// Values of an answer by their paths.
struct Answer<'a>(&'a [Said]);

impl Answer<'_> {
    fn value(&self, path: &str) -> Option<&str> {
        self.0.iter().find(|(at, _)| at == path).map(|(_, value)| value.as_str())
    }

    /// Puts the whole answer into the form, and says how many cards it holds; `None` when there is no room for them.
    fn cards(&self, form: &mut Form) -> Option<u8> {
        for card in 0..MOST_CARDS {
            form.forget_card(card);
        }
        form.choose(Question::Code, None);
        form.choose(Question::Because, None);
        let answer = match self.value("answer.kind") {
            Some("cards") => return self.each_card(form),
            Some("refused") => {
                let code = self.value("answer.code");
                let known = RefusedCode::ALL.into_iter().find(|known| Some(known.name()) == code);
                form.choose(Question::Code, known.map(RefusedCode::name));
                "code"
            }
            Some("principle") => "principle",
            _ => {
                let why = self.value("answer.because");
                let known = BECAUSE.iter().find(|(name, _)| Some(*name) == why);
                form.choose(Question::Because, known.map(|(name, _)| *name));
                "notConsulted"
            }
        };
        form.choose(Question::Answer, Some(answer));
        Some(1)
    }

    fn each_card(&self, form: &mut Form) -> Option<u8> {
        let mut count = 0;
        while self.value(&path(count, "period.from")).is_some() {
            if count == MOST_CARDS {
                return None;
            }
            self.card(form, count);
            count += 1;
        }
        let alone = count == 1 && self.value(&path(0, "doctorCover.period.from")).is_none();
        form.choose(Question::Answer, Some(if alone { "noCover" } else { "cover" }));
        Some(count.max(1))
    }

    fn card(&self, form: &mut Form, card: u8) {
        let value = |name: &str| self.value(&path(card, name));
        let mut choose = |fact, answer| form.choose(Question::Card(card, fact), answer);
        let yes = |known: bool| Some(if known { "yes" } else { "no" });
        choose(CardFact::Covered, yes(value("doctorCover.period.from").is_some()));
        choose(
            CardFact::Certificate,
            value("urgencyCertificate").and_then(|required| yes(required == "true")),
        );
        choose(CardFact::Agreement, yes(value("agreementNumber").is_some()));
        // Whether the list holds the doctor is for the doctor to say: their number is not asked here.
        let listed = value("doctorCover.providers.0").is_some();
        choose(CardFact::Providers, Some(if listed { "unchecked" } else { "none" }));
        let share = |name: &str| match value(name) {
            Some("100") => SHARES.first(),
            Some("50") => SHARES.get(1),
            Some(_) => SHARES.get(2),
            None => None,
        };
        choose(CardFact::StateInsurance, share("stateShares.amiPart").map(|(name, _)| *name));
        choose(CardFact::StatePatient, share("stateShares.patientPart").map(|(name, _)| *name));
        let support = |name: &str| {
            let borne = value(name)?;
            SUPPORTS.iter().find(|(known, _)| known.eq_ignore_ascii_case(borne)).map(|(known, _)| *known)
        };
        choose(CardFact::CpasInsurance, support("doctorCover.support.amiPart"));
        choose(CardFact::CpasPatient, support("doctorCover.support.patientPart"));
        choose(CardFact::CpasSupplement, support("doctorCover.support.supplement"));
        for (day, name) in [
            (DateId::CoverFrom(card), "doctorCover.period.from"),
            (DateId::CoverTo(card), "doctorCover.period.to"),
        ] {
            if let Some(parts) = value(name).and_then(read::pasted_date) {
                for (part, text) in Part::ALL.into_iter().zip(parts) {
                    form.write(Field::Date(day, part), text);
                }
            }
        }
        if let Some(version) = value("version") {
            form.write(Field::CardVersion(card), version.into());
        }
    }
}

fn path(card: u8, name: &str) -> String {
    ["answer.cards.", &card.to_string(), ".", name].concat()
}

#[cfg(test)]
mod tests;
