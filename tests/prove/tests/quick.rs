//! The quick part of the proofs, in every test run; `docs/proof.md` tells the same counts.

use gpcheck_prove::report::{self, Findings};
use gpcheck_prove::{Part, mutation, premium, visit};

/// Nothing is wrong, and the page tells what was done.
fn holds(findings: &Findings) {
    let faults = findings.faults();
    assert!(faults.is_empty(), "{faults:#?}");
    let page = gpcheck_tests::corpus::root().join("docs/proof.md");
    let page = std::fs::read_to_string(page).expect("docs/proof.md can be read");
    for row in report::rows(findings).into_iter().filter(|row| row.many > 0) {
        let told = page.contains(&report::beginning(&row));
        assert!(told, "docs/proof.md does not tell {row:?}: `cargo xtask prove` writes it again");
    }
}

#[test]
fn every_premium_of_the_quick_part_keeps_the_laws() {
    holds(&Findings { premium: premium::prove(Part::Quick), ..Findings::default() });
}

#[test]
fn every_visit_of_the_quick_part_keeps_the_laws() {
    holds(&Findings { visit: visit::prove(Part::Quick), ..Findings::default() });
}

#[test]
fn every_figure_moved_is_noticed_by_a_golden_case() {
    holds(&Findings { mutation: mutation::prove(), ..Findings::default() });
}

#[test]
fn the_page_tells_of_these_rules() {
    let page =
        std::fs::read_to_string(gpcheck_tests::corpus::root().join("docs/proof.md")).expect("docs/proof.md");
    let told = page.contains(gpcheck_wire::RULES);
    assert!(told, "docs/proof.md tells of other rules: `cargo xtask prove` writes it again");
}
