//! Reading what people type: comma and point, spaces, the euro sign, dates in three parts.

use gpcheck_rules::{Date, Euro, Percent};

use super::trouble::Trouble;

/// What a text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry<T> {
    /// Nothing, or not enough yet to say.
    Unknown,
    /// A value.
    Known(T),
    /// Something that cannot be read.
    Wrong(Trouble),
}

impl<T> Entry<T> {
    /// The value, if there is one.
    pub fn known(self) -> Option<T> {
        match self {
            Self::Known(value) => Some(value),
            _ => None,
        }
    }
}

/// A number of patients, uses or forms: `1000`, `1 000`, `1.000`, `1,000`.
pub fn whole(text: &str) -> Entry<u64> {
    let Some(text) = tidy(text) else {
        return Entry::Unknown;
    };
    match Number::read(&text, Trouble::NotWhole) {
        Ok(number) if number.decimals.is_empty() => {
            number.scaled(0).map_or(Entry::Wrong(Trouble::TooLarge), Entry::Known)
        }
        Ok(_) => Entry::Wrong(Trouble::NotWhole),
        Err(trouble) => Entry::Wrong(trouble),
    }
}

/// An amount: `120000`, `120 000`, `24.999,99 €`, `€ 24,999.99`. Never more than two decimals, never rounded.
pub fn euro(text: &str) -> Entry<Euro> {
    let Some(text) = tidy(text) else {
        return Entry::Unknown;
    };
    match Number::read(text.trim_matches('€'), Trouble::NotAmount) {
        Ok(number) if number.decimals.len() > 2 => Entry::Wrong(Trouble::TooManyDecimals),
        Ok(number) => match number.scaled(2).and_then(|cents| i64::try_from(cents).ok()) {
            Some(cents) => Entry::Known(Euro::from_cents(cents)),
            None => Entry::Wrong(Trouble::TooLarge),
        },
        Err(trouble) => Entry::Wrong(trouble),
    }
}

/// A percentage: `58,8`, `58.8 %`. Decimals past the sixth are cut off, so that nothing is rounded over a threshold.
pub fn percent(text: &str) -> Entry<Percent> {
    let Some(text) = tidy(text) else {
        return Entry::Unknown;
    };
    let Some((units, decimals)) = split_decimals(text.trim_end_matches('%')) else {
        return Entry::Wrong(Trouble::NotPercent);
    };
    let number = Number { units: units.into(), decimals: decimals.chars().take(6).collect() };
    match number.scaled(6).map(Percent::from_millionths) {
        Some(percent) if percent <= Percent::ALL => Entry::Known(percent),
        _ => Entry::Wrong(Trouble::AboveHundred),
    }
}

/// A date in three parts. One that is not finished is unknown; one that cannot be is wrong.
pub fn date(day: &str, month: &str, year: &str) -> Entry<Date> {
    let parts = [(day, 1..=31, 2), (month, 1..=12, 2), (year, 1..=9999, 4)];
    let mut read = [None; 3];
    for (slot, (text, fits, digits)) in read.iter_mut().zip(parts) {
        let text = text.trim();
        if text.is_empty() {
            continue;
        }
        let number = text.parse::<u32>().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
        match number {
            // Zeros before the first digit that counts: still being typed.
            Some(0) if text.len() < digits => {}
            Some(number) if fits.contains(&number) && text.len() <= digits => {
                *slot = Some((number, text.len()))
            }
            _ => return Entry::Wrong(Trouble::NotDate),
        }
    }
    match read {
        [Some((day, _)), Some((month, _)), Some((year, 4))] => year
            .try_into()
            .ok()
            .and_then(|year| Date::from_ymd_opt(year, month, day))
            .map_or(Entry::Wrong(Trouble::NotDate), Entry::Known),
        _ => Entry::Unknown,
    }
}

/// A date of which the year is enough; the first day of the year, or of the month, then stands for it.
pub fn year_or_date(day: &str, month: &str, year: &str) -> Entry<Date> {
    let or_first = |text: &str| {
        if text.trim().is_empty() { String::from("1") } else { text.to_owned() }
    };
    match (day.trim().is_empty(), year.trim().is_empty()) {
        (_, true) => date(day, month, year),
        // A day without its month is not finished.
        (false, false) => date(day, month, year),
        (true, false) => date("1", &or_first(month), year),
    }
}

/// The three parts of a date pasted or typed into one field: `15/12/2025`, `15.12.2025`, `2025-12-15`.
pub fn pasted_date(text: &str) -> Option<[String; 3]> {
    let mut parts =
        text.trim().split(['/', '.', '-', ' ']).filter(|part| !part.is_empty()).map(str::to_owned);
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    let digits = [&first, &second, &third].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    match (parts.next(), digits, first.len(), third.len()) {
        (None, true, 4, 1..=2) => Some([third, second, first]),
        (None, true, 1..=2, 4) => Some([first, second, third]),
        _ => None,
    }
}

