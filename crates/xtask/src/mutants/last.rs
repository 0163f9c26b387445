//! `tests/mutants/last.json`: how the last whole run over each crate ended, a row each; `docs/proof.md` shows them.

use std::fmt::{self, Display};

use crate::sh::{self, Result};

const FILE: &str = "tests/mutants/last.json";

/// How the mutants of a crate ended.
#[derive(Default)]
pub(super) struct Ended {
    pub(super) mutants: usize,
    pub(super) caught: usize,
    /// Tests that did not come to an end: noticed as well.
    pub(super) stopped: usize,
    /// No program came of it.
    pub(super) unviable: usize,
    /// No test noticed, and the list does not say why none can.
    pub(super) missed: usize,
    pub(super) equivalent: usize,
}

impl Display for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { mutants, caught, stopped, unviable, missed, equivalent } = self;
        write!(
            f,
            "{mutants} mutants, {caught} caught, {stopped} stopped, {unviable} unviable, {missed} missed, \
             {equivalent} equivalent"
        )
    }
}

/// The code that a run is about, and the day of the run.
pub(super) struct When {
    commit: String,
    date: String,
}

impl When {
    /// Asked before the run: what it writes down is no change of the code.
    pub(super) fn now() -> Result<Self> {
        let commit = sh::output(sh::cmd("git").args(["rev-parse", "--short=12", "HEAD"]))?;
        let status = ["status", "--porcelain", "--", "Cargo.toml", "Cargo.lock", "crates", "tests"];
        let changed = sh::output(sh::cmd("git").args(status).arg(format!(":(exclude){FILE}")))?;
        let more = if changed.is_empty() { "" } else { ", changed" };
        Ok(Self { commit: format!("{}{more}", commit.trim()), date: sh::today()? })
    }
}

/// Writes the row of a crate, in place of an older one of it.
pub(super) fn record(crates: &[&str], name: &str, when: &When, ended: &Ended) -> Result {
    let kept = sh::read(FILE).unwrap_or_default();
    sh::write(FILE, &with(&kept, crates, name, &row(name, when, ended)))
}

fn row(name: &str, When { commit, date }: &When, ended: &Ended) -> String {
    let Ended { mutants, caught, stopped, unviable, missed, equivalent } = ended;
    format!(
        "{{\"crate\": \"{name}\", \"commit\": \"{commit}\", \"date\": \"{date}\", \"mutants\": {mutants}, \
         \"caught\": {caught}, \"stopped\": {stopped}, \"unviable\": {unviable}, \"missed\": {missed}, \
         \"equivalent\": {equivalent}}}"
    )
}

/// The file with this row: those of the crates that there are, in their order.
fn with(kept: &str, crates: &[&str], name: &str, row: &str) -> String {
    let rows = crates.iter().filter_map(|&it| {
        let of = |line: &&str| sh::between(line, "\"crate\": \"", "\"") == Some(it);
        let kept = kept.lines().find(of).map(|line| line.trim().trim_end_matches(','));
        if it == name { Some(row) } else { kept }
    });
    format!("[\n  {}\n]\n", rows.collect::<Vec<_>>().join(",\n  "))
}

#[cfg(test)]
mod tests {
    use super::{Ended, When, row, with};

    #[test]
    fn a_crate_has_one_row_and_the_others_keep_theirs() {
        let crates = ["gpcheck-rules", "gpcheck-texts"];
        let row = |name, commit: &str, missed| {
            let when = When { commit: commit.to_owned(), date: "2026-01-02".to_owned() };
            let ended =
                Ended { mutants: 9, caught: 5, stopped: 1, unviable: 1, missed, equivalent: 2 - missed };
            row(name, &when, &ended)
        };
        let texts = with("", &crates, "gpcheck-texts", &row("gpcheck-texts", "a", 1));
        assert_eq!(
            texts,
            "[\n  {\"crate\": \"gpcheck-texts\", \"commit\": \"a\", \"date\": \"2026-01-02\", \"mutants\": 9, \
             \"caught\": 5, \"stopped\": 1, \"unviable\": 1, \"missed\": 1, \"equivalent\": 1}\n]\n"
        );
        // In the order of the crates, whichever ran first; the later run of one replaces the earlier.
        let both = with(&texts, &crates, "gpcheck-rules", &row("gpcheck-rules", "b", 0));
        let again = with(&both, &crates, "gpcheck-texts", &row("gpcheck-texts", "c", 0));
        assert_eq!(
            again,
            format!("[\n  {},\n  {}\n]\n", row("gpcheck-rules", "b", 0), row("gpcheck-texts", "c", 0))
        );
        // A crate that is gone takes its row along.
        assert_eq!(
            with(&again, &["gpcheck-rules"], "gpcheck-rules", &row("gpcheck-rules", "b", 0)).lines().count(),
            3
        );
    }
}
