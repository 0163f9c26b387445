//! What the last search for faults in the parsers tried, as `tests/fuzz/last.json` has it.

use serde_json::Value as Json;

use super::number;

const LAST: &str = include_str!("../../../fuzz/last.json");
const HEAD: &str = "
## Anything at all, searched for faults

Each parser was handed text that was changed at random, kept where it reached further, and changed again. It has to answer or
refuse with a place, and read again what it wrote. Every test run replays what was kept (`tests/fuzz/corpus`); `cargo xtask fuzz`
searches on. The last search:

| parser | as of | on | tried | CPU seconds | seconds in all | findings |
|---|---|---|---:|---:|---:|---:|
";

/// The parsers, as the page calls them.
const NAMES: [(&str, &str); 5] = [
    ("xml", "answers of MediPrima (XML)"),
    ("json", "cases and outcomes (JSON)"),
    ("receipt", "receipts"),
    ("link", "links and what a device kept"),
    ("csv", "lists of visits (CSV)"),
];

/// Seconds of CPU that each parser is to be searched for.
const AIM: u64 = 1_800;

/// The part of the page.
pub(super) fn searched() -> String {
    let last: Vec<Json> = serde_json::from_str(LAST).expect("the last search");
    let rows = last.iter().map(|row| {
        let many = |name: &str| number(row[name].as_u64().expect("a number"));
        let word = |name: &str| row[name].as_str().expect("a word");
        let name = NAMES.iter().find(|(parser, _)| *parser == word("parser")).expect("a parser").1;
        let figures = ["executions", "cpuSeconds", "wallSeconds", "findings"].map(many).join(" | ");
        ["| ", name, " | ", word("commit"), " | ", word("date"), " | ", &figures, " |\n"].concat()
    });
    let enough = last.iter().filter(|row| row["cpuSeconds"].as_u64() >= Some(AIM)).count();
    let aim =
        format!("\nHalf an hour of CPU for each parser is the aim; {enough} of {} had it.\n", NAMES.len());
    [HEAD, &rows.collect::<String>(), &aim].concat()
}

#[cfg(test)]
mod tests {
    use super::searched;

    #[test]
    fn the_page_tells_of_the_last_search() {
        let page = std::fs::read_to_string(gpcheck_tests::corpus::root().join("docs/proof.md"));
        assert!(
            page.expect("docs/proof.md").contains(&searched()),
            "`cargo xtask prove quick` writes it again"
        );
    }
}
