//! `cargo xtask reproduce`: one commit built in two folders gives the same bytes, app and package alike.

use std::{env, fs, path::Path, process::Command};

use crate::sh::{self, Result};

/// What is compared, below a folder of the source.
const MADE: [&str; 2] = ["dist", "target/npm/gpcheck"];

pub(crate) fn reproduce() -> Result {
    let above = env::temp_dir().join(format!("gpcheck-reproduce-{}", std::process::id()));
    sh::fresh_dir(&above)?;
    // Of different length, so that an offset into a path would show.
    let folders = [above.join("one"), above.join("another-folder")];
    for folder in &folders {
        println!("build    the last commit, in a folder of its own");
        sh::flush();
        sh::run(sh::cmd("git").args(["clone", "--quiet", "."]).arg(folder))?;
        for command in ["package", "build"] {
            sh::patiently(
                Command::new("cargo")
                    .current_dir(folder)
                    .args(["xtask", command])
                    .env_remove("CARGO_MANIFEST_DIR"),
            )?;
        }
    }
    let faults: Vec<String> =
        MADE.into_iter().map(|made| differences(&folders, made)).collect::<Result<Vec<_>>>()?.concat();
    fs::remove_dir_all(&above)?;
    if faults.is_empty() { Ok(()) } else { Err(format!("not the same: {}", faults.join(", ")).into()) }
}

fn differences(folders: &[std::path::PathBuf; 2], made: &str) -> Result<Vec<String>> {
    let [one, other] = folders.each_ref().map(|folder| folder.join(made));
    let names = |folder: &Path| -> Result<Vec<String>> {
        let files = sh::files_below(folder)?;
        let mut names: Vec<String> = files
            .iter()
            .map(|file| file.strip_prefix(folder).unwrap_or(file).display().to_string())
            .collect();
        names.sort();
        Ok(names)
    };
    let (mine, theirs) = (names(&one)?, names(&other)?);
    let mut faults: Vec<String> = mine.iter().filter(|name| !theirs.contains(name)).cloned().collect();
    for name in mine.iter().filter(|name| theirs.contains(name)) {
        if fs::read(one.join(name))? != fs::read(other.join(name))? {
            faults.push(name.clone());
        }
    }
    println!("same     {made}: {} of {} files", mine.len() - faults.len(), mine.len().max(theirs.len()));
    Ok(faults)
}
