//! Amounts of money, exact to the cent.

use core::iter::Sum;
use core::ops::{Add, Sub};

/// An amount in euro, held as whole cents.
///
/// Sums and differences that 64 bits cannot hold end at the largest or smallest amount that they can.
///
/// ```
/// use gpcheck_rules::Euro;
///
/// assert_eq!(Euro::whole(25_000) - Euro::from_cents(1), Euro::from_cents(2_499_999));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Euro {
    cents: i64,
}

impl Euro {
    /// Nothing.
    pub const ZERO: Self = Self { cents: 0 };

    /// Whole euros.
    pub const fn whole(euros: i64) -> Self {
        Self { cents: euros * 100 }
    }

    /// Hundredths of a euro.
    pub const fn from_cents(cents: i64) -> Self {
        Self { cents }
    }

    /// The amount in hundredths of a euro.
    pub const fn cents(self) -> i64 {
        self.cents
    }
}

impl Add for Euro {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { cents: self.cents.saturating_add(other.cents) }
    }
}

impl Sub for Euro {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self { cents: self.cents.saturating_sub(other.cents) }
    }
}

impl Sum for Euro {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cent_is_not_lost() {
        assert_eq!(Euro::whole(25_000) - Euro::from_cents(1), Euro::from_cents(2_499_999));
        assert!(Euro::from_cents(2_499_999) < Euro::whole(25_000));
        let sum: Euro = [Euro::whole(6_000), Euro::whole(4_256)].into_iter().sum();
        assert_eq!(sum.cents(), 1_025_600);
    }
}
