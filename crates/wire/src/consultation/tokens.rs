//! XML 1.0 in tokens: elements, attributes, text. Every sign of the document is checked.
//!
//! The crates that do this were measured: the smallest, `xmlparser`, is 5 kB more to download than this, because it also
//! knows the document types that are refused here. It stays the judge: a test holds both against each other
//! (`tokens/tests.rs`).

use crate::text::cut;

/// A part of a document. Comments and instructions are passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'x> {
    /// `<name`: attributes follow, then [`Token::Open`] or [`Token::Empty`].
    Start(&'x str),
    /// A name and a value as they are written.
    Attribute(&'x str, &'x str),
    /// `>`: what is in the element follows.
    Open,
    /// `/>`: nothing is in the element.
    Empty,
    /// `</name>`
    End(&'x str),
    /// Text whose references are still to be put in.
    Text(&'x str),
    /// Text as it is.
    Cdata(&'x str),
    /// A document type.
    Doctype,
}

/// No XML.
#[derive(Debug)]
pub(super) struct Malformed;

pub(super) struct Tokens<'x> {
    /// What is still to be read.
    rest: &'x str,
    /// How much is left at the beginning of the last token.
    left: usize,
    in_tag: bool,
    /// How many elements are open.
    depth: usize,
    /// The root was met.
    begun: bool,
    /// Nothing was read.
    fresh: bool,
}

impl<'x> Tokens<'x> {
    /// Of a document without its byte order mark.
    pub(super) fn of(xml: &'x str) -> Self {
        Self { rest: xml, left: xml.len(), in_tag: false, depth: 0, begun: false, fresh: true }
    }

    /// How many bytes follow the beginning of the last token.
    pub(super) fn left(&self) -> usize {
        self.left
    }

    /// The next token; `None` at the end, wherever that is.
    pub(super) fn next(&mut self) -> Result<Option<Token<'x>>, Malformed> {
        if self.fresh {
            self.fresh = false;
            self.declaration()?;
        }
        loop {
            self.left = self.rest.len();
            if self.in_tag {
                return self.tag().map(Some);
            }
            if self.rest.is_empty() {
                return Ok(None);
            }
            if !self.rest.starts_with('<') {
                return match self.text()? {
                    // Between what stands outside the root there is room, and nothing else.
                    text if self.depth == 0 && text.bytes().all(is_space) => continue,
                    _ if self.depth == 0 => Err(Malformed),
                    text => Ok(Some(Token::Text(text))),
                };
            }
            if self.takes("<!--") {
                self.comment()?;
            } else if self.takes("<?") {
                self.instruction()?;
            } else if self.depth > 0 && self.takes("<![CDATA[") {
                return self.until("]]>").map(Token::Cdata).map(Some);
            } else if !self.begun && self.takes("<!DOCTYPE") {
                return Ok(Some(Token::Doctype));
            } else if self.takes("</") {
                let name = self.name(true)?;
                self.space();
                self.depth = self.depth.checked_sub(1).ok_or(Malformed)?;
                return self.must(">").map(|()| Some(Token::End(name)));
            } else {
                self.must("<")?;
                if self.depth == 0 && self.begun {
                    return Err(Malformed);
                }
                (self.begun, self.in_tag) = (true, true);
                self.depth += 1;
                return self.name(true).map(Token::Start).map(Some);
            }
        }
    }

    /// What follows the name of an element.
    fn tag(&mut self) -> Result<Token<'x>, Malformed> {
        let is_apart = self.space();
        if self.takes(">") {
            self.in_tag = false;
            return Ok(Token::Open);
        }
        if self.takes("/>") {
            self.in_tag = false;
            self.depth -= 1;
            return Ok(Token::Empty);
        }
        if !is_apart {
            return Err(Malformed);
        }
        self.attribute(true).map(|(name, value)| Token::Attribute(name, value))
    }

    fn attribute(&mut self, is_qualified: bool) -> Result<(&'x str, &'x str), Malformed> {
        let name = self.name(is_qualified)?;
        self.space();
        self.must("=")?;
        self.space();
        let quote = if self.takes("\"") { "\"" } else { "'" };
        if quote == "'" {
            self.must(quote)?;
        }
        let value = self.until(quote)?;
        if value.bytes().any(|byte| byte == b'<') { Err(Malformed) } else { Ok((name, value)) }
    }

    /// `<?xml version="1.0"?>`, which may stand at the very beginning.
    fn declaration(&mut self) -> Result<(), Malformed> {
        const NAMES: [&str; 3] = ["version", "encoding", "standalone"];
        let is_declared =
            self.rest.strip_prefix("<?xml").is_some_and(|rest| rest.bytes().next().is_some_and(is_space));
        if !is_declared {
            return Ok(());
        }
        let _ = self.takes("<?xml");
        let mut known = 0;
        loop {
            let is_apart = self.space();
            if self.takes("?>") {
                return if known == 0 { Err(Malformed) } else { Ok(()) };
            }
            let (name, value) = self.attribute(false)?;
            let place = NAMES.iter().position(|known| *known == name).ok_or(Malformed)?;
            let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
            let is_good = match place {
                0 => value
                    .strip_prefix("1.")
                    .is_some_and(|minor| minor.bytes().all(|byte| byte.is_ascii_digit())),
                1 => {
                    value.bytes().all(is_plain)
                        && value.starts_with(|first: char| first.is_ascii_alphabetic())
                }
                _ => matches!(value, "yes" | "no"),
            };
            if !is_apart || !is_good || place < known || (known == 0 && place > 0) {
                return Err(Malformed);
            }
            known = place + 1;
        }
    }

    fn comment(&mut self) -> Result<(), Malformed> {
        let text = self.until("--")?;
        self.must(">")?;
        // `--->` would end a comment that ends with a hyphen.
        if text.ends_with('-') { Err(Malformed) } else { Ok(()) }
    }

    fn instruction(&mut self) -> Result<(), Malformed> {
        let name = self.name(false)?;
        if name.eq_ignore_ascii_case("xml") || !(self.rest.starts_with("?>") || self.space()) {
            return Err(Malformed);
        }
        self.until("?>").map(drop)
    }

    fn text(&mut self) -> Result<&'x str, Malformed> {
        let end = self.rest.bytes().position(|byte| byte == b'<').unwrap_or(self.rest.len());
        let text = self.take(end)?;
        if text.as_bytes().windows(3).any(|three| three == b"]]>") { Err(Malformed) } else { Ok(text) }
    }

    /// A name; a qualified one may have a prefix.
    fn name(&mut self, is_qualified: bool) -> Result<&'x str, Malformed> {
        let end = self.rest.find(|sign| !is_name(sign)).unwrap_or(self.rest.len());
        let name = self.take(end)?;
        let is_good = |part: &str| part.chars().next().is_some_and(is_name_start);
        let is_named = match cut(name, b":") {
            Some((prefix, local)) => {
                is_qualified && is_good(prefix) && is_good(local) && cut(local, b":").is_none()
            }
            None => is_good(name),
        };
        if is_named { Ok(name) } else { Err(Malformed) }
    }

    /// Room; whether there was any.
    fn space(&mut self) -> bool {
        let room = self.rest.bytes().position(|byte| !is_space(byte)).unwrap_or(self.rest.len());
        self.rest = self.rest.get(room..).unwrap_or_default();
        room > 0
    }

    /// Passes over a mark if it stands here.
    fn takes(&mut self, mark: &str) -> bool {
        let rest = self.rest.strip_prefix(mark);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn must(&mut self, mark: &str) -> Result<(), Malformed> {
        if self.takes(mark) { Ok(()) } else { Err(Malformed) }
    }

    /// What stands before a mark; both are passed over.
    fn until(&mut self, mark: &str) -> Result<&'x str, Malformed> {
        let end = self.rest.as_bytes().windows(mark.len()).position(|it| it == mark.as_bytes());
        let text = self.take(end.ok_or(Malformed)?)?;
        self.must(mark)?;
        Ok(text)
    }

    /// So many bytes, all of them signs of XML.
    fn take(&mut self, end: usize) -> Result<&'x str, Malformed> {
        let (text, rest) = self.rest.split_at_checked(end).ok_or(Malformed)?;
        self.rest = rest;
        let is_sign = |sign: char| sign >= ' ' && !matches!(sign, '\u{fffe}' | '\u{ffff}') || is_room(sign);
        if text.chars().all(is_sign) { Ok(text) } else { Err(Malformed) }
    }
}

