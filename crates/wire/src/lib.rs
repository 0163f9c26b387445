//! The JSON boundary: names and shapes of the public contract on one side, the rules on the other.
//!
//! Text in, a [`Record`] out. Input is read strictly: an unknown field, a wrong kind, an impossible date is an
//! [`InvalidCase`] with its path. No rule lives here, and the rules know nothing of this.
//!
//! Why text goes in: numbers are then read as they are written, exactly and without floating point, and the package needs
//! no code of its own for each shape that crosses over. Why no text comes out: to write it and to read it again took longer
//! than to answer; a record is made into objects where it lies, or into JSON text where somebody asks for it.

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

mod call;
mod codes;
mod consultation;
mod explain;
mod invalid;
mod json;
mod out;
mod read;
mod receipt;
mod record;
mod rows;
mod text;
mod value;
mod write;

use alloc::string::String;
use alloc::vec::Vec;

use gpcheck_rules::mediprima::{VisitCase, VisitRouting, route};
use gpcheck_rules::premium::{PremiumAssessment, PremiumCase, assess, compare, find};
use gpcheck_texts::Lang;

pub use call::{FUNCTIONS, call};
pub use invalid::InvalidCase;
pub use receipt::RULES;
pub use record::Record;
pub use value::Value;

use invalid::{Path, UNKNOWN_YEAR};
use json::Json;
use out::Out;
use read::contract::COMPARISON;
use read::{Cells, read};

/// The version of the package.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What a premium case is worth, and why.
///
/// # Errors
/// A case that cannot be read.
pub fn assess_premium(input: &str) -> Result<Record, InvalidCase> {
    Ok(premium_outcome(&assess(&premium_case(input)?)))
}

/// Many premium cases of one year, as rows of whole numbers laid out as [`premium_rows`] says; a row of figures for each.
///
/// # Errors
/// A year or a day that cannot be read, at `premiumYear` or `today`; rows that are not whole, at `rows`. A row that cannot be
/// read gets the number of its column, from 1, as its first figure.
pub fn assess_premium_rows(year: &str, today: &str, rows: &[i32]) -> Result<Vec<i32>, InvalidCase> {
    Ok(rows::assess_rows(year, today, rows)?)
}

/// The layout of [`assess_premium_rows`]: its columns, those of its figures, and the numbers that stand for no number.
pub fn premium_rows() -> Record {
    Out::record(rows::layout)
}

/// How a visit is billed, and why.
///
/// # Errors
/// A case that cannot be read.
pub fn route_visit(input: &str) -> Result<Record, InvalidCase> {
    Ok(visit_outcome(&route(&visit_case(input)?)))
}

/// The case that a premium's input says, for native callers that do more with it than assess it.
///
/// # Errors
/// A case that cannot be read.
pub fn premium_case(input: &str) -> Result<PremiumCase, InvalidCase> {
    Ok(read::premium::case(&Json::of(input)?, &Path::ROOT)?)
}

/// The outcome of a premium as the contract writes it.
pub fn premium_outcome(outcome: &PremiumAssessment) -> Record {
    Out::record(|out| write::premium::assessment(out, outcome))
}

/// The case that a visit's input says, for native callers that do more with it than route it.
///
/// # Errors
/// A case that cannot be read.
pub fn visit_case(input: &str) -> Result<VisitCase, InvalidCase> {
    Ok(read::visit::case(&Json::of(input)?, &Path::ROOT)?)
}

/// The outcome of a visit as the contract writes it.
pub fn visit_outcome(outcome: &VisitRouting) -> Record {
    Out::record(|out| write::visit::routing(out, outcome))
}

/// A refusal as a value: `{path, code, message}`, and `line` where it has one.
pub fn refused(invalid: &InvalidCase) -> Record {
    Out::record(|out| {
        out.object(|out| {
            out.key("path").string(&invalid.path);
            out.key("code").name(invalid.code);
            out.key("message").string(&invalid.message);
            if let Some(line) = invalid.line {
                out.key("line").count(line.into());
            }
        });
    })
}

