//! XML as a stream of elements: well-formed, of known namespaces, bounded in size and depth, nothing looked up elsewhere.
//!
//! Tokens are `xmlparser`'s: of the crates that were measured it costs least on a phone (7 kB less than `quick-xml`, 13 less
//! than `roxmltree`), checks every character, and knows where each token stands. What it leaves to its caller is done here.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use xmlparser::{ElementEnd, Token, Tokenizer};

use crate::invalid::{InvalidCase, Path, push_number};
use crate::read::Read;

/// The longest document, in bytes: hundreds of cards.
const LONGEST: usize = 1 << 20;
/// The deepest element; the schema needs ten.
const DEEPEST: usize = 40;
/// The most attributes of an element; the schema needs three, and as many namespaces.
const MOST_ATTRIBUTES: usize = 40;

/// The namespaces of an answer, of the envelope in which it travels, and none: local elements are unqualified.
const OURS: [&str; 9] = [
    "",
    "urn:be:fgov:ehealth:mediprima:protocol:v1",
    "urn:be:fgov:ehealth:mediprima:protocol:v2",
    "urn:be:fgov:ehealth:mediprima:core:v1",
    "urn:be:fgov:ehealth:mediprima:core:v2",
    "urn:be:fgov:ehealth:commons:core:v2",
    "urn:be:fgov:ehealth:commons:protocol:v2",
    "http://schemas.xmlsoap.org/soap/envelope/",
    "http://www.w3.org/2003/05/soap-envelope",
];

/// What a caller does with an element inside the current one; `false` passes over it.
pub(super) type Each<'f, 'x> = &'f mut dyn FnMut(&mut Reader<'x>, &'x str) -> Read<bool>;

struct Open<'x> {
    /// As it is written, with its prefix.
    name: &'x str,
    local: &'x str,
    /// In one of the namespaces of an answer.
    ours: bool,
    attributes: Vec<(&'x str, &'x str)>,
    /// How many namespaces were known before it.
    known: usize,
    /// Written as `<a/>`: its end is still to be told.
    empty: bool,
    /// Which one of its name it is, where there may be several.
    place: Option<usize>,
}

enum Event<'x> {
    Start,
    Text(Cow<'x, str>),
    End,
    Over,
}

pub(super) struct Reader<'x> {
    xml: &'x str,
    tokens: Tokenizer<'x>,
    open: Vec<Open<'x>>,
    /// Prefixes and what they stand for, the innermost last.
    namespaces: Vec<(&'x str, &'x str)>,
    /// Where the last token begins.
    at: usize,
    /// The element that was left last: its name, and its place where it has one.
    left: (&'x str, Option<usize>),
}

impl<'x> Reader<'x> {
    pub(super) fn of(xml: &'x str) -> Read<Self> {
        if xml.len() > LONGEST {
            return Err(
                Path::ROOT.refuse("tooLarge", "A document of at most a million characters is accepted here.")
            );
        }
        let xml = xml.strip_prefix('\u{feff}').unwrap_or(xml);
        let tokens = Tokenizer::from(xml);
        let namespaces = [("xml", "http://www.w3.org/XML/1998/namespace"), ("", "")].into();
        Ok(Self { xml, tokens, open: Vec::new(), namespaces, at: 0, left: ("", None) })
    }

