//! What is drawn, as plain text: lines for blocks, numbers for what is numbered, addresses for sources.

use yew::Html;
use yew::virtual_dom::{VNode, VTag};

/// The text of a drawing. Controls, pictures and what is only for the screen are left out.
pub fn plain(html: &Html, colon: String) -> String {
    let mut text = Text { colon, ..Text::default() };
    text.node(html, &Around::default());
    text.out.trim().to_owned()
}

#[derive(Default)]
struct Text {
    out: String,
    /// What stands between a name and its value.
    colon: String,
    /// Whether the certainty of the whole answer was told: it stands on the page twice.
    sure: bool,
    /// The address of the source whose line is being written.
    address: Option<String>,
}

/// What an element stands in.
#[derive(Clone, Default)]
struct Around {
    numbered: bool,
    sure: bool,
    in_sure: bool,
}

impl Text {
    fn node(&mut self, node: &VNode, around: &Around) {
        match node {
            VNode::VText(text) => self.out.push_str(&text.text),
            VNode::VList(list) => list.iter().for_each(|node| self.node(node, around)),
            VNode::VTag(tag) => self.tag(tag, around, 0),
            _ => {}
        }
    }

    fn tag(&mut self, tag: &VTag, around: &Around, place: usize) {
        let attribute = |name| tag.attributes.iter().find(|(key, _)| *key == name).map(|(_, value)| value);
        let class = attribute("class").unwrap_or_default();
        let has = |name| class.split(' ').any(|one| one == name);
        let name = tag.tag();
        let sure = has("sure");
        if matches!(name, "button" | "input" | "svg" | "textarea" | "summary")
            || has("no-print")
            || attribute("aria-hidden") == Some("true")
            || sure && self.sure
        {
            return;
        }
        self.sure |= sure;
        // The certainty of one reason stands in brackets, that of the whole answer at the end of its sentence.
        let bracket = has("grade") && !around.in_sure;
        let href = attribute("href").unwrap_or_default();
        let inside = Around { numbered: name == "ol", sure, in_sure: sure || around.in_sure };
        match name {
            "h1" | "h2" | "h3" => self.line(2),
            _ if has("made") => self.line(2),
            "li" => {
                self.line(1);
                if around.numbered {
                    self.out.push_str(&place.to_string());
                    self.out.push_str(". ");
                } else {
                    self.out.push_str("- ");
                }
            }
            "dd" => {
                self.out.push_str(&self.colon);
            }
            // What stands in an item, or follows a number, goes on in its line.
            "div" | "p" if self.out.ends_with(". ") || self.out.ends_with("- ") => {}
            "section" | "div" | "p" | "dt" | "dl" | "ol" | "ul" => self.line(1),
            _ if around.sure => self.line(1),
            _ if has("by") => self.out.push_str(" – "),
            _ if bracket => self.out.push('('),
            _ if href.starts_with("#source-") => self.out.push('['),
            // Side by side on the page, a space apart in a line.
            _ if !self.out.ends_with(|c: char| c.is_whitespace() || c == '(' || c == '[')
                && !has("by-whom") =>
            {
                self.out.push(' ');
            }
            _ => {}
        }
        self.inside(tag, &inside);
        if bracket {
            self.out.push(')');
        } else if href.starts_with("#source-") {
            self.out.push(']');
        } else if href.starts_with("http") {
            self.address = Some(href.to_owned());
        }
        if name == "li"
            && let Some(address) = self.address.take()
        {
            self.out.push_str(": ");
            self.out.push_str(&address);
        }
        if matches!(name, "h1" | "h2" | "h3" | "li" | "p" | "dd" | "section") {
            self.line(1);
        }
    }

    fn inside(&mut self, tag: &VTag, around: &Around) {
        let Some(children) = tag.children() else { return };
        let mut items = 0;
        self.items(children, around, &mut items);
    }

    fn items(&mut self, node: &VNode, around: &Around, items: &mut usize) {
        match node {
            VNode::VList(list) => list.iter().for_each(|node| self.items(node, around, items)),
            VNode::VTag(tag) => {
                *items += 1;
                self.tag(tag, around, *items);
            }
            other => self.node(other, around),
        }
    }

    /// Begins a line, with an empty one before it for a heading.
    fn line(&mut self, breaks: usize) {
        let trimmed = self.out.trim_end_matches([' ', '\n']).len();
        let there = self.out.get(trimmed..).unwrap_or_default().matches('\n').count();
        self.out.truncate(trimmed);
        if trimmed > 0 {
            (0..breaks.max(there)).for_each(|_| self.out.push('\n'));
        }
    }
}
