//! What is looked for in texts. The search of the standard library, made for texts of any length, costs a kilobyte.

/// The text before and after the first of the marks, which are of ASCII.
#[inline(never)]
pub(crate) fn cut<'t>(text: &'t str, marks: &[u8]) -> Option<(&'t str, &'t str)> {
    let place = text.bytes().position(|byte| marks.contains(&byte))?;
    Some((text.get(..place)?, text.get(place + 1..)?))
}

/// What follows the last point; the whole text where there is none.
pub(crate) fn last_part(text: &str) -> &str {
    let place = text.bytes().rposition(|byte| byte == b'.');
    place.and_then(|place| text.get(place + 1..)).unwrap_or(text)
}

/// The text from where a word begins in it.
pub(crate) fn from_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    text.char_indices()
        .map(|(place, _)| text.get(place..).unwrap_or_default())
        .find(|rest| rest.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_mark_cuts() {
        assert_eq!(cut("é:b:c", b":"), Some(("é", "b:c")));
        assert_eq!(cut("1E5e", b"eE"), Some(("1", "5e")));
        assert_eq!([cut(":", b":"), cut("", b":"), cut("a", b":")], [Some(("", "")), None, None]);
    }

    #[test]
    fn the_last_part_follows_the_last_point() {
        assert_eq!(["a.b.c", "a", "", "é.", ".é"].map(last_part), ["c", "a", "", "", "é"]);
    }

    #[test]
    fn a_word_is_found_where_it_begins() {
        assert_eq!(from_word("é SOA-1", "SOA-"), Some("SOA-1"));
        assert_eq!(from_word("SO", "SOA"), None);
    }
}
