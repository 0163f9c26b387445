//! Numbers out of decimal text, exactly or not at all.

use gpcheck_rules::{Euro, Percent};

use crate::text::cut;

/// 2^53: from here on JavaScript cannot tell one whole number from the next.
pub(super) const UNSAFE: u64 = 1 << 53;

/// Ten million million euro, in cents: more than anybody attests.
pub(super) const MOST_CENTS: u64 = 1_000_000_000_000_000;

/// A significand below it can still take a digit; one that cannot is more than anything counts.
const ROOM: u64 = 1_000_000_000_000_000_000;

/// More places than a number has here: moved by so many, it is the largest that can be held, or nothing.
const PLACES: i32 = 20;

/// Why a number is refused: a stable word, and what would be accepted.
pub(super) type Refused = (&'static str, &'static str);

/// A whole number.
pub(super) fn count(text: &str) -> Result<u64, Refused> {
    match scaled(text, 0)? {
        (UNSAFE.., _) => Err(("tooLarge", "A whole number below 2^53 is accepted here.")),
        (_, true) => Err(("notWhole", "A whole number is accepted here.")),
        (number, false) => Ok(number),
    }
}

/// Euros with at most two decimals.
pub(super) fn euro(text: &str) -> Result<Euro, Refused> {
    match scaled(text, 2)? {
        (MOST_CENTS.., _) => Err(("tooLarge", "An amount below 10 000 000 000 000 euro is accepted here.")),
        (_, true) => {
            Err(("tooManyDecimals", "An amount in euro with at most two decimals is accepted here."))
        }
        (cents, false) => Ok(Euro::from_cents(i64::try_from(cents).unwrap_or(i64::MAX))),
    }
}

/// A percentage, what is beyond millionths cut off: no threshold is reached by rounding. Whether it is above a
/// hundred is for the rules to say.
pub(super) fn percent(text: &str) -> Result<Percent, Refused> {
    let (millionths, cut) = scaled(text, 6)?;
    // What little is above a hundred stays above it.
    let above = cut && millionths >= Percent::ALL.millionths();
    Ok(Percent::from_millionths(millionths.saturating_add(above.into())))
}

/// The number times ten to the power of `places`, rounded down, and whether anything was cut off. What is too
/// large to be held is the largest that can be.
fn scaled(text: &str, places: i32) -> Result<(u64, bool), Refused> {
    const MALFORMED: Refused = ("wrongKind", "A number is accepted here.");
    let (mantissa, exponent) = cut(text, b"eE").unwrap_or((text, "0"));
    let exponent = exponent.strip_prefix('+').unwrap_or(exponent);
    let exponent: i32 = match exponent.strip_prefix('-') {
        Some(digits) => -whole(digits).ok_or(MALFORMED)?,
        None => whole(exponent).ok_or(MALFORMED)?,
    };
    let positive = mantissa.strip_prefix('-').unwrap_or(mantissa);
    if positive.is_empty() {
        return Err(MALFORMED);
    }
    let (mut number, mut power, mut cut, mut is_fraction) =
        (0_u64, exponent.saturating_add(places), false, false);
    for digit in positive.bytes() {
        match (digit, number) {
            (b'.', _) if !is_fraction => is_fraction = true,
            (b'0'..=b'9', ..ROOM) => {
                number = number * 10 + u64::from(digit - b'0');
                power = power.saturating_sub(i32::from(is_fraction));
            }
            (b'0'..=b'9', _) => {
                cut |= digit != b'0';
                power = power.saturating_add(i32::from(!is_fraction));
            }
            _ => return Err(MALFORMED),
        }
    }
    if number == 0 {
        return Ok((0, cut));
    }
    if positive.len() < mantissa.len() {
        return Err(("negative", "A number that is not negative is accepted here."));
    }
    for _ in 0..power.min(PLACES) {
        number = number.saturating_mul(10);
    }
    for _ in power.max(-PLACES)..0 {
        cut |= !number.is_multiple_of(10);
        number /= 10;
    }
    Ok((number, cut))
}

