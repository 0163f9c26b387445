//! Laws between outcomes: what more knowledge may do, what doing better may do.

use crate::found::Found;
use crate::grid::Grid;
use crate::premium::brief::{Brief, hull};

/// Which laws hold along a fact.
#[derive(Clone, Copy)]
pub(super) struct Along {
    /// The number of thresholds met means the same in every state.
    pub(super) thresholds: bool,
    /// The range without the fact is the smallest that holds every completion.
    pub(super) exact: bool,
}

/// Holds every pair of neighbouring combinations against the laws.
pub(super) fn check(
    grid: &Grid,
    briefs: &[Brief],
    along: impl Fn(&str) -> Along,
    told: &str,
    found: &mut Found,
) {
    for (axis, fact) in grid.axes.iter().enumerate() {
        let Along { thresholds, exact } = along(fact.name);
        let completing: Vec<Vec<usize>> = (0..fact.states)
            .map(|state| {
                fact.completions.iter().filter(|(less, _)| *less == state).map(|(_, more)| *more).collect()
            })
            .collect();
        let improving: Vec<Vec<usize>> = (0..fact.states)
            .map(|state| {
                fact.improvements
                    .iter()
                    .filter(|(worse, _)| *worse == state)
                    .map(|(_, better)| *better)
                    .collect()
            })
            .collect();
        for (place, brief) in briefs.iter().enumerate() {
            let state = grid.state(place, axis);
            let mut smallest = None;
            for more in &completing[state] {
                let other = &briefs[grid.with(place, axis, *more)];
                found.expect(brief.holds(other, thresholds), || {
                    format!(
                        "{told}: {} becomes {other:?} with {} {more}, out of {brief:?}",
                        grid.named(place),
                        fact.name
                    )
                });
                smallest = Some(smallest.map_or(other.premium, |range| hull(range, other.premium)));
            }
            found.count("completions compared", completing[state].len());
            if let Some(smallest) = smallest.filter(|_| exact) {
                found.expect(smallest == brief.premium, || {
                    format!(
                        "{told}: {} is {:?}, yet {} leaves {smallest:?} only",
                        grid.named(place),
                        brief.premium,
                        fact.name
                    )
                });
                found.count("ranges that are no wider than needed", 1);
            }
            for better in &improving[state] {
                let other = &briefs[grid.with(place, axis, *better)];
                found.expect(brief.no_better_than(other), || {
                    format!(
                        "{told}: {} falls from {brief:?} to {other:?} with {} {better}",
                        grid.named(place),
                        fact.name
                    )
                });
            }
            found.count("improvements compared", improving[state].len());
        }
    }
}
