//! The generated Rust: languages, tables, places of the families, typed functions for the app.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::Fault;
use super::encode::{MOST_VARIABLES, encode};
use super::spec::{Family, Kind, Name, Spec};
use super::tree::{Book, Entry, Group};

/// Writes everything.
///
/// # Errors
/// When a table outgrows what its numbers can hold.
pub fn write(books: &[Book], spec: &Spec) -> Result<String, Vec<Fault>> {
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
    for group in [Group::Outcome, Group::App] {
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
        table(group, &keys, books, &asked, &names, &mut out)?;
        for prefix in &spec.words {
            for (place, key) in keys.iter().enumerate().filter(|_| group == Group::Outcome) {
                if let Some(word) = key.strip_prefix(prefix) {
                    words.entry(word).or_insert(place);
                }
            }
        }
        if group == Group::App {
            functions(&keys, model, &asked, &mut out);
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
    out.push_str("];\n");
    Ok(out)
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
    out.push_str("        }\n    }\n}\n\n");
}

/// One table per language: all texts in one string, and the length of each.
fn table(
    group: Group,
    keys: &[&str],
    books: &[Book],
    asked: &BTreeSet<&str>,
    names: &[String],
    out: &mut String,
) -> Result<(), Vec<Fault>> {
    let name = group.name().to_uppercase();
    let _ = writeln!(out, "pub(crate) static {name}: [Table; {}] = [", books.len());
    for book in books {
        let (mut text, mut lengths) = (String::new(), Vec::new());
        for key in keys {
            let Some(entry) = book.get(group, key) else {
                continue;
            };
            let own: Vec<String> = entry.variables().into_keys().collect();
            let known: &[String] = if asked.contains(key) { names } else { &own };
            let pattern = encode(&entry.parts, &|var| known.iter().position(|name| name == var).unwrap_or(0));
            let Ok(length) = u16::try_from(pattern.len()) else {
                return Err(vec![Fault { place: entry.place.clone(), what: format!("{key} is too long") }]);
            };
            text.push_str(&pattern);
            lengths.push(length);
        }
        let _ =
            writeln!(out, "    Table {{\n        text: {text:?},\n        lengths: &{lengths:?},\n    }},");
    }
    out.push_str("];\n\n");
    Ok(())
}

/// A typed function for each message of the app that no enum stands for.
fn functions(keys: &[&str], model: &Book, asked: &BTreeSet<&str>, out: &mut String) {
    out.push_str("/// The app's own words, one function for each message.\npub mod app {\n");
    for (place, key) in keys.iter().enumerate().filter(|(_, key)| !asked.contains(**key)) {
        let Some(entry) = model.get(Group::App, key) else {
            continue;
        };
        let function = identifier(key);
        let _ = writeln!(out, "\n    #[doc = {:?}]", format!("`{key}`: {}", preview(entry)));
        let variables = entry.variables();
        if variables.is_empty() {
            let _ =
                writeln!(out, "    #[inline]\n    pub fn {function}(lang: super::Lang) -> &'static str {{");
            let _ = writeln!(out, "        super::text(&super::APP, lang, {place})\n    }}");
            continue;
        }
        let (mut parameters, mut arguments) = (String::new(), Vec::new());
        for (name, kinds) in &variables {
            let (of, variant) = rust_type(kinds.first().copied().unwrap_or(Kind::Text));
            let name = identifier(name);
            let _ = write!(parameters, ", {name}: {of}");
            arguments.push(format!("super::Arg::{variant}({name})"));
        }
        let _ = writeln!(out, "    pub fn {function}(lang: super::Lang{parameters}) -> String {{");
        let _ = writeln!(
            out,
            "        super::placed(&super::APP, lang, {place}, &[{}])\n    }}",
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
