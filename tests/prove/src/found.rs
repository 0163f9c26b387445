//! What a proof has seen: how much it compared, what was reached, and everything that is wrong.

use std::collections::{BTreeMap, BTreeSet};

/// How many faults are told; the rest is counted.
const TOLD: usize = 40;

/// The findings of one proof; those of parts are added together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// How often each thing was done, by its name.
    pub counts: BTreeMap<&'static str, u64>,
    /// What was reached, by kind.
    pub reached: BTreeMap<&'static str, BTreeSet<String>>,
    /// The first faults, in words.
    pub faults: Vec<String>,
    /// All faults.
    pub faulty: u64,
}

impl Found {
    /// Counts.
    pub fn count(&mut self, what: &'static str, many: usize) {
        *self.counts.entry(what).or_default() += many as u64;
    }

    /// Notes that something was reached.
    pub fn reach(&mut self, kind: &'static str, what: impl Into<String>) {
        self.reached.entry(kind).or_default().insert(what.into());
    }

    /// Notes a fault.
    pub fn fault(&mut self, words: impl FnOnce() -> String) {
        self.faulty += 1;
        if self.faults.len() < TOLD {
            self.faults.push(words());
        }
    }

    /// Notes a fault unless something holds.
    pub fn expect(&mut self, holds: bool, words: impl FnOnce() -> String) {
        if !holds {
            self.fault(words);
        }
    }

    /// How often something was done.
    #[must_use]
    pub fn counted(&self, what: &str) -> u64 {
        self.counts.get(what).copied().unwrap_or(0)
    }

    /// How many different things of a kind were reached.
    #[must_use]
    pub fn different(&self, kind: &str) -> usize {
        self.reached.get(kind).map_or(0, BTreeSet::len)
    }

    /// A fault for each of those that was never reached.
    pub fn expect_all<'a>(&mut self, kind: &'static str, all: impl IntoIterator<Item = &'a str>) {
        let seen = self.reached.get(kind).cloned().unwrap_or_default();
        for one in all {
            self.expect(seen.contains(one), || format!("{kind}: {one} is never reached"));
        }
    }

    /// Adds the findings of another part.
    pub fn add(&mut self, other: Self) {
        for (what, many) in other.counts {
            *self.counts.entry(what).or_default() += many;
        }
        for (kind, what) in other.reached {
            self.reached.entry(kind).or_default().extend(what);
        }
        self.faulty += other.faulty;
        let room = TOLD.saturating_sub(self.faults.len());
        self.faults.extend(other.faults.into_iter().take(room));
    }
}
