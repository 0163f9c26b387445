//! Finding a code by its number or by words.

use gpcheck_rules::mediprima::codes::{CODES, Code, bare};
use gpcheck_texts::Lang;

/// Every code.
pub(super) fn all() -> impl Iterator<Item = &'static Code> {
    CODES.iter()
}

/// How well a code fits, the best first: the number itself, a number that begins so, every word in its meaning or remedy.
const RANKS: [u8; 3] = [0, 1, 2];

/// Codes that fit what is looked for, the best first, those of one rank in the order of the catalogue. All of them
/// when nothing is looked for.
pub(super) fn found(lang: Lang, wanted: &str) -> Vec<&'static Code> {
    let number = bare(wanted);
    let words: Vec<Vec<u8>> = wanted.split_whitespace().map(folded).collect();
    let ranked: Vec<(u8, &'static Code)> =
        CODES.iter().filter_map(|code| Some((rank(lang, code, &number, &words)?, code))).collect();
    let of = |rank| ranked.iter().filter(move |(own, _)| *own == rank).map(|(_, code)| *code);
    RANKS.into_iter().flat_map(of).collect()
}

fn rank(lang: Lang, code: &'static Code, number: &str, words: &[Vec<u8>]) -> Option<u8> {
    let id = bare(code.id);
    if id == number {
        return Some(0);
    }
    if !number.is_empty() && id.starts_with(number) {
        return Some(1);
    }
    let text =
        [gpcheck_texts::code_meaning(lang, code), " ", gpcheck_texts::code_remedy(lang, code)].concat();
    let text = folded(&text);
    let holds = |word: &Vec<u8>| word.is_empty() || text.windows(word.len()).any(|part| part == word);
    words.iter().all(holds).then_some(2)
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
