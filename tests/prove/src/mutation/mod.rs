//! Every figure, day, step, source and branch of the law moved, one at a time: a golden case that does not notice
//! is missing.

mod amounts;
mod bases;
mod golden;
mod parameters;
mod statements;
mod tree;
mod years;

use crate::found::Found;
use crate::work;

use golden::Golden;

/// What was moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Number,
    Day,
    Step,
    Period,
    Listed,
    Source,
    Certainty,
    Status,
    Branch,
}

impl Kind {
    /// Every kind.
    pub(crate) const ALL: [Self; 9] = [
        Self::Number,
        Self::Day,
        Self::Step,
        Self::Period,
        Self::Listed,
        Self::Source,
        Self::Certainty,
        Self::Status,
        Self::Branch,
    ];

    /// What is counted of it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Number => "numbers moved",
            Self::Day => "days moved",
            Self::Step => "steps of the scale moved or left out",
            Self::Period => "periods changed",
            Self::Listed => "entries of a list left out",
            Self::Source => "sources left out or added",
            Self::Certainty => "certainties changed",
            Self::Status => "states of the rules changed",
            Self::Branch => "branches left out or exchanged",
        }
    }
}

/// Moves everything and says which golden case noticed.
#[must_use]
pub fn prove() -> Found {
    let golden = Golden::read();
    let mut found = Found::default();
    found.expect(golden.faulty.is_empty(), || {
        format!("golden cases fail unmoved: {}", golden.faulty.join(", "))
    });
    let pieces: [fn(&Golden) -> Vec<Noticed>; 3] = [years::all, tree::all, statements::all];
    for noticed in work::each(&pieces, |all| all(&golden)).into_iter().flatten() {
        found.count(noticed.kind.name(), 1);
        match noticed.by {
            Some(case) => found.reach("golden case that notices", case),
            None => found.fault(|| format!("no golden case notices: {}", noticed.name)),
        }
    }
    found
}

/// One thing moved, and the golden case that noticed.
pub(crate) struct Noticed {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) by: Option<String>,
}
