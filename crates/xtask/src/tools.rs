//! Makes a bare machine ready: every tool at its pinned version, skipped when the right one already answers.

use std::{env, fs, path::PathBuf, time::Instant};

use crate::{
    pins,
    sh::{self, Result},
};

const WASM: &str = "wasm32-unknown-unknown";
const NODE_AT_LEAST: u32 = 20;

/// A tool, in the order in which tools are installed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Tool {
    /// The formatter and the linter of Rust.
    Components,
    /// The standard library for WebAssembly.
    Target,
    /// Sources of every crate in the lock file: Trunk builds offline.
    Crates,
    WasmBindgen,
    Trunk,
    /// The npm tools of `package-lock.json`, into `node_modules`.
    Npm,
    /// For a plain `trunk build`, which does not look into `node_modules`.
    WasmOpt,
    Chromium,
}

use Tool::{Chromium, Components, Crates, Npm, Target, Trunk, WasmBindgen, WasmOpt};

pub(crate) const ALL: &[Tool] = &[Components, Target, Crates, WasmBindgen, Trunk, Npm, WasmOpt, Chromium];
/// What building the app takes.
pub(crate) const APP: &[Tool] = &[Target, Crates, WasmBindgen, Trunk, Npm, WasmOpt];
/// What building the npm package takes.
pub(crate) const PACKAGE: &[Tool] = &[Target, Crates, WasmBindgen, Npm];
/// What looking at the app takes.
pub(crate) const BROWSER: &[Tool] = &[Npm, Chromium];

/// Which tools get a line of their own.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Report {
    Every,
    Installed,
}

pub(crate) fn ensure(tools: &[Tool], report: Report) -> Result {
    for &tool in tools {
        let name = name(tool)?;
        if ready(tool)? {
            if report == Report::Every {
                println!("ready    {name}");
            }
            continue;
        }
        println!("install  {name}{}", patience(tool));
        sh::flush();
        let started = Instant::now();
        install(tool).map_err(|err| format!("{name}: {err}"))?;
        if !ready(tool)? {
            return Err(format!("{name}: installed, but does not answer").into());
        }
        println!("done     {name} ({:.0} s)", started.elapsed().as_secs_f32());
        sh::flush();
    }
    Ok(())
}

fn name(tool: Tool) -> Result<String> {
    Ok(match tool {
        Components => "rustfmt and clippy".to_owned(),
        Target => format!("Rust target {WASM}"),
        Crates => "crates of Cargo.lock".to_owned(),
        WasmBindgen => format!("wasm-bindgen {}", pins::wasm_bindgen()?),
        Trunk => format!("trunk {}", pins::trunk()?),
        Npm => "npm tools of package-lock.json".to_owned(),
        WasmOpt => format!("wasm-opt {} for plain trunk", pins::wasm_opt()?),
        Chromium => "Chromium".to_owned(),
    })
}

fn patience(tool: Tool) -> &'static str {
    match tool {
        WasmBindgen => " (compiles for about 2 minutes)",
        Trunk => " (compiles for about 4 minutes)",
        _ => "",
    }
}

fn ready(tool: Tool) -> Result<bool> {
    Ok(match tool {
        Components => {
            sh::ask(sh::cargo().args(["fmt", "--version"])).is_some()
                && sh::ask(sh::cargo().args(["clippy", "--version"])).is_some()
        }
        Target => sh::ask(sh::cmd("rustc").args(["--print", "target-libdir", "--target", WASM]))
            .is_some_and(|dir| PathBuf::from(dir).is_dir()),
        // Offline, cargo can only describe the locked tree when every source is there.
        Crates => {
            let args = ["metadata", "--offline", "--locked", "--format-version", "1"];
            sh::ask(sh::cargo().args(args)).is_some()
        }
        WasmBindgen => answers("wasm-bindgen", &format!("wasm-bindgen {}", pins::wasm_bindgen()?)),
        Trunk => answers("trunk", &format!("trunk {}", pins::trunk()?)),
        Npm => fs::read(stamp()).ok() == fs::read(sh::root().join("package-lock.json")).ok(),
        WasmOpt => plain_wasm_opt_ready()?,
        Chromium => chromium().is_some(),
    })
}

