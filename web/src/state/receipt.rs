//! A receipt that was opened: whether today's rules still give its answer, and what differs.

use gpcheck_rules::Date;
use gpcheck_texts::Lang;

use super::fit::{self, Said};
use super::link::Case;
use super::read;

/// A file that was opened as a receipt.
#[derive(Clone, Debug, PartialEq)]
pub enum Receipt {
    /// It cannot be read as one.
    Refused(Refused),
    /// It was evaluated again.
    Checked(Box<Checked>),
}

/// Why a file is no receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Larger than any receipt, or not to be read from the disk.
    File,
    /// Not even JSON.
    NotJson,
    /// Something in it is not as it should be; where.
    At(String),
    /// What evaluates receipts could not be fetched.
    Lacking,
}

/// A receipt beside the answer of today's rules.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// About a visit, not a premium.
    pub visit: bool,
    /// The day it was made.
    pub made_on: Option<Date>,
    /// The version of gpcheck that made it.
    pub version: String,
    /// The SHA-256 of the rules that made it.
    pub rules: String,
    /// Whether these are today's rules.
    pub same_rules: bool,
    /// Whether today's rules give the same outcome.
    pub same_outcome: bool,
    /// Both answers in words, by language.
    told: Vec<(Lang, Told)>,
    /// A premium case as answers of the page, or the paths that the page does not ask about; `None` for a visit.
    pub fit: Option<Result<Case, Vec<String>>>,
}

/// Two answers in words: the headline, then one text for each rule that took part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The answer in the receipt; empty when this version has no words for it.
    pub then: Vec<String>,
    /// The answer of today's rules.
    pub now: Vec<String>,
}

impl Told {
    /// The texts of the receipt that today's answer lacks, and those that it has instead, headlines aside.
    pub fn differences(&self) -> [Vec<&str>; 2] {
        fn lacks<'a>(these: &'a [String], others: &[String]) -> Vec<&'a str> {
            these.iter().skip(1).filter(|text| !others.contains(text)).map(String::as_str).collect()
        }
        [lacks(&self.then, &self.now), lacks(&self.now, &self.then)]
    }
}

impl Checked {
    /// Both answers in the language.
    pub fn told(&self, lang: Lang) -> Option<&Told> {
        self.told.iter().find(|(of, _)| *of == lang).map(|(_, told)| told)
    }
}

impl Receipt {
    /// What the module of receipts says of a file: names and values by turns. `None` when it said nothing.
    pub fn of(said: Option<Vec<String>>) -> Self {
        let Some(said) = said else { return Self::Refused(Refused::Lacking) };
        let pairs: Vec<Said> = said
            .chunks_exact(2)
            .filter_map(|pair| Some((pair.first()?.clone(), pair.get(1)?.clone())))
            .collect();
        let value =
            |name: &str| pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
        match value("refused") {
            Some("json") => return Self::Refused(Refused::NotJson),
            Some(path) => return Self::Refused(Refused::At(path.strip_prefix("at ").unwrap_or(path).into())),
            None => {}
        }
        let visit = value("kind") == Some("visit");
        let facts: Vec<Said> = pairs
            .iter()
            .filter_map(|(name, value)| Some((name.strip_prefix("input.")?.to_owned(), value.clone())))
            .collect();
        let told = Lang::ALL.map(|lang| {
            let texts = |when: &str| {
                let name = [when, ".", lang.code()].concat();
                pairs.iter().filter(|(known, _)| *known == name).map(|(_, text)| text.clone()).collect()
            };
            (lang, Told { then: texts("then"), now: texts("now") })
        });
        Self::Checked(Box::new(Checked {
            visit,
            made_on: value("madeOn").and_then(day),
            version: value("gpcheck").unwrap_or_default().into(),
            rules: value("rules").unwrap_or_default().into(),
            same_rules: value("sameRules") == Some("true"),
            same_outcome: value("sameOutcome") == Some("true"),
            told: told.into(),
            fit: (!visit).then(|| fit::case(&facts)),
        }))
    }
}

fn day(iso: &str) -> Option<Date> {
    let [day, month, year] = read::pasted_date(iso)?;
    read::date(&day, &month, &year).known()
}

#[cfg(test)]
mod tests;