/// The text without any white space; `None` when nothing is left.
fn tidy(text: &str) -> Option<String> {
    let space = |c: &char| matches!(c, ' ' | '\t' | '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}');
    let text: String = text.chars().filter(|c| !space(c)).collect();
    (!text.is_empty()).then_some(text)
}

/// A number as digits, before it has a unit.
struct Number {
    units: String,
    decimals: String,
}

impl Number {
    /// Groups of three digits behind one kind of separator, and decimals behind a comma or point.
    fn read(text: &str, trouble: Trouble) -> Result<Self, Trouble> {
        let mut groups = vec![String::new()];
        let mut signs = Vec::new();
        for c in text.chars() {
            match c {
                '0'..='9' => groups.last_mut().into_iter().for_each(|group| group.push(c)),
                '.' | ',' | '\'' | '’' => {
                    groups.push(String::new());
                    signs.push(c);
                }
                '-' | '−' | '–' if signs.is_empty() && groups.concat().is_empty() => {
                    return Err(Trouble::Negative);
                }
                _ => return Err(trouble),
            }
        }
        let mut decimals = String::new();
        if let Some(last) = signs.pop() {
            // One kind of separator only, with three digits behind each: thousands. "25.000" is not 25.
            let one_kind = signs.iter().all(|sign| *sign == last);
            if !(one_kind && thousands(&groups)) {
                if !matches!(last, '.' | ',') || signs.contains(&last) {
                    return Err(trouble);
                }
                decimals = groups.pop().unwrap_or_default();
            }
        }
        let plain = groups.len() == 1 && groups.iter().all(|group| !group.is_empty());
        if plain || thousands(&groups) { Ok(Self { units: groups.concat(), decimals }) } else { Err(trouble) }
    }

    /// The number times a power of ten; `None` when it is too large.
    fn scaled(&self, places: usize) -> Option<u64> {
        let zeros = places.saturating_sub(self.decimals.len());
        let digits = self.units.bytes().chain(self.decimals.bytes()).chain(std::iter::repeat_n(b'0', zeros));
        digits
            .into_iter()
            .try_fold(0_u64, |value, digit| value.checked_mul(10)?.checked_add(u64::from(digit - b'0')))
    }
}

/// Whether the groups are those of a number with its thousands apart.
fn thousands(groups: &[String]) -> bool {
    let lengths = groups.iter().map(String::len);
    lengths
        .enumerate()
        .all(|(place, length)| if place == 0 { (1..=3).contains(&length) } else { length == 3 })
}

