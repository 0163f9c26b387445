//! What the last search for faults in the parsers tried, as `tests/fuzz/last.json` has it.

use serde_json::Value as Json;

use super::number;

const LAST: &str = include_str!("../../../fuzz/last.json");
const HEAD: &str = "
## Anything at all, searched for faults

Each parser was handed text that was changed at random, kept where it reached further, and changed again. It has to answer or
refuse with a place, and read again what it wrote. Every test run replays what was kept (`tests/fuzz/corpus`); `cargo xtask fuzz`
searches on. The last search:

| parser | tried | CPU seconds | seconds in all | findings |
|---|---:|---:|---:|---:|
";

/// Seconds of CPU that each parser is to be searched for.
const AIM: u64 = 1_800;

/// The part of the page.
pub(super) fn searched() -> String {
    let last: Vec<Json> = serde_json::from_str(LAST).expect("the last search");
    let rows = last.iter().map(|row| {
        let many = |name: &str| number(row[name].as_u64().expect("a number"));
        let name = row["parser"].as_str().expect("a name");
        let figures = ["executions", "cpuSeconds", "wallSeconds", "findings"].map(many).join(" | ");
        ["| ", name, " | ", &figures, " |\n"].concat()
    });
    let enough = last.iter().filter(|row| row["cpuSeconds"].as_u64() >= Some(AIM)).count();
    let short = format!(
        "\nHalf an hour of CPU for each parser is the aim; {enough} of {} had it. What changed after the search:\n\n",
        last.len()
    );
    let since = last.iter().filter_map(|row| {
        let (name, since) = (row["parser"].as_str()?, row["since"].as_str()?);
        Some(["- ", name, ": ", since, "\n"].concat())
    });
    [HEAD, &rows.collect::<String>(), &short, &since.collect::<String>()].concat()
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
