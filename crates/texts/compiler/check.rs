//! Completeness and agreement: every message in every language, the same variables in each, and no other ones
//! than the rules provide.

use std::collections::{BTreeMap, BTreeSet};

use super::Fault;
use super::encode::MOST_VARIABLES;
use super::spec::{Kind, Spec};
use super::tree::{Book, Entry, Group};

/// Notes everything that is wrong with the books.
pub fn check(books: &[Book], spec: &Spec, faults: &mut Vec<Fault>) {
    same_keys(books, faults);
    for book in books {
        covers(book, spec, faults);
        for ((group, key), entry) in &book.entries {
            clear_kinds(*group, key, entry, faults);
        }
    }
    if let [first, others @ ..] = books {
        for book in others {
            same_variables(first, book, faults);
        }
    } else {
        faults.push(Fault { place: "messages".into(), what: "no message files".into() });
    }
}

fn fault(entry: &Entry, what: String) -> Fault {
    Fault { place: entry.place.clone(), what }
}

/// Each key of any language is in all of them.
fn same_keys(books: &[Book], faults: &mut Vec<Fault>) {
    let all: BTreeMap<&(Group, String), &Entry> = books.iter().rev().flat_map(|book| &book.entries).collect();
    for (key, entry) in all {
        for book in books {
            if !book.entries.contains_key(key) {
                faults.push(fault(entry, format!("{} is missing in {}", key.1, book.lang)));
            }
        }
    }
}

/// Everything expected is there, in its group, with expected variables; and a closed group holds nothing else.
fn covers(book: &Book, spec: &Spec, faults: &mut Vec<Fault>) {
    let mut expected = BTreeSet::new();
    for family in &spec.families {
        for wanted in &family.entries {
            expected.insert((family.group, wanted.key.as_str()));
            let Some(entry) = book.get(family.group, &wanted.key) else {
                let place = book.lang.clone();
                let group = family.group.name();
                faults.push(Fault { place, what: format!("{} is missing from group {group}", wanted.key) });
                continue;
            };
            for (var, kinds) in entry.variables() {
                match wanted.variables.iter().find(|(name, _)| *name == var) {
                    None => {
                        let known: Vec<&str> =
                            wanted.variables.iter().map(|(name, _)| name.as_str()).collect();
                        let what = format!("{} has no ${var}; it has {known:?}", wanted.key);
                        faults.push(fault(entry, what));
                    }
                    Some((_, allowed)) => {
                        for kind in kinds.iter().filter(|kind| !allowed.contains(kind)) {
                            let what = format!("{}: ${var} is {allowed:?}, not {kind:?}", wanted.key);
                            faults.push(fault(entry, what));
                        }
                    }
                }
            }
        }
    }
    for ((group, key), entry) in &book.entries {
        let welcome = || spec.open.iter().any(|prefix| key.starts_with(prefix));
        if group.is_closed() && !expected.contains(&(*group, key.as_str())) && !welcome() {
            faults.push(fault(entry, format!("{key} is used by nothing")));
        }
    }
}

/// No variable is used as two kinds of value in one message.
fn clear_kinds(group: Group, key: &str, entry: &Entry, faults: &mut Vec<Fault>) {
    let variables = entry.variables();
    for (var, kinds) in &variables {
        if kinds.len() > 1 && !kinds.iter().all(|kind| [Kind::Number, Kind::Year].contains(kind)) {
            faults.push(fault(entry, format!("{key}: ${var} is used as {kinds:?}")));
        }
        if kinds.is_empty() && !group.is_closed() {
            faults.push(fault(entry, format!("{key}: nothing says what ${var} is")));
        }
    }
    if variables.len() > MOST_VARIABLES {
        faults.push(fault(entry, format!("{key} has too many variables")));
    }
}

/// Two languages use the same variables in the same ways.
fn same_variables(first: &Book, other: &Book, faults: &mut Vec<Fault>) {
    for (id, entry) in &other.entries {
        let (Some(model), (_, key)) = (first.entries.get(id), id) else {
            continue;
        };
        let (wanted, found) = (model.variables(), entry.variables());
        for name in wanted.keys().filter(|name| !found.contains_key(*name)) {
            faults.push(fault(entry, format!("{key} lacks ${name}, which {} has", first.lang)));
        }
        for (name, kinds) in &found {
            match wanted.get(name) {
                None => faults.push(fault(entry, format!("{key} has ${name}, which {} lacks", first.lang))),
                Some(model) if sorted(model) != sorted(kinds) => {
                    let what = format!("{key}: ${name} is {kinds:?}, in {} {model:?}", first.lang);
                    faults.push(fault(entry, what));
                }
                Some(_) => {}
            }
        }
    }
}

fn sorted(kinds: &[Kind]) -> Vec<Kind> {
    let mut kinds = kinds.to_vec();
    kinds.sort_unstable();
    kinds
}
