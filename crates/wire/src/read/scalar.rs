//! Single values: numbers, amounts, percentages, days, words and text.

use alloc::boxed::Box;
use alloc::string::{String, ToString};

use gpcheck_rules::Date;
use gpcheck_rules::book::{self, SOURCES};
use gpcheck_rules::premium::find;

use super::cell::Cell;
use super::number;
use super::shape::Kind;
use super::{Read, check};
use crate::invalid::{InvalidCase, Path, UNKNOWN_YEAR};
use crate::node::Node;

/// Reads a single value.
pub(super) fn read<N: Node>(node: &N, at: &Path<'_>, kind: &Kind) -> Read<Cell> {
    match kind {
        Kind::Flag => match node.flag() {
            Some(flag) => Ok(Cell::Flag(flag)),
            None => Err(at.refuse("wrongKind", "true or false is accepted here.")),
        },
        Kind::Count | Kind::Year | Kind::StateShare | Kind::Euro | Kind::Percent => match node.number() {
            Some(value) => numeric(value, at, kind),
            None => Err(at.refuse("wrongKind", "A number is accepted here.")),
        },
        _ => match node.text() {
            Some(text) => textual(&text, at, kind),
            None => Err(not_text(at, kind)),
        },
    }
}

fn numeric(value: f64, at: &Path<'_>, kind: &Kind) -> Read<Cell> {
    let read = match kind {
        Kind::Euro => number::euro(value).map(Cell::Euro),
        Kind::Percent => number::percent(value).map(Cell::Percent),
        Kind::Year => number::count(value).and_then(|year| match i64::try_from(year).ok().and_then(find) {
            Some(_) => Ok(Cell::Count(year)),
            None => Err(("yearUnknown", UNKNOWN_YEAR)),
        }),
        Kind::StateShare => number::count(value).and_then(|share| match share {
            0 => Ok(Cell::Word(0)),
            50 => Ok(Cell::Word(1)),
            100 => Ok(Cell::Word(2)),
            _ => Err(("unknownValue", "0, 50 or 100 percent is accepted here.")),
        }),
        _ => number::count(value).map(Cell::Count),
    };
    read.map_err(|(code, message)| at.refuse(code, message))
}

fn textual(text: &str, at: &Path<'_>, kind: &Kind) -> Read<Cell> {
    match kind {
        Kind::Date => date(text, at).map(Cell::Date),
        Kind::Word(words) => match words.iter().position(|word| *word == text) {
            Some(place) => Ok(Cell::Word(place)),
            None => Err(no_word(at, true, words.iter().copied())),
        },
        Kind::Rule => match book::find(text) {
            Some(rule) => Ok(Cell::Rule(rule)),
            None => Err(at.refuse("unknownRule", "The id of a rule of rulebook() is accepted here.")),
        },
        Kind::Source => match SOURCES.iter().find(|source| source.id == text) {
            Some(source) => Ok(Cell::Source(source.id)),
            None => Err(at.refuse("unknownSource", "The id of a source of rulebook() is accepted here.")),
        },
        Kind::CompetenceCode if text.len() == 3 && all_digits(text) => Ok(Cell::Text(text.to_string())),
        Kind::CompetenceCode => {
            Err(at.refuse("malformedCode", "A competence code of three digits is accepted here, as text: \"003\"."))
        }
        Kind::Nihii => {
            let digits: String = text.chars().filter(|letter| !matches!(letter, '-' | '/' | '.' | ' ')).collect();
            if (8..=11).contains(&digits.len()) && all_digits(&digits) {
                Ok(Cell::Text(digits))
            } else {
                Err(at.refuse("malformedNumber", "An INAMI/RIZIV number of 8 to 11 digits is accepted here, as text."))
            }
        }
        Kind::Sha256 if text.len() == 64 && text.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f')) => {
            Ok(Cell::Text(text.to_string()))
        }
        Kind::Sha256 => Err(at.refuse("malformedHash", "64 hexadecimal digits are accepted here.")),
        _ if text.trim().is_empty() => {
            Err(at.refuse("empty", "Text that is not empty is accepted here; not known, the field is left out."))
        }
        _ => Ok(Cell::Text(text.to_string())),
    }
}

#[cold]
fn not_text(at: &Path<'_>, kind: &Kind) -> Box<InvalidCase> {
    match kind {
        Kind::Date => at.refuse("wrongKind", MALFORMED_DATE),
        Kind::Word(words) => no_word(at, false, words.iter().copied()),
        _ => at.refuse("wrongKind", "Text is accepted here."),
    }
}

/// Refuses what is none of the words, or no word at all.
#[cold]
pub(super) fn no_word(
    at: &Path<'_>,
    is_text: bool,
    words: impl Iterator<Item = &'static str>,
) -> Box<InvalidCase> {
    let code = if is_text { "unknownWord" } else { "wrongKind" };
    at.refuse(code, &check::only("Only these words are accepted here: ", words))
}

const MALFORMED_DATE: &str = "A date is accepted here, as text: YYYY-MM-DD.";

/// A civil date, exactly `YYYY-MM-DD`, from 0001-01-01.
fn date(text: &str, at: &Path<'_>) -> Read<Date> {
    let bytes = text.as_bytes();
    let number = |from: usize, to: usize| {
        let digits = bytes.get(from..to)?;
        digits.iter().try_fold(0, |number, digit| {
            digit.is_ascii_digit().then(|| number * 10 + u32::from(digit - b'0'))
        })
    };
    let (Some(year), Some(month), Some(day), Some(b'-'), Some(b'-'), 10) =
        (number(0, 4), number(5, 7), number(8, 10), bytes.get(4), bytes.get(7), bytes.len())
    else {
        return Err(at.refuse("malformedDate", MALFORMED_DATE));
    };
    let date = i32::try_from(year).ok().filter(|year| *year > 0);
    date.and_then(|year| Date::from_ymd_opt(year, month, day))
        .ok_or_else(|| at.refuse("impossibleDate", "A day that the calendar has is accepted here."))
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|digit| digit.is_ascii_digit())
}
