//! The visit: every combination of the facts that the routing reads.

mod build;
mod cards;
mod exceptions;
mod outcome;
mod payers;
mod shares;

use gpcheck_rules::mediprima::rules::RULES;
use gpcheck_rules::mediprima::{Channel, Duty, Exception, Payer, StepId, TREE, Verdict, VisitCase};

use crate::found::Found;
use crate::{Part, work};

/// Where a fact that is not told counts as "no", and the way recommended may close once it is told.
pub(crate) const READ_AS_NO: &str = "unknown read as no";

/// A piece of the proof: its name, and what it does.
type Piece = (&'static str, fn(Part) -> Found);

/// Visits of every kind, for proofs about the tree itself.
pub(crate) fn all() -> impl Iterator<Item = VisitCase> {
    payers::all().chain(exceptions::all())
}

/// Walks the visit through all its combinations.
#[must_use]
pub fn prove(part: Part) -> Found {
    let pieces: [Piece; 4] = [
        ("visit, exceptions", exceptions::prove),
        ("visit, payers and decisions", payers::prove),
        ("visit, cards", cards::prove),
        ("visit, shares", shares::prove),
    ];
    let mut found = Found::default();
    for piece in work::each(&pieces, |(name, prove)| crate::told(name, || prove(part))) {
        found.add(piece);
    }
    complete(&mut found);
    found
}

/// Every branch, and everything that an outcome can say, was reached at least once.
fn complete(found: &mut Found) {
    found.expect_all("branch", TREE.iter().map(|branch| branch.id));
    found.expect_all("verdict", Verdict::ALL.iter().map(|one| one.name()));
    found.expect_all("channel", Channel::ALL.iter().map(|one| one.name()));
    found.expect_all("exception", Exception::ALL.iter().map(|one| one.name()));
    found.expect_all("payer", Payer::ALL.iter().map(|one| one.name()));
    found.expect_all("step", StepId::ALL.iter().map(|one| one.name()));
    found.expect_all("duty", Duty::ALL.iter().map(|one| one.name()));
    let opened: Vec<String> = TREE
        .iter()
        .flat_map(|branch| branch.channels.iter().map(|channel| format!("{} {}", branch.id, channel.name())))
        .collect();
    found.expect_all("channel of a branch", opened.iter().map(String::as_str));
    let said: Vec<String> = RULES
        .iter()
        .flat_map(|rule| rule.says.iter().map(|(effect, _)| format!("{} {}", rule.id, effect.name())))
        .collect();
    found.expect_all("visit reason", said.iter().map(String::as_str));
    let kinds = ["tarification", "certificateExpires", "coverEnds"];
    let states: Vec<String> =
        kinds.iter().flat_map(|kind| ["open", "closed"].map(|state| format!("{kind} {state}"))).collect();
    found.expect_all("visit deadline", states.iter().map(String::as_str));
}
