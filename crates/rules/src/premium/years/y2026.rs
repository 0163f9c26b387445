//! Premium year 2026: no source gives its rules, so those of 2024 are assumed and said to be;
//! still being measured; no source gives its window.

use super::y2024;
use crate::date::ymd;
use crate::premium::year::{Closing, Opening, PremiumYear, Window};
use crate::source::inferred;
use crate::sources::GBO54;

pub(super) const YEAR: PremiumYear = y2024::YEAR.assumed_for(
    2026,
    Window { opens: Opening::Unknown, closes: Closing::Unknown, basis: inferred![GBO54] },
    ymd(2027, 12, 31),
);
