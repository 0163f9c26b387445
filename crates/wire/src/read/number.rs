//! Numbers out of floating point, exactly or not at all.

use gpcheck_rules::{Euro, Percent};

/// 2^53: from here on JavaScript cannot tell one whole number from the next.
const UNSAFE: f64 = 9_007_199_254_740_992.0;

/// Ten million million euro: more than anybody attests, and every cent up to there is exact in a float.
const MOST_EURO: f64 = 1e13;

/// More than a hundred percent, however much exactly.
const FAR_ABOVE_HUNDRED: f64 = 1e6;

/// Why a number is refused: a stable word, and what would be accepted.
pub(super) type Refused = (&'static str, &'static str);

/// A finite number that is not negative.
pub(super) fn positive(number: f64) -> Result<f64, Refused> {
    if !number.is_finite() {
        Err(("notFinite", "A finite number is accepted here."))
    } else if number < 0.0 {
        Err(("negative", "A number that is not negative is accepted here."))
    } else {
        Ok(number)
    }
}

/// A whole number.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
pub(super) fn count(number: f64) -> Result<u64, Refused> {
    let number = positive(number)?;
    let whole = number as u64;
    if number >= UNSAFE {
        Err(("tooLarge", "A whole number below 2^53 is accepted here."))
    } else if whole as f64 == number {
        Ok(whole)
    } else {
        Err(("notWhole", "A whole number is accepted here."))
    }
}

/// Euros with at most two decimals.
#[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]
pub(super) fn euro(number: f64) -> Result<Euro, Refused> {
    let number = positive(number)?;
    let cents = (number * 100.0 + 0.5) as i64;
    if number > MOST_EURO {
        Err(("tooLarge", "An amount of at most 10 000 000 000 000 euro is accepted here."))
    } else if cents as f64 / 100.0 == number {
        Ok(Euro::from_cents(cents))
    } else {
        Err(("tooManyDecimals", "An amount in euro with at most two decimals is accepted here."))
    }
}

/// A percentage; whether it is above a hundred is for the rules to say.
pub(super) fn percent(number: f64) -> Result<Percent, Refused> {
    positive(number).map(exact_percent)
}

/// The millionths of a percent that the float was written from; else rounded down, so that no threshold is
/// reached by rounding.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
fn exact_percent(percent: f64) -> Percent {
    if percent > FAR_ABOVE_HUNDRED {
        return Percent::from_millionths(u64::MAX);
    }
    let nearest = (percent * 1e6 + 0.5) as u64;
    // Where the nearest is above, the one below is the floor: both are exact this far down.
    let floor = if nearest as f64 / 1e6 == percent || !is_above(nearest, percent) { nearest } else { nearest - 1 };
    Percent::from_millionths(floor)
}

/// Whether so many millionths are more than the float, compared as whole numbers.
fn is_above(millionths: u64, percent: f64) -> bool {
    // percent = significand / 2^scale, exactly; below the smallest normal number it is as good as nothing.
    let bits = percent.to_bits();
    let significand = u128::from((bits & ((1 << 52) - 1)) | (1 << 52));
    let scale = 1075 - (bits >> 52);
    if scale > 74 {
        return millionths > 0;
    }
    u128::from(millionths) << scale > significand * 1_000_000
}
