//! The message files are typeset: apostrophes, quotation marks and no-break spaces as each language wants them.

use std::fs;
use std::path::Path;

/// What each line says that is neither a comment nor empty, with its file and number.
fn lines() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("messages");
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of messages") {
        let path = entry.expect("a file").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("text");
        for (number, line) in text.lines().enumerate() {
            if !line.starts_with('#') && !line.is_empty() {
                let key = line.trim_start().starts_with(['[', '*']);
                let said = if key { line.split_once("] ").map_or("", |(_, said)| said) } else { line };
                all.push((format!("{name}:{}", number + 1), said.to_owned()));
            }
        }
    }
    all
}

#[track_caller]
fn nowhere(lang: &str, wrong: &[&str]) {
    for (place, line) in lines().iter().filter(|(place, _)| place.starts_with(lang)) {
        // The names of properties of a style sheet are code.
        let line = line.replace("--gp-check-", "");
        for it in wrong {
            assert!(!line.contains(it), "{place}: {it:?} in {line}");
        }
    }
}

#[test]
fn apostrophes_are_typographic() {
    nowhere("", &["'", "…", "--"]);
}

#[test]
fn french_has_no_break_spaces() {
    nowhere("fr", &[" :", " ;", " ?", " !", "« ", " »", "“", "”", " €", "} %"]);
}

#[test]
fn each_language_has_its_own_quotation_marks() {
    nowhere("nl", &["«", "»", "„", "“", " :", " ;", " ?", "€ ", "} %"]);
    nowhere("de", &["«", "»", "‘", "”", " :", " ;", " ?", "€ ", "} %"]);
    nowhere("en", &["«", "»", "„", "‘", " :", " ;", " ?", "€ ", "} %"]);
}

#[test]
fn official_terms() {
    nowhere("fr", &["OCMW", "RIZIV", "HZIV", "DMH", "GMD", "ProGezondheid"]);
    nowhere("nl", &["CPAS", "INAMI", "CAAMI", "AMU", "DMG", "ProSanté"]);
    nowhere("de", &["CPAS", "OCMW", "INAMI", "RIZIV", "GMD"]);
}

#[test]
fn nobody_is_addressed_familiarly() {
    nowhere("fr", &[" tu ", " toi ", " ton "]);
    nowhere("nl", &[" je ", " jij ", " jouw "]);
    nowhere("de", &[" du ", " dein", " dir "]);
}
