//! The whole corpus through native code, one test a case. The outcomes are left in `target/cases/native.json`:
//! Node and Chromium must give the same, to the last field.

use gpcheck_tests::{call, corpus, matching};
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::{Map, Value as Json};
use std::panic::catch_unwind;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let cases = corpus::all();
    // All of them, whatever the filter: the other engines compare with the whole file.
    let outcomes: Vec<Option<Json>> = if arguments.list {
        vec![None; cases.len()]
    } else {
        cases.iter().map(|case| catch_unwind(|| call(&case.call, &case.input)).ok()).collect()
    };
    if !arguments.list {
        write(&cases, &outcomes);
    }
    let trials = cases.into_iter().zip(outcomes).map(|(case, outcome)| {
        let name = format!("{} ({})", case.id, case.title);
        Trial::test(name, move || match outcome {
            None => Err(Failed::from("it panicked")),
            Some(outcome) => match matching::differences(&case.line, &outcome) {
                found if found.is_empty() => Ok(()),
                found => Err(Failed::from(found.join("\n"))),
            },
        })
    });
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}

fn write(cases: &[corpus::Case], outcomes: &[Option<Json>]) {
    let by_id: Map<String, Json> = cases
        .iter()
        .zip(outcomes)
        .filter_map(|(case, outcome)| Some((case.id.clone(), outcome.clone()?)))
        .collect();
    let folder = corpus::root().join("target/cases");
    std::fs::create_dir_all(&folder).expect("target/cases can be made");
    let text = serde_json::to_string(&by_id).expect("outcomes are JSON");
    std::fs::write(folder.join("native.json"), text).expect("target/cases/native.json can be written");
}
