//! `tests/mutants/equivalent.txt`: the mutants that no test can notice, because nothing comes out differently, each with its reason.

use std::collections::BTreeMap;

use super::names::{Key, function};
use crate::sh::{self, Result};

pub(super) const FILE: &str = "tests/mutants/equivalent.txt";

/// The list, as it stands in its file.
pub(super) fn listed() -> Result<BTreeMap<Key, String>> {
    equivalents(&sh::read(FILE)?)
}

/// The list: a mutant on a line, and below it, set in, why nothing comes out differently.
fn equivalents(text: &str) -> Result<BTreeMap<Key, String>> {
    let mut found = BTreeMap::<Key, String>::new();
    let mut open: Option<Key> = None;
    for (place, line) in text.lines().enumerate() {
        let fault = |what: &str| format!("{FILE}:{}: {what}", place + 1);
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if line.starts_with(' ') {
            let reason = open
                .as_ref()
                .and_then(|key| found.get_mut(key))
                .ok_or_else(|| fault("a reason of nothing"))?;
            if !reason.is_empty() {
                reason.push(' ');
            }
            reason.push_str(line.trim());
            continue;
        }
        let (file, change) = line.split_once(": ").ok_or_else(|| fault("no file and change"))?;
        let (change, number) = match change.rsplit_once(" #") {
            Some((change, number)) => (change, number.parse().map_err(|_| fault("no number after #"))?),
            None => (change, 1),
        };
        let key = Key { file: file.to_owned(), change: change.to_owned(), number };
        if found.insert(key.clone(), String::new()).is_some() {
            return Err(fault("listed twice").into());
        }
        open = Some(key);
    }
    Ok(found)
}

/// What each command of the house can see of the list: every entry has a reason and names a function of its file.
pub(crate) fn check(faults: &mut Vec<String>) -> Result {
    for (key, reason) in listed()? {
        if reason.is_empty() {
            faults.push(format!("{FILE}: without a reason: {key}"));
        }
        let name = function(&key.change);
        let there = sh::read(&key.file).is_ok_and(|text| {
            let (code, _) = text.split_once("#[cfg(test)]").unwrap_or((&text, ""));
            name.is_some_and(|name| {
                [format!("fn {name}("), format!("fn {name}<")].iter().any(|it| code.contains(it))
            })
        });
        if !there {
            faults.push(format!("{FILE}: no such function any more: {key}"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::equivalents;

    #[test]
    fn the_list_is_read_back() {
        let list = equivalents("# why\n\na.rs: replace < with <= in f #2\n    both are\n    the same\n")
            .expect("a list");
        let (key, reason) = list.first_key_value().expect("an entry");
        assert_eq!(
            (key.to_string().as_str(), reason.as_str()),
            ("a.rs: replace < with <= in f #2", "both are the same")
        );
        assert!(equivalents("    a reason of nothing\n").is_err());
        assert!(equivalents("a.rs: x in f\n    y\na.rs: x in f\n    y\n").is_err());
    }
}
