//! What was typed and answered, kept as it was given. Nothing here is ever corrected or dropped.

use super::field::{DateId, Field, Question};

/// The facts of one doctor, one premium year or one visit, raw.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    texts: Vec<(Field, String)>,
    answers: Vec<(Question, &'static str)>,
}

impl Form {
    /// Nothing typed, nothing answered.
    pub(super) const fn new() -> Self {
        Self { texts: Vec::new(), answers: Vec::new() }
    }

    /// Whether nothing was typed and nothing answered.
    pub(super) fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.texts.iter().all(|(_, text)| text.trim().is_empty())
    }

    /// Whether the field was ever typed in.
    pub(super) fn has(&self, field: Field) -> bool {
        self.texts.iter().any(|(typed, _)| *typed == field)
    }

    /// The text of a field, as typed.
    pub fn text(&self, field: Field) -> &str {
        self.texts.iter().find(|(typed, _)| *typed == field).map_or("", |(_, text)| text)
    }

    /// The name of the answer chosen.
    pub fn answer(&self, question: Question) -> Option<&'static str> {
        self.answers.iter().find(|(asked, _)| *asked == question).map(|(_, answer)| *answer)
    }

    /// Everything typed, in the order in which it was first typed.
    pub(super) fn texts(&self) -> &[(Field, String)] {
        &self.texts
    }

    /// Everything answered.
    pub(super) fn answers(&self) -> &[(Question, &'static str)] {
        &self.answers
    }

    pub(super) fn write(&mut self, field: Field, text: String) {
        match self.texts.iter_mut().find(|(typed, _)| *typed == field) {
            Some((_, held)) => *held = text,
            None => self.texts.push((field, text)),
        }
    }

    pub(super) fn choose(&mut self, question: Question, answer: Option<&'static str>) {
        self.answers.retain(|(asked, _)| *asked != question);
        if let Some(answer) = answer {
            self.answers.push((question, answer));
        }
    }

    /// Drops what was said of a medical card.
    pub(super) fn forget_card(&mut self, card: u8) {
        self.answers.retain(|(asked, _)| !matches!(asked, Question::Card(of, _) if *of == card));
        self.texts.retain(|(field, _)| {
            !matches!(field, Field::CardVersion(of) | Field::Date(DateId::CoverFrom(of) | DateId::CoverTo(of), _) if *of == card)
        });
    }
}