fn install(tool: Tool) -> Result {
    match tool {
        Components => sh::patiently(sh::cmd("rustup").args(["component", "add", "rustfmt", "clippy"])),
        Target => sh::patiently(sh::cmd("rustup").args(["target", "add", WASM])),
        Crates => sh::patiently(sh::cargo().args(["fetch", "--locked"])),
        WasmBindgen => cargo_install("wasm-bindgen-cli", &pins::wasm_bindgen()?),
        Trunk => cargo_install("trunk", &pins::trunk()?),
        Npm => npm(),
        WasmOpt => plain_wasm_opt_install(),
        Chromium => apt("chromium"),
    }
}

fn answers(program: &str, version: &str) -> bool {
    sh::ask(sh::cmd(program).arg("--version")).is_some_and(|answer| answer == version)
}

/// Without optimisation: it compiles in half the time and is as fast at its job.
pub(crate) fn cargo_install(crate_name: &str, version: &str) -> Result {
    let args = ["install", crate_name, "--version", version, "--locked", "--debug", "--force"];
    // A target folder set for this repository is not meant for a tool.
    sh::patiently(sh::cargo().args(args).env_remove("CARGO_TARGET_DIR"))
}

/// The lock file that `node_modules` was filled from.
fn stamp() -> PathBuf {
    sh::root().join("node_modules/.filled-from")
}

fn npm() -> Result {
    let version = sh::output(sh::node().arg("--version"))?;
    let major =
        version.trim().trim_start_matches('v').split('.').next().and_then(|it| it.parse::<u32>().ok());
    if major.is_none_or(|major| major < NODE_AT_LEAST) {
        return Err(format!("Node {NODE_AT_LEAST} or newer is needed, this is {}", version.trim()).into());
    }
    sh::patiently(sh::cmd("npm").args(["ci", "--ignore-scripts"]))?;
    sh::copy("package-lock.json", stamp())
}

/// The program as npm delivers it: one file that Node runs.
fn npm_wasm_opt() -> PathBuf {
    sh::root().join("node_modules/binaryen/bin/wasm-opt")
}

/// Beside trunk itself, where a shell finds it without knowing our `node_modules`.
fn plain_wasm_opt() -> Result<PathBuf> {
    Ok(sh::cargo_bin().ok_or("neither CARGO_HOME nor HOME is set")?.join("wasm-opt"))
}

fn plain_wasm_opt_ready() -> Result<bool> {
    if let Ok(there) = fs::read(plain_wasm_opt()?) {
        // What somebody else put there is theirs; our own commands do not need this copy.
        let foreign = !there.starts_with(b"#!/usr/bin/env node");
        return Ok(foreign || fs::read(npm_wasm_opt()).is_ok_and(|ours| ours == there));
    }
    let path = env::var_os("PATH").unwrap_or_default();
    let version = format!("wasm-opt version {} ", pins::wasm_opt()?);
    let found = env::split_paths(&path).map(|dir| dir.join("wasm-opt")).find(|file| file.is_file());
    Ok(found
        .and_then(|file| sh::ask(sh::cmd(file).arg("--version")))
        .is_some_and(|it| it.starts_with(&version)))
}

fn plain_wasm_opt_install() -> Result {
    let file = plain_wasm_opt()?;
    if let Some(dir) = file.parent() {
        fs::create_dir_all(dir)?;
    }
    sh::copy(npm_wasm_opt(), &file)
}

/// Where the browser is; a person may say so.
pub(crate) fn chromium() -> Option<PathBuf> {
    let told = env::var_os("CHROMIUM").map(PathBuf::from);
    let usual = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    told.or_else(|| usual.into_iter().find_map(sh::which)).filter(|file| file.is_file())
}

fn apt(package: &str) -> Result {
    if sh::which("apt-get").is_none() {
        return Err("no apt-get here: install Chromium and set CHROMIUM to its path".into());
    }
    let root = sh::ask(sh::cmd("id").arg("-u")).is_some_and(|id| id == "0");
    if !root && sh::which("sudo").is_none() {
        return Err(format!(
            "installing needs root: run `apt-get install {package}` as root, or set CHROMIUM"
        )
        .into());
    }
    let apt_get = |args: &[&str]| {
        let mut command = if root { sh::cmd("env") } else { sh::cmd("sudo") };
        if !root {
            command.arg("env");
        }
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300"]);
        command.args(args);
        command
    };
    sh::patiently(&mut apt_get(&["update", "-q"]))?;
    sh::patiently(&mut apt_get(&["install", "-y", "--no-install-recommends", package]))
}
