//! What cannot be read: where it stands, why, and what would be accepted there.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use core::fmt;

use gpcheck_rules::{Refusal, RefusalCode};

/// Input that is refused. Nothing is clamped, ignored or guessed instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidCase {
    /// Where, dotted, array places as numbers: `practice.flatFee.0.to`. Empty for the input as a whole.
    pub path: String,
    /// Why, as a stable word.
    pub code: &'static str,
    /// One sentence in English that says what would be accepted.
    pub message: String,
    /// The line of a text of several lines, from 1.
    pub line: Option<u32>,
}

impl InvalidCase {
    /// A refusal of what stands on a line of a text.
    pub(crate) fn in_line(path: String, code: &'static str, message: &str, line: u32) -> Box<Self> {
        let mut said = String::from("Line ");
        push_number(&mut said, usize::try_from(line).unwrap_or(usize::MAX));
        said.push_str(": ");
        said.push_str(message);
        Box::new(Self { path, code, message: said, line: Some(line) })
    }
}

impl fmt::Display for InvalidCase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            f.write_str(&self.path)?;
            f.write_str(": ")?;
        }
        f.write_str(&self.message)
    }
}

impl core::error::Error for InvalidCase {}

impl From<Box<InvalidCase>> for InvalidCase {
    fn from(invalid: Box<Self>) -> Self {
        *invalid
    }
}

impl From<Refusal> for InvalidCase {
    fn from(refusal: Refusal) -> Self {
        Self {
            path: refusal.path,
            code: refusal.code.name(),
            message: accepted(refusal.code).to_string(),
            line: None,
        }
    }
}

/// What the rules would have accepted.
const fn accepted(code: RefusalCode) -> &'static str {
    match code {
        RefusalCode::YearUnknown => UNKNOWN_YEAR,
        RefusalCode::NotInYear => "The premium year does not have this: leave it out.",
        RefusalCode::WrongMeasurement => {
            "This parameter is measured otherwise: see its threshold in the outcome of an empty case."
        }
        RefusalCode::PartLargerThanWhole => "A part that is not larger than its whole is accepted here.",
        RefusalCode::AboveHundred => "A percentage from 0 to 100 is accepted here.",
        RefusalCode::EndsBeforeStart => "A last day that is not before the first day is accepted here.",
        RefusalCode::BeforeCare => "A day that is not before the day of care is accepted here.",
    }
}

/// The sentence for a premium year without rules.
pub(crate) const UNKNOWN_YEAR: &str =
    "A premium year whose rules are known or assumed is accepted here: see rulebook().";

/// A place in the input; it becomes text only when something is refused there.
#[derive(Clone, Copy)]
pub(crate) struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Whole,
    Field(&'a str),
    Place(usize),
}

impl<'a> Path<'a> {
    /// The input as a whole.
    pub(crate) const ROOT: Path<'static> = Path { parent: None, step: Step::Whole };

    /// A field of the object here.
    pub(crate) const fn field(&'a self, name: &'a str) -> Self {
        Path { parent: Some(self), step: Step::Field(name) }
    }

    /// A place of the list here, from 0.
    pub(crate) const fn place(&'a self, place: usize) -> Self {
        Path { parent: Some(self), step: Step::Place(place) }
    }

    /// Refuses what stands here.
    #[cold]
    #[inline(never)]
    pub(crate) fn refuse(&self, code: &'static str, message: &str) -> Box<InvalidCase> {
        Box::new(InvalidCase { path: self.text(), code, message: message.to_string(), line: None })
    }

    /// The path as callers read it.
    pub(crate) fn text(&self) -> String {
        let mut path = String::new();
        self.write(&mut path);
        path
    }

    /// Refuses input that was read but is no case; no input is.
    #[cold]
    pub(crate) fn unreadable(&self) -> Box<InvalidCase> {
        self.refuse("unreadable", "A case of the contract is accepted here.")
    }

    /// Moves a refusal whose path begins here to where it stands in the whole input.
    pub(crate) fn below(&self, invalid: InvalidCase) -> Box<InvalidCase> {
        let mut path = String::new();
        self.write(&mut path);
        if !path.is_empty() && !invalid.path.is_empty() {
            path.push('.');
        }
        path.push_str(&invalid.path);
        Box::new(InvalidCase { path, ..invalid })
    }

    fn write(&self, text: &mut String) {
        if let Some(parent) = self.parent {
            parent.write(text);
        }
        if !text.is_empty() && !matches!(self.step, Step::Whole) {
            text.push('.');
        }
        match self.step {
            Step::Whole => {}
            Step::Field(name) => text.push_str(name),
            Step::Place(place) => push_number(text, place),
        }
    }
}

pub(crate) fn push_number(text: &mut String, number: usize) {
    if number > 9 {
        push_number(text, number / 10);
    }
    text.push(char::from(b'0' + u8::try_from(number % 10).unwrap_or(0)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_dotted_with_places_as_numbers() {
        let (root, practice) = (Path::ROOT, Path::ROOT.field("practice"));
        let periods = practice.field("flatFee");
        let first = periods.place(0);
        assert_eq!(first.field("to").refuse("missing", "").path, "practice.flatFee.0.to");
        assert_eq!(root.refuse("wrongKind", "").path, "");
        assert_eq!(root.place(12).refuse("wrongKind", "").path, "12");
        let digits = [0, 9, 10, 90, 99, 100].map(|place| root.place(place).refuse("missing", "").path);
        assert_eq!(digits, ["0", "9", "10", "90", "99", "100"]);
    }

    #[test]
    fn a_refusal_is_said_with_its_place_where_it_has_one() {
        let at_field = Path::ROOT.field("today").refuse("missing", "This field is required.");
        assert_eq!(at_field.to_string(), "today: This field is required.");
        let of_all = Path::ROOT.refuse("wrongKind", "A plain object is accepted here.");
        assert_eq!(of_all.to_string(), "A plain object is accepted here.");
    }
}
