//! Reads JSON text, and refuses whatever the standard does not have.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::Json;
use crate::invalid::{InvalidCase, Path};
use crate::text::cut;

/// How deep a text may be; the contract needs nine levels.
const DEEPEST: usize = 32;

/// The whole of a text, which stands at a path.
pub(super) fn read<'t>(path: &Path<'_>, text: &'t str) -> Result<Json<'t>, Box<InvalidCase>> {
    let mut reader = Reader { text, at: 0 };
    let json = reader.value(path, DEEPEST)?;
    reader.blank();
    if reader.next().is_none() { Ok(json) } else { Err(not_json(path)) }
}

#[cold]
fn not_json(at: &Path<'_>) -> Box<InvalidCase> {
    at.refuse("notJson", "Plain data that JSON can carry is accepted here.")
}

/// A place in the text.
struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    /// The byte that comes next.
    fn next(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn blank(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.next() {
            self.at += 1;
        }
    }

    /// Passes over a mark when it comes next.
    fn takes(&mut self, mark: u8) -> bool {
        self.blank();
        let is_next = self.next() == Some(mark);
        self.at += usize::from(is_next);
        is_next
    }

    /// The text up to the first byte of ASCII that ends it.
    fn until(&mut self, ends: impl Fn(u8) -> bool) -> &'t str {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let text = rest.bytes().position(ends).and_then(|end| rest.get(..end)).unwrap_or(rest);
        self.at += text.len();
        text
    }

    fn value(&mut self, at: &Path<'_>, deeper: usize) -> Result<Json<'t>, Box<InvalidCase>> {
        let Some(deeper) = deeper.checked_sub(1) else {
            return Err(at.refuse("tooDeep", "At most 32 levels are accepted."));
        };
        self.blank();
        let mark = self.next();
        if let Some(b'{' | b'[' | b'"') = mark {
            self.at += 1;
        }
        match mark {
            Some(b'{') => self.object(at, deeper),
            Some(b'[') => self.list(at, deeper),
            Some(b'"') => self.string(at).map(Json::Text),
            _ => {
                let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
                match self.until(|byte| !is_part(byte)) {
                    "null" => Ok(Json::Null),
                    "true" => Ok(Json::Flag(true)),
                    "false" => Ok(Json::Flag(false)),
                    text => number(text, at),
                }
            }
        }
    }

    fn object(&mut self, at: &Path<'_>, deeper: usize) -> Result<Json<'t>, Box<InvalidCase>> {
        let mut fields = Vec::new();
        while !self.takes(b'}') {
            if !fields.is_empty() && !self.takes(b',') || !self.takes(b'"') {
                return Err(not_json(at));
            }
            let name = self.string(at)?;
            if !self.takes(b':') {
                return Err(not_json(at));
            }
            let value = self.value(&at.field(&name), deeper)?;
            fields.push((name, value));
        }
        Ok(Json::Object(fields))
    }

    fn list(&mut self, at: &Path<'_>, deeper: usize) -> Result<Json<'t>, Box<InvalidCase>> {
        let mut places = Vec::new();
        while !self.takes(b']') {
            if !places.is_empty() && !self.takes(b',') {
                return Err(not_json(at));
            }
            let value = self.value(&at.place(places.len()), deeper)?;
            places.push(value);
        }
        Ok(Json::List(places))
    }

    /// A string whose first quote is passed.
    fn string(&mut self, at: &Path<'_>) -> Result<Cow<'t, str>, Box<InvalidCase>> {
        let mut text = Cow::Borrowed("");
        loop {
            // What steers a terminal is written with a backslash; it would be no JSON in an answer that repeats it.
            let plain = self.until(|byte| byte < b' ' || matches!(byte, b'"' | b'\\'));
            if text.is_empty() {
                text = Cow::Borrowed(plain);
            } else {
                text.to_mut().push_str(plain);
            }
            match self.next() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => self.escaped(text.to_mut()).ok_or_else(|| not_json(at))?,
                _ => return Err(not_json(at)),
            }
        }
    }

    /// One letter that is written with a backslash. Half of a pair stands for no letter.
    fn escaped(&mut self, text: &mut String) -> Option<()> {
        let letter = self.text.as_bytes().get(self.at..)?.get(1)?;
        self.at += 2;
        text.push(match letter {
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'"' | b'\\' | b'/' => char::from(*letter),
            b'u' => {
                let high = self.hexadecimal()?;
                let start = self.at;
                let low = if self.text.get(start..).is_some_and(|rest| rest.starts_with("\\u")) {
                    self.at += 2;
                    self.hexadecimal()?
                } else {
                    0
                };
                if high & 0xFC00 == 0xD800 && low & 0xFC00 == 0xDC00 {
                    char::from_u32(0x10000 + ((high & 0x3FF) << 10) + (low & 0x3FF))?
                } else {
                    self.at = start;
                    char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER)
                }
            }
            _ => return None,
        });
        Some(())
    }

    fn hexadecimal(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        self.at += 4;
        digits.chars().try_fold(0, |number, digit| Some(number * 16 + digit.to_digit(16)?))
    }
}

/// Places before the point that every reader of numbers has room for.
const PLACES: usize = 308;

/// A number as JSON has them, and not beyond what any machine reads: an answer may repeat it as it stands.
fn number<'t>(text: &'t str, at: &Path<'_>) -> Result<Json<'t>, Box<InvalidCase>> {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let positive = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = cut(positive, b"eE").unwrap_or((positive, "0"));
    let (whole, parts) = cut(mantissa, b".").unwrap_or((mantissa, "0"));
    let less = exponent.strip_prefix('-');
    let size = less.or(exponent.strip_prefix('+')).unwrap_or(exponent);
    if !is_digits(whole) || whole != "0" && whole.starts_with('0') || !is_digits(parts) || !is_digits(size) {
        return Err(not_json(at));
    }
    let more = |so_far: usize, digit: u8| so_far.saturating_mul(10).saturating_add((digit - b'0').into());
    if less.is_none() && size.bytes().fold(0, more).saturating_add(whole.len()) > PLACES {
        return Err(
            at.refuse("tooLarge", "A number of at most 308 places before its point is accepted here.")
        );
    }
    Ok(Json::Number(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read() {
        let json =
            Json::of(r#" {"a" : [1, -2.5e3 , true,null], "b\n\u00e9\ud83d\ude00\ud800x": "é" , "c":{}} "#);
        let json = json.expect("JSON");
        assert_eq!(
            json,
            Json::Object(
                [
                    (
                        "a".into(),
                        Json::List(
                            [Json::Number("1"), Json::Number("-2.5e3"), Json::Flag(true), Json::Null].into()
                        )
                    ),
                    ("b\né😀\u{fffd}x".into(), Json::Text("é".into())),
                    ("c".into(), Json::Object([].into())),
                ]
                .into()
            )
        );
        assert_eq!(json.field("c"), Some(&Json::Object([].into())));
    }

    #[test]
    fn every_letter_that_is_written_with_a_backslash_is_read() {
        let read = Json::of(r#""\b\f\n\r\t\"\\\/\u000b""#);
        assert_eq!(read.expect("JSON"), Json::Text("\u{8}\u{c}\n\r\t\"\\/\u{b}".into()));
    }

    #[test]
    fn what_is_not_json_is_refused() {
        for text in [
            "",
            "{",
            "[",
            "\"",
            "{]",
            "[1 2]",
            "{\"a\" 1}",
            "{\"a\":1 \"b\":2}",
            "{,}",
            "[,]",
            "nul",
            "tru",
            "x",
            "1 2",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\u12é\"",
            "{a:1}",
            "{1:1}",
            "\"\\",
            "{\"a\":}",
            "[1,",
            "+1",
            "é",
            "\"a\nb\"",
            "\"\u{0}\"",
            "\"\\n\t\"",
            "{\"a\u{1f}\":1}",
            "01",
            "-",
            "1.",
            "-.5",
            "1e",
            "1e+",
            "1e5.5",
            "1a",
            "1-1",
            "--1",
        ] {
            assert!(Json::of(text).is_err(), "{text}");
        }
        for number in ["0", "-0", "10", "0.10", "-2.5e3", "1E+05", "0e-0"] {
            assert_eq!(Json::of(number).expect("JSON"), Json::Number(number));
        }
    }

    #[test]
    fn numbers_that_no_machine_can_hold_are_refused() {
        let digits = |many| "9".repeat(many);
        for number in ["9e307", "1e-400", "-12.5E+306", &digits(308), "0.1e307"] {
            assert!(number.parse::<f64>().is_ok_and(f64::is_finite), "{number}");
            assert_eq!(Json::of(number).expect("JSON"), Json::Number(number));
        }
        for number in ["1e308", "60e6000", "-1e99999999999999999999", &digits(309), "[1,2e400]"] {
            assert_eq!(Json::of(number).expect_err("too large").code, "tooLarge", "{number}");
        }
    }

    #[test]
    fn deep_texts_are_refused_and_not_followed() {
        let deep = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
        assert!(Json::of(&deep(32)).is_ok());
        assert_eq!(Json::of(&deep(33)).expect_err("too deep").code, "tooDeep");
        assert_eq!(Json::of(&"{\"a\":".repeat(100_000)).expect_err("too deep").code, "tooDeep");
    }

    #[test]
    fn a_damaged_text_is_refused_or_read_and_nothing_worse() {
        let whole = r#"{"a":[1,-2.5e3,true],"é\n\ud83d\ude00":{"b":"x","c":null}}"#;
        for (end, _) in whole.char_indices() {
            assert!(Json::of(&whole[..end]).is_err(), "{}", &whole[..end]);
            for damage in ["", "\"", "\\", "\\u", "{", "]", ",", ":", "é", "\u{0}", "1"] {
                let after = whole[end..].chars().next().map_or(end, |letter| end + letter.len_utf8());
                let _ = Json::of(&[&whole[..end], damage, &whole[after..]].concat());
            }
        }
    }
}
