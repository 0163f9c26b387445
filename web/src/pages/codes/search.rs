//! Finding a code by its number or by words.

use gpcheck_rules::mediprima::codes::{CODES, Code, bare};
use gpcheck_texts::Lang;

/// Every code.
pub(super) fn all() -> impl Iterator<Item = &'static Code> {
    CODES.iter()
}

/// How well a code fits, the best first: its number stands among the words, its number begins so, every word begins
/// its number or occurs in its meaning or remedy.
const RANKS: [u8; 3] = [0, 1, 2];

/// Codes that fit what is looked for, the best first, those of one rank in the order of the catalogue. All of them
/// when nothing is looked for.
pub(super) fn found(lang: Lang, wanted: &str) -> Vec<&'static Code> {
    let wanted = Wanted {
        number: bare(wanted),
        words: wanted.split_whitespace().map(|word| (bare(word), folded(word))).collect(),
    };
    let ranked: Vec<(u8, &'static Code)> =
        CODES.iter().filter_map(|code| Some((wanted.rank(lang, code)?, code))).collect();
    let of = |rank| ranked.iter().filter(move |(own, _)| *own == rank).map(|(_, code)| *code);
    RANKS.into_iter().flat_map(of).collect()
}

/// What is looked for.
struct Wanted {
    /// All of it, read as one number.
    number: String,
    /// Each word, read as a number and as a word.
    words: Vec<(String, Vec<u8>)>,
}

impl Wanted {
    fn rank(&self, lang: Lang, code: &'static Code) -> Option<u8> {
        // A message is pasted as it came: its code may stand anywhere in it.
        if code.is(&self.number) || self.words.iter().any(|(number, _)| code.is(number)) {
            return Some(0);
        }
        if code.begins(&self.number) {
            return Some(1);
        }
        let text = [gpcheck_texts::code_meaning(lang, code), " ", gpcheck_texts::code_remedy(lang, code)];
        let text = folded(&text.concat());
        let holds = |(number, word): &(String, Vec<u8>)| {
            word.is_empty() || code.begins(number) || text.windows(word.len()).any(|part| part == word)
        };
        self.words.iter().all(holds).then_some(2)
    }
}

/// Letters without case and accents, so that both are free; the tables of Unicode would cost more than the page.
fn folded(text: &str) -> Vec<u8> {
    let plain = |c: char| match c {
        'À'..='Å' | 'à'..='å' => 'a',
        'Ç' | 'ç' => 'c',
        'È'..='Ë' | 'è'..='ë' => 'e',
        'Ì'..='Ï' | 'ì'..='ï' => 'i',
        'Ò'..='Ö' | 'ò'..='ö' => 'o',
        'Ù'..='Ü' | 'ù'..='ü' => 'u',
        '’' => '\'',
        other => other.to_ascii_lowercase(),
    };
    let mut bytes = Vec::with_capacity(text.len());
    for c in text.chars().map(plain) {
        bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(lang: Lang, wanted: &str) -> Vec<&'static str> {
        found(lang, wanted).iter().map(|code| code.id).collect()
    }

    #[test]
    fn a_number_comes_first_then_those_that_begin_so() {
        assert_eq!(ids(Lang::Fr, "203").first(), Some(&"203"));
        assert_eq!(ids(Lang::Nl, "2542"), ["254210", "254220", "254225", "254226"]);
        assert_eq!(ids(Lang::En, "soa02001"), ["SOA-02001"]);
        assert_eq!(ids(Lang::En, "0203").first(), Some(&"203"));
    }

    #[test]
    fn a_code_is_found_in_the_message_around_it() {
        assert_eq!(ids(Lang::Fr, "[254226] Numéro expiré"), ["254226"]);
        assert_eq!(ids(Lang::Nl, "foutcode: 207."), ["207"]);
        assert_eq!(ids(Lang::De, "2542 abgelaufen"), ["254226"]);
    }

    #[test]
    fn words_are_found_whatever_their_case_and_accents() {
        for (lang, words) in [
            (Lang::Fr, "DECISION Suspendue"),
            (Lang::Nl, "geschorst beslissing"),
            (Lang::De, "entscheidung AUSGESETZT"),
        ] {
            assert_eq!(ids(lang, words), ["203"], "{words}");
        }
        assert!(ids(Lang::En, "commitment").len() > 4);
    }

    #[test]
    fn nothing_looked_for_is_everything_and_nonsense_is_nothing() {
        assert_eq!(ids(Lang::En, " ").len(), CODES.len());
        assert!(ids(Lang::En, "999999").is_empty());
        assert!(ids(Lang::En, "zzz commitment").is_empty());
    }
}
