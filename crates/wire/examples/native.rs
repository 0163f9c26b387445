//! The same decision in native code, timed for `cargo xtask bench`: how fast the rules are without a boundary to JavaScript.
//!
//! It speaks as the other engines do: answers are checked first, then a line asks for a mode and a time. Its one argument is a
//! file with a case on each line: what it is worth, its JSON and its row, with tabs between.

use std::error::Error;
use std::io::BufRead;
use std::time::Instant;

use gpcheck_rules::premium::{PremiumCase, assess};
use gpcheck_wire::{assess_premium, assess_premium_rows, premium_case};

const YEAR: &str = "2024";
const TODAY: &str = "\"2025-10-01\"";
/// Figures of a row, and where among them the premium in cents stands.
const RESULTS: usize = 26;
const PREMIUM: usize = 5;

struct Cases {
    worth: Vec<i32>,
    texts: Vec<String>,
    read: Vec<PremiumCase>,
    rows: Vec<i32>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("which cases?")?;
    let cases = cases(&std::fs::read_to_string(file)?)?;
    check(&cases)?;
    let many = cases.worth.len();
    println!(
        r#"{{"ready":"gpcheck, native Rust","modes":["decide","explain","rows"],"cases":{many},"version":"{}","explained":"the outcome as JSON text; without it, from a case that is read to an outcome that is not written"}}"#,
        gpcheck_wire::VERSION
    );
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let field = |name: &str| {
            line.split(name)
                .nth(1)
                .and_then(|rest| rest.split(['"', ',', '}', ':']).find(|it| !it.is_empty()))
        };
        let ms: u128 = field("\"ms\"").ok_or("how long?")?.parse()?;
        let rate = match field("\"mode\"") {
            Some("decide") => {
                rate(ms, many, || cases.read.iter().map(|case| assess(case).reasons.len()).sum())
            }
            Some("explain") => rate(ms, many, || {
                cases.texts.iter().map(|text| assess_premium(text).map_or(0, |it| it.json().len())).sum()
            }),
            Some("rows") => {
                rate(ms, many, || assess_premium_rows(YEAR, TODAY, &cases.rows).map_or(0, |it| it.len()))
            }
            other => return Err(format!("no mode {other:?}").into()),
        };
        println!(r#"{{"rate":{rate:.1}}}"#);
    }
    Ok(())
}

fn cases(text: &str) -> Result<Cases, Box<dyn Error>> {
    let mut cases = Cases { worth: Vec::new(), texts: Vec::new(), read: Vec::new(), rows: Vec::new() };
    for line in text.lines() {
        let mut parts = line.split('\t');
        let mut part = || parts.next().ok_or("a line without three parts");
        cases.worth.push(part()?.parse()?);
        let json = part()?;
        cases.read.push(premium_case(json).map_err(|invalid| invalid.message)?);
        cases.texts.push(json.to_owned());
        for number in part()?.split(',') {
            cases.rows.push(number.parse()?);
        }
    }
    Ok(cases)
}

/// Whether every answer is the one expected, by each way.
fn check(cases: &Cases) -> Result<(), Box<dyn Error>> {
    let rows = assess_premium_rows(YEAR, TODAY, &cases.rows).map_err(|invalid| invalid.message)?;
    for ((worth, case), figures) in cases.worth.iter().zip(&cases.read).zip(rows.chunks(RESULTS)) {
        let premium = assess(case).premium;
        let is_right = premium.is_exact() && premium.least.cents() == i64::from(*worth) * 100;
        if !is_right || figures.get(PREMIUM) != Some(&(worth * 100)) {
            return Err(format!("native: {premium:?} instead of {worth}").into());
        }
    }
    Ok(())
}

/// Cases a second.
fn rate(ms: u128, many: usize, mut all: impl FnMut() -> usize) -> f64 {
    let started = Instant::now();
    let mut done = 0_u32;
    while started.elapsed().as_millis() < ms {
        std::hint::black_box(all());
        done += u32::try_from(many).unwrap_or(u32::MAX);
    }
    f64::from(done) / started.elapsed().as_secs_f64()
}
