//! `docs/proof.md`: what is proved, over how much, on what it rests. Figures are put in; nobody types them.

mod changed;
mod claims;
mod searched;
mod unsure;

use std::collections::BTreeMap;

pub use claims::{Row, rows};

use crate::Found;
use crate::premium::PART_OUTSIDE;

/// What the proofs found.
#[derive(Debug, Default)]
pub struct Findings {
    /// The premium by enumeration.
    pub premium: Found,
    /// The visit by enumeration.
    pub visit: Found,
    /// Everything moved, one at a time.
    pub mutation: Found,
    /// Cases compared with the second reading of the texts, by kind.
    pub restated: BTreeMap<String, u64>,
}

impl Findings {
    /// Everything that is wrong.
    #[must_use]
    pub fn faults(&self) -> Vec<&String> {
        [&self.premium, &self.visit, &self.mutation].into_iter().flat_map(|found| &found.faults).collect()
    }
}

/// The row of a table, as far as a test run can tell it.
#[must_use]
pub fn beginning(row: &Row) -> String {
    format!("| {} | {} |", row.what, number(row.many))
}

/// The whole page. `full` holds the rows of the full proof; those of the page as it was where it was made with the same
/// rules; nothing where they changed since.
#[must_use]
pub fn page(quick: &Findings, full: &BTreeMap<String, String>) -> String {
    let mut page = String::from(HEAD);
    for (title, words, rows) in claims::tables(quick) {
        page += &format!(
            "\n### {title}\n\n{words}\n\n| what | in each test run | in the full proof |\n|---|---:|---:|\n"
        );
        for row in rows {
            let in_full = full.get(&row.what).map_or("not run since the rules changed", String::as_str);
            page += &format!("{} {in_full} |\n", beginning(&row));
        }
    }
    page += &changed::section();
    page += &claims::reached(quick);
    page += &searched::searched();
    page += &assumed(quick);
    page += &unsure::inferred();
    page += &unsure::unknown();
    page += &format!(
        "\n## How to repeat it\n\n`cargo xtask prove` in a fresh copy runs all of this and writes this page again; \
         `cargo xtask prove quick` runs the part of each test run. The rules proved are those with the hash \
         `{}`.\n",
        gpcheck_wire::RULES
    );
    page
}

/// The full column of a page that was made with these rules.
#[must_use]
pub fn full_of(page: &str) -> BTreeMap<String, String> {
    if !page.contains(gpcheck_wire::RULES) {
        return BTreeMap::new();
    }
    let cells = page.lines().map(|line| line.split(" | ").collect::<Vec<_>>());
    cells
        .filter_map(|cells| match cells.as_slice() {
            [what, _, full] => {
                Some((what.strip_prefix("| ")?.to_owned(), full.strip_suffix(" |")?.to_owned()))
            }
            _ => None,
        })
        .collect()
}

/// The full column of findings.
#[must_use]
pub fn full_column(full: &Findings) -> BTreeMap<String, String> {
    rows(full).into_iter().map(|row| (row.what, number(row.many))).collect()
}

/// A number with a comma after each three digits.
fn number(many: u64) -> String {
    let digits = many.to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).expect("digits")).collect();
    groups.join(",")
}

const HEAD: &str = "\
# What is proved about the answers

This page is for whoever has to rely on an answer of gpcheck, or has to judge one: a doctor, a union, its lawyer. It says
what was tried, how often, and what nobody can prove. It is written by a program that runs the proofs; the figures are
those of its last run.

Three questions are kept apart. *Do the rules in the program do what they say?* That is proved here, by trying every
combination. *Do they say what the texts say?* That is made likely, by a second reading of the same texts and by cases
written from them. *Are the texts that could be read the whole law?* That nobody here can prove; see the end.

## What was tried
";

fn assumed(quick: &Findings) -> String {
    let read_as_no: Vec<String> = quick
        .visit
        .reached
        .get(crate::visit::READ_AS_NO)
        .into_iter()
        .flatten()
        .map(|pair| format!("`{pair}`"))
        .collect();
    format!(
        "
## What is assumed

- **Between two boundaries nothing changes.** A rule compares a day, a number or an amount with one of the law, so the
  proof tries the values just before, on and just after each, and not every value in between.
- **The texts are reported.** No article of a royal decree and no table of INAMI/RIZIV was seen in full; most rules rest
  on unions and the press, and each outcome says so (*official*, *reported*, *inferred*). The certainty of an outcome is
  always that of the weakest rule that decided it: proved for every case above.
- **2025 and 2026 use the rules of 2024**, because no source gives theirs. Each such outcome says that it is an inference.
- **\"Not known\" for flat-fee work means none or the whole year.** Work for a part of the year is neither. In the quick
  part it left the range for {} of the combinations where flat-fee work was not told; a certain amount it never contradicted.
- **A career that is not told** leaves the widest range, whatever else is known of the doctor.
- **On a visit, a fact that is not told counts as \"no\"** where the contract says so, and the way recommended may then
  close once it is told. In each other case the outcome names what is missing. The cases, as branch and fact: {}.
",
        number(quick.premium.counted(PART_OUTSIDE)),
        read_as_no.join("; "),
    )
}

#[cfg(test)]
mod tests {
    use super::{full_of, number};

    #[test]
    fn long_numbers_are_grouped() {
        assert_eq!([0, 12, 999, 1000, 48_553_344].map(number), ["0", "12", "999", "1,000", "48,553,344"]);
    }

    #[test]
    fn the_full_column_is_kept_for_the_same_rules_only() {
        let page = format!("| a thing | 1 | 2,000 |\n{}\n", gpcheck_wire::RULES);
        assert_eq!(full_of(&page).get("a thing").map(String::as_str), Some("2,000"));
        assert!(full_of("| a thing | 1 | 2,000 |\n").is_empty());
    }
}
