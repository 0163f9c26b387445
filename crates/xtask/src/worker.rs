//! What the service worker keeps: every file of the published folder, each with the hash of what it holds.

use std::{collections::BTreeMap, path::Path};

use crate::{
    dist,
    sh::{self, Result},
};

/// Its name never changes: browsers find a newer version under it.
pub(crate) const WORKER: &str = "sw.js";
/// Stands in it for the list of files, and for the name of the version.
const FILES: &str = "\"{files}\"";
const VERSION: &str = "{version}";

/// What the app is made of, by ending. Anything else in the folder is for the host and for search engines.
const KEPT: [&str; 9] = ["css", "csv", "html", "js", "png", "svg", "txt", "wasm", "webmanifest"];
/// Names that hosts and search engines ask for.
const NOT_KEPT: [&str; 2] = [WORKER, "robots.txt"];

/// Node has SHA-256 built in; the browser compares what it fetches with it.
const HASHES: &str = "
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
for (const file of process.argv.slice(1)) console.log(createHash('sha256').update(readFileSync(file)).digest('base64'));
";

/// Fills in which files make up the version. The same files give the same list.
pub(crate) fn list(staging: &Path) -> Result {
    let worker = staging.join(WORKER);
    let files = kept(staging)?;
    let paths = files.iter().map(|name| staging.join(name));
    let hashes = sh::output(sh::node().args(["--input-type=module", "--eval", HASHES, "--"]).args(paths))?;
    let list: BTreeMap<&str, &str> = files.iter().map(String::as_str).zip(hashes.lines()).collect();
    let script = filled(&sh::read(&worker)?, &list)?;
    sh::write(worker, &script)
}

/// The files that the worker keeps, by their path in the folder, in order.
fn kept(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for file in sh::files_below(folder)? {
        let name = file.strip_prefix(folder)?.to_str().ok_or("a file name that is no text")?.to_owned();
        let ending = file.extension().and_then(|it| it.to_str()).unwrap_or_default();
        // A leading dot or line marks what is meant for the host.
        let for_host = name.split('/').any(|part| part.starts_with(['.', '_']));
        if KEPT.contains(&ending) && !NOT_KEPT.contains(&name.as_str()) && !for_host {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

fn filled(script: &str, files: &BTreeMap<&str, &str>) -> Result<String> {
    for place in [FILES, VERSION] {
        if script.matches(place).count() != 1 {
            return Err(format!("{WORKER} has not one place for {place}").into());
        }
    }
    let entries: Vec<_> = files.iter().map(|(name, hash)| format!("\"{name}\":\"sha256-{hash}\"")).collect();
    let list = format!("{{{}}}", entries.join(","));
    Ok(script.replace(FILES, &list).replace(VERSION, &dist::hash(list.as_bytes())))
}

#[cfg(test)]
mod tests {
    use std::{env, fs};

    use super::{BTreeMap, filled, kept};
    use crate::sh;

    #[test]
    fn the_app_is_listed_and_nothing_meant_for_the_host() {
        let folder = env::temp_dir().join(format!("gpcheck-worker-{}", std::process::id()));
        sh::fresh_dir(&folder).unwrap();
        fs::create_dir(folder.join("fr")).unwrap();
        for name in [
            "sw.js",
            "index.html",
            "fr/a.html",
            "_headers",
            ".stage.js",
            "robots.txt",
            "sitemap.xml",
            "a.css.br",
        ] {
            fs::write(folder.join(name), "x").unwrap();
        }
        assert_eq!(kept(&folder).unwrap(), ["fr/a.html", "index.html"]);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn another_file_is_another_version() {
        let script = "const files=\"{files}\",cache=`gpcheck ${home} {version}`";
        let with = |hash| filled(script, &BTreeMap::from([("a.js", hash)])).unwrap();
        assert!(with("x").starts_with("const files={\"a.js\":\"sha256-x\"},cache=`gpcheck ${home} "));
        assert_eq!(with("x"), with("x"));
        let version = |script: &str| script.rsplit(' ').next().map(str::to_owned);
        assert_ne!(version(&with("x")), version(&with("y")));
        assert!(filled("const files={}", &BTreeMap::new()).is_err());
    }
}
