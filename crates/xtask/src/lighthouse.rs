//! `cargo xtask lighthouse`: what an independent judge gives one page of each kind, loaded as a phone on a slow network does.
//!
//! Not part of `cargo xtask test`: it takes minutes, its speed depends on the machine, and its tool is large.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    serve,
    sh::{self, Result},
    tools,
};

const VERSION: &str = "12.8.2";
/// Performance, accessibility, best practices, search engines: the least that passes.
const LEAST: [u32; 4] = [95, 100, 100, 100];
/// All other pages are one of these in another language or of another year.
const PAGES: [&str; 16] = [
    "fr/index",
    "fr/premium",
    "nl/premium",
    "fr/mediprima",
    "fr/contest",
    "fr/deadlines",
    "fr/codes",
    "fr/papers",
    "fr/lists",
    "fr/receipts",
    "fr/rules",
    "fr/premium-2024",
    "fr/about",
    "fr/privacy",
    "fr/accessibility",
    "fr/embed",
];
const CHROME: &str = "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update";

/// Writes a compressed file beside each one that gains by it.
const COMPRESS: &str = "
import { brotliCompressSync } from 'node:zlib';
import { readFileSync, writeFileSync } from 'node:fs';
for (const file of process.argv.slice(1)) writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
";
/// Prints the four scores, and what keeps them from being full.
const SCORES: &str = "
import { readFileSync } from 'node:fs';
const { categories, audits } = JSON.parse(readFileSync(process.argv[1], 'utf8'));
const all = ['performance', 'accessibility', 'best-practices', 'seo'].map((name) => categories[name]);
console.log(all.map(({ score }) => (score === null ? '-' : Math.round(score * 100))).join(' '));
for (const { auditRefs } of all) {
  for (const { id, weight } of auditRefs) {
    const { score, title, displayValue } = audits[id];
    if (weight > 0 && score !== null && score < 0.9) console.log(`${title} ${displayValue ?? ''}`);
  }
}
";

pub(crate) fn lighthouse(part: &[&str]) -> Result {
    let part = match part {
        [] => "",
        [part] => part,
        [_, second, ..] => return Err(format!("unexpected argument {second:?}").into()),
    };
    let pages: Vec<&str> = PAGES.into_iter().filter(|page| page.contains(part)).collect();
    if pages.is_empty() {
        return Err(format!("no page {part:?}; there are {}", PAGES.join(", ")).into());
    }
    tools::ensure(tools::BROWSER, tools::Report::Installed)?;
    let folder = sh::target_dir()?.join("lighthouse");
    let program = program(&folder.join("tool"))?;
    let address = serve::beside(compressed(&folder.join("site"))?)?;
    let reports = folder.join("reports");
    sh::fresh_dir(&reports)?;
    println!("performance, accessibility, best practices, search engines");
    let mut below = 0;
    for &page in &pages {
        let report = reports.join(format!("{}.json", page.replace('/', "-")));
        let found = judge(&program, &format!("{address}{page}.html"), &report)?;
        let (scores, faults) = found.split_first().ok_or("Lighthouse reports nothing")?;
        println!("{}  {page}", row(scores));
        if !passes(scores) {
            below += 1;
            for fault in faults {
                println!("{:20}{fault}", "");
            }
        }
        sh::flush();
    }
    println!("reports: {}", reports.display());
    if below == 0 {
        Ok(())
    } else {
        Err(format!("{below} of {} pages are below {}", pages.len(), least()).into())
    }
}

/// The tool at its version, installed if it is not there.
fn program(folder: &Path) -> Result<PathBuf> {
    let program = folder.join("node_modules/.bin/lighthouse");
    let there = fs::read_to_string(folder.join("node_modules/lighthouse/package.json")).unwrap_or_default();
    if program.exists() && sh::between(&there, "\"version\": \"", "\"") == Some(VERSION) {
        return Ok(program);
    }
    println!("install  lighthouse {VERSION} (190 MB, about a minute)");
    sh::flush();
    sh::fresh_dir(folder)?;
    // Without a package of its own npm would install into the next one above.
    sh::write(folder.join("package.json"), "{ \"private\": true }\n")?;
    let package = format!("lighthouse@{VERSION}");
    let args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", &package];
    sh::patiently(sh::cmd("npm").args(args).current_dir(folder))?;
    Ok(program)
}

/// The app as a real host would send it: a copy, each file with its compressed twin.
pub(crate) fn compressed(site: &Path) -> Result<PathBuf> {
    let dist = serve::built()?;
    sh::fresh_dir(site)?;
    let mut copies = Vec::new();
    for file in sh::files_below(&dist)? {
        let copy = site.join(file.strip_prefix(&dist)?);
        fs::create_dir_all(copy.parent().unwrap_or(site))?;
        sh::copy(&file, &copy)?;
        copies.push(copy);
    }
    sh::run(sh::node().args(["--input-type=module", "--eval", COMPRESS, "--"]).args(&copies))?;
    Ok(site.to_path_buf())
}

/// The line of scores, then the faults. A run that gives no score, as on a busy machine, is made once more.
fn judge(program: &Path, address: &str, report: &Path) -> Result<Vec<String>> {
    let run = || -> Result<Vec<String>> {
        let mut command = sh::cmd(program);
        command.args([address, "--quiet", "--output=json", CHROME]);
        command.arg(format!("--output-path={}", report.display()));
        if let Some(chromium) = tools::chromium() {
            command.env("CHROME_PATH", chromium);
        }
        sh::output(&mut command)?;
        let said = sh::output(sh::node().args(["--input-type=module", "--eval", SCORES, "--"]).arg(report))?;
        Ok(said.lines().map(str::to_owned).collect())
    };
    match run() {
        Ok(said) if said.first().is_some_and(|scores| !scores.contains('-')) => Ok(said),
        _ => run(),
    }
}

/// Every score is there and none is below its least.
fn passes(scores: &str) -> bool {
    let scores: Vec<Option<u32>> = scores.split(' ').map(|score| score.parse().ok()).collect();
    scores.len() == LEAST.len()
        && scores.iter().zip(LEAST).all(|(score, least)| score.is_some_and(|it| it >= least))
}

fn row(scores: &str) -> String {
    scores.split(' ').map(|score| format!("{score:>4}")).collect()
}

fn least() -> String {
    LEAST.map(|score| score.to_string()).join("/")
}

#[cfg(test)]
mod tests {
    use super::passes;

    #[test]
    fn a_page_passes_with_every_score_and_none_too_low() {
        assert!(passes("95 100 100 100"));
        assert!(!passes("94 100 100 100"));
        assert!(!passes("100 99 100 100"));
        assert!(!passes("- 100 100 100"));
        assert!(!passes("100 100 100"));
        assert!(!passes(""));
    }
}
