//! Reading Rust source just far enough to find floats in it.

/// A float type or a literal with a point.
pub(super) fn float(line: &str) -> Option<&str> {
    let words = line.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '.'));
    words
        .flat_map(|word| {
            let types = word.split('.').find(|part| part.ends_with("f32") || part.ends_with("f64"));
            // `pair.0.1` starts with a name, `0..5` has an empty middle.
            let mut parts = word.split('.');
            let digits =
                |part: Option<&str>| part.is_some_and(|part| part.starts_with(|c: char| c.is_ascii_digit()));
            let literal = (digits(parts.next()) && digits(parts.next())).then_some(word);
            types.or(literal)
        })
        .next()
}

/// The whole numbers written in a line of code; a character given by its number is none.
pub(super) fn whole_numbers(line: &str) -> impl Iterator<Item = u64> {
    line.split(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '{')))
        .filter(|word| word.starts_with(|c: char| c.is_ascii_digit()))
        .filter_map(|word| {
            let digits: String =
                word.chars().filter(|c| *c != '_').take_while(char::is_ascii_digit).collect();
            digits.parse().ok()
        })
}

/// The source with its comments and strings blanked, line by line.
pub(super) fn code_only(source: &str) -> String {
    let mut code = String::with_capacity(source.len());
    let mut chars = source.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '/' if chars.peek() == Some(&'/') => while chars.next_if(|c| *c != '\n').is_some() {},
            '"' if !code.ends_with('\'') => {
                code.push_str("\"\"");
                while let Some(inside) = chars.next() {
                    match inside {
                        '"' => break,
                        '\\' => {
                            chars.next();
                        }
                        '\n' => code.push('\n'),
                        _ => {}
                    }
                }
            }
            other => code.push(other),
        }
    }
    code
}

#[cfg(test)]
mod tests {
    use super::{code_only, float, whole_numbers};

    #[test]
    fn floats_are_seen_and_look_alikes_are_not() {
        for line in ["x: f64", "1.5", "2f32", "let x = 0.1;", "f64::from(x)", "1.0.floor()"] {
            assert!(float(line).is_some(), "{line}");
        }
        for line in ["pair.0.1", "0..5", "0..=5", "x.1", "y2016", "Euro::new(6_000)", "[1, 2]"] {
            assert!(float(line).is_none(), "{line}");
        }
    }

    #[test]
    fn comments_and_strings_are_no_code() {
        let code = code_only("let a = \"1.5 \\\" f64\"; // 2.5\nlet b = '\"'; /// f32");
        assert_eq!(code.lines().count(), 2);
        assert!(code.lines().all(|line| float(line).is_none()), "{code}");
    }

    #[test]
    fn whole_numbers_are_read_as_written() {
        let found: Vec<_> =
            whole_numbers(r"Euro::whole(25_000) + x2024 - 6000_i64 .. 1 '\u{2007}'").collect();
        assert_eq!(found, [25_000, 6000, 1]);
    }
}