/// The refusal of anything but a list where many cases are asked for.
pub fn not_many() -> InvalidCase {
    *Path::ROOT.refuse("wrongKind", "A list of cases is accepted here.")
}

/// The refusal of what cannot even be written as text: a cycle, or something that throws when it is read.
pub fn unreadable() -> InvalidCase {
    *Path::ROOT.refuse("notJson", "Plain data that JSON can carry is accepted here.")
}

/// Two premium years side by side.
///
/// # Errors
/// A year whose rules are neither known nor assumed, at `from` or `to`.
pub fn compare_premium_years(from: &str, to: &str) -> Result<Record, InvalidCase> {
    let cell = read(&Json::named(&[("from", from), ("to", to)])?, &Path::ROOT, &COMPARISON)?;
    let mut cells = Cells::of(&cell).ok_or_else(|| Path::ROOT.unreadable())?;
    let mut year = || {
        let number = cells.count().and_then(|year| i64::try_from(year).ok());
        number.and_then(find).ok_or_else(|| Path::ROOT.refuse("yearUnknown", UNKNOWN_YEAR))
    };
    let comparison = compare(year()?, year()?);
    Ok(Out::record(|out| write::compare::comparison(out, &comparison)))
}

/// An outcome in words: the headline, a paragraph for each reason, what to do next.
///
/// # Errors
/// What is not an outcome of this version, with its path; a language that there is not, at `lang`.
pub fn explain(outcome: &str, lang: &str) -> Result<Record, InvalidCase> {
    Ok(explain::explain(outcome, lang)?)
}

/// The answer of the eHealth service `ConsultCarmedIntervention` as a visit takes it: `{answer, ssin}`.
///
/// # Errors
/// What is no such answer, malformed, or too large; with the path of the element below the answer, and its line.
pub fn read_consultation(xml: &str) -> Result<Record, InvalidCase> {
    Ok(consultation::consultation(xml)?)
}

/// A code of tarification or invoice in words, and what to do about it; `null` for a code that is not known.
///
/// # Errors
/// What is not text, at `code`; a language that there is not, at `lang`.
pub fn explain_code(code: &str, lang: &str) -> Result<Record, InvalidCase> {
    Ok(codes::explain(code, lang)?)
}

/// Takes the words of a language, where the program was built without them. `false`, and nothing is taken, for a language
/// that there is not, or words of another version.
pub fn take_words(lang: &str, words: String) -> bool {
    Lang::ALL.into_iter().find(|own| own.code() == lang).is_some_and(|lang| explain::WORDS.load(lang, words))
}

/// Every rule in every language that is loaded; and every source, where the words are embedded. Else what sources are is
/// handed over apart, as words are.
pub fn rulebook() -> Record {
    Out::record(write::rulebook::rulebook)
}

/// Every source, as the rulebook lists them.
#[cfg(feature = "embedded")]
pub fn register() -> Record {
    Out::record(write::rulebook::register)
}

/// Answers a case and keeps the answer with the rules that gave it.
///
/// # Errors
/// A kind or a day that cannot be read, at `kind` or `madeOn`; a case that cannot be read, below `input`.
pub fn make_receipt(kind: &str, input: &str, made_on: &str) -> Result<Record, InvalidCase> {
    Ok(receipt::make(kind, input, made_on)?)
}

/// Evaluates a receipt's case again with the rules at hand.
///
/// # Errors
/// What is not a receipt, or one whose case cannot be read with these rules, with its path.
pub fn verify_receipt(receipt: &str) -> Result<Record, InvalidCase> {
    Ok(receipt::verify(receipt)?)
}

/// The shapes of `PremiumCase`, `VisitCase` and `Receipt` as JSON Schema (2020-12), by name, and the single values that
/// they are made of. It says what the reader accepts as far as a schema can; descriptions are not among it.
///
/// For the build of the package, which publishes it; no program in a browser holds it.
#[cfg(not(target_arch = "wasm32"))]
pub fn schema() -> String {
    read::schema::schema()
}
