//! `cargo xtask fuzz`: anything at all handed to the parsers, guided by what it reaches.
//!
//! Asked for alone: the fuzzers of the Rust parsers need a nightly compiler, and each runs for minutes. What they kept is
//! replayed in every test run.

use std::{
    fs,
    path::Path,
    process::Command,
    thread,
    time::{Duration, Instant},
};

use crate::{
    package,
    rows::{self, When},
    sh::{self, Result},
    tools,
};

const RUST: [&str; 4] = ["xml", "json", "receipt", "link"];
/// What was searched last, a row a parser.
const LAST: &str = "tests/fuzz/last.json";
const PARSERS: [&str; 5] = ["xml", "json", "receipt", "link", "csv"];
const CARGO_FUZZ: &str = "0.13.2";
const BUILT: &str = "target/fuzz/build/x86_64-unknown-linux-gnu/release";
/// Seconds between two lines of progress.
const PULSE: u64 = 60;
/// From here on an input is slow, as the fuzzers see it.
const SLOW: Duration = Duration::from_secs(10);
/// How many times as long a search may take on a machine that does other things as well.
const PATIENCE: u64 = 4;

pub(crate) fn fuzz(args: &[&str]) -> Result {
    let is_parser = |name: &str| name == "csv" || RUST.contains(&name);
    let (parsers, minutes) = match args {
        [] => ("", "30"),
        [parser] if is_parser(parser) => (*parser, "30"),
        [minutes] => ("", *minutes),
        [parser, minutes] if is_parser(parser) => (*parser, *minutes),
        _ => {
            return Err(
                "one of xml, json, receipt, link and csv, then minutes; nothing for all and 30".into()
            );
        }
    };
    let minutes: u64 = minutes.parse().map_err(|_| format!("no number of minutes: {minutes:?}"))?;
    let wanted = |name: &&str| parsers.is_empty() || parsers == *name;
    sh::run(sh::node().args(["tests/fuzz/seeds.mjs", "target/fuzz/seeds"]))?;
    let (mut found, when) = (0, When::now(LAST)?);
    let rust: Vec<&str> = RUST.into_iter().filter(wanted).collect();
    if !rust.is_empty() {
        build()?;
    }
    for parser in rust {
        found += run(parser, &mut fuzzer(parser, minutes), minutes, &when)?;
    }
    if wanted(&"csv") {
        package::package()?;
        let seconds = (minutes * 60).to_string();
        let mut csv = sh::node();
        csv.args(["tests/fuzz/csv.mjs", "target/fuzz/kept/csv", &seconds]);
        csv.args(["tests/fuzz/corpus/csv", "target/fuzz/seeds/csv"]);
        found += run("csv", &mut csv, minutes, &when)?;
    }
    if found > 0 {
        return Err(format!("{found} findings, in target/fuzz/found").into());
    }
    Ok(())
}

fn build() -> Result {
    if sh::ask(sh::cmd("rustup").args(["run", "nightly", "rustc", "--version"])).is_none() {
        return Err(
            "no nightly compiler here, which fuzzing needs: `rustup toolchain install nightly`".into()
        );
    }
    let version = sh::ask(sh::cmd("cargo-fuzz").arg("--version"));
    if version.is_none_or(|version| version != format!("cargo-fuzz {CARGO_FUZZ}")) {
        println!("install  cargo-fuzz {CARGO_FUZZ}");
        sh::flush();
        tools::cargo_install("cargo-fuzz", CARGO_FUZZ)?;
    }
    // No sanitizer of memory: none of our code is unsafe, and without one ten times as much is tried.
    let args = ["run", "nightly", "cargo", "fuzz", "build", "-s", "none", "--fuzz-dir", "tests/fuzz"];
    sh::patiently(sh::cmd("rustup").args(args).args(["--target-dir", "target/fuzz/build"]))
}

fn fuzzer(parser: &str, minutes: u64) -> Command {
    let dictionary = if parser == "receipt" { "json" } else { parser };
    let mut command = sh::cmd(sh::root().join(BUILT).join(parser));
    let folder = |kind: &str| format!("target/fuzz/{kind}/{parser}");
    command.args([folder("kept"), format!("tests/fuzz/corpus/{parser}"), folder("seeds")]);
    command.args([
        format!("-dict=tests/fuzz/dictionaries/{dictionary}.dict"),
        // The time is of the processor, and kept by whoever runs this; this is for a machine that does not tell it.
        format!("-max_total_time={}", minutes * 60 * PATIENCE),
        format!("-artifact_prefix={}/", folder("found")),
    ]);
    command.args(["-max_len=4096", "-timeout=30", "-print_final_stats=1"]);
    command
}

