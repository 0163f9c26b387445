//! The JSON boundary: names and shapes of the public contract on one side, the rules on the other.
//!
//! Input is read strictly: an unknown field, a wrong kind, an impossible date is an [`InvalidCase`] with its path.
//! Outcomes are written as the contract says. No rule lives here, and the rules know nothing of this.

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

mod call;
mod explain;
mod invalid;
mod node;
mod read;
mod receipt;
mod tree;
mod value;
mod write;

use gpcheck_rules::mediprima::route;
use gpcheck_rules::premium::{assess, compare, find};

pub use call::{FUNCTIONS, call};
pub use invalid::InvalidCase;
pub use node::{Node, same};
pub use receipt::RULES;
pub use tree::Tree;
pub use value::Value;

use invalid::{Path, UNKNOWN_YEAR};
use read::{Cells, Kind};

/// The version of the package.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What a premium case is worth, and why.
///
/// # Errors
/// A case that cannot be read.
pub fn assess_premium<N: Node>(input: &N) -> Result<Tree, InvalidCase> {
    let case = read::premium::case(input, &Path::ROOT)?;
    Ok(write::premium::assessment(&assess(&case)))
}

/// How a visit is billed, and why.
///
/// # Errors
/// A case that cannot be read.
pub fn route_visit<N: Node>(input: &N) -> Result<Tree, InvalidCase> {
    let case = read::visit::case(input, &Path::ROOT)?;
    Ok(write::visit::routing(&route(&case)))
}

/// The answers to many cases, each made when it is asked for; one bad case does not stop the others. The path
/// of an error begins at its case.
///
/// # Errors
/// Anything but a list.
pub fn answers<N: Node>(
    inputs: &N,
    answer: impl Fn(&N) -> Result<Tree, InvalidCase>,
) -> Result<impl Iterator<Item = Tree>, InvalidCase> {
    let Some(places) = inputs.places() else {
        return Err(*Path::ROOT.refuse("wrongKind", "A list of cases is accepted here."));
    };
    let missing = || *Path::ROOT.refuse("missing", "A list without gaps is accepted here.");
    Ok((0..places).map(move |place| {
        let answer = inputs.place(place).ok_or_else(missing).and_then(|input| answer(&input));
        Tree::Object([answer.map_or_else(|error| ("error", error.into()), |ok| ("ok", ok))].into())
    }))
}

/// Two premium years side by side.
///
/// # Errors
/// A year whose rules are neither known nor assumed, at `from` or `to`.
pub fn compare_premium_years<N: Node>(from: &N, to: &N) -> Result<Tree, InvalidCase> {
    let year = |node: &N, name| {
        let at = &Path::ROOT.field(name);
        let cell = [read::read(node, at, &Kind::Year)?];
        let number = Cells::new(&cell).count().and_then(|year| i64::try_from(year).ok());
        number.and_then(find).ok_or_else(|| at.refuse("yearUnknown", UNKNOWN_YEAR))
    };
    Ok(write::compare::comparison(&compare(year(from, "from")?, year(to, "to")?)))
}

/// An outcome in words: the headline, a paragraph for each reason, what to do next.
///
/// # Errors
/// What is not an outcome of this version, with its path; a language that there is not, at `lang`.
pub fn explain<N: Node>(outcome: &N, lang: &N) -> Result<Tree, InvalidCase> {
    Ok(explain::explain(outcome, lang)?)
}

/// Every rule and every source, in every language.
pub fn rulebook() -> Tree {
    write::rulebook::rulebook()
}

/// Answers a case and keeps the answer with the rules that gave it. The field `input` is left null: the caller
/// holds the case as it came, and puts it there.
///
/// # Errors
/// A kind or a day that cannot be read, at `kind` or `madeOn`; a case that cannot be read, below `input`.
pub fn make_receipt<N: Node>(kind: &N, input: &N, made_on: &N) -> Result<Tree, InvalidCase> {
    Ok(receipt::make(kind, input, made_on)?)
}

/// Evaluates a receipt's case again with the rules at hand.
///
/// # Errors
/// What is not a receipt, or one whose case cannot be read with these rules, with its path.
pub fn verify_receipt<N: Node>(receipt: &N) -> Result<Tree, InvalidCase> {
    Ok(receipt::verify(receipt)?)
}
