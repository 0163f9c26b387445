//! Changing every place of a crate, one after the other, under tests that are expected to notice.

use std::{collections::BTreeSet, fs, path::Path, process::ExitStatus, time::Instant};

use super::{Held, names::Names};
use crate::sh::{self, Result};

/// Where the golden cases are run.
const GOLDEN: &str = "gpcheck-tests";

/// How each mutant ended, by its name.
#[derive(Default)]
pub(super) struct Trial {
    pub(super) caught: BTreeSet<String>,
    /// Its tests did not come to an end: noticed as well.
    pub(super) stopped: BTreeSet<String>,
    /// No program came of it.
    pub(super) unviable: BTreeSet<String>,
    pub(super) missed: BTreeSet<String>,
}

/// Tries what is named, or the whole crate. The tests beside the code go first: they are built in a third of the time, and few
/// mutants are left for the golden cases.
pub(super) fn trial(held: &Held, part: Option<&str>, names: &Names) -> Result<Trial> {
    let started = Instant::now();
    let folder = sh::root().join("target/mutants").join(held.name);
    sh::fresh_dir(&folder)?;
    let seconds = || started.elapsed().as_secs_f32();

    unchanged(held.name, &["--lib"], held.beside)?;
    let mut beside = command(held, part, &folder);
    beside.args(["--test-package", held.name, "--cargo-arg=--lib"]);
    beside.args(held.beside.iter().map(|test| format!("--cargo-arg=--test={test}")));
    let mut status = sh::watch(&mut beside, |_| {})?;
    let mut trial = Trial::read(&folder, names);
    println!("  {:>5.0} s  {} left for the golden cases", seconds(), trial.missed.len());
    sh::flush();

    if !trial.missed.is_empty() {
        unchanged(GOLDEN, &[], held.golden)?;
        let mut golden = command(held, part, &folder);
        golden.args(["--iterate", "--test-package", GOLDEN]);
        golden.args(held.golden.iter().map(|test| format!("--cargo-arg=--test={test}")));
        // What it prints is each survivor; how it ended is read from its lists, so a survivor is no failure here.
        status = sh::watch(&mut golden, |line| {
            println!("  {:>5.0} s  {line}", seconds());
            sh::flush();
        })?;
        trial.go_on(Trial::read(&folder, names));
    }
    trial.whole(names, status)
}

/// Tests that fail without any change would seem to notice every one.
fn unchanged(package: &str, more: &[&str], tests: &[&str]) -> Result {
    let mut command = sh::cargo();
    command.args(["test", "--quiet", "--profile", "mutants", "--package", package]).args(more);
    sh::patiently(command.args(tests.iter().map(|test| format!("--test={test}"))))
}

fn command(held: &Held, part: Option<&str>, folder: &Path) -> std::process::Command {
    let mut command = sh::cargo();
    command.args(["mutants", "--package", held.name, "--profile", "mutants"]);
    command.args(["--no-times", "--colors", "never"]).arg("--output").arg(folder);
    if let Some(part) = part {
        command.args(["--re", &literally(part)]);
    }
    // Its own run of the unchanged code knows the changed crate only, without the golden cases; that run is ours.
    command.args(["--baseline", "skip", "--timeout", "30", "--build-timeout", "120"]);
    command
}

impl Trial {
    /// The lists of the last run. Left-out fields are tried whatever part is asked for; only what was asked for counts.
    fn read(folder: &Path, names: &Names) -> Self {
        let list = |name: &str| -> BTreeSet<String> {
            let text = fs::read_to_string(folder.join("mutants.out").join(name)).unwrap_or_default();
            let asked = |line: &&str| names.iter().any(|(name, _)| name == line);
            text.lines().filter(asked).map(str::to_owned).collect()
        };
        let outcomes = fs::read_to_string(folder.join("mutants.out/outcomes.json")).unwrap_or_default();
        let endless = endless_builds(&outcomes);
        let (never_built, stopped): (BTreeSet<_>, BTreeSet<_>) =
            list("timeout.txt").into_iter().partition(|name| endless.contains(name));
        Self {
            caught: list("caught.txt"),
            stopped,
            unviable: &list("unviable.txt") | &never_built,
            missed: list("missed.txt"),
        }
    }

    /// What other tests made of those that were left: whatever one of them noticed is noticed.
    fn go_on(&mut self, then: Self) {
        self.missed = then.missed;
        self.caught.extend(then.caught);
        self.stopped.extend(then.stopped);
        self.unviable.extend(then.unviable);
        self.stopped.retain(|name| !self.caught.contains(name) && !self.unviable.contains(name));
        self.missed.retain(|name| !self.stopped.contains(name));
    }

    /// Itself, if every mutant came to an end.
    fn whole(self, names: &Names, status: ExitStatus) -> Result<Self> {
        let Self { caught, stopped, unviable, missed } = &self;
        if [caught, stopped, unviable, missed].iter().map(|list| list.len()).sum::<usize>() != names.len() {
            return Err(format!("it did not come to an end ({status})").into());
        }
        Ok(self)
    }
}

/// Mutants that the compiler did not come to an end with, as a constant that loops: no program came of them either, although
/// the list of those that ran out of time holds them as well. As it is laid out: a scenario, then the phases that it reached.
fn endless_builds(outcomes: &str) -> BTreeSet<String> {
    outcomes
        .split("\"scenario\": ")
        .filter(|one| one.contains("\"summary\": \"Timeout\"") && !one.contains("\"phase\": \"Test\""))
        .filter_map(|one| sh::between(one, "\"name\": \"", "\",\n"))
        .map(|name| name.replace("\\\"", "\""))
        .collect()
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Trial, endless_builds};

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn a_build_without_end_gives_no_program() {
        let one = |name, summary, phases: &[&str]| {
            let phases: String =
                phases.iter().map(|phase| format!("      \"phase\": \"{phase}\",\n")).collect();
            format!(
                "    \"scenario\": {{\n      \"name\": \"{name}\",\n    }},\n    \"summary\": \"{summary}\",\n{phases}"
            )
        };
        let outcomes = [
            one("a", "Timeout", &["Build", "Test"]),
            one("b with Ok(\\\"\\\")", "Timeout", &["Build"]),
            one("c", "Unviable", &["Build"]),
        ];
        assert_eq!(endless_builds(&outcomes.concat()), set(&["b with Ok(\"\")"]));
        assert_eq!(endless_builds(""), set(&[]));
    }

    #[test]
    fn what_one_test_notices_is_noticed() {
        let mut trial = Trial {
            caught: set(&["a"]),
            stopped: set(&["b", "c", "h"]),
            unviable: set(&["d"]),
            missed: set(&["e", "f", "g"]),
        };
        // Tests that did not come to an end are tried again.
        trial.go_on(Trial {
            caught: set(&["b", "e"]),
            stopped: set(&["f"]),
            unviable: set(&["h"]),
            missed: set(&["c", "g"]),
        });
        assert_eq!(trial.caught, set(&["a", "b", "e"]));
        assert_eq!(trial.stopped, set(&["c", "f"]));
        assert_eq!((trial.unviable, trial.missed), (set(&["d", "h"]), set(&["g"])));
    }
}
