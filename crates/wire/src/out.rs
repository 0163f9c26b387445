//! Answers as they are written down, value by value.

use alloc::boxed::Box;
use alloc::vec::Vec;

use chrono::Datelike;

use gpcheck_rules::{Date, Euro, Percent};

use crate::record::{Mark, Record};

/// A record that grows.
pub(crate) struct Out(Vec<Mark>);

/// Enough for most outcomes.
const USUAL: usize = 1024;

impl Out {
    /// The record that a piece of code writes: one value.
    pub(crate) fn record(write: impl FnOnce(&mut Self)) -> Record {
        let mut out = Self(Vec::with_capacity(USUAL));
        write(&mut out);
        Record::of(out.0)
    }

    #[inline(never)]
    pub(crate) fn mark(&mut self, mark: Mark) {
        self.0.push(mark);
    }

    /// A whole record as a value of this one.
    pub(crate) fn record_within(&mut self, record: Record) {
        self.0.extend(record.into_marks());
    }

    /// An object, whose fields the code writes.
    pub(crate) fn object<R>(&mut self, write: impl FnOnce(&mut Self) -> R) -> R {
        self.mark(Mark::Object);
        let result = write(self);
        self.mark(Mark::End);
        result
    }

    /// The name of the next field; its value follows.
    #[inline(never)]
    pub(crate) fn key(&mut self, name: &'static str) -> &mut Self {
        self.mark(Mark::Name(name));
        self
    }

    /// The name of the next field, which may hold any text; its value follows.
    pub(crate) fn any_key(&mut self, name: &str) -> &mut Self {
        self.string(name);
        self
    }

    /// A list, whose items the code writes.
    pub(crate) fn items<R>(&mut self, write: impl FnOnce(&mut Self) -> R) -> R {
        self.mark(Mark::List);
        let result = write(self);
        self.mark(Mark::End);
        result
    }

    /// A list of whatever the code writes of each.
    pub(crate) fn list<T>(&mut self, items: impl IntoIterator<Item = T>, write: impl Fn(&mut Self, T)) {
        self.items(|out| items.into_iter().for_each(|item| write(out, item)));
    }

    /// What is there, or null.
    pub(crate) fn perhaps<T>(&mut self, value: Option<T>, write: impl FnOnce(&mut Self, T)) {
        match value {
            Some(value) => write(self, value),
            None => self.null(),
        }
    }

    /// Not known, or none.
    pub(crate) fn null(&mut self) {
        self.mark(Mark::Null);
    }

    pub(crate) fn flag(&mut self, flag: bool) {
        self.mark(if flag { Mark::Yes } else { Mark::No });
    }

    /// A word or an id.
    #[inline(never)]
    pub(crate) fn name(&mut self, name: &'static str) {
        self.mark(Mark::Name(name));
    }

    /// Any text.
    #[inline(never)]
    pub(crate) fn string(&mut self, text: &str) {
        self.mark(Mark::Text(Box::from(text)));
    }

    /// A number as somebody wrote it.
    pub(crate) fn digits(&mut self, digits: &str) {
        self.mark(Mark::Digits(Box::from(digits)));
    }

    /// A whole number.
    pub(crate) fn count(&mut self, number: u64) {
        self.mark(count(number));
    }

    pub(crate) fn euro(&mut self, amount: Euro) {
        self.mark(euro(amount));
    }

    pub(crate) fn percent(&mut self, percent: Percent) {
        self.mark(Mark::Millionths(halves(percent.millionths())));
    }

    /// A civil date.
    #[inline(never)]
    pub(crate) fn date(&mut self, date: Date) {
        self.mark(day(date));
    }

    /// A day, or null when it is not known.
    pub(crate) fn day(&mut self, day: Option<Date>) {
        self.perhaps(day, Self::date);
    }
}

/// The mark of a civil date.
pub(crate) fn day(date: Date) -> Mark {
    Mark::Date(date.year().unsigned_abs() << 9 | date.month() << 5 | date.day())
}

/// The mark of a whole number.
pub(crate) fn count(number: u64) -> Mark {
    Mark::Count(halves(number))
}

/// The mark of an amount.
pub(crate) fn euro(amount: Euro) -> Mark {
    Mark::Hundredths(halves(amount.cents().cast_unsigned()))
}

#[expect(clippy::cast_possible_truncation, reason = "each half is one")]
const fn halves(number: u64) -> [u32; 2] {
    [number as u32, (number >> 32) as u32]
}
