//! `cargo xtask <command>`: every command that a person or a machine needs, with nothing but the standard library.

mod bench;
mod build;
mod capabilities;
mod csp;
mod dist;
mod fuzz;
mod history;
mod html;
mod http;
mod lighthouse;
mod mutants;
mod named;
mod package;
mod pins;
mod programs;
mod prove;
mod reproduce;
mod rows;
mod serve;
mod sh;
mod size;
mod supply;
mod tally;
mod test;
mod tidy;
mod tools;
mod worker;

use std::process::ExitCode;

use sh::Result;

const HELP: &str = "\
cargo xtask <command>

  serve     build the app, serve it on this machine, print its address
            [--port N]     first port to try (8080); 0 takes any free one
            [--prefix /p/] serve it below a path
            [--host https://host] another site that may show it in a frame; can be given again
            [--headers none] leave out the security and cache headers
            [--no-build]   serve dist/ as it is
  test      everything: format, lints, tidy, native, doc, Node, types, examples, browser, size
            [filter]       only the stages whose name contains the word, and what they need
  prove     all proofs, with progress; writes docs/proof.md (a quarter of an hour)
            quick          only what each test run proves
  mutants   changes the code of rules, texts and wire, one place at a time: a test must fail each time (hours)
            [part]         only mutants whose crate, file or name contains it
  fuzz      anything at all handed to the parsers, guided by what it reaches (needs a nightly compiler)
            [parser]       xml, json, receipt, link or csv; all without it
            [minutes]      for each (30)
  build     the app, into dist/
            [--site https://host/path/] the address it will have: adds sitemap.xml and canonical links
  package   the npm package, into target/npm/gpcheck
  tools     install what building and testing need, each at its pinned version
  tidy      the rules of the house that no compiler checks
  size      compressed sizes against their budgets (needs dist/ and the package)
            [--record]     keep them in docs/sizes.csv as those of this version
  sbom      a bill of materials (CycloneDX) for the app and one for the package, into target/sbom
  deny      what cargo-deny says of every crate: licences, origins, known faults where they can be fetched
  reproduce  build the last commit in two folders and compare every byte (minutes)
  shots     pictures of the app at several widths, into target/shots (needs dist/)
            [part]         only pictures whose name contains it
  lighthouse  what Lighthouse gives one page of each kind, as a phone loads it (needs dist/)
            [part]         only pages whose name contains it
  bench     how fast it is, beside other engines and in a browser; writes docs/performance.md (8 minutes)
            node, browser, bytes  only that part
            page           only the page, from the figures of the last runs
            quick          a small run that shows that everything works; writes nothing into docs/

Called by Trunk: dist-finish   the pages of each language, and checks, in the staging folder
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match dispatch(&args) {
        Ok(code) => code,
        Err(err) => {
            eprintln!("error: {err}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(args: &[&str]) -> Result<ExitCode> {
    let (command, rest) = args.split_first().map_or(("help", args), |(first, rest)| (*first, rest));
    match command {
        "test" => return test::test(rest),
        "prove" => prove::prove(rest)?,
        "mutants" => mutants::mutants(rest)?,
        "fuzz" => fuzz::fuzz(rest)?,
        "serve" => serve::serve(rest)?,
        "build" => build::with(rest)?,
        "package" => no_arguments(rest).and_then(|()| package::package())?,
        "tools" => no_arguments(rest).and_then(|()| tools::ensure(tools::ALL, tools::Report::Every))?,
        "tidy" => no_arguments(rest).and_then(|()| tidy::tidy())?,
        "size" => size::size(rest)?,
        "reproduce" => no_arguments(rest).and_then(|()| reproduce::reproduce())?,
        "deny" => no_arguments(rest).and_then(|()| supply::deny())?,
        "sbom" => no_arguments(rest).and_then(|()| supply::bills())?,
        "shots" => shots(rest)?,
        "bench" => bench::bench(rest)?,
        "lighthouse" => lighthouse::lighthouse(rest)?,
        "dist-finish" => no_arguments(rest).and_then(|()| dist::finish())?,
        "help" | "--help" | "-h" => print!("{HELP}"),
        unknown => return Err(format!("no command {unknown:?}\n\n{HELP}").into()),
    }
    Ok(ExitCode::SUCCESS)
}

fn no_arguments(rest: &[&str]) -> Result {
    match rest {
        [] => Ok(()),
        [first, ..] => Err(format!("unexpected argument {first:?}").into()),
    }
}

/// The pictures are to be looked at; nothing compares them.
fn shots(part: &[&str]) -> Result {
    tools::ensure(tools::BROWSER, tools::Report::Installed)?;
    let address = serve::beside(serve::built()?)?;
    let mut command = sh::node();
    command.arg("web/shots.mjs").arg(address).arg("target/shots").args(part);
    if let Some(chromium) = tools::chromium() {
        command.env("CHROMIUM", chromium);
    }
    sh::run(&mut command)
}
