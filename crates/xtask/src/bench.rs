//! `cargo xtask bench`: how fast it is, beside other engines and in a browser; writes docs/performance.md and its chart.
//!
//! Times are measured and shown, never asserted: they depend on the machine. What is measured is in `bench/`.

use std::{fs, path::Path, time::Instant};

use crate::{
    build, lighthouse, named, package, serve,
    sh::{self, Result},
    tools,
};

/// Where the page takes its figures from.
const RESULTS: &str = "bench/results";
/// Where small runs leave theirs, which are worth nothing beyond showing that everything runs.
const TRIED: &str = "target/bench/tried";
const NATIVE: &str = "target/bench/native";

#[derive(Clone, Copy, PartialEq)]
enum Part {
    All,
    Node,
    Browser,
    Bytes,
    Page,
    Quick,
}

impl Part {
    fn runs(self, part: Self) -> bool {
        self == part || self == Self::All || self == Self::Quick
    }
}

pub(crate) fn bench(args: &[&str]) -> Result {
    let part = match args {
        [] => Part::All,
        ["node"] => Part::Node,
        ["browser"] => Part::Browser,
        ["bytes"] => Part::Bytes,
        ["page"] => Part::Page,
        ["quick"] => Part::Quick,
        [other, ..] => {
            return Err(format!(
                "unexpected argument {other:?}: node, browser, bytes, page, quick, or nothing for all"
            )
            .into());
        }
    };
    let started = Instant::now();
    let quick: &[&str] = if part == Part::Quick { &["quick"] } else { &[] };
    let results = if part == Part::Quick { TRIED } else { RESULTS };
    fs::create_dir_all(sh::root().join(results))?;
    ready(part)?;
    if part.runs(Part::Node) {
        stage("engines in Node");
        sh::run(sh::node().arg("bench/node.mjs").arg(results).args(quick))?;
    }
    if part.runs(Part::Browser) {
        stage("the app in a browser");
        let site = lighthouse::compressed(&sh::target_dir()?.join("bench/site"))?;
        let address = serve::beside(site)?;
        let mut browser = sh::node();
        browser.arg("bench/browser.mjs").arg(results).arg(address).args(quick);
        if let Some(chromium) = tools::chromium() {
            browser.env("CHROMIUM", chromium);
        }
        sh::run(&mut browser)?;
    }
    if part == Part::All || part == Part::Bytes {
        stage("where the bytes are");
        let modules = named::modules(&sh::target_dir()?.join("bench/named"))?;
        sh::run(sh::node().arg("bench/wasm.mjs").arg(results).args(modules))?;
    }
    stage("the page");
    sh::run(sh::node().arg("bench/page.mjs").arg(results).arg(if part == Part::Quick {
        TRIED
    } else {
        "docs"
    }))?;
    println!("\nmeasured, in {:.0} s", started.elapsed().as_secs_f32());
    Ok(())
}

/// What is measured, as it is now, and what it is measured with. A small run takes what was built last.
fn ready(part: Part) -> Result {
    match part {
        Part::Page => return Ok(()),
        Part::Bytes => return tools::ensure(tools::APP, tools::Report::Installed),
        _ => {}
    }
    tools::ensure(tools::BROWSER, tools::Report::Installed)?;
    peers()?;
    if part.runs(Part::Node) {
        let built = sh::root().join("target/npm/gpcheck/node.js").is_file();
        if part != Part::Quick || !built {
            stage("the package");
            package::package()?;
        }
        native()?;
    }
    if part.runs(Part::Browser) && (part != Part::Quick || serve::built().is_err()) {
        stage("the app");
        build::build()?;
    }
    Ok(())
}

/// The other engines, each at its pinned version, skipped when they are there.
fn peers() -> Result {
    let bench = sh::root().join("bench");
    let stamp = bench.join("node_modules/.filled-from");
    let lock = bench.join("package-lock.json");
    if fs::read(&stamp).ok() != Some(fs::read(&lock)?) {
        println!("install  engines of bench/package-lock.json");
        sh::flush();
        // Not `npm ci`: an addon for another platform, which a registry may lack, would stop it.
        sh::patiently(
            sh::cmd("npm")
                .args(["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"])
                .current_dir(&bench),
        )?;
        sh::copy(&lock, &stamp)?;
    }
    let wanted = bench.join("requirements.txt");
    let stamp = bench.join("venv/.filled-from");
    if fs::read(&stamp).ok() != Some(fs::read(&wanted)?) {
        println!("install  openfisca-core of bench/requirements.txt");
        sh::flush();
        if let Err(err) = python(&bench.join("venv"), &wanted) {
            // The page names it among those that do not run here.
            println!("         not here: {err}");
        } else {
            sh::copy(&wanted, &stamp)?;
        }
    }
    Ok(())
}

fn python(venv: &Path, wanted: &Path) -> Result {
    sh::patiently(sh::cmd("python3").args(["-m", "venv", "--clear"]).arg(venv))?;
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
    sh::patiently(sh::cmd(venv.join("bin/python")).args(pip).arg(wanted))
}

/// Native code as a server would be built: for speed, where the package is built for size.
fn native() -> Result {
    stage("the rules in native code");
    let args = [
        "build",
        "--quiet",
        "--release",
        "-p",
        "gpcheck-wire",
        "--example",
        "native",
        "--target-dir",
        NATIVE,
    ];
    sh::patiently(sh::cargo().args(args).env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "3"))
}

fn stage(name: &str) {
    println!("\n== {name}");
    sh::flush();
}
