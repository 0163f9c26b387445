//! Civil dates in Belgium, and periods of whole days.

use chrono::{Datelike, Days, Months, NaiveDate};

/// A civil date.
pub type Date = NaiveDate;

/// A date written in the source text of a rule; an impossible one does not compile.
#[expect(clippy::panic, reason = "only called in constants, where a panic is a compile error")]
pub(crate) const fn ymd(year: i32, month: u32, day: u32) -> Date {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => panic!("impossible date in a rule"),
    }
}

/// The day `days` later; `None` past the last day that a four-digit year can write.
pub fn after(date: Date, days: u64) -> Option<Date> {
    date.checked_add_days(Days::new(days)).filter(|later| *later <= LAST)
}

/// The same day of the month `months` later, or the last day of a shorter month.
pub fn months_after(date: Date, months: u32) -> Option<Date> {
    date.checked_add_months(Months::new(months)).filter(|later| *later <= LAST)
}

/// The last day that a four-digit year can write.
pub const LAST: Date = ymd(9999, 12, 31);

/// A day of the year that every year has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MonthDay {
    month: u8,
    day: u8,
}

impl MonthDay {
    /// Written in the source text of a rule; a day that some year lacks does not compile.
    pub(crate) const fn new(month: u8, day: u8) -> Self {
        // 2023 is not a leap year, so 29 February is refused too.
        let _ = ymd(2023, month as u32, day as u32);
        Self { month, day }
    }

    /// The day of the year that the date falls on; `None` on 29 February.
    pub fn of(date: Date) -> Option<Self> {
        let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
        ((month, day) != (2, 29)).then_some(Self { month, day })
    }

    /// This day in the year given.
    pub fn in_year(self, year: u16) -> Date {
        NaiveDate::from_ymd_opt(i32::from(year), self.month.into(), self.day.into()).unwrap_or(LAST)
    }
}

/// A run of days, both ends included; without an end it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    /// First day.
    pub from: Date,
    /// Last day; `None` while no end is known.
    pub to: Option<Date>,
}

impl Period {
    /// From one day to another, both included.
    pub const fn between(from: Date, to: Date) -> Self {
        Self { from, to: Some(to) }
    }

    /// The calendar year.
    pub fn year(year: u16) -> Self {
        Self::between(MonthDay::new(1, 1).in_year(year), MonthDay::new(12, 31).in_year(year))
    }

    /// The last day, or the last day that can be written.
    pub fn end(&self) -> Date {
        self.to.unwrap_or(LAST)
    }

    /// Whether the day lies in the period.
    pub fn contains(&self, day: Date) -> bool {
        self.from <= day && day <= self.end()
    }

    /// Whether the two share a day.
    pub fn touches(&self, other: &Self) -> bool {
        self.from <= other.end() && other.from <= self.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ends_count() {
        let period = Period::year(2024);
        assert!(period.contains(ymd(2024, 1, 1)) && period.contains(ymd(2024, 12, 31)));
        assert!(!period.contains(ymd(2023, 12, 31)) && !period.contains(ymd(2025, 1, 1)));
        let open = Period { from: ymd(2024, 12, 31), to: None };
        assert!(open.touches(&period) && period.touches(&open));
        assert!(!Period { from: ymd(2025, 1, 1), to: None }.touches(&period));
    }

    #[test]
    fn a_day_of_the_year_is_one_that_every_year_has() {
        let last = MonthDay::of(ymd(2024, 2, 28));
        assert_eq!(last.map(|day| day.in_year(2025)), Some(ymd(2025, 2, 28)));
        assert_eq!(MonthDay::of(ymd(2024, 3, 29)).map(|day| day.in_year(2025)), Some(ymd(2025, 3, 29)));
        assert_eq!(MonthDay::of(ymd(2024, 2, 29)), None);
    }

    #[test]
    fn months_end_where_the_shorter_month_ends() {
        assert_eq!(months_after(ymd(2025, 12, 31), 2), Some(ymd(2026, 2, 28)));
        assert_eq!(months_after(ymd(2026, 2, 10), 2), Some(ymd(2026, 4, 10)));
        assert_eq!(after(ymd(2025, 9, 11), 60), Some(ymd(2025, 11, 10)));
        assert_eq!(after(LAST, 1), None);
        assert_eq!(months_after(LAST, 2), None);
    }
}
