//! Compressed sizes of what a visitor or a program downloads, against a ceiling and the goal behind it.
//!
//! The goals are those of the design. A check starts with a program of its own and keeps to its goal; the ceilings keep
//! from growing what does not reach its own yet. The words of the package lie beside its module, one file a language.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    dist, history, package,
    sh::{self, Result},
};

/// A budget in bytes after Brotli at its best level.
struct Budget {
    what: &'static str,
    /// The check fails above.
    most: u64,
    /// What the design asks for.
    goal: u64,
    files: Vec<PathBuf>,
}

const PACKAGE_WASM: (u64, u64) = (60_000, 60_000);
/// Nobody waits for it: it lies on a disk. It must not grow unseen all the same.
const PACKAGE_FAST: (u64, u64) = (80_000, 80_000);
/// The same wasm, and the module of receipts with the words of all languages.
const RECEIPTS: (u64, u64) = (97_000, 65_000);
/// The same wasm, what works through lists of visits, what draws them, and its words.
const LISTS: (u64, u64) = (80_000, 80_000);
/// The heavier check, and the heaviest page of all, the rulebook, which starts with the whole program.
const FIRST_LOAD: (u64, u64) = (146_000, 150_000);
const LARGEST_PAGE: (u64, u64) = (236_000, 150_000);
/// What another website loads before it shows anything.
const LOADER: (u64, u64) = (2_000, 2_000);
/// The pages where most visitors begin.
const CHECKS: [&str; 2] = ["premium.html", "mediprima.html"];

/// Node has Brotli built in.
const BROTLI: &str = "
import { brotliCompressSync, constants } from 'node:zlib';
import { readFileSync } from 'node:fs';
const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
for (const file of process.argv.slice(1)) console.log(brotliCompressSync(readFileSync(file), { params }).length);
";

/// Says them; `--record` also keeps them as those of this version.
pub(crate) fn size(args: &[&str]) -> Result {
    let keeps = match args {
        [] => false,
        ["--record"] => true,
        [first, ..] => return Err(format!("unexpected argument {first:?}").into()),
    };
    let of_package = |name| vec![sh::root().join("target/npm/gpcheck").join(name)];
    let (most, goal) = PACKAGE_WASM;
    let (most_fast, goal_fast) = PACKAGE_FAST;
    let budgets = [
        Budget { what: "npm package, wasm", most, goal, files: of_package(package::MODULE) },
        Budget {
            what: "npm package, wasm for Node",
            most: most_fast,
            goal: goal_fast,
            files: of_package(package::FAST),
        },
        Budget {
            what: "app, first load of a check",
            most: FIRST_LOAD.0,
            goal: FIRST_LOAD.1,
            files: heaviest_load(|page| CHECKS.iter().any(|check| page.ends_with(check)))?,
        },
        Budget {
            what: "app, first load of the largest page",
            most: LARGEST_PAGE.0,
            goal: LARGEST_PAGE.1,
            files: heaviest_load(|_| true)?,
        },
        Budget {
            what: "app, when a receipt is first saved or opened",
            most: RECEIPTS.0,
            goal: RECEIPTS.1,
            files: library("receipts")?,
        },
        Budget {
            what: "app, when a list is first read",
            most: LISTS.0,
            goal: LISTS.1,
            files: library("lists")?,
        },
        Budget {
            what: "script for other websites",
            most: LOADER.0,
            goal: LOADER.1,
            files: vec![sh::root().join("dist").join(dist::EMBED).join(dist::LOADER)],
        },
    ];
    let (mut over, mut sums) = (Vec::new(), Vec::new());
    println!("{:>9} {:>9}  file", "bytes", "brotli");
    for budget in &budgets {
        let sizes = brotli(&budget.files)?;
        for (file, size) in budget.files.iter().zip(&sizes) {
            let raw = fs::metadata(file)?.len();
            println!("{raw:>9} {size:>9}  {}", file.strip_prefix(sh::root()).unwrap_or(file).display());
        }
        let sum = sizes.iter().sum::<u64>();
        sums.push((budget.what, sum));
        println!("{:>9} {sum:>9}  = {} (ceiling {}, goal {})", "", budget.what, budget.most, budget.goal);
        if sum == 0 || sum > budget.most {
            over.push(format!("{}: {sum} bytes, ceiling {}", budget.what, budget.most));
        }
    }
    if !over.is_empty() {
        return Err(over.join("; ").into());
    }
    if keeps { history::record(&sums) } else { Ok(()) }
}

/// What a visitor who starts at the root loads until the largest of the pages wanted runs.
fn heaviest_load(wanted: impl Fn(&Path) -> bool) -> Result<Vec<PathBuf>> {
    let dist = sh::root().join("dist");
    let root = dist.join("index.html");
    let mut pages = sh::files_below(&dist)?;
    pages.retain(|file| file.extension().is_some_and(|it| it == "html") && wanted(file));
    let weight = |page: &PathBuf| fs::metadata(page).map_or(0, |data| data.len());
    let largest = pages.into_iter().max_by_key(weight).ok_or("dist/ holds no page")?;
    let mut files = dist::first_load(&dist, &largest)?;
    if !files.contains(&root) {
        files.insert(0, root);
    }
    Ok(files)
}

/// The npm package among the files of the app, with the scripts of that name and their words.
fn library(script: &str) -> Result<Vec<PathBuf>> {
    let mut files = sh::files_below(&sh::root().join("dist").join(dist::LIBRARY))?;
    files.retain(|file| {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.starts_with(script) || name.ends_with(".wasm")
    });
    let words = sh::files_below(&sh::root().join("dist/words"))?;
    let of_script = |file: &PathBuf| {
        file.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&format!("{script}.fr")))
    };
    files.extend(words.into_iter().filter(of_script));
    Ok(files)
}

fn brotli(files: &[PathBuf]) -> Result<Vec<u64>> {
    let sizes = sh::output(sh::node().args(["--input-type=module", "--eval", BROTLI, "--"]).args(files))?;
    Ok(sizes.lines().map(str::parse).collect::<std::result::Result<_, _>>()?)
}