/// Digits, and digits behind one comma or point.
fn split_decimals(text: &str) -> Option<(&str, &str)> {
    let (units, decimals) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    (!units.is_empty() && digits(units) && digits(decimals)).then_some((units, decimals))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_as_people_write_them() {
        for text in [
            "120000",
            "120 000",
            "120.000",
            "120,000",
            "120\u{202f}000 €",
            "€ 120.000",
            "120'000",
            "120000,00",
            "120.000,0",
        ] {
            assert_eq!(euro(text), Entry::Known(Euro::whole(120_000)), "{text}");
        }
        for text in ["24.999,99", "24,999.99", "24999.99", "24 999,99 €", "€24999,99"] {
            assert_eq!(euro(text), Entry::Known(Euro::from_cents(2_499_999)), "{text}");
        }
        assert_eq!(euro("25.00"), Entry::Known(Euro::whole(25)));
        assert_eq!(euro("25.0"), Entry::Known(Euro::whole(25)));
        assert_eq!(euro("25,"), Entry::Known(Euro::whole(25)));
        assert_eq!(euro("1.234.567"), Entry::Known(Euro::whole(1_234_567)));
        assert_eq!(euro("0"), Entry::Known(Euro::ZERO));
    }

    #[test]
    fn an_amount_that_cannot_be_read_says_why() {
        assert_eq!(euro(""), Entry::Unknown);
        assert_eq!(euro(" \u{a0}"), Entry::Unknown);
        assert_eq!(euro("-5"), Entry::Wrong(Trouble::Negative));
        assert_eq!(euro("24999.999"), Entry::Wrong(Trouble::TooManyDecimals));
        assert_eq!(euro("1e6"), Entry::Wrong(Trouble::NotAmount));
        assert_eq!(euro("abc"), Entry::Wrong(Trouble::NotAmount));
        assert_eq!(euro("€"), Entry::Wrong(Trouble::NotAmount));
        assert_eq!(euro("1.2.3"), Entry::Wrong(Trouble::NotAmount));
        assert_eq!(euro("12,34.567,8"), Entry::Wrong(Trouble::NotAmount));
        assert_eq!(euro("99999999999999999999"), Entry::Wrong(Trouble::TooLarge));
    }

    #[test]
    fn counts_are_whole() {
        for text in ["1000", "1 000", "1.000", "1,000", "1\u{202f}000"] {
            assert_eq!(whole(text), Entry::Known(1000), "{text}");
        }
        assert_eq!(whole("0"), Entry::Known(0));
        assert_eq!(whole("600.000.000"), Entry::Known(600_000_000));
        for text in ["1,5", "12.50", "x", "60 %"] {
            assert_eq!(whole(text), Entry::Wrong(Trouble::NotWhole), "{text}");
        }
        assert_eq!(whole("-1"), Entry::Wrong(Trouble::Negative));
        assert_eq!(whole(""), Entry::Unknown);
    }

    #[test]
    fn percentages_are_never_rounded_up() {
        assert_eq!(percent("58,8"), Entry::Known(Percent::from_millionths(58_800_000)));
        assert_eq!(percent("58.8 %"), Entry::Known(Percent::from_millionths(58_800_000)));
        assert_eq!(percent("59,99999999"), Entry::Known(Percent::from_millionths(59_999_999)));
        assert_eq!(percent("100"), Entry::Known(Percent::ALL));
        assert_eq!(percent("58,"), Entry::Known(Percent::whole(58)));
        assert_eq!(percent("100,1"), Entry::Wrong(Trouble::AboveHundred));
        assert_eq!(percent("1.234.5"), Entry::Wrong(Trouble::NotPercent));
        assert_eq!(percent("half"), Entry::Wrong(Trouble::NotPercent));
        assert_eq!(percent("-3"), Entry::Wrong(Trouble::NotPercent));
        assert_eq!(percent(""), Entry::Unknown);
    }

    #[test]
    fn a_date_is_unknown_until_it_is_whole() {
        let day = Date::from_ymd_opt(2025, 12, 5);
        assert_eq!(date("5", "12", "2025"), Entry::Known(day.unwrap()));
        assert_eq!(date(" 05", "12 ", "2025"), Entry::Known(day.unwrap()));
        for (d, m, y) in [
            ("", "", ""),
            ("5", "", ""),
            ("5", "12", ""),
            ("5", "12", "20"),
            ("", "", "2025"),
            ("0", "", ""),
            ("5", "0", "2025"),
            ("5", "12", "0"),
        ] {
            assert_eq!(date(d, m, y), Entry::Unknown, "{d}/{m}/{y}");
        }
        for (d, m, y) in [
            ("31", "2", "2025"),
            ("32", "", ""),
            ("", "13", ""),
            ("29", "2", "2025"),
            ("a", "", ""),
            ("1", "1", "20255"),
            ("-1", "1", "2025"),
            ("+1", "1", "2025"),
            ("00", "1", "2025"),
            ("1", "1", "0000"),
        ] {
            assert_eq!(date(d, m, y), Entry::Wrong(Trouble::NotDate), "{d}/{m}/{y}");
        }
        assert!(date("29", "2", "2024").known().is_some());
    }

    #[test]
    fn a_year_is_enough_where_it_says_so() {
        assert_eq!(year_or_date("", "", "2010"), Entry::Known(Date::from_ymd_opt(2010, 1, 1).unwrap()));
        assert_eq!(year_or_date("", "9", "2010"), Entry::Known(Date::from_ymd_opt(2010, 9, 1).unwrap()));
        assert_eq!(year_or_date("15", "9", "2010"), Entry::Known(Date::from_ymd_opt(2010, 9, 15).unwrap()));
        assert_eq!(year_or_date("15", "", "2010"), Entry::Unknown);
        assert_eq!(year_or_date("", "", "201"), Entry::Unknown);
        assert_eq!(year_or_date("", "13", "2010"), Entry::Wrong(Trouble::NotDate));
    }

    #[test]
    fn a_whole_date_may_be_pasted_into_one_field() {
        let parts = Some(["15".to_owned(), "12".to_owned(), "2025".to_owned()]);
        for text in ["15/12/2025", "15.12.2025", "15-12-2025", "15 12 2025", "2025-12-15", " 15 / 12 / 2025 "]
        {
            assert_eq!(pasted_date(text), parts, "{text}");
        }
        for text in ["15", "15/12", "15/12/25", "a/b/2025", "1/2/3/2025", ""] {
            assert_eq!(pasted_date(text), None, "{text}");
        }
    }
}
