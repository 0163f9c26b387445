//! Running other programs: where the repository is, what is on the path, and how a failure reads.

use std::{
    env,
    error::Error,
    ffi::OsString,
    fs,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Command, ExitStatus, Stdio},
    sync::{Arc, Mutex, OnceLock, mpsc},
    thread,
    time::{Duration, Instant},
};

pub(crate) type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// How often a long quiet step says what it is doing.
const HEARTBEAT: Duration = Duration::from_secs(20);

/// The top folder of the repository.
pub(crate) fn root() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| {
        // Cargo sets the variable when it runs us; the value at compile time serves a direct call of the program.
        let manifest = env::var_os("CARGO_MANIFEST_DIR")
            .map(PathBuf::from)
            .filter(|dir| dir.ends_with("crates/xtask"))
            .unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
        manifest.ancestors().nth(2).map_or(manifest.clone(), Path::to_path_buf)
    })
}

/// Where cargo puts what it builds; people move it by variable or by configuration.
pub(crate) fn target_dir() -> Result<PathBuf> {
    let metadata = output(cargo().args(["metadata", "--no-deps", "--offline", "--format-version", "1"]))?;
    between(&metadata, "\"target_directory\":\"", "\"")
        .map(PathBuf::from)
        .ok_or_else(|| "cargo metadata names no target directory".into())
}

/// Cargo's own folder for programs: where `cargo install` puts them.
pub(crate) fn cargo_bin() -> Option<PathBuf> {
    folder("CARGO_INSTALL_ROOT").or_else(cargo_home).map(|dir| dir.join("bin"))
}

/// Cargo's own folder.
fn cargo_home() -> Option<PathBuf> {
    folder("CARGO_HOME").or_else(|| folder("HOME").map(|dir| dir.join(".cargo")))
}

fn folder(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
}

/// The search path of every program started here: the pinned tools of this repository come first.
fn search_path() -> OsString {
    let inherited = env::var_os("PATH").unwrap_or_default();
    let ours = [Some(root().join("node_modules/.bin")), cargo_bin()];
    let dirs = ours.into_iter().flatten().chain(env::split_paths(&inherited));
    env::join_paths(dirs).unwrap_or(inherited)
}

/// A command that starts at the top of the repository.
pub(crate) fn cmd(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).env("PATH", search_path());
    // What cargo told us about ourselves is not meant for the next cargo.
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", nameless());
    for name in ["CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "CARGO_PKG_NAME", "CARGO_PKG_VERSION"] {
        command.env_remove(name);
    }
    command
}

/// What is downloaded names no folder of the machine that built it, and is the same wherever it was built.
fn nameless() -> OsString {
    let mut flags = OsString::new();
    for (folder, name) in [
        (cargo_home().map(|home| home.join("registry/src")), "crates"),
        (Some(root().to_path_buf()), "gpcheck"),
    ] {
        let Some(folder) = folder else { continue };
        // Flags are told apart by spaces: a folder with one in its name stays.
        if folder.as_os_str().to_string_lossy().contains(' ') {
            continue;
        }
        if !flags.is_empty() {
            flags.push(" ");
        }
        flags.push("--remap-path-prefix=");
        flags.push(folder);
        flags.push(format!("={name}"));
    }
    flags
}

pub(crate) fn cargo() -> Command {
    cmd("cargo")
}

pub(crate) fn node() -> Command {
    cmd("node")
}

/// The first program of that name on the search path.
pub(crate) fn which(name: &str) -> Option<PathBuf> {
    env::split_paths(&search_path()).map(|dir| dir.join(name)).find(|file| file.is_file())
}

/// Runs in the foreground, with its output on ours.
pub(crate) fn run(command: &mut Command) -> Result {
    let status = command.status().map_err(|err| cannot_start(command, &err))?;
    check(command, status)
}

/// Runs and gives back its standard output; what it says on standard error is shown only when it fails.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command.stdin(Stdio::null()).output().map_err(|err| cannot_start(command, &err))?;
    if !output.status.success() {
        eprint!("{}", String::from_utf8_lossy(&output.stderr));
    }
    check(command, output.status)?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Like [`output`], for a question whose failure is an answer too.
pub(crate) fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The day, as `2026-01-02`.
pub(crate) fn today() -> Result<String> {
    let day = output(node().args(["--print", "new Date().toISOString().slice(0, 10)"]))?;
    Ok(day.trim().to_owned())
}

