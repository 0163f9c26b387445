//! `cargo xtask test`: every check, one stage after the other, each with its time; the last line is the sum.

use std::{
    collections::BTreeSet,
    path::PathBuf,
    process::{Command, ExitCode},
    time::Instant,
};

use crate::{
    build, package,
    sh::{self, Result},
    size,
    tally::{self, Tally},
    tidy, tools,
};

/// A part of the whole test, which counts as one test unless it has tests of its own.
struct Stage {
    name: &'static str,
    /// Stages that come with this one when only some are asked for.
    needs: &'static [&'static str],
    /// Without what it makes, the stages that need it cannot run.
    makes: bool,
    run: fn() -> Result<Tally>,
}

const STAGES: &[Stage] = &[
    Stage {
        name: "tools",
        needs: &[],
        makes: true,
        run: || once(tools::ensure(tools::ALL, tools::Report::Every)),
    },
    Stage { name: "format", needs: &["tools"], makes: false, run: || once(sh::run(&mut format())) },
    Stage { name: "lint", needs: &["tools"], makes: false, run: || once(sh::run(&mut lint())) },
    Stage { name: "lint-wasm", needs: &["tools"], makes: false, run: || once(lint_wasm()) },
    Stage { name: "tidy", needs: &["tools"], makes: false, run: || once(tidy::tidy()) },
    Stage { name: "native", needs: &["tools"], makes: false, run: native },
    Stage { name: "doc", needs: &["tools"], makes: false, run: || once(sh::run(&mut doc())) },
    Stage { name: "package", needs: &["tools"], makes: true, run: || once(package::package()) },
    Stage {
        name: "node",
        needs: &["package", "native"],
        makes: false,
        run: || node("node", &["tests/node", "tests/proof"]),
    },
    Stage { name: "types", needs: &["package"], makes: false, run: || once(sh::run(&mut types())) },
    Stage {
        name: "examples",
        needs: &["package"],
        makes: false,
        run: || node("examples", &["tests/examples"]),
    },
    Stage { name: "app", needs: &["tools"], makes: true, run: || once(build::build()) },
    Stage { name: "pages", needs: &["app"], makes: false, run: || once(sh::run(&mut pages())) },
    Stage {
        name: "browser",
        needs: &["app", "package", "native"],
        makes: false,
        run: || node("browser", &["tests/browser", "tests/e2e", "tests/deploy"]),
    },
    Stage { name: "size", needs: &["app", "package"], makes: false, run: || once(size::size(&[])) },
    Stage {
        name: ON_REQUEST,
        needs: &["package"],
        makes: false,
        run: || node(ON_REQUEST, &["tests/libreoffice"]),
    },
];

/// A stage that runs when it is named, since few machines have what it needs.
const ON_REQUEST: &str = "libreoffice";

