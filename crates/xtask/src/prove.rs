//! `cargo xtask prove`: everything that can be tried, with its progress, and the page that tells of it.

use std::{fs, time::Instant};

use crate::{
    package,
    sh::{self, Result},
};

/// How many times as many random cases the properties try as in a test run.
const TIMES: &str = "5";
/// Random cases of each kind for the second reading of the texts, and combinations of facts.
const CASES: &str = "500000";
const COMBINATIONS: &str = "500000";
/// Values of each kind handed to the package.
const VALUES: &str = "60000";

pub(crate) fn prove(args: &[&str]) -> Result {
    let full = match args {
        [] | ["full"] => true,
        ["quick"] => false,
        [other, ..] => return Err(format!("unexpected argument {other:?}: quick, or nothing for all").into()),
    };
    let started = Instant::now();
    let counts = sh::root().join("target/proof/restated.jsonl");
    sh::fresh_dir(&sh::root().join("target/proof"))?;
    fs::write(&counts, "")?;

    stage("the package, to be compared");
    package::package()?;

    stage("properties: days, shares, round trips, anything at all");
    let mut properties = sh::cargo();
    properties.args(["test", "--quiet", "-p", "gpcheck-prove", "-p", "gpcheck-tests"]);
    properties.args(["--test", "calendar", "--test", "shares", "--test", "round_trips"]);
    properties.args(["--test", "properties", "--test", "plans"]);
    let mut anything = sh::node();
    anything.args(["--test", "tests/node/anything.test.mjs"]);
    let mut compared = sh::node();
    compared
        .args(["--test", "--test-reporter=spec", "tests/proof/compare.test.mjs"])
        .env("PROOF_COUNTS", &counts);
    if full {
        properties.env("PROOF_TIMES", TIMES);
        anything.env("ANYTHING_CASES", VALUES);
        compared.env("PROOF_CASES", CASES).env("PROOF_COMBINATIONS", COMBINATIONS);
    }
    sh::patiently(&mut properties)?;
    sh::patiently(&mut anything)?;

    stage("the second reading of the texts");
    sh::patiently(&mut compared)?;

    stage("every combination, every figure moved");
    let part = if full { "full" } else { "quick" };
    let mut tried = sh::cargo();
    tried.args(["run", "--quiet", "-p", "gpcheck-prove", "--", part]).arg(&counts);
    sh::run(&mut tried)?;
    println!("\nproved, in {:.0} s", started.elapsed().as_secs_f32());
    println!("not part of this: `cargo xtask mutants` changes the code itself, one place at a time (hours)");
    Ok(())
}

fn stage(name: &str) {
    println!("\n== {name}");
    sh::flush();
}
