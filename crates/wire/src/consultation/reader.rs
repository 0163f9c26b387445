//! XML as a stream of elements: well-formed, of known namespaces, bounded in size and depth, nothing looked up elsewhere.
//!
//! What one token says of another is told here: names that match, namespaces, references, and what is passed over.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use crate::invalid::{InvalidCase, Path, push_number};
use crate::read::Read;
use crate::text::cut;

use super::tokens::{Malformed, Token, Tokens};

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
    /// How long the path is around it.
    within: usize,
}

/// What was met. Elements of other namespaces are passed over whole.
#[derive(Clone, Copy)]
pub(super) enum Event {
    /// An element begins, which is the current one then.
    Start,
    /// Text, which [`Reader::text`] gathers.
    Text,
    /// The current element ends.
    End,
    /// The document ends.
    Over,
}

pub(super) struct Reader<'x> {
    xml: &'x str,
    tokens: Tokens<'x>,
    open: Vec<Open<'x>>,
    /// Prefixes and what they stand for, the innermost last.
    namespaces: Vec<(&'x str, &'x str)>,
    /// The names of the open elements below the answer, dotted.
    path: String,
    /// The same, with the element that was left last.
    left: String,
    /// How many cards began.
    cards: usize,
    /// The text that was met last.
    met: Cow<'x, str>,
}

impl<'x> Reader<'x> {
    pub(super) fn of(xml: &'x str) -> Read<Self> {
        if xml.len() > LONGEST {
            return Err(
                Path::ROOT.refuse("tooLarge", "A document of at most a million characters is accepted here.")
            );
        }
        let xml = xml.strip_prefix('\u{feff}').unwrap_or(xml);
        let tokens = Tokens::of(xml);
        let namespaces = [("xml", "http://www.w3.org/XML/1998/namespace"), ("", "")].into();
        Ok(Self {
            xml,
            tokens,
            open: Vec::new(),
            namespaces,
            path: String::new(),
            left: String::new(),
            cards: 0,
            met: Cow::Borrowed(""),
        })
    }

    /// How many elements are open.
    pub(super) fn depth(&self) -> usize {
        self.open.len()
    }

