//! Numbers, amounts and days as people write them. The habits of a language are messages of its own file.

use alloc::borrow::ToOwned;
use alloc::string::String;

use chrono::Datelike;
use gpcheck_rules::{Date, Euro, Percent, Range};

use crate::Lang;
use crate::pattern::{Arg, named, text};
use crate::tables::{MONTHS, OUTCOME, habit};

/// The text of a habit, without variables.
fn plain(lang: Lang, which: usize) -> &'static str {
    text(&OUTCOME, lang, which)
}

/// The text of a habit, with parts that are already written.
fn filled(lang: Lang, which: usize, parts: &[(&str, Arg<'_>)]) -> String {
    named(&OUTCOME, lang, which, parts)
}

/// Whether a number takes the singular.
pub(crate) fn is_one(lang: Lang, number: u64) -> bool {
    plain(lang, habit::ONE).bytes().any(|digit| u64::from(digit.wrapping_sub(b'0')) == number)
}

/// Writes the digits of a number, ungrouped.
pub(crate) fn put_digits(number: u64, out: &mut String) {
    put_grouped(number, "", out);
}

/// Writes a number, thousands apart.
pub(crate) fn put_number(lang: Lang, number: u64, out: &mut String) {
    put_grouped(number, plain(lang, habit::THOUSANDS), out);
}

fn put_grouped(number: u64, separator: &str, out: &mut String) {
    let mut unit = 1u64;
    let mut digits = 1u32;
    while number / unit >= 10 {
        unit = unit.saturating_mul(10);
        digits += 1;
    }
    let mut rest = number;
    while digits > 0 {
        // A single digit.
        out.push(char::from(b'0' + (rest / unit) as u8));
        rest %= unit;
        unit /= 10;
        digits -= 1;
        if digits > 0 && digits.is_multiple_of(3) {
            out.push_str(separator);
        }
    }
}

/// A number, thousands apart: "1 000" in French.
pub fn number(lang: Lang, number: u64) -> String {
    let mut out = String::new();
    put_number(lang, number, &mut out);
    out
}

/// The figures of an amount, without the sign of the currency; cents only when there are any.
fn figures(lang: Lang, amount: Euro) -> String {
    let mut out = String::new();
    if amount.cents() < 0 {
        out.push('\u{2212}');
    }
    let cents = amount.cents().unsigned_abs();
    put_number(lang, cents / 100, &mut out);
    let cents = cents % 100;
    if cents > 0 {
        out.push_str(plain(lang, habit::POINT));
        put_digits(cents / 10, &mut out);
        put_digits(cents % 10, &mut out);
    }
    out
}

/// An amount: "4 500 €" in French, "€ 4.500" in Dutch, without breaks.
pub fn euro(lang: Lang, amount: Euro) -> String {
    filled(lang, habit::EURO, &[("amount", Arg::Text(&figures(lang, amount)))])
}

/// Two amounts, from the lower to the higher; one when they are the same.
pub fn euro_range(lang: Lang, range: Range<Euro>) -> String {
    if range.is_exact() {
        return euro(lang, range.least);
    }
    let (least, most) = (figures(lang, range.least), figures(lang, range.most));
    filled(lang, habit::EURO_RANGE, &[("least", Arg::Text(&least)), ("most", Arg::Text(&most))])
}

/// A percentage with at most one decimal, always rounded down: 59.99 is not 60.
pub fn percent(lang: Lang, percent: Percent) -> String {
    let tenths = percent.millionths() / 100_000;
    let mut figures = number(lang, tenths / 10);
    if !tenths.is_multiple_of(10) {
        figures.push_str(plain(lang, habit::POINT));
        put_digits(tenths % 10, &mut figures);
    }
    filled(lang, habit::PERCENT, &[("number", Arg::Text(&figures))])
}

/// Day, month and year of a date. Years before the first are not written anywhere.
fn parts_of(day: Date) -> (u64, u64, u64) {
    (day.day().into(), day.month().into(), u64::try_from(day.year()).unwrap_or_default())
}

/// A day in full: "15 décembre 2025", "1er mai 2025".
pub fn date(lang: Lang, day: Date) -> String {
    let (day, month, year) = parts_of(day);
    let name = plain(lang, MONTHS + usize::try_from(month.saturating_sub(1)).unwrap_or_default());
    let which = if day == 1 { habit::DATE_FIRST } else { habit::DATE };
    filled(lang, which, &[("day", Arg::Number(day)), ("month", Arg::Text(name)), ("year", Arg::Number(year))])
}

/// A day in figures: "15/12/2025", "15.12.2025" in German.
pub fn date_short(lang: Lang, day: Date) -> String {
    let (day, month, year) = parts_of(day);
    let two = |number: u64| {
        let mut out = String::new();
        put_digits(number / 10, &mut out);
        put_digits(number % 10, &mut out);
        out
    };
    let (day, month) = (two(day), two(month));
    let parts = [("day", Arg::Text(&day)), ("month", Arg::Text(&month)), ("year", Arg::Number(year))];
    filled(lang, habit::DATE_SHORT, &parts)
}

/// Several names, the last one joined by "and".
pub fn list(lang: Lang, names: &[&str]) -> String {
    let mut all = String::new();
    for (index, name) in names.iter().enumerate() {
        all = match index {
            0 => (*name).to_owned(),
            _ => {
                let which = if index + 1 == names.len() { habit::LIST_LAST } else { habit::LIST_NEXT };
                filled(lang, which, &[("all", Arg::Text(&all)), ("next", Arg::Text(name))])
            }
        };
    }
    all
}
