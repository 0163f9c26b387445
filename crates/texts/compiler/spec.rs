//! What the messages must cover.

use super::tree::Group;

/// How a variable is written, and so what it must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// `{ $x }`: as it is.
    Text,
    /// `{ NUMBER($x) }`: a count, grouped; also what a plural selects on.
    Number,
    /// `{ YEAR($x) }`: a year, never grouped.
    Year,
    /// `{ EURO($x) }`: an amount.
    Euro,
    /// `{ PERCENT($x) }`: at most one decimal, rounded down.
    Percent,
    /// `{ DATE($x) }`: a day in full.
    Date,
    /// `{ WORD($x) }`: a word of the contract, said in the language.
    Word,
    /// Selected on with `[true]` and `[false]`.
    Flag,
}

impl Kind {
    /// The function of that name.
    pub fn function(name: &str) -> Option<Self> {
        match name {
            "NUMBER" => Some(Self::Number),
            "YEAR" => Some(Self::Year),
            "EURO" => Some(Self::Euro),
            "PERCENT" => Some(Self::Percent),
            "DATE" => Some(Self::Date),
            "WORD" => Some(Self::Word),
            _ => None,
        }
    }
}

/// A message, or attribute, that there must be.
#[derive(Clone, Debug)]
pub struct Expected {
    /// `message` or `message.attribute`.
    pub key: String,
    /// The variables that it may use, each with the ways in which it may be written.
    pub variables: Vec<(String, Vec<Kind>)>,
}

impl Expected {
    /// A message without variables.
    pub fn plain(key: impl Into<String>) -> Self {
        Self { key: key.into(), variables: Vec::new() }
    }

    /// A message that may use the variables given.
    pub fn with(key: impl Into<String>, variables: &[(&str, Kind)]) -> Self {
        let variables = variables.iter().map(|(name, kind)| ((*name).to_owned(), vec![*kind])).collect();
        Self { key: key.into(), variables }
    }
}

/// Messages that lie side by side in one table, in the order given, so that an enum's place finds its text.
#[derive(Clone, Debug)]
pub struct Family {
    /// Name of the constant that holds the place of the first, or of the module that holds the place of each.
    pub name: Name,
    /// Table.
    pub group: Group,
    /// The messages.
    pub entries: Vec<Expected>,
}

/// How the program finds the places of a family.
#[derive(Clone, Copy, Debug)]
pub enum Name {
    /// A constant, the place of the first.
    First(&'static str),
    /// A module with a constant for each, named after what follows the prefix.
    Each(&'static str, &'static str),
}

/// Everything that the messages must cover.
#[derive(Clone, Debug, Default)]
pub struct Spec {
    /// What there must be.
    pub families: Vec<Family>,
    /// Messages of the outcome group with one of these prefixes are welcome without being asked for.
    pub open: Vec<&'static str>,
    /// Prefixes, first ones preferred, under which `{ WORD($x) }` finds the text of `x`.
    pub words: Vec<&'static str>,
}