    /// The name of the current element, without its prefix.
    pub(super) fn name(&self) -> &'x str {
        self.open.last().map_or("", |open| open.local)
    }

    /// The names of the open elements below the answer, dotted; the answer and its envelope are the input itself.
    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// The path of the element that was left last.
    pub(super) fn left_path(&self) -> &str {
        &self.left
    }

    /// The text of the current element, trimmed, which it leaves; `None` when there is none.
    pub(super) fn text(&mut self) -> Read<Option<String>> {
        let mut text = String::new();
        loop {
            match self.next()? {
                Event::End => {
                    let text = text.trim_matches(|sign: char| sign.is_ascii_whitespace());
                    return Ok(Some(text).filter(|text| !text.is_empty()).map(String::from));
                }
                Event::Text => text.push_str(&self.met),
                _ => return Err(self.malformed()),
            }
        }
    }

    /// All text of the current element and of those in it, each followed by a space; leaves it.
    pub(super) fn all_text(&mut self) -> Read<String> {
        let (depth, mut said) = (self.open.len(), String::new());
        // What elements of a fault are called matters to nobody, nor whose they are.
        while self.open.len() >= depth {
            if matches!(self.step()?, Event::Text) {
                said.push_str(&self.met);
                said.push(' ');
            }
        }
        Ok(said)
    }

    /// Whether the text that was met says anything.
    pub(super) fn is_text_stray(&self) -> bool {
        !self.met.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'))
    }

    /// An attribute of the current element, without a prefix.
    pub(super) fn attribute(&self, name: &str) -> &'x str {
        attribute(self.open.last(), name)
    }

    /// An attribute of the element around the current one.
    pub(super) fn outer_attribute(&self, name: &str) -> &'x str {
        attribute(self.open.iter().rev().nth(1), name)
    }

    /// What comes next of what is ours.
    pub(super) fn next(&mut self) -> Read<Event> {
        let event = self.step()?;
        let is_root = self.open.len() == 1;
        if matches!(event, Event::Start) && self.open.last().is_some_and(|open| !open.ours) && !is_root {
            self.pass_over()?;
            return self.next();
        }
        Ok(event)
    }

    /// Leaves the current element with all that is in it.
    pub(super) fn pass_over(&mut self) -> Read<()> {
        let depth = self.open.len();
        while self.open.len() >= depth {
            self.step()?;
        }
        Ok(())
    }

    fn step(&mut self) -> Read<Event> {
        if self.open.last().is_some_and(|open| open.empty) {
            self.close();
            return Ok(Event::End);
        }
        match self.tokens.next() {
            Ok(None) if self.open.is_empty() => Ok(Event::Over),
            Ok(Some(Token::Start(name))) => {
                self.enter(name)?;
                Ok(Event::Start)
            }
            Ok(Some(Token::End(name))) => {
                if self.open.last().is_none_or(|open| open.name != name) {
                    return Err(self.malformed());
                }
                self.close();
                Ok(Event::End)
            }
            Ok(Some(Token::Text(text))) => {
                self.met = self.unescaped(text)?;
                Ok(Event::Text)
            }
            Ok(Some(Token::Cdata(text))) => {
                self.met = text.into();
                Ok(Event::Text)
            }
            Ok(Some(Token::Doctype)) => {
                Err(self.refuse("doctype", "A document without a document type is accepted here."))
            }
            Ok(None | Some(Token::Attribute(..) | Token::Open | Token::Empty)) | Err(Malformed) => {
                Err(self.malformed())
            }
        }
    }

    /// Opens an element: its attributes follow its name.
    fn enter(&mut self, name: &'x str) -> Read<()> {
        if self.open.len() == DEEPEST {
            return Err(self.refuse("tooDeep", "Elements are accepted forty deep."));
        }
        let known = self.namespaces.len();
        let (mut attributes, mut prefixes) = (Vec::new(), Vec::new());
        let empty = loop {
            match self.tokens.next() {
                Ok(Some(Token::Attribute(own, value))) => {
                    self.unescaped(value)?;
                    if attributes.len() == MOST_ATTRIBUTES {
                        return Err(self.refuse("tooMany", "Forty attributes of an element are accepted."));
                    }
                    if attributes.iter().any(|(other, _): &(&str, &str)| *other == own) {
                        return Err(self.malformed());
                    }
                    attributes.push((own, value));
                    match qualified(own) {
                        ("", "xmlns") => self.namespaces.push(("", value)),
                        ("xmlns", prefix) if !value.is_empty() => self.namespaces.push((prefix, value)),
                        ("xmlns", _) => return Err(self.malformed()),
                        (prefix, _) => prefixes.push(prefix),
                    }
                }
                Ok(Some(Token::Open)) => break false,
                Ok(Some(Token::Empty)) => break true,
                _ => return Err(self.malformed()),
            }
        };
        let (prefix, local) = qualified(name);
        let bound = |prefix: &str| self.namespaces.iter().rfind(|(own, _)| *own == prefix);
        if prefixes.into_iter().any(|prefix| bound(prefix).is_none()) {
            return Err(self.malformed());
        }
        let Some((_, namespace)) = bound(prefix) else { return Err(self.malformed()) };
        let ours = OURS.contains(namespace);
        // Only a first element of ours is an answer.
        let local = if ours || !self.open.is_empty() { local } else { "" };
        let within = self.path.len();
        if self.open.iter().any(|open| open.local == super::RESPONSE) {
            push(&mut self.path, local);
        }
        self.cards += usize::from(self.path == super::CARD);
        self.open.push(Open { name, local, ours, attributes, known, empty, within });
        Ok(())
    }

    fn close(&mut self) {
        if let Some(open) = self.open.pop() {
            self.namespaces.truncate(open.known);
            self.left.clone_from(&self.path);
            self.path.truncate(open.within);
        }
    }

    /// Text with the five signs that XML names, and those named by number, put in. There are no other entities.
    fn unescaped(&self, text: &'x str) -> Read<Cow<'x, str>> {
        let (mut whole, mut left) = (String::new(), text);
        while let Some((plain, rest)) = cut(left, b"&") {
            let named = cut(rest, b";").and_then(|(name, rest)| Some((sign(name)?, rest)));
            let Some((sign, rest)) = named else {
                return Err(self.refuse("entity", "Only the five signs that XML names are accepted by name."));
            };
            whole.push_str(plain);
            whole.push(sign);
            left = rest;
        }
        if whole.is_empty() {
            return Ok(Cow::Borrowed(text));
        }
        whole.push_str(left);
        Ok(Cow::Owned(whole))
    }

    /// Refuses what is no XML, or XML of another shape.
    pub(super) fn malformed(&self) -> Box<InvalidCase> {
        self.refuse("malformed", "Well-formed XML is accepted here.")
    }

    /// Refuses what stands in the current element, with its path and its line.
    pub(super) fn refuse(&self, code: &'static str, message: &str) -> Box<InvalidCase> {
        self.refused(&self.path, self.line(), code, message)
    }

    /// Refuses the current element, which stood here before.
    pub(super) fn twice(&self) -> Box<InvalidCase> {
        self.refuse("twice", "This element is accepted only once here.")
    }

    /// Refuses the element that was just left.
    pub(super) fn refuse_left(&self, code: &'static str, message: &str) -> Box<InvalidCase> {
        self.refused(&self.left, self.line(), code, message)
    }

    /// Refuses an element of the one that was just left.
    pub(super) fn refuse_in(&self, name: &str, code: &'static str, message: &str) -> Box<InvalidCase> {
        let mut path = self.left.clone();
        push(&mut path, name);
        self.refused(&path, self.line(), code, message)
    }

    /// Refuses the lack of an element in the one that was just left.
    pub(super) fn missing(&self, name: &str) -> Box<InvalidCase> {
        self.refuse_in(name, "missing", "This element is needed here.")
    }

    /// A card in the path is told by its place.
    #[cold]
    fn refused(&self, path: &str, line: u32, code: &'static str, message: &str) -> Box<InvalidCase> {
        let mut told = String::new();
        match path.strip_prefix(super::CARD) {
            Some(rest) if rest.is_empty() || rest.starts_with('.') => {
                told.push_str(super::CARD);
                told.push('.');
                push_number(&mut told, self.cards.saturating_sub(1));
                told.push_str(rest);
            }
            _ => told.push_str(path),
        }
        InvalidCase::in_line(told, code, message, line)
    }

    /// The line on which the last token begins, from 1.
    fn line(&self) -> u32 {
        let at = self.xml.len() - self.tokens.left();
        let before = self.xml.as_bytes().get(..at).unwrap_or_default();
        u32::try_from(before.iter().filter(|byte| **byte == b'\n').count())
            .unwrap_or(u32::MAX)
            .saturating_add(1)
    }
}

/// The prefix of a name, which may be empty, and what follows it.
fn qualified(name: &str) -> (&str, &str) {
    cut(name, b":").unwrap_or(("", name))
}

fn push(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}

fn attribute<'x>(open: Option<&Open<'x>>, name: &str) -> &'x str {
    let attributes = open.map_or(&[][..], |open| &open.attributes);
    attributes.iter().find(|(own, _)| *own == name).map_or("", |(_, value)| value)
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
