//! Messages as the compiler sees them once Fluent's syntax is behind.

use std::collections::BTreeMap;

use super::spec::Kind;

/// Who uses a message; each group is a table of its own, so that nobody carries words that it does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Rules, reasons, steps, headlines: package and app.
    Outcome,
    /// The app's two checks and the frame around every page.
    App,
    /// Codes of tarification and invoice: package and app.
    Codes,
    /// Letters, certificate and annex, in the language of whoever receives them.
    Paper,
    /// Pages to read, and the app's other tools.
    Pages,
    /// Lists of visits: the program does not say them itself.
    Lists,
}

impl Group {
    /// Every group, in the order of the tables.
    pub const ALL: [Self; 6] = [Self::Outcome, Self::App, Self::Codes, Self::Paper, Self::Pages, Self::Lists];

    /// The group that a group comment names.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.name() == name)
    }

    /// The word of the group comment.
    pub fn name(self) -> &'static str {
        match self {
            Self::Outcome => "outcome",
            Self::App => "app",
            Self::Codes => "codes",
            Self::Paper => "paper",
            Self::Pages => "pages",
            Self::Lists => "lists",
        }
    }

    /// Whether every message of it must be asked for by the rules; the others get a function for each.
    pub fn is_closed(self) -> bool {
        matches!(self, Self::Outcome | Self::Codes)
    }
}

/// A piece of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Text as it stands.
    Text(String),
    /// The value of a variable.
    Show {
        /// Name without `$`.
        var: String,
        /// The function it is used with.
        kind: Kind,
    },
    /// One of several patterns, by the value of a variable.
    Select {
        /// Name without `$`.
        var: String,
        /// What the keys say about the variable; `None` when they only ask whether it is known.
        kind: Option<Kind>,
        /// Keys with their patterns, in order.
        variants: Vec<(String, Vec<Part>)>,
        /// What holds when no key does.
        default: Vec<Part>,
    },
}

/// A message's value or one of its attributes.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What it says.
    pub parts: Vec<Part>,
    /// File and line.
    pub place: String,
}

/// Everything one language says. The groups keep their ids apart, so that the app need not know those of the rules.
pub struct Book {
    /// Code of the language.
    pub lang: String,
    /// The entries, by group and key: `message` or `message.attribute`.
    pub entries: BTreeMap<(Group, String), Entry>,
}

impl Book {
    /// An empty book.
    pub fn new(lang: &str) -> Self {
        Self { lang: lang.to_owned(), entries: BTreeMap::new() }
    }

    /// The entry of that key.
    pub fn get(&self, group: Group, key: &str) -> Option<&Entry> {
        self.entries.get(&(group, key.to_owned()))
    }
}

impl Entry {
    /// The variables used, each with every kind it is used as.
    pub fn variables(&self) -> BTreeMap<String, Vec<Kind>> {
        let mut found = BTreeMap::new();
        collect(&self.parts, &mut found);
        found
    }
}

fn collect(parts: &[Part], found: &mut BTreeMap<String, Vec<Kind>>) {
    let mut note = |var: &String, kind: Option<Kind>| {
        let kinds: &mut Vec<Kind> = found.entry(var.clone()).or_default();
        if let Some(kind) = kind.filter(|kind| !kinds.contains(kind)) {
            kinds.push(kind);
        }
    };
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Show { var, kind } => note(var, Some(*kind)),
            Part::Select { var, kind, .. } => note(var, *kind),
        }
    }
    for part in parts {
        if let Part::Select { variants, default, .. } = part {
            for (_, parts) in variants {
                collect(parts, found);
            }
            collect(default, found);
        }
    }
}
