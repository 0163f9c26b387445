//! The modules that people download, made once more with the names of their functions, to see where their bytes are.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

use crate::{
    package,
    sh::{self, Result},
};

const APP: [&str; 9] = [
    "build",
    "--quiet",
    "--release",
    "-p",
    "gpcheck-web",
    "--bin",
    "app",
    "--target",
    "wasm32-unknown-unknown",
];
/// What the app is built from, by what it is called on the page.
const PROGRAMS: [(&str, &str); 3] = [
    ("The whole program of the app", "csr,whole"),
    ("The program of the premium", "csr,premium"),
    ("The program of a visit", "csr,mediprima"),
];

/// Builds them into the folder; each as `name=file`.
pub(crate) fn modules(folder: &Path) -> Result<Vec<OsString>> {
    sh::fresh_dir(folder)?;
    let mut made = vec![named("The npm package", &package::module()?, &folder.join("package"), &[])?];
    for (place, (name, features)) in PROGRAMS.into_iter().enumerate() {
        println!("{name}, with names");
        sh::flush();
        sh::patiently(sh::cargo().args(APP).args(["--features", features]))?;
        let module = sh::target_dir()?.join("wasm32-unknown-unknown/release/app.wasm");
        made.push(named(name, &module, &folder.join(place.to_string()), &kept(&wasm_opt()?))?);
    }
    Ok(made)
}

/// As it is shipped, but for what strips the names.
fn named(name: &str, module: &Path, into: &Path, flags: &[String]) -> Result<OsString> {
    sh::run(
        sh::cmd("wasm-bindgen")
            .args(["--target", "web", "--no-typescript", "--out-dir"])
            .arg(into)
            .arg(module),
    )?;
    let stem = module.file_stem().ok_or("a module without a name")?.to_string_lossy();
    let made: PathBuf = into.join(format!("{stem}_bg.wasm"));
    sh::run(sh::cmd("wasm-opt").args(["-Oz", "-g"]).args(flags).arg("-o").arg(&made).arg(&made))?;
    let mut argument = OsString::from(name);
    argument.push("=");
    argument.push(made);
    Ok(argument)
}

/// How the app is made smaller.
fn wasm_opt() -> Result<String> {
    let page = sh::read("index.html")?;
    let flags = sh::between(&page, "data-wasm-opt-params=\"", "\"");
    Ok(flags.ok_or("index.html gives no data-wasm-opt-params")?.to_owned())
}

fn kept(flags: &str) -> Vec<String> {
    flags.split(' ').filter(|flag| !flag.starts_with("--strip")).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::kept;

    #[test]
    fn names_are_kept() {
        assert_eq!(kept("--strip-debug -Oz --strip-producers"), ["-Oz"]);
    }
}
