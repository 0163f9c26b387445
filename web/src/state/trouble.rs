//! What is wrong with a field. The texts say what would be accepted.

use gpcheck_rules::{Date, RefusalCode};

/// Why a field counts as unknown although something stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Not a whole number.
    NotWhole,
    /// Not an amount of money.
    NotAmount,
    /// Not a percentage.
    NotPercent,
    /// No such day.
    NotDate,
    /// Less than nothing.
    Negative,
    /// Smaller than a cent.
    TooManyDecimals,
    /// More than can be counted.
    TooLarge,
    /// More than a hundred percent.
    AboveHundred,
    /// A premium year that the rules do not cover.
    NotCovered,
    /// Not a colour.
    NotColour,
    /// Before the day of care, or after the last day that the certificate can hold.
    NotBetween(Date),
    /// The rules refuse it.
    Refused(RefusalCode),
}
