//! The law stays in its own crate: no amount, share, premium year or count of it is written in the app.

use std::fs;
use std::path::{Path, PathBuf};

use gpcheck_rules::premium::{Threshold, YEARS};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("tests.rs") {
            found.push(path);
        }
    }
}

/// Every number in the code of a file; its tests and comments aside.
fn numbers(code: &str) -> impl Iterator<Item = u64> {
    let code = code.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    let words = lines.flat_map(|line| line.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')));
    words.filter_map(|word| word.replace('_', "").parse().ok())
}

#[test]
fn no_figure_of_the_law_stands_in_the_app() {
    let mut law: Vec<u64> = Vec::new();
    for year in YEARS {
        law.push(year.year.into());
        let amounts = [Some(year.activity.minimum), Some(year.training.amount), Some(year.scale.base.amount)];
        let amounts = amounts.into_iter().chain([year.starter.map(|amount| amount.amount)]).flatten();
        let amounts = amounts.chain(year.scale.steps.iter().map(|step| step.amount));
        law.extend(amounts.map(|amount| amount.cents().unsigned_abs() / 100));
        for parameter in year.parameters {
            if let Threshold::Share(percent) = parameter.threshold {
                law.push(percent.millionths());
            }
        }
    }
    law.extend(YEARS.iter().filter_map(|year| year.sumehr_bonus).map(|bonus| bonus.minimum));
    // A figure of one or two digits may as well be a width.
    law.retain(|figure| *figure >= 100);
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    assert!(files.len() > 20);
    for file in files {
        let code = fs::read_to_string(&file).unwrap();
        let found: Vec<u64> = numbers(&code).filter(|number| law.contains(number)).collect();
        assert!(found.is_empty(), "{}: {found:?}", file.display());
    }
}
