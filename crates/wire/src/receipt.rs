//! A reproducible answer: the case, what it gave, and which rules gave it.

use gpcheck_rules::mediprima::route;
use gpcheck_rules::premium::assess;

use crate::VERSION;
use crate::invalid::Path;
use crate::node::{Node, same};
use crate::read::contract::{RECEIPT, RECEIPT_KIND};
use crate::read::{Cells, Kind, Read, premium, read, visit};
use crate::tree::Tree;
use crate::tree::Tree::{Flag, Name, Null, Object};
use crate::write;

/// SHA-256 of the rule data in this build, as 64 hexadecimal digits.
pub const RULES: &str = env!("GPCHECK_RULES_SHA256");

/// Answers a case. The input itself is left to the caller, who holds it as it came.
pub(crate) fn make<N: Node>(kind: &N, input: &N, made_on: &N) -> Read<Tree> {
    let cells = [
        read(kind, &Path::ROOT.field("kind"), &RECEIPT_KIND)?,
        read(made_on, &Path::ROOT.field("madeOn"), &Kind::Date)?,
    ];
    let cells = &mut Cells::new(&cells);
    let is_visit = cells.word(&[false, true]) == Some(true);
    let made_on = Tree::perhaps(cells.date(), write::date);
    let outcome = evaluate(is_visit, input)?;
    Ok(Object(
        [
            ("gpcheck", Name(VERSION)),
            ("rules", Name(RULES)),
            ("kind", Name(if is_visit { "visit" } else { "premium" })),
            ("madeOn", made_on),
            ("input", Null),
            ("outcome", outcome),
        ]
        .into(),
    ))
}

/// Evaluates a receipt's case again with the rules at hand.
pub(crate) fn verify<N: Node>(receipt: &N) -> Read<Tree> {
    let at = &Path::ROOT;
    let cell = read(receipt, at, &RECEIPT)?;
    let (Some(mut cells), Some(input), Some(then)) =
        (Cells::of(&cell), receipt.field("input"), receipt.field("outcome"))
    else {
        return Err(at.unreadable());
    };
    cells.skip(1);
    let same_rules = cells.text().as_deref() == Some(RULES);
    let now = evaluate(cells.word(&[false, true]) == Some(true), &input)?;
    let same_outcome = same(&then, &now);
    Ok(Object([("sameRules", Flag(same_rules)), ("sameOutcome", Flag(same_outcome)), ("now", now)].into()))
}

fn evaluate<N: Node>(is_visit: bool, input: &N) -> Read<Tree> {
    let at = &Path::ROOT.field("input");
    Ok(if is_visit {
        write::visit::routing(&route(&visit::case(input, at)?))
    } else {
        write::premium::assessment(&assess(&premium::case(input, at)?))
    })
}
