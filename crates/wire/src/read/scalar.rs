//! Single values: numbers, amounts, percentages, days, words and text.

use alloc::boxed::Box;
use alloc::string::{String, ToString};

use gpcheck_rules::Date;
use gpcheck_rules::book::{self, SOURCES};
use gpcheck_rules::premium::find;

use super::cell::Cell;
use super::check::only;
use super::shape::Kind;
use super::{Read, number};
use crate::invalid::{InvalidCase, Path, UNKNOWN_YEAR};
use crate::json::Json;

/// Reads a single value.
pub(crate) fn read(json: &Json<'_>, at: &Path<'_>, kind: &Kind) -> Read<Cell> {
    match (kind, json) {
        (Kind::Flag, Json::Flag(flag)) => Ok(Cell::Flag(*flag)),
        (Kind::Count | Kind::Year | Kind::StateShare | Kind::Euro | Kind::Percent, Json::Number(text)) => {
            numeric(text, kind).map_err(|(code, message)| at.refuse(code, message))
        }
        (Kind::Flag, _) => Err(at.refuse("wrongKind", "true or false is accepted here.")),
        (Kind::Count | Kind::Year | Kind::StateShare | Kind::Euro | Kind::Percent, _) => {
            Err(at.refuse("wrongKind", "A number is accepted here."))
        }
        (Kind::Word(words), json) => word(json, at, words),
        (_, Json::Text(text)) => textual(text, kind).map_err(|(code, message)| at.refuse(code, message)),
        (Kind::Date, _) => Err(at.refuse("wrongKind", MALFORMED_DATE)),
        _ => Err(at.refuse("wrongKind", "Text is accepted here.")),
    }
}

fn numeric(text: &str, kind: &Kind) -> Result<Cell, number::Refused> {
    match kind {
        Kind::Euro => number::euro(text).map(Cell::Euro),
        Kind::Percent => number::percent(text).map(Cell::Percent),
        Kind::Year => {
            let year = number::count(text)?;
            let known = i64::try_from(year).ok().and_then(find);
            known.map(|_| Cell::Count(year)).ok_or(("yearUnknown", UNKNOWN_YEAR))
        }
        Kind::StateShare => {
            let share = number::count(text)?;
            let place = [0, 50, 100].iter().position(|known| *known == share);
            place.map(Cell::Word).ok_or(("unknownValue", "0, 50 or 100 percent is accepted here."))
        }
        _ => number::count(text).map(Cell::Count),
    }
}

fn word(json: &Json<'_>, at: &Path<'_>, words: &[&'static str]) -> Read<Cell> {
    let place = match json {
        Json::Text(text) => words.iter().position(|word| word == text),
        _ => None,
    };
    place.map(Cell::Word).ok_or_else(|| no_word(at, json, words.iter().copied()))
}

/// Refuses what is none of the words, or no word at all.
#[cold]
pub(super) fn no_word(
    at: &Path<'_>,
    json: &Json<'_>,
    words: impl Iterator<Item = &'static str>,
) -> Box<InvalidCase> {
    let code = if matches!(json, Json::Text(_)) { "unknownWord" } else { "wrongKind" };
    at.refuse(code, &only("Only these words are accepted here: ", words))
}

fn textual(text: &str, kind: &Kind) -> Result<Cell, number::Refused> {
    match kind {
        Kind::Date => date(text).map(Cell::Date),
        Kind::Rule => {
            let rule = book::find(text);
            rule.map(Cell::Rule).ok_or(("unknownRule", "The id of a rule of rulebook() is accepted here."))
        }
        Kind::Source => {
            let source = SOURCES.iter().find(|source| source.id == text);
            let refused = ("unknownSource", "The id of a source of rulebook() is accepted here.");
            source.map(|source| Cell::Source(source.id)).ok_or(refused)
        }
        Kind::CompetenceCode if text.len() == 3 && all_digits(text) => Ok(Cell::Text(text.to_string())),
        Kind::CompetenceCode => {
            Err(("malformedCode", "A competence code of three digits is accepted here, as text: \"003\"."))
        }
        Kind::Nihii => nihii(text).map(Cell::Text),
        Kind::Sha256
            if text.len() == 64 && text.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f')) =>
        {
            Ok(Cell::Text(text.to_string()))
        }
        Kind::Sha256 => Err(("malformedHash", "64 hexadecimal digits are accepted here.")),
        _ if text.bytes().all(|byte| byte <= b' ') => {
            Err(("empty", "Text that is not empty is accepted here; not known, the field is left out."))
        }
        _ => Ok(Cell::Text(text.to_string())),
    }
}

/// An INAMI/RIZIV number as its digits alone.
fn nihii(text: &str) -> Result<String, number::Refused> {
    let digits: String = text.chars().filter(|letter| !matches!(letter, '-' | '/' | '.' | ' ')).collect();
    if (8..=11).contains(&digits.len()) && all_digits(&digits) {
        Ok(digits)
    } else {
        Err(("malformedNumber", "An INAMI/RIZIV number of 8 to 11 digits is accepted here, as text."))
    }
}

const MALFORMED_DATE: &str = "A date is accepted here, as text: YYYY-MM-DD.";

/// A civil date, exactly `YYYY-MM-DD`, from 0001-01-01.
fn date(text: &str) -> Result<Date, number::Refused> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else {
        return Err(("malformedDate", MALFORMED_DATE));
    };
    let number = |digits: &[u8]| {
        let digit = |digit: &u8| digit.is_ascii_digit().then(|| u32::from(digit - b'0'));
        digits.iter().try_fold(0, |number, byte| Some(number * 10 + digit(byte)?))
    };
    let (Some(year), Some(month), Some(day)) =
        (number(&[y1, y2, y3, y4]), number(&[m1, m2]), number(&[d1, d2]))
    else {
        return Err(("malformedDate", MALFORMED_DATE));
    };
    let year = i32::try_from(year).ok().filter(|year| *year > 0);
    year.and_then(|year| Date::from_ymd_opt(year, month, day))
        .ok_or(("impossibleDate", "A day that the calendar has is accepted here."))
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|digit| digit.is_ascii_digit())
}
