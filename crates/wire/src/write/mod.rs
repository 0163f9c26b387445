//! Outcomes as the contract writes them: names, shapes and units, nothing else.
//!
//! An optional field that holds nothing is written as null.

pub(crate) mod compare;
pub(crate) mod premium;
pub(crate) mod rulebook;
pub(crate) mod visit;

use alloc::string::String;

use chrono::Datelike;

use gpcheck_rules::{Certainty, Date, Deadline, Euro, Fact, Percent, Period, Range, Reason, Source};

use crate::tree::Tree;
use crate::tree::Tree::{Flag, Name, Null, Number, Object, Text};

/// A civil date, `YYYY-MM-DD`; the days of the rules end with the year 9999.
pub(crate) fn date(date: Date) -> Tree {
    let mut text = String::with_capacity(10);
    let (year, month, day) = (date.year().unsigned_abs(), date.month(), date.day());
    for (number, unit) in [(year, 1000), (year, 100), (year, 10), (year, 1)] {
        push_digit(&mut text, number / unit);
    }
    for number in [month, day] {
        text.push('-');
        push_digit(&mut text, number / 10);
        push_digit(&mut text, number);
    }
    Text(text)
}

fn push_digit(text: &mut String, number: u32) {
    text.push(char::from(b'0' + u8::try_from(number % 10).unwrap_or(0)));
}

fn last_day(day: Option<Date>) -> Tree {
    Tree::perhaps(day, date)
}

/// A whole number. Those of an outcome are far below 2^53.
#[allow(clippy::cast_precision_loss)]
fn count(number: u64) -> Tree {
    Number(number as f64)
}

#[allow(clippy::cast_precision_loss)]
fn euro(amount: Euro) -> Tree {
    Number(amount.cents() as f64 / 100.0)
}

#[allow(clippy::cast_precision_loss)]
fn percent(percent: Percent) -> Tree {
    Number(percent.millionths() as f64 / 1e6)
}

fn range<T>(range: Range<T>, write: impl Fn(T) -> Tree) -> Tree {
    Object([("least", write(range.least)), ("most", write(range.most))].into())
}

fn period(period: Period) -> Tree {
    Object([("from", date(period.from)), ("to", last_day(period.to))].into())
}

fn certainty(certainty: Certainty) -> Tree {
    Name(certainty.name())
}

/// Sources by their ids.
fn cited(sources: &[&'static Source]) -> Tree {
    Tree::list(sources, |source| Name(source.id))
}

fn fact(fact: &Fact) -> Tree {
    match fact {
        Fact::Euro(amount) => euro(*amount),
        Fact::Percent(share) => percent(*share),
        Fact::Count(number) => count(*number),
        Fact::Date(day) => date(*day),
        Fact::Flag(flag) => Flag(*flag),
        Fact::Word(word) => Name(word),
        Fact::Text(text) => Text(text.clone()),
        Fact::Unknown => Null,
    }
}

fn reason(reason: &Reason) -> Tree {
    Object(
        [
            ("rule", Name(reason.rule.id)),
            ("effect", Name(reason.effect.name())),
            ("certainty", certainty(reason.certainty)),
            ("sources", cited(reason.sources)),
            ("facts", Object(reason.facts.iter().map(|(name, value)| (*name, fact(value))).collect())),
        ]
        .into(),
    )
}

fn deadline(deadline: &Deadline) -> Tree {
    Object(
        [
            ("kind", Name(deadline.kind.name())),
            ("of", Tree::perhaps(deadline.of.clone(), Text)),
            ("opensOn", last_day(deadline.opens_on)),
            ("lastDay", last_day(deadline.last_day)),
            ("state", Name(deadline.state.name())),
            ("daysLeft", Tree::perhaps(deadline.days_left, |days| count(days.unsigned_abs()))),
            ("rule", Name(deadline.rule.id)),
        ]
        .into(),
    )
}