const fn is_space(byte: u8) -> bool {
    is_room(byte as char)
}

const fn is_room(sign: char) -> bool {
    matches!(sign, ' ' | '\t' | '\n' | '\r')
}

/// Signs beyond ASCII with which a name may begin (XML 1.0, fifth edition, production 4).
const STARTS: [(char, char); 12] = [
    ('\u{c0}', '\u{d6}'),
    ('\u{d8}', '\u{f6}'),
    ('\u{f8}', '\u{2ff}'),
    ('\u{370}', '\u{37d}'),
    ('\u{37f}', '\u{1fff}'),
    ('\u{200c}', '\u{200d}'),
    ('\u{2070}', '\u{218f}'),
    ('\u{2c00}', '\u{2fef}'),
    ('\u{3001}', '\u{d7ff}'),
    ('\u{f900}', '\u{fdcf}'),
    ('\u{fdf0}', '\u{fffd}'),
    ('\u{10000}', '\u{effff}'),
];

fn is_name_start(sign: char) -> bool {
    sign.is_ascii_alphabetic()
        || sign == '_'
        || STARTS.iter().any(|(first, last)| (*first..=*last).contains(&sign))
}

/// Production 4a, and the colon after a prefix.
fn is_name(sign: char) -> bool {
    let also = matches!(sign, '-' | '.' | ':' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}' | '\u{2040}');
    also || is_name_start(sign)
}

#[cfg(test)]
mod grammar;
#[cfg(test)]
mod tests;
