//! Premium year 2025: no source gives its rules, so those of 2024 are assumed and said to be;
//! applications open in the second half of 2026, on a day that no source gives.

use super::y2024;
use crate::date::ymd;
use crate::premium::year::{Closing, Opening, PremiumYear, Window};
use crate::source::reported;
use crate::sources::GBO54;

pub(super) const YEAR: PremiumYear = y2024::YEAR.assumed_for(
    2025,
    Window { opens: Opening::NotBefore(ymd(2026, 7, 1)), closes: Closing::Unknown, basis: reported![GBO54] },
    ymd(2026, 12, 31),
);
