//! `cargo xtask mutants`: changes the code one place at a time, and expects a test to fail each time.
//!
//! What no test can notice, because nothing comes out differently, stands with its reason in `tests/mutants/equivalent.txt`. A
//! survivor that is not on that list is a fault, and so is an entry that does not survive any more. How a whole crate ended, faults
//! or none, is kept in `tests/mutants/last.json`.

mod equivalent;
mod last;
mod names;
mod trial;

use std::collections::BTreeMap;

pub(crate) use equivalent::check;
use last::{Ended, record};
use names::{Key, Names, named};
use trial::trial;

use crate::{
    rows::When,
    sh::{self, Result},
    tools,
};

const VERSION: &str = "27.1.0";

/// A crate, and the tests that are held against it: those beside its code, and the golden cases.
struct Held {
    name: &'static str,
    beside: &'static [&'static str],
    golden: &'static [&'static str],
}

const HELD: [Held; 3] = [
    Held {
        name: "gpcheck-rules",
        beside: &["beside", "book", "figures", "reasons", "told", "why"],
        golden: &["cases"],
    },
    Held {
        name: "gpcheck-texts",
        beside: &["against_rules", "format", "loaded", "names", "packs", "render"],
        golden: &["cases"],
    },
    Held {
        name: "gpcheck-wire",
        beside: &["receipts", "refusals", "sentences", "words", "rows"],
        golden: &["cases", "consultation"],
    },
];

pub(crate) fn mutants(part: &[&str]) -> Result {
    let part = match part {
        [] => None,
        [part] => Some(*part),
        [_, other, ..] => {
            return Err(format!("unexpected argument {other:?}: one part, or nothing for all").into());
        }
    };
    install()?;
    let listed = equivalent::listed()?;
    let when = When::now(last::FILE)?;
    let mut faults = Vec::new();
    let mut tried = false;
    for held in HELD.iter().filter(|held| concerns(held, part)) {
        let args = ["mutants", "--list", "--package", held.name];
        let mut names = named(sh::output(sh::cargo().args(args))?.lines());
        let known: Vec<&Key> = names.iter().map(|(_, key)| key).collect();
        let folder = format!("crates/{}/", held.name.trim_start_matches("gpcheck-"));
        let gone = listed.iter().filter(|(key, _)| key.file.starts_with(&folder) && !known.contains(key));
        faults.extend(gone.map(|(key, _)| format!("{}: no such mutant any more: {key}", equivalent::FILE)));
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

/// Changes every place of a crate; each survivor that is not listed, and each listed one that does not survive, is a fault.
fn try_all(
    held: &Held,
    by_name: Option<&str>,
    names: &Names,
    listed: &BTreeMap<Key, String>,
    faults: &mut Vec<String>,
) -> Result<Ended> {
    let trial = trial(held, by_name, names).map_err(|err| format!("{}: {err}", held.name))?;
    let mut equivalent = 0;
    for (name, key) in names {
        match (trial.missed.contains(name), listed.contains_key(key)) {
            (true, true) => equivalent += 1,
            (true, false) => faults.push(format!("no test notices {name}")),
            (false, true) => faults.push(format!("{}: does not survive any more: {key}", equivalent::FILE)),
            (false, false) => {}
        }
    }
    Ok(Ended {
        mutants: names.len(),
        caught: trial.caught.len(),
        stopped: trial.stopped.len(),
        unviable: trial.unviable.len(),
        missed: trial.missed.len() - equivalent,
        equivalent,
    })
}

#[cfg(test)]
mod tests {
    use super::{HELD, concerns};

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
}
