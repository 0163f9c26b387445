//! A case that cannot be read, and the field that makes it so.

use alloc::string::String;

/// Why a field is refused. Nothing is clamped or guessed instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RefusalCode {
    /// The year's rules are not known to this version.
    YearUnknown,
    /// The year has no such parameter, barometer or bonus.
    NotInYear,
    /// The parameter is measured in another way.
    WrongMeasurement,
    /// A part larger than its whole.
    PartLargerThanWhole,
    /// More than a hundred percent.
    AboveHundred,
    /// A period that ends before it begins.
    EndsBeforeStart,
    /// Billed before the day of care.
    BeforeCare,
}

impl RefusalCode {
    /// The stable name of the code.
    pub const fn name(self) -> &'static str {
        match self {
            Self::YearUnknown => "yearUnknown",
            Self::NotInYear => "notInYear",
            Self::WrongMeasurement => "wrongMeasurement",
            Self::PartLargerThanWhole => "partLargerThanWhole",
            Self::AboveHundred => "aboveHundred",
            Self::EndsBeforeStart => "endsBeforeStart",
            Self::BeforeCare => "beforeCare",
        }
    }
}

/// A refused field: dotted path into the case, array places as numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// For instance `practice.flatFee.0.to`.
    pub path: String,
    /// Why.
    pub code: RefusalCode,
}

/// The path of a field in an entry of a list. Written without the formatting of the standard library, which costs a phone
/// two kilobytes.
pub(crate) fn in_list(list: &str, place: usize, field: &str) -> String {
    let mut path = String::from(list);
    path.push('.');
    push_number(&mut path, place);
    path.push('.');
    path.push_str(field);
    path
}

fn push_number(path: &mut String, number: usize) {
    if number > 9 {
        push_number(path, number / 10);
    }
    path.extend(u32::try_from(number % 10).ok().and_then(|digit| char::from_digit(digit, 10)));
}

impl Refusal {
    pub(crate) fn new(path: impl Into<String>, code: RefusalCode) -> Self {
        Self { path: path.into(), code }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_the_name_that_callers_compare_with() {
        for (code, name) in [
            (RefusalCode::YearUnknown, "yearUnknown"),
            (RefusalCode::NotInYear, "notInYear"),
            (RefusalCode::WrongMeasurement, "wrongMeasurement"),
            (RefusalCode::PartLargerThanWhole, "partLargerThanWhole"),
            (RefusalCode::AboveHundred, "aboveHundred"),
            (RefusalCode::EndsBeforeStart, "endsBeforeStart"),
            (RefusalCode::BeforeCare, "beforeCare"),
        ] {
            assert_eq!(code.name(), name);
        }
    }

    #[test]
    fn places_are_written_in_full() {
        for (place, path) in [(0, "list.0.to"), (9, "list.9.to"), (10, "list.10.to"), (1_234, "list.1234.to")]
        {
            assert_eq!(in_list("list", place, "to"), path);
        }
    }
}
