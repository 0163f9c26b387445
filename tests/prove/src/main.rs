//! Runs the proofs, says what is wrong, and writes `docs/proof.md`.
//!
//! `quick` or `full`, then the file in which the comparison with the second reading left its counts.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::process::ExitCode;

use gpcheck_prove::report::{self, Findings};
use gpcheck_prove::{Part, mutation, premium, tell, visit};
use serde_json::Value as Json;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [part, counts] = arguments.as_slice() else {
        return Err("quick or full, and the file with the counts of the second reading".into());
    };
    let is_full = part == "full";
    tell();
    let path = gpcheck_tests::corpus::root().join("docs/proof.md");
    let before = fs::read_to_string(&path).unwrap_or_default();
    let restated = restated(&fs::read_to_string(counts)?)?;

    let mut quick = Findings {
        premium: premium::prove(Part::Quick),
        visit: visit::prove(Part::Quick),
        mutation: mutation::prove(),
        restated: restated.clone(),
    };
    let mut faults: Vec<String> = quick.faults().into_iter().cloned().collect();
    let full = if is_full {
        let full = Findings {
            premium: premium::prove(Part::Full),
            visit: visit::prove(Part::Full),
            mutation: quick.mutation.clone(),
            restated,
        };
        faults.extend(full.faults().into_iter().cloned());
        report::full_column(&full)
    } else {
        report::full_of(&before)
    };
    if is_full {
        // Each test run compares as many as the comparison does by itself.
        quick.restated = BY_ITSELF.map(|(kind, many)| (kind.to_owned(), many)).into();
    }
    for row in report::rows(&quick) {
        let in_full = full.get(&row.what).map(String::as_str).unwrap_or_default();
        println!("{:>14} {in_full:>14}  {}", row.many, row.what);
    }
    for fault in &faults {
        println!("FAULT {fault}");
    }
    if !faults.is_empty() {
        return Ok(ExitCode::FAILURE);
    }
    fs::write(&path, report::page(&quick, &full))?;
    println!("docs/proof.md");
    Ok(ExitCode::SUCCESS)
}

/// What `tests/proof/compare.test.mjs` compares unless it is told otherwise; the same of both.
const BY_ITSELF: [(&str, u64); 2] = [("premium", 26_006), ("visit", 26_000)];

/// Cases by kind, of a file with one line for each comparison; one difference is one too many.
fn restated(lines: &str) -> Result<BTreeMap<String, u64>, Box<dyn Error>> {
    let mut cases = BTreeMap::new();
    for line in lines.lines() {
        let line: Json = serde_json::from_str(line)?;
        if line["differ"] != 0 {
            return Err(format!("the second reading differs: {line}").into());
        }
        let kind = line["kind"].as_str().ok_or("a comparison without a kind")?.to_owned();
        *cases.entry(kind).or_default() += line["cases"].as_u64().ok_or("a comparison without cases")?;
    }
    Ok(cases)
}
