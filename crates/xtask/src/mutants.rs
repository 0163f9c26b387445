//! `cargo xtask mutants`: changes the code one place at a time, and expects a test to fail each time.
//!
//! What no test can notice, because nothing comes out differently, stands with its reason in `tests/mutants/equivalent.txt`. A
//! survivor that is not on that list is a fault, and so is an entry that does not survive any more. How a whole crate ended, faults
//! or none, is kept in `tests/mutants/last.json`.

mod last;

use std::{
    collections::BTreeMap,
    fmt::{self, Display},
    fs,
    time::Instant,
};

use last::{Ended, record};

use crate::{
    rows::When,
    sh::{self, Result},
    tools,
};

const VERSION: &str = "27.1.0";
const EQUIVALENT: &str = "tests/mutants/equivalent.txt";

/// A crate, and the tests that are held against it: those beside its code, and every golden case.
struct Held {
    name: &'static str,
    with: &'static [&'static str],
    tests: &'static [&'static str],
}

const HELD: [Held; 3] = [
    Held {
        name: "gpcheck-rules",
        with: &["gpcheck-rules", "gpcheck-tests"],
        tests: &[
            "--lib", "--test", "beside", "--test", "book", "--test", "figures", "--test", "reasons",
            "--test", "told", "--test", "why", "--test", "cases",
        ],
    },
    Held {
        name: "gpcheck-texts",
        with: &["gpcheck-texts", "gpcheck-tests"],
        tests: &[
            "--lib",
            "--test",
            "against_rules",
            "--test",
            "format",
            "--test",
            "loaded",
            "--test",
            "names",
            "--test",
            "packs",
            "--test",
            "render",
            "--test",
            "cases",
        ],
    },
    Held {
        name: "gpcheck-wire",
        with: &["gpcheck-wire", "gpcheck-tests"],
        tests: &[
            "--lib",
            "--test",
            "receipts",
            "--test",
            "refusals",
            "--test",
            "sentences",
            "--test",
            "words",
            "--test",
            "rows",
            "--test",
            "cases",
            "--test",
            "consultation",
        ],
    },
];

/// A mutant by its place in the text, as cargo-mutants names it, and by what stays the same when lines move.
type Names = Vec<(String, Key)>;

/// A mutant, wherever in its file it stands now. Several of one function may read the same: they are counted from 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    file: String,
    change: String,
    number: usize,
}

impl Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, change, number } = self;
        if *number == 1 { write!(f, "{file}: {change}") } else { write!(f, "{file}: {change} #{number}") }
    }
}

