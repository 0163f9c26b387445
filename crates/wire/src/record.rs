//! What an answer is written down as: marks, of which the caller's side makes values.
//!
//! No JSON lies between. The package's own side (`crates/wasm/src/outcome.js`) reads the marks where they lie in memory and
//! makes objects of them; names, which never change, are made once and told by where they lie. Native code reads the same
//! marks as JSON text.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::slice;

/// One mark: three words of 32 bits in the module's memory, the first of which says what it is, by its place here.
#[derive(Debug, PartialEq, Eq)]
#[repr(u32)]
pub(crate) enum Mark {
    /// The end of an object or a list.
    End,
    /// An object: a name and a value for each field, then the end.
    Object,
    /// A list: its places, then the end.
    List,
    /// Not known, or none.
    Null,
    No,
    Yes,
    /// A word, an id or a field, in which there is nothing to escape.
    Name(&'static str),
    /// Any text.
    Text(Box<str>),
    /// A number as somebody wrote it.
    Digits(Box<str>),
    /// A civil date: the year times 512, the month times 32, the day. The days of the rules end with the year 9999.
    Date(u32),
    /// A whole number: its lower and its upper half, as in the two below.
    Count([u32; 2]),
    /// Hundredths, a signed number.
    Hundredths([u32; 2]),
    /// Millionths.
    Millionths([u32; 2]),
}

/// An answer, or a refusal: one value.
#[derive(Debug, PartialEq, Eq)]
pub struct Record(Vec<Mark>);

impl Record {
    pub(crate) const fn of(marks: Vec<Mark>) -> Self {
        Self(marks)
    }

    pub(crate) fn into_marks(self) -> Vec<Mark> {
        self.0
    }

    /// Where its marks lie in memory, for whoever reads them there.
    pub fn address(&self) -> usize {
        self.0.as_ptr().addr()
    }

    /// The value as JSON text.
    pub fn json(&self) -> String {
        let mut text = Json(Vec::with_capacity(self.0.len() * 8));
        text.value(&mut self.0.iter(), b' ');
        String::from_utf8(text.0).unwrap_or_default()
    }
}

/// JSON text that grows: its bytes, as single signs are then a byte each.
struct Json(Vec<u8>);

const HEXADECIMAL: [u8; 16] = *b"0123456789abcdef";

impl Json {
    /// Writes the next value, with a comma before it where one stood before; `false` when there is none.
    fn value(&mut self, marks: &mut slice::Iter<'_, Mark>, before: u8) -> bool {
        let Some(mark) = marks.next() else { return false };
        if *mark == Mark::End {
            return false;
        }
        if before == b',' {
            self.0.push(b',');
        }
        match mark {
            Mark::End => {}
            Mark::Object => {
                let mut before = b'{';
                self.0.push(before);
                while self.value(marks, before) {
                    self.0.push(b':');
                    self.value(marks, b':');
                    before = b',';
                }
                self.0.push(b'}');
            }
            Mark::List => {
                let mut before = b'[';
                self.0.push(before);
                while self.value(marks, before) {
                    before = b',';
                }
                self.0.push(b']');
            }
            Mark::Null => self.put("null"),
            Mark::No => self.put("false"),
            Mark::Yes => self.put("true"),
            Mark::Name(name) => self.string(name),
            Mark::Text(text) => self.string(text),
            Mark::Digits(digits) => self.put(digits),
            Mark::Date(packed) => {
                self.0.push(b'"');
                self.digits(u64::from(packed >> 9), 4);
                self.0.push(b'-');
                self.digits(u64::from(packed >> 5 & 15), 2);
                self.0.push(b'-');
                self.digits(u64::from(packed & 31), 2);
                self.0.push(b'"');
            }
            Mark::Count(number) => self.count(whole(*number)),
            Mark::Hundredths(number) => {
                let number = whole(*number).cast_signed();
                if number < 0 {
                    self.0.push(b'-');
                }
                self.parts(number.unsigned_abs(), 100);
            }
            Mark::Millionths(number) => self.parts(whole(*number), 1_000_000),
        }
        true
    }

    fn put(&mut self, json: &str) {
        self.0.extend_from_slice(json.as_bytes());
    }

