//! The finishing step of the app, called by Trunk in its staging folder: pages of each language, then checks.

mod check;

use std::{
    env, fs,
    path::{Path, PathBuf},
};

pub(crate) use check::first_load;

use crate::{
    package, programs,
    sh::{self, Result},
    worker,
};

pub(crate) fn finish() -> Result {
    let staging = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let staging = staging.ok_or("TRUNK_STAGING_DIR is not set: this command is called by `trunk build`")?;
    library(&staging)?;
    embed(&staging)?;
    let small = programs::small(&staging)?;
    style(&staging)?;
    scripts(&staging)?;
    prerender(&staging, &small)?;
    minify(&staging)?;
    worker::list(&staging)?;
    check::check(&staging)
}

/// The scripts that start the app and keep it get names made of what they hold: a page that was loaded before a new
/// version came never runs with a script of that version.
fn scripts(staging: &Path) -> Result {
    let boot = staging.join(BOOT);
    let offline = named(staging, "offline.js")?;
    fill(&boot, OFFLINE, offline.trim_end_matches(".js"))?;
    let boot = named(staging, BOOT)?;
    fill(&staging.join("index.html"), BOOT, &boot)
}

/// The style sheet: one file for the browser, one a part of the page for whoever writes it.
fn style(staging: &Path) -> Result {
    const SHEET: &str = "app.css";
    let into = format!("--outfile={}", staging.join(SHEET).display());
    let args = ["--bundle", "--log-level=warning", "web/style/app.css"];
    sh::run(sh::cmd("esbuild").current_dir(sh::root()).args(args).arg(into))?;
    let sheet = named(staging, SHEET)?;
    fill(&staging.join("index.html"), SHEET, &sheet)
}

/// Gives a file a name with its hash, and says which.
fn named(staging: &Path, file: &str) -> Result<String> {
    let (stem, kind) = file.split_once('.').ok_or("a file without a kind")?;
    let file = staging.join(file);
    let name = format!("{stem}-{}.{kind}", hash(&fs::read(&file)?));
    fs::rename(file, staging.join(&name))?;
    Ok(name)
}

/// Fills a name into a script or a page.
fn fill(file: &Path, place: &str, name: &str) -> Result {
    let text = sh::read(file)?;
    if !text.contains(place) {
        return Err(format!("{} has no place for {place}", file.display()).into());
    }
    sh::write(file, &text.replace(place, name))
}

/// What starts the program of a page.
const BOOT: &str = "boot.js";
/// Stands in it for the name of the script that keeps the app on the device.
const OFFLINE: &str = "{offline}";

/// The npm package as files of the app: the module of receipts that `boot.js` imports when the first one is saved or
/// opened, the thread that works through lists of visits, and the wasm behind both; beside them what draws those lists.
/// Their names hold what they hold, so that a browser may keep them for ever.
fn library(staging: &Path) -> Result {
    const WASM: &str = package::MODULE;
    let made = sh::root().join("target/npm/.library");
    sh::fresh_dir(&made)?;
    package::assemble(&made)?;
    let lib = staging.join(LIBRARY);
    sh::fresh_dir(&lib)?;
    let wasm = fs::read(made.join(WASM))?;
    let wasm_name = format!("gpcheck-{}.wasm", hash(&wasm));
    fs::write(lib.join(&wasm_name), wasm)?;
    let bundle = |name, source, package: &str, place, of_it: &str| {
        bundle((&made.join(package), &lib), name, source, (place, of_it))
    };
    let receipts = bundle("receipts", "web/static/receipts.js", "browser.js", WASM, &wasm_name)?;
    // They name the files that they need: what says nothing in words goes without those of the package.
    let files = "";
    let worker = bundle("lists-worker", "web/static/lists/worker.js", files, WASM, &wasm_name)?;
    let lists = bundle("lists", "web/static/lists/page.js", files, "{lists-worker}", &worker)?;
    let boot = staging.join(BOOT);
    fill(&boot, "{receipts}", &receipts)?;
    fill(&boot, "{lists}", &lists)
}

/// One script out of a source and all that it imports, with a name filled in; gives its own name. `gpcheck` is that
/// file of the package, or its folder.
fn bundle(
    (package, lib): (&Path, &Path),
    name: &str,
    source: &str,
    (place, of_it): (&str, &str),
) -> Result<String> {
    let file = lib.join(format!("{name}.js"));
    let package = format!("--alias:gpcheck={}", package.display());
    let args = ["--bundle", "--format=esm", "--log-level=warning", source];
    let into = format!("--outfile={}", file.display());
    sh::run(sh::cmd("esbuild").current_dir(sh::root()).args(args).args([package, into]))?;
    fill(&file, place, of_it)?;
    let name = named(lib, &format!("{name}.js"))?;
    Ok(name.trim_end_matches(".js").to_owned())
}

/// Where the files of the npm package lie in the published folder.
pub(crate) const LIBRARY: &str = "lib";

/// What other websites load: the script that places a frame, and what dresses the page inside it.
fn embed(staging: &Path) -> Result {
    let embed = staging.join(EMBED);
    sh::fresh_dir(&embed)?;
    let into = format!("--outfile={}", embed.join("frame.js").display());
    let args = ["--bundle", "--format=iife", "--log-level=warning", "web/embed/frame.js"];
    sh::run(sh::cmd("esbuild").current_dir(sh::root()).args(args).arg(into))?;
    for name in [LOADER, "frame.css"] {
        fs::copy(sh::root().join("web/embed").join(name), embed.join(name))?;
    }
    Ok(())
}

/// Where the files for other websites lie in the published folder.
pub(crate) const EMBED: &str = "embed";
/// The script that another website loads.
pub(crate) const LOADER: &str = "gp-check.js";

/// A number made of a content (FNV-1a), as 16 hexadecimal digits.
pub(crate) fn hash(content: &[u8]) -> String {
    let hash = content.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

/// Scripts and style sheets without what only their authors read. Their names, made from what they hold, stay true:
/// the same source gives the same file.
fn minify(staging: &Path) -> Result {
    for file in sh::files_below(staging)? {
        let kind: &[&str] = match file.extension().and_then(|it| it.to_str()) {
            Some("js") => &["--format=esm"],
            Some("css") => &[],
            _ => continue,
        };
        let args = ["--minify", "--log-level=warning", "--charset=utf8", "--allow-overwrite"];
        sh::run(
            sh::cmd("esbuild").args(args).args(kind).arg(format!("--outfile={}", file.display())).arg(&file),
        )?;
    }
    Ok(())
}

/// Renders the same components natively, so that the pages can be read before the program arrives.
fn prerender(staging: &Path, small: &[String]) -> Result {
    let features = ["--no-default-features", "--features", "ssr", "--bin", "prerender"];
    sh::run(
        sh::cargo()
            .args(["run", "--quiet", "-p", "gpcheck-web"])
            .args(features)
            .arg("--")
            .arg(staging)
            .args(small),
    )
}
