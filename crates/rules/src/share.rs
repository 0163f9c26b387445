//! Shares and percentages, compared exactly.

use crate::known::{Known, Tri};

/// A percentage, held in millionths of a percent so that what INAMI/RIZIV displays is kept as given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent {
    millionths: u64,
}

/// Millionths of a percent in one percent.
const PER_PERCENT: u64 = 1_000_000;

impl Percent {
    /// A hundred percent.
    pub const ALL: Self = Self::whole(100);

    /// Whole percents.
    pub const fn whole(percent: u8) -> Self {
        Self { millionths: percent as u64 * PER_PERCENT }
    }

    /// Millionths of a percent: 58.8 % is 58 800 000.
    pub const fn from_millionths(millionths: u64) -> Self {
        Self { millionths }
    }

    /// The percentage in millionths of a percent.
    pub const fn millionths(self) -> u64 {
        self.millionths
    }
}

/// An own count: `part` of `whole` patients, requests or consultations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Share {
    /// What counts.
    pub part: u64,
    /// Out of how many. Zero leaves every comparison undetermined: no source says what then holds.
    pub whole: u64,
}

impl Share {
    /// Whether the share is at least `minimum`, without rounding; not known when the whole is zero.
    ///
    /// ```
    /// use gpcheck_rules::{Percent, Share, Tri};
    ///
    /// let sixty = Percent::whole(60);
    /// assert_eq!(Share { part: 600, whole: 1_000 }.reaches(sixty), Tri::Yes);
    /// assert_eq!(Share { part: 599, whole: 1_000 }.reaches(sixty), Tri::No);
    /// assert_eq!(Share { part: 0, whole: 0 }.reaches(sixty), Tri::Unknown);
    /// ```
    pub fn reaches(self, minimum: Percent) -> Tri {
        if self.whole == 0 {
            return Tri::Unknown;
        }
        let hundredfold = u128::from(self.part) * u128::from(Percent::ALL.millionths);
        Tri::from(hundredfold >= u128::from(minimum.millionths) * u128::from(self.whole))
    }

    /// How many more of `part`, the whole unchanged, until the share reaches `minimum`.
    /// `None` when the whole is zero.
    pub fn missing(self, minimum: Percent) -> Known<u64> {
        if self.whole == 0 {
            return None;
        }
        // Hundreds first, so that nothing needs more than 64 bits: a long division is a kilobyte of the package.
        let all = Percent::ALL.millionths();
        let of_rest = minimum.millionths.checked_mul(self.whole % all).map(|parts| parts.div_ceil(all));
        let of_hundreds = minimum.millionths.checked_mul(self.whole / all);
        let needed = of_hundreds.zip(of_rest).and_then(|(hundreds, rest)| hundreds.checked_add(rest));
        Some(needed.unwrap_or(u64::MAX).saturating_sub(self.part))
    }

    /// The share as a percentage, never rounded up: 59.999 % does not become 60 %.
    pub fn percent(self) -> Known<Percent> {
        if self.whole == 0 {
            return None;
        }
        // As on paper, digit by digit, for the same reason.
        let whole = u128::from(self.whole);
        let mut millionths = self.part / self.whole;
        let mut rest = u128::from(self.part % self.whole);
        for _ in 0..Percent::ALL.millionths().ilog10() {
            millionths = millionths.checked_mul(10)?;
            rest *= 10;
            while rest >= whole {
                rest -= whole;
                millionths = millionths.checked_add(1)?;
            }
        }
        Some(Percent::from_millionths(millionths))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIXTY: Percent = Percent::whole(60);

    #[test]
    fn one_patient_decides() {
        assert_eq!(Share { part: 600, whole: 1000 }.reaches(SIXTY), Tri::Yes);
        assert_eq!(Share { part: 599, whole: 1000 }.reaches(SIXTY), Tri::No);
        assert_eq!(Share { part: 0, whole: 0 }.reaches(SIXTY), Tri::Unknown);
    }

    #[test]
    fn a_third_is_not_rounded_up() {
        let third = Share { part: 1, whole: 3 };
        assert_eq!(third.reaches(Percent::from_millionths(33_333_333)), Tri::Yes);
        assert_eq!(third.reaches(Percent::from_millionths(33_333_334)), Tri::No);
        assert_eq!(third.percent(), Some(Percent::from_millionths(33_333_333)));
    }

    #[test]
    fn what_is_missing_is_just_enough() {
        for whole in 1..200 {
            for part in 0..=whole {
                let share = Share { part, whole };
                let more = share.missing(SIXTY).unwrap_or(u64::MAX);
                assert_eq!(Share { part: part + more, whole }.reaches(SIXTY), Tri::Yes);
                if more > 0 {
                    assert_eq!(Share { part: part + more - 1, whole }.reaches(SIXTY), Tri::No);
                }
            }
        }
        assert_eq!(Share { part: 0, whole: 0 }.missing(SIXTY), None);
        assert_eq!(Share { part: 0, whole: 0 }.percent(), None);
    }

    #[test]
    fn no_digit_is_lost_however_large_the_counts() {
        let all = u128::from(Percent::ALL.millionths());
        let counts =
            [0, 1, 2, 3, 7, 99, 100_000_000, 100_000_001, 1 << 53, u64::MAX / 10, u64::MAX - 1, u64::MAX];
        for whole in counts.into_iter().skip(1) {
            for part in counts {
                let share = Share { part, whole };
                let millionths = u128::from(part) * all / u128::from(whole);
                assert_eq!(
                    share.percent().map(Percent::millionths),
                    u64::try_from(millionths).ok(),
                    "{share:?}"
                );
                for minimum in [0, 1, 33_333_333, 60_000_000, 99_999_999, 100_000_000] {
                    let needed = (u128::from(minimum) * u128::from(whole)).div_ceil(all);
                    let missing = needed.saturating_sub(part.into());
                    let told = share.missing(Percent::from_millionths(minimum)).map(u128::from);
                    assert_eq!(told, Some(missing), "{share:?} of {minimum}");
                }
            }
        }
    }

    #[test]
    fn large_counts_do_not_overflow() {
        let huge = Share { part: u64::MAX, whole: u64::MAX };
        assert_eq!(huge.reaches(Percent::ALL), Tri::Yes);
        assert_eq!(huge.missing(Percent::ALL), Some(0));
    }
}