    /// Enters the first element and names it. One of a namespace of its own is not ours.
    pub(super) fn root(&mut self) -> Read<&'x str> {
        match self.next()? {
            Event::Start => Ok(self.open.last().filter(|open| open.ours).map_or("", |open| open.local)),
            _ => Err(self.malformed()),
        }
    }

    /// Nothing may follow what was read.
    pub(super) fn end(&mut self) -> Read<()> {
        match self.next()? {
            Event::Over => Ok(()),
            _ => Err(self.malformed()),
        }
    }

    /// Goes through the elements inside the current one and leaves it. What is not ours, or not taken, is passed over.
    pub(super) fn each(&mut self, take: Each<'_, 'x>) -> Read<()> {
        let mut count = 0;
        loop {
            match self.next()? {
                Event::End => return Ok(()),
                Event::Text(text) if text.bytes().all(is_space) => {}
                Event::Start => {
                    let depth = self.open.len();
                    let open = self.open.last().filter(|open| open.ours);
                    let taken = match open.map(|open| open.local) {
                        Some(local) => {
                            if local == "Carmed" {
                                self.place(count);
                                count += 1;
                            }
                            take(self, local)?
                        }
                        None => false,
                    };
                    while !taken && self.open.len() >= depth {
                        self.next()?;
                    }
                }
                _ => return Err(self.malformed()),
            }
        }
    }

    /// Gives the current element its place among those of its name.
    fn place(&mut self, place: usize) {
        if let Some(open) = self.open.last_mut() {
            open.place = Some(place);
        }
    }

    /// Reads an element that may stand here only once.
    pub(super) fn once<T>(
        &mut self,
        into: &mut Option<T>,
        read: impl FnOnce(&mut Self) -> Read<T>,
    ) -> Read<()> {
        if into.is_some() {
            return Err(self.refuse("twice", "This element is accepted only once here."));
        }
        *into = Some(read(self)?);
        Ok(())
    }

    /// The text of the current element, which it leaves; `None` when there is none.
    pub(super) fn text(&mut self) -> Read<Option<String>> {
        self.value(|text| Ok(Some(text.into()).filter(|text: &String| !text.is_empty())))
    }

    /// All text of the current element and of those in it, each followed by a space; leaves it.
    pub(super) fn all_text(&mut self, into: &mut String) -> Read<()> {
        let depth = self.open.len();
        while self.open.len() >= depth {
            if let Event::Text(text) = self.next()? {
                into.push_str(&text);
                into.push(' ');
            }
        }
        Ok(())
    }

    /// What the text of the current element says, which it leaves.
    pub(super) fn value<T>(
        &mut self,
        read: impl FnOnce(&str) -> Result<T, (&'static str, &'static str)>,
    ) -> Read<T> {
        let mut text = Cow::Borrowed("");
        loop {
            // The end of the element takes its path with it, so what is wrong is told before.
            if self.closes() {
                let value = read(text.trim_matches(|c: char| c.is_ascii_whitespace()));
                let value = value.map_err(|(code, message)| self.refuse(code, message))?;
                return match self.next()? {
                    Event::End => Ok(value),
                    _ => Err(self.malformed()),
                };
            }
            match self.next()? {
                Event::Text(more) if text.is_empty() => text = more,
                Event::Text(more) => text.to_mut().push_str(&more),
                _ => return Err(self.malformed()),
            }
        }
    }

    /// Whether the current element ends with the next token; comments aside.
    fn closes(&self) -> bool {
        if self.open.last().is_some_and(|open| open.empty) {
            return true;
        }
        let mut ahead = self.tokens.clone().filter(|token| {
            !matches!(token, Ok(Token::Comment { .. } | Token::ProcessingInstruction { .. }))
        });
        matches!(ahead.next(), Some(Ok(Token::ElementEnd { end: ElementEnd::Close(..), .. })))
    }

    /// An attribute of the current element, without a prefix.
    pub(super) fn attribute(&self, name: &str) -> &'x str {
        let attributes = self.open.last().map_or(&[][..], |open| &open.attributes);
        attributes.iter().find(|(own, _)| *own == name).map_or("", |(_, value)| value)
    }

    fn next(&mut self) -> Read<Event<'x>> {
        if self.open.last().is_some_and(|open| open.empty) {
            self.close();
            return Ok(Event::End);
        }
        loop {
            let token = match self.tokens.next() {
                Some(Ok(token)) => token,
                Some(Err(err)) => return Err(self.malformed_in(err.pos().row)),
                None if self.open.is_empty() => return Ok(Event::Over),
                None => {
                    self.at = self.xml.len();
                    return Err(self.malformed());
                }
            };
            self.at = token.span().start();
            match token {
                Token::Declaration { .. } | Token::ProcessingInstruction { .. } | Token::Comment { .. } => {}
                Token::ElementStart { prefix, local, span } => {
                    let name = span.as_str().get(1..).unwrap_or_default();
                    self.enter(name, prefix.as_str(), local.as_str())?;
                    return Ok(Event::Start);
                }
                Token::ElementEnd { end: ElementEnd::Close(..), span } => {
                    let name =
                        span.as_str().trim_matches(|c: char| "</>".contains(c) || c.is_ascii_whitespace());
                    if self.open.last().is_none_or(|open| open.name != name) {
                        return Err(self.malformed());
                    }
                    self.close();
                    return Ok(Event::End);
                }
                Token::Text { text } => return Ok(Event::Text(self.unescaped(text.as_str())?)),
                Token::Cdata { text, .. } => return Ok(Event::Text(text.as_str().into())),
                Token::DtdStart { .. }
                | Token::EmptyDtd { .. }
                | Token::EntityDeclaration { .. }
                | Token::DtdEnd { .. } => {
                    return Err(
                        self.refuse("doctype", "A document without a document type is accepted here.")
                    );
                }
                Token::Attribute { .. } | Token::ElementEnd { .. } => return Err(self.malformed()),
            }
        }
    }

    /// Opens an element: its attributes follow its name.
    fn enter(&mut self, name: &'x str, prefix: &'x str, local: &'x str) -> Read<()> {
        if self.open.len() == DEEPEST {
            return Err(self.refuse("tooDeep", "Elements are accepted forty deep."));
        }
        let known = self.namespaces.len();
        let (mut attributes, mut prefixes) = (Vec::new(), Vec::new());
        let empty = loop {
            match self.tokens.next() {
                Some(Ok(Token::Attribute { prefix, local, value, span })) => {
                    let value = value.as_str();
                    self.unescaped(value)?;
                    let own = span.as_str().split('=').next().unwrap_or_default().trim_end();
                    if attributes.len() == MOST_ATTRIBUTES {
                        return Err(self.refuse("tooMany", "Forty attributes of an element are accepted."));
                    }
                    if attributes.iter().any(|(other, _): &(&str, &str)| *other == own) {
                        return Err(self.malformed());
                    }
                    attributes.push((own, value));
                    match (prefix.as_str(), local.as_str()) {
                        ("", "xmlns") => self.namespaces.push(("", value)),
                        ("xmlns", prefix) if !value.is_empty() => self.namespaces.push((prefix, value)),
                        ("xmlns", _) => return Err(self.malformed()),
                        (prefix, _) => prefixes.push(prefix),
                    }
                }
                Some(Ok(Token::ElementEnd { end, .. })) => {
                    break matches!(end, ElementEnd::Empty);
                }
                Some(Err(err)) => return Err(self.malformed_in(err.pos().row)),
                _ => return Err(self.malformed()),
            }
        };
        let bound = |prefix: &str| self.namespaces.iter().rfind(|(own, _)| *own == prefix);
        if prefixes.into_iter().any(|prefix| bound(prefix).is_none()) {
            return Err(self.malformed());
        }
        let Some((_, namespace)) = bound(prefix) else { return Err(self.malformed()) };
        let ours = OURS.contains(namespace);
        self.open.push(Open { name, local, ours, attributes, known, empty, place: None });
        Ok(())
    }

    fn close(&mut self) {
        if let Some(open) = self.open.pop() {
            self.namespaces.truncate(open.known);
            self.left = (open.local, open.place);
        }
    }

    /// Text with the five signs that XML names, and those named by number, put in. There are no other entities.
    fn unescaped(&self, text: &'x str) -> Read<Cow<'x, str>> {
        let mut parts = text.split('&');
        let first = parts.next().unwrap_or_default();
        let mut whole = Cow::Borrowed(first);
        for part in parts {
            let named = part.split_once(';').and_then(|(name, rest)| Some((sign(name)?, rest)));
            let Some((sign, rest)) = named else {
                return Err(self.refuse("entity", "Only the five signs that XML names are accepted by name."));
            };
            let whole = whole.to_mut();
            whole.push(sign);
            whole.push_str(rest);
        }
        Ok(whole)
    }

    fn malformed(&self) -> Box<InvalidCase> {
        self.malformed_in(self.line())
    }

    fn malformed_in(&self, line: u32) -> Box<InvalidCase> {
        self.refused(line, "malformed", "Well-formed XML is accepted here.")
    }

    /// Refuses what stands in the current element, with its path and its line.
    #[cold]
    pub(super) fn refuse(&self, code: &'static str, message: &str) -> Box<InvalidCase> {
        self.refused(self.line(), code, message)
    }

    /// Refuses what stands, or does not stand, in the element that was just left.
    #[cold]
    pub(super) fn refuse_in(&self, name: &str, code: &'static str, message: &str) -> Box<InvalidCase> {
        let mut path = self.path();
        push(&mut path, self.left.0, self.left.1);
        push(&mut path, name, None);
        InvalidCase::in_line(path, code, message, self.line())
    }

    /// Refuses the lack of an element in the one that was just left.
    #[cold]
    pub(super) fn missing(&self, name: &str) -> Box<InvalidCase> {
        self.refuse_in(name, "missing", "This element is needed here.")
    }

    fn refused(&self, line: u32, code: &'static str, message: &str) -> Box<InvalidCase> {
        InvalidCase::in_line(self.path(), code, message, line)
    }

    /// The names of the elements that are open, below the answer: the answer and its envelope are the input itself.
    fn path(&self) -> String {
        let mut path = String::new();
        for open in self.open.iter().skip_while(|open| open.local != super::RESPONSE).skip(1) {
            push(&mut path, open.local, open.place);
        }
        path
    }

    /// The line on which the last token begins, from 1.
    fn line(&self) -> u32 {
        let before = self.xml.as_bytes().get(..self.at).unwrap_or_default();
        u32::try_from(before.iter().filter(|byte| **byte == b'\n').count())
            .unwrap_or(u32::MAX)
            .saturating_add(1)
    }
}

fn push(path: &mut String, name: &str, place: Option<usize>) {
    if name == super::RESPONSE {
        return;
    }
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
    if let Some(place) = place {
        path.push('.');
        push_number(path, place);
    }
}

const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// The sign of a reference, without its `&` and `;`.
fn sign(name: &str) -> Option<char> {
    Some(match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let number = name.strip_prefix('#')?;
            let (digits, radix) = number.strip_prefix('x').map_or((number, 10), |digits| (digits, 16));
            let number = u32::from_str_radix(digits, radix).ok().filter(|_| !digits.starts_with('+'))?;
            char::from_u32(number).filter(|sign| *sign >= ' ' || matches!(sign, '\t' | '\n' | '\r'))?
        }
    })
}
