//! Turns Fluent files into tables: reads, checks against what the rules need, encodes, writes Rust.
//!
//! It knows nothing of the rules themselves: [`Spec`] says which messages there must be and which
//! variables each may use. The build script fills it in; tests fill in small ones.

mod check;
mod encode;
mod read;
mod spec;
mod tree;
mod write;

use std::fmt;

pub use spec::{Expected, Family, Kind, Name, Spec};
pub use tree::Group;

/// One message file.
pub struct Source {
    /// Shown in faults, for instance `messages/fr.ftl`.
    pub path: String,
    /// Code of its language, for instance `fr`.
    pub lang: String,
    /// What it holds.
    pub text: String,
}

/// Why the messages do not compile, and where.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    /// File, or language where no single line is at fault.
    pub place: String,
    /// One sentence.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

/// The languages in their order: those of `preferred` first, others by code.
fn languages(sources: &[Source], preferred: &[&str]) -> Vec<String> {
    let mut langs: Vec<String> = sources.iter().map(|source| source.lang.clone()).collect();
    langs.sort_by_key(|lang| {
        (preferred.iter().position(|it| it == lang).unwrap_or(preferred.len()), lang.clone())
    });
    langs.dedup();
    langs
}

/// What the messages became.
#[derive(Debug, Default)]
pub struct Compiled {
    /// Rust: languages, places, functions.
    pub code: String,
    /// The texts themselves, by group and language in their orders.
    pub tables: Vec<Table>,
}

/// Every text of one group in one language.
#[derive(Debug)]
pub struct Table {
    /// Group.
    pub group: Group,
    /// Code of the language.
    pub lang: String,
    /// The encoded texts, each ended by [`encode::NEXT`].
    pub text: String,
}

/// Compiles the sources to Rust and tables, or says everything that is wrong with them.
///
/// # Errors
/// All faults at once, in the order of the files.
pub fn compile(sources: &[Source], spec: &Spec, preferred: &[&str]) -> Result<Compiled, Vec<Fault>> {
    let langs = languages(sources, preferred);
    let mut faults = Vec::new();
    let mut books = Vec::new();
    for lang in &langs {
        let mut book = tree::Book::new(lang);
        for source in sources.iter().filter(|source| source.lang == *lang) {
            read::read(source, &mut book, &mut faults);
        }
        books.push(book);
    }
    check::check(&books, spec, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    write::write(&books, spec)
}
