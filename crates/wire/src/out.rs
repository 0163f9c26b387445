//! JSON text as it is written.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::Datelike;

use gpcheck_rules::{Date, Euro, Percent};

/// A text that grows: its bytes, as single signs are then a byte each.
pub(crate) struct Out(Vec<u8>);

const HEXADECIMAL: [u8; 16] = *b"0123456789abcdef";

/// Enough for most outcomes.
const USUAL: usize = 6 * 1024;

impl Out {
    /// The text that a piece of code writes.
    pub(crate) fn text(write: impl FnOnce(&mut Self)) -> String {
        let mut out = Self(Vec::with_capacity(USUAL));
        write(&mut out);
        String::from_utf8(out.0).unwrap_or_default()
    }

    /// Text that is JSON already.
    #[inline(never)]
    pub(crate) fn json(&mut self, json: &str) {
        self.0.extend_from_slice(json.as_bytes());
    }

    fn follows(&self, mark: u8) -> bool {
        self.0.last() == Some(&mark)
    }

    /// An object, whose fields the code writes.
    pub(crate) fn object<R>(&mut self, write: impl FnOnce(&mut Self) -> R) -> R {
        self.0.push(b'{');
        let result = write(self);
        self.0.push(b'}');
        result
    }

    /// The name of the next field; its value follows.
    #[inline(never)]
    pub(crate) fn key(&mut self, name: &str) -> &mut Self {
        if !self.follows(b'{') {
            self.0.push(b',');
        }
        self.name(name);
        self.0.push(b':');
        self
    }

    /// The name of the next field, which may hold any text; its value follows.
    pub(crate) fn any_key(&mut self, name: &str) -> &mut Self {
        if !self.follows(b'{') {
            self.json(",");
        }
        self.string(name);
        self.json(":");
        self
    }

    /// A list, whose items the code writes.
    pub(crate) fn items<R>(&mut self, write: impl FnOnce(&mut Self) -> R) -> R {
        self.0.push(b'[');
        let result = write(self);
        self.0.push(b']');
        result
    }

    /// The next item of a list follows.
    #[inline(never)]
    pub(crate) fn item(&mut self) -> &mut Self {
        if !self.follows(b'[') {
            self.0.push(b',');
        }
        self
    }

    /// A list of whatever the code writes of each.
    pub(crate) fn list<T>(&mut self, items: impl IntoIterator<Item = T>, write: impl Fn(&mut Self, T)) {
        self.items(|out| {
            for item in items {
                write(out.item(), item);
            }
        });
    }

    /// What is there, or null.
    pub(crate) fn perhaps<T>(&mut self, value: Option<T>, write: impl FnOnce(&mut Self, T)) {
        match value {
            Some(value) => write(self, value),
            None => self.json("null"),
        }
    }

    pub(crate) fn flag(&mut self, flag: bool) {
        self.json(if flag { "true" } else { "false" });
    }

    /// A word or an id, in which there is nothing to escape.
    #[inline(never)]
    pub(crate) fn name(&mut self, name: &str) {
        self.0.push(b'"');
        self.json(name);
        self.0.push(b'"');
    }

    /// Any text.
    #[inline(never)]
    pub(crate) fn string(&mut self, text: &str) {
        self.0.push(b'"');
        let mut rest = text;
        while let Some((place, byte)) =
            rest.bytes().enumerate().find(|(_, byte)| *byte < b' ' || matches!(byte, b'"' | b'\\'))
        {
            self.json(rest.get(..place).unwrap_or_default());
            self.json("\\u00");
            self.0.extend([byte >> 4, byte & 15].map(|digit| HEXADECIMAL[usize::from(digit)]));
            rest = rest.get(place + 1..).unwrap_or_default();
        }
        self.json(rest);
        self.0.push(b'"');
    }

    /// A number of so many digits, with zeros in front.
    #[inline(never)]
    fn digits(&mut self, mut number: u64, many: usize) {
        self.0.resize(self.0.len() + many, b'0');
        for digit in self.0.iter_mut().rev().take(many) {
            if number == 0 {
                break;
            }
            *digit += u8::try_from(number % 10).unwrap_or(0);
            number /= 10;
        }
    }

    /// A whole number.
    pub(crate) fn count(&mut self, number: u64) {
        self.digits(number, number.checked_ilog10().unwrap_or(0) as usize + 1);
    }

    /// A number of so many parts of a whole, a power of ten; without trailing zeros.
    #[inline(never)]
    fn parts(&mut self, number: u64, mut whole: u64) {
        self.count(number / whole);
        let mut rest = number % whole;
        if rest > 0 {
            self.0.push(b'.');
        }
        while rest > 0 {
            whole /= 10;
            self.digits(rest / whole, 1);
            rest %= whole;
        }
    }

    pub(crate) fn euro(&mut self, amount: Euro) {
        if amount < Euro::ZERO {
            self.0.push(b'-');
        }
        self.parts(amount.cents().unsigned_abs(), 100);
    }

    pub(crate) fn percent(&mut self, percent: Percent) {
        self.parts(percent.millionths(), 1_000_000);
    }

    /// A civil date, `YYYY-MM-DD`; the days of the rules end with the year 9999.
    #[inline(never)]
    pub(crate) fn date(&mut self, date: Date) {
        self.0.push(b'"');
        self.digits(date.year().unsigned_abs().into(), 4);
        self.0.push(b'-');
        self.digits(date.month().into(), 2);
        self.0.push(b'-');
        self.digits(date.day().into(), 2);
        self.0.push(b'"');
    }

    /// A day, or null when it is not known.
    pub(crate) fn day(&mut self, day: Option<Date>) {
        self.perhaps(day, Self::date);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Json;
    use alloc::borrow::Cow;

    #[test]
    fn numbers_are_written_as_json_has_them() {
        let euro = |cents| Out::text(|out| out.euro(Euro::from_cents(cents)));
        assert_eq!(
            [euro(0), euro(5), euro(50), euro(600_000), euro(2_499_999)],
            ["0", "0.05", "0.5", "6000", "24999.99"]
        );
        assert_eq!(euro(-150), "-1.5");
        let percent = |millionths| Out::text(|out| out.percent(Percent::from_millionths(millionths)));
        assert_eq!([percent(60_000_000), percent(33_333_333), percent(1)], ["60", "33.333333", "0.000001"]);
        assert_eq!(Out::text(|out| out.count(u64::MAX)), "18446744073709551615");
    }

    #[test]
    fn any_text_comes_back() {
        let odd: String = (0..0x300).filter_map(char::from_u32).chain("\u{2028}😀".chars()).collect();
        let written = Out::text(|out| out.string(&odd));
        assert_eq!(Json::of(&written).expect("JSON"), Json::Text(Cow::Borrowed(&odd)));
    }

    #[test]
    fn commas_stand_between() {
        let text = Out::text(|out| {
            out.object(|out| {
                out.key("a").list([1, 2], |out, number| out.count(number));
                out.key("b").object(|_| {});
                out.key("c").list([] as [u64; 0], |out, number| out.count(number));
                out.key("d").perhaps(None, Out::count);
                out.key("e").name("{");
                out.key("f").flag(true);
            });
        });
        assert_eq!(text, r#"{"a":[1,2],"b":{},"c":[],"d":null,"e":"{","f":true}"#);
    }
}