    /// Any text, with what JSON escapes.
    fn string(&mut self, text: &str) {
        self.0.push(b'"');
        for byte in text.bytes() {
            if byte < b' ' || matches!(byte, b'"' | b'\\') {
                self.put("\\u00");
                self.0.extend([byte >> 4, byte & 15].map(|digit| HEXADECIMAL[usize::from(digit)]));
            } else {
                self.0.push(byte);
            }
        }
        self.0.push(b'"');
    }

    /// A number of so many digits, with zeros in front.
    fn digits(&mut self, mut number: u64, many: usize) {
        self.0.resize(self.0.len() + many, b'0');
        for digit in self.0.iter_mut().rev().take(many) {
            *digit += u8::try_from(number % 10).unwrap_or(0);
            number /= 10;
        }
    }

    /// A whole number.
    fn count(&mut self, number: u64) {
        self.digits(number, number.checked_ilog10().unwrap_or(0) as usize + 1);
    }

    /// A number of so many parts of a whole, a power of ten; without trailing zeros.
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
}

const fn whole([low, high]: [u32; 2]) -> u64 {
    (high as u64) << 32 | low as u64
}

#[cfg(test)]
mod tests {
    use alloc::borrow::Cow;
    use alloc::string::ToString;

    use gpcheck_rules::{Euro, Percent};

    use super::*;
    use crate::json::Json;
    use crate::out::Out;

    fn written(write: impl FnOnce(&mut Out)) -> String {
        Out::record(write).json()
    }

    #[test]
    fn numbers_are_written_as_json_has_them() {
        let euro = |cents| written(|out| out.euro(Euro::from_cents(cents)));
        assert_eq!(
            [euro(0), euro(5), euro(50), euro(600_000), euro(2_499_999)],
            ["0", "0.05", "0.5", "6000", "24999.99"]
        );
        assert_eq!([euro(-150), euro(-5)], ["-1.5", "-0.05"]);
        let percent = |millionths| written(|out| out.percent(Percent::from_millionths(millionths)));
        assert_eq!([percent(60_000_000), percent(33_333_333), percent(1)], ["60", "33.333333", "0.000001"]);
        for number in [0, 9, 10, u64::from(u32::MAX), 1 << 32, u64::MAX] {
            assert_eq!(written(|out| out.count(number)), number.to_string());
        }
    }

    #[test]
    fn days_are_written_as_json_has_them() {
        let day = |year, month, day| {
            written(|out| out.date(gpcheck_rules::Date::from_ymd_opt(year, month, day).expect("a day")))
        };
        let written = [day(2024, 12, 31), day(1, 1, 1), day(9999, 10, 20)];
        assert_eq!(written, [r#""2024-12-31""#, r#""0001-01-01""#, r#""9999-10-20""#]);
    }

    #[test]
    fn any_text_comes_back() {
        let odd: String = (0..0x300).filter_map(char::from_u32).chain("\u{2028}😀".chars()).collect();
        let written = written(|out| out.string(&odd));
        assert_eq!(Json::of(&written).expect("JSON"), Json::Text(Cow::Borrowed(&odd)));
    }

    #[test]
    fn a_text_escapes_what_it_must_and_nothing_else() {
        assert_eq!(written(|out| out.string("a b~é\u{7f}")), "\"a b~é\u{7f}\"");
        let escaped = written(|out| out.string("\u{1f}\"\\\n"));
        assert_eq!(escaped, r#""\u001f\u0022\u005c\u000a""#);
    }

    #[test]
    fn records_lie_where_their_marks_are() {
        let (one, other) = (Out::record(|out| out.flag(true)), Out::record(|out| out.flag(false)));
        let (at, apart) = (one.address(), other.address().abs_diff(one.address()));
        assert!(at.is_multiple_of(align_of::<Mark>()) && apart >= size_of::<Mark>(), "{at} {apart}");
        // A record that is handed on keeps its marks where they are.
        let moved = Vec::from([one]);
        assert_eq!(moved[0].address(), at);
    }

    #[test]
    fn commas_stand_between() {
        let text = written(|out| {
            out.object(|out| {
                out.key("a").list([1, 2], |out, number| out.count(number));
                out.key("b").object(|_| {});
                out.key("c").list([] as [u64; 0], |out, number| out.count(number));
                out.key("d").perhaps(None, Out::count);
                out.any_key("\"").name("{");
                out.key("f").list([true, false], |out, flag| out.items(|out| out.flag(flag)));
            });
        });
        assert_eq!(text, r#"{"a":[1,2],"b":{},"c":[],"d":null,"\u0022":"{","f":[[true],[false]]}"#);
    }
}