pub(crate) fn test(args: &[&str]) -> Result<ExitCode> {
    let wanted = match args {
        [] => STAGES.iter().map(|stage| stage.name).filter(|name| *name != ON_REQUEST).collect(),
        [filter] => selection(filter)?,
        [_, second, ..] => return Err(format!("unexpected argument {second:?}").into()),
    };
    let started = Instant::now();
    let mut sum = Tally::default();
    let mut unmade = BTreeSet::new();
    let mut broken = Vec::new();
    let stages: Vec<_> = STAGES.iter().filter(|stage| wanted.contains(stage.name)).collect();
    for (i, stage) in stages.iter().enumerate() {
        println!("\n== {} ({} of {})", stage.name, i + 1, stages.len());
        sh::flush();
        let begun = Instant::now();
        let missing = stage.needs.iter().find(|need| unmade.contains(*need));
        let outcome = match missing {
            Some(need) => Err(format!("not run, because {need} failed").into()),
            None => (stage.run)(),
        };
        let tally = outcome.unwrap_or_else(|err| {
            println!("error: {err}");
            Tally { passed: 0, failed: 1 }
        });
        println!(
            "-- {}: {} passed, {} failed, {:.1} s",
            stage.name,
            tally.passed,
            tally.failed,
            seconds(begun)
        );
        sum += tally;
        if tally.failed > 0 {
            broken.push(stage.name);
            if stage.makes {
                unmade.insert(stage.name);
            }
        }
    }
    println!("\n{:.0} s in all", seconds(started));
    if !broken.is_empty() {
        println!("failed: {}", broken.join(", "));
    }
    println!("{} passed, {} failed", sum.passed, sum.failed);
    sh::flush();
    Ok(if sum.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn seconds(since: Instant) -> f32 {
    since.elapsed().as_secs_f32()
}

/// The stages that the filter names, and all that those need.
fn selection(filter: &str) -> Result<BTreeSet<&'static str>> {
    let mut open: Vec<&str> =
        STAGES.iter().map(|stage| stage.name).filter(|name| name.contains(filter)).collect();
    if open.is_empty() {
        let names: Vec<_> = STAGES.iter().map(|stage| stage.name).collect();
        return Err(format!("no stage {filter:?}; there are {}", names.join(", ")).into());
    }
    let mut chosen = BTreeSet::new();
    while let Some(name) = open.pop() {
        if let Some(stage) = STAGES.iter().find(|stage| stage.name == name)
            && chosen.insert(stage.name)
        {
            open.extend(stage.needs);
        }
    }
    Ok(chosen)
}

fn once(result: Result) -> Result<Tally> {
    result.map(|()| Tally { passed: 1, failed: 0 })
}

fn format() -> Command {
    let mut command = sh::cargo();
    command.args(["fmt", "--all", "--check"]);
    command
}

/// The prerenderer and the native tests of the app share one set of features, so that the app is compiled once.
const NATIVE: [&str; 3] = ["--workspace", "--features", "gpcheck-web/ssr"];

fn lint() -> Command {
    let mut command = sh::cargo();
    command.args(["clippy", "--quiet", "--all-targets"]).args(NATIVE).args(["--", "-D", "warnings"]);
    command
}

fn lint_wasm() -> Result {
    for package in [["gpcheck-wasm", ""], ["gpcheck-web", "csr,whole"], ["gpcheck-web", "csr,premium"]] {
        let [name, features] = package;
        let args =
            ["clippy", "--quiet", "--target", "wasm32-unknown-unknown", "-p", name, "--features", features];
        sh::run(sh::cargo().args(args).args(["--", "-D", "warnings"]))?;
    }
    Ok(())
}

/// The pages of the crates that others build on; their examples run among the native tests.
fn doc() -> Command {
    let mut command = sh::cargo();
    command.args(["doc", "--quiet", "--no-deps", "-p", "gpcheck-rules", "-p", "gpcheck-texts", "--lib"]);
    command.env("RUSTDOCFLAGS", "-D warnings");
    command
}

fn types() -> Command {
    let mut command = sh::cmd("tsc");
    command.args(["-p", "tests/types"]);
    command
}

/// The prerendered pages, as a browser without JavaScript gets them.
fn pages() -> Command {
    let mut command = sh::cmd("html-validate");
    command.args(["--ext", "html", "dist"]);
    command
}

/// Everything that `cargo test` runs; a binary that does not compile counts as one failure.
fn native() -> Result<Tally> {
    let mut counted = Tally::default();
    let mut command = sh::cargo();
    command.args(["test", "--quiet", "--no-fail-fast"]).args(NATIVE);
    let status = sh::watch(&mut command, |line| {
        if tally::tells(line) {
            println!("{line}");
        }
        if let Some(result) = tally::libtest(line) {
            counted += result;
        }
    })?;
    if !status.success() && counted.failed == 0 {
        counted.failed = 1;
    }
    Ok(counted)
}

/// Every `*.test.mjs` of the folders, one file after the other: browsers do not share two cores well.
fn node(name: &str, folders: &[&str]) -> Result<Tally> {
    let mut files: Vec<PathBuf> = Vec::new();
    for folder in folders {
        let found = sh::files_below(&sh::root().join(folder))?;
        let before = files.len();
        files.extend(found.into_iter().filter(|file| file.to_string_lossy().ends_with(".test.mjs")));
        if files.len() == before {
            return Err(format!("{folder} holds no *.test.mjs").into());
        }
    }
    let log = sh::root().join("target/test").join(format!("{name}.log"));
    sh::fresh_dir(&sh::root().join("target/test").join(name))?;
    let mut command = sh::node();
    command
        .args(["--test", "--test-concurrency=1"])
        // For reading: the whole report. For counting: the summary.
        .args(["--test-reporter=spec".into(), format!("--test-reporter-destination={}", log.display())])
        .args(["--test-reporter=tap", "--test-reporter-destination=stdout"])
        .args(&files)
        .env("XTASK", std::env::current_exe()?);
    if let Some(chromium) = tools::chromium() {
        command.env("CHROMIUM", chromium);
    }
    let mut counted = Tally::default();
    let status = sh::watch(&mut command, |line| {
        if let Some(result) = tally::tap(line) {
            counted += result;
        }
    })?;
    if !status.success() && counted.failed == 0 {
        counted.failed = 1;
    }
    if counted.failed > 0 {
        println!("{}", failures(&sh::read(&log)?));
    }
    if counted == Tally::default() {
        return Err(format!("{} ran no test", folders.join(" ")).into());
    }
    Ok(counted)
}

/// The part of the report that speaks of failures.
fn failures(report: &str) -> &str {
    report.find("failing tests:").map_or(report, |at| &report[at..])
}

#[cfg(test)]
mod tests {
    use super::{STAGES, selection};

    #[test]
    fn a_stage_comes_after_what_it_needs() {
        for (i, stage) in STAGES.iter().enumerate() {
            for need in stage.needs {
                let at = STAGES.iter().position(|other| other.name == *need);
                assert!(at.is_some_and(|at| at < i), "{} needs {need}", stage.name);
            }
        }
    }

    #[test]
    fn a_filter_brings_what_is_needed() {
        let chosen: Vec<_> = selection("types").unwrap().into_iter().collect();
        assert_eq!(chosen, ["package", "tools", "types"]);
        assert!(selection("nothing").is_err());
    }
}
