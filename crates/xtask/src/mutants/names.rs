//! What a mutant is called: by its place in the text, as cargo-mutants does, and by what stays the same when lines move.

use std::{
    collections::BTreeMap,
    fmt::{self, Display},
};

/// Each mutant as cargo-mutants names it, with its key.
pub(super) type Names = Vec<(String, Key)>;

/// A mutant, wherever in its file it stands now. Several of one function may read the same: they are counted from 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) file: String,
    pub(super) change: String,
    pub(super) number: usize,
}

impl Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, change, number } = self;
        if *number == 1 { write!(f, "{file}: {change}") } else { write!(f, "{file}: {change} #{number}") }
    }
}

/// Each mutant of a list with its key. The list is in the order of the text.
pub(super) fn named<'t>(lines: impl Iterator<Item = &'t str>) -> Names {
    let mut seen = BTreeMap::<(String, String), usize>::new();
    let mut names = Names::new();
    for line in lines {
        // crates/rules/src/date.rs:83:9: replace Period::end -> Date with Default::default()
        let mut parts = line.splitn(4, ':');
        if let (Some(file), Some(_), Some(_), Some(change)) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        {
            let (file, change) = (file.to_owned(), change.trim().to_owned());
            let number = seen.entry((file.clone(), change.clone())).or_default();
            *number += 1;
            let key = Key { file, change, number: *number };
            names.push((line.to_owned(), key));
        }
    }
    names
}

/// The name of the function that a mutant changes.
pub(super) fn function(change: &str) -> Option<&str> {
    let path = match change.rsplit_once(" in ") {
        Some((_, path)) => path,
        None => {
            let named = change.strip_prefix("replace ")?;
            let named = named.split_once(" with ").map_or(named, |(named, _)| named);
            named.split_once(" -> ").map_or(named, |(named, _)| named)
        }
    };
    path.rsplit("::").next()
}

#[cfg(test)]
mod tests {
    use super::{function, named};

    #[test]
    fn a_mutant_keeps_its_key_when_lines_move() {
        let keys = |lines: &str| {
            named(lines.lines()).into_iter().map(|(_, key)| key.to_string()).collect::<Vec<_>>()
        };
        let before =
            "a.rs:1:2: replace < with <= in f\na.rs:1:9: replace < with <= in f\na.rs:3:1: delete ! in g";
        let after =
            "a.rs:7:2: replace < with <= in f\na.rs:8:9: replace < with <= in f\na.rs:9:1: delete ! in g";
        assert_eq!(keys(before), keys(after));
        assert_eq!(keys(before)[1], "a.rs: replace < with <= in f #2");
    }

    #[test]
    fn a_mutant_names_its_function() {
        for (change, name) in [
            ("replace Period::end -> Date with Default::default()", "end"),
            ("replace put -> () with ()", "put"),
            ("replace put_digits with ()", "put_digits"),
            ("replace < with <= in Period::touches", "touches"),
            ("replace <impl From for Tri>::from -> Self with Default::default()", "from"),
            ("delete match arm \"a in b\" in fixed_fact", "fixed_fact"),
        ] {
            assert_eq!(function(change), Some(name), "{change}");
        }
    }
}
