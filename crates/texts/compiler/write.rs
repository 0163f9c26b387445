//! The generated Rust: languages, tables, places of the families, typed functions for the app.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::encode::{MOST_VARIABLES, NEXT, encode};
use super::spec::{Family, Kind, Name, Spec};
use super::tree::{Book, Entry, Group};
use super::{Compiled, Fault, Table};

/// Writes everything.
///
/// # Errors
/// When there are more variables than the tables can name.
pub fn write(books: &[Book], spec: &Spec) -> Result<Compiled, Vec<Fault>> {
    let Some(model) = books.first() else {
        return Err(Vec::new());
    };
    let mut out = String::from("// Generated from messages/*.ftl.\n\n");
    languages(books, &mut out);

    let names = names(model, spec);
    if names.len() > MOST_VARIABLES {
        let what = format!("the rules use more than {MOST_VARIABLES} names for facts");
        return Err(vec![Fault { place: "messages".into(), what }]);
    }
    let _ = writeln!(out, "pub(crate) static NAMES: &[&str] = &{names:?};\n");

    let mut words = BTreeMap::new();
    let mut tables = Vec::new();
    // Tables that are loaded must be those that the program was built with.
    let mut layout = Layout::new();
    let mut counts = Vec::new();
    for group in Group::ALL {
        let mut keys: Vec<&str> = Vec::new();
        let of_group = spec.families.iter().filter(|family| family.group == group);
        let asked: BTreeSet<&str> =
            of_group.flat_map(|family| &family.entries).map(|entry| entry.key.as_str()).collect();
        for family in spec.families.iter().filter(|family| family.group == group) {
            family_places(family, keys.len(), &mut out);
            keys.extend(family.entries.iter().map(|entry| entry.key.as_str()));
        }
        let own = model.entries.keys().filter(|(of, key)| *of == group && !asked.contains(key.as_str()));
        keys.extend(own.map(|(_, key)| key.as_str()));
        layout.add(group.name());
        keys.iter().for_each(|key| layout.add(key));
        counts.push((group, keys.len()));
        tables.extend(books.iter().map(|book| table(group, &keys, book, &asked, &names)));
        for prefix in &spec.words {
            for (place, key) in keys.iter().enumerate().filter(|_| group == Group::Outcome) {
                if let Some(word) = key.strip_prefix(prefix) {
                    words.entry(word).or_insert(place);
                }
            }
        }
        if !group.is_closed() {
            functions(group, &keys, model, &asked, &mut out);
        }
    }
    let _ = writeln!(
        out,
        "/// Words of the contract, sorted, with the place of their text in the outcome table."
    );
    let _ = writeln!(out, "pub(crate) static WORDS: &[(&str, u16)] = &[");
    for (word, place) in words {
        let _ = writeln!(out, "    ({word:?}, {place}),");
    }
    out.push_str("];\n\n");
    statics(books, &counts, &mut out);
    let _ = writeln!(
        out,
        "/// Changes with the order of the texts.\npub(crate) const LAYOUT: &str = {:?};",
        layout.code()
    );
    Ok(Compiled { code: out, tables })
}

/// A number that stands for all keys in their order (FNV-1a).
struct Layout(u64);

