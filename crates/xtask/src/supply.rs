//! What we did not write ourselves: where it comes from, under which licence, and a bill of it for each release.
//!
//! Crates come from crates.io alone, npm packages only build; both are pinned by lock files with checksums. Licences are
//! those on the list below. `cargo xtask deny` asks cargo-deny the same of every crate of the lock file, also of those that
//! only build or test, and for known faults where the database of advisories can be fetched.

use std::{collections::BTreeMap, fs};

use crate::{
    sh::{self, Result},
    tools,
};

/// Licences under which the code of others may be part of what we ship; of several to choose from, one is enough.
const LICENCES: [&str; 8] =
    ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Zlib", "Unlicense", "Unicode-3.0"];
const CRATES_IO: &str = "source = \"registry+https://github.com/rust-lang/crates.io-index\"";
/// What is shipped, and what it is made from.
const SHIPPED: [(&str, &[&str]); 2] = [
    ("app", &["-p", "gpcheck-web", "--no-default-features", "--features", "csr,whole"]),
    ("package", &["-p", "gpcheck-wasm"]),
];

/// A crate of others.
struct Part {
    name: String,
    version: String,
    licence: String,
    home: String,
}

/// The crates that end up in what is shipped, or help to make it; ours aside.
fn parts(of: &[&str]) -> Result<Vec<Part>> {
    let args = ["tree", "--locked", "--edges", "normal", "--prefix", "none", "--format", "{p}|{l}|{r}"];
    let tree = sh::output(sh::cargo().args(args).args(["--target", "wasm32-unknown-unknown"]).args(of))?;
    let mut parts = BTreeMap::new();
    for line in tree.lines() {
        let mut cells = line.trim_end_matches(" (*)").split('|');
        let [Some(package), Some(licence), Some(home)] = [cells.next(), cells.next(), cells.next()] else {
            return Err(format!("cargo tree says {line:?}").into());
        };
        let mut words = package.split_whitespace();
        let (Some(name), Some(version)) = (words.next(), words.next()) else { continue };
        if !name.starts_with("gpcheck-") {
            let version = version.trim_start_matches('v');
            let part = Part {
                name: name.into(),
                version: version.into(),
                licence: licence.into(),
                home: home.trim().into(),
            };
            parts.insert((part.name.clone(), part.version.clone()), part);
        }
    }
    Ok(parts.into_values().collect())
}

/// Everything wrong with what others wrote.
pub(crate) fn check(faults: &mut Vec<String>) -> Result {
    for lock in ["Cargo.lock", "tests/fuzz/Cargo.lock"] {
        for line in sh::read(lock)?.lines().filter(|line| line.starts_with("source = ")) {
            if line != CRATES_IO {
                faults.push(format!("{lock}: not from crates.io: {line}"));
            }
        }
    }
    let manifest = sh::read("package.json")?;
    if manifest.contains("\"dependencies\"") {
        faults
            .push("package.json: npm packages build, they are not shipped: devDependencies only".to_owned());
    }
    for (what, of) in SHIPPED {
        for Part { name, version, licence, .. } in parts(of)? {
            if !may_ship(&licence) {
                faults.push(format!("{what}: {name} {version} is under {licence:?}"));
            }
        }
    }
    Ok(())
}

/// Whether one of the licences offered is on the list, or all that are asked for together.
fn may_ship(licence: &str) -> bool {
    let on_list = |one: &str| LICENCES.contains(&one.trim_matches(|c: char| "() ".contains(c)));
    licence.replace('/', " OR ").split(" OR ").any(|choice| choice.split(" AND ").all(on_list))
}

const DENY: &str = "0.20.2";

/// Has cargo-deny judge the lock file by `deny.toml`.
pub(crate) fn deny() -> Result {
    let answer = sh::ask(sh::cargo().args(["deny", "--version"]));
    if answer.is_none_or(|answer| answer != format!("cargo-deny {DENY}")) {
        println!("install  cargo-deny {DENY} (compiles for about 5 minutes)");
        sh::flush();
        tools::cargo_install("cargo-deny", DENY)?;
    }
    sh::run(sh::cargo().args(["deny", "check", "bans", "licenses", "sources"]))?;
    match sh::ask(sh::cargo().args(["deny", "fetch", "db"])) {
        Some(_) => sh::run(sh::cargo().args(["deny", "check", "--disable-fetch", "advisories"])),
        None => {
            println!("advisories not checked: their database cannot be fetched here");
            Ok(())
        }
    }
}

/// Writes a bill of materials (CycloneDX 1.5) for the app and one for the package.
pub(crate) fn bills() -> Result {
    let folder = sh::root().join("target/sbom");
    sh::fresh_dir(&folder)?;
    let lock = sh::read("Cargo.lock")?;
    for (what, of) in SHIPPED {
        let components: Vec<String> = parts(of)?.iter().map(|part| component(part, &lock)).collect();
        let bill = format!(
            "{{\n  \"bomFormat\": \"CycloneDX\",\n  \"specVersion\": \"1.5\",\n  \"version\": 1,\n  \"metadata\": {{\"component\": \
             {{\"type\": \"application\", \"name\": \"gpcheck-{what}\", \"version\": \"{}\", \"licenses\": [{{\"expression\": \
             \"MIT OR Apache-2.0\"}}]}}}},\n  \"components\": [\n    {}\n  ]\n}}\n",
            env!("CARGO_PKG_VERSION"),
            components.join(",\n    ")
        );
        let file = folder.join(format!("gpcheck-{what}.cdx.json"));
        fs::write(&file, bill)?;
        println!("target/sbom/gpcheck-{what}.cdx.json: {} parts", components.len());
    }
    Ok(())
}

fn component(part: &Part, lock: &str) -> String {
    let Part { name, version, licence, home } = part;
    let entry = format!("name = \"{name}\"\nversion = \"{version}\"\n");
    let checksum = lock.split_once(&entry).and_then(|(_, rest)| sh::between(rest, "checksum = \"", "\""));
    let hashes = checksum.map_or(String::new(), |sum| {
        format!(", \"hashes\": [{{\"alg\": \"SHA-256\", \"content\": \"{sum}\"}}]")
    });
    let licence = licence.replace(" / ", " OR ").replace('/', " OR ");
    let home = if home.is_empty() {
        String::new()
    } else {
        format!(", \"externalReferences\": [{{\"type\": \"vcs\", \"url\": \"{home}\"}}]")
    };
    format!(
        "{{\"type\": \"library\", \"name\": \"{name}\", \"version\": \"{version}\", \"purl\": \"pkg:cargo/{name}@{version}\", \
         \"licenses\": [{{\"expression\": \"{licence}\"}}]{hashes}{home}}}"
    )
}

#[cfg(test)]
mod tests {
    use super::may_ship;

    #[test]
    fn one_licence_of_several_is_enough_and_all_of_those_joined_are_needed() {
        for good in [
            "MIT",
            "MIT OR GPL-3.0",
            "Apache-2.0/MIT",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            "Zlib OR Apache-2.0 OR MIT",
        ] {
            assert!(may_ship(good), "{good}");
        }
        for bad in ["GPL-3.0", "MIT AND GPL-3.0", "", "LGPL-2.1 OR GPL-2.0"] {
            assert!(!may_ship(bad), "{bad}");
        }
    }
}
