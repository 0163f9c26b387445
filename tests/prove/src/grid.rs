//! Every combination of a few facts, each fact with its few states, as one long list of places.

/// One fact and its states, counted from 0.
#[derive(Clone, Debug)]
pub struct Axis {
    /// What the fact is.
    pub name: &'static str,
    /// How many states it has.
    pub states: usize,
    /// Pairs of states: one in which less is known, and one that completes it.
    pub completions: Vec<(usize, usize)>,
    /// Pairs of states: one, and one that is nothing but better for the doctor.
    pub improvements: Vec<(usize, usize)>,
}

impl Axis {
    /// A fact whose states are not compared.
    #[must_use]
    pub const fn plain(name: &'static str, states: usize) -> Self {
        Self { name, states, completions: Vec::new(), improvements: Vec::new() }
    }

    /// Unknown, against the doctor, in the doctor's favour: states 0, 1 and 2.
    #[must_use]
    pub fn three(name: &'static str) -> Self {
        Self::plain(name, 3).completed(&[(0, 1), (0, 2)]).improved(&[(1, 2)])
    }

    /// The same, with what completes what.
    #[must_use]
    pub fn completed(mut self, pairs: &[(usize, usize)]) -> Self {
        self.completions.extend_from_slice(pairs);
        self
    }

    /// The same, with what is better than what.
    #[must_use]
    pub fn improved(mut self, pairs: &[(usize, usize)]) -> Self {
        self.improvements.extend_from_slice(pairs);
        self
    }
}

/// Every combination of the states of some facts.
#[derive(Clone, Debug)]
pub struct Grid {
    /// The facts.
    pub axes: Vec<Axis>,
    strides: Vec<usize>,
    len: usize,
}

impl Grid {
    /// All combinations; the last fact changes first.
    #[must_use]
    pub fn new(axes: Vec<Axis>) -> Self {
        let mut strides = vec![1; axes.len()];
        let mut len = 1;
        for (stride, axis) in strides.iter_mut().zip(&axes).rev() {
            *stride = len;
            len *= axis.states;
        }
        Self { axes, strides, len }
    }

    /// How many combinations there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether some fact has no state at all.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The state of one fact at a place.
    #[must_use]
    pub fn state(&self, place: usize, axis: usize) -> usize {
        place / self.strides[axis] % self.axes[axis].states
    }

    /// The states of all facts at a place.
    #[must_use]
    pub fn states(&self, place: usize) -> Vec<usize> {
        (0..self.axes.len()).map(|axis| self.state(place, axis)).collect()
    }

    /// The place at which one fact has another state and all others are the same.
    #[must_use]
    pub fn with(&self, place: usize, axis: usize, state: usize) -> usize {
        place - self.state(place, axis) * self.strides[axis] + state * self.strides[axis]
    }

    /// The place in words, for a report.
    #[must_use]
    pub fn named(&self, place: usize) -> String {
        let states = self.axes.iter().zip(self.states(place));
        states.map(|(axis, state)| format!("{} {state}", axis.name)).collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::{Axis, Grid};

    #[test]
    fn every_combination_has_one_place() {
        let grid = Grid::new(vec![Axis::plain("a", 2), Axis::three("b"), Axis::plain("c", 4)]);
        let all: std::collections::BTreeSet<_> = (0..grid.len()).map(|place| grid.states(place)).collect();
        assert_eq!((grid.len(), all.len()), (24, 24));
        for place in 0..grid.len() {
            for (axis, fact) in grid.axes.iter().enumerate() {
                for state in 0..fact.states {
                    let mut states = grid.states(place);
                    states[axis] = state;
                    assert_eq!(grid.states(grid.with(place, axis, state)), states);
                }
            }
        }
    }
}