/// A power of ten; one too large to be held is as good as the largest.
fn whole(digits: &str) -> Option<i32> {
    if digits.is_empty() {
        return None;
    }
    let digit = |digit: u8| digit.is_ascii_digit().then(|| i32::from(digit - b'0'));
    digits
        .bytes()
        .try_fold(0_i32, |number, byte| Some(number.saturating_mul(10).saturating_add(digit(byte)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers() {
        for (text, number) in [
            ("0", 0),
            ("-0", 0),
            ("-0.0e5", 0),
            ("600", 600),
            ("1e3", 1000),
            ("1E+3", 1000),
            ("2000e-3", 2),
            ("5.0", 5),
            ("12.50e1", 125),
            ("9007199254740991", UNSAFE - 1),
            ("0e999999999999", 0),
        ] {
            assert_eq!(count(text), Ok(number), "{text}");
        }
        for (text, code) in [
            ("0.5", "notWhole"),
            ("1e-7", "notWhole"),
            ("5e-324", "notWhole"),
            ("1e-999999999999", "notWhole"),
            ("-1", "negative"),
            ("-0.5", "negative"),
            ("-1e300", "negative"),
            ("9007199254740992", "tooLarge"),
            ("1e21", "tooLarge"),
            ("1e300", "tooLarge"),
            ("1e999999999999", "tooLarge"),
            ("123456789012345678901234567890", "tooLarge"),
            ("1.2.3", "wrongKind"),
            ("1e", "wrongKind"),
            ("-", "wrongKind"),
            ("1x", "wrongKind"),
        ] {
            assert_eq!(count(text).map_err(|(code, _)| code), Err(code), "{text}");
        }
    }

    #[test]
    fn digits_beyond_what_a_machine_holds_still_count() {
        for (text, number) in [
            ("1.00000000000000000000", 1),
            ("9007199254740991.0000000000", UNSAFE - 1),
            ("30000000000000000000000e-22", 3),
            ("0.0000000000000000000000007e25", 7),
        ] {
            assert_eq!(count(text), Ok(number), "{text}");
        }
        for (text, code) in [
            ("1.00000000000000000001", "notWhole"),
            ("9007199254740991.0000000001", "notWhole"),
            ("30000000000000000000001e-22", "notWhole"),
            ("18446744073709551615", "tooLarge"),
            ("18446744073709551619", "tooLarge"),
            ("99999999999999999999.5", "tooLarge"),
        ] {
            assert_eq!(count(text).map_err(|(code, _)| code), Err(code), "{text}");
        }
        let euro = |text| euro(text).map_err(|(code, _)| code);
        assert_eq!(euro("24999.9900000000000000000000"), Ok(Euro::from_cents(2_499_999)));
        assert_eq!(euro("24999.9900000000000000000001"), Err("tooManyDecimals"));
        let percent = |text| percent(text).expect("a percentage").millionths();
        assert_eq!(percent("59.99999999999999999999999"), 59_999_999);
        assert_eq!(percent("100.0000000000000000000000"), 100_000_000);
        assert_eq!(percent("100.0000000000000000000001"), 100_000_001);
    }

    #[test]
    fn a_cent_is_kept_and_no_more() {
        for (text, cents) in [
            ("24999.99", 2_499_999),
            ("0.1", 10),
            ("0.01", 1),
            ("1e12", 100_000_000_000_000),
            ("25000", 2_500_000),
        ] {
            assert_eq!(euro(text), Ok(Euro::from_cents(cents)), "{text}");
        }
        for text in ["24999.999", "0.30000000000000004", "1e-7", "59.9999999"] {
            assert_eq!(euro(text).map_err(|(code, _)| code), Err("tooManyDecimals"), "{text}");
        }
        assert_eq!(euro("10000000000000.01").map_err(|(code, _)| code), Err("tooLarge"));
        assert_eq!(euro("1e300").map_err(|(code, _)| code), Err("tooLarge"));
    }

    #[test]
    fn a_percentage_is_never_rounded_up() {
        for (text, millionths) in [
            ("59.99", 59_990_000),
            ("60", 60_000_000),
            ("59.9999999", 59_999_999),
            ("59.99999999999999", 59_999_999),
            ("60.00000000000001", 60_000_000),
            ("0.30000000000000004", 300_000),
            ("33.333333333333336", 33_333_333),
            ("1e-7", 0),
            ("5e-324", 0),
            ("1e300", u64::MAX),
            ("100.0000001", 100_000_001),
        ] {
            assert_eq!(percent(text), Ok(Percent::from_millionths(millionths)), "{text}");
        }
    }
}