impl Layout {
    const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn add(&mut self, word: &str) {
        for byte in word.bytes().chain([0]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn code(&self) -> String {
        format!("{:016x}", self.0)
    }
}

/// The tables of each group, filled from the program itself or by whoever loads them.
fn statics(books: &[Book], counts: &[(Group, usize)], out: &mut String) {
    for (group, count) in counts {
        let upper = group.name().to_uppercase();
        let _ = writeln!(out, "pub(crate) static {upper}: Group = Group::new({:?}, {count}, [", group.name());
        for book in books {
            let _ = writeln!(out, "    embedded!({:?}),", format!("{}.{}.txt", group.name(), book.lang));
        }
        out.push_str("]);\n");
    }
    let all: Vec<String> =
        Group::ALL.iter().map(|group| format!("&{}", group.name().to_uppercase())).collect();
    let _ = writeln!(out, "pub(crate) static GROUPS: [&Group; {}] = [{}];\n", all.len(), all.join(", "));
}

/// The constants by which the program finds a family.
fn family_places(family: &Family, start: usize, out: &mut String) {
    match family.name {
        Name::First(name) => {
            let _ = writeln!(out, "pub(crate) const {name}: usize = {start};\n");
        }
        Name::Each(module, prefix) => {
            let _ = writeln!(out, "pub(crate) mod {module} {{");
            for (place, entry) in family.entries.iter().enumerate() {
                let name = identifier(entry.key.strip_prefix(prefix).unwrap_or(&entry.key)).to_uppercase();
                let _ = writeln!(out, "    pub(crate) const {name}: usize = {};", start + place);
            }
            out.push_str("}\n\n");
        }
    }
}

/// Every variable of the messages that are asked for, by name.
fn names(model: &Book, spec: &Spec) -> Vec<String> {
    let entries = spec
        .families
        .iter()
        .flat_map(|family| family.entries.iter().filter_map(|entry| model.get(family.group, &entry.key)));
    let used = entries.flat_map(Entry::variables);
    used.map(|(name, _)| name).collect::<BTreeSet<_>>().into_iter().collect()
}

/// The message with the language's own name, which is needed before its texts are loaded.
const LANGUAGE: &str = "format-language";

fn languages(books: &[Book], out: &mut String) {
    let variant = |code: &str| -> String {
        code.split('-')
            .map(|part| {
                let (first, rest) = part.split_at(part.len().min(1));
                first.to_uppercase() + rest
            })
            .collect()
    };
    let variants: Vec<String> = books.iter().map(|book| variant(&book.lang)).collect();
    out.push_str("/// A language that the texts speak: one for each message file.\n");
    out.push_str("#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\npub enum Lang {\n");
    for (book, variant) in books.iter().zip(&variants) {
        let _ = writeln!(out, "    /// `{}`.\n    {variant},", book.lang);
    }
    out.push_str("}\n\nimpl Lang {\n    /// Every language, the first one first.\n");
    let all: Vec<String> = variants.iter().map(|variant| format!("Self::{variant}")).collect();
    let _ = writeln!(out, "    pub const ALL: [Self; {}] = [{}];\n", all.len(), all.join(", "));
    out.push_str("    /// Its code, as in a language tag.\n");
    out.push_str("    pub const fn code(self) -> &'static str {\n        match self {\n");
    for (book, variant) in books.iter().zip(&variants) {
        let _ = writeln!(out, "            Self::{variant} => {:?},", book.lang);
    }
    out.push_str("        }\n    }\n\n");
    out.push_str("    /// Its own name for itself.\n");
    out.push_str("    pub const fn name(self) -> &'static str {\n        match self {\n");
    for (book, variant) in books.iter().zip(&variants) {
        let name = book.get(Group::Outcome, LANGUAGE).map(preview).unwrap_or_default();
        let _ = writeln!(out, "            Self::{variant} => {name:?},");
    }
    out.push_str("        }\n    }\n}\n\n");
}

/// The texts of a group in one language, in the order of the keys.
fn table(group: Group, keys: &[&str], book: &Book, asked: &BTreeSet<&str>, names: &[String]) -> Table {
    let mut text = String::new();
    for key in keys {
        if let Some(entry) = book.get(group, key) {
            let own: Vec<String> = entry.variables().into_keys().collect();
            let known: &[String] = if asked.contains(key) { names } else { &own };
            let place = |var: &str| known.iter().position(|name| name == var).unwrap_or(0);
            text.push_str(&encode(&entry.parts, &place));
        }
        text.push(NEXT);
    }
    Table { group, lang: book.lang.clone(), text }
}

/// A typed function for each message of a group that no enum stands for.
fn functions(group: Group, keys: &[&str], model: &Book, asked: &BTreeSet<&str>, out: &mut String) {
    let (module, table) = (group.name(), group.name().to_uppercase());
    let _ = writeln!(
        out,
        "/// Words of the group `{module}`, one function for each message.\npub mod {module} {{"
    );
    for (place, key) in keys.iter().enumerate().filter(|(_, key)| !asked.contains(**key)) {
        let Some(entry) = model.get(group, key) else {
            continue;
        };
        let function = identifier(key);
        let _ =
            writeln!(out, "\n    #[doc = {:?}]", format!("`{key}`: `{}`", preview(entry).replace('`', "'")));
        let variables = entry.variables();
        if variables.is_empty() {
            let _ =
                writeln!(out, "    #[inline]\n    pub fn {function}(lang: super::Lang) -> &'static str {{");
            let _ = writeln!(out, "        super::text(&super::{table}, lang, {place})\n    }}");
            continue;
        }
        let (mut parameters, mut arguments) = (String::new(), Vec::new());
        for (name, kinds) in &variables {
            let (of, variant) = rust_type(kinds.first().copied().unwrap_or(Kind::Text));
            let name = identifier(name);
            let _ = write!(parameters, ", {name}: {of}");
            arguments.push(format!("super::Arg::{variant}({name})"));
        }
        let _ = writeln!(out, "    pub fn {function}(lang: super::Lang{parameters}) -> super::String {{");
        let _ = writeln!(
            out,
            "        super::placed(&super::{table}, lang, {place}, &[{}])\n    }}",
            arguments.join(", ")
        );
    }
    out.push_str("}\n\n");
}

fn rust_type(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Text => ("&str", "Text"),
        Kind::Number | Kind::Year => ("u64", "Number"),
        Kind::Euro => ("super::Euro", "Euro"),
        Kind::Percent => ("super::Percent", "Percent"),
        Kind::Date => ("super::Date", "Date"),
        Kind::Word => ("&str", "Word"),
        Kind::Flag => ("bool", "Flag"),
    }
}

/// The text of the first language, for the documentation.
fn preview(entry: &Entry) -> String {
    use super::tree::Part;
    let mut text = String::new();
    for part in &entry.parts {
        match part {
            Part::Text(part) => text.push_str(part),
            Part::Show { var, .. } | Part::Select { var, .. } => {
                let _ = write!(text, "{{ ${var} }}");
            }
        }
    }
    text
}

/// A Rust name for a message or a variable: `a-b.cD` becomes `a_b_c_d`.
fn identifier(key: &str) -> String {
    let mut name = String::new();
    for c in key.chars() {
        match c {
            '-' | '.' => name.push('_'),
            c if c.is_ascii_uppercase() => {
                name.push('_');
                name.push(c.to_ascii_lowercase());
            }
            c => name.push(c),
        }
    }
    if KEYWORDS.contains(&name.as_str()) { name + "_" } else { name }
}

/// What Rust keeps for itself, and `lang`, the first parameter of every function.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "lang", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self",
    "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];
