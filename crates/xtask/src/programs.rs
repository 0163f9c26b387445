//! The small programs of the app, beside the whole one that Trunk builds: the same crate with fewer features.

use std::{fs, path::Path};

use crate::{
    dist,
    sh::{self, Result},
};

/// Each by its name, which is that of its feature too (`web/src/program.rs`).
const SMALL: [&str; 2] = ["premium", "mediprima"];

/// Builds them into the folder and gives, as the prerenderer reads it, the name of each and that of its files.
pub(crate) fn small(staging: &Path) -> Result<Vec<String>> {
    SMALL.iter().map(|name| Ok(format!("{name}={}", program(name, staging)?))).collect()
}

fn program(name: &str, staging: &Path) -> Result<String> {
    let args = ["build", "--quiet", "--release", "-p", "gpcheck-web", "--bin", "app"];
    let target = ["--target", "wasm32-unknown-unknown", "--features"];
    sh::run(sh::cargo().args(args).args(target).arg(format!("csr,{name}")))?;
    let built = sh::target_dir()?.join("wasm32-unknown-unknown/release/app.wasm");
    let made = sh::root().join("target/programs").join(name);
    sh::fresh_dir(&made)?;
    let bindgen = ["--target", "web", "--no-typescript", "--out-name", name, "--out-dir"];
    sh::run(sh::cmd("wasm-bindgen").args(bindgen).arg(&made).arg(built))?;
    let (glue, module) = (made.join(format!("{name}.js")), made.join(format!("{name}_bg.wasm")));
    sh::run(sh::cmd("wasm-opt").arg("-Oz").args(wasm_opt()?).arg("-o").arg(&module).arg(&module))?;
    let (glue, module) = (sh::read(glue)?, fs::read(module)?);
    // The names that Trunk would give them; the hash says what both hold.
    let files = format!("{name}-{}", dist::hash(&[glue.as_bytes(), &module].concat()));
    fs::write(staging.join(format!("{files}_bg.wasm")), module)?;
    sh::write(
        staging.join(format!("{files}.js")),
        &glue.replace(&format!("{name}_bg.wasm"), &format!("{files}_bg.wasm")),
    )?;
    Ok(files)
}

/// How the whole program is made smaller, which holds for the small ones too.
fn wasm_opt() -> Result<Vec<String>> {
    let page = sh::read("index.html")?;
    let flags = sh::between(&page, "data-wasm-opt-params=\"", "\"");
    let flags = flags.ok_or("index.html gives no data-wasm-opt-params")?;
    Ok(flags.split(' ').map(str::to_owned).collect())
}
