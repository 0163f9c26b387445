//! Three values, not two: a fact may be unknown, and what follows from it then is a range.

/// A fact that is known, or is not (`None`).
pub type Known<T> = Option<T>;

/// The answer to a yes-or-no question over facts that may be unknown.
///
/// The order `No < Unknown < Yes` makes "and" the smaller and "or" the larger of two answers.
///
/// ```
/// use gpcheck_rules::Tri;
///
/// assert_eq!(Tri::No.and(Tri::Unknown), Tri::No);
/// assert_eq!(Tri::Yes.and(Tri::Unknown), Tri::Unknown);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tri {
    /// Every completion of the unknown facts says no.
    No,
    /// The known facts do not decide.
    Unknown,
    /// Every completion of the unknown facts says yes.
    Yes,
}

impl Tri {
    /// Yes when both are; no when one is not.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// Yes when one is; no when neither is.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }

    /// What two completions have in common: their answer when they agree, unknown otherwise.
    #[must_use]
    pub fn hull(self, other: Self) -> Self {
        if self == other { self } else { Self::Unknown }
    }
}

impl From<bool> for Tri {
    fn from(value: bool) -> Self {
        if value { Self::Yes } else { Self::No }
    }
}

impl From<Known<bool>> for Tri {
    fn from(value: Known<bool>) -> Self {
        value.map_or(Self::Unknown, Self::from)
    }
}

/// Both ends included: `least` if every unknown turns out against the doctor, `most` if in their favour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Range<T> {
    /// The lower end.
    pub least: T,
    /// The upper end; equal to `least` when the answer is certain.
    pub most: T,
}

impl<T: Copy + Ord> Range<T> {
    /// A value that is certain.
    pub const fn exactly(value: T) -> Self {
        Self { least: value, most: value }
    }

    /// The smallest range that holds both.
    #[must_use]
    pub fn hull(self, other: Self) -> Self {
        Self { least: self.least.min(other.least), most: self.most.max(other.most) }
    }

    /// Whether both ends are the same.
    pub fn is_exact(&self) -> bool {
        self.least == self.most
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Tri; 3] = [Tri::No, Tri::Unknown, Tri::Yes];

    fn completions(tri: Tri) -> &'static [bool] {
        match tri {
            Tri::No => &[false],
            Tri::Yes => &[true],
            Tri::Unknown => &[false, true],
        }
    }

    #[test]
    fn and_or_agree_with_every_completion() {
        for a in ALL {
            for b in ALL {
                let mut all_and = None;
                let mut all_or = None;
                for &x in completions(a) {
                    for &y in completions(b) {
                        let (and, or) = (Tri::from(x && y), Tri::from(x || y));
                        all_and = Some(all_and.map_or(and, |t: Tri| t.hull(and)));
                        all_or = Some(all_or.map_or(or, |t: Tri| t.hull(or)));
                    }
                }
                assert_eq!(Some(a.and(b)), all_and, "{a:?} and {b:?}");
                assert_eq!(Some(a.or(b)), all_or, "{a:?} or {b:?}");
            }
        }
    }

    #[test]
    fn two_answers_have_in_common_what_both_say() {
        assert_eq!(ALL.map(|answer| answer.hull(Tri::Yes)), [Tri::Unknown, Tri::Unknown, Tri::Yes]);
        assert_eq!(ALL.map(|answer| answer.hull(Tri::No)), [Tri::No, Tri::Unknown, Tri::Unknown]);
        assert_eq!(ALL.map(|answer| answer.hull(Tri::Unknown)), [Tri::Unknown; 3]);
    }

    #[test]
    fn a_hull_holds_both() {
        let hull = Range::exactly(3).hull(Range { least: 1, most: 2 });
        assert_eq!(hull, Range { least: 1, most: 3 });
        assert!(!hull.is_exact());
        assert!(Range::exactly(3).is_exact());
    }
}