/// Runs in the foreground, hands every line of its standard output to `see`, and tells how it ended.
pub(crate) fn watch(command: &mut Command, mut see: impl FnMut(&str)) -> Result<ExitStatus> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|err| cannot_start(command, &err))?;
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).split(b'\n') {
            see(&String::from_utf8_lossy(&line?));
        }
    }
    Ok(child.wait()?)
}

/// Runs a long step quietly: now and then its latest line, and all of the end when it fails.
pub(crate) fn patiently(command: &mut Command) -> Result {
    let started = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|err| cannot_start(command, &err))?;
    let lines = Arc::new(Mutex::new(Vec::<String>::new()));
    let (done, all_read) = mpsc::channel::<()>();
    let mut readers = Vec::new();
    if let Some(stdout) = child.stdout.take() {
        readers.push(collect(stdout, &lines, &done));
    }
    if let Some(stderr) = child.stderr.take() {
        readers.push(collect(stderr, &lines, &done));
    }
    drop(done);
    // The channel closes when both streams have ended.
    while let Err(mpsc::RecvTimeoutError::Timeout) = all_read.recv_timeout(HEARTBEAT) {
        if let Some(last) = lines.lock().ok().and_then(|lines| lines.last().cloned()) {
            println!("  {:>4.0} s  {}", started.elapsed().as_secs_f32(), last.trim());
            flush();
        }
    }
    for reader in readers {
        reader.join().map_err(|_| "a reader of output stopped")?;
    }
    let status = child.wait()?;
    if !status.success()
        && let Ok(lines) = lines.lock()
    {
        for line in lines.iter().rev().take(40).rev() {
            eprintln!("    {line}");
        }
    }
    check(command, status)
}

/// Holds the sending half for as long as it reads, so that a closed channel means the end of the output.
fn collect(
    stream: impl std::io::Read + Send + 'static,
    lines: &Arc<Mutex<Vec<String>>>,
    done: &mpsc::Sender<()>,
) -> thread::JoinHandle<()> {
    let (lines, done) = (Arc::clone(lines), done.clone());
    thread::spawn(move || {
        for line in BufReader::new(stream).split(b'\n').map_while(std::io::Result::ok) {
            let line = String::from_utf8_lossy(&line).into_owned();
            if let Ok(mut lines) = lines.lock()
                && !line.trim().is_empty()
            {
                lines.push(line);
            }
        }
        drop(done);
    })
}

fn check(command: &Command, status: ExitStatus) -> Result {
    if status.success() { Ok(()) } else { Err(format!("`{}` failed ({status})", line(command)).into()) }
}

fn cannot_start(command: &Command, err: &std::io::Error) -> Box<dyn Error> {
    let program = command.get_program().to_string_lossy();
    let hint = match program.as_ref() {
        "node" | "npm" => ": Node 20 or newer is needed (https://nodejs.org)",
        "rustup" => ": rustup is needed (https://rustup.rs)",
        _ => "",
    };
    format!("cannot start {program}: {err}{hint}").into()
}

/// The command as one would type it.
fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

/// What stands between the first `before` and the next `after`.
pub(crate) fn between<'t>(text: &'t str, before: &str, after: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(before)?;
    rest.split_once(after).map(|(found, _)| found)
}

pub(crate) fn read(path: impl AsRef<Path>) -> Result<String> {
    let path = root().join(path);
    fs::read_to_string(&path).map_err(|err| format!("{}: {err}", path.display()).into())
}

pub(crate) fn write(path: impl AsRef<Path>, text: &str) -> Result {
    let path = root().join(path);
    fs::write(&path, text).map_err(|err| format!("{}: {err}", path.display()).into())
}

pub(crate) fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> Result {
    let (from, to) = (root().join(from), root().join(to));
    fs::copy(&from, &to).map_err(|err| format!("{} to {}: {err}", from.display(), to.display()))?;
    Ok(())
}

/// An empty folder at that place.
pub(crate) fn fresh_dir(path: &Path) -> Result {
    if path.exists() {
        fs::remove_dir_all(path).map_err(|err| format!("{}: {err}", path.display()))?;
    }
    fs::create_dir_all(path).map_err(|err| format!("{}: {err}", path.display()).into())
}

/// Every file below a folder, sorted.
pub(crate) fn files_below(dir: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![dir.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).map_err(|err| format!("{}: {err}", next.display()))? {
            let path = entry?.path();
            if path.is_dir() { open.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}

/// Output may go to a pipe that somebody waits at.
pub(crate) fn flush() {
    // Nothing useful can be done when nobody reads any more.
    let _ = std::io::stdout().flush();
}