/// Runs a fuzzer for so many minutes of the processor, its report in a file, with a line a minute; how many findings there
/// are after it.
fn run(parser: &str, command: &mut Command, minutes: u64, when: &When) -> Result<usize> {
    let found = sh::root().join("target/fuzz/found").join(parser);
    sh::fresh_dir(&found)?;
    fs::create_dir_all(sh::root().join("target/fuzz/kept").join(parser))?;
    let report = sh::root().join("target/fuzz").join(format!("{parser}.log"));
    let file = fs::File::create(&report)?;
    let started = Instant::now();
    let mut child = command.stdout(file.try_clone()?).stderr(file).spawn()?;
    let (mut told, mut cpu, mut is_over) = (0, None, false);
    let ended = loop {
        if let Some(ended) = child.try_wait()? {
            break ended;
        }
        thread::sleep(Duration::from_secs(1));
        cpu = user_seconds(child.id()).or(cpu);
        // The one of lists keeps the time itself.
        if cpu >= Some(minutes * 60) && parser != "csv" && !is_over {
            is_over = true;
            sh::run(Command::new("kill").args(["-INT", &child.id().to_string()]))?;
        }
        if started.elapsed().as_secs() / PULSE > told {
            told = started.elapsed().as_secs() / PULSE;
            println!("{parser}: {}", last_line(&report));
            sh::flush();
        }
    };
    forget_pauses(parser, &found)?;
    let findings = fs::read_dir(&found)?.count();
    let wall = started.elapsed().as_secs();
    let told = cpu.map_or("not measured".to_owned(), |seconds| format!("{seconds} s"));
    println!("{parser}: {findings} findings, CPU {told}; {}", last_line(&report));
    // A fuzzer that did not run to its end, and kept nothing that made it stop, has found nothing out.
    if !ended.success() && !is_over && findings == 0 {
        return Err(format!("{parser}: the fuzzer stopped, {ended}; see {}", report.display()).into());
    }
    let tried = executions(&String::from_utf8_lossy(&fs::read(&report)?));
    let tried = tried.ok_or_else(|| format!("{parser}: {} does not say what was tried", report.display()))?;
    let row = row(parser, when, [tried, cpu.unwrap_or(0), wall, u64::try_from(findings)?]);
    rows::record(LAST, "parser", &PARSERS, parser, &row)?;
    Ok(findings)
}

/// A machine that stood still makes the input of that moment look slow. What is quick by itself is no finding.
fn forget_pauses(parser: &str, found: &Path) -> Result {
    for kept in fs::read_dir(found)? {
        let file = kept?.path();
        let is_slow = |name: &std::ffi::OsStr| name.to_string_lossy().starts_with("slow-unit-");
        if !file.file_name().is_some_and(is_slow) {
            continue;
        }
        let started = Instant::now();
        sh::output(sh::cmd(sh::root().join(BUILT).join(parser)).arg(&file))?;
        if started.elapsed() < SLOW {
            println!("{parser}: slow while the machine stood still, quick by itself: {}", file.display());
            fs::remove_file(file)?;
        }
    }
    Ok(())
}

fn row(parser: &str, When { commit, date }: &When, [tried, cpu, wall, findings]: [u64; 4]) -> String {
    format!(
        "{{\"parser\": \"{parser}\", \"commit\": \"{commit}\", \"date\": \"{date}\", \"executions\": {tried}, \
         \"cpuSeconds\": {cpu}, \"wallSeconds\": {wall}, \"findings\": {findings}}}"
    )
}

/// How many inputs a report says that it tried.
fn executions(report: &str) -> Option<u64> {
    let number =
        |text: &str| text.trim_start().split(|sign: char| !sign.is_ascii_digit()).next()?.parse().ok();
    ["stat::number_of_executed_units:", "\"executions\":"]
        .iter()
        .find_map(|before| number(report.rsplit_once(before)?.1))
}

/// The last line that counts executions.
fn last_line(report: &Path) -> String {
    let text = fs::read(report).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
    let counts = |line: &&str| line.starts_with('#') || line.starts_with("csv:") || line.starts_with("DONE");
    text.lines().rev().find(counts).unwrap_or("begun").trim().to_owned()
}

/// User time of a running program, where the system tells it in hundredths of a second.
fn user_seconds(id: u32) -> Option<u64> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    let (_, after) = stat.rsplit_once(')')?;
    Some(after.split_whitespace().nth(11)?.parse::<u64>().ok()? / 100)
}

#[cfg(test)]
mod tests {
    use super::{When, executions, row};

    #[test]
    fn a_report_says_what_was_tried() {
        let fuzzer = "#12\tNEW cov: 1\n#90\tDONE cov: 2\nstat::number_of_executed_units: 91\nstat::average_exec_per_sec: 4\n";
        assert_eq!(executions(fuzzer), Some(91));
        assert_eq!(
            executions("csv: 5 executions\nDONE {\"executions\":851629,\"findings\":0}\n"),
            Some(851_629)
        );
        assert_eq!(executions("#12\tNEW cov: 1\n"), None);
    }

    #[test]
    fn a_row_has_each_count() {
        let when = When { commit: "a".to_owned(), date: "2026-01-02".to_owned() };
        assert_eq!(
            row("xml", &when, [4, 3, 2, 1]),
            "{\"parser\": \"xml\", \"commit\": \"a\", \"date\": \"2026-01-02\", \"executions\": 4, \
             \"cpuSeconds\": 3, \"wallSeconds\": 2, \"findings\": 1}"
        );
    }
}
