//! The tokens against those of `xmlparser`, over every answer of the golden cases and what becomes of it by damage.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use xmlparser::{ElementEnd, Token as Theirs, Tokenizer};

use super::{Token, Tokens};

/// Damaged documents for each good one.
const TIMES: u64 = 60;
/// What damage puts in.
const PIECES: [&str; 44] = [
    "<",
    ">",
    "/",
    "<a>",
    "</a>",
    "<a/>",
    "<a b='1'>",
    " b=\"2\"",
    "x:y",
    ":",
    "=",
    "'",
    "\"",
    "&",
    "&amp;",
    "&#10;",
    "<!--",
    "-->",
    "--",
    "-",
    "<![CDATA[",
    "]]>",
    "]",
    "<?pi x?>",
    "<?xml version='1.0'?>",
    "?>",
    "<?",
    "<!DOCTYPE a>",
    " ",
    "\n",
    "\t",
    "é",
    "日",
    "\u{1}",
    "\u{fffe}",
    "😀",
    ".",
    "1",
    "<!",
    "xmlns:",
    "<é:日 ü='&lt;'/>",
    "\u{b7}",
    "\r\n",
    "<!-- - -->",
];

/// Tokens as far as a reader asks for them: until an end that ends nothing, and to the end of the root.
#[derive(Default)]
struct Met<'x> {
    all: Vec<Token<'x>>,
    open: Vec<&'x str>,
}

impl<'x> Met<'x> {
    fn take(&mut self, token: Token<'x>) -> Result<(), ()> {
        match token {
            Token::Start(name) => self.open.push(name),
            Token::Empty => drop(self.open.pop()),
            Token::End(name) if self.open.pop() != Some(name) => return Err(()),
            _ => {}
        }
        self.all.push(token);
        Ok(())
    }

    fn whole(self) -> Result<Vec<Token<'x>>, ()> {
        if self.open.is_empty() { Ok(self.all) } else { Err(()) }
    }
}

pub(super) fn ours(xml: &str) -> Result<Vec<Token<'_>>, ()> {
    let (mut tokens, mut met) = (Tokens::of(xml), Met::default());
    while let Some(token) = tokens.next().map_err(|_| ())? {
        met.take(token)?;
        if token == Token::Doctype {
            break;
        }
    }
    met.whole()
}

fn theirs(xml: &str) -> Result<Vec<Token<'_>>, ()> {
    let mut met = Met::default();
    for token in Tokenizer::from(xml) {
        met.take(match token.map_err(|_| ())? {
            // An instruction whose name runs on, or has a prefix, is passed over by `xmlparser`; the standards refuse it.
            Theirs::ProcessingInstruction { target, span, .. } => {
                let after = span.as_str().get(2 + target.len()..).unwrap_or_default();
                if after.starts_with("?>")
                    || after.starts_with([' ', '\t', '\n', '\r']) && !target.contains(':')
                {
                    continue;
                }
                return Err(());
            }
            Theirs::Declaration { .. } | Theirs::Comment { .. } => continue,
            Theirs::ElementStart { span, .. } => Token::Start(span.as_str().get(1..).unwrap_or_default()),
            Theirs::Attribute { span, value, .. } => {
                let name = span.as_str().split('=').next().unwrap_or_default();
                Token::Attribute(name.trim_end(), value.as_str())
            }
            Theirs::ElementEnd { end: ElementEnd::Open, .. } => Token::Open,
            Theirs::ElementEnd { end: ElementEnd::Empty, .. } => Token::Empty,
            Theirs::ElementEnd { span, .. } => {
                let is_mark = |sign: char| matches!(sign, '<' | '/' | '>') || sign.is_ascii_whitespace();
                Token::End(span.as_str().trim_matches(is_mark))
            }
            Theirs::Text { text } => Token::Text(text.as_str()),
            Theirs::Cdata { text, .. } => Token::Cdata(text.as_str()),
            _ => {
                met.take(Token::Doctype)?;
                break;
            }
        })?;
    }
    met.whole()
}

/// Numbers that look like chance and are the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % most.max(1)
    }

    fn place(&mut self, text: &str) -> usize {
        let mut place = self.below(text.len() + 1);
        while !text.is_char_boundary(place) {
            place -= 1;
        }
        place
    }

    fn damaged(&mut self, xml: &str) -> String {
        let mut text = xml.to_string();
        for _ in 0..=self.below(3) {
            let (one, other) = (self.place(&text), self.place(&text));
            let (from, to) = (one.min(other), one.max(other));
            let piece = PIECES[self.below(PIECES.len())];
            match self.below(4) {
                0 => text.insert_str(from, piece),
                1 => {
                    let mut end = to.min(from + 12);
                    while !text.is_char_boundary(end) {
                        end += 1;
                    }
                    text.replace_range(from..end, piece);
                }
                2 => text.truncate(to),
                _ => {
                    let part = text[from..to].to_string();
                    text.insert_str(from, &part);
                }
            }
        }
        text
    }
}

fn documents() -> Vec<String> {
    let file = include_str!("../../../../../tests/cases/consultation.json");
    let cases: serde_json::Value = serde_json::from_str(file).expect("golden cases");
    let mut found = Vec::new();
    let mut left = Vec::from([&cases]);
    while let Some(value) = left.pop() {
        match value {
            serde_json::Value::String(text)
                if text.trim_start_matches('\u{feff}').trim_start().starts_with('<') =>
            {
                found.push(text.trim_start_matches('\u{feff}').to_string());
            }
            serde_json::Value::Array(values) => left.extend(values),
            serde_json::Value::Object(fields) => left.extend(fields.values()),
            _ => {}
        }
    }
    found
}

#[test]
fn both_read_the_same() {
    let documents = documents();
    assert!(documents.len() > 100, "{} documents", documents.len());
    let mut chance = Chance(20_261_124);
    let (mut read, mut refused) = (0, 0);
    let mut look = |xml: &str| {
        let ours = ours(xml);
        match ours.as_deref() {
            // A document type is refused before it is read; what it holds does not matter.
            Ok([.., Token::Doctype]) => {}
            _ => assert_eq!(ours, theirs(xml), "{xml:?}"),
        }
        if ours.is_ok() { read += 1 } else { refused += 1 }
    };
    for xml in &documents {
        look(xml);
        for _ in 0..TIMES {
            look(&chance.damaged(xml));
        }
    }
    assert!(read > 400 && refused > 1_000, "{read} read, {refused} refused");
}
