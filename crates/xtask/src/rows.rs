//! Files of figures that long runs keep, a row for each thing that was run: `docs/proof.md` shows them.

use crate::sh::{self, Result};

/// The code that a run is about, and the day of the run.
pub(crate) struct When {
    pub(crate) commit: String,
    pub(crate) date: String,
}

impl When {
    /// Asked before the run: what it writes down, into the file named, is no change of the code.
    pub(crate) fn now(but: &str) -> Result<Self> {
        let commit = sh::output(sh::cmd("git").args(["rev-parse", "--short=12", "HEAD"]))?;
        let status = ["status", "--porcelain", "--", "Cargo.toml", "Cargo.lock", "crates", "tests", "web"];
        let changed = sh::output(sh::cmd("git").args(status).arg(format!(":(exclude){but}")))?;
        let more = if changed.is_empty() { "" } else { ", changed" };
        Ok(Self { commit: format!("{}{more}", commit.trim()), date: sh::today()? })
    }
}

/// Writes a row into a file of them, in place of an older one of the same name. `by` is the field that holds the names;
/// those that there are stand in their order.
pub(crate) fn record(file: &str, by: &str, names: &[&str], name: &str, row: &str) -> Result {
    sh::write(file, &with(&sh::read(file).unwrap_or_default(), by, names, name, row))
}

fn with(kept: &str, by: &str, names: &[&str], name: &str, row: &str) -> String {
    let field = format!("\"{by}\": \"");
    let rows = names.iter().filter_map(|&it| {
        let of = |line: &&str| sh::between(line, &field, "\"") == Some(it);
        let kept = kept.lines().find(of).map(|line| line.trim().trim_end_matches(','));
        if it == name { Some(row) } else { kept }
    });
    format!("[\n  {}\n]\n", rows.collect::<Vec<_>>().join(",\n  "))
}

#[cfg(test)]
mod tests {
    use super::with;

    #[test]
    fn a_name_has_one_row_and_the_others_keep_theirs() {
        let names = ["rules", "texts"];
        let row = |name, missed| format!("{{\"crate\": \"{name}\", \"missed\": {missed}}}");
        let texts = with("", "crate", &names, "texts", &row("texts", 1));
        assert_eq!(texts, "[\n  {\"crate\": \"texts\", \"missed\": 1}\n]\n");
        // In the order of the names, whichever ran first; the later run of one replaces the earlier.
        let both = with(&texts, "crate", &names, "rules", &row("rules", 0));
        let again = with(&both, "crate", &names, "texts", &row("texts", 0));
        assert_eq!(again, format!("[\n  {},\n  {}\n]\n", row("rules", 0), row("texts", 0)));
        // What is gone takes its row along.
        let one = with(&again, "crate", &["rules"], "rules", &row("rules", 0));
        assert_eq!(one, format!("[\n  {}\n]\n", row("rules", 0)));
    }
}
