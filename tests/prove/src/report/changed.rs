//! What `cargo xtask mutants` found when it was last run on each crate; it takes hours, so its counts are kept.

use serde_json::Value as Json;

use super::number;

const KEPT: &str = "tests/mutants/last.json";
/// What it tries.
const CRATES: [&str; 3] = ["rules", "texts", "wire"];

const WORDS: &str = "
### The code, by changing it

Each place of the code that decides something was changed, one at a time, as if it had been written wrongly: a `<` for a
`<=`, a condition left out, an answer exchanged for another. A test has to fail each time, be it a golden case or one beside
the code. Where no test can, because nothing comes out differently, `tests/mutants/equivalent.txt` says why, and an entry that
stops being true is a fault. `cargo xtask mutants` repeats it, in hours.

";
const HEAD: &str =
    "| code | as of | on | changes | noticed | no program | nothing comes out differently | not noticed |
|---|---|---|---:|---:|---:|---:|---:|
";

/// The last run over each crate, and over which there was none yet.
pub(super) fn section() -> String {
    let file = gpcheck_tests::corpus::root().join(KEPT);
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let rows: Vec<Json> = serde_json::from_str(&text).unwrap_or_default();
    [WORDS, &told(&rows)].concat()
}

fn told(rows: &[Json]) -> String {
    let name =
        |row: &Json| row["crate"].as_str().unwrap_or_default().trim_start_matches("gpcheck-").to_owned();
    let line = |row: &Json| {
        let word = |name: &str| row[name].as_str().unwrap_or_default().to_owned();
        let count = |name: &str| row[name].as_u64().unwrap_or_default();
        format!(
            "| `{}` | {} | {} | {} | {} | {} | {} | {} |\n",
            name(row),
            word("commit"),
            word("date"),
            number(count("mutants")),
            number(count("caught") + count("stopped")),
            number(count("unviable")),
            number(count("equivalent")),
            number(count("missed")),
        )
    };
    let table = rows.iter().map(line).collect::<String>();
    let head = if rows.is_empty() { "" } else { HEAD };
    let open: Vec<String> = CRATES
        .iter()
        .filter(|held| !rows.iter().any(|row| name(row) == **held))
        .map(|held| format!("`{held}`"))
        .collect();
    let gap = if rows.is_empty() { "" } else { "\n" };
    let rest = if open.is_empty() {
        String::new()
    } else {
        format!("{gap}Not run over the whole of {} yet.\n", open.join(", "))
    };
    [head, &table, &rest].concat()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{section, told};

    #[test]
    fn each_crate_is_told_with_its_day_or_said_to_be_open() {
        assert_eq!(told(&[]), "Not run over the whole of `rules`, `texts`, `wire` yet.\n");
        let row = |name: &str| {
            json!({"crate": name, "commit": "abc", "date": "2026-01-02", "mutants": 1_200, "caught": 1_100,
                "stopped": 20, "unviable": 70, "missed": 3, "equivalent": 7})
        };
        let page = told(&[row("gpcheck-rules"), row("gpcheck-wire")]);
        assert!(page.contains("| `rules` | abc | 2026-01-02 | 1,200 | 1,120 | 70 | 7 | 3 |\n"), "{page}");
        assert!(page.ends_with(" |\n\nNot run over the whole of `texts` yet.\n"), "{page}");
        let all = told(&["gpcheck-rules", "gpcheck-texts", "gpcheck-wire"].map(row));
        assert!(all.ends_with("| 7 | 3 |\n"), "{all}");
    }

    #[test]
    fn the_page_tells_of_the_last_runs() {
        let page = std::fs::read_to_string(gpcheck_tests::corpus::root().join("docs/proof.md"));
        assert!(
            page.expect("docs/proof.md").contains(&section()),
            "`cargo xtask prove quick` writes it again"
        );
    }
}
