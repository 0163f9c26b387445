//! Terms that no premium year has changed so far; each year carries them, so that one may.

use crate::date::MonthDay;

/// Numbers and days of the rules, whatever the year's parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Premium years after the year of the number in which no amount is checked.
    pub first_years: u16,
    /// Consecutive flat-fee days that do not exclude from the starter supplement yet.
    pub flat_fee_days: u64,
    /// First and last day, in the year after the premium year, of the period in which they are counted.
    pub counted: (MonthDay, MonthDay),
    /// Days within which an amount or a refusal can be contested.
    pub contest_days: u64,
}

/// The terms of every year so far.
pub const TERMS: Terms = Terms {
    first_years: 5,
    flat_fee_days: 30,
    counted: (MonthDay::new(1, 1), MonthDay::new(5, 31)),
    contest_days: 60,
};
