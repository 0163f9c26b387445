//! The rules of the house that no compiler checks. Each is one function that pushes what it finds.

mod source;

use std::{collections::BTreeSet, env, path::Path};

use crate::{
    csp, history, mutants, pins,
    sh::{self, Result},
    supply,
};
use source::{code_only, float};

/// Everything that the rules crate may rest on, itself included.
const RULES_TREE: [&str; 3] = ["chrono", "gpcheck-rules", "num-traits"];
/// Crates that exist to talk to a network.
const NETWORK: [&str; 8] =
    ["gloo-net", "reqwest", "ureq", "hyper", "attohttpc", "surf", "tungstenite", "wasm-streams"];
/// Lines end where they end in these.
const NO_TRAILING_SPACE: [&str; 8] = ["rs", "mjs", "js", "md", "ftl", "css", "toml", "html"];
const BINARY: [&str; 5] = ["png", "ico", "jpg", "webp", "wasm"];

/// From the smallest amount to the largest minimum, in euro; the years lie between.
const LAW: std::ops::RangeInclusive<u64> = 800..=25_000;
/// The last year that four digits can write belongs to the calendar.
const LAST_YEAR: u64 = 9999;

pub(crate) fn tidy() -> Result {
    let mut faults = Vec::new();
    files(&mut faults)?;
    rules_tree(&mut faults)?;
    rules_source(&mut faults)?;
    web_tree(&mut faults)?;
    web_source(&mut faults)?;
    words(&mut faults)?;
    versions(&mut faults)?;
    news(&mut faults)?;
    history::check(&mut faults)?;
    policy(&mut faults)?;
    supply::check(&mut faults)?;
    mutants::check(&mut faults)?;
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n       ").into()) }
}

/// Tracked and new files, but nothing that git ignores.
fn listed() -> Result<Vec<String>> {
    let list =
        sh::output(sh::cmd("git").args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]))?;
    let names = list.split('\0').filter(|name| !name.is_empty());
    // A file deleted but not yet committed is still listed.
    Ok(names.filter(|name| sh::root().join(name).is_file()).map(str::to_owned).collect())
}

fn files(faults: &mut Vec<String>) -> Result {
    let private = machine_paths();
    for name in listed()? {
        let extension = Path::new(&name).extension().and_then(|it| it.to_str()).unwrap_or_default();
        // What fuzzers kept is any bytes.
        if BINARY.contains(&extension) || name.starts_with("tests/fuzz/corpus/") {
            continue;
        }
        let text = sh::read(&name)?;
        if extension == "rs" && !text.starts_with("//!") {
            faults.push(format!("{name}: does not start with a //! line"));
        }
        if !text.is_empty() && !text.ends_with('\n') {
            faults.push(format!("{name}: no new line at the end"));
        }
        for (i, line) in text.lines().enumerate() {
            if NO_TRAILING_SPACE.contains(&extension) && line.ends_with(char::is_whitespace) {
                faults.push(format!("{name}:{}: white space at the end of the line", i + 1));
            }
            if let Some(path) = private.iter().find(|path| holds_path(line, path)) {
                faults.push(format!("{name}:{}: path of a machine ({path})", i + 1));
            }
        }
    }
    Ok(())
}

/// Where this checkout and its owner live, and where others usually do.
fn machine_paths() -> Vec<String> {
    let here = Some(sh::root().display().to_string());
    let home = env::var("HOME").ok();
    let known =
        [here, home].into_iter().flatten().filter(|path| path.len() > 1).map(|path| format!("{path}/"));
    // Written in parts, so that this file passes.
    known.chain([concat!("/ho", "me/").to_owned(), concat!("/Us", "ers/").to_owned()]).collect()
}

/// Whether a path starts there, rather than being the middle of another path or address.
fn holds_path(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        before.is_none_or(|c| !(c.is_alphanumeric() || "._-/}".contains(c)))
    })
}

/// Groups of messages that are functions, called by name; the compiler of the messages accounts for the others.
const CALLED: [&str; 4] = ["app", "paper", "pages", "lists"];

/// Messages named after values of the rules, which the compiler of the messages accounts for.
const FAMILIES: [&str; 11] = [
    "about-",
    "certainty-",
    "channel-",
    "duty-",
    "exception-",
    "payer-",
    "source-",
    "state-",
    "status-",
    "track-",
    "verdict-",
];

/// A message that the app never says is found, so that nobody translates it.
fn words(faults: &mut Vec<String>) -> Result {
    const FILE: &str = "crates/texts/messages/en.ftl";
    let mut said = BTreeSet::new();
    for name in listed()?.iter().filter(|name| name.ends_with(".rs")) {
        let text = sh::read(name)?;
        let names = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
        said.extend(names.filter(|name| name.starts_with(char::is_lowercase)).map(str::to_owned));
    }
    let mut called = false;
    for line in sh::read(FILE)?.lines() {
        if let Some(group) = line.strip_prefix("## ") {
            called = CALLED.contains(&group);
        }
        let key = line.split_once(" =").map_or("", |(key, _)| key);
        let is_key = key.starts_with(|c: char| c.is_ascii_lowercase());
        let of_family = FAMILIES.iter().any(|family| key.starts_with(family));
        if called && is_key && !of_family && !said.contains(&key.replace('-', "_")) {
            faults.push(format!("{FILE}: {key} is said by nothing"));
        }
    }
    Ok(())
}

