//! One file for each premium year; a new year is one new file and one line here.

use crate::date::Date;
use crate::premium::year::{Closing, PremiumYear};

macro_rules! years {
    ($($module:ident)+) => {
        $(mod $module;)+
        /// Every premium year whose rules are known or assumed, oldest first.
        pub static YEARS: &[&PremiumYear] = &[$(&$module::YEAR),+];
    };
}

years! { y2016 y2017 y2018 y2019 y2020 y2021 y2022 y2023 y2024 y2025 y2026 }

/// The premium year of that number, if its rules are known or assumed.
pub fn find(year: i64) -> Option<&'static PremiumYear> {
    YEARS.iter().copied().find(|premium| i64::from(premium.year) == year)
}

/// The premium year that a doctor most likely asks about on that day: the one whose window is open,
/// else the one being measured, else the nearest.
pub fn preselected(today: Date) -> Option<&'static PremiumYear> {
    let open = |year: &&&PremiumYear| match (year.window.opens.known(), year.window.closes) {
        (Some(opens), Closing::On(closes) | Closing::Between(closes, _)) => opens <= today && today <= closes,
        _ => false,
    };
    let latest_begun = YEARS.iter().rev().find(|year| year.period().from <= today);
    YEARS.iter().find(open).or(latest_begun).or(YEARS.first()).copied()
}
