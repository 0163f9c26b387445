//! What `cargo xtask mutants` found when it was last run on everything; it takes hours, so its counts are kept.

use serde_json::Value as Json;

use super::number;

const KEPT: &str = "tests/mutants/last.json";

const WORDS: &str = "
### The code, by changing it

Each place of the code that decides something was changed, one at a time, as if it had been written wrongly: a `<` for a
`<=`, a condition left out, an answer exchanged for another. A test has to fail each time, be it a golden case or one beside
the code. Where no test can, because nothing comes out differently, `tests/mutants/equivalent.txt` says why, and an entry that
stops being true is a fault. `cargo xtask mutants` repeats it, in hours.

";

/// The table of the last run, or that there was none yet.
pub(super) fn section() -> String {
    let file = gpcheck_tests::corpus::root().join(KEPT);
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let rows: Vec<Json> = serde_json::from_str(&text).unwrap_or_default();
    if rows.is_empty() {
        return format!("{WORDS}It was not run on everything yet.\n");
    }
    let mut section = format!(
        "{WORDS}| code | changes | noticed | no program | nothing comes out differently |\n|---|---:|---:|---:|---:|\n"
    );
    for row in &rows {
        let count = |name: &str| row[name].as_u64().unwrap_or_default();
        section += &format!(
            "| `{}` | {} | {} | {} | {} |\n",
            row["crate"].as_str().unwrap_or_default().trim_start_matches("gpcheck-"),
            number(count("mutants")),
            number(count("caught") + count("stopped")),
            number(count("unviable")),
            number(count("equivalent")),
        );
    }
    section
}
