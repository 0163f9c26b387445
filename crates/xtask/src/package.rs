//! The npm package `gpcheck`: the module, its glue and types, and the few hand-written files of `crates/wasm/npm`.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    capabilities,
    sh::{self, Result},
    tools,
};

/// Where the finished package lies, whatever cargo's target folder is.
const PACKAGE: &str = "target/npm/gpcheck";
/// What the reader accepts, for the schemas.
const ACCEPTED: &str = "target/npm/accepted.json";
const HAND_WRITTEN: &str = "crates/wasm/npm";
/// What lies at the top of the repository and goes into the package as it is.
const ALSO: [&str; 3] = ["LICENSE-MIT", "LICENSE-APACHE", "CHANGELOG.md"];
const DOCS: &str = "docs";
const VERSION: &str = env!("CARGO_PKG_VERSION");
/// The module as a browser loads it, what reads it, and the module for Node.
pub(crate) const MODULE: &str = "gpcheck_wasm_bg.wasm";
const GLUE: &str = "gpcheck_wasm.js";
pub(crate) const FAST: &str = "gpcheck_wasm_fast_bg.wasm";

pub(crate) fn package() -> Result {
    tools::ensure(tools::PACKAGE, tools::Report::Installed)?;
    let staging = sh::root().join("target/npm/.staging");
    sh::fresh_dir(&staging)?;
    assemble(&staging)?;
    for_node(&staging)?;
    schemas(&staging.join("schema"))?;
    for file in ALSO {
        sh::copy(file, staging.join(file))?;
    }
    documents(&staging)?;
    check(&staging)?;
    // Readers of the old package never see half of the new one.
    let finished = sh::root().join(PACKAGE);
    sh::fresh_dir(&finished)?;
    fs::remove_dir(&finished)?;
    fs::rename(&staging, &finished)?;
    println!("{PACKAGE}");
    Ok(())
}

/// The module, its words and its doors.
pub(crate) fn assemble(into: &Path) -> Result {
    compile(into)?;
    let langs = words(&into.join("words"))?;
    let sources = printed("register")?;
    sh::write(into.join("sources.js"), &format!("// What each source is.\nexport default {sources};\n"))?;
    let each = |write: &dyn Fn(&str) -> String, between: &str| {
        langs.iter().map(|lang| write(lang)).collect::<Vec<_>>().join(between)
    };
    let filled = [
        ("{version}", VERSION.to_owned()),
        ("{dynamic}", each(&|lang| format!("{lang}: () => import(\"./words/{lang}.js\"),"), "\n  ")),
        ("{static}", each(&|lang| format!("import {lang} from \"./words/{lang}.js\";"), "\n")),
        ("{languages}", each(&str::to_owned, ", ")),
    ];
    for file in sh::files_below(&sh::root().join(HAND_WRITTEN))? {
        let name = file.file_name().ok_or("a file without a name")?;
        let text = filled.iter().fold(sh::read(&file)?, |text, (name, value)| text.replace(name, value));
        sh::write(into.join(name), &text)?;
    }
    Ok(())
}

/// Writes the words, one module a language, and names the languages.
fn words(into: &Path) -> Result<Vec<String>> {
    let args = ["run", "--quiet", "-p", "gpcheck-texts", "--bin", "package-words", "--"];
    let said = sh::output(sh::cargo().args(args).arg(into))?;
    Ok(said.split_whitespace().map(str::to_owned).collect())
}

/// As a `cdylib` alone: with a second crate type, cargo leaves out link-time optimisation and the module grows by a fifth.
pub(crate) fn module() -> Result<PathBuf> {
    built("release")
}

fn built(profile: &str) -> Result<PathBuf> {
    let crate_type = ["--lib", "--crate-type", "cdylib", "--target", "wasm32-unknown-unknown"];
    let of = ["rustc", "--quiet", "--profile", profile, "-p", "gpcheck-wasm"];
    sh::run(sh::cargo().args(of).args(crate_type))?;
    Ok(sh::target_dir()?.join("wasm32-unknown-unknown").join(profile).join("gpcheck_wasm.wasm"))
}

/// Steps of wasm-opt that make the module smaller and what is downloaded of it larger, tried one by one.
const NOT_SMALLER: [&str; 4] = ["memory-packing", "local-cse", "inlining-optimizing", "simplify-locals"];

/// With its glue, and without names.
fn compile(into: &Path) -> Result {
    bound(&module()?, into)?;
    let without = NOT_SMALLER.map(|pass| format!("--skip-pass={pass}"));
    let module = into.join(MODULE);
    optimised(sh::cmd("wasm-opt").arg("-Oz").args(without), &module, &module)
}

/// The same module once more, built to be fast instead of small: nobody waits for its download in Node. Its glue is the
/// other's, to the byte.
fn for_node(package: &Path) -> Result {
    let folder = sh::root().join("target/npm/.fast");
    sh::fresh_dir(&folder)?;
    bound(&built("fast")?, &folder)?;
    if sh::read(folder.join(GLUE))? != sh::read(package.join(GLUE))? {
        return Err(format!("{FAST} asks for another {GLUE} than {MODULE}").into());
    }
    optimised(sh::cmd("wasm-opt").arg("-O3"), &folder.join(MODULE), &package.join(FAST))
}

fn bound(module: &Path, into: &Path) -> Result {
    sh::run(sh::cmd("wasm-bindgen").args(["--target", "web", "--out-dir"]).arg(into).arg(module))
}

fn optimised(command: &mut Command, from: &Path, to: &Path) -> Result {
    let flags = ["--low-memory-unused", "--strip-debug", "--strip-producers"];
    sh::run(command.args(flags).arg("-o").arg(to).arg(from))
}

/// The documents, so that the links of the package's own README lead somewhere.
fn documents(staging: &Path) -> Result {
    for file in sh::files_below(&sh::root().join(DOCS))? {
        if file.extension().is_some_and(|it| ["md", "svg", "csv"].iter().any(|kind| it == *kind)) {
            let copy = staging.join(file.strip_prefix(sh::root())?);
            fs::create_dir_all(copy.parent().ok_or("a document without a folder")?)?;
            sh::copy(&file, copy)?;
        }
    }
    Ok(())
}

/// What an example of `wire` prints.
fn printed(example: &str) -> Result<String> {
    let args = ["run", "--quiet", "-p", "gpcheck-wire", "--example", example];
    Ok(sh::output(sh::cargo().args(args))?.trim().to_owned())
}

/// The JSON Schemas: of what is read, native code knows the shapes; the types of the package know everything else.
fn schemas(into: &Path) -> Result {
    let accepted = sh::root().join(ACCEPTED);
    sh::write(&accepted, &printed("schema")?)?;
    sh::run(sh::node().arg("crates/wasm/schema/make.mjs").arg(accepted).arg(into))
}

fn check(package: &Path) -> Result {
    for file in sh::files_below(package)? {
        if file.extension().is_some_and(|it| it == "js") {
            let name = file.strip_prefix(package).unwrap_or(&file).display();
            capabilities::check_glue(&name.to_string(), &sh::read(&file)?)?;
        }
    }
    let manifest = sh::read(package.join("package.json"))?;
    let listed = sh::between(&manifest, "\"files\": [", "]").ok_or("package.json names no files")?;
    for name in listed.split(',').map(|name| name.trim().trim_matches('"')) {
        if !package.join(name).exists() {
            return Err(format!("package.json lists {name:?}, which is not there").into());
        }
    }
    Ok(())
}
