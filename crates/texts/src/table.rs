//! The tables of texts: inside the program, or loaded as files so that a reader fetches one language only.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use once_cell::race::OnceBox;

use crate::Lang;
use crate::tables::{GROUPS, LAYOUT};

/// Ends a text of a table; `compiler/encode.rs` writes it.
const NEXT: char = '\u{5}';
/// Begins a group in a file of words.
const GROUP: char = '\u{6}';

/// Every text of one group in one language.
struct Table {
    text: &'static str,
    /// Where each text ends.
    ends: Vec<usize>,
}

impl Table {
    fn new(text: &'static str) -> Self {
        let is_end = |(end, byte): (usize, u8)| (char::from(byte) == NEXT).then_some(end);
        Self { text, ends: text.bytes().enumerate().filter_map(is_end).collect() }
    }

    fn text(&self, place: usize) -> Option<&'static str> {
        let start = match place.checked_sub(1) {
            Some(before) => self.ends.get(before)? + NEXT.len_utf8(),
            None => 0,
        };
        self.text.get(start..*self.ends.get(place)?)
    }
}

/// The texts of one group in every language.
pub(crate) struct Group {
    name: &'static str,
    /// How many texts there are.
    count: usize,
    embedded: [Option<&'static str>; Lang::ALL.len()],
    tables: [OnceBox<Table>; Lang::ALL.len()],
}

impl Group {
    pub(crate) const fn new(
        name: &'static str,
        count: usize,
        embedded: [Option<&'static str>; Lang::ALL.len()],
    ) -> Self {
        Self { name, count, embedded, tables: [const { OnceBox::new() }; Lang::ALL.len()] }
    }

    fn table(&'static self, lang: Lang) -> Option<&'static Table> {
        let place = lang as usize;
        let table = self.tables.get(place)?;
        match self.embedded.get(place)? {
            Some(text) => Some(table.get_or_init(|| Box::new(Table::new(text)))),
            None => table.get(),
        }
    }

    pub(crate) fn text(&'static self, lang: Lang, place: usize) -> &'static str {
        self.table(lang).and_then(|table| table.text(place)).unwrap_or_default()
    }
}

/// A file of words: some groups in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pack {
    /// What both checks and the frame of every page say.
    Core,
    /// What the other pages say: codes, letters, pages to read.
    More,
    /// What the npm package says: outcomes and codes.
    Package,
}

impl Pack {
    /// Every pack of the app.
    pub const ALL: [Self; 2] = [Self::Core, Self::More];

    /// Its name, as in the name of its file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::More => "more",
            Self::Package => "package",
        }
    }

    fn groups(self) -> impl Iterator<Item = &'static Group> {
        GROUPS.into_iter().filter(move |group| match self {
            Self::Core => matches!(group.name, "outcome" | "app"),
            // A script of the app says the lists; the prerenderer writes them down for it.
            Self::More => !matches!(group.name, "outcome" | "app" | "lists"),
            Self::Package => matches!(group.name, "outcome" | "codes"),
        })
    }

    /// Whether its words are at hand in the language.
    pub fn is_loaded(self, lang: Lang) -> bool {
        self.groups().all(|group| group.table(lang).is_some())
    }

    /// The content of its file; `None` when the program was built without the texts.
    pub fn file(self, lang: Lang) -> Option<String> {
        let mut file = String::from(LAYOUT);
        for group in self.groups() {
            file.push(GROUP);
            file.push_str((*group.embedded.get(lang as usize)?)?);
        }
        Some(file)
    }

    /// Takes the content of its file. `false`, and nothing is taken, when it is not the file that this program was
    /// built with: damaged, or of another version.
    pub fn load(self, lang: Lang, file: String) -> bool {
        // Texts are shown as long as the program runs, so their memory is never given back.
        let file: &'static str = file.leak();
        let (layout, mut rest) = cut(file, GROUP).unwrap_or((file, ""));
        let of_this_program = layout == LAYOUT;
        let mut tables = Vec::new();
        while let Some((section, after)) = cut(rest, GROUP) {
            tables.push(Table::new(section));
            rest = after;
        }
        tables.push(Table::new(rest));
        let counts = self.groups().map(|group| group.count);
        if !of_this_program || !counts.eq(tables.iter().map(|table| table.ends.len())) {
            return false;
        }
        for (group, table) in self.groups().zip(tables) {
            if let Some(place) = group.tables.get(lang as usize) {
                // Words that are there already are the same.
                let _ = place.set(Box::new(table));
            }
        }
        true
    }
}

/// The text before and after the first of a sign of ASCII. The standard library's search is for texts of any length, and
/// large for that.
pub(crate) fn cut(text: &str, sign: char) -> Option<(&str, &str)> {
    let place = text.bytes().position(|byte| char::from(byte) == sign)?;
    Some((text.get(..place)?, text.get(place + 1..)?))
}
