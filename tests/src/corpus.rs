//! The case files in `tests/cases`, one case a line.

use serde_json::Value as Json;
use std::path::{Path, PathBuf};

/// One case of the corpus. What it does not state is not compared.
#[derive(Clone, Debug)]
pub struct Case {
    /// Unique over all files.
    pub id: String,
    /// What the case shows, in a few words.
    pub title: String,
    /// Function of the contract that takes `input`.
    pub call: String,
    /// The argument of that function.
    pub input: Json,
    /// The whole line, for the expectations.
    pub line: Json,
}

/// Folder of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every case of every file in `tests/cases`, in a fixed order.
///
/// # Panics
/// When a file cannot be read, a case lacks a field, or two cases share an id.
#[must_use]
pub fn all() -> Vec<Case> {
    let folder = root().join("tests/cases");
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .expect("tests/cases can be listed")
        .map(|entry| entry.expect("an entry of tests/cases").path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .collect();
    files.sort();
    let cases: Vec<Case> = files.iter().flat_map(|file| read(file)).collect();
    let mut ids: Vec<&str> = cases.iter().map(|case| case.id.as_str()).collect();
    ids.sort_unstable();
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "two cases share an id");
    cases
}

fn read(file: &Path) -> Vec<Case> {
    let text = std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let lines: Vec<Json> =
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    lines
        .into_iter()
        .map(|line| {
            let word = |field: &str| {
                line[field]
                    .as_str()
                    .unwrap_or_else(|| panic!("{}: a case without {field}", file.display()))
                    .to_owned()
            };
            let judged = ["expect", "expectError", "contains"].iter().any(|field| line.get(field).is_some());
            assert!(judged, "{}: {} expects nothing", file.display(), word("id"));
            Case {
                id: word("id"),
                title: word("title"),
                call: word("call"),
                input: line["input"].clone(),
                line,
            }
        })
        .collect()
}
