//! What the laws compare of an outcome, small enough to keep for every combination.

use gpcheck_rules::premium::PremiumAssessment;
use gpcheck_rules::{Euro, Range, Tri};

/// The ends of every range of an outcome, amounts in cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Brief {
    pub(super) premium: (i32, i32),
    pub(super) total: (i32, i32),
    pub(super) supplement: (i32, i32),
    pub(super) met: (u8, u8),
    pub(super) eligibility: Tri,
    pub(super) starter: Tri,
}

impl Brief {
    pub(super) fn of(outcome: &PremiumAssessment) -> Self {
        Self {
            premium: cents(outcome.premium),
            total: cents(outcome.total),
            supplement: cents(outcome.starter.amount),
            met: (outcome.thresholds_met.least, outcome.thresholds_met.most),
            eligibility: outcome.eligibility,
            starter: outcome.starter.status,
        }
    }

    /// Whether an outcome with more knowledge stays within this one.
    pub(super) fn holds(&self, more: &Self, thresholds: bool) -> bool {
        within(self.premium, more.premium)
            && within(self.total, more.total)
            && within(self.supplement, more.supplement)
            && (!thresholds || within(self.met, more.met))
            && decided(self.eligibility, more.eligibility)
            && decided(self.starter, more.starter)
    }

    /// Whether an outcome with one fact better for the doctor is nowhere worse.
    pub(super) fn no_better_than(&self, better: &Self) -> bool {
        let not_above = |a: (i32, i32), b: (i32, i32)| a.0 <= b.0 && a.1 <= b.1;
        not_above(self.premium, better.premium) && not_above(self.total, better.total)
    }
}

/// The smallest range that holds both.
pub(super) fn hull<T: Ord + Copy>(a: (T, T), b: (T, T)) -> (T, T) {
    (a.0.min(b.0), a.1.max(b.1))
}

fn within<T: Ord>(outer: (T, T), inner: (T, T)) -> bool {
    outer.0 <= inner.0 && inner.1 <= outer.1
}

/// What was decided stays decided the same way.
fn decided(before: Tri, after: Tri) -> bool {
    before == Tri::Unknown || before == after
}

fn cents(range: Range<Euro>) -> (i32, i32) {
    let cents = |amount: Euro| i32::try_from(amount.cents()).expect("a premium fits");
    (cents(range.least), cents(range.most))
}
