//! The quick part of the proofs, in every test run.

use gpcheck_prove::{Found, Part, mutation, premium, visit};

fn holds(found: &Found) {
    assert_eq!(found.faulty, 0, "{}", found.faults.join("\n"));
}

#[test]
fn every_premium_of_the_quick_part_keeps_the_laws() {
    holds(&premium::prove(Part::Quick));
}

#[test]
fn every_visit_of_the_quick_part_keeps_the_laws() {
    holds(&visit::prove(Part::Quick));
}

#[test]
fn every_figure_moved_is_noticed_by_a_golden_case() {
    holds(&mutation::prove());
}