/// The normal dependencies of a crate, by name.
fn tree(args: &[&str]) -> Result<BTreeSet<String>> {
    let list = sh::output(sh::cargo().args(["tree", "--edges", "normal", "--prefix", "none"]).args(args))?;
    Ok(list.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect())
}

fn rules_tree(faults: &mut Vec<String>) -> Result {
    let tree = tree(&["-p", "gpcheck-rules"])?;
    if !tree.iter().eq(RULES_TREE) {
        faults.push(format!("gpcheck-rules rests on {tree:?}, not on {RULES_TREE:?}"));
    }
    Ok(())
}

fn rules_source(faults: &mut Vec<String>) -> Result {
    let root = sh::read("crates/rules/src/lib.rs")?;
    for line in ["#![no_std]", "#![forbid(unsafe_code)]"] {
        if !root.contains(line) {
            faults.push(format!("crates/rules/src/lib.rs: no {line}"));
        }
    }
    for file in sh::files_below(&sh::root().join("crates/rules/src"))? {
        let name = file.strip_prefix(sh::root()).unwrap_or(&file).display().to_string();
        for (i, line) in code_only(&sh::read(&file)?).lines().enumerate() {
            if let Some(word) = float(line) {
                faults.push(format!("{name}:{}: {word} is no exact number", i + 1));
            }
        }
    }
    Ok(())
}

/// Direct dependencies only: Yew itself brings the whole gloo family, whose unused parts do not reach the module.
fn web_tree(faults: &mut Vec<String>) -> Result {
    let args =
        ["-p", "gpcheck-web", "--depth", "1", "--features", "csr", "--target", "wasm32-unknown-unknown"];
    for name in tree(&args)?.iter().filter(|name| NETWORK.contains(&name.as_str())) {
        faults.push(format!("gpcheck-web depends on {name}: nothing is sent or fetched"));
    }
    Ok(())
}

/// Amounts and years of the law come from the rules: the app writes no number as large as the smallest of them.
fn web_source(faults: &mut Vec<String>) -> Result {
    let mut sources = sh::files_below(&sh::root().join("web/src"))?;
    sources.retain(|file| !file.ends_with("tests.rs"));
    for file in sources {
        let text = sh::read(&file)?;
        let code = source::code_only(text.split("#[cfg(test)]").next().unwrap_or_default());
        for (place, line) in code.lines().enumerate() {
            if let Some(number) =
                source::whole_numbers(line).find(|number| LAW.contains(number) && *number != LAST_YEAR)
            {
                let file = file.strip_prefix(sh::root()).unwrap_or(&file).display();
                faults.push(format!(
                    "{file}:{}: {number} looks like an amount or a year of the law",
                    place + 1
                ));
            }
        }
    }
    Ok(())
}

/// Numbers that stand in two files agree.
fn versions(faults: &mut Vec<String>) -> Result {
    let wanted = pins::wasm_bindgen()?;
    let lock = sh::read("Cargo.lock")?;
    let locked = sh::between(&lock, "name = \"wasm-bindgen\"\nversion = \"", "\"");
    if locked != Some(wanted.as_str()) {
        faults.push(format!("Cargo.lock has wasm-bindgen {locked:?}, Cargo.toml pins {wanted}"));
    }
    if lock.matches("name = \"wasm-bindgen\"\n").count() > 1 {
        faults.push("Cargo.lock has two versions of wasm-bindgen".to_owned());
    }
    let binaryen = pins::wasm_opt()?;
    if !sh::read("Trunk.toml")?.contains(&format!("wasm_opt = \"version_{binaryen}\"")) {
        faults.push(format!(
            "Trunk.toml does not ask for wasm-opt version_{binaryen}, which package.json pins"
        ));
    }
    for lock in ["package-lock.json", "bench/package-lock.json"] {
        if sh::read(lock)?.contains("\"resolved\"") {
            faults.push(format!("{lock} names the address of a registry"));
        }
    }
    Ok(())
}

/// Each version says in every language what is new in it, and for which version that was written.
fn news(faults: &mut Vec<String>) -> Result {
    let cargo = sh::read("Cargo.toml")?;
    let version = sh::between(&cargo, "[workspace.package]\nversion = \"", "\"")
        .ok_or("Cargo.toml names no version")?;
    for lang in ["fr", "nl", "de", "en"] {
        let file = format!("crates/texts/messages/{lang}.ftl");
        if !sh::read(&file)?.contains(&format!("\n# New in version {version}. ")) {
            faults.push(format!("{file} does not say what is new in version {version}"));
        }
    }
    Ok(())
}

/// The page carries the policy itself, for hosts that send no headers; the README tells the others.
fn policy(faults: &mut Vec<String>) -> Result {
    for (file, policy) in [("index.html", csp::meta()), ("README.md", csp::header(&[]))] {
        if !sh::read(file)?.contains(&policy) {
            faults.push(format!("{file} does not hold the content security policy: {policy}"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::holds_path;

    #[test]
    fn a_path_is_not_the_middle_of_an_address() {
        assert!(holds_path("see /somewhere/main/x", "/somewhere/"));
        assert!(!holds_path("https://example.org/somewhere/x", "/somewhere/"));
        assert!(!holds_path("target/somewhere/x", "/somewhere/"));
    }
}
