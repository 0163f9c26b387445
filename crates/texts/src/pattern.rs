//! Reads the compact patterns that the compiler writes (`compiler/encode.rs`).
//!
//! One small interpreter instead of one function body per message and language: the texts are paid for on a
//! phone, by the byte.

use alloc::string::String;
use core::str::Chars;

use gpcheck_rules::{Date, Euro, Fact, Percent};

use crate::format;
use crate::table::{Group, cut};
use crate::tables::NAMES;
use crate::{Lang, word};

/// A value to be shown or chosen by.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Arg<'a> {
    /// A count, or a year.
    Number(u64),
    /// An amount.
    Euro(Euro),
    /// A percentage.
    Percent(Percent),
    /// A day.
    Date(Date),
    /// Yes or no.
    Flag(bool),
    /// A word of the contract.
    Word(&'a str),
    /// Text as it is.
    Text(&'a str),
    /// Not known.
    Unknown,
}

impl<'a> From<&'a Fact> for Arg<'a> {
    fn from(fact: &'a Fact) -> Self {
        match fact {
            Fact::Euro(euro) => Self::Euro(*euro),
            Fact::Percent(percent) => Self::Percent(*percent),
            Fact::Count(count) => Self::Number(*count),
            Fact::Date(date) => Self::Date(*date),
            Fact::Flag(flag) => Self::Flag(*flag),
            Fact::Word(word) => Self::Word(word),
            Fact::Text(text) => Self::Text(text),
            Fact::Unknown => Self::Unknown,
        }
    }
}

impl Arg<'_> {
    fn is(self, key: &str, lang: Lang) -> bool {
        match self {
            Self::Unknown => key == "unknown",
            _ if key == "known" => true,
            Self::Number(number) if key == "one" => format::is_one(lang, number),
            Self::Number(number) => key.parse() == Ok(number),
            Self::Flag(flag) => key == if flag { "true" } else { "false" },
            Self::Word(word) | Self::Text(word) => key == word,
            Self::Euro(_) | Self::Percent(_) | Self::Date(_) => false,
        }
    }

    /// Writes the value; a count is grouped, a year is not.
    fn show(self, lang: Lang, grouped: bool, out: &mut String) {
        match self {
            Self::Number(number) if grouped => format::put_number(lang, number, out),
            Self::Number(number) => format::put_digits(number, out),
            Self::Euro(amount) => out.push_str(&format::euro(lang, amount)),
            Self::Percent(percent) => out.push_str(&format::percent(lang, percent)),
            Self::Date(day) => out.push_str(&format::date(lang, day)),
            Self::Word(it) => out.push_str(word(lang, it)),
            Self::Text(text) => out.push_str(text),
            Self::Flag(flag) => out.push_str(word(lang, if flag { "true" } else { "false" })),
            Self::Unknown => out.push_str(word(lang, "unknown")),
        }
    }
}

const PLAIN: char = '\u{1}';
const SHOW: char = '\u{2}';
const SELECT: char = '\u{3}';
const END: char = '\u{4}';

struct Writing<'w> {
    lang: Lang,
    args: &'w dyn Fn(usize) -> Arg<'w>,
    out: String,
}

impl<'w> Writing<'w> {
    /// Writes up to the end of this variant; what is not `live` is only passed over.
    fn parts(&mut self, chars: &mut Chars<'_>, live: bool) {
        while let Some(c) = chars.next() {
            match c {
                END => return,
                PLAIN | SHOW => {
                    let arg = self.arg(chars);
                    if live {
                        arg.show(self.lang, c == SHOW, &mut self.out);
                    }
                }
                SELECT => self.select(chars, live),
                text if live => self.out.push(text),
                _ => {}
            }
        }
    }

