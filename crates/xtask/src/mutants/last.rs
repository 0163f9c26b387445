//! `tests/mutants/last.json`: how the last whole run over each crate ended, a row each.

use std::fmt::{self, Display};

use crate::{
    rows::{self, When},
    sh::Result,
};

pub(super) const FILE: &str = "tests/mutants/last.json";

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

/// Writes the row of a crate, in place of an older one of it.
pub(super) fn record(crates: &[&str], name: &str, when: &When, ended: &Ended) -> Result {
    rows::record(FILE, "crate", crates, name, &row(name, when, ended))
}

fn row(name: &str, When { commit, date }: &When, ended: &Ended) -> String {
    let Ended { mutants, caught, stopped, unviable, missed, equivalent } = ended;
    format!(
        "{{\"crate\": \"{name}\", \"commit\": \"{commit}\", \"date\": \"{date}\", \"mutants\": {mutants}, \
         \"caught\": {caught}, \"stopped\": {stopped}, \"unviable\": {unviable}, \"missed\": {missed}, \
         \"equivalent\": {equivalent}}}"
    )
}

#[cfg(test)]
mod tests {
    use super::{Ended, When, row};

    #[test]
    fn a_row_has_each_count() {
        let when = When { commit: "a".to_owned(), date: "2026-01-02".to_owned() };
        let ended = Ended { mutants: 9, caught: 5, stopped: 1, unviable: 1, missed: 0, equivalent: 2 };
        assert_eq!(
            row("gpcheck-texts", &when, &ended),
            "{\"crate\": \"gpcheck-texts\", \"commit\": \"a\", \"date\": \"2026-01-02\", \"mutants\": 9, \
             \"caught\": 5, \"stopped\": 1, \"unviable\": 1, \"missed\": 0, \"equivalent\": 2}"
        );
    }
}