pub(crate) fn mutants(part: &[&str]) -> Result {
    let part = match part {
        [] => None,
        [part] => Some(*part),
        [_, other, ..] => {
            return Err(format!("unexpected argument {other:?}: one part, or nothing for all").into());
        }
    };
    install()?;
    let listed = equivalents(&sh::read(EQUIVALENT)?)?;
    let when = When::now(last::FILE)?;
    let mut faults = Vec::new();
    let mut tried = false;
    for held in HELD.iter().filter(|held| concerns(held, part)) {
        let args = ["mutants", "--list", "--package", held.name];
        let mut names = named(sh::output(sh::cargo().args(args))?.lines());
        let known: Vec<&Key> = names.iter().map(|(_, key)| key).collect();
        let folder = format!("crates/{}/", held.name.trim_start_matches("gpcheck-"));
        let gone = listed.iter().filter(|(key, _)| key.file.starts_with(&folder) && !known.contains(key));
        faults.extend(gone.map(|(key, _)| format!("{EQUIVALENT}: no such mutant any more: {key}")));
        names.retain(|(name, _)| part.is_none_or(|part| held.name.contains(part) || name.contains(part)));
        if names.is_empty() {
            continue;
        }
        println!("\n== {}: {} mutants", held.name, names.len());
        sh::flush();
        let by_name = part.filter(|part| !held.name.contains(part));
        let ended = try_all(held, by_name, &names, &listed, &mut faults)?;
        println!("{}: {ended}", held.name);
        tried = true;
        if by_name.is_none() {
            record(&HELD.map(|held| held.name), held.name, &when, &ended)?;
        }
    }
    if !tried {
        return Err(format!("no mutant is named {:?}", part.unwrap_or_default()).into());
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n       ").into()) }
}

/// Whether mutants of the crate are asked for: the name of a crate, in short or in full, means that crate alone.
fn concerns(held: &Held, part: Option<&str>) -> bool {
    let is = |held: &Held, part| held.name == part || held.name.strip_prefix("gpcheck-") == Some(part);
    part.is_none_or(|part| is(held, part) || !HELD.iter().any(|held| is(held, part)))
}

fn install() -> Result {
    let answer = sh::ask(sh::cargo().args(["mutants", "--version"]));
    if answer.is_none_or(|answer| answer != format!("cargo-mutants {VERSION}")) {
        println!("install  cargo-mutants {VERSION} (compiles for about 2 minutes)");
        sh::flush();
        tools::cargo_install("cargo-mutants", VERSION)?;
    }
    Ok(())
}

/// Changes every place of a crate, one after the other; each survivor that is not listed, and each listed one that does not
/// survive, is a fault.
fn try_all(
    held: &Held,
    by_name: Option<&str>,
    names: &Names,
    listed: &BTreeMap<Key, String>,
    faults: &mut Vec<String>,
) -> Result<Ended> {
    let started = Instant::now();
    let folder = sh::root().join("target/mutants").join(held.name);
    sh::fresh_dir(&folder)?;
    let mut command = sh::cargo();
    command.args([
        "mutants",
        "--package",
        held.name,
        "--profile",
        "mutants",
        "--no-times",
        "--colors",
        "never",
    ]);
    command.args(["--test-package", &held.with.join(",")]);
    command.arg("--output").arg(&folder);
    if let Some(part) = by_name {
        command.args(["--re", &literally(part)]);
    }
    // Its own run of the unchanged code knows the changed crate only, without the golden cases; our tests do that run.
    command.args(["--baseline", "skip", "--timeout", "120", "--build-timeout", "600"]);
    command.args(held.tests.iter().map(|argument| format!("--cargo-test-arg={argument}")));
    // What it prints is each survivor; how it ended is read from its lists, so a survivor is no failure here.
    let status = sh::watch(&mut command, |line| {
        println!("  {:>5.0} s  {line}", started.elapsed().as_secs_f32());
        sh::flush();
    })?;
    // Left-out fields are tried whatever part is asked for; only what was asked for counts.
    let list = |name: &str| -> Vec<String> {
        let file = folder.join("mutants.out").join(name);
        let text = fs::read_to_string(file).unwrap_or_default();
        let asked = |line: &&str| names.iter().any(|(name, _)| name == line);
        text.lines().filter(asked).map(str::to_owned).collect()
    };
    let (caught, missed, unviable) = (list("caught.txt"), list("missed.txt"), list("unviable.txt"));
    let stopped = list("timeout.txt");
    let survives = |(name, _): &&(String, Key)| missed.contains(name);
    let equivalent = names.iter().filter(survives).filter(|(_, key)| listed.contains_key(key)).count();
    let ended = Ended {
        mutants: names.len(),
        caught: caught.len(),
        stopped: stopped.len(),
        unviable: unviable.len(),
        missed: missed.len() - equivalent,
        equivalent,
    };
    if caught.len() + missed.len() + unviable.len() + stopped.len() != names.len() {
        return Err(format!("{} did not come to an end ({status})", held.name).into());
    }
    for (name, key) in names {
        match (missed.contains(name), listed.contains_key(key)) {
            (true, false) => faults.push(format!("no test notices {name}")),
            (false, true) => faults.push(format!("{EQUIVALENT}: does not survive any more: {key}")),
            _ => {}
        }
    }
    Ok(ended)
}

/// A pattern that means the text itself.
fn literally(text: &str) -> String {
    let mut pattern = String::new();
    for sign in text.chars() {
        if !(sign.is_ascii_alphanumeric() || "/_ ".contains(sign)) {
            pattern.push('\\');
        }
        pattern.push(sign);
    }
    pattern
}

/// Each mutant of a list with its key. The list is in the order of the text.
fn named<'t>(lines: impl Iterator<Item = &'t str>) -> Names {
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

/// The list: a mutant on a line, and below it, set in, why nothing comes out differently.
fn equivalents(text: &str) -> Result<BTreeMap<Key, String>> {
    let mut found = BTreeMap::<Key, String>::new();
    let mut open: Option<Key> = None;
    for (place, line) in text.lines().enumerate() {
        let fault = |what: &str| format!("{EQUIVALENT}:{}: {what}", place + 1);
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
    for (key, reason) in equivalents(&sh::read(EQUIVALENT)?)? {
        if reason.is_empty() {
            faults.push(format!("{EQUIVALENT}: without a reason: {key}"));
        }
        let name = function(&key.change);
        let there = sh::read(&key.file).is_ok_and(|text| {
            let (code, _) = text.split_once("#[cfg(test)]").unwrap_or((&text, ""));
            name.is_some_and(|name| {
                [format!("fn {name}("), format!("fn {name}<")].iter().any(|it| code.contains(it))
            })
        });
        if !there {
            faults.push(format!("{EQUIVALENT}: no such function any more: {key}"));
        }
    }
    Ok(())
}

/// The name of the function that a mutant changes.
fn function(change: &str) -> Option<&str> {
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
    use super::{HELD, concerns, equivalents, function, named};

    #[test]
    fn the_name_of_a_crate_means_that_crate_alone() {
        let tried =
            |part| HELD.iter().filter(|held| concerns(held, part)).map(|held| held.name).collect::<Vec<_>>();
        let all = ["gpcheck-rules", "gpcheck-texts", "gpcheck-wire"];
        assert_eq!(tried(None), all);
        assert_eq!((tried(Some("rules")), tried(Some("gpcheck-wire"))), (vec![all[0]], vec![all[2]]));
        // Anything else may be a file or a function of each.
        assert_eq!(tried(Some("rulebook.rs")), all);
    }

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