    fn arg(&self, chars: &mut Chars<'_>) -> Arg<'w> {
        (self.args)(chars.next().map_or(0, |c| (c as usize).saturating_sub(0x20)))
    }

    fn select(&mut self, chars: &mut Chars<'_>, live: bool) {
        let arg = self.arg(chars);
        let mut open = live;
        while let Some((key, rest)) = cut(chars.as_str(), END) {
            *chars = rest.chars();
            let hit = open && (key.is_empty() || arg.is(key, self.lang));
            self.parts(chars, hit);
            open &= !hit;
            if key.is_empty() {
                return;
            }
        }
    }
}

/// The pattern at a place of a group; empty past its end, and while the group is not loaded.
pub(crate) fn text(group: &'static Group, lang: Lang, place: usize) -> &'static str {
    group.text(lang, place)
}

/// The text at a place, its variables given in their alphabetical order.
pub(crate) fn placed(group: &'static Group, lang: Lang, place: usize, args: &[Arg<'_>]) -> String {
    write(lang, text(group, lang, place), &|number| args.get(number).copied().unwrap_or(Arg::Unknown))
}

/// The text at a place, its variables given by name.
pub(crate) fn named(group: &'static Group, lang: Lang, place: usize, args: &[(&str, Arg<'_>)]) -> String {
    write(lang, text(group, lang, place), &|number| {
        let name = NAMES.get(number).copied().unwrap_or_default();
        args.iter().find(|(it, _)| *it == name).map_or(Arg::Unknown, |(_, arg)| *arg)
    })
}

fn write<'w>(lang: Lang, pattern: &str, args: &'w dyn Fn(usize) -> Arg<'w>) -> String {
    let mut writing = Writing { lang, args, out: String::with_capacity(pattern.len()) };
    writing.parts(&mut pattern.chars(), true);
    writing.out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `?` stands for a select, `|` for the end of a key or a variant, `#` and `%` for a shown and a plain value.
    fn written(pattern: &str, args: &[Arg<'_>]) -> String {
        let sign = |c| match c {
            '?' => SELECT,
            '|' => END,
            '#' => SHOW,
            '%' => PLAIN,
            'A' => ' ',
            'B' => '!',
            other => other,
        };
        let pattern: String = pattern.chars().map(sign).collect();
        write(Lang::Fr, &pattern, &|number| args.get(number).copied().unwrap_or(Arg::Unknown))
    }

    #[test]
    fn values_are_shown_where_they_stand() {
        assert_eq!(written("de #A en %A", &[Arg::Number(2_024)]), "de 2\u{202f}024 en 2024");
        assert_eq!(written("#A, #B", &[Arg::Text("x"), Arg::Word("sumehr")]), "x, Sumehr");
        assert_eq!(written("#A", &[]), "inconnu");
    }

    #[test]
    fn the_first_key_that_holds_decides() {
        let plural = "?Aone|un||des|.";
        assert_eq!(written(plural, &[Arg::Number(0)]), "un.");
        assert_eq!(written(plural, &[Arg::Number(2)]), "des.");
        assert_eq!(written(plural, &[Arg::Unknown]), "des.");
        assert_eq!(written("?A0|zéro|one|un||des|", &[Arg::Number(0)]), "zéro");
        assert_eq!(written("?A12|douze||des|", &[Arg::Number(12)]), "douze");
        let flag = "?Atrue|oui|false|non||?|";
        assert_eq!(written(flag, &[Arg::Flag(true)]), "oui");
        assert_eq!(written(flag, &[Arg::Flag(false)]), "non");
        assert_eq!(written("?Aknown|su||tu|", &[Arg::Date(Date::default())]), "su");
        assert_eq!(written("?Aunknown|tu||su|", &[Arg::Euro(Euro::ZERO)]), "su");
        assert_eq!(written("?Amet|a|notMet|b||c|", &[Arg::Word("notMet")]), "b");
    }

    #[test]
    fn a_select_inside_another() {
        let nested = "<?Aunknown|?Bunknown|00||0#B|||?Bunknown|#A0||#A#B||>";
        let both = [Arg::Number(1), Arg::Number(2)];
        assert_eq!(written(nested, &both), "<12>");
        assert_eq!(written(nested, &[Arg::Unknown, Arg::Number(2)]), "<02>");
        assert_eq!(written(nested, &[Arg::Number(1)]), "<10>");
        assert_eq!(written(nested, &[]), "<00>");
    }

    #[test]
    fn a_place_past_the_table_is_empty() {
        assert_eq!(text(&crate::tables::OUTCOME, Lang::Fr, usize::from(u16::MAX)), "");
    }
}
