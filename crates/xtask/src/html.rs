//! Just enough HTML to check our own pages: the start tags with their attributes, and the text inside scripts and styles.

/// A start tag.
#[derive(Debug, PartialEq)]
pub(crate) struct Tag {
    /// In lower case.
    pub(crate) name: String,
    /// Names in lower case, values without quotes and with `&amp;` resolved.
    pub(crate) attributes: Vec<(String, String)>,
    /// What stands inside a `script` or `style`; empty for every other element.
    pub(crate) text: String,
}

impl Tag {
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

pub(crate) fn tags(html: &str) -> Vec<Tag> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
        } else if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let (mut tag, after) = start_tag(rest);
            rest = after;
            if matches!(tag.name.as_str(), "script" | "style") {
                let end = rest.find(&format!("</{}", tag.name)).unwrap_or(rest.len());
                rest[..end].trim().clone_into(&mut tag.text);
                rest = &rest[end..];
            }
            found.push(tag);
        }
    }
    found
}

/// Reads from just behind `<` to just behind `>`.
fn start_tag(text: &str) -> (Tag, &str) {
    let name_end = text.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).unwrap_or(text.len());
    let mut tag =
        Tag { name: text[..name_end].to_ascii_lowercase(), attributes: Vec::new(), text: String::new() };
    let mut rest = &text[name_end..];
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if rest.is_empty() {
            return (tag, rest);
        }
        if let Some(after) = rest.strip_prefix('>') {
            return (tag, after);
        }
        let key_end =
            rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/')).unwrap_or(rest.len());
        let (key, after) = rest.split_at(key_end.max(1));
        let (value, after) = match after.trim_start().strip_prefix('=') {
            Some(after) => value(after.trim_start()),
            None => ("", after),
        };
        tag.attributes.push((key.to_ascii_lowercase(), value.replace("&amp;", "&")));
        rest = after;
    }
}

fn value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inside) = text.strip_prefix(quote) {
            return inside.split_once(quote).unwrap_or((inside, ""));
        }
    }
    let end = text.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(text.len());
    text.split_at(end)
}

#[cfg(test)]
mod tests {
    use super::tags;

    #[test]
    fn attributes_in_every_notation() {
        let tags =
            tags("<!doctype html><!-- <a> --><A href='x?a=1&amp;b=2' hidden data-n=3 title=\"a > b\"/>t</a>");
        assert_eq!(tags.len(), 1);
        assert_eq!(tags[0].name, "a");
        assert_eq!(tags[0].attribute("href"), Some("x?a=1&b=2"));
        assert_eq!(tags[0].attribute("hidden"), Some(""));
        assert_eq!(tags[0].attribute("data-n"), Some("3"));
        assert_eq!(tags[0].attribute("title"), Some("a > b"));
    }

    #[test]
    fn the_inside_of_a_script_is_no_markup() {
        let tags = tags("<script>if (a<b) x('<p>')</script><p>");
        assert_eq!(tags.iter().map(|tag| tag.name.as_str()).collect::<Vec<_>>(), ["script", "p"]);
        assert_eq!(tags[0].text, "if (a<b) x('<p>')");
    }
}
